import type {
  Expectation,
  PersonalData,
  SentimentEvidence,
  SentimentLabel,
  TaggedAnswer,
} from '../../src/model/tags.js';
import type { Passed } from '../../src/quote/gate/gate.js';
import { french } from '../engine.js';

export interface Given {
  readonly id?: string;
  readonly edition?: string;
  readonly question?: string;
  readonly sentiment?: SentimentLabel;
  /** What the question expects, where that is known. */
  readonly expects?: Expectation;
  /** Words of the text that judge, with their value. */
  readonly values?: Readonly<Record<string, number>>;
  /** Words of the text that reveal a theme. */
  readonly themes?: Readonly<Record<string, string>>;
  /** Stretches of the text that are personal data. */
  readonly personal?: Readonly<Record<string, PersonalData['kind']>>;
}

/** What the gate says where it has nothing to say. */
export const PASSED: Passed = { gate: { publishable: true, reasons: [] }, edits: [] };

const SCORES = { positive: 0.7, negative: -0.7, mixed: 0, neutral: 0 } as const;

const MEANING = 'En quelques mots, que représente NEC pour vous ?';

const spanOf = (text: string, part: string): { start: number; end: number } => {
  const start = [...text.slice(0, text.indexOf(part))].length;
  return { start, end: start + [...part].length };
};

/** An answer coded by hand: the parse is the engine's, the tags are those given. */
export function tagged(text: string, given: Given = {}): TaggedAnswer {
  const { id = 'r1', edition = '2025', question = MEANING, sentiment = 'positive' } = given;
  const evidence = Object.entries(given.values ?? {}).map(
    ([entry, value]): SentimentEvidence => ({ ...spanOf(text, entry), entry, value, rules: [] }),
  );
  return {
    answer: { id, answer: `${id}/1`, edition, question, text },
    parse: french.parse(text),
    ...(given.expects && { expects: given.expects }),
    tags: {
      informative: true,
      themes: Object.entries(given.themes ?? {}).map(([entry, theme]) => ({
        id: theme,
        polarity: sentiment,
        evidence: [{ ...spanOf(text, entry), entry }],
      })),
      sentiment: { label: sentiment, score: SCORES[sentiment], evidence },
      intents: [],
      personal: Object.entries(given.personal ?? {}).map(([part, kind]) => ({
        ...spanOf(text, part),
        kind,
      })),
    },
  };
}
