import { isVerb } from '../french/clauses.js';
import type { Token } from '../model/text.js';
import { isPredicate, isSaidOf, upTo } from './tokens.js';

/** What binds a subject to what stands before: « même si | je », « parce qu’ | on », « et | on ». */
const BINDING = /^(?:s[i']|qu[ie']|qu(?:and|oi)|où|dont|comme|lorsqu[e']|puisqu[e']|et|ou|ni|,)$/u;
/** What opens a clause of its own: « je », « on », « c’ ». */
const SUBJECT = /^(?:je|j'|tu|ils?|elles?|on|c'|ça|ca|cela|ce|nous|tout)$/u;
/** What a clause that concedes must hold before another one may begin. */
const TOLD = /^(?:VERB|AUX|ADJ)$/u;
/** Most tokens of what is conceded, and of what follows it up to its mark. */
const [CONCEDED, FOLLOWING] = [20, 30];
/** Most tokens from a pronoun to its verb, and from an article to it: « on ne s’est », « l’ambiance du soir était ». */
const [PRONOUN_REACH, NAME_REACH] = [5, 7];

/**
 * « Même si c’était loin | j’ai adoré », « malgré la chaleur | c’était super », « même si la salle était froide |
 * l’accueil était top »: whether the main clause begins at a token, where no comma of the sentence tells.
 */
export function opensMainClause(tokens: readonly Token[], first: number, at: number): boolean {
  if (at - first > CONCEDED) return false;
  const token = tokens[at]!;
  const before = tokens.slice(first, at);
  const last = before.at(-1);
  if (!last || BINDING.test(last.form) || last.pos === 'PUNCT') return false;
  const isNamed = tokens[first]!.pos === 'ADP' && before.some(({ pos }) => pos === 'NOUN');
  if (!isNamed && !before.some(({ pos }) => TOLD.test(pos))) return false;
  const following = tokens.slice(at + 1, at + 1 + FOLLOWING);
  const rest = upTo(following, ({ pos }) => pos === 'PUNCT');
  if (following[rest.length]?.text === ',') return false;
  if (SUBJECT.test(token.form) && token.pos === 'PRON')
    return !isRelated(rest) && rest.slice(0, PRONOUN_REACH).some(isPredicate);
  if (isNamed && opensAnotherName(tokens, at, rest)) return true;
  if (token.pos !== 'DET' || !/^(?:ADJ|ADV)$/u.test(last.pos)) return false;
  const verb = rest.slice(0, NAME_REACH).findIndex(isPredicate);
  const name = rest.slice(0, Math.max(0, verb));
  return (
    name.some(({ pos }) => pos === 'NOUN') &&
    !name.some((one) => isVerb(one) || /^qu[ie']$/u.test(one.form))
  );
}

/** « Malgré un repas infect | ambiance de folie », « … un accueil froid | très belle visite »: no verb, and another thing. */
function opensAnotherName(tokens: readonly Token[], at: number, rest: readonly Token[]): boolean {
  const [noun, adjective, token] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  if (noun?.pos !== 'NOUN' || !isSaidOf(adjective) || rest.some(isPredicate)) return false;
  if (/^(?:NOUN|PROPN)$/u.test(token.pos)) return true;
  const name = rest.findIndex(({ pos }) => pos === 'NOUN');
  return (
    /^(?:ADJ|ADV)$/u.test(token.pos) &&
    name >= 0 &&
    name < PRENOMINAL &&
    rest.slice(0, name).every(({ pos }) => /^(?:ADJ|ADV)$/u.test(pos))
  );
}

/** Most words before a noun that tell of it: « très très belle visite ». */
const PRENOMINAL = 3;

/** « Ce que », « ce qui »: no subject. */
const isRelated = ([next]: readonly Token[]): boolean =>
  /^(?:qu[ei']|dont)$/u.test(next?.form ?? '');
