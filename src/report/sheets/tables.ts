import type { Analysis } from '../../model/analysis.js';
import type { Sheet } from '../../workbook.js';
import { wordTone } from '../sections/clouds.js';
import { pairsOfThemes } from '../sections/together.js';
import { type View, viewOf } from '../view.js';
import { answersSheet } from './answers.js';
import { partsSheet, responsesSheet, trendsSheet, typicalSheet } from './comparison.js';
import { meanDifferencesSheet, meansSheet } from './means.js';
import { quotesSheet } from './quotes.js';
import { allShares, changesSheet, closedChangesSheet, themeFeelings } from './shares.js';

/** Every table of the analysis, one a sheet; empty ones are left out. */
export function tableSheets(analysis: Analysis): Sheet[] {
  const view = viewOf(analysis);
  const { comparison, quotes, answers } = analysis;
  return [
    partsSheet(comparison, 'editions'),
    ...allShares(comparison),
    changesSheet('Évolutions thèmes', comparison.themes),
    changesSheet('Évolutions tonalité', comparison.sentiment),
    changesSheet('Évolutions tonalité par thème', themeFeelings(comparison)),
    changesSheet('Évolutions intentions', comparison.intents),
    closedChangesSheet(comparison.closed),
    meansSheet(comparison),
    meanDifferencesSheet(comparison, 'editions'),
    trendsSheet(comparison),
    responsesSheet(comparison),
    wordsSheet(view),
    typicalSheet(comparison),
    togetherSheet(view),
    praisedSheet(analysis),
    quotesSheet(quotes, view.themeLabel),
    answersSheet(answers, view.themeLabel),
  ].filter(({ rows }) => rows.length > 0);
}

const togetherSheet = (view: View): Sheet => ({
  name: 'Thèmes ensemble',
  columns: [
    { title: 'édition' },
    { title: 'thème', width: 32 },
    { title: 'et', width: 32 },
    { title: 'personnes' },
    { title: 'sur' },
    { title: 'attendu sans lien', format: '0.0' },
  ],
  rows: pairsOfThemes(view).map(({ names, people, expected }) => [
    view.last,
    ...names,
    people,
    view.writers.get(view.last) ?? 0,
    expected,
  ]),
});

const praisedSheet = ({ praised }: Analysis): Sheet => ({
  name: 'Ce qui a marqué',
  columns: [
    { title: 'édition' },
    { title: 'mots', width: 36 },
    { title: 'personnes' },
    { title: 'sur' },
  ],
  rows: praised.flatMap(({ edition, of, named, speakers }) => [
    ...named.map(({ words, people }) => [edition, words.join(' · '), people, of]),
    ...speakers.map(({ name, people }) => [edition, name, people, of]),
  ]),
});

const wordsSheet = ({ analysis: { clouds }, writers }: View): Sheet => ({
  name: 'Mots',
  columns: [
    { title: 'édition' },
    { title: 'mot', width: 32 },
    { title: 'personnes' },
    { title: 'sur' },
    { title: 'ton' },
  ],
  rows: clouds.flatMap(({ edition, cloud }) =>
    cloud.words.map((word) => [
      edition,
      word.text,
      word.people,
      writers.get(edition) ?? 0,
      wordTone(word),
    ]),
  ),
});
