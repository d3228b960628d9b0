import { roleReasons } from '../../messages/roles.js';
import { foldName } from '../../names/names.js';
import { aside, isClosed, MOSTLY, type RoleFound } from '../role/candidate.js';
import { besideTeam } from '../role/headings.js';
import { type Row, type Rows, valueAt } from '../rows.js';

/** So many texts that stand in others of the same row are no accident, where each is a text of its own. */
const SOME = 5;
const WORDS = 2;

/** Of what the team writes of an answer, so little stands where there is none. */
const ASTRAY = 0.1;

/**
 * What only its neighbours tell to be of the team: passages that it copied out of an answer, « Extrait », and, beside
 * these or other columns of the team’s, what people may be asked too, « Thème », « Priorité », where it stands right of
 * an answer and hardly ever where there is none: the index of each → what it is.
 */
export function ofTeam(
  { headers, rows }: Rows,
  found: readonly RoleFound[],
): ReadonlyMap<number, RoleFound> {
  const copied = extractsAmong(rows, found);
  const isSure = found.some(({ reason }) => reason === roleReasons.teamNotes) || copied.size > 0;
  const isOpen = (at: number): boolean => found[at]?.role === 'open' && !copied.has(at);
  const open = found.flatMap((_, at) => (isOpen(at) && !besideTeam(headers[at]!.name) ? at : []));
  const beside = headers.flatMap(({ name }, index) => {
    const isGuess = isSure && besideTeam(name) && (isOpen(index) || isClosed(found[index]!));
    return isGuess && open[0]! < index && standsBeside(rows, index, open) ? index : [];
  });
  return new Map([
    ...[...copied].map((at) => [at, aside('choice', roleReasons.extract)] as const),
    ...beside.map((at) => [at, aside('choice', roleReasons.teamNotes)] as const),
  ]);
}

function standsBeside(rows: readonly Row[], index: number, open: readonly number[]): boolean {
  const filled = rows.filter(({ cells }) => valueAt(cells, index) !== '');
  const astray = filled.filter(({ cells }) => open.every((at) => valueAt(cells, at) === ''));
  return astray.length <= ASTRAY * filled.length;
}

/**
 * Open columns whose texts stand in another: nobody copies out what he or she wrote. One that
 * holds several puts them together, and of two that are the same, nothing tells which was written.
 */
function extractsAmong(rows: readonly Row[], found: readonly RoleFound[]): ReadonlySet<number> {
  const open = found.flatMap(({ role }, index) => (role === 'open' ? index : []));
  const texts = new Map(
    open.map((at) => [at, rows.map(({ cells }) => plain(valueAt(cells, at)))] as const),
  );
  const holding = (at: number): number[] =>
    open.filter((other) => other !== at && standIn(texts.get(at)!, texts.get(other)!));
  const within = new Map(open.map((at) => [at, holding(at)] as const));
  const isWithin = (at: number, other: number): boolean => within.get(at)!.includes(other);
  const putsTogether = (at: number): boolean => {
    const held = open.filter((other) => isWithin(other, at)).map((other) => texts.get(other)!);
    return held.some((one) => held.some((two) => standApart(one, two, texts.get(at)!)));
  };
  return new Set(
    open.filter((at) =>
      within.get(at)!.some((other) => !putsTogether(other) && !isWithin(other, at)),
    ),
  );
}

/** Whether two texts stand in a third of the same row, one beside the other. */
function standApart(
  one: readonly string[],
  two: readonly string[],
  whole: readonly string[],
): boolean {
  const both = whole.flatMap((text, i) => (one[i] !== '' && two[i] !== '' ? { text, i } : []));
  const apart = both.filter(({ text, i }) => text.replace(one[i]!, '').includes(two[i]!));
  return both.length > 0 && apart.length >= MOSTLY * both.length;
}

/** Without what shows that a text was cut out of another. */
const plain = (text: string): string =>
  foldName(text.replace(/^[\s«"“(…[.]+|[\s»"”)…\].]+$/gu, ''));

function standIn(texts: readonly string[], others: readonly string[]): boolean {
  const filled = texts.filter((text) => text.split(' ').length > WORDS);
  if (filled.length < SOME || filled.length < MOSTLY * texts.filter(Boolean).length) return false;
  if (2 * new Set(filled).size < filled.length) return false;
  let astray = texts.filter(Boolean).length * (1 - MOSTLY);
  return texts.every((text, i) => text === '' || others[i]!.includes(text) || --astray >= 0);
}
