import { listOf, wordSet } from '../../ground/listed.js';
import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';
import { JOBS } from '../../names/posts.js';
import { FAMILY_NAMES, standsAsFamily } from './family-names.js';
import type { People } from './person-names.js';
import { DESKS } from './titles.js';

/** Titles that nobody writes without a name behind, but in front of what one is: « mr le maire ». */
const SHORT = wordSet('mr mme mlle m');

/** Words that families are called by, which stand alone behind a title; elsewhere they are words. */
const WORDS = wordSet(`
  mercier rivière robin mathieu rousseau brunet verdier chauvin millet coste weber maillard besson gillet olivier barbe barre carré
  chapelle colas combe costa vigne vigneron lavigne lafont forestier sabatier tisserand tonnelier teinturier sellier serrurier pasteur
  lebas lebon ledoux lesage letellier levasseur leveque cherif toure dembele`);

/** « Mr parfait », « mr numerique », « mr securité »: nobody’s names, without accents. */
const NOBODY: ReadonlySet<string> = new Set(
  [
    ...DESKS,
    ...listOf(
      'parfait propre loyal univers michu bricolage météo numérique internet ordinateur sympa',
    ),
  ].map(fold),
);

const isPlain = (token: Token): boolean => /^(?:NOUN|ADJ|PROPN|X)$/u.test(token.pos);
const isInfinitive = ({ form, pos }: Token): boolean => pos === 'VERB' && /er$/u.test(form);

/** « leveque », « quere », which the engine cuts as « l’évêque » typed without its apostrophe. */
const isCut = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[ldjmnst]|qu)$/u.test(tokens[at]?.text ?? '') &&
  tokens[at]!.end === tokens[at + 1]?.start &&
  /^\p{Ll}{3,}$/u.test(tokens[at + 1]!.text);

/**
 * Index of the last token of a family name in small letters behind a title, or null: « madame petit », « mme dupuis », « mr brunet »,
 * which the speller may take for slips of other words (« depuis »); not « un monsieur brun », « monsieur très gentil ».
 */
export function titledLowEnd(
  tokens: readonly Token[],
  title: number,
  at: number,
  isWord: People['isWord'],
): number | null {
  if (tokens[title - 1]?.pos === 'DET') return null;
  const isShort = SHORT.has(tokens[title]!.text.toLowerCase());
  if (isShort && isCut(tokens, at)) return at + 1;
  return isFamilyHere(tokens, at, isShort, isWord) ? at : null;
}

function isFamilyHere(
  tokens: readonly Token[],
  at: number,
  isShort: boolean,
  isWord: People['isWord'],
): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (standsAsFamily(tokens, at)) return true;
  // A slip’s form is what the speller read.
  const form = token.text.toLowerCase();
  if (!/^\p{Ll}[\p{Ll}'’-]+$/u.test(token.text) || NOBODY.has(fold(form)) || JOBS.has(fold(form)))
    return false;
  if (FAMILY_NAMES.has(fold(form)) || WORDS.has(form)) return tokens[at + 1]?.pos !== 'NOUN';
  if (isWord(form)) return isShort && (isPlain(token) || isInfinitive(token));
  return isShort ? !/^(?:DET|PRON|AUX)$/u.test(token.pos) : isPlain(token);
}
