/*
 * Words typed for others that sound alike, which are words too, so that no dictionary sees them: only those of
 * which the words around leave no doubt.
 */

/** The words around one, in lower case; '' where there is none. */
interface Around {
  readonly earlier: string;
  readonly before: string;
  readonly after: string;
  readonly later: string;
}

const among = (words: string) => {
  const all = new Set(words.split(' '));
  return (word: string): boolean => all.has(word);
};

const isDegree = among('très tres trop tro super hyper assez vraiment plutôt plutot si');
const isQuantity = among('manque manqué plus moins peu assez trop perte pas beaucoup bcp');
/** What follows a noun or an adjective, or nothing at all. */
const isEnding = (word: string): boolean => !/\p{L}/u.test(word) || follows(word);
const follows = among(
  "de du des d' est sont était étaient etait etaient trop très tres pas plus et où ou qui pour avec n' ne " +
    'a à au en un polyvalente comble pleine',
);
/** « ces super ateliers » are several, « ces super » is c’est super. */
const isSeveral = (word: string): boolean => /\p{L}[sx]$/u.test(word);

const isOneBefore = among('la une cette petite grande même autre seule quelle chaque notre ma');
const areBefore = among('les des ces petites grandes mêmes autres deux trois quelles nos vos');
const asksBefore = among('faut faudrait à a de pour peut pourrait et - (');
const isPut = among('en plus moins de des du les le la un une à a');
const isJudged = among(
  'bien super top génial genial nul cool parfait dommage mieux pas trop vrai bon un une le la',
);
const opposes = among(
  "trop un une c' c'est cest il ils elle elles on ça le la j' je nous vous manque dommage beaucoup bcp",
);
const isSaidOfIt = among(
  "va a m' t' s' n' ne me te se nous vous fait fera manque donne vaut suffit sert dure était etait " +
    'sera serait reste change devrait pourrait aurait commence permet bouge',
);
const isUnable = among(
  'peux peut pouvais pouvait veux veut voulait sais sait savais savait vais vas va non en',
);
const isBreak = among('café cafe déjeuner dejeuner déj midi repas clope pipi gourmande');

const isHad = among('a ont ma');
const isMuch = among('beaucoup bcp énormément enormement vraiment bien');
const pleases = (earlier: string, had: string): boolean =>
  had === 'ma' ? isSubject(earlier) : /^(?:m'?|nous)$/u.test(earlier);
const isSubject = among('ça ca sa cela tout qui');
const isSign = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word);

type Test = (around: Around) => boolean;

const afterQuantity: Test = ({ earlier, before }) => before === 'de' && isQuantity(earlier);
/** « super cours » is a course. */
const isTooShort: Test = ({ before, after }) =>
  /^(?:très|tres|tro|trop|assez)$/u.test(before) && isEnding(after);
const saysOfOne: Test = ({ after, later }) => isJudged(after) && !isSeveral(later);

/** Typed word → the word that was meant, and when. */
const HOMOPHONES: ReadonlyMap<string, readonly [meant: string, test: Test]> = new Map(
  Object.entries<readonly [meant: string, test: Test]>({
    // « la sale du haut », « les sales sont petites »
    sale: ['salle', ({ before, after }) => isOneBefore(before) && isEnding(after)],
    sales: ['salles', ({ before, after }) => areBefore(before) && isEnding(after)],
    // « un peut long », « trop peut de temps »
    peut: ['peu', ({ before }) => before === 'un' || isDegree(before)],
    // « trop cour »
    cour: ['court', isTooShort],
    cours: ['court', isTooShort],
    // « metre plus de pauses »
    metre: ['mettre', ({ before, after }) => (before === '' || asksBefore(before)) && isPut(after)],
    // « ces nul », « ses bien »
    ces: ['cest', saysOfOne],
    ses: ['cest', saysOfOne],
    // « bien mes trop court »
    mes: ['mais', ({ after, later }) => opposes(after) && !isSeveral(later)],
    // « sa m’a plu », « sa va »
    sa: ['ça', ({ after }) => isSaidOfIt(after)],
    // « la fille d’attente »
    fille: ['file', ({ after, later }) => after === "d'" && later === 'attente'],
    // « ça m’a plus », « sa ma beaucoup plus »; « ça m’a plus marqué » compares
    plus: [
      'plu',
      ({ earlier, before, after }) =>
        (isHad(before) && (isSign(after) || isMuch(after)) && pleases(earlier, before)) ||
        (isMuch(before) && isHad(earlier) && isSign(after)),
    ],
    // « j’en peux plu », « ya plu de place »; « ça m’a plu de venir » pleased
    plu: [
      'plus',
      ({ earlier, before, after }) =>
        isUnable(before) ||
        (/^(?:de|d')$/u.test(after) &&
          (/^y'?$/u.test(earlier) || /^(?:ya|yavait|[^\p{L}]*)$/u.test(before))),
    ],
    // « la pose café », « plus de poses »
    pose: ['pause', (around) => isBreak(around.after) || afterQuantity(around)],
    poses: ['pauses', afterQuantity],
    // « pas le tant », « manque de tant »
    tant: [
      'temps',
      (around) =>
        (/^(?:le|du)$/.test(around.before) && around.after !== 'que') || afterQuantity(around),
    ],
  }),
);

/** Whether a word may be taken for another: most are not, and need no look around. */
export const mayBeHomophone = (form: string): boolean =>
  HOMOPHONES.has(form) || form.endsWith('ent');

/**
 * The word that a word was typed for, where it is another that sounds alike.
 *
 * @param forms the words of a sentence, in lower case.
 * @param isAdjective whether a word may be an adjective.
 */
export function homophoneAt(
  forms: readonly string[],
  at: number,
  isAdjective: (form: string) => boolean,
): string | undefined {
  const typed = forms[at]!;
  const near = (steps: number): string => forms[at + steps] ?? '';
  const homophone = HOMOPHONES.get(typed);
  if (homophone) {
    const [meant, test] = homophone;
    const around = { earlier: near(-2), before: near(-1), after: near(1), later: near(2) };
    if (test(around)) return meant;
  }
  // « très intéressent »
  if (!typed.endsWith('ent') || !isDegree(near(-1)) || isAdjective(typed)) return undefined;
  const adjective = `${typed.slice(0, -3)}ant`;
  return isAdjective(adjective) ? adjective : undefined;
}
