import { readAloud } from './abbreviations.js';
import { isBad, isGood, tellsDegree, withoutSlips } from './degree-words.js';
import { AMOUNTS, ENGLISH, EXPRESSIONS, KNOWN_SCALES } from './scales-written.js';
import { withoutSigns } from './signs.js';

/** What is simply said: « Oui », « Utile ». */
const SIMPLY = 7;

/** What the same amounts are worth of a bad thing, least first: « Peu difficile » 6, « Difficile » 1, « Extrêmement difficile » under all. */
const OF_BAD = [8, 7, 6, 3, 4, 3, 2, 1, 0, -1];

/** Degree between the worse ones and the better ones. */
export const MIDDLE = 4;

/** A letter or a figure that only names an option: `A - Excellent`, `b) Bien`. */
const LABEL = /^[a-f]( ?[).:]| [-–]) (?=\p{L})/u;

/** For and against, of the same words as other qualities. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bpour$/, 'favorable'],
  [/\bcontre$/, 'defavorable'],
  [/^((?:tres|plutot|assez) )?bas(?:se)?s?$/, '$1faible'],
  [/^((?:tres|plutot|assez) )?haute?s?$/, '$1fort'],
];

/** Words whose degree depends on the other options: what to look for among all, a line each, and what they are read as. */
const AMONG: readonly (readonly [word: RegExp, among: RegExp, read: string])[] = [
  [/^(?:tout )?juste$/, /suffisant/, 'juste suffisant'],
  [/^super$/, /\bgenia[lu]|\bexcellent|\bparfait/, 'tres bon'],
  [/^ravi(?:\(?e\)?|·e)?s?$/, /\btres ravi/, 'content'],
  [/^prioritaires?$/, /^(?!.*tres prioritair).*\b(important|util)/s, 'primordial'],
];

/** Options of one question as their words are read: no case, accents, dashes nor slips of the pen, words for signs and for what is written short. */
function readerOf(options: readonly string[]): (option: string) => string {
  const aloud = readAloud(options);
  const readAlone = (option: string): string => readOption(aloud(option));
  const texts = new Map(options.map((option) => [option, readAlone(option)]));
  const all = [...texts.values()].join('\n');
  return (option) => {
    const text = texts.get(option) ?? readAlone(option);
    const known = AMONG.find(([word, among]) => word.test(text) && among.test(all));
    return known?.[2] ?? text;
  };
}

function readOption(option: string): string {
  const text = degreeInFrench(withoutSigns(option).replace(LABEL, ''));
  const plain = SYNONYMS.reduce((read, [pattern, word]) => read.replace(pattern, word), text);
  return withoutSlips(plain.replace(/[-‐‑–—_]+/g, ' '));
}

/** A degree in English, in French; any other text as it is. */
function degreeInFrench(text: string): string {
  if (text === 'not at all') return 'pas du tout';
  if (/^neither\b.* nor\b/.test(text)) return 'neutre';
  const words = text.replace(/^not at all /, 'not ').split(' ');
  const french = words.flatMap((word) => ENGLISH.get(word) ?? []);
  return french.length === words.length ? french.join(' ') : text;
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
  // « Très satisfait » is no more than « Oui »: they answer two questions.
  if (texts.includes('oui') && texts.some((text) => isGood(text) && degreeIn(text)! > SIMPLY))
    return false;
  // « Non acquis » says of what.
  const yesOrNo = texts.some((text) => /^(oui|non)\b(?<!^non(?= \p{L}{4,}$))/u.test(text));
  return !yesOrNo || [...degrees].some((degree) => !PLAIN.has(degree!));
}

/**
 * The scale that questionnaires put in these words, as degrees from the worst to the best, whichever of them
 * people chose; undefined where it is not known.
 *
 * @param options of one question, those beside the scale left out.
 */
export function knownScale(options: readonly string[]): readonly number[] | undefined {
  const degreeOf = degreesOf(options);
  const read = readerOf(options);
  const texts = options.flatMap((option) => [option, read(option)]);
  return KNOWN_SCALES.find(({ words }) => texts.some((text) => words.test(text)))?.scales.find(
    (scale) =>
      options.map(degreeOf).every((degree) => degree !== undefined && scale.includes(degree)),
  );
}

/** Words of an option that tell no degree, of four letters or more: « formation » of « Formation très utile ». */
export function otherWords(option: string): string[] {
  const rest = [...EXPRESSIONS, ...AMOUNTS].reduce(
    (text, { words }) => text.replace(words, ' '),
    readOption(option),
  );
  return (rest.match(/\p{L}{4,}/gu) ?? []).filter((word) => !tellsDegree(word));
}

const expressionIn = (text: string) => EXPRESSIONS.find(({ words }) => words.test(text));

function degreeIn(text: string): number | undefined {
  const expression = expressionIn(text);
  if (expression) return expression.degree;
  const amount = AMOUNTS.find(({ words }) => words.test(text))?.degree;
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
  AMOUNTS.some(({ words }) => words.test(word));

/** Whether a text is the bare name of the only quality that a question grades. */
const isOnly = (text: string, qualities: ReadonlySet<string>): boolean =>
  qualities.size === 1 && !text.includes(' ') && qualities.has(text.slice(0, BEGINNING));
