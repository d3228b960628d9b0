import { french as typeset } from '../markup.js';
import { joined } from '../message.js';
import { quoted } from '../messages/numbers.js';
import { PERSONAL_WORDS } from '../messages/words.js';
import type { TaggedAnswer } from '../model/tags.js';
import { holdingBackWhole } from '../quote/gate/gate.js';
import { rulesFor } from '../quote/gate/rules.js';

/** What of an answer is personal, and whether the gate holds the whole of it back, with the reason. */
export function publicationLines(tagged: TaggedAnswer): string[] {
  const characters = [...tagged.answer.text];
  const found = tagged.tags.personal.map(
    ({ start, end, kind }) =>
      `${quoted(characters.slice(start, end).join('').replace(/\s+/gu, ' '))} (${PERSONAL_WORDS[kind]})`,
  );
  const reasons = holdingBackWhole(tagged, rulesFor([tagged], {})(tagged));
  return [
    ...(found.length > 0 ? [`Données personnelles\u00a0: ${found.join(', ')}`] : []),
    reasons.length > 0
      ? typeset`Contrôle avant publication : retenue. ${joined(reasons).french}`
      : typeset`Contrôle avant publication : rien ne la retient.`,
  ];
}
