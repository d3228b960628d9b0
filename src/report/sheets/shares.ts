import { whereAsked } from '../../compare/record.js';
import { conclusionWords } from '../../messages/words.js';
import type { Change, Compared, ComparedClosed, Comparison } from '../../model/comparison.js';
import type { Cell, Sheet, SheetColumn } from '../../workbook.js';

const LINE: readonly SheetColumn[] = [
  { title: 'id', width: 34 },
  { title: 'intitulé', width: 36 },
];
const QUESTION: SheetColumn = { title: 'question', width: 44 };
export const SHARE = '0.0%';
/** An edition or a group, whichever are compared. */
export const PART: SheetColumn = { title: 'édition', width: 10 };
export const POINTS = '+0.0%;-0.0%;0%';
export const PROBABILITY = '0.0000';

const SHARES: readonly SheetColumn[] = [
  PART,
  { title: 'personnes', width: 11, format: '0' },
  { title: 'sur', width: 8, format: '0' },
  { title: 'part', width: 9, format: SHARE },
  { title: 'borne basse', format: SHARE },
  { title: 'borne haute', format: SHARE },
];

/** What `changeCells` gives. */
export const CHANGE: readonly SheetColumn[] = [
  { title: 'de', width: 10 },
  { title: 'à', width: 10 },
  ...['de', 'à'].flatMap((end) => [
    { title: `personnes (${end})`, format: '0' },
    { title: `sur (${end})`, format: '0' },
    { title: `part (${end})`, format: SHARE },
  ]),
  { title: 'différence', format: POINTS },
  { title: 'borne basse', format: POINTS },
  { title: 'borne haute', format: POINTS },
  { title: 'p (Fisher)', width: 9, format: PROBABILITY },
  { title: 'q (Fisher)', width: 9, format: PROBABILITY },
  { title: 'p médian', width: 9, format: PROBABILITY },
  { title: 'q', width: 9, format: PROBABILITY },
];
export const CONCLUSION: SheetColumn = { title: 'conclusion', width: 24 };

/** The shares of every table of codes, and of the closed questions. */
export const allShares = (comparison: Comparison): Sheet[] => [
  sharesSheet('Thèmes', comparison.themes),
  sharesSheet('Tonalité', comparison.sentiment),
  sharesSheet('Tonalité par thème', themeFeelings(comparison)),
  sharesSheet('Intentions', comparison.intents),
  closedSheet(comparison.closed),
];

/** One line a theme and feeling. */
export const themeFeelings = ({ themeSentiment }: Comparison): Compared[] =>
  themeSentiment.flatMap(({ id, label, feelings }) =>
    feelings.map((line) => ({
      ...line,
      id: `${id} ${line.id}`,
      label: `${label} : ${line.label.toLowerCase()}`,
    })),
  );

/** One row a line and edition: people, denominator, share, interval. */
export const sharesSheet = (name: string, lines: readonly Compared[]): Sheet => ({
  name,
  columns: [...LINE, ...SHARES],
  rows: lines.flatMap(shareRows),
});

/** One row a line and pair of editions: difference, interval, probabilities, verdict. */
export const changesSheet = (name: string, lines: readonly Compared[]): Sheet => ({
  name,
  columns: [...LINE, ...CHANGE, CONCLUSION],
  rows: lines.flatMap(changeRows),
});

/** As `sharesSheet`, of the editions that asked the question. */
export const closedSheet = (questions: readonly ComparedClosed[]): Sheet => ({
  name: 'Questions fermées',
  columns: [QUESTION, ...LINE, ...SHARES],
  rows: underQuestion(questions, (line) => shareRows(whereAsked(line))),
});

export const closedChangesSheet = (questions: readonly ComparedClosed[]): Sheet => ({
  name: 'Évolutions fermées',
  columns: [QUESTION, ...LINE, ...CHANGE, CONCLUSION],
  rows: underQuestion(questions, changeRows),
});

const underQuestion = (
  questions: readonly ComparedClosed[],
  rowsOf: (line: Compared) => Cell[][],
): Cell[][] =>
  questions.flatMap(({ question, options }) =>
    options.flatMap(rowsOf).map((row) => [question, ...row]),
  );

const shareRows = ({ id, label, shares }: Compared): Cell[][] =>
  shares.map(({ edition, people, of, share, low, high }) => [
    id,
    label,
    edition,
    people,
    of,
    share,
    low,
    high,
  ]);

/** A change of a line: its two ends, people, denominator and share at each, and all figures of it. */
export function changeCells({ shares }: Compared, change: Change): Cell[] {
  const { from, to, difference, low, high, p, q, midP, midQ } = change;
  const sides = [from, to].flatMap((edition) => {
    const own = shares.find((share) => share.edition === edition);
    return own ? [own.people, own.of, own.share] : [null, null, null];
  });
  return [from, to, ...sides, difference, low, high, p, q, midP, midQ];
}

const changeRows = (line: Compared): Cell[][] =>
  line.changes.map((change) => [
    line.id,
    line.label,
    ...changeCells(line, change),
    conclusionWords(change),
  ]);
