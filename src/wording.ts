import PorterStemmerFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import { stripAccents } from './accents.js';
import { groupBy } from './group-by.js';
import type { Answer } from './model/survey.js';

/** How near two wordings of a question are. */
export type Nearness = 'same' | 'close' | 'different';

/** Share of common word families from which two wordings ask for nearly the same. */
const CLOSE = 0.5;

/** What questions are built with, without accents: these words do not tell what is asked. */
const FRAME = new Set(
  (
    'a au aux avec avez ayez ce ces cet cette combien comment d dans de des dire doit du elle en ' +
    'est et ete etes etre etait etaient etiez faire faudrait faut fut il ils j je l la le les leur m ' +
    'ma mes mon n ne nos notre nous on ou par peut peuvent plus pour pourrait pourriez pouvez qu ' +
    'quand que quel quelle quelles quels quelque quelques qui quoi s sa selon semble ses si son sont ' +
    'sur t te trouve un une votre vos vous y'
  ).split(' '),
);

/** Words that turn a question round: `le plus apprécié`, `le moins apprécié`. */
const TURNS = new Set(['aucun', 'jamais', 'moins', 'pas', 'peu', 'sans']);

/** What tells how to answer, and not what is asked: `(plusieurs réponses possibles)`, `(1 = pas du tout)`. */
const INSTRUCTION =
  /\([^()]*(?:=|(?<!\p{L})(?:r[ée]ponses?|choix|cocher|obligatoire|facultati(?:f|ve)|maximum)(?!\p{L}))[^()]*\)/giu;

/** The year of an edition. */
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * Compares two wordings of a question, case, accents, punctuation and spaces apart.
 *
 * `close`: at least half of their word families are common (Dice), the frame of the question, years and how
 * to answer left out, and both or neither hold a word that turns it round (moins, pas, peu…). Two wordings without
 * any content word of their own are the same or different.
 */
export function compareWordings(first: string, second: string): Nearness {
  if (wordsOf(first).join(' ') === wordsOf(second).join(' ')) return 'same';
  const [a, b] = [first, second].map((wording) => wording.replace(INSTRUCTION, ' '));
  if (turnsOf(a!) !== turnsOf(b!)) return 'different';
  return likeness(familiesOf(a!), familiesOf(b!)) >= CLOSE ? 'close' : 'different';
}

/**
 * The questions of answers in order of appearance, wordings of one question together: near each other, and
 * never asked in the same edition.
 */
export function rewordings(answers: readonly Pick<Answer, 'question' | 'edition'>[]): string[][] {
  const editions = new Map(
    [...groupBy(answers, ({ question }) => question)].map(([question, own]) => [
      question,
      new Set(own.map(({ edition }) => edition)),
    ]),
  );
  const replaces = (one: string, other: string): boolean =>
    [...editions.get(one)!].every((edition) => !editions.get(other)!.has(edition)) &&
    compareWordings(one, other) !== 'different';
  const questions = [...editions.keys()];
  const placed = new Set<string>();
  return questions.flatMap((question) => {
    if (placed.has(question)) return [];
    const group = questions.filter(
      (other) => !placed.has(other) && (other === question || replaces(question, other)),
    );
    for (const one of group) placed.add(one);
    return [group];
  });
}

/** Dice’s coefficient, 0 where either is empty. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((family) => b.has(family)).length;
  return common === 0 ? 0 : (2 * common) / (a.size + b.size);
}

const split = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const wordsOf = (text: string): string[] => split(text).map(stripAccents);

const turnsOf = (text: string): string =>
  wordsOf(text)
    .filter((word) => TURNS.has(word))
    .join(' ');

const familiesOf = (text: string): Set<string> =>
  new Set(contentOf(text).map((word) => stripAccents(PorterStemmerFr.stem(word))));

const contentOf = (text: string): string[] =>
  split(text).filter((word) => !FRAME.has(stripAccents(word)) && !YEAR.test(word));

/** What a question is built with around what it asks: « Quels points devrions-nous améliorer pour la prochaine édition ? » */
const AROUND = new Set(
  (
    'an annee autre autres bref chose choses cours deux devons devrait devrions dernier derniere ' +
    'edition ensemble fois globalement jour jours lors mot mots pendant phrase point points prochain ' +
    'prochaine quelque quelques trois voudriez vraiment'
  ).split(' '),
);

/** The words that tell what a question asks, without accents: `que représente l’événement ?` → represente, evenement. */
export const askedWords = (question: string): string[] =>
  contentOf(question.replace(/\([^()]*\)/gu, ' '))
    .map(stripAccents)
    .filter((word) => word.length > 2 && !AROUND.has(word));
