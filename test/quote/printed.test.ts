import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../src/quote/proof/nearest.js';
import { printedIn } from '../../src/quote/proof/printed.js';
import { readPrinted } from '../../src/quote/proof/read-printed.js';
import { typeset } from '../../src/quote/proof/typeset.js';
import { tagged } from './tagged.js';

describe('printedIn', () => {
  const textsOf = (text: string): string[] => printedIn([{ text }]).map((one) => one.text);

  it.each([
    ['Il dit « oui », puis « non ».', ['oui', 'non']],
    ['« Elle a crié « complet » et fermé » : dommage.', ['Elle a crié « complet » et fermé']],
    [
      '« la maison « inclusion » (2024, « Que retenir ? »)',
      ['la maison « inclusion', 'Que retenir ?'],
    ],
    ['“une respiration” et "un bol d’air"', ['une respiration', 'un bol d’air']],
    ['Un écran de 27" et un autre de 24"', []],
    ['rien entre guillemets', []],
    ['« »', []],
  ])('%s', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it('tells a mark that nothing closes in its paragraph, at its line', () => {
    expect(printedIn([{ text: 'Il dit « oui', line: 4 }, { text: 'et part ».' }])).toEqual([
      { text: 'oui', isOpen: true, line: 4 },
    ]);
  });
});

describe('typeset', () => {
  it.each([
    ['l’été', "l'été"],
    ['« oui »', '"oui"'],
    ['« oui »', '“oui”'],
    ['quoi ?!', 'quoi\u202f?!'],
    ['etc…', 'etc ...'],
    ['peut‑être', 'peut-être'],
    ['e\u0301te\u0301', 'été'],
    ['deux  mots\nencore', 'deux mots encore'],
  ])('leaves %s as %s', (one, other) => {
    expect(typeset(one).text).toBe(typeset(other).text);
  });

  it.each([
    ['acceuil', 'accueil'],
    ['Été', 'été'],
    ['ça', 'ca'],
    ['3 jours', '4 jours'],
  ])('tells %s from %s', (one, other) => {
    expect(typeset(one).text).not.toBe(typeset(other).text);
  });

  it('knows where each stretch stood, in code points', () => {
    const typed = '🙂 « e\u0301té »  fini';
    const { text, spanOf } = typeset(typed);
    const from = text.indexOf('été');
    const { start, end } = spanOf(from, from + 3);
    expect([...typed].slice(start, end).join('')).toBe('e\u0301té');
  });
});

describe('nearestOf', () => {
  const texts = [{ text: 'Un accueil chaleureux, des gens' }, { text: 'Le buffet' }];

  it.each([
    ['un acceuil chaleureux, des gens', { printed: 'acceuil', typed: 'accueil' }],
    ['Un acceuil chaleureux', { printed: 'acceuil', typed: 'accueil' }],
    ['Un accueil très chaleureux, des gens', { printed: 'très', typed: 'chaleureux' }],
  ])('%s', (passage, expected) => {
    expect(nearestOf(passage, texts)).toEqual({ of: texts[0], ...expected });
  });

  it('finds none where more than a third of the letters differ', () => {
    expect(nearestOf('Un tout autre accueil de loin, dans la ville', texts)).toBeNull();
  });
});

describe('readPrinted', () => {
  const answers = [
    tagged(
      'Un accueil chaleureux (bravo aux bénévoles) et des salles claires. Le buffet était bon. À bientôt !',
      { id: 'a' },
    ),
    tagged('Je n’ai pas trouvé l’accueil à la hauteur de mes attentes', { id: 'b' }),
    tagged('Merci à Zoé Martin pour tout ce travail', {
      id: 'c',
      personal: { 'Zoé Martin': 'name' },
    }),
    tagged('Un accueil parfait', { id: 'd' }),
    tagged('un accueil parfait, vraiment', { id: 'e' }),
  ];
  const read = (text: string, allowNames: string[] = []) => {
    const [one] = readPrinted([{ text }], answers, {
      known: ['Qu’avez-vous pensé de l’accueil du matin ?'],
      threshold: 1,
      allowNames: new Set(allowNames),
    });
    return { kind: one?.kind, of: one?.answers.map(({ id }) => id), fault: one?.fault?.french };
  };

  it.each([
    ['un accueil chaleureux', 'a'],
    ['Des salles claires.', 'a'],
    ['Un accueil chaleureux […] et des salles claires', 'a'],
    ['des salles claires. (...) À bientôt !', 'a'],
    ['[…] Le buffet était bon […]', 'a'],
    ['Merci à [nom] pour tout ce travail', 'c'],
    ['l’accueil à la hauteur de mes attentes, je ne l’ai pas trouvé', null],
  ])('proves %s by its answer', (text, id) => {
    expect(read(text)).toMatchObject(id ? { kind: 'proven', of: [id] } : { kind: 'wrong' });
  });

  it('names all the answers that have the same words', () => {
    expect(read('Un accueil parfait')).toMatchObject({ kind: 'proven', of: ['d', 'e'] });
  });

  it.each([
    ['Un accueil chaleureux […] des salles claires', /dehors.«.\(bravo aux bénévoles\) et.»/u, 'a'],
    ['trouvé l’accueil à la hauteur', /négation/u, 'b'],
    ['Merci à Zoé Martin pour tout', /«.Zoé Martin.» y est lisible.*\[nom\]/u, 'c'],
    ['Merci à Zoé Martin pour [nom] ce travail', /«.tout.»/u, 'c'],
    ['Un accueil glacial (bravo aux bénévoles)', /«.chaleureux.».*«.glacial.»/u, 'a'],
    ['Un événement que toute la France nous envie', /Aucune réponse/u, undefined],
  ])('refuses %s', (text, fault, id) => {
    const found = read(text);
    expect(found).toMatchObject({ kind: 'wrong', of: id ? [id] : [] });
    expect(found.fault).toMatch(fault);
  });

  it('lets a public name stand', () => {
    expect(read('Merci à Zoé Martin', ['Zoé Martin']).kind).toBe('proven');
  });

  it.each([
    ['Qu’avez-vous pensé de l’accueil du matin ?', 'known'],
    ['Qu’avez-vous pensé de…', 'known'],
    ['grand huit', 'aside'],
  ])('%s is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });
});
