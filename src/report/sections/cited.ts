import { SMALL } from '../../compare/doubts.js';
import { groupBy } from '../../ground/group-by.js';
import { french } from '../../markup.js';
import { startingInEdition } from '../../messages/edition.js';
import { count, people, percent, percentSpan } from '../../messages/numbers.js';
import type { EditionShare } from '../../model/change.js';
import type { GivenTheme } from '../../model/given-theme.js';
import { areFew } from '../../people/privacy.js';
import { sumOf } from '../../stats/sum.js';
import { notCounted, ownThemes } from '../given.js';
import { questionsNamed } from '../questions.js';
import { lastCounting, personsIn, shareIn, type View, writersIn } from '../view.js';
import { ahead, leadersTold, leading, type Ranked } from './leading.js';
import { expectedBy } from './reading.js';
import { sharedSubjects, subjectsIn } from './shared-subjects.js';

/** Above this share of people who say both, as questions invite them to, the tone of people tells nothing. */
const INVITED = 0.3;

/** From this share of the larger side on, the tone of people is told. */
const SLIGHT = 0.2;

/** A theme by the people who tell of it, and those to whom a question alone gives it. */
interface Cited extends Ranked {
  readonly share: EditionShare;
  readonly given: GivenTheme | undefined;
}

/** The themes of which most people speak. */
export function mostCited(view: View): string {
  const all = view.analysis.comparison.themes.flatMap((line): Cited[] => {
    const share = shareIn(line, view.last);
    const given = line.given?.find(({ edition }) => edition === view.last);
    return share?.people ? [{ label: line.label, size: share.people, share, given }] : [];
  });
  const ranking = leading(all);
  const [first, ...others] = [...ranking.first, ...ranking.rivals];
  if (first === undefined) return '';
  const isAlone = others.length === 0;
  const where = view.placed(view.last);
  const [intro, base] = isAlone
    ? [french`Le seul thème cité${where} est`, 'cette part porte']
    : [french`Les thèmes les plus cités${where} sont`, 'ces parts portent'];
  const uncertain = isAlone ? 'elle est très incertaine' : 'elles sont très incertaines';
  const few = first.share.of < SMALL ? french` : ${uncertain}` : '';
  return french`${intro} ${leadersTold(ranking, (one) => citedTold(one, view))} ; ${base} sur ${writersIn(view, view.last)}${few}.${besideNames(ranking.first, view)}`;
}

/**
 * The themes of which most people speak elsewhere than where they are asked for names, as whoever names a session speaks
 * of sessions; '' where these are the same.
 */
function besideNames(first: readonly Ranked[], view: View): string {
  const answers = lastCounting(view);
  const expected = expectedBy(view.analysis.people);
  const asking = [...expected].flatMap(([question, all]) => (all.has('names') ? question : []));
  const asked = asking.filter((one) => answers.some(({ question }) => question === one));
  const elsewhere = answers.filter(({ question }) => !asked.includes(question));
  const said = groupBy(
    elsewhere.flatMap((answer) => ownThemes(answer).map((theme) => ({ theme, answer }))),
    ({ theme }) => theme,
  );
  const sizes = new Map(
    [...said].map(([theme, own]) => [
      view.themeLabel(theme),
      personsIn(own.map(({ answer }) => answer)),
    ]),
  );
  const ranking = leading([...sizes].map(([label, size]) => ({ label, size })));
  const shown = new Set([...ranking.first, ...ranking.rivals].map(({ label }) => label));
  const gone = first.filter(({ label }) => !shown.has(label));
  if (asked.length === 0 || gone.length === 0) return '';
  const [top] = [...ranking.first, ...ranking.rivals];
  const tell = ({ label, size }: Ranked): string =>
    `${label}\u00a0(${label === top?.label ? people(size) : count(size)})`;
  const others = gone
    .map(({ label }) => `${label}\u00a0(${count(sizes.get(label) ?? 0)})`)
    .join(' ni ');
  return french` Sans les réponses à ${questionsNamed(asked, view)}, où nommer une session ou quelqu’un suffit à en parler, ce sont ${leadersTold(ranking, tell)}, et non ${others}.`;
}

const citedTold = ({ label, size, share, given }: Cited, view: View): string =>
  french`${label} (${percent(share.share)}, de ${percentSpan(share.low, share.high)}, soit ${people(size)}${notCounted(given, view)})`;

/** What is praised and what is blamed, first what more people do; the tone of people too, where most do not say both. */
export function feelings(view: View): string {
  const sides = [
    { feeling: 'positive', noun: 'les éloges', what: 'du positif' },
    { feeling: 'negative', noun: 'les critiques', what: 'du négatif' },
  ] as const;
  const sized = sides
    .map((side) => ({ ...side, size: expressing(view, side.feeling) }))
    .sort((a, b) => b.size - a.size);
  const isFew = (size: number): boolean => areFew(size, view.analysis.threshold);
  const [most, least] = sized.map(({ size }) => size) as [number, number];
  // « 0 % n’expriment que du positif » says again, and badly, what one side alone has said.
  const isOneSided = !isFew(most) && isFew(least) && least <= SLIGHT * most;
  const told = [
    ...sized.map(({ feeling, noun, what, size }, at) =>
      at > 0 && size > 0 && isOneSided
        ? french`${people(size)} seulement ${size < 2 ? 'exprime' : 'expriment'} ${what}`
        : feltMost(view, feeling, noun),
    ),
    isOneSided ? '' : tone(view),
  ].filter(Boolean);
  return told.length === 0
    ? ''
    : french`${view.placed(view.last) === '' ? 'Sur' : `${startingInEdition(view.last)}, sur`} ${people(view.writers(view.last))}, ${told.join(french` ; `)}.`;
}

/** How many people of the last edition express a feeling, alone or with its opposite. */
const expressing = ({ analysis, last }: View, feeling: 'positive' | 'negative'): number =>
  sumOf(
    analysis.comparison.sentiment.filter(({ id }) => id === feeling || id === 'mixed'),
    (line) => shareIn(line, last)?.people ?? 0,
  );

/**
 * The themes of which most people speak with a feeling, alone or with its opposite; « d’abord » where the first is
 * ahead of others. Then the subjects named as often: who is pleased while speaking of one does not praise it.
 */
function feltMost(view: View, feeling: 'positive' | 'negative', noun: string): string {
  const { analysis, last, themeLabel } = view;
  const isFelt = (one: string): boolean => one === feeling || one === 'mixed';
  const subjects = new Set(subjectsIn(view));
  const all = analysis.comparison.themeSentiment
    .map(({ id, feelings: lines }) => ({
      id,
      label: themeLabel(id),
      size: sumOf(
        lines.filter((line) => isFelt(line.id)),
        (line) => shareIn(line, last)?.people ?? 0,
      ),
    }))
    .filter(({ size }) => size > 0);
  const themes = all.filter(({ id }) => !subjects.has(id));
  const ranking = leading(themes.filter(({ size }) => size > 1));
  const named = [...ranking.first, ...ranking.rivals];
  // What is counted is said of the first, which the others follow.
  const [first] = named;
  const shared = sharedSubjects(view, ({ polarity }) => isFelt(polarity));
  const tell = ({ id, label, size }: (typeof all)[number]): string =>
    `${label}\u00a0(${id === first?.id ? people(size) : count(size)}${shared(id)})`;
  const least = Math.max(2, named.at(-1)?.size ?? 0);
  const others = leading(all.filter(({ id, size }) => subjects.has(id) && size >= least));
  const blamed = [...others.first, ...others.rivals];
  const about = leadersTold(others, ({ label, size }) => french`${label} (${people(size)})`);
  if (first === undefined) return blamed.length === 0 ? '' : `${noun} nomment ${about}`;
  const subject = blamed.length === 0 ? '' : `, et nomment parmi les sujets ${about}`;
  return french`${noun} portent${ahead(ranking, themes.length)} sur ${leadersTold(ranking, tell)}${subject}`;
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
