import { french } from '../../markup.js';
import { inWords, listed, people } from '../../messages/numbers.js';
import { alphabetical } from '../../names/names.js';

/** A line of a ranking. */
export interface Ranked {
  readonly label: string;
  readonly size: number;
}

/** Lines named first; as many as are told one by one; lines hardly smaller that are named. */
const FIRST = 3;
const EACH = 6;
const NAMED = 6;
/** A line hardly smaller than the last one named: by one person, or by one person in ten. */
const NEARLY = 0.1;

/** The first lines of a ranking, and what its figures allow to say of their order. */
interface Leading<Line extends Ranked> {
  /** Three, and their equals; fewer, or none, where these would be too many to be told one by one. */
  readonly first: readonly Line[];
  /** The next lines, which are not set apart from the third. */
  readonly rivals: readonly Line[];
  /** Whether the very first is not set apart from them either. */
  readonly isFlat: boolean;
}

export function leading<Line extends Ranked>(lines: readonly Line[]): Leading<Line> {
  const sorted = [...lines].sort((a, b) => b.size - a.size || alphabetical(a.label, b.label));
  const third = sorted.slice(0, FIRST).at(-1)?.size ?? 0;
  const equals = sorted.filter(({ size }) => size >= third);
  const first = equals.length > EACH ? equals.filter(({ size }) => size > third) : equals;
  const isNear = (size: number, to: number): boolean =>
    to - size <= Math.max(1, Math.floor(NEARLY * to));
  const rivals = sorted.slice(first.length).filter(({ size }) => isNear(size, third));
  return { first, rivals, isFlat: rivals.some(({ size }) => isNear(size, sorted[0]!.size)) };
}

/** « d’abord », where the first is set apart and others come after those named. */
export const ahead = ({ first, rivals, isFlat }: Leading<Ranked>, lines: number): string =>
  isFlat || first.length + rivals.length === lines ? '' : ' d’abord';

/** The first lines, and those that are not set apart from them: one list where these are few. */
export function leadersTold<Line extends Ranked>(
  { first, rivals, isFlat }: Leading<Line>,
  tell: (line: Line) => string,
): string {
  const all = [...first, ...rivals];
  if (all.length <= EACH) return listed(all.map(tell));
  const sizes = rivals.map(({ size }) => size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const each = least === most ? people(most) : french`de ${least} à ${people(most)}`;
  if (first.length === 0)
    return french`${inWords(rivals.length)}\u00a0thèmes à peu près à égalité (${each} chacun)`;
  const others =
    rivals.length <= NAMED
      ? listed(rivals.map(({ label }) => label))
      : `${inWords(rivals.length)}\u00a0autres thèmes`;
  const apiece = rivals.length === 1 ? '' : ' chacun';
  return french`${listed(first.map(tell))}, ${isFlat ? 'ainsi que' : 'puis'} ${others} (${each}${apiece})`;
}
