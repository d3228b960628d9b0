import { changedShares } from '../../compare/on-shared.js';
import { whereAsked } from '../../compare/record.js';
import { reserveOf } from '../../compare/reserves.js';
import { french } from '../../markup.js';
import { conclusionWords } from '../../messages/words.js';
import type { Change, EditionShare, Share } from '../../model/change.js';
import type { Compared, ComparedClosed, Comparison } from '../../model/comparison.js';
import { type ColumnOf, PROBABILITY, type Sheet, sheetOf } from '../../workbook/workbook.js';
import { withClasses, withGood } from '../shares-table.js';

export const SHARE = '0.0"\u00a0"%';
/** A difference of shares, as a column shows it. */
export const POINTS = { format: '+0.0;"−"0.0;0.0', inPoints: true } as const;

/** An edition or a group, whichever are compared. */
export const PART = 'édition';
export const partColumn: ColumnOf<{ readonly edition: string }> = {
  title: PART,
  width: 10,
  cell: ({ edition }) => edition,
};

/** A line of a table, and the closed question that it is an option of. */
interface LineRow {
  readonly line: Compared;
  readonly question: string;
}

interface ShareRow extends LineRow, EditionShare {}

export interface ChangeRow extends LineRow {
  readonly change: Change;
}

const LINE: readonly ColumnOf<LineRow>[] = [
  { title: 'id', width: 18, cell: ({ line }) => line.id },
  { title: 'intitulé', width: 36, isLabel: true, cell: ({ line }) => line.label },
];
const QUESTION: ColumnOf<LineRow> = {
  title: 'question',
  width: 30,
  cell: ({ question }) => question,
};

const SHARES: readonly ColumnOf<ShareRow>[] = [
  ...LINE,
  partColumn,
  { title: 'personnes', width: 11, format: '0', cell: ({ people }) => people },
  { title: 'sur', width: 8, format: '0', cell: ({ of }) => of },
  { title: 'part', width: 9, format: SHARE, cell: ({ share }) => share },
  { title: 'borne basse', format: SHARE, cell: ({ low }) => low },
  { title: 'borne haute', format: SHARE, cell: ({ high }) => high },
];

const shareAt = ({ line, change }: ChangeRow, end: 'before' | 'after'): Share =>
  changedShares(line, change)[end];

/** People, denominator and share at an end of a change. */
const side = (end: 'before' | 'after', name: string): ColumnOf<ChangeRow>[] => [
  { title: `personnes (${name})`, format: '0', cell: (row) => shareAt(row, end).people },
  { title: `sur (${name})`, format: '0', cell: (row) => shareAt(row, end).of },
  { title: `part (${name})`, format: SHARE, cell: (row) => shareAt(row, end).share },
];

/** A change of a line: its two ends, and all figures of it. */
export const CHANGE: readonly ColumnOf<ChangeRow>[] = [
  { title: 'de', width: 10, cell: ({ change }) => change.from },
  { title: 'à', width: 10, cell: ({ change }) => change.to },
  ...side('before', 'de'),
  ...side('after', 'à'),
  { title: 'différence', ...POINTS, cell: ({ change }) => change.difference },
  { title: 'borne basse', ...POINTS, cell: ({ change }) => change.low },
  { title: 'borne haute', ...POINTS, cell: ({ change }) => change.high },
  { title: 'p (Fisher)', width: 12, format: PROBABILITY, cell: ({ change }) => change.p },
  { title: 'q (Fisher)', width: 12, format: PROBABILITY, cell: ({ change }) => change.q },
  { title: 'p médian', width: 12, format: PROBABILITY, cell: ({ change }) => change.midP },
  { title: 'q', width: 12, format: PROBABILITY, cell: ({ change }) => change.midQ },
];
/** The comparisons with which one is corrected; empty where too few people could prove anything. */
export const FAMILY = 'famille de tests';
export const CONCLUSION: ColumnOf<ChangeRow> = {
  title: 'conclusion',
  width: 24,
  cell: ({ change }) => conclusionWords(change),
};

/** What is left of a change at equal mix of people, and what else its conclusion is to be read with. */
export const RESERVES: readonly ColumnOf<ChangeRow>[] = [
  { title: 'différence à composition égale', ...POINTS, cell: mixCell('difference') },
  { title: 'borne basse à composition égale', ...POINTS, cell: mixCell('low') },
  { title: 'borne haute à composition égale', ...POINTS, cell: mixCell('high') },
  { title: 'composition selon', width: 36, cell: mixCell('question') },
  { title: 'réserve', width: 44, cell: ({ change }) => reserveOf(change) || null },
];

function mixCell(key: 'difference' | 'low' | 'high' | 'question') {
  return ({ change }: ChangeRow) => change.equalMix?.[key] ?? null;
}

/** Those of them that say something of a change at least. */
const reservesIn = (rows: readonly ChangeRow[]): ColumnOf<ChangeRow>[] =>
  RESERVES.filter(({ cell }) => rows.some((row) => cell(row) !== null));

/** The shares of every table of codes, and of the closed questions. */
export const allShares = (comparison: Comparison): Sheet[] => [
  themesSheet(comparison.themes),
  sharesSheet('Tonalité', comparison.sentiment),
  sharesSheet('Tonalité par thème', themeFeelings(comparison)),
  sharesSheet('Tonalité par question', questionFeelings(comparison)),
  sharesSheet('Intentions', comparison.intents),
  closedSheet(comparison.closed),
];

/** One line a theme and feeling. */
export const themeFeelings = ({ themeSentiment }: Comparison): Compared[] =>
  themeSentiment.flatMap(({ id, label, feelings }) => feelingsOf(label, id, feelings));

/** One line a question and feeling. */
export const questionFeelings = ({ questionSentiment }: Comparison): Compared[] =>
  questionSentiment.flatMap(({ question, feelings }) =>
    feelingsOf(question, question, feelings.map(whereAsked)),
  );

const feelingsOf = (label: string, id: string, feelings: readonly Compared[]): Compared[] =>
  feelings.map((line) => ({
    ...line,
    id: `${id} ${line.id}`,
    label: french`${label} : ${line.label.toLowerCase()}`,
  }));

/** One row a line and edition: people, denominator, share, interval. */
export const sharesSheet = (name: string, lines: readonly Compared[]): Sheet =>
  sheetOf(name, shareRows(lines), SHARES);

/** The same of themes, and whom their shares do not count. */
export const themesSheet = (themes: readonly Compared[]): Sheet =>
  sheetOf('Thèmes', shareRows(themes), [
    ...SHARES,
    {
      title: 'autres, par la question seule',
      format: '0',
      cell: ({ line: { given }, edition }) =>
        given?.find((one) => one.edition === edition)?.people ?? 0,
    },
  ]);

/** One row a line and pair of editions: difference, interval, probabilities, verdict. */
export const changesSheet = (name: string, lines: readonly Compared[]): Sheet =>
  sheetOf(name, changeRows(lines), [
    ...LINE,
    ...CHANGE,
    CONCLUSION,
    ...reservesIn(changeRows(lines)),
  ]);

/** As `sharesSheet`, of the editions that asked the question. */
export const closedSheet = (questions: readonly ComparedClosed[]): Sheet =>
  sheetOf(
    'Questions fermées',
    questions.flatMap((one) => shareRows(withClasses(one).map(whereAsked), one.question)),
    [QUESTION, ...SHARES],
  );

export const closedChangesSheet = (questions: readonly ComparedClosed[]): Sheet =>
  sheetOf(
    'Évolutions fermées',
    questions.flatMap((one) => changeRows(withGood(one), one.question)),
    [QUESTION, ...LINE, ...CHANGE, CONCLUSION],
  );

const shareRows = (lines: readonly Compared[], question = ''): ShareRow[] =>
  lines.flatMap((line) => line.shares.map((share) => ({ ...share, line, question })));

export const changeRows = (lines: readonly Compared[], question = ''): ChangeRow[] =>
  lines.flatMap((line) => line.changes.map((change) => ({ line, change, question })));
