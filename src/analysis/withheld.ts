import type { Withheld } from '../model/analysis.js';
import type { TaggedAnswer } from '../model/tags.js';
import { holdingBackWhole, type RulesOf } from '../quote/gate/gate.js';

/** The answers that the publication gate holds back as a whole: no text that may be sent round shows them. */
export const withheldIn = (tagged: readonly TaggedAnswer[], rulesOf: RulesOf): Withheld[] =>
  tagged.flatMap((one) => {
    const reasons = holdingBackWhole(one, rulesOf(one));
    const { edition, answer } = one.answer;
    return reasons.length === 0 ? [] : [{ edition, answer, reasons }];
  });
