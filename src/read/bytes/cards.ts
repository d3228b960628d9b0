import { formatMessages as say } from '../../messages/reading/formats.js';
import { foldName } from '../../names/names.js';
import { technicalRole } from '../role/headings.js';
import type { RawTable } from '../rows.js';
import { type Field, typedFields } from './typed-fields.js';

/** So few cards are no table. */
const SOME = 3;
/** Cards hold so many of the fields that some hold. */
const MOST = 0.7;

type Card = readonly Field[];

/**
 * The table of a text that people typed as cards, a line a field, « Nom : … », « Points forts : … », or as interviews,
 * « Q : … », « R : … » by turns: a row a card, with a column a field, or a question. Undefined where it is none.
 */
export function cardsTable(text: string): Omit<RawTable, 'encoding'> | undefined {
  const fields = typedFields(text);
  if (!fields) return undefined;
  const pairs = inPairs(fields);
  const isInterview = pairs?.some(({ name }) => name.endsWith('?')) === true;
  const cards = cardsOf(isInterview ? pairs : fields);
  const names = namesOf(cards);
  if (cards.length < SOME || !areRegular(cards, names.size)) return undefined;
  if (!isInterview && !areApart(cards)) return undefined;
  const rows = cards.map((card) => {
    const own = new Map(card.map((field) => [field.label, field.said]));
    return { line: card[0]!.line, cells: [...names.keys()].map((label) => own.get(label) ?? '') };
  });
  const head = { line: 1, cells: [...names.values()] };
  const told = isInterview
    ? say.interviews(cards.length, [fields[0]!.name, fields[1]!.name])
    : say.cards(cards.length, head.cells);
  return { delimiter: null, rows: [head, ...rows], told: [told], headerRows: 0 };
}

/** Where two fields come by turns, what the first says as the name of what the second does. */
function inPairs(fields: readonly Field[]): Field[] | undefined {
  const areByTurns = fields.every(({ label }, i) => label === fields[i % 2]!.label);
  if (!areByTurns || fields.length % 2 > 0) return undefined;
  return fields.flatMap((field, i) =>
    i % 2 > 0
      ? []
      : [{ ...field, label: foldName(field.said), name: field.said, said: fields[i + 1]!.said }],
  );
}

/** Cut under each title, and where the first field comes again. */
function cardsOf(fields: readonly Field[]): Card[] {
  const cards: Field[][] = [];
  for (const field of fields) {
    const isFirst = field.isUnderTitle || field.label === fields[0]!.label;
    if (isFirst) cards.push([field]);
    else cards.at(-1)!.push(field);
  }
  return cards;
}

/** Cards begin with whom they are of, or under an empty line: « Plus : … », « Moins : … » by turns are lines of many. */
function areApart(cards: readonly Card[]): boolean {
  const role = technicalRole(cards[0]![0]!.name)?.role;
  return role === 'personal' || role === 'id' || cards.every(([first]) => first!.isApart);
}

/** Cards hold each field once, and most of those that any holds. */
function areRegular(cards: readonly Card[], fields: number): boolean {
  const isOnce = (card: Card): boolean =>
    new Set(card.map(({ label }) => label)).size === card.length;
  return cards.every(isOnce) && cards.flat().length >= MOST * cards.length * fields;
}

/** What each field is called, as it is first written, in the order of the first to hold it. */
function namesOf(cards: readonly Card[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { label, name } of cards.flat()) if (!names.has(label)) names.set(label, name);
  return names;
}
