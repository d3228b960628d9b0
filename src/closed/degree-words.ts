/**
 * What French scales grade, on folded text (names.ts), in the masculine singular: « Très facile », « Peu utile ».
 * The two sides of a scale are often two adjectives, so that « très » alone does not tell which is better.
 */

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

const GOOD = wordsOf(`
  abordable accessible accord accueillant acquis actif adapte agreable aide aime aise ameliore amusant apprecie
  atteint attractif avantageux attrayant beau bien bon bonne certain chaleureux confiance connais connaissance connu clair coherent competent complet
  comprehensible concerne confiant confortable content convaincant convivial dynamique ecoute efficace eleve
  enrichissant equilibre facile facilement favorable fiable fluide fort forte frequent heureux important
  implique informe interessant juste lisible motivant motive nombreux ok passionnant pertinent plaisant positif
  positive pratique precis present prioritaire probable proche professionnel propre rapide rapidement recommande reussi riche
  satisfait satisfaisant satisfaction securisant serein simple simplement stimulant suffisant suffisamment sur
  sympa sympathique utile valorisant varie vrai
`);

const BAD = wordsOf(`
  bruyant brouillon cher chere complexe complique confus contraignant decevant decu defavorable degrade deteriore empire
  deplaisant desaccord desagreable desorganise difficile difficulte embetant ennuyeux eloigne fatigant faible faux
  flou gene genant improbable impossible inaccessible inactif inadapte inapproprie incertain incoherent
  incommode incomplet incomprehensible inconfortable inconnu inefficace infaisable inintelligible ininteressant inquiet
  inquietant insatisfait insatisfaisant insecurisant insuffisant insuffisamment inutile ko lent lentement loin
  long longue lourd mal mauvais mecontent mediocre moche negatif negative oppose penible perturbant pauvre
  problematique sale stressant triste
`);

const AMOUNTS = wordsOf(`
  absolument beaucoup certainement completement enormement entierement excellent extremement fortement
  globalement jamais legerement moyennement parfaitement parfois partiellement plutot probablement rarement
  regulierement relativement souvent totalement toujours vraiment
`);

/** A word without the marks of gender and number. */
const base = (word: string): string => word.replace(/(?:e?s?|x)$/, '');

/** From this length a word is told by its beginning (« difficilement »), and with one slip of the pen. */
const SURE = 6;

const GOOD_BASES: ReadonlySet<string> = new Set(GOOD.map(base));
const BAD_BASES: ReadonlySet<string> = new Set(BAD.map(base));

const LETTERS = /\p{L}+/gu;

const says = (text: string, bases: ReadonlySet<string>): boolean =>
  (text.match(LETTERS) ?? []).some((word) => isOf(word, bases));

const isOf = (word: string, bases: ReadonlySet<string>): boolean =>
  bases.has(base(word)) ||
  [...bases].some((known) => known.length >= SURE && word.startsWith(known));

export const isGood = (text: string): boolean => says(text, GOOD_BASES);
export const isBad = (text: string): boolean => says(text, BAD_BASES);

const LONG: readonly string[] = [...AMOUNTS, ...GOOD, ...BAD].filter(
  ({ length }) => length >= SURE,
);

/** A text whose long words are those of scales where they are one slip away from them: « satifait », « moyenement ». */
export const withoutSlips = (text: string): string =>
  text.replace(LETTERS, (word) => {
    const isTold = AMOUNTS.includes(word) || isOf(word, GOOD_BASES) || isOf(word, BAD_BASES);
    if (isTold || word.length < SURE - 1) return word;
    return LONG.find((known) => isSlip(base(word), base(known))) ?? word;
  });

/** Whether at most one letter is missing, added, changed, or has changed places with the next. */
function isSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start += 1;
  let end = 0;
  const room = Math.min(written.length, meant.length) - start;
  while (end < room && written.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const [left, right] = [
    written.slice(start, written.length - end),
    meant.slice(start, meant.length - end),
  ];
  if (left.length <= 1 && right.length <= 1) return start > 0;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
