import { findingsOf, survivors } from '../../compare/findings.js';
import type { Pair } from '../../compare/pairing.js';
import { french } from '../../markup.js';
import { listed, quoted } from '../../messages/numbers.js';
import type { Comparison } from '../../model/comparison.js';
import { PRECAUTIONS_TITLE } from '../precautions.js';
import { CHAPTER_TITLES } from '../titles.js';
import { changedBetween, type View } from '../view.js';
import { besideThemes, meansBeside } from './beside-themes.js';
import { movedThemes, themeChanges } from './moved-themes.js';
import { besideOverPeriod, themesOverPeriod } from './period.js';

/**
 * The largest proven changes up to the last edition, of themes and beside them, and those of means; what the whole period
 * adds to them; then what makes all of them doubtful.
 */
export function changes(view: View): string[] {
  const before = view.editions.at(-2);
  if (before === undefined) return [];
  const pair = [before, view.last] as const;
  const { comparison } = view.analysis;
  const proven = survivors(findingsOf(comparison)).filter(
    ({ from, to }) => from === pair[0] && to === pair[1],
  );
  const others = besideThemes(proven, comparison);
  const ofThemes = [themeChanges(view, before), toneApart(comparison, pair)]
    .filter(Boolean)
    .join(' ');
  const ofPeriod = themesOverPeriod(view);
  const isNoneMoved = movedThemes(view, before).length === 0;
  const isToneFirst = proven.find(({ hangs }) => !hangs)?.table === 'questionSentiment';
  // Where the last two editions prove nothing of themes, what the whole period proves comes first.
  const themes = isNoneMoved
    ? [[ofPeriod, ofThemes].filter(Boolean).join(' ')]
    : [ofThemes, ofPeriod];
  const doubt = proven.length > 0 ? otherPublic(comparison, pair) : '';
  return [
    ...(isNoneMoved || isToneFirst ? [...others, ...themes] : [...themes, ...others]),
    meansBeside(proven, view),
    ...besideOverPeriod(view),
    doubt,
  ].filter(Boolean);
}

/** That the tone of themes is not compared where the questions are not the same. */
const toneApart = ({ themeSentiment }: Comparison, pair: Pair): string =>
  themeSentiment.some(({ feelings }) =>
    changedBetween(feelings, ...pair).some(({ change }) => change.questions === 'other'),
  )
    ? french`Le ton des thèmes n’est pas comparé là où les questions ne sont pas les mêmes (voir « ${CHAPTER_TITLES.changes} »).`
    : '';

/** That the public may have changed, with which everything else changes. */
function otherPublic({ mix, themes }: Comparison, [before, last]: Pair): string {
  const moved = mix.filter(({ from, to }) => from.edition === before && to.edition === last);
  const others = changedBetween(themes, before, last).some(({ change }) => change.equalMix)
    ? 'les écarts que l’on ne donne pas à composition égale'
    : 'les autres écarts';
  return moved.length === 0
    ? ''
    : french`Les réponses à ${listed(moved.map(({ question }) => quoted(question)))} ne se répartissent plus de la même façon : si le public a changé, ${others} peuvent en venir (voir « ${PRECAUTIONS_TITLE} »).`;
}
