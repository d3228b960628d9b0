/** How what is published looks, and what protects people in it. */

/** How a study dresses what it publishes; from `verbatim.yaml`. */
export interface Look {
  /** Title of the report; its own words when absent. */
  readonly title?: string;
  /** Who publishes: « Numérique en Commun[s] ». */
  readonly organisation?: string;
  /** A PNG or SVG picture, as a `data:` address. */
  readonly logo?: string;
  /** Main colour, `#rrggbb`; the house's own when absent. */
  readonly accent?: string;
  /** Short names of questions for figures, by wording. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What protects people in what is published. */
export interface Privacy {
  /** No group of fewer people is shown. */
  readonly threshold: number;
  /** Names of public people, that quotes may keep. */
  readonly allowNames: ReadonlySet<string>;
}
