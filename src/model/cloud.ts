/** Word clouds. */

import type { SentimentLabel } from './tags.js';

/** A word at its place. */
export interface CloudWord {
  readonly text: string;
  /** Respondents who use it. */
  readonly people: number;
  /** `people` divided by that of the most used word, 0 to 1. */
  readonly weight: number;
  /** Centre of the word's baseline, in pixels from the picture's top left corner. */
  readonly x: number;
  readonly y: number;
  /** Font size in pixels. */
  readonly size: number;
  /** Degrees. */
  readonly rotate: number;
  readonly color: string;
  /** Of the people who say it, whatever the colour tells; absent where words are placed without people. */
  readonly sentiment?: SentimentLabel;
}

/** A colour of a cloud and what it says. */
export interface CloudColour {
  readonly label: string;
  readonly color: string;
  /** The tone that it tells, where it tells one: its words have that tone’s letters too. */
  readonly sentiment?: SentimentLabel;
  /** Letters that tell it besides, where it tells no tone: light of what is left, sloped of an edition before the last; heavy where absent. */
  readonly letters?: 'light' | 'sloped';
}

/** Words placed on a picture. */
export interface Cloud {
  /** In pixels, as the height. */
  readonly width: number;
  readonly height: number;
  /** Of the random numbers that place the words: the same gives the same picture. */
  readonly seed: number;
  readonly words: readonly CloudWord[];
  /** Words that could not be placed: always empty, or the run fails. */
  readonly leftOut: readonly string[];
  /** What the colours mean, in the order shown. */
  readonly legend?: readonly CloudColour[];
}
