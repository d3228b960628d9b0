import type { Candidate } from '../cut/candidate.js';
import { stretchOf, tokensIn } from '../cut/passage.js';
import { type GateRules, isDiscreet } from './gate.js';
import { insultIn } from './insults.js';

/** Words with which a piece says what the event is: « une bouffée d’air frais », not « une bouée ». */
const PICTURE_WORDS = 3;

/**
 * Whether a piece is not worth taking out of what is masked or held back around it. Nothing is cut of an answer
 * that tells a secret, as nothing of it may be published, nor of a sentence that holds an insult, as what is left
 * points into it; of one with a mask, only what says what the event is.
 */
export function isRemains(candidate: Candidate, rules: GateRules): boolean {
  const { passage, sentence, form, portrait, words } = candidate;
  if (form === 'answer') return false;
  if (rules.secrets.length > 0) return true;
  if (form === 'sentence') return false;
  if (isDiscreet(stretchOf(passage, sentence, sentence)!, rules)) return false;
  const insult = insultIn(tokensIn({ passage, ...sentence }));
  return !portrait || words < PICTURE_WORDS || insult !== null;
}
