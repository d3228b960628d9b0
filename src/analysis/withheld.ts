import type { Withheld } from '../model/analysis.js';
import type { TaggedAnswer } from '../model/tags.js';
import { isHeldBack, type RulesOf } from '../quote/gate/gate.js';

/** The answers that the publication gate holds back as a whole: no text that may be sent round shows them. */
export const withheldIn = (tagged: readonly TaggedAnswer[], rulesOf: RulesOf): Withheld[] =>
  tagged
    .filter((one) => isHeldBack(one, rulesOf(one)))
    .map(({ answer: { edition, answer } }) => ({ edition, answer }));
