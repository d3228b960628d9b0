import { meet, spanOf } from '../spans.js';
import type { Candidate } from './cut/fragments.js';
import type { Passage, Run, Stretch } from './cut/passage.js';
import { type GateRules, isDiscreet } from './gate/gate.js';
import { insultIn } from './gate/intimate.js';
import { pointersIn } from './worth/pointing.js';

/** Words with which a piece says what the event is: « une bouffée d’air frais », not « une bouée ». */
const PICTURE = 3;

/**
 * Whether a piece is not worth taking out of what is masked or held back around it. Of a sentence that holds a
 * secret, an attack or an insult, nothing is cut: what is left still tells it (« reprendre à plein temps » after
 * a burn-out) or points into it. Of one with a mask, only what says what the event is.
 */
export function isRemains(candidate: Candidate, rules: GateRules): boolean {
  const { passage, sentence, form, portrait, words } = candidate;
  if (form === 'answer') return false;
  if (form !== 'sentence' && !isDiscreet(wholeOf(passage, sentence), rules))
    return !portrait || words < PICTURE || isHeld(passage, sentence, rules);
  return leansOnHeld(candidate, rules);
}

const isHeld = (passage: Passage, run: Run, { secrets }: GateRules): boolean =>
  insultIn(passage.tokens.slice(run.first, run.end)) !== null ||
  secrets.some((secret) => meet(secret, spanOf(passage, run)));

/** « Je suis lesbienne. J’ai pu le dire ». */
function leansOnHeld(candidate: Candidate, rules: GateRules): boolean {
  const { passage, sentence } = candidate;
  const at = passage.sentences.findIndex(({ first }) => first === sentence.first);
  const before = passage.sentences[at - 1];
  if (!before || isDiscreet(wholeOf(passage, before), rules)) return false;
  const told = rules.secrets.some((secret) => meet(secret, spanOf(passage, before)));
  return told && pointersIn(candidate) > 0;
}

function wholeOf(passage: Passage, sentence: Run): Stretch {
  const { start, end: stop } = spanOf(passage, sentence);
  return { passage, ...sentence, start, stop, sentence };
}
