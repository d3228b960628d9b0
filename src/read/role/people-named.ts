import { isBad, isGood } from '../../closed/degree-words.js';
import { bareName, foldName } from '../../names/names.js';
import { EMPLOYERS, JOBS } from '../../names/posts.js';
import { sumOf } from '../../stats/sum.js';
import { holdsContact, isEmail, isFullName, isIp, isPhoneWithoutZero } from '../values.js';
import { type Counts, type Facts, peopleWho, SAYING_SHARE } from './facts.js';
import { asksForWords, asksToCall, withWordsApart } from './headings.js';
import { SOMEBODY } from './headings-written.js';

/** Whether a question asks for somebody, or for what somebody gave. */
export const asksForPeople = (question: string): boolean => SOMEBODY.asked.test(foldName(question));

/** What parts several names in one cell. */
const BETWEEN = /\s*(?:[,;/&+\n]|\bet\b)\s*/u;

/**
 * Whether people, asked for somebody, answer with names: however few are named, they are no options to be
 * shown, but words in which names are masked.
 */
export function namesPeople(header: string, { counts, filled }: Facts): boolean {
  return asksForPeople(header) && 2 * peopleWho(counts, areNames) > filled;
}

/** Whether a heading only says which person it is (« Formateur », « Nom du conseiller »), over names: a question would say more. */
export const namesStaff = (header: string, { counts, filled }: Facts): boolean =>
  SOMEBODY.staff.test(bareName(header)) && 2 * peopleWho(counts, areNames) > filled;

/** Of any country, one or two: `67150107`, `+22964613020`, `51815351/50073910`. */
const TO_CALL = /^\+?\d{8,15}( ?[/,;-] ?\+?\d{8,15})?$/;
/** So many are, of those that a heading asks for: some give an address instead. */
const MOST = 0.8;

/** Whether figures are telephone numbers that a spreadsheet took for others, or those of another country. */
export const areNumbersToCall = (header: string, { counts, filled }: Facts): boolean =>
  filled > 0 &&
  asksToCall(header) &&
  (peopleWho(counts, isPhoneWithoutZero) === filled ||
    (2 * counts.size > filled &&
      peopleWho(counts, (value) => TO_CALL.test(value)) >= MOST * filled));

/** Names, and no verdict: « Très Bon », « ACCUEIL AGREABLE ». */
const areOnlyNames = (value: string): boolean =>
  areNames(value) && !isGood(foldName(value)) && !isBad(foldName(value));

/** Whether a heading only calls the person, over names, nearly all different. */
export const callsPeople = (header: string, { counts, filled }: Facts): boolean =>
  SOMEBODY.called.test(bareName(header)) &&
  2 * counts.size > filled &&
  2 * peopleWho(counts, areOnlyNames) > filled;

/** Of a column that asks for no words, this share are posts and places of work; those of a text begin so now and then. */
const POSTS = 0.4;
/** A job, a place of work or a town takes fewer words than this, on average. */
export const FACT_WORDS = 8;

/** What stands before the noun, and the endings of both genders after it: « Une ancienne chargé·e de mission ». Folded. */
const BEFORE_NOUN = /^(je suis |l'|la |le |un |une |ancien(ne)? )+/;
const NOUN = /^[\p{L}-]+/u;

/** « Vous êtes (précisez) », « Qui êtes-vous ? »; « Qui vous a aidé ? » asks for somebody else. The second, folded. */
const SPECIFY = /\(pr[ée]cise[rz]\)/iu;
const ABOUT_ONESELF = /\b(etes|travaillez|exercez|representez)-vous\b/;

/** « Directrice générale des services », « Mairie de Vitré »: who hears it knows the person, however the heading asks. */
export function namesPosts(header: string, { counts, filled, words, clause }: Facts): boolean {
  const asks = asksForWords(header.replace(SPECIFY, '')) > 0;
  const asksForOthers = asksForPeople(header) && !ABOUT_ONESELF.test(foldName(header));
  if (asks || asksForOthers || words >= FACT_WORDS || clause >= SAYING_SHARE) return false;
  const judges = peopleWho(counts, judgesSomebody);
  if (judges >= JUDGES.people && judges >= JUDGES.share * filled) return false;
  return peopleWho(counts, isPost) >= POSTS * filled;
}

/** « Animatrice géniale », « Formateur peu clair »: where so many say so, the others judge too. */
const JUDGES = { people: 2, share: 0.1 };

/** What is said of people and hardly of a post: how much of a quality, or one of these alone. Folded. */
const HOW_MUCH =
  /\b(tres|trop|assez|vraiment|tellement|peu(?! d('|e )))(?= \p{L})|\b(au top|a l'ecoute)\b/u;
const QUALITY =
  /^(genia|sympa|gentil|souriant|aimable|adorable|drole|nul|patient|bienveillan|passionn|disponible|autoritaire|brillant|excellent|super|top$)/;

function judgesSomebody(value: string): boolean {
  const folded = foldName(value);
  const [quality = '', ...more] = folded.replace(BEFORE_NOUN, '').split(' ').slice(1);
  const isQuality = QUALITY.test(quality) || isGood(quality) || isBad(quality);
  return HOW_MUCH.test(folded) || (isPost(value) && more.length === 0 && isQuality);
}

function isPost(value: string): boolean {
  const noun = NOUN.exec(foldName(value).replace(BEFORE_NOUN, ''))?.[0] ?? '';
  return [noun, noun.replace(/s$/, '')].some((one) => JOBS.has(one) || EMPLOYERS.has(one));
}

/** Names seldom take four words. */
const FEW_LONG = 0.3;

/** Whether hardly any value says something, under a heading that asks for no words: they may be names, or texts. */
export const mayName = (header: string, { long, sentences, nothing, clause }: Facts): boolean =>
  asksForWords(header) === 0 && long < FEW_LONG && !sentences && !nothing && clause < SAYING_SHARE;

/** A name has no more words, on average. */
const NAME_WORDS = 2;

/** What a tool writes for who gave no name. Folded (names.ts). */
const NAMELESS = /^(utilisateur |participant |user )?(anonyme|anonymous)( user)?$/;

/** Whether nobody has a name there: what a tool writes under « Nom » or an address of its own (Microsoft Forms). */
export const areNameless = ({ values }: Facts): boolean =>
  values.length > 0 && values.every((value) => NAMELESS.test(foldName(value)));

/** Whether some gave their name and others none: « Anonyme » stands among values that hardly anybody shares. */
export function hideNames({ counts, values, words }: Facts): boolean {
  const isName = (value: string): boolean => !NAMELESS.test(foldName(value));
  const names = values.filter(isName).length;
  const people = peopleWho(counts, isName);
  return words <= NAME_WORDS && names < values.length && people < 2 * Math.max(1, names);
}

/** An organisation may bring in by itself what many said elsewhere: nobody writes so much. */
const OFTEN = 0.4;

/** Whether ids are those of the people who wrote the rows, some of them several, and none of them most. */
export function areWriters(header: string, counts: Counts): boolean {
  const rows = peopleWho(counts);
  const isOften = (n: number): boolean => n > OFTEN * rows;
  return (
    SOMEBODY['writer ids'].test(withWordsApart(header)) &&
    counts.size < rows &&
    ![...counts.values()].some(isOften)
  );
}

/** Rows under which it may be chance that names come back. */
const FEW_ROWS = 10;

/** Whether the names that people call themselves stand at twice as many rows: some wrote several. */
export function comeBack(header: string, counts: Counts): boolean {
  const names = [...counts].filter(([name]) => name !== '' && !NAMELESS.test(foldName(name)));
  const rows = sumOf(names, ([, n]) => n);
  return SOMEBODY.signed.test(bareName(header)) && rows >= FEW_ROWS && 2 * names.length <= rows;
}

const areNames = (value: string): boolean => value.split(BETWEEN).every(isFullName);

/** One id among so many may look like a name, or like a telephone, by accident. */
const STRAY = 0.05;
/** Half of the people answer with a name. */
const HALF = 0.5;

/** Letters and no figure, as no code of a tool: `Dupont`, `marie.d`. */
const WORDED = /^\P{N}*\p{L}{3}\P{N}*$/u;

/**
 * Whether ids are names, logins or addresses of people: they tell which rows are of one person, and are
 * shown nowhere.
 */
export function namePeople(ids: Iterable<string>): boolean {
  const all = [...ids];
  const isMore = (share: number, is: (id: string) => boolean): boolean =>
    all.filter(is).length > share * all.length;
  return (
    isMore(0, isEmail) ||
    isMore(STRAY, isFullName) ||
    isMore(HALF, (id) => WORDED.test(id) || holdsContact(id) || isIp(id))
  );
}
