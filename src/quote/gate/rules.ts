import { groupBy, keptIn } from '../../group-by.js';
import type { Privacy } from '../../model/publication.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { peopleIn } from '../../people.js';
import { PRIVACY } from '../../privacy.js';
import type { GateRules, RulesOf } from './gate.js';
import { allowedNames } from './names.js';
import { secretsOf } from './secrets/secrets.js';

/** How many people answered in each edition, copies left out. */
export function peopleByEdition(tagged: readonly TaggedAnswer[]): ReadonlyMap<string, number> {
  const own = tagged.filter(({ answer }) => answer.duplicateOf === undefined);
  return new Map(
    [...groupBy(own, ({ answer }) => answer.edition)].map(([edition, some]) => [
      edition,
      peopleIn(some).size,
    ]),
  );
}

/** The gate's rules for answers that are published together. */
export function rulesFor(tagged: readonly TaggedAnswer[], options: Partial<Privacy>): RulesOf {
  const people = peopleByEdition(tagged);
  const { threshold, allowNames } = { ...PRIVACY, ...options };
  const allowed = allowedNames(allowNames);
  const known = new Map<TaggedAnswer, GateRules>();
  return (one) =>
    keptIn(known, one, () => ({
      allowed,
      threshold,
      people: people.get(one.answer.edition) ?? 0,
      personal: one.tags.personal,
      secrets: secretsOf(one),
    }));
}
