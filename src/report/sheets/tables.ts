import { wordTone } from '../../cloud/colouring.js';
import type { Analysis } from '../../model/analysis.js';
import { type Sheet, sheetOf } from '../../workbook/workbook.js';
import { answered } from '../sections/question-results.js';
import { pairsOfThemes } from '../sections/together.js';
import { type View, viewOf } from '../view.js';
import { answersSheet } from './answers.js';
import { partsSheet, responsesSheet, trendsSheet, typicalSheet } from './comparison.js';
import {
  meanDifferencesSheet,
  meansSheet,
  netScoreDifferencesSheet,
  netScoresSheet,
} from './means.js';
import { quotesSheet } from './quotes.js';
import { readMeSheet } from './read-me.js';
import {
  allShares,
  changesSheet,
  closedChangesSheet,
  questionFeelings,
  SHARE,
  themeFeelings,
} from './shares.js';

/** What the columns say, then every table of the analysis, one a sheet; empty ones are left out. */
export function tableSheets(analysis: Analysis): Sheet[] {
  const view = viewOf(analysis);
  const { comparison, quotes, answers, withheld } = analysis;
  const sheets = [
    partsSheet(comparison, 'editions'),
    ...allShares(comparison),
    changesSheet('Évolutions thèmes', comparison.themes),
    changesSheet('Évolutions tonalité', comparison.sentiment),
    changesSheet('Évolutions tonalité par thème', themeFeelings(comparison)),
    changesSheet('Évolutions ton par question', questionFeelings(comparison)),
    changesSheet('Évolutions intentions', comparison.intents),
    closedChangesSheet(comparison.closed),
    meansSheet(comparison),
    meanDifferencesSheet(comparison, 'editions'),
    netScoresSheet(comparison),
    netScoreDifferencesSheet(comparison, 'editions'),
    trendsSheet(comparison),
    responsesSheet(comparison),
    questionsSheet(view),
    wordsSheet(view),
    typicalSheet(comparison),
    togetherSheet(view),
    praisedSheet(analysis),
    quotesSheet(quotes, view.themeLabel),
    answersSheet(answers, view.themeLabel, withheld),
  ].filter(({ rows }) => rows.length > 0);
  return [readMeSheet(sheets), ...sheets];
}

const togetherSheet = (view: View): Sheet =>
  sheetOf('Thèmes ensemble', pairsOfThemes(view), [
    { title: 'édition', cell: () => view.last },
    { title: 'thème', width: 32, cell: ({ names }) => names[0] },
    { title: 'et', width: 32, cell: ({ names }) => names[1] },
    { title: 'personnes', cell: ({ people }) => people },
    { title: 'sur', cell: () => view.writers(view.last) },
    { title: 'attendu sans lien', format: '0.0', cell: ({ expected }) => expected },
  ]);

const questionsSheet = (view: View): Sheet =>
  sheetOf(
    'Thèmes par question',
    answered(view).flatMap(({ question, themes }) =>
      themes.map(({ label, share }) => ({ question, label, share })),
    ),
    [
      { title: 'édition', cell: () => view.last },
      { title: 'question', width: 44, cell: ({ question }) => question },
      { title: 'thème', width: 32, cell: ({ label }) => label },
      { title: 'personnes', cell: ({ share }) => share.people },
      { title: 'sur', cell: ({ share }) => share.of },
      { title: 'part', format: SHARE, cell: ({ share }) => share.share },
    ],
  );

const praisedSheet = ({ praised }: Analysis): Sheet =>
  sheetOf(
    'Ce qui a marqué',
    praised.flatMap(({ edition, of, named, speakers }) => [
      ...named.map(({ words, people }) => ({ edition, of, words: words.join(' · '), people })),
      ...speakers.map(({ name, people }) => ({ edition, of, words: name, people })),
    ]),
    [
      { title: 'édition', cell: ({ edition }) => edition },
      { title: 'mots', width: 36, cell: ({ words }) => words },
      { title: 'personnes', cell: ({ people }) => people },
      { title: 'sur', cell: ({ of }) => of },
    ],
  );

const wordsSheet = ({ analysis: { clouds }, writers }: View): Sheet =>
  sheetOf(
    'Mots',
    clouds.flatMap(({ edition, cloud }) => cloud.words.map((word) => ({ edition, word }))),
    [
      { title: 'édition', cell: ({ edition }) => edition },
      { title: 'mot', width: 32, cell: ({ word }) => word.text },
      { title: 'personnes', cell: ({ word }) => word.people },
      { title: 'sur', cell: ({ edition }) => writers(edition) },
      { title: 'ton', cell: ({ word }) => wordTone(word) },
    ],
  );
