import { readAloud } from './abbreviations.js';
import { isBad, isGood, withoutSlips } from './degree-words.js';
import { degreeInFrench } from './english-degrees.js';
import { inWords } from './signs.js';

/** What a pattern says; undefined where it tells no degree, whatever else an option says. */
type Told<Value = number> = readonly (readonly [RegExp, Value | undefined])[];

/** What is less, or more, than before or expected. */
const LESS = 'moins|pires?|en de(?:ssous|ca)|inferieure?s?|diminu|baiss|recul|regress';
const MORE = 'plus|mieux|meilleure?s?|au de|superieure?s?|augment|hausse|progress|amelior';
const MUCH = 'beaucoup|bien|nettement|tres|largement|fortement|clairement|bcp';
const SLIGHTLY = 'un peu|legerement|plutot';

/** Expressions that tell their degree whatever stands in them, from 0 (worst) to 9 (best). */
const EXPRESSIONS: Told = [
  [
    /^ni\b|\bplus ou moins\b|\boui et non\b|\bpeut etre\b|\bsans plus\b|^mouais\b|^(ca|cela) depend/,
    4,
  ],
  [/\bpas (si |trop )?(mal|mauvais)/, 6],
  [/\bextremement (mauvais|mecontent)/, -1],
  [
    /\bnul(le)?s?\b|\bdetest|\bcatastroph|\bhorrible|\bexecrable|\blamentable|\bnullement\b|^impossible|^infaisable|^negligeable|^novice|\ben aucun cas\b|\binexistante?s?\b/,
    0,
  ],
  [
    /\bpas (terrible|top)|^(a|peut) (ameliorer|mieux faire)|\bdoit s'ameliorer|\bde nom\b|\ba peine\b|(?<!\b(jamais|pas) )entendu parler\b/,
    2,
  ],
  [/^a (revoir|refaire|reprendre)\b|^debutante?s?$|^je regrette\b|^detracteur|\bsuperflue?s?\b/, 1],
  [
    /\bbof\b|^passable|^notions\b|\ben cours\b|^reservee?s?$|^accessoires?$|^secondaires?$|^(optionnel|facultati)/,
    3,
  ],
  [/^(une |des )?(notions|bases)$|^(tout )?juste suffisante?s?$/, 3],
  [/^aucune?s?$/, 0],
  [/^mediocres?$/, 2],
  [/\btrop peu\b/, 1],
  // Too much of a thing is no more of it: « Trop long », « Beaucoup trop ».
  [/(?<!\bpas )\btrop\b/, undefined],
  [/\bsans (aucune? )?(hesit|reserve|probleme|souci)|\brien a (redire|changer)\b/, 8],
  // As before or expected, then against it.
  [
    /^(pareil|identique|equivalent|comparable|similaire|egale?s?$|aussi \p{L}+|autant\b|comme avant|ni plus ni moins|la meme chose)|\b(stable|inchange|sans changement|aucun changement)/u,
    4,
  ],
  [new RegExp(`\\b(${MUCH}) (${LESS})`), 0],
  [new RegExp(`\\b(${SLIGHTLY}) (${LESS})`), 3],
  [/\bmoins\b|\bpires?\b|\ben de(?:ssous|ca)\b|\binferieur|\b(diminu|baiss|recul|regress)/, 2],
  [new RegExp(`\\b(${MUCH}) (${MORE})`), 8],
  [new RegExp(`\\b(${SLIGHTLY}) (${MORE})`), 6],
  [
    /\bmieux\b|\bmeilleur|^plus\b(?! d)|\bau dela\b|\bau dessus\b|\bsuperieur|\b(augment|hausse|progress)/,
    7,
  ],
  [/^conformes?\b|^suffisante?s?$|\bcomme (prevu|attendu)|\ba la hauteur\b|^ca va\b/, 5],
  // What one knows or can do, and how far.
  [/^intermediaires?$|^passifs?$/, 4],
  [/^promoteur|^confirmee?s?$/, 7],
  [/^avancee?s?$|^(je )?maitrise\p{L}*$|^je l'utilise$|^(largement )?depassee?s?$/u, 8],
  [/^expert|^(je )?maitrise\p{L}* (tres |parfaitement )?bien\b/u, 9],
  [/\bfaible mesure\b/, 2],
  [/\bcertaine mesure\b/, 4],
  [/\btres (large|grande) mesure\b/, 8],
  [/\b(large|grande|bonne) mesure\b/, 7],
];

/** How much of a thing an option says, on the same degrees; the first that matches. */
const AMOUNTS: Told = [
  [
    /\bpas du tou[ts]?\b|\bjamais\b(?<!presque jamais)|\brien\b|\b(absolument|certainement|surement|vraiment) pas\b|\bau?cunement\b|\bsans (?!doute)/,
    0,
  ],
  [/\bpas (tou[ts]? a fait|totalement|completement|entierement|toujours)\b/, 3],
  [/\b(plutot|probablement|sans doute) (pas|non)\b/, 2],
  [
    /\bpas (vraiment|tellement|tres|trop|assez|si|forcement|specialement|particulierement|souvent|beaucoup)\b/,
    2,
  ],
  [
    /\b(tres|vraiment) peu\b|\btres rarement\b|\bpresque (jamais|pas)\b|\bexceptionnellement\b|\brarement ou jamais\b/,
    1,
  ],
  [/\bun (petit )?peu\b|\blegerement\b|\bquelques\b|^certaine?s\b|\bminorite\b/, 3],
  [/\bpeu\b|\brarement\b|\bfaiblement\b/, 2],
  [/\bpas\b|\baucune?s?\b/, 1],
  [
    /\bmoyen|\bneutre|\bparfois\b|\bmitige|\bpartiel|\ben partie\b|\ba moitie\b|\bmoderement\b|\boccasionnel|\bquelquefois\b|\bde temps (en temps|a autre)\b|\bindifferent|^moder|\bla moitie\b/,
    4,
  ],
  [
    /\bexcellent|\bgenia[lu]|\bparfait|\bextremement\b|\bador|\bsuper\b|\benormement\b|\btop\b|\bexceptionnel|\bessentiel|\bindispensable|\bprimordia|\bcrucia|\bvitale?s?\b|\btres fortement\b|\b(ravi|enchante|comble|conqui|emballe|magnifique|formidable)/,
    9,
  ],
  [/\btres (souvent|regulierement)\b|\bfrequemment\b|\bpresque toujours\b/, 7],
  [
    /\btou[ts]? a fai[ts]?\b|\btre?s?\b|\btotal|\bentierement\b|\btoujours\b|\bcompletement\b|\bbeaucoup\b|\bbcp\b|\bfortement\b|\babsolument\b|\bcertainement\b|\bsurement\b|\blargement\b|\bnettement\b|\bparticulierement\b|\bsystematiquement\b|\btous les jours\b|\bchaque jour\b|\bquotidien|\btout le temps\b|\ben permanence\b|^toute?s$|^tous$|\bnecessaire|\bvivement\b|\bpleinement\b|\bvraiment\b/,
    8,
  ],
  [/\bsouvent\b|\bcorrect|\bacceptable|\bconvenable/, 5],
  [
    /\bplu(s )?tot\b|\bass?e[zrs]?\b|\bregulierement\b|\brelativement\b|\bglobalement\b|\ben (grande partie|majorite)\b|\b(la plupart|la majorite)\b|\bprobablement\b|\bsans doute\b/,
    6,
  ],
];

/** What is simply said: « Oui », « Utile ». */
const SIMPLY = 7;

/** What the same amounts are worth of a bad thing, least first: « Peu difficile » 6, « Difficile » 1, « Extrêmement difficile » under all. */
const OF_BAD = [8, 7, 6, 3, 4, 3, 2, 1, 0, -1];

/** Degree between the worse ones and the better ones. */
export const MIDDLE = 4;

/** A letter or a figure that only names an option: `A - Excellent`, `b) Bien`. */
const LABEL = /^[a-f]( ?[).:]| [-–]) (?=\p{L})/u;

/** For and against, of the same words as other qualities. */
const SYNONYMS: Told<string> = [
  [/\bpour$/, 'favorable'],
  [/\bcontre$/, 'defavorable'],
  [/^((?:tres|plutot|assez) )?bas(?:se)?s?$/, '$1faible'],
  [/^((?:tres|plutot|assez) )?haute?s?$/, '$1fort'],
];

/** Words whose degree depends on the other options: what to look for among all, a line each, and what they are read as. */
const AMONG: readonly (readonly [word: RegExp, among: RegExp, read: string])[] = [
  [/^(?:tout )?juste$/, /suffisant/, 'juste suffisant'],
  [/^prioritaires?$/, /^(?!.*tres prioritair).*\b(important|util)/s, 'primordial'],
];

/** Options of one question as their words are read: no case, accents, dashes nor slips of the pen, words for signs and for what is written short. */
export function readerOf(options: readonly string[]): (option: string) => string {
  const aloud = readAloud(options);
  const readAlone = (option: string): string => readOption(aloud(option));
  const all = options.map(readAlone).join('\n');
  return (option) => {
    const text = readAlone(option);
    const known = AMONG.find(([word, among]) => word.test(text) && among.test(all));
    return known?.[2] ?? text;
  };
}

function readOption(option: string): string {
  const text = degreeInFrench(inWords(option).replace(LABEL, ''));
  const plain = SYNONYMS.reduce((read, [pattern, word]) => read.replace(pattern, word!), text);
  return withoutSlips(plain.replace(/[-‐‑–—_]+/g, ' '));
}

/**
 * The degree that each option of a question tells, best last; undefined where it tells none.
 *
 * Of an adjective that is in no list (« Très ludique », « Peu ludique ») more is better as long as the options
 * have no other: one of two may be the bad end, and nothing says which.
 *
 * @param options of one question.
 */
export function degreesOf(options: readonly string[]): (option: string) => number | undefined {
  const read = readerOf(options);
  const qualities = new Set(options.flatMap((option) => qualityOf(read(option)) ?? []));
  return (option) => {
    const text = read(option);
    const quality = qualityOf(text);
    const isUnknown = quality !== undefined && !isGood(text) && !isBad(text);
    if (isUnknown && qualities.size > 1) return undefined;
    return degreeIn(text) ?? (isOnly(text, qualities) ? SIMPLY : undefined);
  };
}

/** Groups that are made of a score, whose mean says more. */
const OF_A_SCORE = /^(detracteur|passif|promoteur)/;

/** What any question may be answered by: « Non », « En cours », « Peut-être », « Oui ». */
const PLAIN: ReadonlySet<number> = new Set([1, 3, MIDDLE, SIMPLY]);

/**
 * Whether options are degrees of one thing, each its own: « Indispensable », « Utile », « Inutile ». It takes more
 * than « Oui » and « Non » with what stands between them.
 */
export function areDegrees(options: readonly string[]): boolean {
  const degreeOf = degreesOf(options);
  const degrees = new Set(options.map(degreeOf));
  if (options.length < 2 || degrees.size < options.length || degrees.has(undefined)) return false;
  const texts = options.map(readerOf(options));
  if (texts.every((text) => OF_A_SCORE.test(text))) return false;
  // « Non acquis » says of what.
  const yesOrNo = texts.some((text) => /^(oui|non)\b(?<!^non(?= \p{L}{4,}$))/u.test(text));
  return !yesOrNo || [...degrees].some((degree) => !PLAIN.has(degree!));
}

const expressionIn = (text: string) => EXPRESSIONS.find(([pattern]) => pattern.test(text));

function degreeIn(text: string): number | undefined {
  const expression = expressionIn(text);
  if (expression) return expression[1];
  const amount = AMOUNTS.find(([pattern]) => pattern.test(text))?.[1];
  if (/^non\b/.test(text)) return amount !== undefined && amount < MIDDLE ? amount : 1;
  if (/\bplu(s )?tot non\b/.test(text)) return 2;
  if (isBad(text)) return OF_BAD[amount ?? SIMPLY];
  return amount ?? (/^oui\b/.test(text) || isGood(text) ? SIMPLY : undefined);
}

/** What is graded, by how it begins, so that its gender and number do not count. */
const BEGINNING = 5;

const GRADED =
  /\b(?:tres|plu(?:s )?tot|ass?e[zrs]?|tou[ts]? a fait|pas du tout|pas|peu|extremement|totalement|completement|entierement|vraiment|relativement|moyennement|particulierement) (\p{L}{4,})/u;

/** The quality that an option says much or little of: « ludiq » of « Plutôt ludique ». */
function qualityOf(text: string): string | undefined {
  if (expressionIn(text)) return undefined;
  const last = text.split(GRADED).at(-2);
  return last === undefined || isAmount(last) ? undefined : last.slice(0, BEGINNING);
}

const isAmount = (word: string): boolean =>
  /^(encore|pour|dans|avec|cette|mais)$/.test(word) ||
  AMOUNTS.some(([pattern]) => pattern.test(word));

/** Whether a text is the bare name of the only quality that a question grades. */
const isOnly = (text: string, qualities: ReadonlySet<string>): boolean =>
  qualities.size === 1 && !text.includes(' ') && qualities.has(text.slice(0, BEGINNING));
