import { describe, expect, it } from 'vitest';
import { input, readSource, roles, survey } from '../table.js';

const names = (text: string, options = {}): string[] =>
  readSource(input(text), options).source.columns.map(({ name }) => name);

/** A Framaforms export with the key of each question above its wording, and a grid of two rows. */
const FORM = [
  'Détails;;;;;;;',
  ';;;profil;avis;;plus;fin',
  'Numéro de série;SID;UID;Vous êtes;Accueil;Repas;Ce qui vous a plu;Pour finir',
  ...Array.from(
    { length: 12 },
    (_, i) =>
      `${i};88${i};0;${i % 3 ? 'Élu' : 'Agent'};${i % 3 ? 'Bien' : 'Mal'};${i % 4 ? 'Bien' : 'Mal'};Une réponse assez longue ${i};Un mot pour finir, le ${i}`,
  ),
].join('\n');

describe('the key that a form puts before each question', () => {
  it('is no part of its name, where it has one column', () => {
    expect(roles(FORM)).toMatchObject({
      'Vous êtes': 'choice',
      'avis [Accueil]': 'scale',
      'avis [Repas]': 'scale',
      'Ce qui vous a plu': 'open',
      'Pour finir': 'open',
    });
  });

  it('may be typed with it or not', () => {
    for (const name of ['fin [Pour finir]', 'Pour finir']) {
      const { answers } = survey(FORM, { text: [name] });
      expect(new Set(answers.map(({ question }) => question))).toEqual(new Set(['Pour finir']));
    }
  });

  it('may be written in a study', () => {
    const { answers } = survey(FORM, { wordings: { 'plus [Ce qui vous a plu]': 'Points forts' } });
    expect(answers.map(({ question }) => question)).toContain('Points forts');
  });

  const rows = '\n1;2;3;4'.repeat(8);

  it('goes from a single row of headings too, where all but the tool’s own have one', () => {
    const text = `id;profil [Vous êtes];plus [Ce qui vous a plu];moins [Ce qui a manqué]${rows}`;
    expect(names(text)).toEqual(['id', 'Vous êtes', 'Ce qui vous a plu', 'Ce qui a manqué']);
  });

  it('may begin with a digit', () => {
    const text = `id;1_vous_etes [1. Vous êtes];2_plus [2. Ce qui vous a plu];fin [3. Pour finir]${rows}`;
    expect(names(text)).toEqual(['id', '1. Vous êtes', '2. Ce qui vous a plu', '3. Pour finir']);
  });

  it('goes from a short question among longer ones', () => {
    const text = `id;profil [Vous êtes];plus [Ce qui vous a plu];lieu [Commune]${rows}`;
    expect(names(text)).toEqual(['id', 'Vous êtes', 'Ce qui vous a plu', 'Commune']);
  });

  it('is all that names what a unit follows, among questions', () => {
    const text = `id;profil [Vous êtes];plus [Ce qui vous a plu];repas [sur 5]${rows}`;
    expect(names(text)).toEqual(['id', 'Vous êtes', 'Ce qui vous a plu', 'repas [sur 5]']);
  });

  it.each([
    ['the items of a grid', 'id;note [Accueil];note [Repas];note [Lieu]'],
    ['what is alone in its row', 'id;Vous êtes;note [Accueil];Remarques'],
    ['codes of LimeSurvey', 'id;Q1[SQ001];Q1[SQ002];Q2[other]'],
    ['questions of one item', 'id;Notes [Accueil];Avis [Repas];Lieu [Salle]'],
    [
      'questions of one item whose names are keys',
      'id;repas [Qualité];lieu [Confort];cadre [Beauté]',
    ],
    ['units', 'id;accueil [de 1 à 5];repas [sur 5];avis [Votre avis]'],
    ['one unit of several', 'id;accueil [sur 5];repas [sur 5];lieu [sur 5]'],
  ])('is not taken from %s', (_, headings) => {
    expect(names(`${headings}${rows}`)).toEqual(headings.split(';'));
  });
});
