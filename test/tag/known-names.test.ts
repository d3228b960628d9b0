import { describe, expect, it } from 'vitest';
import { tagAnswers } from '../../src/tag/answers.js';
import { codebook } from './tagged.js';

/** The names found in each text, answered together. */
function namesIn(texts: readonly string[], question: string): string[][] {
  const answers = texts.map((text, n) => ({
    id: `${n}`,
    answer: `${n}/1`,
    edition: '2026',
    question,
    text,
  }));
  return tagAnswers(answers, codebook).map(({ answer, tags }) =>
    tags.personal
      .filter(({ kind }) => kind === 'name')
      .map(({ start, end }) => [...answer.text].slice(start, end).join('')),
  );
}

const WHO = 'Quel intervenant vous a le plus marqué ?';
const ANYTHING = 'Quels formats ou intervenants vous ont marqué ?';

describe('names that are known together', () => {
  it('a family name that another writes in full', () => {
    expect(namesIn(['Merci à Julie Vauquelin', 'Vauquelin, très claire'], ANYTHING)).toEqual([
      ['Julie Vauquelin'],
      ['Vauquelin'],
    ]);
    expect(namesIn(['Merci à Louise Pelo. Pelo a été très clair.'], ANYTHING)).toEqual([
      ['Louise Pelo', 'Pelo'],
    ]);
    expect(namesIn(['Merci à Julie d’Arcy', 'Arcy, très claire'], ANYTHING)[1]).toEqual(['Arcy']);
  });

  it('a first name typed as a word, with the family name that is masked behind it', () => {
    const known = ['Merci à Mme Dupont', 'claire dupont était parfaite'];
    expect(namesIn(known, ANYTHING)[1]).toEqual(['claire dupont']);
  });

  it('no English word of the trade behind a capital, there and elsewhere', () => {
    const texts = ['Kent Driven a tout dit', 'Le Domain Driven Design', 'test driven, enfin clair'];
    expect(namesIn(texts, ANYTHING)).toEqual([['Kent Driven'], [], []]);
  });

  it.each([
    ['Petit lisait ses diapos', 'Petit'],
    ['Petit n’a pas répondu', 'Petit'],
    ['Super échange avec Petit', 'Petit'],
    ['Merci à Blanc et Petit', 'Blanc Petit'],
    ['Belle séance avec Petit sur le cloud', 'Petit'],
    ['Blanc parlait trop vite', 'Blanc'],
    ['la conf de claire petit, top', 'claire petit'],
    ['JULIEN BLANC parlait trop vite', 'JULIEN BLANC'],
    ['explication claire petit bémol', ''],
    ['en pierre blanc cassé', ''],
    ['merci à la pierre petit modèle', ''],
    ['une conf par claire petit', 'claire petit'],
    ['claire petit était parfaite', 'claire petit'],
    ['Petit bémol sur le café', ''],
    ['Petit déjeuner trop cher', ''],
    ['Petit mais efficace', ''],
    ['un petit nous a plu', ''],
    ['Le Petit Palais', ''],
  ])('a family name that is a word, where it stands for somebody: %s', (text, names) => {
    const known = ['Julien Blanc et Mme Petit étaient là', text];
    expect(namesIn(known, ANYTHING)[1]?.join(' ')).toBe(names);
  });

  it.each([
    ['Merci à Julie Grand', 'Grand lisait ses diapos', 'un GRAND merci à tous', 'Grand'],
    ['Merci à Luc Gros', 'Gros parlait trop vite', 'un GROS bravo', 'Gros'],
    ['Merci à Rémi Pons', 'Pons parlait trop vite', 'le stand des PONS', 'Pons'],
    ['Merci à Mme MARTY', 'Marty parlait trop vite', 'les MARTY sont venus', 'Marty'],
    ['Merci au pr ROUX', 'Roux parlait trop vite', 'la cuisine aux ROUX', 'Roux'],
  ])('a family name, whatever another types in capitals: %s, %s, %s', (...texts) => {
    expect(namesIn(texts.slice(0, 3), ANYTHING)[1]).toEqual([texts[3]]);
  });

  it.each([
    [['Un temps Pr ANCT', 'Merci à l’ANCT', 'entre ANCT et CN'], ''],
    [['Un temps pr SIVU', 'Merci au SIVU', 'entre SIVU et CN'], 'pr SIVU'],
  ])('no letters behind what may be « pour »: %s', (texts, first) => {
    const names = namesIn(texts, ANYTHING);
    expect(names.map((own) => own.join(' '))).toEqual([first, '', '']);
  });

  it('a few words that are none of French, where somebody is asked for and most give a name', () => {
    const names = namesIn(
      ['Kowalczyk', 'Le Gall', 'Violette', 'hugo', 'Lebrun et Ravignan', 'L’atelier du matin'],
      WHO,
    );
    expect(names.map((own) => own.length > 0)).toEqual([true, true, true, true, true, false]);
  });

  it('no title of a session, where sessions are asked for too', () => {
    expect(
      namesIn(['Wikipédia', 'OpenStreetMap', 'Le Café IA', 'la table ronde santé'], ANYTHING),
    ).toEqual([[], [], [], []]);
  });
});
