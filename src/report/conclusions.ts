import { mayUniteIn, SMALL } from '../compare/doubts.js';
import { type Finding, findingsOf, survivors } from '../compare/findings.js';
import { hasRepeated, WITHOUT_REPEATED } from '../compare/notes.js';
import { REST } from '../compare/pairing.js';
import { type Between, place } from '../compare/sentences.js';
import { trendsAlone } from '../compare/trends.js';
import { firstOfEach, groupBy } from '../ground/group-by.js';
import { french } from '../markup.js';
import { capitalised, fromTo } from '../messages/edition.js';
import { count, counted, listed } from '../messages/numbers.js';
import type { Comparison } from '../model/comparison.js';
import { isComparedIn } from './shares-table.js';

/** Gaps to watch that are named. */
const WATCHED = 3;

/** @param hasTrend whether a trend is told beside it: chance is then no reason, and two editions alone show nothing. */
const nothing = (findings: readonly Finding[], hasTrend: boolean): string => {
  const asked = findings.some(({ hangs }) => hangs);
  const watched = watchedIn(findings);
  const [why, or] =
    watched !== ''
      ? [
          'parmi tant de comparaisons, le hasard suffit à donner de tels écarts',
          ' ; d’autres peuvent venir',
        ]
      : ['les différences observées peuvent venir du hasard', ', ou'];
  const gap = hasTrend ? 'écart entre deux éditions' : 'écart';
  const established = findings.some(({ table }) => table === 'themes')
    ? `Aucun ${gap} n’est établi, ni sur les thèmes ni sur le reste de ce qui est comparé`
    : french`Les thèmes n’ont pas pu être comparés ; ailleurs, aucun ${gap} n’est établi`;
  const others = watched === '' ? '' : ` ${watched}`;
  if (hasTrend) return `${established}.${others}`;
  return french`${established} : ${why}${asked ? french`${or} de questions et de réponses qui ne sont pas les mêmes` : ''}.${others}`;
};

/** Beside changes of which none is of a theme, the themes to watch. */
function themesToWatch(told: readonly Finding[], findings: readonly Finding[]): string[] {
  if (told.some(({ table }) => table === 'themes')) return [];
  const watched = watchedIn(findings.filter(({ table }) => table === 'themes'));
  return watched === '' ? [] : [watched];
}

/** The largest of the gaps to watch, those of a pair together behind its name where these findings are of several; '' without any. */
function watchedIn(findings: readonly Finding[]): string {
  const watched = findings.filter(({ watch }) => watch !== '').sort((a, b) => b.size - a.size);
  // Who blames more praises less: of a question, one tone is enough.
  const named = firstOfEach(watched, (one) =>
    one.table === 'questionSentiment' ? JSON.stringify([one.question, one.from, one.to]) : one,
  ).slice(0, WATCHED);
  if (named.length === 0) return '';
  const isOfOne = byPair(findings).length < 2;
  const told = byPair(named).map((own) => {
    const gaps = listed(own.map(({ watch }) => watch));
    return isOfOne ? gaps : french`${whereOf(own[0]!)}, ${gaps}`;
  });
  return french`À surveiller, sans en conclure, car l’intervalle, pris seul, exclut zéro : ${told.join(french` ; `)}.`;
}

const whereOf = ({ from, to }: Finding): string => (from === REST ? place(to) : fromTo(from, to));

/**
 * What of the tone is left aside as the questions are not the same: one gap of a theme; and what to do, where
 * questions of two editions may be one.
 */
function notCompared(findings: readonly Finding[], comparison: Comparison): string[] {
  const apart = firstOfEach(
    findings.filter(({ apart }) => apart !== '').sort((a, b) => b.size - a.size),
    (one) => one.question ?? `${one.table} ${one.id}`,
  ).slice(0, WATCHED);
  if (apart.length === 0) return [];
  const mayUnite = mayUniteIn(comparison);
  const [perhaps, advice] = apart.some(({ from, to }) => mayUnite([from, to]))
    ? [
        ', peut-être à tort',
        french` Si des questions n’en font qu’une sous d’autres mots, réunissez-les dans verbatim.yaml (« verbatim init » écrit ces lignes).`,
      ]
    : ['', ''];
  return [
    french`Le ton dépend de la question : il n’est comparé que sur les questions posées de la même façon, ou que l’étude réunit. Est ainsi laissé de côté${perhaps} : ${listed(apart.map((one) => one.apart))}.${advice}`,
  ];
}

const UNCOMPARED: Readonly<Record<Between, string>> = {
  editions: 'Rien à comparer\u00a0: il faut deux éditions où cinq personnes au moins ont répondu.',
  groups: 'Rien à comparer\u00a0: il faut deux groupes dont des personnes ont répondu.',
};

/** What a comparison concludes. */
interface Conclusions {
  /**
   * How many changes of themes stand where, as silence about a theme is no proof of stability, and in what
   * order the sentences stand. '' where no theme is compared.
   */
  readonly counts: string;
  /** Pairs of editions, the latest first; the groups of an edition all together. */
  readonly pairs: readonly Concluded[];
}

interface Concluded {
  /** Over its sentences: `De 2024 à 2025`; '' where nothing else is compared. */
  readonly title: string;
  /** One for each change that survives, the surest first; or that there is none. */
  readonly sentences: readonly string[];
}

export function conclusionsOf(comparison: Comparison, between: Between = 'editions'): Conclusions {
  const trends = trendsAlone(comparison);
  // What a trend tells is not told again as a gap to watch.
  const findings = findingsOf(comparison, between).map((one) =>
    trends.some(({ table, id }) => one.table === table && one.id === id)
      ? { ...one, watch: '' }
      : one,
  );
  const pairs = between === 'groups' ? [findings] : byPair(findings);
  const told = pairs.map(survivors);
  const trendsOf = ({ from, to }: Finding): string[] =>
    trends.flatMap((one) => (one.from === from && one.to === to ? one.text : []));
  if (told.every(({ length }) => length === 0)) {
    const sentence =
      findings.length === 0 ? UNCOMPARED[between] : nothing(findings, trends.length > 0);
    const sentences = [
      sentence,
      ...trends.map(({ text }) => text),
      ...notCompared(findings, comparison),
    ];
    return { counts: countsOf(comparison), pairs: [{ title: '', sentences }] };
  }
  return {
    counts: [countsOf(comparison, told.flat()), orderOf(told)].filter(Boolean).join(' '),
    pairs: told.map((own, at) => {
      const pair = pairs[at]!;
      const steady = trendsOf(pair[0]!);
      return {
        title: pairs.length > 1 ? titleOf(pair[0]!) : '',
        sentences: [
          ...(own.length > 0 ? own.map(({ text }) => text) : [nothing(pair, steady.length > 0)]),
          ...steady,
          ...(own.length > 0 ? themesToWatch(own, pair) : []),
          ...notCompared(pair, comparison),
        ],
      };
    }),
  };
}

const byPair = (findings: readonly Finding[]): Finding[][] => [
  ...groupBy(findings, ({ from, to }) => JSON.stringify([from, to])).values(),
];

const titleOf = ({ from, to }: Finding): string => capitalised(fromTo(from, to));

/** In what order the sentences of a pair stand, as far as it shows in these. */
function orderOf(pairs: readonly (readonly Finding[])[]): string {
  const ordered = pairs.filter(({ length }) => length > 1);
  if (ordered.length === 0) return '';
  const weak = ordered.some(
    (own) => own.some((one) => one.isWeak) && own.some((one) => !one.isWeak),
  );
  const few = weak
    ? french` ; ceux qui reposent sur moins de ${SMALL} personnes d’un côté, à la fin`
    : '';
  const beside = ordered.some(
    (own) => own.some((one) => one.isBeside) && own.some((one) => !one.isBeside),
  )
    ? french` ; après tous les autres, ceux des réponses à part (« Sans objet »…), qui disent qui la question concerne`
    : '';
  return french`Viennent d’abord les écarts dont l’intervalle reste le plus loin de zéro${few}${beside}.`;
}

/** What is established beside themes, with a word for where: the other tables are not counted one by one. */
function elsewhere(proven: readonly Finding[], { closed }: Pick<Comparison, 'closed'>): string {
  const others = proven.filter(({ table }) => table !== 'themes');
  const tables = [...new Set(others.map(({ table }) => TABLES[table]))];
  return others.length === 0
    ? ''
    : french` ; ailleurs (${listed(tables)}), ${counted(others.length, 'écart établi', 'écarts établis')}${hasRepeated(closed) ? WITHOUT_REPEATED : ''}`;
}

const TABLES: Readonly<Record<Finding['table'], string>> = {
  themes: 'thèmes',
  sentiment: 'tonalité',
  themeSentiment: 'tonalité',
  questionSentiment: 'tonalité',
  intents: 'intentions',
  closed: 'questions fermées',
  means: 'questions fermées',
  netScore: 'questions fermées',
};

/** How many of the proven changes are doubtful. */
function cautioned(doubtful: number, proven: number): string {
  if (doubtful === 0) return '';
  if (doubtful < proven) return french` (dont ${count(doubtful)} à prendre avec précaution)`;
  return proven < 2 ? ' (à prendre avec précaution)' : ' (tous à prendre avec précaution)';
}

const EACH_APART = 'Chaque groupe est comparé à tous les autres réunis. ';

function countsOf({ themes, closed }: Comparison, told: readonly Finding[] = []): string {
  const all = themes.flatMap((line) =>
    line.changes.filter(({ from, to }) => isComparedIn(line, from, to)),
  );
  if (all.length === 0) return '';
  const proven = all.filter(({ verdict }) => verdict !== 'inconclusive').length;
  const doubtful = told.filter((one) => one.table === 'themes' && one.isDoubtful).length;
  const stable = all.filter((change) => change.stable).length;
  const of = counted(all.length, 'comparaison');
  const apart = all.some(({ from }) => from === REST) ? EACH_APART : '';
  if (proven + stable === 0) {
    return french`${apart}Sur ${of} de thèmes, aucune ne permet de conclure${elsewhere(told, { closed })}.`;
  }
  const found = [
    proven === 0
      ? 'aucun écart établi'
      : `${counted(proven, 'écart établi', 'écarts établis')}${cautioned(doubtful, proven)}`,
    ...(stable === 0
      ? []
      : [
          french`${counted(stable, 'stabilité')} (l’intervalle tient entre −5\u00a0et\u00a0+5\u00a0points)`,
        ]),
  ];
  const rest = all.length - proven - stable;
  const open =
    rest === 0
      ? ''
      : french` ; pour ${rest === 1 ? 'l’autre' : `les ${count(rest)} autres`}, on ne peut pas conclure`;
  return french`${apart}Sur ${of} de thèmes : ${listed(found)}${open}${elsewhere(told, { closed })}.`;
}
