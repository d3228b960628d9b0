/**
 * A French sentence and its English. The French one may have holes, which the English one fills:
 *
 * - `{name}` a value, carried over as it is;
 * - `{#name}` a number, written the English way;
 * - `{&name}` names or numbers in a row, their marks and « et » put in English;
 * - `{@name}` a phrase of ours, translated in turn;
 * - `[s]` or `[ont|a]`: one or the other; a form alone may be absent.
 *
 * The English is plain text with `{name}`, and `{name|row|rows}`: the first where the number is 1.
 */
export type Pair = readonly [french: string, english: string];

/** The English of a text, or undefined for a text of another pattern. */
export interface Sentence {
  /** How much of the pattern is fixed: where two fit, the one that says more is meant. */
  readonly fixed: number;
  readonly translate: (text: string, phrase: (text: string) => string) => string | undefined;
}

interface Hole {
  readonly kind: string;
  readonly name: string;
}

const HOLE = /^\{([#&@]?)(\w+)\}$/;

/** Makes a pair ready to meet texts. Spaces of the pattern are plain; those of a text may be no-break. */
export function sentenceOf([french, english]: Pair): Sentence {
  const pieces = french.split(/(\{[#&@]?\w+\}|\[[^\]]*\])/);
  const holes = pieces.flatMap((piece): Hole[] => {
    const [, kind = '', name] = HOLE.exec(piece) ?? [];
    return name === undefined ? [] : [{ kind, name }];
  });
  const shape = new RegExp(`^${pieces.map(sourceOf).join('')}$`, 'su');
  return {
    fixed:
      french.length - holes.reduce((sum, { kind, name }) => sum + kind.length + name.length, 0),
    translate(text, phrase) {
      const match = shape.exec(text);
      if (!match) return undefined;
      const found = holes.map(({ kind, name }, at) => [
        name,
        carried(kind, match[at + 1]!, phrase),
      ]);
      return filled(english, new Map(found as [string, string][]));
    },
  };
}

/** A piece of a pattern as a regular expression. */
function sourceOf(piece: string): string {
  const hole = HOLE.exec(piece);
  if (hole) return hole[1] === '#' ? '(\\d[\\d\u202f]*(?:,\\d+)?)' : '(.*?)';
  if (!piece.startsWith('[')) return literal(piece);
  const forms = piece.slice(1, -1).split('|').map(literal);
  return `(?:${forms.join('|')})${forms.length === 1 ? '?' : ''}`;
}

const literal = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '[ \u00a0\u202f]');

function carried(kind: string, value: string, phrase: (text: string) => string): string {
  if (kind === '#') return englishNumber(value);
  if (kind === '&') return englishList(value);
  return kind === '@' ? phrase(value) : value;
}

const englishNumber = (written: string): string =>
  written
    .replace(/[\u00a0\u202f]/g, '\t')
    .replace(',', '.')
    .replace(/\t/g, ',');

const AND = { ', ': ', ', ' et ': ' and ' } as const;

/** `« a » et « b »` → `“a” and “b”`; a list that is cut short says of how many. */
function englishList(written: string): string {
  const [, names = '', all] = /^(.*?)(?:… \(([\d\u202f]+) en tout\))?$/su.exec(written) ?? [];
  const quoted = /(^|, | et )«[ \u00a0](.*?)[ \u00a0]»(?=, «| et «|$)/gsu;
  const list = names.startsWith('«')
    ? names.replace(quoted, (_, before: keyof typeof AND, name) => `${AND[before] ?? ''}“${name}”`)
    : names.replace(/ et (?!.* et )/su, ' and ').replaceAll(' comme ', ' like ');
  return all === undefined ? list : `${list}… (${englishNumber(all)} in all)`;
}

const filled = (english: string, values: ReadonlyMap<string, string>): string =>
  english.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = values.get(name) ?? '';
      return one === undefined ? value : ((value === '1' ? one : many) ?? '');
    },
  );
