import { findingsOf, survivors } from '../../compare/findings.js';
import type { Between } from '../../compare/sentences.js';
import { type TrendVerdict, trendsOf } from '../../compare/trends.js';
import { VERDICT_WORDS } from '../../messages/words.js';
import type { Comparison } from '../../model/comparison.js';
import { PROBABILITY, type Sheet, sheetOf } from '../../workbook/workbook.js';
import { differencesSheet } from './differences.js';
import {
  meanDifferencesSheet,
  meansSheet,
  netScoreDifferencesSheet,
  netScoresSheet,
} from './means.js';
import { allShares, PART, POINTS, partColumn, SHARE } from './shares.js';

/** Every table of a comparison, one a sheet; empty ones are left out. */
export function comparisonSheets(comparison: Comparison, between: Between): Sheet[] {
  return [
    findingsSheet(comparison, between),
    partsSheet(comparison, between),
    ...allShares(comparison),
    meansSheet(comparison),
    differencesSheet(comparison, between),
    meanDifferencesSheet(comparison, between),
    netScoresSheet(comparison),
    netScoreDifferencesSheet(comparison, between),
    trendsSheet(comparison),
    typicalSheet(comparison),
    responsesSheet(comparison),
    driftSheet(comparison),
    warningsSheet(comparison),
  ]
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => (between === 'groups' ? ofGroups(sheet) : sheet));
}

const ofGroups = (sheet: Sheet): Sheet => ({
  ...sheet,
  columns: sheet.columns.map((column) =>
    column.title === PART ? { ...column, title: 'groupe' } : column,
  ),
});

const findingsSheet = (comparison: Comparison, between: Between): Sheet =>
  sheetOf('Constats', survivors(findingsOf(comparison, between)), [
    { title: 'constat', width: 110, cell: ({ text }) => text },
    { title: 'conclusion', width: 12, cell: ({ conclusion }) => VERDICT_WORDS[conclusion] },
  ]);

/** Who answered each edition or group, and how much of it says something. */
export const partsSheet = ({ editions }: Comparison, between: Between): Sheet =>
  sheetOf(between === 'groups' ? 'Groupes' : 'Éditions', editions, [
    { title: PART, width: 10, cell: ({ label }) => label },
    { title: 'personnes', cell: ({ respondents }) => respondents },
    { title: 'réponses', cell: ({ answers }) => answers },
    { title: 'informatives', cell: ({ informative }) => informative },
  ]);

export const trendsSheet = (comparison: Comparison): Sheet =>
  sheetOf('Tendances', trendsOf(comparison), [
    { title: 'id', width: 26, cell: ({ line }) => line.id },
    { title: 'intitulé', width: 36, cell: ({ line }) => line.label },
    { title: 'évolution par édition', ...POINTS, cell: ({ line }) => line.trend.slope },
    { title: 'p', format: PROBABILITY, cell: ({ line }) => line.trend.p },
    { title: 'q', format: PROBABILITY, cell: ({ line }) => line.trend.q },
    {
      title: 'conclusion',
      width: 60,
      cell: ({ verdict, isDoubtful }) =>
        `${TREND_WORDS[verdict]}${isDoubtful && (verdict === 'up' || verdict === 'down') ? ' (voir les précautions)' : ''}`,
    },
  ]);

const TREND_WORDS: Readonly<Record<TrendVerdict, string>> = {
  up: 'hausse à chaque édition',
  down: 'baisse à chaque édition',
  uneven: 'en moyenne seulement\u00a0: pas d’un pas comparable à chaque édition',
  doubtful: 'on ne peut pas conclure\u00a0: les questions ne sont pas les mêmes',
  inconclusive: 'on ne peut pas conclure',
};

export const typicalSheet = ({ words }: Comparison): Sheet =>
  sheetOf('Mots propres', words, [
    partColumn,
    { title: 'mot', width: 28, cell: ({ word }) => word },
    { title: 'personnes', format: '0', cell: ({ people }) => people },
    { title: 'sur', format: '0', cell: ({ of }) => of },
    { title: 'ailleurs', format: '0', cell: ({ elsewhere }) => elsewhere },
    { title: 'sur (ailleurs)', format: '0', cell: ({ ofElsewhere }) => ofElsewhere },
    { title: 'spécificité (Lafon)', format: '0.0', cell: ({ specificity }) => specificity },
    { title: 'z (log-rapport)', format: '0.0', cell: ({ logOdds }) => logOdds },
    { title: 'G²', format: '0.0', cell: ({ g2 }) => g2 },
    {
      title: 'réponses',
      width: 40,
      cell: ({ examples }) =>
        examples.map(({ answer, start, end }) => `${answer} (${start}-${end})`).join(' ; '),
    },
    { title: 'q', format: PROBABILITY, cell: ({ q }) => q },
  ]);

export const responsesSheet = ({ responses }: Comparison): Sheet =>
  sheetOf(
    'Taux de réponse',
    responses.flatMap(({ question, shares }) => shares.map((share) => ({ question, ...share }))),
    [
      { title: 'question', width: 60, cell: ({ question }) => question },
      partColumn,
      { title: 'personnes', format: '0', cell: ({ people }) => people },
      { title: 'sur', format: '0', cell: ({ of }) => of },
      { title: 'part', format: SHARE, cell: ({ share }) => share },
    ],
  );

const driftSheet = ({ drift }: Comparison): Sheet =>
  sheetOf('Dérive du lexique', drift, [
    { title: 'thème', width: 26, cell: ({ theme }) => theme },
    { title: 'de', cell: ({ from }) => from },
    { title: 'à', cell: ({ to }) => to },
    { title: 'différence', ...POINTS, cell: ({ difference }) => difference },
    { title: 'sans les entrées locales', ...POINTS, cell: ({ without }) => without },
    {
      title: 'entrées d’une seule édition',
      width: 80,
      cell: ({ entries }) =>
        entries.map(({ entry, edition, people }) => `${entry} (${edition}, ${people})`).join(' ; '),
    },
  ]);

const warningsSheet = ({ warnings }: Comparison): Sheet =>
  sheetOf('Précautions', warnings, [
    { title: 'à savoir avant de conclure', width: 120, cell: (text) => text },
  ]);
