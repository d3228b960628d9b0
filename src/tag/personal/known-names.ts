import { isLink } from '../../french/clauses.js';
import { groupBy } from '../../ground/group-by.js';
import { holds, meet } from '../../ground/spans.js';
import { fold } from '../../lexicon/keys.js';
import type { Answer } from '../../model/survey.js';
import type { PersonalData } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { asksForPeople } from '../../read/role/people-named.js';
import { isDoubtful } from './acronyms.js';
import { isForeign } from './other-tongues.js';
import type { People } from './person-names.js';

/** An answer and the personal data that it shows by itself. */
interface Shown {
  readonly answer: Answer;
  readonly parse: Parse;
  readonly personal: readonly PersonalData[];
}

/**
 * Personal data of answers read together, in their order. Besides what each shows by itself: a family name
 * that another writes in full, wherever it stands alone; and, where a question asks for somebody and is
 * mostly answered by names, whatever an answer of a few words names.
 */
export function knownNames(shown: readonly Shown[], people: People): PersonalData[][] {
  const families = new Set(shown.flatMap(familiesIn));
  const asking = questionsOfNames(shown, people);
  return shown.map((one) => {
    const named = asking.has(one.answer.question) && isOnlyNames(one, people);
    const { tokens } = one.parse;
    return withTokens(one, (token, at) => {
      if (isBeforeFamily(tokens, at, families, people)) return 2;
      return isFamily(tokens, at, families) || (named && !isJoining(token)) ? 1 : 0;
    });
  });
}

/**
 * What is personal, with the tokens that name somebody, in order; « [nom] » of « claire [nom] » grows to both.
 *
 * @param named how many tokens from a place on are a name.
 */
function withTokens(
  { parse: { tokens }, personal }: Shown,
  named: (token: Token, at: number) => number,
): PersonalData[] {
  let all = [...personal];
  for (const [at, token] of tokens.entries()) {
    const count = named(token, at);
    if (count === 0) continue;
    const span = { start: token.start, end: tokens[at + count - 1]!.end };
    const grows = (data: PersonalData): boolean =>
      data.kind === 'name' && holds(span, data) && !holds(data, span);
    if (all.some((data) => meet(data, span) && !grows(data))) continue;
    all = [...all.filter((data) => !meet(data, span)), { ...span, kind: 'name' }];
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Family names that somebody writes beside a first name or a sure title, folded. */
function familiesIn({ answer, parse, personal }: Shown): string[] {
  const names = personal.filter(({ kind }) => kind === 'name');
  if (names.length === 0) return [];
  const characters = [...answer.text];
  return names.flatMap(({ start, end }) => {
    const parts = characters.slice(start, end).join('').trim().split(/\s+/u);
    const family = lastPart(parts.at(-1) ?? '');
    if (parts.length < 2 || !/\p{L}{2}/u.test(family) || isForeign(family)) return [];
    const at = parse.tokens.findIndex((token) => token.start === start);
    return isDoubtful(parse.tokens, at) ? [] : [family];
  });
}

/** « Petit bémol » is no Mr Petit; « Petit lisait » and « avec Petit » are. */
function isFamily(tokens: readonly Token[], at: number, families: ReadonlySet<string>): boolean {
  const { pos, text } = tokens[at]!;
  if (!families.has(lastPart(text))) return false;
  if (pos === 'PROPN') return true;
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
  return pos === 'ADJ' ? standsForSomebody(tokens, at) : /^(?:NOUN|X)$/u.test(pos);
}

/** « claire delmotte », whatever its case; of « claire petit », a word, what stands around must tell that it is somebody. */
function isBeforeFamily(
  tokens: readonly Token[],
  at: number,
  families: ReadonlySet<string>,
  { names, isWord }: People,
): boolean {
  const [before, first, family, next] = [
    tokens[at - 1],
    tokens[at]!,
    tokens[at + 1],
    tokens[at + 2],
  ];
  if (!family || !names.has(fold(first.text)) || !families.has(lastPart(family.text))) return false;
  if (!isWord(family.form) || [first, family].every(({ text }) => /^\p{Lu}/u.test(text)))
    return true;
  const isLed = LEADING.test(before?.form ?? '') && next?.pos !== 'NOUN' && !isParticiple(next);
  return isLed || standsForSomebody(tokens, at + 1);
}

/** Before whom one means: « par claire petit »; not « en pierre blanc cassé ». */
const LEADING = /^(?:par|de|avec|à|merci|bravo|et|chez)$/u;

const isParticiple = (token: Token | undefined): boolean =>
  /é(?:e|s|es)?$/u.test(token?.form ?? '');

/** Whether an adjective with a capital stands where no adjective does: before its verb, or after a preposition with nothing to qualify. */
function standsForSomebody(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.pos === 'VERB' || next?.pos === 'AUX')
    return next.lemma !== next.form && !isParticiple(next);
  if (/^(?:ne|n['’]|nous|vous|se|s['’]|m['’]|l['’])$/iu.test(next?.text ?? '')) return true;
  const endsThere = next === undefined || /^(?:PUNCT|CCONJ|ADP)$/u.test(next.pos);
  return endsThere && /^(?:ADP|CCONJ)$/u.test(before?.pos ?? '');
}

/** « d’Arc » is known by « Arc ». */
const lastPart = (name: string): string => fold(name).replace(/^[dl]['’]/u, '');

/** Half of the answers. */
const MOST_SHARE = 0.5;

/** Questions that ask for somebody, and that most people answer with a name. */
function questionsOfNames(shown: readonly Shown[], people: People): ReadonlySet<string> {
  const asked = [...groupBy(shown, ({ answer }) => answer.question)].filter(
    ([question, own]) =>
      asksForPeople(question) &&
      own.filter((one) => isOnlyNames(one, people)).length > MOST_SHARE * own.length,
  );
  return new Set(asked.map(([question]) => question));
}

/** Most words of an answer that is a name, or two. */
const MOST_WORDS = 6;

/** « Kowalczyk », « hugo », « Le Gall et Lebrun (Insee) »: no word of French but those that join. */
function isOnlyNames({ parse: { tokens }, personal }: Shown, { names, isWord }: People): boolean {
  const words = tokens.filter((token) => !isJoining(token));
  const isKnown = (token: Token): boolean =>
    personal.some((data) => data.kind === 'name' && holds(data, token));
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    words.every(
      (token) =>
        isKnown(token) ||
        names.has(fold(token.text)) ||
        (/^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(token.text) && !isWord(token.form)),
    )
  );
}

const isJoining = (token: Token): boolean => isLink(token) && !/^\p{Lu}\p{Ll}{2}/u.test(token.text);
