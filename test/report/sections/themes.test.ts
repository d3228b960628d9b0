import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse.js';
import { readLexicon } from '../../../src/lexicon/read.js';
import { readSurvey } from '../../../src/read/survey.js';
import { themesChapter } from '../../../src/report/sections/themes.js';
import { viewOf } from '../../../src/report/view.js';
import { codebookOf } from '../../../src/tag/build-codebook.js';

const theme = (id: string, entries: readonly string[], themes: readonly object[] = []) => ({
  ...{ id, label: id.charAt(0).toUpperCase() + id.slice(1), entries, themes },
});

/** What a report tells of the themes of answers, a person each. */
function told(themes: readonly object[], texts: readonly string[]) {
  const lexicon = { id: 'musee', label: 'NEC au musée', version: '1', language: 'fr', themes };
  const text = JSON.stringify(lexicon);
  const codebook = codebookOf([readLexicon({ file: 'musee.yaml', text })]);
  const bytes = new TextEncoder().encode(['Qu’avez-vous aimé ?', ...texts].join('\n'));
  const analysis = analyse(readSurvey([{ file: '2024.csv', bytes }]), codebook);
  const blocks = themesChapter(viewOf(analysis))!.blocks;
  return {
    labels: analysis.comparison.themes.map(({ label }) => label),
    ids: analysis.comparison.themes.map(({ id }) => id),
    text: JSON.stringify(blocks).replace(/[\u00a0\u202f]/gu, ' '),
  };
}

const TEXTS = [
  'la visite',
  'le guide',
  'la visite et le guide',
  'une visite rapide',
  'la boutique',
];

it('are under the name of their lexicon, as it is written', () => {
  const { text } = told([theme('visite', ['visite'])], TEXTS);
  expect(text).toContain('"NEC au musée"');
  expect(text).toContain('Thèmes cités, part des personnes (NEC au musée)');
});

describe('within a theme', () => {
  const nested = (entries: readonly string[], inner = ['guide']) => [
    theme('visite', entries, [theme('guide', inner)]),
    theme('boutique', ['boutique']),
  ];

  it('are counted beside it: it says so, and the people of both are told together, once each', () => {
    const { labels, ids, text } = told(nested(['visite']), TEXTS);
    expect(labels).toEqual(['Visite hors sous-thèmes', 'Guide', 'Boutique']);
    expect(ids).toEqual(['musee/visite', 'musee/visite/guide', 'musee/boutique']);
    expect(text).toContain(
      '« Visite » ne compte pas son sous-thème (« Guide ») ; ensemble : 4 personnes en 2024, chacune comptée une fois.',
    );
    expect(text).not.toContain('« Boutique » ne compte pas');
  });

  it('are what a theme without entries is spoken of by', () => {
    const { text } = told(nested([]), TEXTS);
    expect(text).toContain('ensemble : 2 personnes en 2024');
    expect(text).not.toContain('Jamais cité');
  });

  it('are told with it where nobody speaks of either', () => {
    const { text } = told(nested(['conférence'], ['médiatrice']), TEXTS);
    expect(text).toContain('Jamais cités : Guide et Visite hors sous-thèmes.');
    expect(text).not.toContain('ensemble :');
  });
});
