import { expect, test } from 'vitest';
import { comparisonText } from '../../src/commands/compare-text.js';
import { compareGroups } from '../../src/compare/groups.js';
import { peopleOf } from '../../src/compare/people.js';
import { comparisonMarkdown } from '../../src/report/comparison.js';
import { changesChapter } from '../../src/report/sections/changes.js';
import { comparisonSheets } from '../../src/report/sheets/comparison.js';
import { everyDifferenceSheet } from '../../src/report/sheets/differences.js';
import { closedChangesSheet } from '../../src/report/sheets/shares.js';
import { viewOf } from '../../src/report/view.js';
import { comparedIn, inputOf, type Someone, times } from '../compare/people.js';
import { analysisOf } from './fixture.js';

const profile = (edition: string, label: string, count: number, theme: string): Someone[] =>
  times(count, {
    edition,
    closed: { Profil: [label], Avis: [theme === 'lieu' ? 'Très bien' : 'Moyen'] },
    says: [{ themes: { [theme]: 'positive' }, words: [theme] }],
  });

const INPUT = inputOf(
  [
    ...profile('2024', 'Agent', 30, 'lieu'),
    ...profile('2024', 'Élu', 30, 'repas'),
    ...profile('2025', 'Agent', 30, 'lieu'),
    ...profile('2025', 'Élu', 30, 'lieu'),
    ...times(10, { edition: '2025', closed: { Profil: ['Élu'], Avis: ['Moyen'] } }),
  ],
  {
    closed: [
      { name: 'Profil', kind: 'choice' },
      { name: 'Avis', kind: 'scale' },
    ],
  },
);

const EDITIONS = comparedIn(INPUT, 'Profil');
const GROUPS = compareGroups(
  peopleOf(INPUT),
  { ...INPUT, editions: ['2024'] },
  { question: 'Profil', threshold: 5 },
);

test('Markdown has what changes first, with its sentence, then every table', () => {
  const text = comparisonMarkdown(EDITIONS, 'editions');
  expect(text.match(/^##? .+/gm)).toEqual([
    '# Comparaison des éditions',
    '## Ce qui change',
    '## Précautions',
    '## Thèmes',
    '## Tonalité et intentions',
    '## Questions fermées',
    '## Mots propres',
  ]);
  expect(text).toMatch(
    /^- La part des personnes qui parlent de «\u00a0LIEU\u00a0» augmente de 50\u00a0points/m,
  );
  expect(text).toMatch(
    /^\| LIEU \| 2024 → 2025 \| \+50\u00a0points \| .* \| hausse, qui tient à composition égale \| \d+\u00a0% → \d+\u00a0%\u00a0: \+50\u00a0points/m,
  );
  expect(text).toContain('**Moyenne\u00a0: Avis**');
  expect(text.match(/peuvent ne pas totaliser 100\u00a0%/g)).toHaveLength(1);
});

test('Markdown of many groups has one column each, and the differences of which something is concluded', () => {
  const input = inputOf(
    ['A', 'B', 'C', 'D'].flatMap((label, at) =>
      profile('2025', label, 30, at === 0 ? 'repas' : 'lieu'),
    ),
    { closed: [{ name: 'Profil', kind: 'choice' }] },
  );
  const text = comparisonMarkdown(
    compareGroups(
      peopleOf(input),
      { ...input, editions: ['2025'] },
      { question: 'Profil', threshold: 5 },
    ),
    'groups',
  );
  expect(text).toMatch(/^\|\s+\| A \| B \| C \| D \|$/mu);
  expect(text).toMatch(/^\| LIEU \| 0\s% \(0 sur 30\) \| 100\s% \(30 sur 30\) \|/mu);
  expect(text).toMatch(/^\| LIEU \| tous les autres → B \|.*hausse/mu);
  expect(text).not.toMatch(/→.*on ne peut pas conclure/u);
  expect(text).toContain('le format xlsx donne tout, intervalles compris');
});

test('a workbook has a sheet a table, numbers as numbers', () => {
  const sheets = comparisonSheets(EDITIONS, 'editions');
  expect(sheets.map(({ name }) => name)).toEqual([
    'Constats',
    'Éditions',
    'Thèmes',
    'Tonalité',
    'Tonalité par thème',
    'Intentions',
    'Questions fermées',
    'Moyennes',
    'Évolutions',
    'Évolutions moyennes',
    'Mots propres',
    'Taux de réponse',
    'Dérive du lexique',
    'Précautions',
  ]);
  for (const { columns, rows } of sheets) {
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});

test.each([
  [
    'Mots propres',
    'édition, mot, personnes, sur, ailleurs, sur (ailleurs), spécificité (Lafon), z (log-rapport), G², réponses, q',
  ],
  ['Taux de réponse', 'question, édition, personnes, sur, part'],
  [
    'Dérive du lexique',
    'thème, de, à, différence, sans les entrées locales, entrées d’une seule édition',
  ],
])('the sheet « %s » has a column for each of: %s', (name, titles) => {
  const { columns } = comparisonSheets(EDITIONS, 'editions').find((one) => one.name === name)!;
  expect(columns.map(({ title }) => title).join(', ')).toBe(titles);
});

test('a table of means has their interval, their median and their people', () => {
  const text = comparisonMarkdown(EDITIONS, 'editions');
  expect(text).toContain('| Où | Moyenne | Intervalle | Médiane | Personnes |');
  expect(text).toMatch(/^\| 2025 \| [\d,]+ \| [\d,]+.à.[\d,]+ \| [\d,]+ \| 70 sur 70 \|$/mu);
});

test('Markdown gives the shares at equal mix of people, and names the question', () => {
  const text = comparisonMarkdown(EDITIONS, 'editions');
  expect(text).toMatch(/À composition égale selon «\sProfil\s»/);
});

test('a difference has both shares, both tests and its conclusion on one row', () => {
  const sheets = comparisonSheets(EDITIONS, 'editions');
  const { columns, rows } = sheets.find(({ name }) => name === 'Évolutions')!;
  const row = rows.find(([table, , id]) => table === 'thèmes' && id === 'lieu')!;
  const value = (title: string) => row[columns.findIndex((column) => column.title === title)];
  expect(
    ['de', 'à', 'personnes (de)', 'sur (de)', 'personnes (à)', 'conclusion'].map(value),
  ).toEqual(['2024', '2025', 30, 60, 60, 'hausse']);
  expect(value('différence à composition égale')).toBeCloseTo(0.5, 12);
  const [from, to] = ['de', 'à'].map((end) => Number(value(`part (${end}) à composition égale`)));
  expect(to! - from!).toBeCloseTo(0.5, 12);
  expect(value('composition selon')).toBe('Profil');
  for (const title of ['p (Fisher)', 'q (Fisher)', 'p médian', 'q', 'h de Cohen']) {
    expect(typeof value(title)).toBe('number');
  }
});

test('one table of all differences has those of means too, in parts of their scale', () => {
  const { columns, rows } = everyDifferenceSheet(EDITIONS, 'editions');
  const row = rows.find(([table]) => table === 'moyennes')!;
  const value = (title: string) => row[columns.findIndex((column) => column.title === title)];
  const { means, changes } = EDITIONS.closed[1]!.means!;
  const [change] = changes;
  expect(
    ['question', 'de', 'à', 'moyenne (de)', 'différence', 'p (Welch)', 'q', 'part (de)'].map(value),
  ).toEqual([
    'Avis',
    '2024',
    '2025',
    means[0]!.mean,
    change!.difference,
    change!.p,
    change!.q,
    null,
  ]);
  for (const one of rows) expect(one).toHaveLength(columns.length);
});

test('groups are called groups everywhere', () => {
  const text = comparisonMarkdown(GROUPS, 'groups');
  const sheets = comparisonSheets(GROUPS, 'groups');
  expect(text).toContain('# Comparaison des groupes');
  expect(text).not.toMatch(/édition/i);
  expect(JSON.stringify(sheets)).not.toMatch(/édition/i);
});

test('nothing to conclude is said in words', () => {
  const alike = inputOf([
    ...profile('2024', 'Agent', 30, 'lieu'),
    ...profile('2025', 'Agent', 30, 'lieu'),
  ]);
  expect(comparisonMarkdown(comparedIn(alike), 'editions')).toContain('Aucun écart n’est établi');
});

test('where nothing is compared, nothing is said of differences', () => {
  const silent = inputOf([
    ...times(30, { edition: '2024' }),
    ...profile('2025', 'Agent', 30, 'lieu'),
  ]);
  const text = comparisonMarkdown(comparedIn(silent), 'editions');
  expect(text).toContain('Rien à comparer\u00a0: il faut deux éditions');
  expect(text).not.toMatch(/Aucun écart n’est établi|deux à deux/);
});

test('degrees together are a row that passes for none of them, on the screen and in every file', () => {
  const graded = (edition: string, sizes: readonly number[]) =>
    ['Très satisfait', 'Plutôt satisfait', 'Plutôt pas satisfait', 'Pas du tout'].flatMap(
      (option, at) =>
        times(sizes[at]!, { edition, says: [{ themes: {} }], closed: { Accueil: [option] } }),
    );
  const comparison = comparedIn(
    inputOf([...graded('2024', [38, 45, 14, 3]), ...graded('2025', [24, 28, 37, 11])], {
      closed: [{ name: 'Accueil', kind: 'scale' }],
    }),
  );
  const view = viewOf({ ...analysisOf(), comparison });
  const row = 'Ensemble : Très satisfait ou Plutôt satisfait';
  const outputs = [
    comparisonText(comparison, 'editions', 200).join('\n'),
    comparisonMarkdown(comparison, 'editions'),
    JSON.stringify(everyDifferenceSheet(comparison, 'editions')),
    JSON.stringify(closedChangesSheet(comparison.closed)),
    JSON.stringify(changesChapter(view)),
  ];
  expect(outputs.map((text) => text.replaceAll('\u00a0', ' ').includes(row))).toEqual(
    outputs.map(() => true),
  );
});
