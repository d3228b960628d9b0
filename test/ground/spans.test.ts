import { describe, expect, it } from 'vitest';
import {
  firstEndingAfter,
  firstMeeting,
  holds,
  inside,
  meet,
  runsIn,
  slicer,
  spanOf,
  spansOf,
  united,
} from '../../src/ground/spans.js';

const span = (start: number, end: number) => ({ start, end });
const RUNS = [span(0, 2), span(2, 5), span(7, 9)];

describe('two spans', () => {
  it.each([
    [span(0, 3), span(2, 5), true],
    [span(0, 3), span(3, 5), false],
    [span(0, 9), span(4, 5), true],
    [span(0, 2), span(7, 9), false],
  ])('%j and %j meet: %j', (one, other, are) => {
    expect([meet(one, other), meet(other, one)]).toEqual([are, are]);
  });

  it.each([
    [span(0, 5), span(0, 5), true],
    [span(0, 5), span(1, 4), true],
    [span(1, 5), span(0, 5), false],
    [span(0, 4), span(0, 5), false],
  ])('%j holds %j: %j', (outer, inner, does) => {
    expect(holds(outer, inner)).toBe(does);
  });
});

it('a run of tokens stands from the start of its first to the end of its last', () => {
  expect(spanOf({ tokens: RUNS }, { first: 1, end: 3 })).toEqual(span(2, 9));
});

it('some stand from the first of them to the last, and none stand nowhere', () => {
  expect([RUNS, RUNS.slice(1, 2), []].map(spansOf)).toEqual([[span(0, 9)], [span(2, 5)], []]);
});

it('the tokens of spans, in order, are runs of them; a span without tokens is an empty one', () => {
  expect(runsIn([span(0, 6), span(6, 7), span(7, 9)], RUNS)).toEqual([
    { first: 0, end: 2 },
    { first: 2, end: 2 },
    { first: 2, end: 3 },
  ]);
});

describe('spans in order', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [5, 2],
    [9, 3],
  ])('the first that ends after %i is number %i', (place, number) => {
    expect(firstEndingAfter(RUNS, place)).toBe(number);
  });

  it.each([
    [span(0, 9), RUNS],
    [span(1, 9), RUNS.slice(1)],
    [span(2, 8), [span(2, 5)]],
    [span(5, 7), []],
  ])('inside %j stand %j', (place, runs) => {
    expect(inside(RUNS, place)).toEqual(runs);
  });

  it.each([
    [span(1, 3), span(0, 2)],
    [span(5, 8), span(7, 9)],
    [span(5, 7), undefined],
    [span(9, 12), undefined],
  ])('%j meets %j first', (place, run) => {
    expect(firstMeeting(RUNS, place)).toEqual(run);
  });

  it('cover together what one of them covers', () => {
    expect(united([span(7, 9), span(0, 4), span(2, 3), span(4, 5)])).toEqual([
      span(0, 5),
      span(7, 9),
    ]);
    expect(united([])).toEqual([]);
  });
});

describe('slicer', () => {
  it('counts code points, as spans do', () => {
    const text = 'a👍🏽b c';
    for (const start of [0, 1, 2, 4, 9])
      for (const end of [0, 2, 3, 6, 9, 12])
        expect(slicer(text)(span(start, end))).toBe([...text].slice(start, end).join(''));
  });
});
