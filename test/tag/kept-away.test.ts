import { describe, expect, it } from 'vitest';
import { tagged } from './tagged.js';

const AWAY = 'Pourquoi n’êtes-vous pas venu ?';
const toneOf = (text: string): string => tagged(text, AWAY).tags.sentiment.label;

describe('why one did not come', () => {
  it.each([
    ['J’étais malade'],
    ['Mon enfant était malade'],
    ['Un horrible lumbago'],
    ['C’était impossible pour moi'],
  ])('« %s » blames nobody', (text) => {
    expect(toneOf(text)).toBe('neutral');
  });

  it.each([
    ['Programme décevant'],
    ['Parce que c’est nul'],
    ['Aucun intérêt'],
    ['Mauvaise expérience l’an dernier'],
    ['Je n’ai pas aimé la dernière édition'],
  ])('« %s » judges the event', (text) => {
    expect(toneOf(text)).toBe('negative');
  });
});

it.each(['J’étais malade', 'J’avais une réunion', 'Je me suis trompé de date'])(
  'is an answer: « %s »',
  (text) => {
    expect(tagged(text, AWAY).tags.informative).toBe(true);
  },
);

it('is none where one does not know', () => {
  expect(tagged('je ne sais pas', AWAY).tags.informative).toBe(false);
});
