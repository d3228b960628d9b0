import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/french/tokenise.js';

const cut = (text: string): string[] => {
  const bounds = tokenise(text);
  return Array.from({ length: bounds.length / 2 }, (_, at) =>
    text.slice(bounds[2 * at], bounds[2 * at + 1]),
  );
};

describe('tokenise', () => {
  it.each([
    ["l'équipe", "l' équipe"],
    ['l’équipe', 'l’ équipe'],
    ['lʼéquipe', 'lʼ équipe'],
    ['l´équipe', 'l´ équipe'],
    ["qu'on", "qu' on"],
    ["jusqu'à", "jusqu' à"],
    ["lorsqu'on", "lorsqu' on"],
    ["s'il", "s' il"],
    ["ce que l'on voit", "ce que l' on voit"],
    ['Si l’on veut', 'Si l’ on veut'],
    ["aujourd'hui", "aujourd'hui"],
    ["presqu'île", "presqu'île"],
    ["prud'homal", "prud'homal"],
    ["quelqu'un", "quelqu'un"],
    ["d'accord", "d' accord"],
    ["chef-d'œuvre", "chef-d'œuvre"],
    ["N'Guyen", "N'Guyen"],
    ["N'oubliez pas", "N' oubliez pas"],
    ['est-ce que', 'est -ce que'],
    ['va-t-on', 'va -t-on'],
    ['donne-t-il', 'donne -t-il'],
    ['donne-le-moi', 'donne -le -moi'],
    ['peut-être', 'peut-être'],
    ['rendez-vous', 'rendez-vous'],
    ['tout-en-un', 'tout-en-un'],
    ['week-end', 'week-end'],
    ['Auvergne-Rhône-Alpes', 'Auvergne-Rhône-Alpes'],
    ['riche-dense-convivial', 'riche - dense - convivial'],
    ['un lieu riche-dense-convivial', 'un lieu riche-dense-convivial'],
    ['celui-ci ce jour-là', 'celui-ci ce jour -là'],
    ["c'est-à-dire", "c'est-à-dire"],
    ['dont cœur ŒUVRE iel', 'dont cœur ŒUVRE iel'],
    ['participant·e·s', 'participant·e·s'],
    ['participant.e.s', 'participant.e.s'],
    ['participant-e-s', 'participant-e-s'],
    ['participant(e)s', 'participant(e)s'],
    ['directeur/trice s’est', 'directeur/trice s’ est'],
    ['tou·te·s usager·ère·s', 'tou·te·s usager·ère·s'],
    ['bien.les repas', 'bien . les repas'],
    ['#NEC25 @anct', '#NEC25 @anct'],
    ['3,5 14h30 50% 1er', '3,5 14h30 50 % 1er'],
    ['8h 20min 4G 12/05/2024', '8 h 20 min 4G 12/05/2024'],
    ['M. Dupont etc.', 'M. Dupont etc.'],
    ['salle B. Nous', 'salle B . Nous'],
    ['a.b@c.fr https://x.fr/a?b=c.', 'a.b@c.fr https://x.fr/a?b=c .'],
    ['😍👍🏽 🇫🇷👨‍👩‍👧', '😍 👍🏽 🇫🇷 👨‍👩‍👧'],
    [':-) <3 !!! …', ':-) <3 !!! …'],
    ['enrichissant.Merci', 'enrichissant . Merci'],
    ['tous,bravo', 'tous , bravo'],
    ['r.a.s R.A.S. n.c', 'r.a.s R.A.S. n.c'],
    ['N/A n/a et/ou', 'N/A n/a et / ou'],
    ['plan b.Merci', 'plan b . Merci'],
    ['« oui »', '« oui »'],
  ])('cuts %s', (text, expected) => {
    expect(cut(text).join(' ')).toBe(expected);
  });

  it.each(['10 000', '10\u00A0000', '10\u202F000'])('keeps the grouped number %s whole', (text) => {
    expect(cut(`${text} visiteurs`)).toEqual([text, 'visiteurs']);
  });

  it('keeps a decomposed accent with its letter', () => {
    expect(cut('e\u0301quipe a\u0300 Metz')).toEqual(['e\u0301quipe', 'a\u0300', 'Metz']);
  });

  it('gives the text back when tokens and gaps are joined, and leaves only blanks in gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const bounds = [0, ...tokenise(text), text.length];
        const pieces = bounds.slice(1).map((end, at) => text.slice(bounds[at], end));
        const gaps = pieces.filter((_, at) => at % 2 === 0);
        expect(pieces.join('')).toBe(text);
        expect(gaps.join('')).toMatch(/^[\s\p{C}\p{Z}]*$/u);
        expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
      }),
    );
  });

  it('cuts the same tokens whatever stands after a full stop', () => {
    fc.assert(
      fc.property(fc.constantFrom('salle', 'bien', 'café'), (word) => {
        expect(cut(`${word}. Merci`)).toEqual([word, '.', 'Merci']);
      }),
    );
  });

  it.each([
    ['the letter a', 'a'],
    ['apostrophes', "'"],
    ['elisions', "l'"],
    ['inclusive endings', '·e·s'],
    ['dotted letters', 'A.'],
    ['hyphens and clitics', 'a-je'],
    ['digits in groups', '100 '],
    ['joined emojis', '👨‍'],
    ['emojis', '😍'],
    ['at signs', 'a@'],
    ['brackets', 'ab(e)'],
  ])(
    'reads a megabyte of %s in proportion: what is not takes many minutes, and meets the limit',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(1e6 / unit.length));
      const bounds = tokenise(text);
      expect(bounds.at(-1)).toBeLessThanOrEqual(text.length);
      expect(bounds.length % 2).toBe(0);
    },
    60_000,
  );
});
