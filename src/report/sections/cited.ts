import { SMALL } from '../../compare/doubts.js';
import { shareOf } from '../../compare/table.js';
import { french } from '../../markup.js';
import { startingInEdition } from '../../messages/edition.js';
import { count, people, percent, percentSpan, quoted } from '../../messages/numbers.js';
import { besides, byQuestion, type Given, givenOf } from '../given.js';
import { shareIn, type View, writersIn } from '../view.js';
import { leadersTold, leading, type Ranked } from './leading.js';

/** Above this share of people who say both, as questions invite them to, the tone of people tells nothing. */
const INVITED = 0.3;

/** A theme by the people whose own words tell of it, and those to whom a question alone gives it. */
interface Cited extends Ranked {
  readonly of: number;
  readonly given: Given;
}

/** The themes of which most people speak in their own words: what a question gives makes no headline. */
export function mostCited(view: View): string {
  const { analysis, last } = view;
  const given = givenOf(view, last);
  const all = analysis.comparison.themes.map(({ id, label, shares }): Cited => {
    const share = shares.find(({ edition }) => edition === last);
    const own = given(id);
    return { label, size: (share?.people ?? 0) - own.people, of: share?.of ?? 0, given: own };
  });
  const ranking = leading(all.filter(({ size }) => size > 0));
  const [first, ...others] = ranking.first;
  if (first === undefined) return '';
  const isAlone = others.length === 0;
  const [intro, base] = isAlone
    ? ['Seul thème cité', 'cette part porte']
    : ['Thèmes les plus cités', 'ces parts portent'];
  const uncertain = isAlone ? 'elle est très incertaine' : 'elles sont très incertaines';
  const few = first.of < SMALL ? french` : ${uncertain}` : '';
  const named = [...ranking.first, ...ranking.rivals];
  const least = ranking.first.at(-1)?.size ?? 0;
  const apart = all.filter((one) => !named.includes(one) && one.size + one.given.people > least);
  return french`${intro}${view.placed(last)} : ${leadersTold(ranking, (one) => citedTold(one, view))} ; ${base} sur ${writersIn(view, last)}${few}.${apart.map((one) => leftApart(one, view)).join('')}`;
}

/** A theme that has more people than those named, by a question alone: a figure puts it above them. */
const leftApart = ({ label, size, given }: Cited, view: View): string =>
  french` ${quoted(label)} (${people(size + given.people)}) n’en est pas : ${count(given.people)} y ${given.people < 2 ? 'compte' : 'comptent'} ${byQuestion(given, view)}.`;

function citedTold({ label, size, of, given }: Cited, view: View): string {
  const { share, low, high } = shareOf({ edition: view.last, people: size, of });
  return french`${label} (${percent(share)}, de ${percentSpan(low, high)}, soit ${people(size)}${besides(given, view)})`;
}

/** What is praised and what is blamed; the tone of people too, where most do not say both. */
export function feelings(view: View): string {
  const told = [
    feltMost(view, 'positive', 'les éloges vont'),
    feltMost(view, 'negative', 'les critiques vont'),
    tone(view),
  ].filter((part) => part !== '');
  return told.length === 0
    ? ''
    : french`${view.placed(view.last) === '' ? 'Sur' : `${startingInEdition(view.last)}, sur`} ${writersIn(view, view.last)}, ${told.join(french` ; `)}.`;
}

/** The themes of which most people speak in their own words with a feeling, alone or with its opposite; « d’abord » where the first is ahead of those not named with it. */
function feltMost(view: View, feeling: 'positive' | 'negative', opening: string): string {
  const { analysis, last, themeLabel } = view;
  const isFelt = (one: string): boolean => one === feeling || one === 'mixed';
  const given = givenOf(view, last);
  const felt = analysis.comparison.themeSentiment
    .map(({ id, feelings: lines }) => {
      const all = lines
        .filter((line) => isFelt(line.id))
        .reduce((sum, line) => sum + (shareIn(line, last)?.people ?? 0), 0);
      return { label: themeLabel(id), size: all - given(id).felt.filter(isFelt).length };
    })
    .filter(({ size }) => size > 1);
  if (felt.length === 0) return '';
  const tell = ({ label, size }: Ranked): string => `${label} (${people(size)})`;
  const ranking = leading(felt);
  return french`${opening}${ranking.isFlat ? '' : ' d’abord'} à : ${leadersTold(ranking, tell)}`;
}

function tone({ analysis, last, isWhoseUnknown }: View): string {
  if (isWhoseUnknown) return '';
  const share = (id: string) => {
    const line = analysis.comparison.sentiment.find((one) => one.id === id);
    return line && shareIn(line, last);
  };
  const [positive, negative, mixed] = ['positive', 'negative', 'mixed'].map(share);
  if (!positive || !negative || !mixed || positive.of === 0 || mixed.share > INVITED) return '';
  return french`${percent(positive.share)} des personnes n’expriment que du positif (de ${percentSpan(positive.low, positive.high)}), ${percent(negative.share)} que du négatif, ${percent(mixed.share)} les deux à la fois`;
}
