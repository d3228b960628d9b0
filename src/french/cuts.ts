/** A text and the UTF-16 bounds of its tokens. */
export interface Cuts {
  readonly text: string;
  readonly bounds: readonly number[];
}

/** A token as written, empty past the last. */
export const tokenText = ({ text, bounds }: Cuts, index: number): string =>
  text.slice(bounds[2 * index] ?? text.length, bounds[2 * index + 1]);

/** What stands between a token and the one before it. */
export function gapBefore({ text, bounds }: Cuts, index: number): string {
  return text.slice(index === 0 ? 0 : bounds[2 * index - 1]!, bounds[2 * index]!);
}

const BREAK = /[\n\r\u0085\u2028\u2029]/;

export const startsLine = (cuts: Cuts, index: number): boolean =>
  index === 0 || BREAK.test(gapBefore(cuts, index));
