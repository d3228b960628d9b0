import type { Answer } from '../model/survey.js';
import type { TaggedAnswer, ThemeTag } from '../model/tags.js';
import type { Parse } from '../model/text.js';
import { askedOf } from '../people/people.js';
import { isInOtherLanguage } from '../read/other-language.js';
import { tagAnswers, tagsByForm } from './answers.js';
import { bodyRead, tagsAtOnce, toneRead } from './at-once.js';
import type { Codebook } from './codebook.js';
import { labelsOf } from './learned/labels.js';
import { outlookOf } from './learned/net-signs.js';
import type { Sound } from './learned/sound.js';
import { type Weighing, weighingOf } from './learned/telling.js';
import { weighThemes } from './learned/weigh-themes.js';
import type { Turned } from './parts/opinion.js';
import { type Side, wholeOf } from './parts/sides.js';

/** An answer with its tags, and how probable all of it was. */
export interface Explained {
  readonly tagged: TaggedAnswer;
  /** Theme id → probability, 0 to 1. */
  readonly chances: ReadonlyMap<string, number>;
  /** The same in its surest sentence, of those given for it. */
  readonly inSentence: ReadonlyMap<string, number>;
  /** Themes that an entry found and the weights refused. */
  readonly refused: readonly ThemeTag[];
  /** Null where the rules decide alone. */
  readonly weighing: Weighing | null;
  /** Null where the score is not its mean: under most questions, or where a rule decides. */
  readonly sound: Sound | null;
  /** What becomes of what was weighed, where the answer denies it or cannot tell; else null. */
  readonly way: Turned | null;
}

/** Codes one answer, and keeps what decided: it weighs the sides that the tags were read from, and no other reading. */
export function explainAnswer(answer: Answer, codebook: Codebook): Explained {
  const tagged = tagAnswers([answer], codebook)[0]!;
  if (isInOtherLanguage(answer.text)) return { tagged, ...UNWEIGHED };
  const asked = codebook.readQuestion(askedOf(answer));
  const whole = wholeOf(tagged.parse, asked, codebook);
  const { sides, inParts, way = null } = tagsByForm(whole, codebook);
  const themes = themesWeighed(sides, codebook);
  if (inParts) return { tagged, ...themes, weighing: null, sound: null, way };
  const reading = toneRead(sides[0]!, codebook);
  const { sound = null } = labelsOf(reading, outlookOf(reading, codebook), codebook);
  return {
    tagged,
    ...themes,
    weighing: placed(weighingOf(reading, codebook), tagged.parse, reading.parse),
    sound: way ? null : sound,
    way,
  };
}

/** Of what is not read. */
const UNWEIGHED: Omit<Explained, 'tagged'> = {
  chances: new Map(),
  inSentence: new Map(),
  refused: [],
  weighing: null,
  sound: null,
  way: null,
};

/** What weighs, with its words where they stand in the whole answer. */
function placed(weighing: Weighing | null, whole: Parse, read: Parse): Weighing | null {
  const placeOf = (at: number): number =>
    whole.tokens.findIndex(({ start }) => start === read.tokens[at]!.start);
  return (
    weighing && {
      ...weighing,
      words: weighing.words.map((word) => ({ ...word, at: placeOf(word.at) })),
    }
  );
}

/** Each theme as probable as in the surest of the sides that were read. */
function themesWeighed(
  sides: readonly Side[],
  codebook: Codebook,
): Pick<Explained, 'chances' | 'refused' | 'inSentence'> {
  const readings = sides.map((side) => {
    const { label } = tagsAtOnce(side, codebook).tags.sentiment;
    const reading = bodyRead(side, codebook);
    return weighThemes(reading, { outlook: outlookOf(reading, codebook), whole: label }, codebook);
  });
  const chances = new Map<string, number>();
  for (const [id, chance] of readings.flatMap((one) => [...one.chances])) {
    chances.set(id, Math.max(chance, chances.get(id) ?? 0));
  }
  const given = new Set(readings.flatMap((one) => one.given.map(({ id }) => id)));
  const refused = readings.flatMap((one) => one.refused).filter(({ id }) => !given.has(id));
  const inSentence = new Map(readings.flatMap((one) => [...one.inSentence]));
  return { chances, refused, inSentence };
}
