import PorterStemmerFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import { wordSet } from '../ground/listed.js';
import { stripAccents } from '../names/accents.js';

/** How near two wordings of a question are. */
export type Nearness = 'same' | 'close' | 'different';

/** Share of common word families from which two wordings ask for nearly the same. */
const CLOSE = 0.5;

/** What questions are built with, without accents: these words do not tell what is asked. */
const FRAME = wordSet(`
  a au aux avec avez ayez ce ces cet cette combien comment d dans de des dire doit du elle en
  est et ete etes etre etait etaient etiez faire faudrait faut fut il ils j je l la le les leur m
  ma mes mon n ne nos notre nous on ou par peut peuvent plus pour pourrait pourriez pouvez qu
  quand que quel quelle quelles quels quelque quelques qui quoi s sa selon semble ses si son sont
  sur t te trouve un une votre vos vous y
`);

/** Words that turn a question round: `le plus apprécié`, `le moins apprécié`. */
const TURNS = new Set(['aucun', 'jamais', 'moins', 'pas', 'peu', 'sans']);

/** What tells how to answer, and not what is asked: `(plusieurs réponses possibles)`, `(1 = pas du tout)`. */
const INSTRUCTION =
  /\([^()]*(?:=|(?<!\p{L})(?:r[ée]ponses?|choix|cocher|obligatoire|facultati(?:f|ve)|maximum)(?!\p{L}))[^()]*\)/giu;

/** The year of an edition. */
export const YEAR = /^(?:19|20)\d{2}$/;

/**
 * Compares two wordings of a question, case, accents, punctuation and spaces apart.
 *
 * `close`: at least half of their word families are common (Dice), the frame of the question, years and how
 * to answer left out, and both or neither hold a word that turns it round (moins, pas, peu…). Two wordings without
 * any content word of their own are the same or different.
 *
 * @param common families that tell no question from another (`familiesInSeveral`).
 */
export function compareWordings(
  first: string,
  second: string,
  common: ReadonlySet<string> = new Set(),
): Nearness {
  if (wordsOf(first).join(' ') === wordsOf(second).join(' ')) return 'same';
  const [a, b] = [first, second].map(withoutInstruction);
  if (turningWords(a!) !== turningWords(b!)) return 'different';
  return likenessOf(first, second, common) >= CLOSE ? 'close' : 'different';
}

/**
 * Dice’s coefficient of the word families of two wordings, 0 to 1; of those that are not `common`, unless
 * both hold no other.
 */
export function likenessOf(first: string, second: string, common: ReadonlySet<string>): number {
  const [a, b] = [first, second].map((wording) => [...familiesOf(withoutInstruction(wording))]);
  const [ownA, ownB] = [a!, b!].map((all) => all.filter((family) => !common.has(family)));
  return ownA!.length + ownB!.length === 0 ? dice(a!, b!) : dice(ownA!, ownB!);
}

/** Word families that two questions of one edition hold, or more: the name of the event, mostly. */
export function familiesInSeveral(
  questions: readonly { readonly name: string; readonly editions: readonly string[] }[],
): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const { name, editions } of questions)
    for (const family of familiesOf(withoutInstruction(name)))
      for (const edition of editions) {
        const key = `${edition}\0${family}`;
        if (seen.has(key)) several.add(family);
        seen.add(key);
      }
  return several;
}

/** A wording without how to answer. */
export const withoutInstruction = (wording: string): string => wording.replace(INSTRUCTION, ' ');

/** Dice’s coefficient, 0 where either is empty. */
function dice(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((family) => b.includes(family)).length;
  return common === 0 ? 0 : (2 * common) / (a.length + b.length);
}

const split = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text in small letters, without accents. */
export const wordsOf = (text: string): string[] => split(text).map(stripAccents);

/** The words of a text that turn a question round, in its order. */
export const turningWords = (text: string): string =>
  wordsOf(text)
    .filter((word) => TURNS.has(word))
    .join(' ');

/** The family of a word, without accents: `améliorer`, `amélioré` → amelior. */
export const wordFamily = (word: string): string => stripAccents(PorterStemmerFr.stem(word));

const familiesOf = (text: string): Set<string> => new Set(contentOf(text).map(wordFamily));

/** The words of a text in small letters, without the frame of a question and years. */
export const contentOf = (text: string): string[] =>
  split(text).filter((word) => !FRAME.has(stripAccents(word)) && !YEAR.test(word));

/** What a question is built with around what it asks: « Quels points devrions-nous améliorer pour la prochaine édition ? » */
const AROUND = wordSet(`
  an annee autre autres bref chose choses cours deux devons devrait devrions dernier derniere
  edition ensemble fois globalement jour jours lors mot mots pendant phrase point points prochain
  prochaine quelque quelques trois voudriez vraiment
`);

/** The words that tell what a question asks, without accents: `que représente l’événement ?` → represente, evenement. */
export const tellingWords = (question: string): string[] =>
  contentOf(question.replace(/\([^()]*\)/gu, ' '))
    .map(stripAccents)
    .filter((word) => word.length > 2 && !AROUND.has(word));
