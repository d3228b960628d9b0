import { degreesOf, MIDDLE } from '../../closed/degrees.js';
import { namedEnds } from '../../closed/ends.js';
import { isReversed, optionValues, type ScaleValues } from '../../closed/option-order.js';
import { SMALL } from '../../compare/doubts.js';
import { recommending } from '../../compare/recommending.js';
import { shareOf } from '../../compare/table.js';
import { french, spaced } from '../../markup.js';
import { capitalised, inEdition, isDate } from '../../messages/edition.js';
import {
  count,
  listed,
  people,
  percent,
  percentSpan,
  plain,
  quoted,
  rounded,
} from '../../messages/numbers.js';
import type { ComparedMeans, EditionMean } from '../../model/compared-means.js';
import type { Compared, ComparedClosed, Share } from '../../model/comparison.js';
import { foldName } from '../../names.js';
import { sumOf } from '../../stats/sum.js';
import { shareIn, type View } from '../view.js';

/** Scales told, and questions of yes or no: a questionnaire that has more asks for details after. */
const [SCALES, VERDICTS] = [3, 2];

/** Of a question of yes or no, what asks for an opinion or for what people will do; others ask who they are. */
const VERDICT =
  /recommand|conseill|revien|reviendr|revenir|réinscri|capable|en mesure|satisf|utile|vos attentes|vos objectifs|vos besoins|à l['’]aise|referi|particip\p{L}* (?:à nouveau|de nouveau|à la prochaine)/iu;
/** What people will be sent, or how they are. */
const NO_VERDICT =
  /recevoir|recontact|newsletter|lettre d['’]info|attestation|santé|handicap|interprète|logement/iu;

/** What the last edition answered to the questions that have a scale, or that yes or no settles, a sentence each: what people think of the event, in their own choice. */
export function opinions(view: View): string[] {
  const { analysis, editions, last, placed, questionLabel } = view;
  const before = editions.every(isDate) ? editions[editions.indexOf(last) - 1] : undefined;
  const where = placed(last) === '' ? '' : `${inEdition(last)}, `;
  const told = (question: ComparedClosed, answered: string): string[] => {
    const asked = quoted(spaced(questionLabel(question.question).replace(/\s*:\s*$/u, '')));
    return answered === '' ? [] : [french`${capitalised(`${where}à ${asked}`)} ${answered}.`];
  };
  const { closed } = analysis.comparison;
  return [
    ...closed
      .flatMap((one) => (one.kind === 'scale' ? told(one, opinion(one, last, before)) : []))
      .slice(0, SCALES),
    ...closed
      .flatMap((one) => (isVerdict(one) ? told(one, verdict(one, last)) : []))
      .slice(0, VERDICTS),
  ];
}

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
 * How many chose the good side of a scale, and each of its options; then its middle, and its low side; the
 * mean where answers are numbers, and that of the year before; '' where nobody was asked.
 */
function opinion(question: ComparedClosed, edition: string, before?: string): string {
  const { options, means } = question;
  const chosen = chosenIn(options, edition);
  const given = options.filter(({ shares }) => shares.some(({ people: size }) => size > 0));
  // Two editions may word the degrees otherwise: those of this one are a scale by themselves.
  const scale =
    means ??
    optionValues(given.map(({ label }) => label)) ??
    optionValues(chosen.map(({ label }) => label));
  if (scale === undefined || chosen.length === 0) return '';
  if (means && areNotes(means)) {
    const notes = chosen.map(({ label }) => Number(label)).filter((note) => !Number.isNaN(note));
    return meanTold(question, { means: means.means, notes }, edition, before);
  }
  const worth = new Map(scale.values.map(({ option, value }) => [option, value]));
  const most = scale.degrees ?? Math.max(...worth.values());
  const better = isReversed(scale) ? -1 : 1;
  const degreeOf = degreesOf(given.map(({ label }) => label));
  const sideOf = ({ label }: Chosen): number => {
    const value = worth.get(label) ?? Number.NaN;
    // « Plutôt satisfait », third of « Très », « Satisfait » and « Pas », stands low and is no blame.
    const said = Math.sign((degreeOf(label) ?? MIDDLE) - MIDDLE);
    return Number.isNaN(value) ? value : said || better * Math.sign(value - (1 + most) / 2);
  };
  const byWorth = chosen.toSorted(
    (a, b) => better * ((worth.get(b.label) ?? 0) - (worth.get(a.label) ?? 0)),
  );
  const sides = [1, 0, -1]
    .map((side) => byWorth.filter((one) => sideOf(one) === side))
    .filter(({ length }) => length > 0)
    .map((own, at) => sideTold(own, at === 0, edition));
  const beside = byWorth.filter((one) => Number.isNaN(sideOf(one)));
  const others = beside.length === 0 ? [] : [sideTold(beside, false, edition)];
  return sides.length === 0
    ? ''
    : french`(${people(chosen[0]!.of)}), ${[...sides, ...others].join(french` ; `)}`;
}

const areNotes = ({ values }: ScaleValues): boolean =>
  values.every(({ option }) => /^\d+$/u.test(option));

interface Noted extends Pick<ComparedMeans, 'means'> {
  /** Those that were given. */
  readonly notes: readonly number[];
}

/** The mean of notes, what these are where the question does not say it, the mean of the year before, and who would recommend. */
function meanTold(
  question: ComparedClosed,
  { means, notes }: Noted,
  edition: string,
  before?: string,
): string {
  const mean = means.find((one) => one.edition === edition);
  if (mean === undefined) return '';
  const past = means.find((one) => one.edition === before);
  const reminded =
    past === undefined
      ? ''
      : french` (${inEdition(past.edition)} : ${plain(past.mean)}${spanOf(past)})`;
  const subject = namedEnds(question.question, notes)
    ? 'la moyenne'
    : french`la moyenne des réponses, qui vont de ${Math.min(...notes)} à ${Math.max(...notes)},`;
  return french`(${people(mean.people)}), ${subject} est de ${plain(mean.mean)}${spanOf(mean)}${reminded}${recommended(question, edition)}`;
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

interface Chosen extends Share {
  readonly label: string;
}

/** The options that somebody chose in an edition. */
const chosenIn = (options: readonly Compared[], edition: string): Chosen[] =>
  options.flatMap((option) => {
    const share = shareIn(option, edition);
    return share === undefined || share.people === 0 ? [] : [{ ...share, label: option.label }];
  });

/**
 * All of a side together, then each where there are several: `97 % (de 94 à 99 %) répondent « Génial » (55 %) ou « Bien » (42 %)`.
 * Of few people, and where rounded shares would not add up to theirs, each is told by its people.
 */
function sideTold(own: readonly Chosen[], isFirst: boolean, edition: string): string {
  const size = sumOf(own, (one) => one.people);
  const side = shareOf({ edition, people: size, of: own[0]?.of ?? 0 });
  const inPercent = (one: Share): number => rounded(100 * one.share);
  const addUp = sumOf(own, (one) => inPercent(one)) === inPercent(side);
  const each = ({ of, share, people: size }: Chosen): string =>
    of < SMALL ? count(size) : addUp ? percent(share) : people(size);
  const labels = own.map((one) =>
    own.length < 2 || !isFirst ? quoted(one.label) : french`${quoted(one.label)} (${each(one)})`,
  );
  return french`${shareTold(side)}${isFirst ? ` ${answers(size)}` : ''} ${either(labels)}`;
}

/** « A », « A ou B », « A, B ou C ». */
const either = (items: readonly string[]): string =>
  [items.slice(0, -1).join(', '), items.at(-1) ?? ''].filter((part) => part !== '').join(' ou ');

const answers = (size: number): string => (size < 2 ? 'répond' : 'répondent');

/** With its interval; of few people, how many they are: « 63 % » of eight would promise too much. */
const shareTold = ({ share, low, high, people: size, of }: Share): string =>
  of < SMALL
    ? size === of && of > 1
      ? 'toutes'
      : count(size)
    : french`${percent(share)} (de\u00a0${percentSpan(low, high)})`;

const spanOf = ({ low, high }: EditionMean): string =>
  low === null || high === null ? '' : french`, de ${plain(low)} à ${plain(high)}`;
