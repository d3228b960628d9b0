import { keptIn } from '../../ground/group-by.js';
import { roleReasons } from '../../messages/roles.js';
import type { Answer } from '../../model/survey.js';
import { foldName } from '../../names/names.js';
import { personKey } from '../../people/people.js';
import { cleanHeader } from '../header/clean.js';
import type { Row } from '../rows.js';
import { askedInRow } from '../shape/long-closed.js';
import type { FileShape } from '../shape/shape.js';
import type { ReadSource } from '../source.js';
import { editionReader } from './editions.js';

/** A file, and how its rows are read. */
export interface ShapedSource {
  readonly read: Omit<ReadSource, 'rows'>;
  readonly shape: FileShape;
  /** The edition of its rows, unless a column says it. */
  readonly label: string;
}

/** How often each key came so far. */
export interface Counted {
  /** How often the key came before; adds this time. */
  readonly add: (key: string) => number;
  /** Whether the key came before. */
  readonly has: (key: string) => boolean;
}

/** What a row says, and whose it is. */
interface RowRead {
  /** Unique within an edition, over all files; of a long file, that of all rows of a person. */
  readonly id: string;
  readonly edition: string;
  readonly answers: readonly Answer[];
  /** The id that the row bears, where a row of a wide file bore it before, and it is no number of another file. */
  readonly repeated?: string | undefined;
}

/** Reads the rows of one file after another. */
export function answersReader(
  rowsOf: Counted,
  answersOf: Counted,
): (file: ShapedSource) => (row: Row) => RowRead {
  const people = new Map<string, number>();
  const aliases = new Map<string, string>();
  let files = 0;
  return ({ read, shape, label }) => {
    const file = files++;
    const counts = numbersRows(read, shape);
    const editionOf = editionReader(read, shape, label);
    const asked = new Set(read.asked.map(({ column }) => foldName(column.name)));
    const texts = (row: Row): boolean => !asked.has(askedInRow(row, shape.question));
    return (row) => {
      const edition = editionOf(row);
      const place = (people.get(edition) ?? 0) + 1;
      const own = idOf(row, shape, { edition, place, aliases });
      const key = personKey({ edition, id: own });
      const isTaken = rowsOf.has(key);
      const isOfAnother =
        file > 0 && counts && COUNTED.test(own) && rowsOf.add(`${file} ${key}`) === 0;
      let id = own;
      if (!shape.long || !isTaken) {
        people.set(edition, place);
        while (rowsOf.has(personKey({ edition, id }))) id = `${own}-${rowsOf.add(key) + 1}`;
        rowsOf.add(personKey({ edition, id }));
      }
      const said = texts(row) ? saidIn(row, shape, read.wordings) : [];
      const answers = said.map(({ place, ...text }) => {
        const nth = shape.long ? answersOf.add(key) + 1 : place;
        return { id, answer: `${id}/${nth}`, edition, ...text };
      });
      return {
        id,
        edition,
        answers,
        repeated: isTaken && !shape.long && !isOfAnother ? own : undefined,
      };
    };
  };
}

/** Numbers from 1 on, which every tool gives: those of two files are of different people. */
const COUNTED = /^\d{1,5}$/;

/** Whether the ids of a file may be such numbers, and not codes that people bear. */
const numbersRows = ({ columns }: ShapedSource['read'], { id, long }: FileShape): boolean =>
  !long && id !== undefined && columns[id]!.column.reason !== roleReasons.codes;

/** A text, what it answers, and the place of its column among those of texts, from 1. */
interface Said extends Pick<Answer, 'question' | 'asked' | 'text'> {
  readonly place: number;
}

/** What a row says; what was asked stands in the row, or over each column. */
function saidIn(
  row: Row,
  { open, question: asks }: FileShape,
  wordings: ReadonlyMap<string, string>,
): Said[] {
  const written = cleanHeader(textAt(row, asks));
  return open.flatMap(({ column, question: over }, i) => {
    const text = textAt(row, column.index);
    if (text === '') return [];
    const name = asks === undefined ? column.name : written;
    const question =
      asks === undefined ? over : (wordings.get(foldName(written)) ?? (written || over));
    return [{ place: i + 1, question, text, ...ownWording(name, question, wordings) }];
  });
}

/** Shorter names of columns are codes: « Q1 », « avis ». */
const WORDED = 2;

/**
 * What a file asks in its own words, where the study brings several wordings under one. A single column
 * that the study words otherwise was asked as the study says.
 */
export function ownWording(
  name: string,
  question: string,
  wordings: ReadonlyMap<string, string>,
): Pick<Answer, 'asked'> {
  if (name === question || (name.match(/\p{L}+/gu)?.length ?? 0) < WORDED) return {};
  const variants = [...wordings.values()].filter((wording) => wording === question);
  return variants.length > 1 ? { asked: name } : {};
}

export const textAt = ({ cells }: Row, index: number | undefined): string =>
  index === undefined ? '' : (cells[index] ?? '');

/** Whether a row says nothing of its edition where others do. */
export const lacksEdition = (row: Row, { edition }: FileShape): boolean =>
  edition !== undefined && textAt(row, edition).trim() === '';

/** Whether a row of a person who may have several lacks the id that others have. */
export const lacksId = (row: Row, { id, long }: FileShape): boolean =>
  long && id !== undefined && textAt(row, id).trim() === '';

interface Numbered {
  readonly edition: string;
  /** Of the person in the edition, from 1. */
  readonly place: number;
  /** Edition and id of those whose ids name them → the id shown: added to. */
  readonly aliases: Map<string, string>;
}

/**
 * The id of a row, or `r007` for the seventh person of an edition, where the file has none or has one that
 * names them: `sans-id-7` where others have ids of their own.
 */
function idOf(row: Row, shape: FileShape, { edition, place, aliases }: Numbered): string {
  if (lacksId(row, shape)) return `sans-id-${place}`;
  const own = textAt(row, shape.id).trim();
  const numbered = `r${String(place).padStart(3, '0')}`;
  if (own === '' || !shape.naming) return own || numbered;
  return keptIn(aliases, personKey({ edition, id: own }), () => numbered);
}
