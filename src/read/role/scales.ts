import { areShortened } from '../../closed/abbreviations.js';
import { besideAmong, isBeside } from '../../closed/beside.js';
import { areDegrees, degreesOf, knownScale, otherWords } from '../../closed/degrees.js';
import { withoutSigns } from '../../closed/signs.js';
import { optionKey } from '../../closed/spellings.js';
import { isNumber, numberOf } from '../../closed/values.js';
import { roleReasons as say } from '../../messages/roles.js';
import { bareName } from '../../names/names.js';
import { isYesOrNo, numberOfWords } from '../values.js';
import type { Facts } from './facts.js';
import {
  asksForGroup,
  asksForNumber,
  asksForWords,
  asksOpenly,
  asksQuantity,
  asksToRate,
  asksWhoOneIs,
  isNoScale,
  namesWhatIsRated,
  saysToRate,
} from './headings.js';
import { remarkedOptions, textsBeside } from './remarks.js';
import { straysOf } from './strays.js';
import { unmarkedIn } from './unmarked.js';

/** A scale has at most eleven steps: 0 to 10. */
const STEPS = 11;

/** Each degree is chosen at least so many times on average. */
const CHOSEN = 1.5;

/** What a letter or a figure stands for, told in the heading: « (A = très bien, E = très mal) ». Bare (names.ts). */
const LEGEND =
  /\b(?<code>[a-f]|\d) ?[=:] ?(?<meaning>\p{L}[^,;/()=:]*?) ?(?=[,;/)]|\b(?:[a-f]|\d) ?[=:]|$)/gu;

/** Code → what it stands for. */
const legendOf = (header: string): ReadonlyMap<string, string> =>
  new Map(
    [...bareName(header).matchAll(LEGEND)].map(({ groups }) => [groups!.code!, groups!.meaning!]),
  );

/** What people rate is numbered past the highest mark: « Table 12 ». */
const HIGHEST_MARK = 10;

/** Whether figures only stand for what people are or chose: « Sexe (1 = femme, 2 = homme) ». */
export function areCodes(header: string, { number, values }: Facts): boolean {
  const areNumbers = number === 1 && values.every((value) => /^\d{1,4}$/.test(value));
  const arePast = values.some((value) => Number(value) > HIGHEST_MARK);
  if (areNumbers && (asksForNumber(header) || (arePast && namesWhatIsRated(header)))) return true;
  if (number < 1 || !values.every((value) => /^\d$/.test(value))) return false;
  const legend = legendOf(header);
  const meanings = [...legend.values()];
  const degreeOf = degreesOf(meanings);
  const areNamed = legend.size > 1 && values.every((value) => legend.has(value));
  const tellNothing =
    meanings.every((one) => degreeOf(one) === undefined) || meanings.every(isYesOrNo);
  return areNamed ? tellNothing : asksWhoOneIs(header) && !asksToRate(header);
}

/** Whether letters are steps: they stand for degrees, or go « de A à E » where one is asked to rate. */
function areLetters(header: string, values: readonly string[]): boolean {
  const areSteps =
    areDegrees([...legendOf(header).values()]) ||
    (/\bde a a [c-f]\b/.test(bareName(header)) && saysToRate(header));
  return areSteps && values.every((value) => /^[a-f]$/i.test(value));
}

/** Why a column of figures or degrees is a scale, in the user’s language; undefined when it is none. */
export function scaleReason(header: string, facts: Facts): string | undefined {
  const strays = straysOf(header, facts.counts);
  const remarked = remarkedOptions(facts.counts);
  const texts = textsBeside(facts.counts);
  const unmarked = unmarkedIn(facts.values);
  const isGiven = (value: string): boolean =>
    !strays.has(value) && !remarked.has(value) && !texts.has(value) && !unmarked.has(value);
  const given = fewSpelt(facts.values.filter(isGiven));
  const isOut = besideAmong(given);
  const values = given.filter((value) => !isOut(value));
  if (values.length === 0 || values.length > STEPS) return undefined;
  const figures = values.map(withoutSigns);
  const counts = asksQuantity(header) || isNoScale(header);
  if (figures.every(isNumber))
    return counts ? undefined : numericScale(figures, asksToRate(header));
  if (!counts && (isLabelledScale(values) || areLetters(header, values))) return say.namedSteps;
  if (!areDegrees(values)) return undefined;
  if (areShortened(values) && asksForGroup(header) && !asksToRate(header)) return undefined;
  const isWorded = knownScale(values) !== undefined;
  // Degrees are chosen again and again, or signs, or are those of a questionnaire; « Très bien, un peu long » is typed once.
  const isRepeated = values.length <= facts.filled / CHOSEN;
  const areSigns = values.every((value) => !/\p{L}/u.test(value)) && asksForWords(header) < 2;
  const isTicked = areSigns || (isWorded && areShort(values) && !asksOpenly(header));
  const chosen = isRepeated || isTicked;
  // Two adjectives may be two kinds of people: « Actif », « Inactif ».
  return chosen && (values.length > 2 || isWorded) ? say.degrees : undefined;
}

/** Values, « Très » and « très » as one; none where they are too many for a scale, whatever stands beside it. */
function fewSpelt(values: readonly string[]): string[] {
  const spelt = new Map<string, string>();
  let steps = 0;
  for (const value of values) {
    const key = optionKey(value);
    if (!spelt.has(key) && !isBeside(value)) steps += 1;
    if (steps > STEPS) return [];
    spelt.set(key, value);
  }
  return [...spelt.values()];
}

/** The words of the longest degree: « Tout à fait d’accord », « Non, plutôt pas satisfait ». */
const LONGEST = 5;
/** What is graded may be named with it: « Repas très bons »; « M. Untel cuisine mal » tells of more. */
const NAMED = 1;
const areShort = (values: readonly string[]): boolean =>
  values.every((value) => numberOfWords(value) <= LONGEST && otherWords(value).length <= NAMED);

/** A percentage, or an amount of money: `5,00`; where one is asked to rate, a spreadsheet wrote whole steps so. */
const NO_STEP = /%|[.,]\d\d/;
const WHOLE = /^\d{1,2}[.,]00$/;

function numericScale(values: readonly string[], rated: boolean): string | undefined {
  const areWhole = rated && values.every((value) => WHOLE.test(value));
  if (!areWhole && values.some((value) => NO_STEP.test(value))) return undefined;
  const steps = values.map(numberOf);
  const inside = steps.every((step) => Number.isInteger(step) && step >= 0 && step <= 10);
  return inside ? say.steps(Math.min(...steps), Math.max(...steps)) : undefined;
}

/** A step by its figure, on text with figures for signs; Moodle puts the figure in brackets, `(4) Bien`. */
const NAMED_STEP =
  /^\((?:\d|10)\) ?\p{L}|^(note ?:? ?)?(?:\d|10)(\s?([-–=:.)]\s?\p{L}.*|\(.*\)|(\/|sur)\s?\d{1,2}))?$/u;

/** `Non, pas du tout`, 2, 3, 4, `Oui, tout à fait`; or `4 - Satisfait`, `4/5`, `4 (bien)`. */
function isLabelledScale(values: readonly string[]): boolean {
  const named = values.filter((value) => !/^\d{1,2}$/.test(value));
  if (named.length <= 2 && values.length - named.length >= 2) return true;
  const areSteps =
    values.length >= 2 && values.every((value) => NAMED_STEP.test(withoutSigns(value)));
  return areSteps && !areNumberedThings(values) && !areRemarked(values);
}

/** A figure and what stands after it, on text with figures for signs. */
const LABELLED = /^(?:note ?:? ?)?\(?(\d{1,2})\)? ?[-–=:.)]? ?(\p{L}.*)$/u;

/** More words after a figure, which others follow as well, are what somebody says. */
const MOST_WORDS = 6;

/** `2 - le matin était trop dense pour moi, un peu`, `2 - la salle résonne, on n’entend rien au fond`: texts that begin with a figure. */
function areRemarked(values: readonly string[]): boolean {
  const long = values
    .map((value) => LABELLED.exec(withoutSigns(value)))
    .filter((found) => found !== null && numberOfWords(found[2]!) > MOST_WORDS);
  return new Set(long.map((found) => found![1])).size < long.length;
}

/** `1. Numérique`, `2. Climat`: figures before words of which none tells a degree. */
function areNumberedThings(values: readonly string[]): boolean {
  const labels = values.map((value) => LABELLED.exec(withoutSigns(value))?.[2]);
  const degreeOf = degreesOf(labels.filter((label) => label !== undefined));
  return labels.every((label) => label !== undefined && degreeOf(label) === undefined);
}
