import { meet } from '../../ground/spans.js';
import type { Intent, SentimentEvidence } from '../../model/tags.js';
import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { sideTone } from '../tone/none.js';
import { roundedScore } from '../tone/sentiment.js';
import { netOf, proofOf } from '../tone/valued.js';
import { isShort, type Labels, toned, withTone } from './said.js';

/**
 * « Contre », « oui, à condition de garder les arbres », « n’hésite pas », « en partie »: what takes the side
 * that its question asks for, or half of each, and says nothing else against it. The net has learned from no
 * such question.
 */
export function takesASide(reading: Reading): Labels | null {
  const { asked, parse, feelings, sentiment } = reading;
  const told = sideTone(parse, asked);
  if (!told || !isShort(parse)) return null;
  const opening = proofOf(told);
  if (told.value === 0) {
    const lacking = { ...opening, value: -TONE.said };
    const mixed = { label: 'mixed', score: LEANING, evidence: [lacking] } as const;
    return { informative: true, sentiment: mixed, intents: ['eloge', 'critique'] };
  }
  // « Dépassées » blames elsewhere.
  const values = feelings.values.filter((one) => one.value * told.value >= 0 || !meet(one, told));
  if (values.some(({ value }) => value * told.value < 0)) return null;
  const sum = roundedScore(netOf(values));
  const evidence: readonly SentimentEvidence[] = sum === 0 ? [opening] : sentiment.evidence;
  const intents = reading.intents.filter((intent) => mayBeMeant(intent, reading));
  return withTone(toned(sum || told.value, evidence), intents);
}

/** The score of « en partie »: a little is lacking. */
const LEANING = -0.05;

/** What one says to a colleague suggests nothing to those who ask. */
export const mayBeMeant = (intent: Intent, { asked }: Reading): boolean =>
  intent !== 'suggestion' || asked.stance !== 'advice';
