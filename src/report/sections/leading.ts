import { french } from '../../markup.js';
import { inWords, listed, people } from '../../messages/numbers.js';
import { alphabetical } from '../../names.js';

/** A line of a ranking. */
export interface Ranked {
  readonly label: string;
  readonly size: number;
}

/** Lines named first; lines hardly smaller that are told as they are, and that are named at all. */
const FIRST = 3;
const RIVALS = 3;
const NAMED = 6;
/** A line hardly smaller than the last one named: by one person, or by one person in ten. */
const NEARLY = 0.1;

/** The first lines of a ranking, and what its figures allow to say of their order. */
export interface Leading<Line extends Ranked> {
  readonly first: readonly Line[];
  /** The lines that are not set apart from the last of the first. */
  readonly rivals: readonly Line[];
  /** Whether the very first is not set apart from them either. */
  readonly isFlat: boolean;
}

export function leading<Line extends Ranked>(lines: readonly Line[]): Leading<Line> {
  const sorted = [...lines].sort((a, b) => b.size - a.size || alphabetical(a.label, b.label));
  const first = sorted.slice(0, FIRST);
  const isNear = (size: number, to: Line | undefined): boolean =>
    to !== undefined && to.size - size <= Math.max(1, Math.floor(NEARLY * to.size));
  const rivals = sorted.slice(FIRST).filter(({ size }) => isNear(size, first.at(-1)));
  return { first, rivals, isFlat: rivals.some(({ size }) => isNear(size, first[0])) };
}

/** The first lines, and those that are not set apart from them: one list where these are few. */
export function leadersTold<Line extends Ranked>(
  { first, rivals, isFlat }: Leading<Line>,
  tell: (line: Line) => string,
): string {
  if (rivals.length <= RIVALS) return listed([...first, ...rivals].map(tell));
  const sizes = rivals.map(({ size }) => size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const each = least === most ? people(most) : french`de ${least} à ${people(most)}`;
  const others =
    rivals.length <= NAMED
      ? listed(rivals.map(({ label }) => label))
      : `${inWords(rivals.length)}\u00a0autres thèmes`;
  return french`${listed(first.map(tell))}, ${isFlat ? 'ainsi que' : 'puis'} ${others} (${each} chacun)`;
}
