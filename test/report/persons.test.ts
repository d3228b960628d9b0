import { expect, it } from 'vitest';
import { analysisFiles } from '../../src/commands/analysis-files.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { reportHtml } from '../../src/report/page/html.js';
import { calledIn } from '../../src/report/persons.js';
import { answersSheet } from '../../src/report/sheets/answers.js';
import { analysisOf } from './fixture.js';

it.each([
  [
    ['118054648641', '118094432271', '118054648641'],
    ['1', '2', '1'],
  ],
  [
    ['12', '118094432271', '118094432271-2'],
    ['1', '2', '3'],
  ],
  [
    ['550e8400-e29b-41d4-a716-446655440000', '550e8400-e29b-41d4-a716-446655440000-2'],
    ['1', '2'],
  ],
  ...[
    ['12', 'r001'],
    ['1234503', '1234503-2'],
    ['Lyon-2025-014', 'Lyon-2025-015'],
    ['12', '13', '118094432271'],
  ].map((ids) => [ids, ids]),
])('numbers people whose ids are those of a tool: %j', (ids, expected) => {
  const people = ids.map((id) => ({ edition: '2025', id }));
  const { personOf } = calledIn([{ edition: '2024', id: '7' }, ...people]);
  expect(people.map(personOf)).toEqual(expected);
});

/** The same analysis under ids of a survey tool. */
const withLongIds = () => {
  const long = (value: string): string => value.replace(/^[a-z]*(\d+)/u, '11805464$1');
  const renamed = <T extends { readonly id: string; readonly answer: string }>(
    all: readonly T[],
  ): T[] => all.map((one) => ({ ...one, id: long(one.id), answer: long(one.answer) }));
  const analysis = analysisOf();
  return {
    ...analysis,
    answers: renamed(analysis.answers),
    quotes: renamed(analysis.quotes),
    suggestions: renamed(analysis.suggestions),
  };
};

/** Of these, the second answer a copy of the first, which the reading tells by ids. */
const withCopy = () => {
  const analysis = withLongIds();
  const [first, second, ...others] = analysis.answers;
  const french = `1 questionnaire envoyé deux fois : ${second!.id} comme ${first!.id}.`;
  return {
    ...analysis,
    answers: [first!, { ...second!, duplicateOf: first!.answer }, ...others],
    notices: [{ file: 'a.csv', message: { french, english: french } }],
  };
};

it.each([
  ['page', reportHtml],
  ['Markdown', reportMarkdown],
])('shows no id of a survey tool in the %s, and says how people are numbered', (_, write) => {
  const report = write(withCopy(), {}, { files: true });
  expect(report).not.toContain('11805464');
  expect(report).toMatch(/numérotés dans l’ordre/u);
  expect(report).toContain('personne du rapport');
  expect(report).not.toContain('est l’identifiant que le fichier donne');
  expect(write(analysisOf())).not.toContain('numérotés dans l’ordre');
});

it('calls a person in the reading’s sentences as elsewhere, or not at all where editions differ', () => {
  const [a, b] = ['118054648641', '118054648642'] as const;
  const { withoutIds } = calledIn([
    { edition: '2024', id: a },
    { edition: '2024', id: b },
    { edition: '2025', id: b },
  ]);
  expect(withoutIds(`${a} comme ${b}/2`)).toBe('1 comme [identifiant]/2');
  expect(calledIn([{ edition: '2024', id: '12' }]).withoutIds(a)).toBe(a);
});

it('gives the number of a person beside the id in the sheet of answers, where there is one', () => {
  const titled = (analysis: ReturnType<typeof analysisOf>) =>
    answersSheet(analysis.answers, String, []).columns.map(({ title }) => title);
  expect(titled(withLongIds())).toContain('personne du rapport');
  expect(titled(analysisOf())).not.toContain('personne du rapport');
});

it('shows no id of a survey tool in any file of analyse that may circulate', async () => {
  const files = await analysisFiles(withCopy(), { options: {}, seed: 1, date: '2025-01-01' });
  const shown = files.filter(({ name }) => /^(?:rapport|citations)\.(?:html|md)$/u.test(name));
  expect(shown).toHaveLength(3);
  for (const { content } of shown) expect(String(content)).not.toContain('11805464');
  const kept = files.find(({ name }) => name === 'reponses.csv')!;
  expect(String(kept.content)).toMatch(/personne du rapport[\s\S]*11805464/u);
});
