import type { Answer } from '../model/survey.js';
import type { CodedAnswer, ThemeTag } from '../model/tags.js';
import type { Parse } from '../model/text.js';
import { askedOf } from '../people.js';
import { readByRules } from './by-rules.js';
import { codeAnswers } from './code.js';
import type { Codebook } from './codebook.js';
import { storySound, type Weighing, weighingOf } from './learned/labels.js';
import { outlookOf } from './learned/net-signs.js';
import type { Sound } from './learned/story.js';
import { weighThemes } from './learned/themes.js';

/** An answer with its tags, and how probable all of it was. */
export interface Explained {
  readonly coded: CodedAnswer;
  /** Theme id → probability, 0 to 1. */
  readonly chances: ReadonlyMap<string, number>;
  /** Themes that an entry found and the weights refused. */
  readonly refused: readonly ThemeTag[];
  /** Null where the rules decide alone. */
  readonly weighing: Weighing | null;
  /** Null of an answer to a question. */
  readonly sound: Sound | null;
}

/** Codes one answer, and keeps what decided. */
export function explainAnswer(
  answer: Answer,
  codebook: Codebook,
  parse: (text: string) => Parse,
): Explained {
  const coded = codeAnswers([answer], codebook, parse)[0]!;
  const reading = readByRules(coded.parse, codebook.asked(askedOf(answer)), codebook);
  const outlook = outlookOf(reading, codebook);
  const { chances, refused } = weighThemes(reading, outlook, coded.tags.sentiment.label, codebook);
  return {
    coded,
    chances,
    refused,
    weighing: weighingOf(reading, codebook),
    sound: storySound(reading, codebook),
  };
}
