import { wordSet } from '../ground/listed.js';
import type { Answer } from '../model/survey.js';

/**
 * Small words of the languages that people answer in, which French has not. « Has been », « thanks », « great » and
 * « please », which are said in French, are not among them.
 */
const OTHERS = [
  // English
  `the and of very good better was were is are this that these those it many too would could should you your they
  there their them from what my our thank really with have had not about because every everything everyone nothing
  loved lovely liked needed more want any`,
  // Spanish
  `el los una muy mucho muchas pero fue fueron gracias buena bueno buenos buenas todo todos siempre está estaba hay
  había demasiado por gustó comida`,
  // German
  `und der die das ist war waren sind hat haben nicht sehr für zu zum ein eine kein keine auch danke bitte ich wir mir
  aber viel mehr noch wieder alles gut gute schön schöne`,
  // Italian
  `molto molti che grazie di della delle nella una era siamo stato stati anche più tutto tutti troppo gli bene niente
  bella bello buono bellissimo bellissima`,
  // Portuguese
  `muito muita muitas obrigado obrigada uma não nao pela pelo estava também são tudo gostei gostaria boa bom comida`,
  // Breton
  `trugarez deoc ganeoc mersi holl kenavo yec vras degemer ar wech arall bev bevet eo oa zo hag evit ket brav`,
].map(wordSet);

/** Those of them that names and titles are made of: « Queens of the Stone Age ». */
const IN_NAMES = wordSet('the and of more');

/** Small words that French has, and these languages have not. */
const FRENCH = wordSet(`
  le les des du et est une au aux à dans pour avec tres très trop plus je nous vous mais ce cette ces c j qu pas sans on
  il elle ils sont etait était été ça ont bcp merci aussi chez juste beaucoup mon ma mes leur leurs bien tout tous peu mieux vraiment journée journee soirée ambiance
  équipe accueil intervenants intervenant passionnant passionnante passionnants parfait parfaite impeccable nul nulle bon
  bonne bravo attente repas apéro apero folie salle lieu échanges rencontres atelier ateliers génial chouette dommage trop`);

/** Words of one language that show an answer to be in it, as a share of its words too. */
const SOME = 2;
const SHARE = 0.3;
/** Fewer words are an expression: « Very good! » */
const LEAST = 3;

/** Answers that are in another language, copies aside. */
export const inOtherLanguages = (answers: readonly Answer[]): Answer[] =>
  answers.filter(({ text, duplicateOf }) => duplicateOf === undefined && isInOtherLanguage(text));

/** What somebody else said: « keynote : "what is our future" ». */
const QUOTED = /["“«][^"”»]{1,120}["”»]/gu;
/** « Ambiance very good » is French. */
const BORROWED = /\bvery (?:very )*good\b/giu;

/**
 * Whether an answer is in English, Spanish, German, Italian, Portuguese or Breton, by the small words of one of these and
 * none of French: « Too many talks, but great food ». « Gracias », « useful » and « Super keynote, the best » are not:
 * a mistake would say that French is none.
 */
export function isInOtherLanguage(said: string): boolean {
  const text = said
    .replace(BORROWED, '')
    .replace(QUOTED, '')
    .replace(/\bIT\b/gu, '');
  if (wordsOf(text).some((word) => FRENCH.has(word))) return false;
  const words = wordsOf(text === text.toUpperCase() ? text : text.replace(NAME, ''));
  return words.length >= LEAST && OTHERS.some((small) => areIn(small, words));
}

function areIn(small: ReadonlySet<string>, words: readonly string[]): boolean {
  const found = words.filter((word) => small.has(word));
  const kinds = new Set(found);
  return (
    kinds.size >= SOME &&
    found.length >= SHARE * words.length &&
    found.some((word) => !IN_NAMES.has(word))
  );
}

/** A capital inside a sentence, which begins a name. */
const NAME = /(?<=[\p{L}\p{N},;)]\s+)\p{Lu}[\p{L}'’-]*/gu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
