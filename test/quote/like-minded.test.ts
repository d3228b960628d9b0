import { describe, expect, it } from 'vitest';
import type { TaggedAnswer } from '../../src/model/tags.js';
import { likeMindedIn } from '../../src/quote/same/like-minded.js';
import { type Given, tagged } from './tagged.js';

const told = (...all: readonly Given[]): TaggedAnswer[] =>
  all.map((given, at) => tagged('les échanges', { id: `p${at}`, ...given }));

const MEETING = { themes: { échanges: 'rencontres' } } as const;
const praise = {
  edition: '2025',
  id: 'p0',
  themes: ['rencontres'],
  sentiment: 'positive',
} as const;

describe('who speaks of the theme of a quote as it does', () => {
  it('is counted by people of its edition, out of all who said something there', () => {
    const answers = [
      ...told(MEETING, MEETING, { themes: {} }, { ...MEETING, edition: '2024' }),
      tagged('les échanges', { id: 'p0', ...MEETING }),
    ];
    expect(likeMindedIn(answers)(praise)).toEqual({ theme: 'rencontres', people: 2, of: 3 });
  });

  it.each([
    ['positive', 3],
    ['negative', 2],
    ['mixed', 5],
    ['neutral', 5],
  ] as const)('shares the side of a quote that is %s, or takes both', (sentiment, people) => {
    const answers = told(
      ...(['positive', 'positive', 'mixed', 'negative', 'neutral'] as const).map((side) => ({
        ...MEETING,
        sentiment: side,
      })),
    );
    const id = sentiment === 'negative' ? 'p3' : 'p0';
    expect(likeMindedIn(answers)({ ...praise, id, sentiment })?.people).toBe(people);
  });

  it('is told of the theme with the most of them', () => {
    const both = { themes: { échanges: 'rencontres', les: 'lieu' } };
    const of = likeMindedIn(told(both, both, { themes: { les: 'lieu' } }));
    expect(of({ ...praise, themes: ['rencontres', 'lieu'] })?.theme).toBe('lieu');
  });

  it('is nobody where only the question gives the theme, and where only the quoted person says it', () => {
    const asked = told(MEETING, MEETING).map((one) => ({
      ...one,
      tags: {
        ...one.tags,
        themes: one.tags.themes.map((theme) => ({
          ...theme,
          evidence: theme.evidence.map((each) => ({ ...each, by: 'question' as const })),
        })),
      },
    }));
    expect(likeMindedIn(asked)(praise)).toBeNull();
    expect(likeMindedIn(told(MEETING, { themes: {} }))(praise)).toBeNull();
    expect(likeMindedIn(told(MEETING, MEETING))({ ...praise, themes: [] })).toBeNull();
  });

  it('is nobody where whoever wrote the quote is not one of them', () => {
    const of = likeMindedIn(told({ themes: {} }, MEETING, MEETING));
    expect(of(praise)).toBeNull();
    expect(of({ ...praise, id: 'p1' })?.people).toBe(2);
  });

  it('is of the theme that quotes were asked of, however many speak of another', () => {
    const both = { themes: { échanges: 'rencontres', les: 'lieu' } } as const;
    const of = likeMindedIn(told(both, both, MEETING));
    const quote = { ...praise, themes: ['rencontres', 'lieu'] };
    expect(of(quote)?.theme).toBe('rencontres');
    expect(of(quote, 'lieu')).toMatchObject({ theme: 'lieu', people: 2 });
  });
});
