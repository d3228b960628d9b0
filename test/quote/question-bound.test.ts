import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { isBoundAt } from '../../src/quote/cut/question-bound.js';
import { opensAfterAll } from '../../src/quote/cut/starts.js';
import { tagged } from './tagged.js';

const cuts = (text: string) =>
  candidatesOf(tagged(text, { question: 'Avec quoi repartez-vous ?' })).map((one) => ({
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
    'car l’asso m’a aidé il y a dix ans',
    'Pour voir du monde.',
    'afin d’être utile aux autres',
    'Que la confiance se gagne au marché',
    'qu’on est nombreux a y croire',
    'Que notre métier a du sens',
  ])('opens with a word that it asks for: %s', (text) => {
    const whole = cuts(text).find(({ one }) => one.form === 'answer');
    expect(whole && isBoundAt(whole.one.passage, 0)).toBe(true);
  });

  it.each([
    'De voir tous ces gens m’a fait du bien.',
    'Avec les bénévoles, tout va bien.',
    'Pour refaire ma carte, tout s’est fait sur internet.',
    'Pour moi, c’est une fête.',
    'De la joie et du café',
    'Avoir été écoutée.',
    'Que du bonheur',
    'Que de belles rencontres, on y revient',
    'Que le temps a passé vite !',
  ])('is not one that says all: %s', (text) => {
    const whole = cuts(text).find(({ one }) => one.form === 'answer');
    expect(whole && isBoundAt(whole.one.passage, 0)).toBe(false);
  });

  it.each([
    ['Avec l’envie de débrancher les bornes', 'l’envie de débrancher les bornes'],
    ['De discuter avec des élus du coin', 'discuter avec des élus du coin'],
    ['Du coup je reviendrai demain', 'je reviendrai demain'],
  ])('« %s » gives « %s » as if it opened', (text, part) => {
    const found = cuts(text).find((one) => one.text === part)?.one;
    expect(found && opensAfterAll(found.passage, found.sentence, found.first)).toBe(true);
  });
});
