import { fold } from '../../lexicon/keys.js';
import type { PersonalData } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { isBeforeAcronym } from './acronyms.js';
import { besideName } from './beside-name.js';
import { calledAt, isLowLe } from './called.js';
import {
  endAfterCapitals,
  isCommonFamily,
  isFamilyOfSeveral,
  isStuckInitial,
  isWhiteThing,
} from './family-names.js';
import { familyAfter, isInitial, isInitials, letterEnd, titledEnd } from './initials.js';
import { isNickname } from './nicknames.js';
import { isAssistant, isColour, isOfNobody } from './of-nobody.js';
import { isProgram } from './software.js';
import { titledLowEnd } from './titled-low.js';
import {
  isAtDesk,
  isBeforePost,
  isOfEmployer,
  isStopped,
  isStuck,
  PARTICLES,
  pastArticle,
  pastTie,
  TITLES,
  TITLES_IN_FULL,
  TITLES_OF_SEVERAL,
} from './titles.js';
import {
  isBeforeLetter,
  isFlatName,
  isLower,
  isSignature,
  isUnheard,
  isUnheardLoud,
  isUnheardLow,
} from './unheard.js';

/** What tells a person's name. */
export interface People {
  /** First names, in lower case without accents. */
  readonly names: ReadonlySet<string>;
  /** Whether a lower-case form is a common word: two capitalised words that are none make a name. */
  readonly isWord: (form: string) => boolean;
}

const FUNCTION = /^(?:DET|ADP|PRON|CCONJ|SCONJ|ADV)$/;

/** « Je », « Dans », « ET » begin no family name. */
const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(token.text) && !FUNCTION.test(token.pos);

/** A capital, or the article of a family name: « Le Goff ». */
const opensFamily = (tokens: readonly Token[], index: number): boolean =>
  isCapital(tokens[index]) ||
  (/^L[ea]$/u.test(tokens[index]?.text ?? '') && isCapital(tokens[index + 1]));

/** Names of people, in order. */
export function namesIn(tokens: readonly Token[], people: People): PersonalData[] {
  const found: PersonalData[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const last = nameEnd(tokens, index, people);
    const [from, to] = [tokens[index], tokens[last ?? -1]];
    if (last === null || !from || !to) continue;
    const beside = besideName(tokens, index);
    if (beside) found.push({ start: beside.start, end: beside.end, kind: 'name' });
    found.push({ start: from.start, end: to.end, kind: 'name' });
    index = last;
  }
  return found;
}

/** Index of the last token of the name that begins at `index`, or null. */
function nameEnd(tokens: readonly Token[], index: number, people: People): number | null {
  const { names, isWord } = people;
  const token = tokens[index];
  if (!token) return null;
  if (isStuck(token.text)) return index;
  const titled = endBehindTitle(tokens, index, people);
  if (titled !== undefined) return titled;
  if (isStuckInitial(token.text, isWord)) return index;
  const capitals = endAfterCapitals(tokens, index, isWord);
  if (capitals !== null) return capitals;
  const nobodys = [isOfNobody, isAssistant, isProgram, isColour, isWhiteThing];
  if (nobodys.some((is) => is(tokens, index, isWord))) return null;
  if (isFamilyOfSeveral(tokens, index, people)) return index;
  const called = calledAt(tokens, index, isWord);
  if (called !== null) return familyEnd(tokens, called, isWord);
  if (isInitials(tokens, index)) {
    const last = letterEnd(tokens, index);
    return last === null ? familyEnd(tokens, index, isWord) : pastLetter(tokens, last, isWord);
  }
  if (isInitial(tokens, index, isWord)) return familyEnd(tokens, index + 1, isWord);
  if (isNameBefore(tokens, index, people)) return familyEnd(tokens, index + 1, isWord);
  if (isFullName(tokens, index, people)) return pastArticle(tokens, index + 1);
  if (isUnheardLow(tokens, index, isWord) || isUnheardLoud(tokens, index, isWord)) return index + 1;
  if (isBeforeLetter(tokens, index, isWord)) return letterEnd(tokens, index + 1) ?? index + 1;
  if (isSignature(tokens, index, isWord)) return index;
  const isKnown = isFirstName(tokens, index, people) || isCommonFamily(tokens, index, isWord);
  if (!isKnown && !isUnheard(tokens, index, isWord)) {
    return isNickname(tokens, index, names) ? index : null;
  }
  return familyEnd(tokens, index, isWord);
}

/** Index of the last token of a name behind its title; null of an employer’s, undefined where there is none. */
function endBehindTitle(
  tokens: readonly Token[],
  index: number,
  people: People,
): number | null | undefined {
  const { isWord } = people;
  const title = tokens[index]!.text.toLowerCase();
  const stop = isStopped(tokens, index) ? 1 : 0;
  const after = index + stop + 1;
  if (isBeforeAcronym(tokens, index, isWord)) return undefined;
  const family = pastTie(tokens, after);
  const goesOn = (last: number): boolean =>
    TITLES_OF_SEVERAL.has(title) && tokens[last + 1]?.form === 'et';
  if (TITLES.has(title) && (opensFamily(tokens, family) || isLowLe(tokens, family, isWord))) {
    if (isOfEmployer(tokens, index, family)) return null;
    const last = familyEnd(tokens, family, isWord);
    return goesOn(last) && isCapital(tokens[last + 2]) ? familyEnd(tokens, last + 2, isWord) : last;
  }
  const last = TITLES.has(title) ? titledEnd(tokens, index, family) : null;
  if (last !== null) {
    if (goesOn(last)) return letterEnd(tokens, last + 2) ?? last;
    return titledLowEnd(tokens, index, last + 1, isWord)
      ? last + 1
      : pastLetter(tokens, last, isWord);
  }
  if (!TITLES_IN_FULL.has(stop ? `${title}.` : title)) return undefined;
  const lowEnd = (at: number): number | null =>
    isTypedLow(tokens, at, people) ? at : titledLowEnd(tokens, index, at, isWord);
  const first = lowEnd(after);
  if (first === null) return undefined;
  return (goesOn(first) ? lowEnd(first + 2) : null) ?? first;
}

/** « DUPONT Jean », « Lyndon B. Johnson »: a name that is no word, then a first name or an initial. */
function isNameBefore(tokens: readonly Token[], index: number, people: People): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next || !isCapital(token) || token.pos !== 'PROPN') return false;
  const acronym = token.text.length < 5 && token.text === token.text.toUpperCase();
  return (
    !acronym &&
    !people.isWord(token.form) &&
    !touchesPunctuation(tokens, index, index + 1) &&
    (isInitial(tokens, index + 1, people.isWord) ||
      (/^\p{Lu}\p{Ll}/u.test(next.text) && isFirstName(tokens, index + 1, people)))
  );
}

/** A first name and a family name both in small letters or both in capitals, where each may be a word by itself: « pierre durand », « jean d’ormesson ». */
function isFullName(tokens: readonly Token[], index: number, people: People): boolean {
  const last = pastArticle(tokens, index + 1);
  const [first, family] = [tokens[index], tokens[last]];
  if (!first || !family || !/^(?:NOUN|PROPN)$/.test(first.pos)) return false;
  if (!first.text.split('-').every((part) => people.names.has(fold(part)))) return false;
  if (tokens[index - 1]?.pos === 'DET' || touchesPunctuation(tokens, index, last)) return false;
  if (isLower(first.text)) return isTypedLow(tokens, last, people);
  const capitals = [first, family].every(({ text }) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(text));
  return capitals && family.pos === 'PROPN' && !people.isWord(family.form);
}

/** A name in small letters, of four or more: nothing else is known of that form. */
const isTypedLow = (
  tokens: readonly Token[],
  index: number,
  { names, isWord }: People,
): boolean => {
  const token = tokens[index];
  return (
    token?.pos === 'PROPN' &&
    /^\p{Ll}[\p{Ll}'’]{3,}(?:-\p{Ll}{3,})?$/u.test(token.text) &&
    (names.has(fold(token.text)) || !isWord(token.form))
  );
};

/** A first name with its capital; or, unless it is a word too, typed without capitals or in capitals. */
function isFirstName(tokens: readonly Token[], index: number, { names, isWord }: People): boolean {
  const token = tokens[index];
  if (!token?.text.split('-').every((part) => names.has(fold(part)))) return false;
  const word = isWord(token.form);
  if (token.text.includes('-') && !word) return true;
  if (word && token.form !== fold(token.form) && !/^(?:NOUN|PROPN)$/.test(token.pos)) return false;
  if (/^\p{Lu}[\p{Ll}'’-]/u.test(token.text)) return !word || readsAsName(tokens, index);
  // Not « Très claire, la formatrice ».
  const opens = /^(?:PUNCT|CCONJ)?$/u.test(tokens[index - 1]?.pos ?? '');
  return (
    isFlatName(tokens, index, word) ||
    (word && opens && token.pos !== 'ADJ' && isBeforePost(tokens, index))
  );
}

/** « MADAME LEROY ÉTAIT LÀ »: capitals tell nothing there. */
const isLoud = ({ text }: Token): boolean => /^\p{Lu}{2,}$/u.test(text);

/** A name that is a word too: « Rose, le badge », « Claire et précise » name nobody. */
function readsAsName(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (before && before.pos !== 'PUNCT') return before.pos !== 'DET';
  // « L’autre stagiaire, Bernard, sent »
  if (before?.text === ',' && next?.text === ',') return true;
  // « L’animateur (Sylvain) »
  if (before?.text === '(' && next?.text === ')') return true;
  const partner = tokens[next?.form === 'et' ? index + 2 : pastArticle(tokens, index + 1)];
  if (partner && /^\p{Lu}\.?$/u.test(partner.text)) return true;
  // « Véronique n’est pas venue »
  if (/^n[e']$/u.test(next?.form ?? '') || isAtDesk(tokens, index)) return true;
  if (isBeforePost(tokens, index)) return true;
  return (partner && isCapital(partner)) || /^(?:VERB|AUX|PRON)$/.test(next?.pos ?? '');
}

/** Goes on over capitalised words, initials and the particles between them. */
function familyEnd(tokens: readonly Token[], index: number, isWord: People['isWord']): number {
  let last = index;
  for (let next = index + 1; next < Math.min(tokens.length, index + 6); next++) {
    const token = tokens[next];
    if (!token || touchesPunctuation(tokens, last, next)) break;
    const letter = letterEnd(tokens, next);
    if (letter !== null) return pastLetter(tokens, letter, isWord);
    const linked = PARTICLES.has(tokens[next - 1]?.text ?? '');
    if (isCapital(token) && (linked || isLoud(token)) && isWord(token.form)) break;
    if (opensFamily(tokens, next) || /^\p{Lu}\.$/u.test(token.text)) last = next;
    else if (!PARTICLES.has(token.text.toLowerCase())) break;
  }
  return last;
}

/** « Mme A. | Dupont », « C. | B. Cooper », « Mme F. | de la Tour ». */
function pastLetter(tokens: readonly Token[], letter: number, isWord: People['isWord']): number {
  const tied = pastTie(tokens, letter + 1);
  if (tied > letter + 1 && /^\p{Lu}\p{Ll}/u.test(tokens[tied]?.text ?? '')) {
    return isOfEmployer(tokens, letter, tied) ? letter : tied;
  }
  const next = familyAfter(tokens, letter, isWord);
  if (next === null) return letter;
  const another = letterEnd(tokens, next);
  return another === null ? familyEnd(tokens, next, isWord) : pastLetter(tokens, another, isWord);
}

/** Words of a name are one space apart. */
const touchesPunctuation = (tokens: readonly Token[], last: number, next: number): boolean =>
  (tokens[next]?.start ?? 0) - (tokens[next - 1]?.end ?? 0) > 1 ||
  tokens.slice(last + 1, next).some(({ pos }) => pos === 'PUNCT');
