import { keptIn } from '../../ground/group-by.js';
import type { Token } from '../../model/text.js';
import { byCode } from '../../names/names.js';
import { isNoun } from '../../tag/tokens.js';
import { hasTense } from '../cut/tokens.js';
import { differInAim } from './aim.js';
import { isContrary, missSame } from './claim.js';
import {
  type Bag,
  type Corpus,
  cosine,
  isTelling,
  type Speech,
  type Unit,
  wholeWording,
  wordingOf,
} from './corpus.js';

/** What is compared with the corpus. */
export interface Said extends Speech {
  readonly edition: string;
  readonly lemmas: readonly string[];
  readonly themes: readonly string[];
}

/** Cosine of BM25 weights from which two texts say the same, with and without a shared theme. */
const SAME = { sameTheme: 0.36, otherwise: 0.55 } as const;

/** Another respondent's sentence that says the same, and how near it is (0 to 1). */
export interface Sayer {
  readonly unit: Unit;
  readonly likeness: number;
}

/** The other respondents who say the same. */
export interface Sayers {
  readonly people: number;
  /** The nearest of them, one sentence each. */
  readonly nearest: readonly Sayer[];
}

/** Sayers kept of those who say the same: all are counted, a few are quoted. */
const SAYERS_KEPT = 12;

/**
 * The respondents of its edition who say the same as a text: near in wording (lemmas and word families, weighted by
 * rarity), more easily so where they speak of the same theme, and not where one praises what the
 * other blames; the same words say the same, whatever tone their question gives them.
 */
export function sayersOf(said: Said, corpus: Corpus): Sayers {
  const own = corpus.bagOf(said.claim);
  const wording = wordingOf(said.tokens);
  const likenesses = new Map<Bag, number>();
  const namesakes = corpus.namesakes(said.lemmas);
  const nearest = new Map<string, Sayer>();
  for (const [unit, common] of corpus.near(said.lemmas)) {
    if (unit.respondent === said.respondent || unit.tagged.answer.edition !== said.edition)
      continue;
    const likeness = keptIn(likenesses, unit.bag, () => cosine(own, unit.bag));
    const isAlike = (): boolean =>
      sharesEnough(said, unit, common) &&
      !differs(said, unit) &&
      likeness >= leastLikeness(said, unit);
    const isSame = (): boolean =>
      !takesOtherSide(said, unit) &&
      (isAlike() || namesakes.has(unit) || isHeld(said, wording, unit)) &&
      !isContrary(said.claim, unit.claim);
    if (!repeats(wording, unit) && !isSame()) continue;
    const known = nearest.get(unit.respondent);
    if (!known || likeness > known.likeness) nearest.set(unit.respondent, { unit, likeness });
  }
  const sayers = [...nearest.values()].sort(
    (a, b) => b.likeness - a.likeness || byCode(a.unit.respondent, b.unit.respondent),
  );
  return { people: sayers.length, nearest: sayers.slice(0, SAYERS_KEPT) };
}

/** Word for word: the sentence itself, or one of several that a text holds, in an answer that holds all of them. */
const repeats = (wording: string, unit: Unit): boolean =>
  unit.wording === wording ||
  (holdsWords(wording, unit.wording) && holdsWords(wholeWording(unit.tagged), wording));

/** A sentence that goes on holds a text word for word; one that judges nothing by its words might be judged there. */
const isHeld = ({ felt }: Said, wording: string, unit: Unit): boolean =>
  felt !== 0 && holdsWords(unit.wording, wording);

const holdsWords = (all: string, some: string): boolean => ` ${all} `.includes(` ${some} `);

type Side = Pick<Speech, 'stance' | 'felt' | 'claim' | 'aim'>;

/**
 * One praises what the other blames, whatever their question expects: « l’escape game », « l’escape game était
 * raté »; or has had what the other means or wishes to do, by its words or by its question: « monter un café des pannes ». Who misses the same thing is of
 * one mind, but not of « on n’a pas vu le temps passer », which praises by its own words.
 */
function takesOtherSide(one: Side, other: Side): boolean {
  if (one.felt <= 0 && other.felt <= 0 && missSame(one.claim, other.claim)) return false;
  return (
    (blames(one) && praises(other)) ||
    (praises(one) && blames(other)) ||
    one.claim.intends !== other.claim.intends ||
    differInAim(one.aim, other.aim)
  );
}

const praises = ({ stance, felt }: Side): boolean => (felt === 0 ? stance > 0 : felt > 0);
const blames = ({ stance, felt, claim }: Side): boolean =>
  claim.rejects || (felt === 0 ? stance < 0 : felt < 0);

const leastLikeness = ({ themes }: Said, unit: Unit): number =>
  themes.some((theme) => unit.themes.has(theme)) ? SAME.sameTheme : SAME.otherwise;

/** Share of the lemmas of two texts that both must have, of all that they have together. */
const MOST_SHARE = 0.6;

/**
 * Two words at least, most of those of both, or all of the shorter: « Publier des actes » is in « Publier
 * des actes, même succincts : sans trace écrite, … ». What both speak of is among them: « un forum à l’échelle
 * du pays » and « un jardin partagé à l’échelle d’un pays » share a setting. A text of one word says what another
 * of that word says. That both miss it is a word more.
 */
function sharesEnough(said: Said, unit: Unit, shared: number): boolean {
  const least = Math.min(said.lemmas.length, unit.lemmas.length);
  const more = shared === least && missSame(said.claim, unit.claim) ? 1 : 0;
  const [own, other] = [said.lemmas.length + more, unit.lemmas.length + more];
  if (own === 1 || other === 1) return own === other && tells(said) === tells(unit);
  const common = shared + more;
  const most = 2 * common >= MOST_SHARE * (own + other);
  const all = common === Math.min(own, other);
  return most || (all && namesSubject(said, unit) && namesSubject(unit, said));
}

/**
 * Whether two texts share what they speak of and not what they say of it: « la table ronde IA », « la table ronde
 * sur la lecture »; « les rencontres avec des collègues », « … avec les éditeurs », however much else they share. One that only goes on after
 * a mark says the same: « publier des actes », « publier des actes, même succincts ».
 */
function differs(said: Said, unit: Unit): boolean {
  const [own, other] = [moreThan(said, unit), moreThan(unit, said)];
  if (said.lemmas.some((lemma) => !unit.lemmas.includes(lemma)) && lacksTheme(unit, said))
    return true;
  if (own.length > 0 && other.length > 0)
    return (
      own.some(({ of }) => of !== undefined && other.some((one) => one.of === of)) ||
      said.lemmas.filter((lemma) => unit.lemmas.includes(lemma)).length < 3
    );
  // « Le café IA géant » says less than « Café IA géant : du monde, du bruit, des désaccords ».
  if (own.length > 1 || (own.length > 0 && tells(said))) return true;
  return [...own, ...other].some((one) => one.isTied);
}

/** « L’accueil » says one half of « L’accueil, des ateliers variés ». */
const lacksTheme = (unit: Unit, { themes }: Said): boolean =>
  themes.some((theme) => !unit.themes.has(theme));

interface More {
  /** Whether nothing parts it from words that both texts have. */
  readonly isTied: boolean;
  /** The noun of both that it tells more of: « la séance » of « la séance couture », « la séance de tri ». */
  readonly of: string | undefined;
}

type Text = Pick<Said, 'lemmas' | 'claim'>;

/** Nouns and names of a text that another does not have. */
function moreThan({ claim: { tokens } }: Text, { lemmas }: Text): More[] {
  const isKnown = ({ lemma }: Token): boolean => lemmas.includes(lemma.toLowerCase());
  return tokens.flatMap((token, at) => {
    if (!isNoun(token) || !isTelling(token) || isKnown(token)) return [];
    const before = tokens.slice(0, at);
    const tie = before.findLastIndex(isKnown);
    const between = before.slice(tie + 1);
    const isTied = tie !== -1 && !between.some((one, from) => parts(between, one, from));
    // « La table ronde sur le climat » tells more of the table.
    const head = before.findLastIndex((one) => isKnown(one) && isNoun(one));
    const since = before.slice(head + 1);
    const isOf =
      isTied &&
      head !== -1 &&
      !since.some((one, from) => one.pos === 'CCONJ' || parts(since, one, from));
    return { isTied, of: isOf ? tokens[head]!.lemma.toLowerCase() : undefined };
  });
}

const parts = (tokens: readonly Token[], { pos, text }: Token, at: number): boolean =>
  (pos === 'PUNCT' && !/^[«»"-]$/u.test(text)) || hasTense(tokens, at);

/** « Il fait chaud sous le chapiteau » is no more « le chapiteau » than it names it; « c’est une fête » is « une fête », « il
 * n’y avait pas de navette » is « pas de navette ». */
function tells({ claim: { tokens, missed } }: Pick<Said, 'claim'>): boolean {
  const empty = missed.size > 0 ? /^(?:être|avoir|falloir)$/u : /^être$/u;
  return tokens.some(({ lemma }, at) => !empty.test(lemma) && hasTense(tokens, at));
}

/** Whether a text has the noun that another speaks of: its first one. */
function namesSubject(text: Pick<Said, 'lemmas'>, { claim }: Pick<Said, 'claim'>): boolean {
  const subject = claim.tokens.find((token) => token.pos === 'NOUN' && isTelling(token));
  return subject === undefined || text.lemmas.includes(subject.lemma.toLowerCase());
}
