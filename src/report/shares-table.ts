import { isWithin } from '../compare/inner-themes.js';
import { REST } from '../compare/pairing.js';
import { recommending } from '../compare/recommending.js';
import { french } from '../markup.js';
import { count, listed, percentSpan, shortPercent } from '../messages/numbers.js';
import type { EditionShare, Share } from '../model/change.js';
import type { Compared, ComparedClosed, Comparison } from '../model/comparison.js';
import { alphabetical } from '../names/names.js';
import { sumOf } from '../stats/sum.js';
import { type Cell, interval, NONE, number, peopleCell, type Table } from './table.js';
import { askedShareIn, editionsAsked } from './view.js';

export const SHARE_HEAD = ['Part', 'Personnes', 'Intervalle'] as const;
/** Why shares that exclude each other may seem not to be all; said once beside their tables. */
export const ROUNDED = french`Chaque part est arrondie à l’unité : celles de la tonalité, ou d’une question à réponse unique, peuvent ne pas totaliser 100 %.`;

/** Whether somebody is counted in a line, in one edition or group at least. */
export const hasPeople = ({ shares }: Compared): boolean =>
  shares.some(({ people: size }) => size > 0);

/** The lines in which somebody is counted, those of most people, all editions or groups together, first. */
export const mostSaid = (lines: readonly Compared[]): Compared[] => {
  const size = ({ shares }: Compared): number => sumOf(shares, ({ people }) => people);
  return lines
    .filter(hasPeople)
    .sort((a, b) => size(b) - size(a) || alphabetical(a.label, b.label));
};

/** Whether a line compares anything between two editions or groups: somebody is counted in one of them. */
export const isComparedIn = ({ shares }: Compared, from: string, to: string): boolean =>
  shares.some(
    ({ edition, people: size }) =>
      size > 0 && (from === REST || edition === from || edition === to),
  );

/** A line that puts options together, and must not pass for one of them. */
const togetherLine = (line: Compared): Compared => ({
  ...line,
  label: french`Ensemble : ${line.label}`,
});

/** The options of a closed question, then the degrees of its good side together. */
export const withGood = ({ options, good }: ComparedClosed): Compared[] => [
  ...options,
  ...(good ? [togetherLine(good)] : []),
];

/** The same, then the classes of those who would recommend. */
export const withClasses = (question: ComparedClosed): Compared[] => [
  ...withGood(question),
  ...recommending(question).map(togetherLine),
];

/** The themes of which nobody speaks, asked or not, under the table of the others; '' where there are none. */
export function neverSaid(themes: readonly Compared[]): string {
  const silent = themes.filter(
    (theme) =>
      theme.given === undefined &&
      // Of a theme that only holds others, these are spoken of.
      !themes.some((one) => (one === theme || isWithin(one, theme)) && hasPeople(one)),
  );
  return silent.length === 0
    ? ''
    : french`${silent.length === 1 ? 'Jamais cité' : 'Jamais cités'} : ${listed(silent.map(({ label }) => label))}.`;
}

/**
 * Shares by edition with people, denominator and interval. An edition in which nobody could be counted has
 * no columns, and one that is compared with none needs no name in the head.
 */
export function sharesTable(
  lines: readonly Compared[],
  editions: readonly string[],
  { caption, first }: { readonly caption: string; readonly first: string },
): Table {
  const asked = editionsAsked(lines, editions);
  const named = asked.flatMap((edition) =>
    SHARE_HEAD.map((column) => (editions.length > 1 ? `${column} ${edition}` : column)),
  );
  return {
    caption,
    head: [first, ...named],
    ...(editions.length > 1 && { groups: { titles: asked, head: SHARE_HEAD } }),
    rows: rowsOf(lines, asked, cellsOf),
  };
}

/** A row a line, and what is told of its share in each edition. */
const rowsOf = (
  lines: readonly Compared[],
  editions: readonly string[],
  told: (share: EditionShare | undefined) => readonly Cell[],
): Cell[][] =>
  lines.map((line) => [
    line.label,
    ...editions.flatMap((edition) => told(askedShareIn(line, edition))),
  ]);

/** Groups or editions from which on a table of shares has one column for each, and one of differences what is concluded. */
export const MANY = 4;

/** The same shares, one column an edition or group: `30 % (3 sur 10)`. */
export function briefTable(
  lines: readonly Compared[],
  editions: readonly string[],
  { caption, first }: { readonly caption: string; readonly first: string },
): Table {
  const asked = editionsAsked(lines, editions);
  return { caption, head: [first, ...asked], rows: rowsOf(lines, asked, briefCells) };
}

const briefCells = (share: EditionShare | undefined): Cell[] =>
  share === undefined
    ? [NONE]
    : [
        number(
          share.share,
          french`${shortPercent(share.share)} (${count(share.people)} sur ${count(share.of)})`,
        ),
      ];

const cellsOf = (share: EditionShare | undefined): Cell[] =>
  share === undefined
    ? [NONE, peopleCell(null, null), interval(null, null, '–')]
    : shareCells(share);

/** A share, its people and its interval, each in a cell: under `SHARE_HEAD`. */
export const shareCells = ({ share, people, of, low, high }: Share): Cell[] => [
  number(share, shortPercent(share)),
  peopleCell(people, of),
  interval(low, high, percentSpan(low, high)),
];

/** Of so many people at least in a part: a share of fewer tells little of their tone. */
const SPEAKERS = 10;

export const BLAMED = 'Avis négatifs, parmi ceux qui parlent du thème';

export const BLAMED_IN_ANSWER = 'Avis négatifs, parmi ceux qui répondent à la question';

/** The share of those who blame something in answer to a question among those who answer it. */
export const blamedInAnswer = ({
  questionSentiment,
}: Pick<Comparison, 'questionSentiment'>): Compared[] =>
  questionSentiment.flatMap(({ question, feelings }) => ofBlame(question, feelings));

const ofBlame = (label: string, feelings: readonly Compared[]): Compared[] =>
  feelings.filter(({ id }) => id === 'negative').map((line) => ({ ...line, label }));

/** The share of those who blame a theme among those who speak of it, those of most people first. */
export function blamed({ themeSentiment }: Pick<Comparison, 'themeSentiment'>): Compared[] {
  const most = ({ shares }: Compared): number => Math.max(...shares.map(({ of }) => of));
  return themeSentiment
    .flatMap(({ label, feelings }) => ofBlame(label, feelings))
    .filter((line) => most(line) >= SPEAKERS)
    .sort((a, b) => most(b) - most(a));
}
