import type { Answer } from '../model/survey.js';
import type { SentimentLabel, TaggedAnswer, ThemeTag } from '../model/tags.js';
import type { Parse } from '../model/text.js';
import { askedOf } from '../people.js';
import { tagAnswers, uncourtly } from './answers.js';
import { bodyRead, tagsAtOnce } from './at-once.js';
import type { Reading } from './by-rules.js';
import type { Codebook } from './codebook.js';
import { labelsOf } from './learned/labels.js';
import { outlookOf } from './learned/net-signs.js';
import type { Sound } from './learned/sound.js';
import { type Weighing, weighingOf } from './learned/telling.js';
import { weighThemes } from './learned/weigh-themes.js';
import { type Side, wholeOf } from './parts/sides.js';
import { splitOf } from './parts/split.js';

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
}

/** Codes one answer, and keeps what decided. */
export function explainAnswer(answer: Answer, codebook: Codebook): Explained {
  const tagged = tagAnswers([answer], codebook)[0]!;
  const asked = codebook.readQuestion(askedOf(answer));
  const whole = uncourtly(wholeOf(tagged.parse, asked, codebook), codebook);
  const split = splitOf(whole, codebook);
  if (split) return { tagged, ...apart(split.sides, codebook), weighing: null, sound: null };
  const reading = bodyRead(whole, codebook);
  const { chances, refused, inSentence } = weighed(reading, tagged.tags.sentiment.label, codebook);
  const { sound = null } = labelsOf(reading, outlookOf(reading, codebook), codebook);
  return {
    tagged,
    chances,
    refused,
    inSentence,
    weighing: placed(weighingOf(reading, codebook), tagged.parse, reading.parse),
    sound,
  };
}

/** What weighs, with its words where they stand in the whole answer. */
function placed(weighing: Weighing | null, whole: Parse, read: Parse): Weighing | null {
  const first = whole.tokens.indexOf(read.tokens[0]!);
  return (
    weighing && {
      ...weighing,
      words: weighing.words.map((word) => ({ ...word, at: word.at + first })),
    }
  );
}

const weighed = (reading: Reading, whole: SentimentLabel, codebook: Codebook) =>
  weighThemes(reading, { outlook: outlookOf(reading, codebook), whole }, codebook);

/** Of an answer that is read in parts: each theme as probable as in its surest part. */
function apart(
  sides: readonly Side[],
  codebook: Codebook,
): Pick<Explained, 'chances' | 'refused' | 'inSentence'> {
  const readings = sides.map((side) => {
    const { label } = tagsAtOnce(side, codebook).tags.sentiment;
    return weighed(bodyRead(side, codebook), label, codebook);
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
