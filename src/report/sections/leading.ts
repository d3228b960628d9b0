import { french } from '../../markup.js';
import { inWords, listed, people } from '../../messages/numbers.js';
import { alphabetical } from '../../names.js';

/** A line of a ranking. */
export interface Ranked {
  readonly label: string;
  readonly size: number;
}

/** Lines named first, and lines named as hardly smaller. */
const FIRST = 3;
const RIVALS = 3;
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

/** What is not set apart from the first lines, as the end of their sentence; '' where nothing is. */
export function rivalsTold<Line extends Ranked>(
  rivals: readonly Line[],
  tell: (line: Line) => string,
): string {
  if (rivals.length === 0) return '';
  if (rivals.length <= RIVALS) return french`, et autant ou presque : ${listed(rivals.map(tell))}`;
  const sizes = rivals.map(({ size }) => size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const each = least === most ? people(most) : french`${least} à ${people(most)}`;
  return french`, suivis de près par ${inWords(rivals.length)}\u00a0autres thèmes (${each} chacun)`;
}
