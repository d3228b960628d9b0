import { describe, expect, it } from 'vitest';
import { formText } from '../../src/french/runs.js';
import { finding, TURNS } from '../../src/tag/turns.js';
import { french } from '../engine.js';

/** The forms of a sentence, as turns are looked for in them. */
const lineOf = (text: string): string => formText(french.parse(text).tokens);

describe.each(Object.entries(TURNS))('turns of « %s »', (_, group) => {
  const { opens, has, not } = group;
  const turns = [
    ...Object.entries(opens).map(([text, turn]) => ({ text, one: { opens: { turn }, has: {} } })),
    ...Object.entries(has).map(([text, turn]) => ({ text, one: { opens: {}, has: { turn } } })),
  ];
  it.each(turns)('finds by itself: $text', ({ text, one }) => {
    expect(lineOf(text)).toMatch(finding({ ...group, ...one }));
  });

  it.each(not)('passes over its neighbour: %s', (text) => {
    expect(lineOf(text)).not.toMatch(finding(group));
  });
});
