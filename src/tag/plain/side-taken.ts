import type { Intent, SentimentEvidence } from '../../model/tags.js';
import type { Reading } from '../by-rules.js';
import { rounded } from '../tone/sentiment.js';
import { stanceTone } from '../tone/stance.js';
import type { Plain } from './said.js';

/** Most tokens of an answer that its opening tells. */
const SHORT = 25;

/**
 * « Contre », « oui, à condition de garder les arbres », « n’hésite pas »: what takes the side that its
 * question asks for, and says nothing else against it. The net has learned from no such question.
 */
export function takesASide({ asked, parse, feelings, sentiment }: Reading): Plain | null {
  const told = stanceTone(parse, asked.stance);
  if (!told || parse.tokens.length > SHORT) return null;
  if (feelings.values.some(({ value }) => value * told.value < 0)) return null;
  const sum = rounded(feelings.values.reduce((all, { value }) => all + value, 0));
  const { at: _, ...opening } = told;
  const evidence: readonly SentimentEvidence[] = sum === 0 ? [opening] : sentiment.evidence;
  return { label: told.value > 0 ? 'positive' : 'negative', score: sum || told.value, evidence };
}

/** What one says to a colleague suggests nothing to those who ask. */
export const askedOfUs = ({ asked, intents }: Reading): readonly Intent[] =>
  asked.stance === 'advice' ? intents.filter((intent) => intent !== 'suggestion') : intents;
