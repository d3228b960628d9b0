import type { Place } from '../errors.js';
import { foldName, namedAmong } from '../names/names.js';
import type { Rename } from '../read/columns/renames.js';
import type { ReadOptions } from '../read/options.js';
import { placedNames, type Study } from '../study/read.js';
import { leavesSome } from './study.js';

/**
 * What the study says of columns and questions; what options say wins, key by key and column by column.
 * @param asked the options of the command line.
 * @param given files of the command line: columns that only others of the study have are then no mistake.
 */
export function withStudy(
  study: Study | undefined,
  asked: ReadOptions,
  given: readonly string[],
): ReadOptions {
  if (!study) return asked;
  const { columns = {} } = study.document;
  const said = new Set(
    [asked.text, asked.id, asked.edition, asked.question, asked.group]
      .flatMap((names) => names ?? [])
      .map(foldName),
  );
  const unsaid = (name: string): boolean => !said.has(foldName(name));
  return {
    ...asked,
    text: asked.text ?? columns.text,
    id: asked.id ?? columns.id,
    edition: asked.edition ?? columns.edition,
    question: asked.question ?? columns.question,
    group: asked.group ?? columns.groups,
    ignore: (columns.ignore ?? []).filter(unsaid),
    roles: Object.fromEntries(Object.entries(columns.roles ?? {}).filter(([name]) => unsaid(name))),
    wordings: Object.fromEntries(wordingsOf(study)),
    renames: renamesOf(study),
    places: new Map([...columnPlaces(study)].filter(([name]) => unsaid(name))),
    lenient: given.length > 0,
    partial: leavesSome(given, study),
  };
}

const wordingsOf = ({ document }: Study): (readonly [string, string])[] =>
  (document.questions ?? []).flatMap(({ column, wording }) =>
    wording === undefined ? [] : column.map((name) => [name, wording] as const),
  );

/** The question asked in a column, as the study words it; else the name as given. */
export const wordedBy = (study: Study | undefined, name: string): string =>
  namedAmong(study ? wordingsOf(study) : [], ([column]) => column, name)?.[1] ?? name;

const renamesOf = ({ document: { questions = [] }, spotAt }: Study): Rename[] =>
  questions.flatMap(({ column: columns, options = {} }, at) =>
    Object.entries(options).map(([option, name]) => {
      const { place } = spotAt(['questions', at, 'options', option]);
      return { columns, option, name, place };
    }),
  );

function columnPlaces(study: Study): Map<string, Place> {
  const { roles = {}, ...columns } = study.document.columns ?? {};
  const named = [
    ...Object.entries(columns).flatMap(([key, names]) => placedNames(names, ['columns', key])),
    ...Object.keys(roles).map((name) => ({ name, path: ['columns', 'roles', name] })),
  ];
  return new Map(named.map(({ name, path }) => [name, study.spotAt(path).place]));
}
