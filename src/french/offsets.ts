const SURROGATE = /[\ud800-\udfff]/;

/**
 * Turns ascending UTF-16 offsets into code-point offsets. A lone surrogate counts as one point.
 *
 * @returns the same array when the text holds no surrogate.
 */
export function codePoints(text: string, offsets: number[]): number[] {
  if (!SURROGATE.test(text)) return offsets;
  let unit = 0;
  let point = 0;
  return offsets.map((offset) => {
    while (unit < offset) {
      unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
      point += 1;
    }
    return point;
  });
}
