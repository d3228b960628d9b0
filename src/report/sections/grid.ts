import { areNotes, judgesBy } from '../../closed/sides.js';
import { SMALL } from '../../compare/doubts.js';
import { groupBy } from '../../ground/group-by.js';
import { french, spaced } from '../../markup.js';
import { count, counted, either, people, plain, quoted } from '../../messages/numbers.js';
import type { ComparedClosed } from '../../model/comparison.js';
import { gridName } from '../../names/names.js';
import { sumOf } from '../../stats/sum.js';
import type { View } from '../view.js';
import {
  answers,
  chosenIn,
  countTold,
  intervalText,
  shareTogether,
  shareTold,
  sidesOf,
} from './sides.js';

/** Questions in their order, the items of one grid together at the place of its first. */
export const byGrid = (closed: readonly ComparedClosed[]): ComparedClosed[][] => [
  ...groupBy(closed, ({ question }) => gridName(question)?.grid ?? question).values(),
];

/** An item under the name of its grid: as the study calls it, or without the grid that all share. */
export function itemLabel(question: string, view: Pick<View, 'questionLabel'>): string {
  const label = view.questionLabel(question);
  return label === question ? (gridName(question)?.item ?? label) : label;
}

/** What was answered to an item of a grid. */
interface Item {
  readonly label: string;
  /** People whose answers rank it. */
  readonly base: number;
  /** By which items are put in order. */
  readonly worth: number;
  /** With its base: `85 % (de 78 à 90 %) de 120 personnes`, `4,50, de 4,30 à 4,70 (60 personnes)`. */
  readonly told: string;
  /** What these people do: `répondent`; '' of a mean. */
  readonly verb: string;
}

/** The best and the worst item of a grid: its other lines are read in their chapter. '' where they cannot be put in order. */
export function gridTold(
  items: readonly ComparedClosed[],
  edition: string,
  labelOf: (question: string) => string,
): string {
  const asked = items.filter(({ options }) => chosenIn(options, edition).length > 0);
  const read = asked.flatMap((one) => {
    const found = meanOf(one, edition) ?? goodSideOf(one, edition);
    return found ? [{ ...found, label: quoted(spaced(labelOf(one.question))) }] : [];
  });
  // Of three people who take a side, a line is neither the best nor the worst.
  const least = Math.min(SMALL, Math.max(...read.map(({ base }) => base)));
  const ranked = read.filter(({ base }) => base >= least);
  const [best, ...others] = ranked.toSorted((a, b) => b.worth - a.worth);
  const worst = others.at(-1);
  if (best === undefined || worst === undefined || read.length < asked.length) return '';
  const good = asked.flatMap((one) => sidesOf(one, edition)?.good ?? []);
  const labels = [...new Set(good.map(({ label }) => quoted(label)))];
  const beside = asked.flatMap((one) => sidesOf(one, edition)?.beside ?? []);
  const left = [...new Set(beside.map(({ label }) => quoted(label)))];
  const few = read.length - ranked.length;
  const lines = french`${counted(ranked.length, 'ligne')}${few === 0 ? '' : ` sur ${count(read.length)}, celles où assez de personnes se prononcent`}${left.length === 0 ? '' : `, sans compter ${either(left)}`}`;
  const isMean = best.verb === '';
  const first = isMean
    ? french`la moyenne est de ${best.told}`
    : french`${best.told} ${best.verb} ${either(labels)}`;
  const [highest, lowest] =
    isMean || judgesBy(good.map(({ label }) => label))
      ? ['la mieux jugée', 'la moins bien jugée']
      : ['la part la plus haute', 'la plus basse'];
  return best.worth === worst.worth
    ? french`(${lines}), ${first} pour ${best.label} et ${isMean ? 'la même' : 'autant'} pour ${worst.label}`
    : french`(${lines}), ${first} pour ${best.label}, ${highest} ; ${isMean ? 'de ' : ''}${worst.told} pour ${worst.label}, ${lowest}`;
}

function meanOf({ means }: ComparedClosed, edition: string): Omit<Item, 'label'> | undefined {
  const mean = means?.means.find((one) => one.edition === edition);
  if (means === undefined || mean === undefined || !areNotes(means)) return undefined;
  return {
    base: mean.people,
    worth: mean.mean,
    told: french`${plain(mean.mean)}${intervalText(mean)} (${people(mean.people)})`,
    verb: '',
  };
}

/** Out of those who take a side: who has no opinion of a thing does not rate it lower. */
function goodSideOf(asked: ComparedClosed, edition: string): Omit<Item, 'label'> | undefined {
  const sides = sidesOf(asked, edition);
  if (sides === undefined) return undefined;
  const of = sumOf([...sides.good, ...sides.middle, ...sides.low], (one) => one.people);
  if (of === 0) return undefined;
  const share = shareTogether(sides.good, edition, of);
  return {
    base: of,
    worth: share.share,
    verb: answers(of < SMALL ? share.people : of),
    told: of < SMALL ? countTold(share) : french`${shareTold(share)} de ${people(of)}`,
  };
}
