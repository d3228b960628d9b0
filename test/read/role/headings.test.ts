import { expect, test } from 'vitest';
import { isBareCode } from '../../../src/read/role/headings.js';
import { messages, survey } from '../table.js';

test.each([
  'G2Q1',
  'Q3',
  'q2_1',
  'Q12[SQ001]',
  'QID5_TEXT',
  'G01Q00002',
  'Q3_other',
  'Question 3',
  'Q. 4',
  'Colonne 5',
  'R12',
])('« %s » says nothing of what was asked', (heading) => {
  expect(isBareCode(heading)).toBe(true);
});

test.each([
  'Q3. Points forts',
  'Points faibles',
  'NPS',
  'plus',
  'Vos attentes pour 2026',
  'Avis 2025',
  'Atelier 3',
  '3 mots',
  'Jour 1',
])('« %s » says something', (heading) => {
  expect(isBareCode(heading)).toBe(false);
});

const TEXT = `id;G2Q1;G2Q2\n${Array.from({ length: 6 }, (_, i) => `${i + 1};Une réponse assez longue ${i};Une autre réponse, longue aussi ${i}`).join('\n')}\n`;

test('open questions that are codes are told, until a study words them', () => {
  expect(messages(survey(TEXT))[0]).toMatch(
    /^Rien ne dit ce que ces questions demandent\u00a0: «\u00a0G2Q1\u00a0», «\u00a0G2Q2\u00a0»\. .*\{column: "G2Q1", wording: …\}\.$/,
  );
  const worded = { G2Q1: 'Qu’est-ce qui vous a plu ?', G2Q2: 'Qu’est-ce qui vous a manqué ?' };
  expect(messages(survey(TEXT, { wordings: worded }))).toEqual([]);
  expect(messages(survey(TEXT, { wordings: { G2Q1: worded.G2Q1 } }))[0]).toContain(
    'cette question demande\u00a0: «\u00a0G2Q2\u00a0»',
  );
});
