import { expect, it } from 'vitest';
import { attributionOf, speakerGroup } from '../../src/cards/attribution.js';
import type { ClosedQuestion } from '../../src/model/survey.js';
import { quote } from '../quote/quote.js';
import { watched } from '../watched.js';

const PROFILE: ClosedQuestion = { name: 'Vous êtes', kind: 'choice' };

it('counts the people of a group once, however many quotes are told', () => {
  const { value: respondents, reads } = watched(
    Array.from({ length: 12 }, (_, at) => ({
      id: `r${at}`,
      edition: '2025',
      closed: { 'Vous êtes': [at < 2 ? 'Élue' : 'Agent'] },
    })),
  );
  const groupOf = (id: string) =>
    speakerGroup(quote('une fête', { id }), { respondents, group: { ...PROFILE } });
  expect(['r0', 'r5'].map(groupOf)).toEqual(['', 'Agent']);
  const counted = reads();
  expect(['r6', 'r7', 'r8'].map(groupOf)).toEqual(['Agent', 'Agent', 'Agent']);
  expect(reads()).toBe(counted);
});

it.each([
  ['Votre catégorie', 'B', 'Catégorie B, 2025'],
  ['Quelle est votre catégorie ?', 'A+', 'Catégorie A+, 2025'],
  ['Catégorie', 'Élue', 'Élue, 2025'],
  ['Vous êtes', 'A', 'A, 2025'],
  ['?', 'A', 'A, 2025'],
  ['Dans quelle case vous rangez-vous ce matin ?', 'B', 'B, 2025'],
])('a group of « %s » that is « %s » signs as « %s »', (name, label, signed) => {
  const respondents = Array.from({ length: 9 }, (_, at) => ({
    id: `r${at}`,
    edition: '2025',
    closed: { [name]: [label] },
  }));
  const group = { name, kind: 'choice' as const };
  const said = attributionOf(quote('une fête', { id: 'r1' }), { respondents, group });
  expect(said.replace('édition ', '')).toBe(signed);
});
