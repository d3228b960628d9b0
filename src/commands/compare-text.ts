import type { Between } from '../compare/sentences.js';
import { french } from '../markup.js';
import { counted, percentSpan, rounded, shortPercent } from '../messages/numbers.js';
import type { EditionShare } from '../model/change.js';
import type { Compared, Comparison, Standardised, TypicalWord } from '../model/comparison.js';
import { type ComparedShares, themeShares, toneShares } from '../report/compared-shares.js';
import { conclusionsOf } from '../report/conclusions.js';
import { besideSentence } from '../report/degrees.js';
import { IN_PART } from '../report/given.js';
import { meansSentence } from '../report/means-sentence.js';
import { netScoreSentence } from '../report/net-score.js';
import { withGood } from '../report/shares-table.js';
import { sum } from '../stats/sum.js';
import { prose, terminal, textTable, wideTable } from './print.js';

/** A comparison for a terminal: what changes first, then tables with small bars. */
export function comparisonText(
  comparison: Comparison,
  between: Between,
  room = terminal(),
): string[] {
  return linesOf(comparison, between, room).flatMap((line) =>
    typeof line === 'string' ? prose(line, room) : line,
  );
}

/** Sentences, and tables, whose lines are as wide as they are. */
type Lines = (string | readonly string[])[];

function linesOf(comparison: Comparison, between: Between, room: number): Lines {
  const { editions, themes, closed, warnings } = comparison;
  const labels = editions.map(({ label }) => label);
  const isBarred = barsFit(editions, room);
  const chapter = ({ title, lines, notes }: ComparedShares): Lines =>
    section(title, [sharesTable(lines, labels, isBarred, room), ...notes]);
  if (labels.length === 0) return [...section('Précautions', warnings.map(item))].slice(1);
  const { counts, pairs } = conclusionsOf(comparison, between);
  return [
    textTable(
      [
        [between === 'groups' ? 'groupe' : 'édition', 'personnes', 'réponses', 'informatives'],
        ...editions.map(({ label, respondents, answers, informative }) => [
          label,
          ...[respondents, answers, informative].map(String),
        ]),
      ],
      room,
    ),
    ...section(between === 'groups' ? 'Ce qui diffère' : 'Ce qui change', [
      ...[counts].filter(Boolean),
      ...pairs.flatMap(({ title, sentences }) => [
        ...(title === '' ? [] : ['', title]),
        ...sentences.map(item),
      ]),
    ]),
    ...section('Précautions', warnings.map(item)),
    ...chapter({
      ...themeShares(comparison, between),
      title: 'Thèmes (part des personnes qui en parlent)',
    }),
    ...equalMix(comparison, 'Thèmes', themes, room),
    ...toneShares(comparison).flatMap((shares) => [
      ...chapter(shares),
      ...equalMix(comparison, shares.title, shares.lines, room),
    ]),
    ...closed.flatMap((question) =>
      chapter({
        title: question.question,
        lines: withGood(question),
        notes: [
          besideSentence(question, IN_PART[between]),
          meansSentence(question, IN_PART[between]),
          netScoreSentence(question, between),
        ].filter(Boolean),
      }),
    ),
    ...section('Mots propres', wordsText(comparison.words, between)),
  ];
}

const section = (title: string, lines: Readonly<Lines>): Lines =>
  lines.flat().length === 0 ? [] : ['', title, ...lines];

const item = (text: string): string => `- ${text}`;

/** Columns of a terminal that labels have beside bars. */
const LABELS = 24;

/** Whether bars fit: in all tables, or in none. */
function barsFit(editions: Comparison['editions'], room: number): boolean {
  const most = Math.max(...editions.map(({ respondents }) => respondents));
  const share = shareText({ share: 1, people: most, of: most }).length;
  return LABELS + sum(editions.map(({ label }) => 2 + Math.max(label.length, share))) <= room;
}

function sharesTable(
  lines: readonly Compared[],
  editions: readonly string[],
  isBarred: boolean,
  room: number,
): string[] {
  if (lines.length === 0) return [];
  const rows = (told: (share: EditionShare) => string): string[][] => [
    ['', ...editions],
    ...lines.map(({ label, shares }) => [label, ...shares.map(told)]),
  ];
  return isBarred ? textTable(rows(shareText), room) : wideTable(rows(bareShare), room);
}

/** Eighths of a cell, from none to all. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const CELLS = 8;

/** A bar of eight cells, to the eighth of one: shares that are shown alike have bars alike. */
function barOf(share: number): string {
  const eighths = Math.round((rounded(100 * share) / 100) * CELLS * EIGHTHS.length);
  const bar = '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
  return bar + '·'.repeat(CELLS - [...bar].length);
}

/** The shares at equal mix of people, where they were asked for. */
function equalMix(
  { standardisedBy }: Comparison,
  title: string,
  lines: readonly Compared[],
  room: number,
): Lines {
  const told = ({ share, low, high }: Standardised['shares'][number]): string =>
    `${shortPercent(share)} (${percentSpan(low, high)})`;
  const rows = lines.flatMap(({ label, standardised }) =>
    standardised ? [[label, ...standardised.shares.map(told)]] : [],
  );
  const editions = lines[0]?.standardised?.shares.map(({ edition }) => edition) ?? [];
  return rows.length === 0
    ? []
    : section(french`${title} à composition égale selon « ${standardisedBy ?? ''} »`, [
        wideTable([['', ...editions], ...rows], room),
      ]);
}

type Told = Pick<EditionShare, 'share' | 'people' | 'of'>;

/** A bar, the share, and the people behind it; a dash where nobody was asked. */
const shareText = (share: Told): string =>
  share.of === 0 ? '–' : `${barOf(share.share)} ${bareShare(share)}`;

const bareShare = ({ share, people, of }: Told): string =>
  of === 0 ? '–' : `${shortPercent(share).padStart(5)} (${people}/${of})`;

function wordsText(words: readonly TypicalWord[], between: Between): string[] {
  if (words.length === 0) {
    const part = between === 'groups' ? 'un groupe' : 'une édition';
    return [
      item(
        `Aucun mot n’est dit par une part nettement plus grande des personnes dans ${part} que dans les autres.`,
      ),
    ];
  }
  return words.map(({ word, edition, people, of, elsewhere, ofElsewhere, examples }) => {
    const shown = examples.map(({ answer }) => answer).join(', ');
    return item(
      french`${edition} : « ${word} », ${counted(people, 'personne')} sur ${of} (ailleurs ${elsewhere} sur ${ofElsewhere})${shown === '' ? '' : french` ; voir ${shown}`}`,
    );
  });
}
