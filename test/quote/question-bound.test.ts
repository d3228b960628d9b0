import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { followsBinding, leansOnQuestion } from '../../src/quote/worth/question-bound.js';
import { coded } from './coded.js';

const cuts = (text: string) =>
  candidatesOf(coded(text, { question: 'Avec quoi repartez-vous ?' })).map((one) => ({
    one,
    text: [...text].slice(one.start, one.stop).join(''),
  }));

describe('an answer that lives by its question', () => {
  it.each([
    'D’avoir été écoutée.',
    'de pouvoir en parler entre collègues',
    'D’avoir été écoutée, on en a peu l’habitude.',
    'Avec l’envie de débrancher les bornes',
    'avec une idée qui ne me quitte plus',
    'Parce qu’on y parle des gens.',
  ])('opens with a word that it asks for: %s', (text) => {
    const whole = cuts(text).find(({ one }) => one.form === 'answer');
    expect(whole && leansOnQuestion(whole.one)).toBe(true);
  });

  it.each([
    'De voir tous ces gens m’a fait du bien.',
    'Avec les bénévoles, tout va bien.',
    'De la joie et du café',
    'Avoir été écoutée.',
  ])('is not one that says all: %s', (text) => {
    const whole = cuts(text).find(({ one }) => one.form === 'answer');
    expect(whole && leansOnQuestion(whole.one)).toBe(false);
  });

  it.each([
    ['Avec l’envie de débrancher les bornes', 'l’envie de débrancher les bornes', true],
    ['De discuter avec des élus du coin', 'discuter avec des élus du coin', true],
    ['Du coup je reviendrai', 'je reviendrai', true],
    ['On repart avec l’envie de débrancher les bornes', 'l’envie de débrancher les bornes', false],
  ])('« %s » gives « %s » as if it opened: %s', (text, part, follows) => {
    const found = cuts(text).find((one) => one.text === part);
    expect(found && followsBinding(found.one)).toBe(follows);
  });
});
