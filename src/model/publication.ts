/** How what is published looks, and what protects people in it. */

/** How a study dresses what it publishes; from `verbatim.yaml`. */
export interface Look {
  /** Title of the report; its own words when absent. */
  readonly title?: string | undefined;
  /** Who publishes: « Numérique en Commun[s] ». */
  readonly organisation?: string | undefined;
  /** A PNG or SVG picture, as a `data:` address. */
  readonly logo?: string | undefined;
  /** Main colour, `#rrggbb` and nothing else; the house's own when absent. */
  readonly accent?: string | undefined;
  /** Short names of questions for figures, by wording. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** What protects people in what is published. */
export interface Privacy {
  /** No group of fewer people is shown: a whole number, at least 1. */
  readonly threshold: number;
  /** Names of public people, that quotes may keep. */
  readonly allowNames: ReadonlySet<string>;
}

/** The same as a program may ask for it: a threshold of 5 and no name where nothing is told. */
export type PrivacyOptions = { readonly [K in keyof Privacy]?: Privacy[K] | undefined };
