import { findingsOf, survivors } from '../../compare/findings.js';
import type { Between } from '../../compare/sentences.js';
import { conclusionWords, VERDICT_WORDS } from '../../messages/words.js';
import type { Compared, Comparison } from '../../model/comparison.js';
import type { Cell, Sheet, SheetColumn } from '../../workbook.js';
import { meanDifferencesSheet, meansSheet } from './means.js';
import {
  allShares,
  CHANGE,
  CONCLUSION,
  changeCells,
  PART,
  POINTS,
  PROBABILITY,
  SHARE,
} from './shares.js';

/** Every table of a comparison, one a sheet; empty ones are left out. */
export function comparisonSheets(comparison: Comparison, between: Between): Sheet[] {
  return [
    findingsSheet(comparison, between),
    partsSheet(comparison, between),
    ...allShares(comparison),
    meansSheet(comparison),
    differencesSheet(comparison, between),
    meanDifferencesSheet(comparison, between),
    trendsSheet(comparison),
    typicalSheet(comparison),
    responsesSheet(comparison),
    driftSheet(comparison),
    warningsSheet(comparison),
  ]
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => (between === 'groups' ? ofGroups(sheet) : sheet));
}

/** The same sheet, whose parts are groups. */
const ofGroups = (sheet: Sheet): Sheet => ({
  ...sheet,
  columns: sheet.columns.map((column) =>
    column === PART ? { ...column, title: 'groupe' } : column,
  ),
});

function findingsSheet(comparison: Comparison, between: Between): Sheet {
  const told = survivors(findingsOf(comparison, between));
  return {
    name: 'Constats',
    columns: [
      { title: 'constat', width: 110 },
      { title: 'conclusion', width: 12 },
    ],
    rows: told.map(({ text, conclusion }) => [text, VERDICT_WORDS[conclusion]]),
  };
}

/** Who answered each edition or group, and how much of it says something. */
export const partsSheet = ({ editions }: Comparison, between: Between): Sheet => ({
  name: between === 'groups' ? 'Groupes' : 'Éditions',
  columns: [PART, ...['personnes', 'réponses', 'informatives'].map((title) => ({ title }))],
  rows: editions.map(({ label, respondents, answers, informative }) => [
    label,
    respondents,
    answers,
    informative,
  ]),
});

const DIFFERENCES: readonly SheetColumn[] = [
  { title: 'tableau', width: 18 },
  { title: 'question', width: 36 },
  { title: 'id', width: 26 },
  { title: 'intitulé', width: 30 },
  ...CHANGE,
  { title: 'h de Cohen', format: '0.00' },
  CONCLUSION,
];

const EQUAL_MIX: readonly SheetColumn[] = [
  ...['différence', 'borne basse', 'borne haute'].map((title) => ({
    title: `${title} à composition égale`,
    format: POINTS,
  })),
  ...['de', 'à'].map((end) => ({ title: `part (${end}) à composition égale`, format: SHARE })),
  { title: 'composition selon', width: 36 },
];

/** One row a line of any table and pair of editions or groups: the two shares, and all that is concluded. */
export function differencesSheet(comparison: Comparison, between: Between): Sheet {
  const { themes, sentiment, intents, themeSentiment, closed } = comparison;
  const { standardisedBy } = comparison;
  const rows = (table: string, question: string, lines: readonly Compared[]): Cell[][] =>
    lines.flatMap((line) =>
      differenceRows(line, standardisedBy).map((row) => [table, question, ...row]),
    );
  return {
    name: between === 'groups' ? 'Écarts' : 'Évolutions',
    columns: [...DIFFERENCES, ...(standardisedBy === undefined ? [] : EQUAL_MIX)],
    rows: [
      ...rows('thèmes', '', themes),
      ...rows('tonalité', '', sentiment),
      ...themeSentiment.flatMap(({ label, feelings }) =>
        rows('tonalité par thème', label, feelings),
      ),
      ...rows('intentions', '', intents),
      ...closed.flatMap(({ question, options }) => rows('questions fermées', question, options)),
    ],
  };
}

function differenceRows(line: Compared, standardisedBy: string | undefined) {
  const { id, label, changes } = line;
  return changes.map((change, at): Cell[] => {
    return [
      id,
      label,
      ...changeCells(line, change),
      change.effect,
      conclusionWords(change),
      ...(standardisedBy === undefined ? [] : equalMixCells(line, at, standardisedBy)),
    ];
  });
}

/** What `EQUAL_MIX` names; nothing where a line has no such shares. */
function equalMixCells({ standardised }: Compared, at: number, standardisedBy: string): Cell[] {
  const change = standardised?.changes[at];
  if (!standardised || !change) return EQUAL_MIX.map(() => null);
  const shareOf = (edition: string): number | null =>
    standardised.shares.find((share) => share.edition === edition)?.share ?? null;
  const { difference, low, high, from, to } = change;
  return [difference, low, high, shareOf(from), shareOf(to), standardisedBy];
}

/** All differences in one table, shares then means: what a file of one table holds. */
export function everyDifferenceSheet(comparison: Comparison, between: Between): Sheet {
  const shares = differencesSheet(comparison, between);
  const means = meanDifferencesSheet(comparison, between);
  const known = new Set(shares.columns.map(({ title }) => title));
  const columns = [...shares.columns, ...means.columns.filter(({ title }) => !known.has(title))];
  const places = columns.map(({ title }) =>
    means.columns.findIndex((column) => column.title === title),
  );
  const rows = means.rows.map(([question = null, ...row]) => [
    'moyennes',
    ...places.slice(1).map((at) => (at < 0 ? null : ([question, ...row][at] ?? null))),
  ]);
  const missing = columns.slice(known.size).map(() => null);
  return {
    name: shares.name,
    columns,
    rows: [...shares.rows.map((row) => [...row, ...missing]), ...rows],
  };
}

export const trendsSheet = ({ themes, sentiment, intents }: Comparison): Sheet => ({
  name: 'Tendances',
  columns: [
    { title: 'id', width: 26 },
    { title: 'intitulé', width: 36 },
    { title: 'points par édition', format: POINTS },
    { title: 'p', format: PROBABILITY },
    { title: 'q', format: PROBABILITY },
  ],
  rows: [...themes, ...sentiment, ...intents].flatMap(({ id, label, trend }) =>
    trend ? [[id, label, trend.slope, trend.p, trend.q]] : [],
  ),
});

export const typicalSheet = ({ words }: Comparison): Sheet => ({
  name: 'Mots propres',
  columns: [
    PART,
    { title: 'mot', width: 28 },
    ...['personnes', 'sur', 'ailleurs', 'sur (ailleurs)'].map((title) => ({ title, format: '0' })),
    ...['spécificité (Lafon)', 'z (log-rapport)', 'G²'].map((title) => ({ title, format: '0.0' })),
    { title: 'réponses', width: 40 },
  ],
  rows: words.map((one) => [
    one.edition,
    one.word,
    one.people,
    one.of,
    one.elsewhere,
    one.ofElsewhere,
    one.specificity,
    one.logOdds,
    one.g2,
    one.examples.map(({ answer, start, end }) => `${answer} (${start}-${end})`).join(' ; '),
  ]),
});

export const responsesSheet = ({ responses }: Comparison): Sheet => ({
  name: 'Taux de réponse',
  columns: [
    { title: 'question', width: 60 },
    PART,
    { title: 'personnes', format: '0' },
    { title: 'sur', format: '0' },
    { title: 'part', format: SHARE },
  ],
  rows: responses.flatMap(({ question, shares }) =>
    shares.map(({ edition, people, of, share }) => [question, edition, people, of, share]),
  ),
});

const driftSheet = ({ drift }: Comparison): Sheet => ({
  name: 'Dérive du lexique',
  columns: [
    { title: 'thème', width: 26 },
    { title: 'de' },
    { title: 'à' },
    { title: 'différence', format: POINTS },
    { title: 'sans les entrées locales', format: POINTS },
    { title: 'entrées d’une seule édition', width: 80 },
  ],
  rows: drift.map(({ theme, from, to, difference, without, entries }) => [
    theme,
    from,
    to,
    difference,
    without,
    entries.map(({ entry, edition, people }) => `${entry} (${edition}, ${people})`).join(' ; '),
  ]),
});

const warningsSheet = ({ warnings }: Comparison): Sheet => ({
  name: 'Précautions',
  columns: [{ title: 'à savoir avant de conclure', width: 120 }],
  rows: warnings.map((text) => [text]),
});
