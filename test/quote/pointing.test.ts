import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { pointersIn } from '../../src/quote/worth/pointing.js';
import { tagged } from './tagged.js';

/** Words of a stretch that point outside it; undefined where it is no candidate. */
function pointers(text: string, part: string): number | undefined {
  const found = candidatesOf(tagged(text, { question: 'Qu’avez-vous le plus apprécié ?' })).find(
    ({ passage, start, stop }) => passage.characters.slice(start, stop).join('') === part,
  );
  return found && pointersIn(found);
}

const ALONE = 'Un bel atelier. ';

describe('words that point outside', () => {
  it.each([
    'On y apprend beaucoup.',
    'On y a donné la parole aux habitants.',
    'J’en repars avec trois idées.',
    'Ça marche !',
    'C’est exactement ce que je cherchais.',
    // after a noun that is the subject of their clause
    'Quatre communes y racontaient leurs échecs.',
    'L’intervenant ne les répétait pas.',
    'Une jeune femme en polo l’a remplacé en quatre minutes.',
    'J’ai quatre directrices d’école qui me le réclament.',
    'Mon père n’en avait jamais parlé.',
    'La mienne marche mieux.',
    // a singular noun for a plural pronoun
    'Dans notre village, on les attend toute l’année.',
    'Son histoire, la visite guidée, tout m’a touché.',
    'Je trouve ça très bien, sauf le revêtement.',
  ])('there are in « %s »', (part) => {
    expect(pointers(`${ALONE}${part}`, part)).toBeGreaterThan(0);
  });

  it.each([
    'Il y a de la place pour tous.',
    'Voir que d’autres galèrent autant que nous, ça rassure.',
    'Ça rassure de voir que l’on n’est pas seuls.',
    'Dans la salle y a du monde à toute heure.',
    'Les élus du coin on les croise au café.',
    'Les bénévoles, adorables, y en a un qui a porté ma valise.',
    'Le festival donne une scène aux jeunes et on les accompagne.',
    'On ne supplie pas les élus de venir à l’atelier qui les concerne.',
    'Des échecs sont racontés par ceux qui les ont vécus.',
    'Cet exercice est utile, nous l’imposons à nos doctorants.',
    'On tutoie un sous-préfet sans l’avoir fait exprès.',
    'L’accueil était, il faut le reconnaître, irréprochable.',
    'Les bénévoles et leurs sourires ont tout porté.',
  ])('there is none in « %s »', (part) => {
    expect(pointers(`${ALONE}${part}`, part)).toBe(0);
  });
});

/** The same of a whole answer to what the event is. */
const answered = (text: string): number | undefined => {
  const whole = candidatesOf(tagged(text)).find(({ form }) => form === 'answer');
  return whole && pointersIn(whole);
};

it.each([
  ['On y apprend à tenir la souris de quelqu’un.', 0],
  ['on en repart avec des idées', 0],
  ['Mes collègues y croient peu.', 0],
  ['On y croit.', 1],
  ['On en parle beaucoup.', 1],
])('is the event where the question names it: %s', (text, count) => {
  expect(answered(text)).toBe(count);
});

it('counts the one whom the first sentences of the answer name', () => {
  const part = 'Captures à l’appui, sans haine. Elle a dit bonjour aux trolls.';
  expect(pointers(`La plénière sur la haine en ligne. ${part}`, part)).toBe(1);
});
