import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/cards/lines.js';

/** Every character is one wide. */
const measure = (text: string): number => text.length;

describe('lines of a card', () => {
  it.each([
    [
      'leaves no word alone on the last line',
      'chaque rencontre nourrit durablement',
      26,
      ['chaque rencontre', 'nourrit durablement'],
    ],
    ['ends no line on an article', 'on y retrouve la joie', 16, ['on y retrouve', 'la joie']],
    [
      'breaks after a comma rather than before it',
      'moins vite, plus loin',
      14,
      ['moins vite,', 'plus loin'],
    ],
    [
      'ends a line on a pause rather than fill it',
      'on vient seul, on repart avec des idées',
      26,
      ['on vient seul,', 'on repart avec des idées'],
    ],
    ['keeps what a no-break space holds', 'ravie du jour\u00a0!', 13, ['ravie', 'du jour\u00a0!']],
    [
      'parts no number from its noun',
      'on a appris en deux jours plus qu’en dix ans de réunions',
      42,
      ['on a appris en deux jours', 'plus qu’en dix ans de réunions'],
    ],
    [
      'ends no line on a clitic',
      'une bien grande fête on n’y pensait pas trop fort',
      28,
      ['une bien grande fête', 'on n’y pensait pas trop fort'],
    ],
    [
      'ends no line on the first word of a quotation',
      'lieu où on dit «\u00a0ah toi aussi\u00a0» ici',
      20,
      ['lieu où on dit', '«\u00a0ah toi aussi\u00a0» ici'],
    ],
    ['keeps a short text whole', 'l’espoir', 20, ['l’espoir']],
  ])('%s', (_, text, width, lines) => {
    expect(breakLines(text, width, measure)).toEqual(lines);
  });

  it('gives nothing where a word is wider than the line', () => {
    expect(breakLines('intellectuellement', 10, measure)).toBeNull();
  });

  it('loses no character and passes no margin', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé,;]{1,12}$/u), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 60 }), (list, width) => {
        const lines = breakLines(list.join(' '), width, measure) ?? [];
        expect(lines.join(' ')).toBe(list.join(' '));
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
