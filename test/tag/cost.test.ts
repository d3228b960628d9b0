import { describe, expect, it } from 'vitest';
import { tagAnswers } from '../../src/tag/answers.js';
import type { Clause } from '../../src/tag/clauses.js';
import { partsOf } from '../../src/tag/learned/theme-parts.js';
import { polarityAt } from '../../src/tag/tone/polarity.js';
import type { Valued } from '../../src/tag/tone/valued.js';
import { french } from '../engine.js';
import { watched } from '../watched.js';
import { ASKED, codebook } from './tagged.js';

/** How many times more steps three times as much takes: 3 in proportion, near 9 by its square. */
const growth = (steps: (times: number) => number): number => steps(150) / steps(50);

/** In proportion, but for what is looked up in an order, in a few steps more as there is more of it. */
const MOST = 4;

/** What is read of the tokens and sentences of an answer that says one thing again and again. */
function readsOf(text: string): number {
  const parse = watched(french.parse(text));
  const answer = { id: 'r1', answer: 'r1/1', edition: '2025', question: ASKED.praise, text };
  tagAnswers([answer], { ...codebook, french: { ...french, parse: () => parse.value } });
  return parse.reads();
}

describe('an answer is tagged in steps in proportion to its length', () => {
  it.each([
    ['one clause in capitals', 'SALLE TROP PETITE '],
    ['brackets, a clause each', '(un) '],
    ['headings', '+ : le lieu\n- : le son\n'],
    ['smileys, one clause', '😀'],
    ['contrasts, a clause each', 'mais '],
    ['numbered items, a sentence each', '1. super '],
    ['themes and feelings', 'La salle était trop petite, le repas très bon. '],
    ['a list without a verb', 'la salle, le café froid, '],
    ['items without a verb', 'la salle et '],
    ['fears', 'j’avais peur, c’était nul. '],
    ['losses, one clause', 'une baisse de la qualité, '],
    ['praise and blame, a sentence each', 'J’ai adoré les ateliers. Le repas était froid. '],
  ])('%s', (_, unit) => {
    expect(growth((times) => readsOf(unit.repeat(times)))).toBeLessThan(MOST);
  });

  it('the tone of a theme that is named again and again, in a clause or in its segments', () => {
    const steps = (segmented: boolean) => (times: number) => {
      const places = Array.from({ length: times }, (_, n) => ({ at: 3 * n, own: 0 }));
      const values = places.map(({ at }): Valued => {
        return { at: at + 1, value: 1, start: at, end: at + 1, entry: 'bien', rules: [] };
      });
      const runs = places.map(({ at }) => ({ first: at, end: at + 2, apposed: false }));
      const end = 3 * times;
      const segments = segmented ? runs : [{ first: 0, end, apposed: false }];
      const clause: Clause = { first: 0, end, opening: 'plain', segments, listed: false };
      const { value, reads } = watched({ values, clauses: [clause] });
      const feelings = { ...value, valuesIn: () => value.values, requests: new Set<Clause>() };
      const parse = { text: '', tokens: [], sentences: [] };
      polarityAt(places, feelings, { whole: 'mixed', parse, asked: { expects: 'neutral' } });
      return reads();
    };
    expect(growth(steps(false))).toBeLessThan(MOST);
    expect(growth(steps(true))).toBeLessThan(MOST);
  });

  it('what is found in the parts of an answer', () => {
    const steps = (times: number): number => {
      const parse = french.parse('La salle est petite. '.repeat(times));
      const clauses = parse.sentences.map((_, n): Clause => {
        const run = { first: 5 * n, end: 5 * n + 5 };
        return { ...run, opening: 'plain', segments: [{ ...run, apposed: false }], listed: false };
      });
      const meaning = {
        theme: 'evenement/lieu',
        weight: 1,
        polarity: 0,
        aside: false,
        sure: false,
      };
      const entry = { patterns: [], except: [], near: [], overlap: false, meaning };
      const found = parse.sentences.map(({ start, end }, n) => {
        return { start, end, tokens: [5 * n + 1], entry, said: 'salle' };
      });
      const evidence = found.map(({ start, end }) => ({ start, end, entry: 'salle' }));
      const ruled = [{ id: 'evenement/lieu', polarity: 'neutral' as const, evidence }];
      const { value, reads } = watched({ matches: found, ruled });
      const parts = partsOf({ ...value, parse, clauses, expects: 'neutral' });
      expect(parts).toHaveLength(times);
      return reads();
    };
    expect(growth(steps)).toBeLessThan(MOST);
  });
});

describe('an answer of marks and small words alone comes to an end', () => {
  const GAIN = 'Que retirez-vous de cette formation pour votre travail ?';
  it.each(['👍 ', '- ', '5 ', '1. ', ', ', '( ', '! ', 'a ', 'en ', 'de ', '!', '. '])(
    '« %s »',
    (unit) => {
      const text = `${unit.repeat(28)}super formation`;
      for (const question of [GAIN, ...Object.values(ASKED)]) {
        const answer = { id: 'r1', answer: 'r1/1', edition: '2025', question, text };
        expect(tagAnswers([answer], codebook)).toHaveLength(1);
      }
    },
  );
});
