import { roleReasons as say } from '../../messages/roles.js';
import { foldName, gridName } from '../../names/names.js';
import { aside, HALF, MOSTLY, type RoleCandidate, type RoleFound } from './candidate.js';
import {
  asksForWords,
  asksParticulars,
  isQuestionName,
  isTextName,
  numbersPeople,
  technicalRole,
} from './headings.js';
import {
  areNameless,
  areNumbersToCall,
  callsPeople,
  hideNames,
  namesStaff,
} from './people-named.js';
import { isVarious } from './scattered.js';

/** A name, or a name and an address, has no more words on average. */
const NAME_WORDS = 3;

/** « Nom à faire figurer sous le témoignage » asks for no words. Folded. */
const NAME_TO_CITE = /^(pre)?noms? .*\b(citer|figurer|signature|temoignage)\b/;

/** What tells who a person is or how to reach him or her, by its values, and by what its heading asks. */
export function particulars(candidate: RoleCandidate): RoleFound | undefined {
  const { header, facts, names, option } = candidate;
  if (facts.email > MOSTLY) return aside('personal', say.emails);
  if (facts.phone > MOSTLY || areNumbersToCall(header.name, facts))
    return aside('personal', say.phones);
  if (facts.ip > MOSTLY) return aside('personal', say.addresses);
  if (facts.place > HALF) return aside('personal', say.places);
  if (facts.machine > MOSTLY) return aside('choice', say.links);
  // In a file with a row an answer, they tell whose each is, unless some are « Anonyme ».
  if (facts.fullName === 1 && numbersPeople(header.name) && areLong(names))
    return aside('id', say.codes);
  if (areNameless(facts)) return aside('personal', say.fullNames);
  const areFull = facts.fullName > MOSTLY && isVarious(facts);
  const asksOther = asksForWords(header.name) > 0 && !NAME_TO_CITE.test(foldName(header.name));
  if ((areFull || hideNames(facts)) && !asksOther)
    return aside('personal', namesStaff(header.name, facts) ? say.staff : say.fullNames);
  // Few people may say a thing in two capitalised words: it is told.
  if (callsPeople(header.name, facts) && !areLong(names))
    return { ...aside('personal', say.fullNames), doubtful: true };
  if (facts.contact > HALF) return aside('personal', say.contacts);
  if (!asksParticulars(header.name)) return undefined;
  // « Un commentaire ? Vous pouvez indiquer votre nom. »
  if (asksForWords(header.name) === 2 && facts.words > NAME_WORDS) return undefined;
  // « Vos coordonnées [Prénom] », be several called alike; of ways to be reached, people tick one.
  const item = gridName(header.name)?.item;
  const isPersonal =
    item !== undefined && option === undefined && technicalRole(item)?.role === 'personal';
  const areTheirs = isPersonal || facts.counts.size > facts.filled / 2;
  return facts.contact + facts.phone > 0 || (areTheirs && facts.boolean <= MOSTLY)
    ? aside('personal', say.particulars)
    : undefined;
}

/** Columns of the long shape, a row an answer. */
export const areLong = (names: ReadonlySet<string>): boolean =>
  [...names].some(isQuestionName) && [...names].some(isTextName);
