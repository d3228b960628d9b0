import { wordSet } from '../../ground/listed.js';
import { holds } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { sum } from '../../stats/sum.js';
import { type Candidate, kindOf } from '../cut/candidate.js';
import { shownAt } from '../cut/passage.js';
import { isSpoken, textOf } from '../cut/tokens.js';
import { type Corpus, isTelling } from '../same/corpus.js';
import { inFirstPerson } from './first-person.js';
import { slipsIn, unknownIn } from './slips.js';

/*
 * The criteria of a score (criteria.ts) that tell how a stretch is written, 0 to 1: its words, its turns, its care.
 */

/** What is left of a part beyond its bounds. */
export const clamp = (value: number): number => Math.max(0, Math.min(1, value));

/** Mean rarity of the lemmas; those that a lexicon expects count less. */
export function originality(
  { passage }: Candidate,
  tokens: readonly Token[],
  corpus: Corpus,
): number {
  const content = tokens.filter(isTelling);
  if (content.length === 0) return 0;
  const expected = passage.tagged.tags.themes.flatMap(({ evidence }) => evidence);
  const most = Math.log(1 + corpus.respondents);
  const rarity = content.map((token) => {
    const rare =
      Math.log((1 + corpus.respondents) / (1 + corpus.usersOf(token.lemma.toLowerCase()))) / most;
    const stock = expected.some((span) => holds(span, token));
    return clamp(rare * 1.3) * (stock ? 0.8 : 1);
  });
  const mean = sum(rarity) / rarity.length;
  // One rare word is a keyword; three make a wording.
  return clamp(mean * Math.min(1, 0.4 + 0.2 * content.length));
}

const COMPARING = /^(?:comme|autant|contraire|antidote|presque|tel|telle)$/u;
const OPPOSING = /^(?:mais|sans|ni|plutôt|sauf|pourtant|jamais|pas|plus|moins|personne|rien)$/u;

/** « je suis venue pour …, je suis restée pour … », « et …, et … »: clauses that open alike. */
function isSeries(tokens: readonly Token[]): boolean {
  const openings = tokens.flatMap(({ form, pos }, at) => {
    const opens = at === 0 || /^[,;:.]$/u.test(textOf(tokens[at - 1]));
    return opens && pos !== 'DET' && pos !== 'PUNCT' ? [form] : [];
  });
  return openings.length > new Set(openings).size;
}

/** Comparison, opposition, a series, a lemma said twice, a colon that opens on an answer. */
export function figure(tokens: readonly Token[]): number {
  const content = tokens.filter(isTelling).map(({ lemma }) => lemma);
  const repeated = content.length > new Set(content).size;
  const comparing = tokens.some(({ form }) => COMPARING.test(form));
  const opposing = tokens.filter(({ form }) => OPPOSING.test(form)).length;
  const paired = tokens.some(({ text }) => text === ':' || text === ';');
  return clamp(
    (repeated || isSeries(tokens) ? 0.4 : 0) +
      (comparing ? 0.5 : 0) +
      Math.min(0.6, opposing * 0.35) +
      (paired ? 0.2 : 0),
  );
}

/** A verb in the present whose subject is nobody in particular; what is asked for is asked of few. */
export function reach(candidate: Candidate, tokens: readonly Token[]): number {
  const { passage, portrait } = candidate;
  const verbs = shownAt(candidate).flatMap((at) =>
    passage.finite[at] ? (passage.tokens[at] ?? []) : [],
  );
  if (verbs.length === 0) return portrait ? 1 : isRequest(candidate) ? 0.1 : 0.4;
  const past = verbs.some(
    ({ form, pos, tense }) =>
      tense !== undefined || (pos === 'AUX' && /^(?:ai|as|a|avons|avez|ont|suis)$/u.test(form)),
  );
  const own = inFirstPerson(tokens);
  const counted = tokens.some(({ text }) => /\d/u.test(text));
  const asked = isRequest(candidate);
  return clamp(1 - (past ? 0.5 : 0) - (own ? 0.4 : 0) - (counted ? 0.3 : 0) - (asked ? 0.6 : 0));
}

/** « Pensez à un vestiaire », « Continuez ! »: said to the organisers, not of the event. */
export function isOrder({ passage, first }: Candidate): boolean {
  const opening = passage.tokens[first];
  return opening?.pos === 'VERB' && /(?:ez|ons)$/u.test(opening.form);
}

/** « Pensez à un vestiaire », « prévoir une consigne ». */
function isRequest(candidate: Candidate): boolean {
  const { passage, first } = candidate;
  const opening = passage.tokens[first];
  const bare = opening?.pos === 'VERB' && opening.mood === 'infinitive';
  return (bare && passage.tagged.tags.intents.includes('suggestion')) || isOrder(candidate);
}

const ABSTRACT = /(?:tion|sion|ité|ment|ance|ence|isme|age)$/u;

export function concreteness(tokens: readonly Token[]): number {
  const nouns = tokens.filter(({ pos }) => pos === 'NOUN');
  const concrete = nouns.filter(({ lemma }) => !ABSTRACT.test(lemma)).length;
  const deeds = tokens.filter(({ pos }) => pos === 'VERB').length;
  return clamp(0.2 + 0.8 * ((concrete + deeds) / Math.max(3, nouns.length + deeds)));
}

export function readability({ words }: Candidate, tokens: readonly Token[]): number {
  const marks = tokens.filter(({ text }) => /^[(),;:/«»"–—-]$/u.test(text)).length;
  const heavy = tokens.filter(
    ({ text }) => text.length > 13 || /^\p{Lu}{2,}\d*$/u.test(text),
  ).length;
  const figures = tokens.filter(({ text }) => /\d/u.test(text)).length;
  return clamp(1 - 0.08 * marks - 0.2 * heavy - 0.1 * figures - Math.max(0, words - 20) * 0.03);
}

/** Words that had to be guessed, or are in no dictionary. */
const guessedIn = (words: readonly Token[]): number =>
  words.filter(({ guess }) => guess && guess !== 'inclusive').length + unknownIn(words);

/** Words that had to be guessed, slips, doubled marks, a whole sentence without capital or final stop. */
export function spelling(candidate: Candidate, tokens: readonly Token[]): number {
  const { passage, first } = candidate;
  const words = tokens.filter(isSpoken);
  const doubled = tokens.filter(({ text }) => /^(?:[!?]{2,}|\.{2,})$/u.test(text)).length;
  const begins = /^\p{Ll}/u.test(textOf(passage.tokens[first]));
  const careless = kindOf(candidate) !== 'fragment' && begins ? 0.25 : 0;
  const slips = 0.4 * slipsIn(tokens) + (guessedIn(words) / words.length) * 4;
  return clamp(1 - slips - 0.3 * doubled - careless);
}

const NOTED = wordSet(
  'svp stp bcp pr ds ptit tjs tt jms qd pb pbs rdv conf orga appli asso nb max info infos',
);
const NOTED_MARK = /\p{Extended_Pictographic}|[!?]{2,}/u;

/** Capitals and stops, less guessed words and those of notes: « bcp », « svp », emojis. */
export function writing({ passage }: Candidate): number {
  const { tokens, characters } = passage;
  const words = tokens.filter(isSpoken);
  const noted = tokens.filter(({ form, text }) => NOTED.has(form) || NOTED_MARK.test(text)).length;
  const text = characters.join('').trim();
  const set = /^[\p{Lu}«"“(]/u.test(text) ? 0.5 : 0;
  const stopped = /[.!…»)]$/u.test(text) ? 0.5 : 0;
  const slips = 0.25 * Math.min(2, noted + slipsIn(tokens));
  return clamp(set + stopped - (guessedIn(words) / words.length) * 4 - slips);
}
