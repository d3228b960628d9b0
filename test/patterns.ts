/** What a place of a pattern takes, or the edge of what it is looked for in. */
type Kind = 'space' | 'apostrophe' | 'letter' | 'other' | 'edge';

/** One character of a pattern, with those that may stand before and behind it in what is found. */
interface Place {
  readonly kind: Kind;
  readonly at: number;
  readonly before: Set<Place>;
  readonly behind: Set<Place>;
}

/** A part of a pattern: the places where it may begin and end, and those where it only looks ahead first. */
interface Part {
  readonly first: readonly Place[];
  readonly last: readonly Place[];
  readonly peeked: readonly Place[];
  readonly isEmpty: boolean;
}

const NOTHING: Part = { first: [], last: [], peeked: [], isEmpty: true };

const LETTER = /^(?:[\p{L}\p{N}_]|\\[wd]|\\p\{(?:L|Ll|Lu|N|Nd)\})$/u;

function kindOf(member: string): Kind {
  if (member === ' ') return 'space';
  if (member === "'" || member === '’') return 'apostrophe';
  return LETTER.test(member) ? 'letter' : 'other';
}

/** What a class takes, where all that it takes is of one kind. */
function kindOfClass(members: string): Kind {
  if (members.startsWith('^')) return 'other';
  const all = members.match(/\\p\{\w+\}|\\.|[^\\]/gsu) ?? [];
  const kinds = new Set(all.filter((one) => all.length === 1 || one !== '-').map(kindOf));
  return kinds.size === 1 ? [...kinds][0]! : 'other';
}

function link(from: readonly Place[], { first, peeked }: Part): void {
  for (const one of from) {
    for (const other of first) {
      one.behind.add(other);
      other.before.add(one);
    }
    // What is looked at ahead stands behind, and something else may.
    for (const other of peeked) other.before.add(one);
  }
}

const ATOM = /\\p\{\w+\}|\\u[0-9a-f]{4}|\\.|\[(?:\\.|[^\\\]])*\]|\(\?(?:[:=!]|<[=!]|<\w+>)|./suy;
const TIMES = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/uy;

/** The places of a pattern, in their order. */
function placesOf(source: string): Place[] {
  const places: Place[] = [];
  let at = 0;
  const read = (what: RegExp): RegExpExecArray | null => {
    what.lastIndex = at;
    const found = what.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };
  const placed = (kind: Kind): Place => {
    const place = { kind, at, before: new Set<Place>(), behind: new Set<Place>() };
    if (kind !== 'edge') places.push(place);
    return place;
  };
  const edge = placed('edge');
  const closed = (part: Part): void => {
    link([edge], part);
    link(part.last, { ...NOTHING, first: [edge] });
  };

  const atom = (): Part => {
    const [text = ''] = read(ATOM) ?? [];
    if (text.startsWith('(')) {
      const inner = alternatives();
      at += 1;
      if (text === '(?=' || text === '(?!') {
        link(inner.last, { ...NOTHING, first: [edge] });
        return { ...NOTHING, peeked: [...inner.first, ...inner.peeked] };
      }
      if (!text.startsWith('(?<') || text.endsWith('>')) return inner;
      closed(inner);
      return text === '(?<=' ? { ...inner, first: [], peeked: [], isEmpty: false } : NOTHING;
    }
    if (/^(?:[\^$]|\\b)$/iu.test(text)) return NOTHING;
    const one = placed(
      text.startsWith('[') && text.length > 1 ? kindOfClass(text.slice(1, -1)) : kindOf(text),
    );
    return { first: [one], last: [one], peeked: [], isEmpty: false };
  };

  const repeated = (part: Part): Part => {
    const [times, least, comma, most] = read(TIMES) ?? [];
    if (times === undefined) return part;
    if (/^[*+]/u.test(times) || comma === ',' || Number(least) > 1 || Number(most) > 1)
      link(part.last, part);
    return { ...part, isEmpty: part.isEmpty || /^[*?]/u.test(times) || least === '0' };
  };

  const sequence = (): Part => {
    let all = NOTHING;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const next = repeated(atom());
      link(all.last, next);
      all = {
        first: all.isEmpty ? [...all.first, ...next.first] : all.first,
        last: next.isEmpty ? [...all.last, ...next.last] : next.last,
        peeked: all.isEmpty ? [...all.peeked, ...next.peeked] : all.peeked,
        isEmpty: all.isEmpty && next.isEmpty,
      };
    }
    return all;
  };

  const alternatives = (): Part => {
    const all = [sequence()];
    while (source[at] === '|') {
      at += 1;
      all.push(sequence());
    }
    return {
      first: all.flatMap(({ first }) => first),
      last: all.flatMap(({ last }) => last),
      peeked: all.flatMap(({ peeked }) => peeked),
      isEmpty: all.some(({ isEmpty }) => isEmpty),
    };
  };

  closed(alternatives());
  if (at < source.length) throw new Error(`a bracket too many at ${at}: ${source}`);
  return places;
}

const areAll = (places: ReadonlySet<Place>, kind: Kind): boolean =>
  places.size > 0 && [...places].every((one) => one.kind === kind);

const shown = (source: string, dead: readonly Place[]): string[] =>
  dead.map(
    ({ at }) => `${source.slice(Math.max(0, at - 30), at)}⟨here⟩${source.slice(at, at + 20)}`,
  );

/** Where a pattern takes a space only beside another. */
export const doubleSpaces = (source: string): string[] =>
  shown(
    source,
    placesOf(source).filter(
      ({ kind, before, behind }) =>
        kind === 'space' && (areAll(before, 'space') || areAll(behind, 'space')),
    ),
  );

/** Where it takes an apostrophe only before a letter. */
export const tiedApostrophes = (source: string): string[] =>
  shown(
    source,
    placesOf(source).filter(
      ({ kind, behind }) => kind === 'apostrophe' && areAll(behind, 'letter'),
    ),
  );
