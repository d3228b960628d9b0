import { isOf } from '../../french/clauses.js';
import type { Run } from '../../ground/spans.js';
import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';
import type { PassageRun } from '../cut/passage.js';
import { isNamedAt, placeAfter } from './places.js';
import { statementsIn } from './statements.js';

/** Folded, as the next. */
const SCHOOL = /^(?:ecole|maternelle|college|lycee|creche|internat|ime|itep|segpa|ulis|mecs)$/u;
const NTH = '(?:[3-6](?:e|eme)|sixieme|cinquieme|quatrieme|troisieme)';
const LEVEL = `(?:cp|ce[12]|cm[12]|${NTH})`;
const ORDINAL = new RegExp(`^${NTH}$`, 'u');
const CLASS = new RegExp(`^${LEVEL}$`, 'u');
/** Those of a teacher, after « mes »: « ma classe », « nos CM2 ». */
const TAUGHT = new RegExp(`^(?:classes?|eleves?|terminales?|${LEVEL}s?)$`, 'u');
/** Of anybody: « la classe de CM2 », « les CE1 », « une classe du collège ». */
const SOME = /^(?:l[ae]s?|l'|une?|des|deux|trois|quatre|\d+|plusieurs|cette|ces|toute?s?)$/u;
/** Whom a school has: « les jeunes de la MECS de Plérin ». */
const HOSTED = /^(?:enfants?|jeunes?|ados?|petits?|eleves?|pensionnaires?|residents?)$/u;
/** Where some of them live: a school only to its own, « les jeunes du foyer de Quintin », not « du foyer rural ». */
const HOME = /^(?:foyer|pouponniere)$/u;
/** « Mes élèves ont adoré | l’école Montessori »: a school that is shown to them. */
const ENJOYED =
  /^(?:adorer|aimer|apprécier|préférer|détester|voir|visiter|découvrir|reconstituer)$/u;
/** Words between a class and its town: « mes CM2 de Planoise », not « mes CM2 dans l’atelier de Picasso ». */
const NEAR_TOKENS = 3;
const MINE = /^(?:m(?:on|a|es)|n(?:otre|os))$/u;
const OWN = /^(?:mon|ma|mes|notre|nos|son|sa|ses|leurs?)$/u;
export const CHILD =
  /^(?:fils|filles?|enfants?|gamine?s?|gosses?|garçons?|ados?|petite?s?-(?:fils|filles?|enfants?)|neveux?|nièces?|jumeaux|jumelles|filleule?|aînée?|cadette?|benjamine?)$/u;
/** « le papa de [nom] ». */
const PARENT = /^(?:papa|maman|père|mère|parents?)$/u;
/** Pupils; those of a town are those of its one or two schools: « les collégiens d’Erstein ». */
const PUPILS = /^(?:collégiens?|collégiennes?|lycéens?|lycéennes?|écoliers?|écolières?)$/u;
/** Words between « ma » and « fille ». */
const FAR_TOKENS = 2;

/** Whether a word is a school’s: « école », « lycée ». */
export const isSchool = ({ form }: Token): boolean => SCHOOL.test(fold(form));

/**
 * A school or a class with its place, in the sentence of somebody's child or of pupils: « ma fille en CM2 à Planoise »,
 * « à l’école Jean-Zay, mes fils », « ma classe de CM2, école Jules-Ferry », « les enfants de l’IME de Trégueux »; not « l’école Jean-Zay »,
 * « ma fille en CM2 », « ma classe de CM2 ».
 */
export function minorAt(stretch: PassageRun, at: number): Run | null {
  const { passage, end } = stretch;
  const { tokens } = passage;
  const { form } = tokens[at]!;
  if (PUPILS.test(form)) {
    const town = placeAfter(tokens, at, Math.min(end, at + 4), isNamedAt);
    return town === -1 ? null : { first: at, end: town + 1 };
  }
  const school = isSchool(tokens[at]!);
  const home = HOME.test(fold(form)) && tokens[at + 1]?.form !== 'rural';
  if (!school && !home && !CLASS.test(fold(form))) return null;
  const named = at + 1 < end && isNamedAt(tokens, at + 1);
  const place = named ? at + 1 : placeAfter(tokens, at, end, isNamedAt);
  if (place === -1 || isEdition(tokens, at, place, end)) return null;
  const isNear = school || place - at < NEAR_TOKENS;
  return hasChild(stretch, at) ||
    ((school || (home && isNear)) &&
      hostsSome(tokens, at) &&
      !arePlaying(sentenceAt(stretch, at))) ||
    (isNear && !home && !isEnjoyed(tokens, at) && hasPupils(stretch, at, school))
    ? { first: at, end: nameEnd(tokens, place, end) }
    : null;
}

/** Whether a school is right behind a verb that says how one liked it. */
const isEnjoyed = (tokens: readonly Token[], at: number): boolean =>
  ENJOYED.test(tokens[tokens[at - 1]?.pos === 'DET' ? at - 2 : at - 1]?.lemma ?? '');

/** « C’est ma cinquième à Rennes »: the edition that one comes to, in a town; not « avec ma cinquième à Rennes ». */
const isEdition = (tokens: readonly Token[], at: number, place: number, end: number): boolean =>
  ORDINAL.test(fold(tokens[at]!.form)) &&
  tokens[at - 1]?.form === 'ma' &&
  tokens[at - 2]?.pos !== 'ADP' &&
  place === at + 2 &&
  fold(tokens[at + 1]!.form) === 'a' &&
  (place + 1 >= end || /^(?:PUNCT|CCONJ)$/u.test(tokens[place + 1]!.pos));

/** « Jules Ferry », « Les Korrigans » */
function nameEnd(tokens: readonly Token[], place: number, end: number): number {
  let at = place + 1;
  while (at < end && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text)) at += 1;
  return at;
}

/** The words of the sentence that a place stands in. */
function sentenceAt({ passage, first, end }: PassageRun, at: number): readonly Token[] {
  const own = statementsIn(passage.parse).find((run) => at < run.end)!;
  return passage.tokens.slice(Math.max(first, own.first), Math.min(end, own.end));
}

/** Whether a word right before a place, or one word before, is of these. */
const follows = (sentence: readonly Token[], place: number, some: RegExp): boolean =>
  sentence.slice(Math.max(0, place - FAR_TOKENS), place).some(({ form }) => some.test(form));

/** Whether the sentence of a place speaks of a child of somebody's. */
const hasChild = (stretch: PassageRun, at: number): boolean =>
  sentenceAt(stretch, at).some(
    ({ form }, place, sentence) =>
      (PARENT.test(form) && isOf(sentence[place + 1])) ||
      (CHILD.test(form) && follows(sentence, place, OWN)),
  );

/** The same of a class, which the writer teaches or not: « ma classe », « mes chers élèves », « les CE1 de l’école Jean-Macé ». */
const hasPupils = (stretch: PassageRun, at: number, school: boolean): boolean =>
  sentenceAt(stretch, at).some(({ form }, place, sentence) => {
    const word = fold(form);
    if (!TAUGHT.test(word)) return false;
    // « L’école Jean-Zay, la classe ! », « la 3e à Rennes »
    const isClass = /^classes?$/u.test(word)
      ? /^(?:de|du|d'|des|entiere)$/u.test(fold(sentence[place + 1]?.form ?? ''))
      : school || !ORDINAL.test(word);
    return (
      follows(sentence, place, MINE) ||
      (isClass && follows(sentence, place, SOME) && !arePlaying(sentence))
    );
  });

/** « Les CM2 de l’école Jean-Zay chantaient »: who is on a stage is seen there by all. */
const arePlaying = (sentence: readonly Token[]): boolean =>
  sentence.some(({ lemma }) => PLAYED.test(lemma));
const PLAYED =
  /^(?:chanter|danser|jouer|présenter|exposer|réciter|interpréter|raconter|défiler|filmer|préparer|servir|cuisiner|chant|chorale|concert|spectacle|exposition|expo)$/u;

/** « Les enfants de l’IME », « les jeunes de la MECS » */
function hostsSome(tokens: readonly Token[], at: number): boolean {
  const of = /^(?:l'|la|le)$/u.test(tokens[at - 1]?.form ?? '') ? at - 2 : at - 1;
  // « L’école de musique », « l’école de la deuxième chance » have adults too.
  const isOfArt = tokens[at + 1]?.form === 'de' && /^\p{Ll}/u.test(tokens[at + 2]?.text ?? '');
  return (
    !isOfArt &&
    /^(?:de|du|d'|des)$/u.test(tokens[of]?.form ?? '') &&
    HOSTED.test(fold(tokens[of - 1]?.form ?? ''))
  );
}
