import { groupBy } from '../../ground/group-by.js';
import { once } from '../../ground/once.js';
import type { PrivacyOptions } from '../../model/publication.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { peopleIn } from '../../people/people.js';
import { checkedPrivacy } from '../../people/privacy.js';
import type { RulesOf } from './gate.js';
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

/**
 * The gate's rules for answers that are published together.
 * @throws UserError for a threshold that is no whole number of at least 1.
 */
export function rulesFor(tagged: readonly TaggedAnswer[], options: PrivacyOptions): RulesOf {
  const people = peopleByEdition(tagged);
  const { threshold, allowNames } = checkedPrivacy(options);
  const allowed = allowedNames(allowNames);
  return once((one) => ({
    allowed,
    threshold,
    people: people.get(one.answer.edition) ?? 0,
    personal: one.tags.personal,
    secrets: secretsOf(one),
  }));
}
