import type { Message } from '../../message.js';
import { rowMessages } from '../../messages/reading/rows.js';
import { foldName } from '../../names/names.js';
import { answersAny } from '../columns/blanks.js';
import type { ReadColumn } from '../columns/columns.js';
import { lateColumns } from '../columns/told.js';
import { aboutLines, addLine, type LineNumbers, noLines } from '../lines.js';
import { type Row, valueAt, widthOf } from '../rows.js';
import type { FileShape } from '../shape/shape.js';
import { lacksEdition, lacksId } from './answers.js';
import { leftEarly, triedBy } from './left-early.js';

/** What is counted of the rows of a file while they are read. */
export interface RowCounts {
  /** Rows without the edition that others have. */
  withoutEdition: number;
  /** Rows without the id that others of a long file have. */
  withoutId: number;
  /** Respondents who left before the end. */
  incomplete: number;
  /** Respondents who answered nothing that is read. */
  unanswered: number;
  /** Rows typed to try the form. */
  readonly trials: LineNumbers;
}

/** What is seen of the rows that go by, and are not kept. */
interface Watch {
  readonly add: (row: Row) => void;
  readonly counts: RowCounts;
  /** The columns, those that are not read with the rows that they fill. */
  readonly columns: () => ReadColumn[];
  /** What was there and not read, in the user’s language. */
  readonly messages: () => Message[];
}

export function watchRows(columns: readonly ReadColumn[], shape: FileShape): Watch {
  const unread = columns.filter(
    ({ column, option }) => column.role === 'empty' || option?.kind === 'other',
  );
  const filled = new Map(unread.map(({ column }) => [column.index, 0]));
  const left = leftEarly(columns);
  const tried = triedBy(columns);
  const texts = [...shape.open, ...columns.filter(({ unasked }) => unasked)];
  const beyond = noLines();
  const counts: RowCounts = {
    withoutEdition: 0,
    withoutId: 0,
    incomplete: 0,
    unanswered: 0,
    trials: noLines(),
  };
  const saysAny = ({ cells }: Row): boolean =>
    answersAny(columns, cells) || texts.some(({ column }) => valueAt(cells, column.index) !== '');
  const watch: Watch = {
    counts,
    add(row) {
      const { line, cells } = row;
      if (lacksEdition(row, shape)) counts.withoutEdition++;
      if (lacksId(row, shape)) counts.withoutId++;
      if (left?.(cells)) counts.incomplete++;
      if (!shape.long && !saysAny(row)) counts.unanswered++;
      if (isTrial(row, texts) || tried(cells)) addLine(counts.trials, line);
      for (const [index, n] of filled) if (valueAt(cells, index) !== '') filled.set(index, n + 1);
      if (cells.length > columns.length && widthOf(cells) > columns.length) addLine(beyond, line);
    },
    columns: () =>
      columns.map((read) => {
        const count = filled.get(read.column.index);
        return count === undefined ? read : { ...read, column: { ...read.column, filled: count } };
      }),
    messages: () => [...lateColumns(watch.columns()), ...aboutLines(beyond, rowMessages.beyond)],
  };
  return watch;
}

/** What somebody types to try a form: « test test », « Ceci est un test, ne pas tenir compte », « azerty », « aaa ». Folded (names.ts). */
const TRIAL =
  /^(?:(?:ceci est |c'est )?(?:un |une )?(?:(?:tests?|testing|essais?) ?){1,3}(?:n?°? ?\d{1,3})?(?:[ ,.:;(–—-]*(?:(?:merci de |a )?ne pas (?:en )?tenir compte|a (?:ignorer|supprimer|effacer)|ignore[rz])\)?(?: svp| stp| merci)?)?|azerty\w{0,4}|qwerty\w{0,4}|qsdf\w{0,6}|asdf\w{0,6}|wxcv\w{0,3}|toto|([a-z])\1{2,}|(?:bla ?){2,}|lorem ipsum\b.*)[\s.!]*$/s;

/** « Test de Julie », where « Test de matériel » is an answer. */
const TRIED_BY = /^\s*(?:[Tt]est|TEST) (?:de |d[’'])\p{Lu}[\p{L}-]+[\s.!]*$/u;

const looksTried = (text: string): boolean => {
  const start = text.slice(0, LONGEST);
  return TRIAL.test(foldName(start)) || TRIED_BY.test(start);
};

/** Whether all that a row says in its columns of texts, read or not, was typed to try the form. */
function isTrial({ cells }: Row, texts: readonly ReadColumn[]): boolean {
  const said = texts.map(({ column }) => valueAt(cells, column.index)).filter(Boolean);
  return said.length > 0 && said.every(looksTried);
}

/** Characters that tell it. */
const LONGEST = 60;
