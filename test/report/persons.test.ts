import { expect, it } from 'vitest';
import { personKey } from '../../src/people.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { reportHtml } from '../../src/report/page/html.js';
import { numbersOf } from '../../src/report/persons.js';
import { analysisOf } from './fixture.js';

it.each([
  [
    ['118054648641', '118094432271', '118054648641'],
    ['1', '2', '1'],
  ],
  [
    ['12', '118094432271'],
    ['1', '2'],
  ],
  [
    ['12', 'r001'],
    [undefined, undefined],
  ],
])('numbers people whose ids are those of a tool: %j', (ids, expected) => {
  const people = ids.map((id) => ({ edition: '2025', id }));
  const numbers = numbersOf([{ edition: '2024', id: '7' }, ...people]);
  expect(people.map(({ edition, id }) => numbers.get(personKey({ edition, id })))).toEqual(
    expected,
  );
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

it.each([
  ['page', reportHtml],
  ['Markdown', reportMarkdown],
])('shows no id of a survey tool in the %s, and says how people are numbered', (_, write) => {
  const report = write(withLongIds());
  expect(report).not.toMatch(/personnes? 11805464/u);
  expect(report).not.toContain('réponse 11805464');
  expect(report).toContain('numérotées dans l’ordre');
  expect(write(analysisOf())).not.toContain('numérotées dans l’ordre');
});
