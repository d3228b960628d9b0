import type { Between } from '../../compare/sentences.js';
import { firstOfEach } from '../../ground/group-by.js';
import type { Compared, Comparison, Standardised } from '../../model/comparison.js';
import { type ColumnOf, type Sheet, sheetOf } from '../../workbook/workbook.js';
import { withGood } from '../shares-table.js';
import { meanDifferencesSheet, netScoreDifferencesSheet } from './means.js';
import {
  CHANGE,
  type ChangeRow,
  CONCLUSION,
  changeRows,
  FAMILY,
  POINTS,
  RESERVES,
  SHARE,
} from './shares.js';

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
export function differencesSheet(comparison: Comparison, between: Between): Sheet {
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
