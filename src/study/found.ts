import { genderless, withoutJoined } from '../closed/genders.js';
import { nearNames } from '../closed/near-names.js';
import { closedRewordings } from '../closed/same-question.js';
import { mergeSpellings } from '../closed/spellings.js';
import { countEach, firstOfEach, groupBy } from '../ground/group-by.js';
import type { Column } from '../model/survey.js';
import type { Expectation } from '../model/tags.js';
import { gridName } from '../names/names.js';
import { inTime } from '../names/times.js';
import { chosenBy } from '../people/people.js';
import { areFew, PRIVACY } from '../people/privacy.js';
import { notesBeside, readApart } from '../read/notices.js';
import { textAt } from '../read/people/answers.js';
import { closedQuestions, closedReader } from '../read/people/closed.js';
import { fileEdition, fileEditions, isOfExport } from '../read/people/editions.js';
import { valuesIn } from '../read/rows.js';
import { type FileShape, shapeOf } from '../read/shape/shape.js';
import type { ReadSource } from '../read/source.js';
import { checkOpen } from '../read/survey.js';
import { rewordings } from '../wording/rewordings.js';
import type { Found, FoundClosed } from './write.js';

/** An export as it was read. */
interface Read extends ReadSource {
  /** From the study's folder, with slashes on any system. */
  readonly path: string;
}

/**
 * What a study that begins takes from its files, each column once: those of answers, who, when and what was
 * asked, choices of few options as groups, and questions that editions may only word differently.
 *
 * @param expectsOf what an open question expects.
 * @throws UserError where none has an open question, as no command could read that study.
 */
export function foundIn(
  read: readonly Read[],
  expectsOf: (question: string) => Expectation,
): Found {
  const sources = dated(read);
  const labels = fileEditions(sources);
  const all = sources.map((read, at) => ({ ...read, shape: shapeOf(read), label: labels[at]! }));
  checkOpen(all.map(({ shape, ...read }) => ({ read, shape })));
  const apart = notesBeside(all, ({ source }) => source.columns);
  const order = inTime(all.map(({ label }) => label));
  const shaped = all
    .filter((one) => !apart.includes(one))
    .sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label));
  const named = (key: 'id' | 'edition' | 'question') =>
    shaped.flatMap(({ shape, columns, path }) => {
      const name = columns[shape[key] ?? -1]?.column.name;
      return name === undefined ? [] : { file: path, name };
    });
  const ids = named('id');
  const isOneId = ids.length === shaped.length && new Set(ids.map(({ name }) => name)).size === 1;
  const text = unique(shaped.flatMap(({ shape }) => shape.open.map(({ column }) => column)));
  const [edition, question] = [named('edition')[0]?.name, named('question')[0]?.name];
  const id = isOneId ? ids[0]?.name : undefined;
  const chosen = new Set([...text.map((column) => column.name), id, edition, question]);
  const others = unique(shaped.flatMap(({ source }) => source.columns)).filter(
    ({ name, option }) => !chosen.has(name) && option === undefined,
  );
  return {
    files: all.map((one) => ({
      file: one.path,
      edition: one.shape.edition === undefined ? one.label : undefined,
      apart: apart.includes(one) ? readApart(one.path) : undefined,
    })),
    text: text.map((column) => column.name),
    id,
    ownIds: isOneId ? [] : ids,
    edition,
    question,
    groups: others.flatMap(({ name }) => (splits(name, shaped) ? name : [])),
    others,
    open: reworded(
      shaped.map(({ shape, label }) => [label, shape.open.map(({ column }) => column)]),
      expectsOf,
    ),
    closed: closedIn(shaped),
  };
}

/**
 * Exports whose names tell no year (« results-survey482913 »), with the year in which all of their answers came as
 * their edition; not where another file has it.
 */
function dated(sources: readonly Read[]): Read[] {
  const years = sources.map((read) =>
    read.edition === undefined && isOfExport(fileEdition(read)) && !YEAR.test(fileEdition(read))
      ? yearOf(read)
      : undefined,
  );
  const taken = countEach([...years, ...sources.map(fileEdition)]);
  return sources.map((read, at) => {
    const year = years[at];
    return year !== undefined && taken.get(year) === 1 ? { ...read, edition: year } : read;
  });
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** The only year of the dates that a tool wrote of answers. */
function yearOf({ columns, rows }: Read): string | undefined {
  const dates = columns.filter(({ column }) => column.role === 'date' && column.aside);
  const [first] = dates.flatMap(({ column }) => {
    const years = new Set(valuesIn(rows, column.index).flatMap((cell) => YEAR.exec(cell) ?? []));
    return years.size === 1 ? [...years] : [];
  });
  return first;
}

/** The questions of each edition by name, those that may be one in other words together. */
function reworded(
  asked: readonly (readonly [edition: string, questions: readonly { readonly name: string }[]])[],
  expectsOf: (question: string) => Expectation,
): string[][] {
  const names = new Set(asked.flatMap(([, questions]) => questions.map(({ name }) => name)));
  return rewordings(
    [...names].map((name) => ({
      name,
      editions: asked.flatMap(([edition, questions]) =>
        questions.some((one) => one.name === name) ? edition : [],
      ),
      expects: expectsOf(name),
    })),
  );
}

/** Closed questions that editions may word otherwise, or whose options seem to have another name in a later one. */
function closedIn(
  sources: readonly (Read & { readonly shape: FileShape; readonly label: string })[],
): FoundClosed[] {
  const people = mergeSpellings(
    sources.flatMap(({ columns, rows, shape, label }) => {
      const closedOf = closedReader(columns);
      return rows.map((row) => ({
        edition: shape.edition === undefined ? label : textAt(row, shape.edition).trim(),
        closed: closedOf(row),
      }));
    }),
  );
  const editions = inTime([...new Set(people.map(({ edition }) => edition))]);
  const listed = new Map(
    sources.flatMap(({ columns }) => closedQuestions(columns)).map((one) => [one.name, one]),
  );
  const asked = [...listed.values()].map(({ name, kind }) => {
    const chosen = people.flatMap((one) =>
      (chosenBy(one, name) ?? []).map((option) => ({ edition: one.edition, option })),
    );
    const own = new Set(chosen.map(({ edition }) => edition));
    const options = [...new Set(chosen.map(({ option }) => option))];
    return { name, kind, chosen, options, editions: editions.filter((one) => own.has(one)) };
  });
  const groups = closedRewordings(asked, editions);
  const grouped = new Set(groups.flat());
  return [...groups, ...asked.filter((one) => !grouped.has(one)).map((one) => [one])]
    .map((group) => ({
      names: inOrder(group, editions).map(({ name }) => name),
      renamed: group.some(({ kind }) => kind === 'number')
        ? new Map<string, string>()
        : renamedIn(
            group.flatMap(({ chosen }) => chosen),
            editions,
          ),
    }))
    .filter(({ names, renamed }) => names.length > 1 || renamed.size > 0);
}

/** Questions, or options, by the last edition that has each. */
const inOrder = <T extends { readonly editions: readonly string[] }>(
  questions: readonly T[],
  editions: readonly string[],
): T[] => {
  const last = (one: T): number => editions.indexOf(one.editions.at(-1) ?? '');
  return questions.toSorted((a, b) => last(a) - last(b));
};

/** Options that seem to have another name in a later edition: the older name → the newer. */
function renamedIn(
  answers: readonly { readonly edition: string; readonly option: string }[],
  editions: readonly string[],
): Map<string, string> {
  // Two wordings of one question spell its options each in its way.
  const merged = mergeSpellings(
    answers.map(({ edition, option }) => ({ edition, closed: { '': [option] } })),
  );
  const chosen = merged.map(({ edition, closed }) => ({ edition, option: closed['']![0]! }));
  const options = [...groupBy(chosen, ({ option }) => option)].map(([label, own]) => {
    const counts = countEach(own.map(({ edition }) => edition));
    return {
      label,
      shares: editions.map((edition) => ({ edition, people: counts.get(edition) ?? 0 })),
    };
  });
  return options.length > MOST_OPTIONS
    ? new Map()
    : new Map(
        nearNames(options)
          .map((pair) => inOrder(pair, editions))
          .map(([older, newer]) => [older!.name, newer!.name]),
      );
}

/** Of longer lists (towns, employers) no names are held against each other. */
const MOST_OPTIONS = 24;

/** Each name once, as first met. */
const unique = (columns: readonly Column[]): Column[] => firstOfEach(columns, ({ name }) => name);

/** A group that compares has at most this many values. */
const MOST_GROUPS = 12;

/**
 * Whether a column splits people into few groups in each file, « Enseignant » and « enseignante » as one, of which two
 * at least are of people enough to be shown. The degrees of a scale are no groups, nor are lines of a grid, whose degrees a
 * tool may write as codes.
 */
function splits(name: string, sources: readonly Read[]): boolean {
  const own = sources.flatMap(({ columns, rows }) =>
    columns.flatMap(({ column }) => (column.name === name ? { column, rows } : [])),
  );
  if (gridName(name) || !own.every(({ column: { role, aside } }) => role === 'choice' && !aside))
    return false;
  const sizes = own.map(({ column, rows }) => {
    const cells = valuesIn(rows, column.index);
    return [...countEach(cells.map((cell) => genderless(withoutJoined(cell)))).values()];
  });
  const shown = sizes.map((people) => people.filter((n) => !areFew(n, PRIVACY.threshold)));
  return (
    sizes.every((people) => people.length <= MOST_GROUPS) && shown.some(({ length }) => length >= 2)
  );
}
