import type { SentimentLabel, TaggedAnswer, Tags } from '../../src/model/tags.js';
import { french } from '../engine.js';

export interface Said {
  readonly text: string;
  readonly id?: string;
  readonly edition?: string;
  readonly question?: string;
  readonly sentiment?: SentimentLabel;
  readonly duplicateOf?: string;
  readonly tags?: Partial<Tags>;
}

/** Answers of different people, read by the French engine, with the tags that a test gives. */
export const tagged = (...said: readonly (string | Said)[]): TaggedAnswer[] =>
  said.map((one, at) => codedOne(typeof one === 'string' ? { text: one } : one, at));

function codedOne(said: Said, at: number): TaggedAnswer {
  const id = said.id ?? `r${String(at + 1).padStart(3, '0')}`;
  return {
    answer: {
      id,
      answer: `${id}/1`,
      edition: said.edition ?? '2025',
      question: said.question ?? 'Qu’en retenez-vous ?',
      text: said.text,
      ...(said.duplicateOf !== undefined && { duplicateOf: said.duplicateOf }),
    },
    parse: french.parse(said.text),
    tags: {
      informative: true,
      themes: [],
      sentiment: { label: said.sentiment ?? 'neutral', score: 0, evidence: [] },
      intents: [],
      personal: [],
      ...said.tags,
    },
  };
}
