import { describe, expect, it } from 'vitest';
import type { Echo } from '../../src/model/quote.js';
import type { TaggedAnswer } from '../../src/model/tags.js';
import { chooseQuotes } from '../../src/quote/quotes.js';
import { type Given, tagged } from './tagged.js';

const said = (id: string, text: string, given: Given = {}): TaggedAnswer =>
  tagged(text, { id, themes: { énergie: 'e/sens' }, ...given });

/** The echoes of the quote of « a ». */
const echoes = (...answers: readonly TaggedAnswer[]): readonly Echo[] =>
  chooseQuotes([said('a', 'Une belle énergie collective.'), ...answers], {
    top: 9,
    threshold: 1,
  }).find(({ id }) => id === 'a')!.echoes;

describe('the echoes of a quote', () => {
  it('are the sentences in which others say the same, with their places', () => {
    const text = 'On y va. La belle énergie collective !';
    expect(echoes(said('b', text))).toEqual([
      {
        ...{ id: 'b', answer: 'b/1', edition: '2025' },
        ...{ start: 9, end: 38, text: 'La belle énergie collective !' },
      },
    ]);
  });

  it('are three at most', () => {
    const others = ['b', 'c', 'd', 'e'].map((id) => said(id, 'La belle énergie collective'));
    expect(echoes(...others)).toHaveLength(3);
  });

  it('are none where something would be masked', () => {
    const text = 'La belle énergie collective, Zoé !';
    expect(echoes(said('b', text, { personal: { Zoé: 'name' } }))).toEqual([]);
    expect(echoes(said('b', text))).toHaveLength(1);
  });
});
