import type { Answer, Respondent } from '../model/survey.js';
import { foldName } from '../names.js';
import { personKey } from '../people.js';
import { closedReader } from './closed.js';
import { editionReader } from './editions.js';
import { cleanHeader } from './header/cells.js';
import { renamed } from './renames.js';
import { senderOf } from './senders.js';
import type { Shape } from './shape.js';
import type { ReadSource } from './source.js';
import type { Row } from './table.js';

/** A respondent, and what was read of them so far. */
interface Gathering {
  respondent: Respondent;
  /** Answers read so far (long shape). */
  answers: number;
  /** Rows that bear the same id (wide shape). */
  rows: number;
}

/** Respondents of an edition by id, in order of reading. */
type Respondents = Map<string, Gathering>;

/** What the files read so far gave. Ids are unique within an edition, over all files. */
export interface Gathered {
  readonly editions: Map<string, Respondents>;
  readonly answers: Answer[];
  /** Edition and e-mail address → the first id. */
  readonly senders: Map<string, string>;
  /** Edition and id of those whose ids name them → the id shown. */
  readonly aliases: Map<string, string>;
  /** Rows of wide files whose id was taken. */
  repeatedIds: number;
}

export interface ShapedSource {
  readonly read: ReadSource;
  readonly shape: Shape;
  /** The edition of its rows, unless a column says it. */
  readonly label: string;
}

/** Adds the respondents and answers of one file. */
export function gather(gathered: Gathered, { read, shape, label }: ShapedSource): void {
  const closedOf = closedReader(read.columns);
  const editionOf = editionReader(read, shape, label);
  for (const row of read.rows) {
    const edition = editionOf(row);
    const people = gathered.editions.get(edition) ?? new Map<string, Gathering>();
    gathered.editions.set(edition, people);
    const id = idOf(row, shape, { edition, place: people.size + 1, aliases: gathered.aliases });
    const respondent = {
      id,
      edition,
      closed: renamed(closedOf(row), read.renames),
    };
    const gatherRow = shape.question === undefined ? gatherWide : gatherLong;
    const sender = senderOf(read.columns, row);
    gatherRow(gathered, { row, shape, people, respondent, sender, wordings: read.wordings });
  }
}

interface GatheredRow {
  readonly wordings: ReadonlyMap<string, string>;
  readonly row: Row;
  readonly shape: Shape;
  readonly people: Respondents;
  readonly respondent: Respondent;
  /** Their e-mail address. */
  readonly sender: string | undefined;
}

function gatherWide(gathered: Gathered, gatheredRow: GatheredRow): void {
  const { row, shape, people, respondent, sender, wordings } = gatheredRow;
  const { edition } = respondent;
  const id = freeId(respondent.id, {
    isTaken: (one) => people.has(one),
    rows: () => ++people.get(respondent.id)!.rows,
  });
  if (id !== respondent.id) gathered.repeatedIds++;
  const key = `${edition}\0${sender}`;
  const before =
    id !== respondent.id
      ? respondent.id
      : sender === undefined
        ? undefined
        : gathered.senders.get(key);
  if (sender !== undefined && !gathered.senders.has(key)) gathered.senders.set(key, id);
  people.set(id, {
    respondent: { ...respondent, id, ...(before !== undefined && { sameSender: before }) },
    answers: 0,
    rows: 1,
  });
  gathered.answers.push(...wideAnswers(row, shape, { id, edition }, wordings));
}

/** The answers of a row that is a respondent. */
export function wideAnswers(
  row: Row,
  { open }: Pick<Shape, 'open'>,
  { id, edition }: Pick<Respondent, 'id' | 'edition'>,
  wordings: ReadonlyMap<string, string>,
): Answer[] {
  return open.flatMap(({ column, question }, i) => {
    const text = textAt(row, column.index);
    const said = { question, text, ...ownWording(column.name, question, wordings) };
    return text === '' ? [] : [{ id, answer: `${id}/${i + 1}`, edition, ...said }];
  });
}

function gatherLong(gathered: Gathered, gatheredRow: GatheredRow): void {
  const { row, shape, people, respondent, wordings } = gatheredRow;
  const { id, edition, closed } = respondent;
  const person = people.get(id) ?? { respondent, answers: 0, rows: 1 };
  person.respondent = { ...respondent, closed: { ...closed, ...person.respondent.closed } };
  people.set(id, person);
  const said = longAnswer(row, shape, wordings);
  if (!said) return;
  gathered.answers.push({ id, answer: `${id}/${++person.answers}`, edition, ...said });
}

/** What a row that is an answer says, where it says anything. */
export function longAnswer(
  row: Row,
  { open, question }: Shape,
  wordings: ReadonlyMap<string, string>,
): Pick<Answer, 'question' | 'asked' | 'text'> | undefined {
  const { column, question: asked } = open[0]!;
  const text = textAt(row, column.index);
  if (text === '') return undefined;
  const written = cleanHeader(textAt(row, question));
  const said = wordings.get(foldName(written)) ?? (written || asked);
  return { question: said, ...ownWording(written, said, wordings), text };
}

/** Shorter names of columns are codes or headings: « Q1 », « Points forts ». */
const WORDED = 3;

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
export const lacksEdition = (row: Row, { edition }: Shape): boolean =>
  edition !== undefined && textAt(row, edition).trim() === '';

/** Whether a row of a long file lacks the id that others have. */
export const lacksId = (row: Row, { id, question }: Shape): boolean =>
  question !== undefined && id !== undefined && textAt(row, id).trim() === '';

interface Numbered {
  readonly edition: string;
  /** Of the person in the edition, from 1. */
  readonly place: number;
  readonly aliases: Map<string, string>;
}

/**
 * The id of a row, or `r007` for the seventh person of an edition, where the file has none or has one that
 * names them: `sans-id-7` where others have ids of their own.
 */
export function idOf(row: Row, shape: Shape, { edition, place, aliases }: Numbered): string {
  if (lacksId(row, shape)) return `sans-id-${place}`;
  const own = textAt(row, shape.id).trim();
  const numbered = `r${String(place).padStart(3, '0')}`;
  if (own === '' || !shape.naming) return own || numbered;
  const key = personKey({ edition, id: own });
  const alias = aliases.get(key) ?? numbered;
  aliases.set(key, alias);
  return alias;
}

/** The id, or `id-2` for the second row that bears it. */
export function freeId(
  id: string,
  { isTaken, rows }: { isTaken: (id: string) => boolean; rows: () => number },
): string {
  let free = id;
  while (isTaken(free)) free = `${id}-${rows()}`;
  return free;
}
