import { groupBy } from '../group-by.js';
import type { Privacy } from '../model/publication.js';
import type { CodedAnswer, PersonalData } from '../model/tags.js';
import { peopleIn } from '../people.js';
import { PRIVACY } from '../privacy.js';
import type { GateRules, RulesOf } from './gate.js';
import { secretsIn } from './intimate.js';
import { allowedNames, familyName } from './names.js';

/** The gate's rules for answers that are published together. */
export function rulesFor(coded: readonly CodedAnswer[], options: Partial<Privacy>): RulesOf {
  const own = coded.filter(({ answer }) => answer.duplicateOf === undefined);
  const people = new Map(
    [...groupBy(own, ({ answer }) => answer.edition)].map(([edition, some]) => [
      edition,
      peopleIn(some).size,
    ]),
  );
  const { threshold, allowNames } = { ...PRIVACY, ...options };
  const allowed = allowedNames(allowNames);
  const families = new Set(coded.flatMap(familiesIn));
  const known = new Map<CodedAnswer, GateRules>();
  const rulesOf = (one: CodedAnswer): GateRules => {
    const personal = [...one.tags.personal, ...familyAlone(one, families)];
    const names = personal.filter(({ kind }) => kind === 'name');
    return {
      allowed,
      threshold,
      people: people.get(one.answer.edition) ?? 0,
      personal,
      secrets: secretsIn(one.parse.tokens, names),
    };
  };
  return (one) => {
    const rules = known.get(one) ?? rulesOf(one);
    known.set(one, rules);
    return rules;
  };
}

function familiesIn({ answer, tags }: CodedAnswer): string[] {
  const names = tags.personal.filter(({ kind }) => kind === 'name');
  if (names.length === 0) return [];
  const characters = [...answer.text];
  return names.flatMap(({ start, end }) => familyName(characters.slice(start, end).join('')) ?? []);
}

/** A family name that stands alone, where somebody writes it beside a first name or a title. */
function familyAlone({ parse, tags }: CodedAnswer, families: ReadonlySet<string>): PersonalData[] {
  if (families.size === 0) return [];
  return parse.tokens
    .filter(
      ({ pos, text }) => isNameable(pos, text) && families.has(familyName(`M. ${text}`) ?? ''),
    )
    .filter(({ start, end }) => !tags.personal.some((one) => one.start < end && start < one.end))
    .map(({ start, end }) => ({ start, end, kind: 'name' }));
}

/** « Petit bémol » is no Mr Petit. */
const isNameable = (pos: string, text: string): boolean =>
  pos === 'PROPN' || (/^(?:NOUN|X)$/u.test(pos) && /^\p{Lu}\p{Ll}/u.test(text));
