/** What says no more than that a text is wanted: « Commentaire », « Précisez ». */
const LABEL =
  /^(?:q\d+\W*)?(?:(?:vos|votre|un|une|des|autres?|si besoin,?|champ) +)?(?:commentaires?|remarques?|observations?|précisions?|précisez|à préciser|avis|appréciations?|notes?|verbatims?|réponses?|libre)(?: +(?:libres?|éventuel(?:le)?s?))?(?: +et +(?:commentaires?|remarques?|avis))?$/iu;

/** A heading of words that a program joined, after its group or not. */
const JOINED = /^[^\s_]+(?:_[^\s_]+)+$/u;
const ELIDED = /(?<=^|_)(qu|[cdjlmnst])_(?=[aeiouyhàâéèêîô])/giu;

/** `ce_qu_il_faudrait_changer`, `avis/points_forts`: what Grist, Framaforms or KoboToolbox make of a question, in its words. */
export const unjoined = (question: string): string =>
  JOINED.test(question)
    ? question
        .slice(question.lastIndexOf('/') + 1)
        .replace(ELIDED, '$1’')
        .replaceAll('_', ' ')
    : question;

/** « Intervenants : commentaires », « Commentaire [Accueil] »: the one part of a title that names something; else the whole. */
export function withoutLabel(question: string): string {
  const parts = question
    .split(/\s*[:()[\]–—]\s*|\s-\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [named, ...others] = parts.filter((part) => !LABEL.test(part));
  return named !== undefined && others.length === 0 && parts.length === 2 ? named : question;
}

/** « Idées / suggestions » asks what « idées et suggestions » asks. */
export const withoutSlashes = (question: string): string =>
  question.replace(/\s*[/&]\s*/gu, ' et ');

/** Most words of a title that are read without what adorns it. */
const TITLE_WORDS = 4;

export const isShortTitle = (bare: string): boolean =>
  bare !== '' && bare.split(/\s+/u).length <= TITLE_WORDS;

/** « 1. Keep (on garde) », « Les pépites ✨ », « Mes épines »: the words that say what a column is for. */
export const bareTitle = (question: string): string =>
  question
    .replace(/\([^)]*\)|\[[^\]]*\]|\p{So}|\uFE0F/gu, ' ')
    .replace(/^[\s\d.)°–-]+/u, '')
    .replace(/^(?:l['’]\s*|(?:les?|la|mes|nos|vos|tes|un|une|des|du|de la)\s+)(?=\p{L})/iu, '')
    .trim();

/** What is no question: nothing, or the title of a column of texts, of notes hung on a board. */
export const TITLE =
  /^\s*(?:(?:messages?|verbatims?|textes?|avis|contenus?|réponses?|post-?its?|stickers?|étiquettes?)\s*:?\s*)?$/iu;

const BRACKETS = /\s*(?:\(([^()]*)\)|\[([^[\]]*)\])/gu;
/** « … (ou moins aimé) », « … (de positif) », « … (en trois mots) »: what goes on with the question. */
const GOES_ON = /^\W*(?:(?:ou|et|mais|de|pas|moins|plus)(?!\p{L})|d['’]|en (?!quelques))/iu;
/** One thing alone after a title says which part of it is asked for: « Bilan (points négatifs) ». */
const SEVERAL = /[,;/…]|\.\.|(?<!\p{L})etc(?!\p{L})|^\W*en quelques/u;

/** A question without the examples in brackets after it, « (suites à donner, prochaine édition) », which turn it to nothing. */
export const withoutExamples = (question: string): string =>
  question.replace(BRACKETS, (all: string, ...held: (string | undefined)[]) => {
    const aside = held[0] ?? held[1] ?? '';
    const isExample = question.includes('?') || SEVERAL.test(aside);
    return isExample && !GOES_ON.test(aside) ? '' : all;
  });
