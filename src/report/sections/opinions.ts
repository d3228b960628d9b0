import { namedEnds } from '../../closed/ends.js';
import { areNotes } from '../../closed/sides.js';
import { SMALL } from '../../compare/doubts.js';
import { recommending } from '../../compare/recommending.js';
import { hangsOnOffer } from '../../compare/renamed.js';
import { french, spaced } from '../../markup.js';
import { capitalised, inEdition, isTime } from '../../messages/edition.js';
import { listed, people, plain, quoted } from '../../messages/numbers.js';
import type { ComparedMeans, MeanChange } from '../../model/compared-means.js';
import type { ComparedClosed } from '../../model/comparison.js';
import { foldName, gridName } from '../../names/names.js';
import { besideIn } from '../degrees.js';
import { netScoreMoved } from '../net-score.js';
import type { View } from '../view.js';
import { byGrid, gridTold, itemLabel } from './grid.js';
import { movedSince, surelyMoved } from './moved-means.js';
import {
  answers,
  chosenIn,
  countTold,
  intervalText,
  shareTogether,
  shareTold,
  sidesOf,
  sideTold,
} from './sides.js';

/** Scales told, and questions of yes or no: a questionnaire that has more asks for details after. */
const [SCALES, VERDICTS] = [3, 2];

/** Of a question of yes or no, what asks for an opinion or for what people will do; others ask who they are. */
const VERDICT =
  /recommand|conseill|revien|revenir|réinscri|capable|en mesure|satisf|utile|vos attentes|vos objectifs|vos besoins|à l['’]aise|referi|particip\p{L}* (?:à nouveau|de nouveau|à la prochaine)/iu;
/** What people will be sent, or how they are. */
const NO_VERDICT =
  /recevoir|recontact|newsletter|lettre d['’]info|attestation|santé|handicap|interprète|logement/iu;

/** Of notes, what asks for one of the whole, and not of the meals. */
const MARK =
  /^\P{L}*(?:quelle |votre |une )?notes?(?:$|[^\p{L}]+(?:sur|de|entre|\d))|\bnot(?:e|er|ez|eriez)\b.*(?:global|général|ensemble|événement|évènement|édition|formation|journée|séminaire|rencontre|festival|programme|stage|session|\bcett?e?\b)/iu;
const WHOLE = /satisf|global|dans l['’]ensemble|en général|apprécié/iu;

/** What a reader looks for first: whether they would recommend it and its mark; then how they liked the whole; then grids and the rest. */
function rankOf([first, ...others]: readonly ComparedClosed[]): number {
  const { question, means } = first!;
  if (others.length > 0) return 2;
  if (recommending(first!).length > 0) return 0;
  if (means && areNotes(means) && MARK.test(question)) return 0;
  return WHOLE.test(question) ? 1 : 2;
}

/**
 * What the last edition answered to the questions that have a scale, or that yes or no settles, a sentence each, as
 * to a whole grid: what people think of the event, in their own choice.
 */
export const opinions = (view: View): string[] => [
  ...scalesTold(view).map(({ text }) => text),
  ...view.analysis.comparison.closed
    .flatMap((one) =>
      isVerdict(one) ? told(view.questionLabel(one.question), verdict(one, view.last), view) : [],
    )
    .slice(0, VERDICTS),
];

/** The questions of which `opinions` tells that the mean moved. */
export const movedMeans = (view: View): ReadonlySet<string> =>
  new Set(
    scalesTold(view).flatMap(({ mean }) =>
      mean?.means && movesTold(mean.means, view.last, before(view)).length > 0 ? mean.question : [],
    ),
  );

/** A scale in a sentence, and the question whose mean that is of. */
interface Told {
  readonly text: string;
  readonly mean?: ComparedClosed | undefined;
}

function scalesTold(view: View): Told[] {
  const { analysis, last, questionLabel } = view;
  const each = (one: ComparedClosed): Told[] =>
    told(questionLabel(one.question), opinion(one, last, before(view)), view).map((text) => ({
      text,
      mean: one.means && areNotes(one.means) ? one : undefined,
    }));
  return byGrid(analysis.comparison.closed.filter(({ kind }) => kind === 'scale'))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap((items): Told[] => {
      const grid = gridTold(items, last, (question) => itemLabel(question, view));
      return grid === ''
        ? items.flatMap(each)
        : told(gridName(items[0]!.question)!.grid, grid, view).map((text) => ({ text }));
    })
    .slice(0, SCALES);
}

/** What was answered to a question, in a sentence; nothing where nothing was. */
function told(asked: string, answered: string, { placed, last }: View): string[] {
  const where = placed(last) === '' ? '' : `${inEdition(last)}, `;
  const name = quoted(spaced(asked.replace(/\s*:\s*$/u, '')));
  return answered === '' ? [] : [french`${capitalised(`${where}à ${name}`)} ${answered}.`];
}

/** The edition before, where editions follow each other in time. */
const before = ({ editions, last }: View): string | undefined =>
  editions.every(isTime) ? editions[editions.indexOf(last) - 1] : undefined;

/** « Reviendrez-vous ? » « Oui » 58, « Non » 42: nothing but yes and no, and answers beside them. */
const isVerdict = ({ kind, question, options }: ComparedClosed): boolean =>
  kind === 'choice' &&
  VERDICT.test(question) &&
  !NO_VERDICT.test(question) &&
  ['oui', 'non'].every((word) => options.some(({ label }) => foldName(label) === word)) &&
  options.length <= 4;

function verdict({ options }: ComparedClosed, edition: string): string {
  const [first, ...others] = chosenIn(options, edition).sort((a, b) => b.people - a.people);
  if (first === undefined) return '';
  const rest = others.map((one) => french`${shareTold(one)} ${quoted(one.label)}`);
  return french`(${people(first.of)}), ${shareTold(first)} ${answers(first.people)} ${quoted(first.label)}${rest.length > 0 ? ` ; ${listed(rest)}` : ''}`;
}

/**
 * How many chose the good side of a scale, each of its options, and how many did the year before; then its middle,
 * and its low side; the mean where answers are numbers, and that of the year before; '' where nobody was asked.
 */
function opinion(question: ComparedClosed, edition: string, before?: string): string {
  const { options, means } = question;
  if (chosenIn(options, edition).length === 0) return '';
  if (means && areNotes(means)) return meanTold(question, means, edition, before);
  const sides = sidesOf(question, edition);
  if (sides === undefined) return '';
  const named = (['good', 'middle', 'low'] as const).filter((side) => sides[side].length > 0);
  const told = named.map((side, at) =>
    at > 0
      ? sideTold(sides[side], false, edition)
      : french`${sideTold(sides[side], true, edition)}${remindedSide(question, side, [before, edition])}`,
  );
  const [first] = named;
  return first === undefined
    ? ''
    : french`(${baseTold(sides[first][0]!.of, question, edition)}), ${told.join(french` ; `)}`;
}

/** « 158 personnes, sans compter 43 « Sans objet » ». */
function baseTold(size: number, question: ComparedClosed, edition: string): string {
  const beside = besideIn(question, edition);
  return `${people(size)}${beside === '' ? '' : `, sans compter ${beside}`}`;
}

/**
 * « , contre 82 % (de 75 à 87 %) en 2024 »: that side in the edition before; '' where nobody was asked then. A degree that
 * one of the two may not have offered is told among the precautions.
 */
function remindedSide(
  question: ComparedClosed,
  side: 'good' | 'middle' | 'low',
  [before, edition]: readonly [before: string | undefined, edition: string],
): string {
  const past = before === undefined ? undefined : sidesOf(question, before);
  const asked = past && [...past.good, ...past.middle, ...past.low][0];
  if (before === undefined || !past || !asked) return '';
  const share = shareTogether(past[side], before, asked.of);
  const hangs = hangsOnOffer(question, question.good?.id ?? '', [before, edition]);
  return french`, contre ${share.of < SMALL ? countTold(share) : shareTold(share)} ${inEdition(before)}${hangs ? ' (voir les précautions)' : ''}`;
}

/** How a mean moved, where the edition before asked too: what changed over a gap is told among the changes. */
const movesTold = (compared: ComparedMeans, edition: string, before?: string): MeanChange[] =>
  compared.means.some((one) => one.edition === before) ? surelyMoved(compared, edition) : [];

/** The mean of notes, what these are where the question does not say it, the mean of the year before, and who would recommend. */
function meanTold(
  question: ComparedClosed,
  compared: ComparedMeans,
  edition: string,
  before?: string,
): string {
  const { means } = compared;
  const mean = means.find((one) => one.edition === edition);
  if (mean === undefined) return '';
  const chosen = chosenIn(question.options, edition);
  const notes = chosen.map(({ label }) => Number(label)).filter((note) => !Number.isNaN(note));
  const past = means.find((one) => one.edition === before);
  const moves = movesTold(compared, edition, before);
  const reminded =
    past === undefined || moves.some(({ from }) => from === past.edition)
      ? ''
      : french` (${inEdition(past.edition)} : ${plain(past.mean)}${intervalText(past)})`;
  const subject = namedEnds(question.question, notes)
    ? 'la moyenne'
    : recommending(question).length > 0
      ? 'la moyenne sur 10'
      : french`la moyenne des réponses, qui vont de ${Math.min(...notes)} à ${Math.max(...notes)},`;
  return french`(${baseTold(mean.people, question, edition)}), ${subject} est de ${plain(mean.mean)}${intervalText(mean)}${reminded}${movedSince(moves, means)}${recommended(question, edition)}${netScoreMoved(question, before, edition)}`;
}

/** How many give 9 or 10, 7 or 8, and less, where a question asks whether one would recommend. */
function recommended(question: ComparedClosed, edition: string): string {
  const [first, ...others] = chosenIn(recommending(question), edition);
  if (first === undefined) return '';
  const told = [
    french`${shareTold(first)} ${first.people < 2 ? 'donne' : 'donnent'} ${first.label}`,
    ...others.map((one) => french`${shareTold(one)} ${one.label}`),
  ];
  return french` ; ${listed(told)}`;
}
