import { expect, it } from 'vitest';
import { shareOf } from '../../src/compare/test-lines.js';
import { untranslated } from '../../src/message.js';
import { figureFiles, tableRecords, tableSheet } from '../../src/report/figure-files.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { analysisOf, hostileAnalysis } from './fixture.js';

it('writes the same figures as the page, as tables', () => {
  const text = reportMarkdown(analysisOf());
  expect(text).toContain('## L’essentiel');
  expect(text).toMatch(/\| Rencontres et échanges \| 34\u00a0% \| 34 sur 101 \|/);
  expect(text).toContain('> «\u00a0au service de l’intérêt général\u00a0»');
});

it('calls what was read without a file the standard input', () => {
  const { sources, notices, ...analysis } = analysisOf();
  const text = reportMarkdown({
    ...analysis,
    sources: [{ ...sources[0]!, file: '-' }],
    notices: [{ file: '-', message: untranslated('Une ligne vide.') }],
  });
  expect(text).toContain('| entrée standard | 120 |');
  expect(text).toContain('- entrée standard\u00a0: Une ligne vide.');
  expect(text).toMatch(/Fichier\u00a0: entrée standard \(/);
});

it('shows a suggestion once, and no theme without one', () => {
  const part = reportMarkdown(analysisOf())
    .split('## Attentes et suggestions')[1]!
    .split('\n## ')[0]!;
  const suggestions = part.match(/^- .*$/gm) ?? [];
  expect(suggestions.length).toBeGreaterThan(0);
  expect(new Set(suggestions).size).toBe(suggestions.length);
  expect(part).not.toMatch(/^\*\*.*\n+(?=\*\*|$(?![\s\S]))/m);
});

it('shows or names every theme that somebody asks something of, and what no theme was found in', () => {
  const analysis = analysisOf();
  const part = reportMarkdown(analysis).split('## Attentes et suggestions')[1]!.split('\n## ')[0]!;
  const last = analysis.comparison.editions.at(-1)!.label;
  const asking = analysis.answers.filter(
    ({ edition, informative, intents }) =>
      edition === last && informative && intents.includes('suggestion'),
  );
  const labels = new Map(analysis.themes.map(({ id, label }) => [id, label]));
  const asked = new Set(asking.flatMap(({ themes }) => themes.map(({ id }) => labels.get(id)!)));
  expect(asked.size).toBeGreaterThan(0);
  for (const label of asked) expect(part).toContain(label);
  const unsorted = asking.some(({ themes }) => themes.length === 0);
  expect(part.includes('Sans thème')).toBe(unsorted);
});

it('says beside closed questions, and in the method, that rounded shares may not make 100', () => {
  const parts = reportMarkdown(analysisOf()).split('\n## ');
  const telling = parts.filter((part) => part.includes('peuvent ne pas totaliser 100'));
  expect(telling.map((part) => part.split('\n')[0])).toEqual([
    'Les questions fermées',
    'Méthode et limites',
  ]);
});

it('escapes what people wrote', () => {
  const text = reportMarkdown(hostileAnalysis());
  expect(text).not.toMatch(/(?<!\\)<[a-z/!]/i);
});

it('gives each figure as a picture with its font and the table behind it', () => {
  const files = figureFiles({ ...analysisOf(), threshold: 1 });
  expect(files.map(({ name }) => name)).toEqual([
    'longueurs',
    'fermee-1',
    'fermee-2',
    'themes-evenement',
    'themes-numerique',
    'sentiment',
    'sentiment-themes',
    'sentiment-questions',
    'evolutions-themes',
  ]);
  for (const { svg, table } of files) {
    expect(svg).toMatch(/^<\?xml.*\n<svg .*<title .*<desc .*@font-face/s);
    expect(tableRecords(table)).toHaveLength(table.rows.length + 1);
  }
});

it('shows the first quotes of each edition, and says how many there are besides', () => {
  const analysis = analysisOf();
  const [first] = analysis.quotes.filter(({ gate }) => gate.publishable);
  const many = (edition: string, count: number) =>
    Array.from({ length: count }, (_, n) => ({
      ...first!,
      edition,
      text: `texte ${edition}-${n}.`,
    }));
  const crowded = { ...analysis, quotes: [...many('2024', 7), ...many('2025', 20)] };
  const text = reportMarkdown(crowded, {}, { files: true });
  const quotes = text.slice(text.indexOf('## Citations'));
  expect(quotes.match(/texte 2025-/g)).toHaveLength(18);
  expect(text).toContain('2 autres citations de 2025\u00a0: voir rapport.html ou citations.md.');
  expect(text).toContain('Une autre citation de 2024\u00a0:');
  expect(text).not.toContain('texte 2024-6');
});

it('prints under a quote what others say in their own words', () => {
  const analysis = analysisOf();
  const [first, ...others] = analysis.quotes;
  if (!first) throw new Error('no quote');
  const echo = {
    id: 'r9',
    answer: 'r9/1',
    edition: '2024',
    start: 0,
    end: 19,
    text: 'Un peu\nd’air « frais »',
  };
  const quotes = [{ ...first, people: 2, echoes: [echo] }, ...others];
  expect(reportMarkdown({ ...analysis, quotes })).toContain(
    'idée partagée par 2\u00a0personnes\u00a0: «\u00a0Un peu d’air « frais » (2024)',
  );
});

it('keeps numbers as numbers behind a figure, both bounds and denominators, under names of their own', () => {
  const [head, first] = tableRecords(
    figureFiles(analysisOf()).find(({ name }) => name === 'themes-evenement')!.table,
  );
  expect(head).toEqual([
    'Thème',
    ...['2023', '2024', '2025'].flatMap((edition) => [
      `Part ${edition}`,
      `Personnes ${edition} : nombre`,
      `Personnes ${edition} : sur`,
      `Intervalle ${edition} : bas`,
      `Intervalle ${edition} : haut`,
    ]),
  ]);
  expect(first).toEqual([
    'Rencontres et échanges',
    ...[
      [34, 101],
      [47, 138],
      [71, 203],
    ].flatMap(([people, of]) => [
      people! / of!,
      people,
      of,
      expect.any(Number),
      expect.any(Number),
    ]),
  ]);
});

it('tells a file what is a probability behind a figure, which four decimals would make nothing', () => {
  const { table } = figureFiles(analysisOf()).find(({ name }) => name === 'evolutions-themes')!;
  const { columns, rows } = tableSheet(table);
  expect(columns.filter(({ format }) => format !== undefined)).toEqual([
    { title: 'q', format: '0.0000' },
  ]);
  expect(rows).toHaveLength(table.rows.length);
});

it('gives people and denominators behind the differences of themes, and shares, people and intervals of feelings', () => {
  const headOf = (wanted: string): unknown[] =>
    tableRecords(figureFiles(analysisOf()).find(({ name }) => name === wanted)!.table)[0]!;
  expect(headOf('evolutions-themes').slice(0, 5)).toEqual([
    'Intitulé',
    '2024 : part',
    '2024 : nombre',
    '2024 : sur',
    '2025 : part',
  ]);
  expect(headOf('sentiment').slice(0, 5)).toEqual([
    'Édition',
    'Personnes',
    'Positives : part',
    'Positives : nombre',
    'Positives : bas',
  ]);
  expect(reportMarkdown(analysisOf())).toMatch(
    /\| 2025 \| 203 \|.*\| \d+\s% \(\d+\s; \d+\sà\s\d+\s%\) \|/u,
  );
});

it('shows each figure by a picture that is written beside it', () => {
  const shown = [
    ...reportMarkdown(analysisOf()).matchAll(/^!\[[^\]]+\]\(figure-([^)]+)\.svg\)$/gm),
  ];
  const written = figureFiles(analysisOf()).map(({ name }) => name);
  expect(shown.length).toBeGreaterThan(3);
  for (const [, name] of shown) expect(written).toContain(name);
});

it('has the name of an edition or theme alone in the first column of a table of tones', () => {
  const keys = figureFiles({ ...analysisOf(), threshold: 1 })
    .filter(({ name }) => name.startsWith('sentiment'))
    .map(({ table }) => table.rows[0]![0]);
  expect(keys).toEqual(['2023', 'Rencontres et échanges', 'Qu’avez-vous le plus apprécié ?']);
});

it('draws no theme that nobody speaks of, and names them all', () => {
  const analysis = analysisOf();
  const silent = (id: string): boolean => /lieu|numerique/u.test(id);
  const themes = analysis.comparison.themes.map((line) => ({
    ...line,
    shares: line.shares.map((share) =>
      silent(line.id) ? shareOf({ ...share, people: 0 }) : share,
    ),
  }));
  const own = { ...analysis, comparison: { ...analysis.comparison, themes } };
  const text = reportMarkdown(own);
  expect(text).toContain('Jamais cité\u00a0: Lieu.');
  expect(text).toMatch(/^Jamais cités\u00a0: Communs numériques, .*Médiation/mu);
  const drawn = figureFiles(own).filter(({ name }) => name.startsWith('themes-'));
  expect(drawn.map(({ name }) => name)).not.toContain('themes-numerique');
  for (const { svg } of drawn) expect(svg).not.toContain('>Lieu<');
});

it('has the changes between every two editions that the page has', () => {
  const titles = [...reportMarkdown(analysisOf()).matchAll(/^### (Thèmes\s: de .*)$/gmu)];
  expect(titles.map(([, title]) => title!.replace('\u00a0', ' '))).toEqual([
    'Thèmes : de 2024 à 2025',
    'Thèmes : de 2023 à 2025',
    'Thèmes : de 2023 à 2024',
  ]);
});

it.each([
  [1, 'Une citation demande une décision'],
  [2, '2 citations demandent une décision'],
])('says of %i quotes held back that they are to be settled', (size, told) => {
  const analysis = analysisOf();
  const held = analysis.quotes.slice(0, size).map((quote) => ({
    ...quote,
    gate: { publishable: false, reasons: [untranslated('un nom')] },
  }));
  expect(reportMarkdown({ ...analysis, quotes: held })).toContain(told);
});

it('closes once a quotation that ends a suggestion', () => {
  const analysis = analysisOf();
  const [suggestion] = analysis.suggestions;
  const answers = analysis.answers.map((one) =>
    one.answer === suggestion!.answer && one.edition === suggestion!.edition
      ? { ...one, text: 'demander « est-ce vrai ? »', personal: [] }
      : one,
  );
  expect(reportMarkdown({ ...analysis, answers })).toContain('« est-ce vrai ? » (');
});

it('leaves empty in a file the parts that a cell lacks, so that each keeps its column', () => {
  const parts = [
    { name: 'bas', value: 0.1 },
    { name: 'haut', value: 0.2 },
  ];
  const cell = { shown: '10 à 20', value: 0.1, parts };
  const table = { caption: '', head: ['Thème', 'Intervalle', 'q'] };
  const rows = [
    ['Lieu', cell, 'a'],
    ['Son', '–', 'b'],
  ];
  expect(tableRecords({ ...table, rows })).toEqual([
    ['Thème', 'Intervalle : bas', 'Intervalle : haut', 'q'],
    ['Lieu', 0.1, 0.2, 'a'],
    ['Son', '–', null, 'b'],
  ]);
});
