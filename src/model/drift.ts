/** A change that hangs on entries of the lexicon that fired in one edition only. */
export interface LexiconDrift {
  /** Id of the theme. */
  readonly theme: string;
  readonly from: string;
  readonly to: string;
  readonly difference: number;
  /** The difference without the people whom only these entries reach, in both editions. */
  readonly without: number;
  /** The shares that it is the difference of. */
  readonly sharesWithout: readonly [from: number, to: number];
  /** How many people only these entries would reach, if those of the theme were dealt out at random. */
  readonly byChance: readonly [from: number, to: number];
  /** Those of most people first. */
  readonly entries: readonly {
    readonly entry: string;
    readonly edition: string;
    readonly people: number;
  }[];
}
