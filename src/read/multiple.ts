/** Values of a column where one cell holds several options → the options of each. */
export type Choices = ReadonlyMap<string, readonly string[]>;

/** Separators between options, the surest first. Commas inside brackets belong to the option. */
const COMMA = /\s*,\s+(?![^()]*\))/;
const TIGHT_COMMA = /,(?!\s)(?![^()]*\))/;
const SEPARATORS: readonly RegExp[] = [
  /\s*;\s*/,
  /\s*\|\s*/,
  /\s+\/\s+/,
  /\s*\n\s*/,
  TIGHT_COMMA,
  COMMA,
];

/** An option has at most this many words on average. */
const MAX_WORDS = 10;
/** At least this share of the different values are combinations. */
const COMBINED = 0.25;
/** At least this share of the different values are made of options that others chose too: free text is not. */
const EXPLAINED = 0.6;
const MAX_OPTIONS = 40;

/** Different values that are looked at to tell a list from free text. */
const LOOKED_AT = 1_000;

/** The options of each value, where a column is a list of options; undefined where it is not. */
export function choicesOf(counts: ReadonlyMap<string, number>): Choices | undefined {
  const values = [...counts.keys()];
  const looked = values.slice(0, LOOKED_AT);
  const separator = SEPARATORS.find((candidate) => isList(splitAll(looked, candidate), counts));
  return separator && splitAll(values, separator);
}

function splitAll(values: readonly string[], separator: RegExp): Choices {
  const split = new Map<string, readonly string[]>();
  for (const value of values)
    split.set(
      value,
      value.split(separator).filter((part) => part !== ''),
    );
  return separator === COMMA ? glueContinued(glueInseparable(split)) : split;
}

function isList(choices: Choices, counts: ReadonlyMap<string, number>): boolean {
  const people = new Map<string, number>();
  for (const [value, options] of choices)
    for (const option of new Set(options))
      people.set(option, (people.get(option) ?? 0) + (counts.get(value) ?? 0));
  const options = [...people].filter(([, n]) => n > 1).map(([option]) => option);
  const words = options.reduce((sum, option) => sum + option.split(/\s+/).length, 0);
  const values = [...choices];
  const combined = values.filter(([, parts]) => parts.length > 1);
  const explained = values.filter(([, parts]) => parts.every((part) => people.get(part)! > 1));
  return (
    options.length > 1 &&
    options.length <= MAX_OPTIONS &&
    // Options combine: there are more ways of answering than options.
    options.length < values.length &&
    words <= MAX_WORDS * options.length &&
    combined.length >= COMBINED * values.length &&
    explained.length >= EXPLAINED * values.length
  );
}

/** `Non, pas du tout`: a part in lower case goes on, where options begin with a capital. */
function glueContinued(choices: Choices): Choices {
  const firsts = [...choices.values()].map(([first]) => first ?? '');
  const capital = firsts.filter((first) => /^[\p{Lu}\d«"]/u.test(first)).length;
  if (capital < 0.9 * firsts.length) return choices;
  return mapValues(choices, (parts) => glue(parts, (_, next) => /^\p{Ll}/u.test(next)));
}

/** `Tables rondes, ateliers` when neither is ever chosen without the other: one option. */
function glueInseparable(choices: Choices): Choices {
  const alone = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const parts of choices.values())
    for (const [i, part] of parts.entries()) {
      count(alone, part);
      if (i > 0) count(pairs, `${parts[i - 1]}\n${part}`);
    }
  const always = (a: string, b: string): boolean => {
    const together = pairs.get(`${a}\n${b}`) ?? 0;
    return together > 1 && together === alone.get(a) && together === alone.get(b);
  };
  return mapValues(choices, (parts) => glue(parts, always));
}

const mapValues = (choices: Choices, change: (parts: readonly string[]) => string[]): Choices =>
  new Map([...choices].map(([value, parts]) => [value, change(parts)]));

function glue(parts: readonly string[], together: (a: string, b: string) => boolean): string[] {
  const out: string[] = [];
  for (const [i, part] of parts.entries())
    if (i > 0 && together(parts[i - 1]!, part)) out.push(`${out.pop()}, ${part}`);
    else out.push(part);
  return out;
}
