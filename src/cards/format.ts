export interface Format {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Height of the white strip at the foot. */
  readonly foot: number;
}

/** A post of a social network; a slide. */
export const FORMATS = {
  carre: { width: 1080, height: 1080, margin: 96, foot: 204 },
  large: { width: 1920, height: 1080, margin: 150, foot: 216 },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** One line of text; `x` is its left side, `y` its baseline, in pixels. */
export interface CardLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 700;
  /** `#rrggbb`. */
  readonly fill: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels to a tenth: what a picture shows. */
export const round = (value: number): number => Math.round(value * 10) / 10;
