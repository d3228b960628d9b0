import { findingsOf, survivors } from '../../compare/findings.js';
import type { Between } from '../../compare/sentences.js';
import { type TrendVerdict, trendsOf } from '../../compare/trends.js';
import { firstOfEach } from '../../ground/group-by.js';
import { VERDICT_WORDS } from '../../messages/words.js';
import type { Compared, Comparison, Standardised } from '../../model/comparison.js';
import { type ColumnOf, type Sheet, sheetOf } from '../../workbook/workbook.js';
import { withGood } from '../shares-table.js';
import {
  meanDifferencesSheet,
  meansSheet,
  netScoreDifferencesSheet,
  netScoresSheet,
} from './means.js';
import {
  allShares,
  CHANGE,
  type ChangeRow,
  CONCLUSION,
  changeRows,
  FAMILY,
  PART,
  POINTS,
  PROBABILITY,
  partColumn,
  RESERVES,
  SHARE,
} from './shares.js';

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

/** A change of a line of any table. */
interface DifferenceRow extends ChangeRow {
  readonly table: string;
}

const DIFFERENCES: readonly ColumnOf<DifferenceRow>[] = [
  { title: 'tableau', width: 18, cell: ({ table }) => table },
  { title: 'question', width: 36, cell: ({ question }) => question },
  { title: 'id', width: 26, cell: ({ line }) => line.id },
  { title: 'intitulé', width: 30, cell: ({ line }) => line.label },
  ...CHANGE,
  { title: 'h de Cohen', format: '0.00', cell: ({ change }) => change.effect },
  CONCLUSION,
  {
    title: FAMILY,
    width: 40,
    cell: ({ table, change }) => (change.untested ? null : familyOfTable(table)),
  },
];

/** Tables that are a family of the correction with others: see `compareParts`. */
const TOGETHER = ['tonalité', 'tonalité par thème', 'intentions'];

const familyOfTable = (table: string): string =>
  TOGETHER.includes(table) ? 'tonalité, tonalité par thème, intentions' : table;

/** The same change at equal mix of people; nothing where a line has no such shares. */
const equalOf = ({ line, change }: ChangeRow): Standardised['changes'][number] | undefined =>
  line.standardised?.changes[line.changes.indexOf(change)];

const equalShare = ({ line }: ChangeRow, part: string): number | undefined =>
  line.standardised?.shares.find(({ edition }) => edition === part)?.share;

const atEqualMix = (
  title: string,
  shown: Pick<ColumnOf<DifferenceRow>, 'format' | 'inPoints'>,
  value: (row: DifferenceRow) => number | undefined,
): ColumnOf<DifferenceRow> => ({
  title: `${title} à composition égale`,
  ...shown,
  cell: (row) => value(row) ?? null,
});

const equalMix = (question: string): ColumnOf<DifferenceRow>[] => [
  atEqualMix('différence', POINTS, (row) => equalOf(row)?.difference),
  atEqualMix('borne basse', POINTS, (row) => equalOf(row)?.low),
  atEqualMix('borne haute', POINTS, (row) => equalOf(row)?.high),
  atEqualMix('part (de)', { format: SHARE }, (row) => equalShare(row, row.change.from)),
  atEqualMix('part (à)', { format: SHARE }, (row) => equalShare(row, row.change.to)),
  { title: 'composition selon', width: 36, cell: (row) => (equalOf(row) ? question : null) },
];

/** What stands last; the shares at equal mix that were asked for are told before. */
const reserves = ({ standardisedBy }: Comparison): ColumnOf<ChangeRow>[] =>
  standardisedBy === undefined ? [...RESERVES] : RESERVES.slice(-1);

/** One row a line of any table and pair of editions or groups: the two shares, and all that is concluded. */
function differencesSheet(comparison: Comparison, between: Between): Sheet {
  const { themes, sentiment, intents, themeSentiment, closed, standardisedBy } = comparison;
  const { questionSentiment } = comparison;
  const rows = (table: string, lines: readonly Compared[], question = ''): DifferenceRow[] =>
    changeRows(lines, question).map((row) => ({ ...row, table }));
  return sheetOf(
    between === 'groups' ? 'Écarts' : 'Évolutions',
    [
      ...rows('thèmes', themes),
      ...rows('tonalité', sentiment),
      ...themeSentiment.flatMap(({ label, feelings }) =>
        rows('tonalité par thème', feelings, label),
      ),
      ...questionSentiment.flatMap(({ question, feelings }) =>
        rows('tonalité par question', feelings, question),
      ),
      ...rows('intentions', intents),
      ...closed.flatMap((one) => rows('questions fermées', withGood(one), one.question)),
    ],
    [
      ...DIFFERENCES,
      ...(standardisedBy === undefined ? [] : equalMix(standardisedBy)),
      ...reserves(comparison),
    ],
  );
}

/** All differences in one table, shares, means, net scores: what a file of one table holds. Reserves stand last. */
export function everyDifferenceSheet(comparison: Comparison, between: Between): Sheet {
  const shares = differencesSheet(comparison, between);
  const others = [
    { table: 'moyennes', sheet: meanDifferencesSheet(comparison, between) },
    { table: 'scores nets', sheet: netScoreDifferencesSheet(comparison, between) },
  ];
  const last = new Set(reserves(comparison).map(({ title }) => title));
  const all = [
    ...shares.columns.filter(({ title }) => !last.has(title)),
    ...others.flatMap(({ sheet }) => sheet.columns),
    ...shares.columns,
  ];
  const columns = firstOfEach(all, ({ title }) => title);
  const rowsOf = (sheet: Sheet): Sheet['rows'] => {
    const places = columns.map(({ title }) =>
      sheet.columns.findIndex((column) => column.title === title),
    );
    return sheet.rows.map((row) => places.map((at) => row[at] ?? null));
  };
  return {
    name: shares.name,
    columns,
    rows: [
      ...rowsOf(shares),
      ...others.flatMap(({ table, sheet }) => rowsOf(sheet).map((row) => [table, ...row.slice(1)])),
    ],
  };
}

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
