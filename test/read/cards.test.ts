import { describe, expect, test } from 'vitest';
import { messages, said, survey } from './table.js';

const people = (make: (i: number) => string): string =>
  Array.from({ length: 9 }, (_, i) => make(i)).join('\n');

const read = (text: string) => {
  const found = survey(text, {}, 'avis.txt');
  return {
    people: found.respondents.length,
    said: found.answers.map(({ question, text: own }) => `${question} ${own}`),
    told: messages(found).join(),
  };
};

describe('a text typed as cards', () => {
  const card = (i: number): string =>
    `Nom : Martin ${i}\nNote : ${i % 5}\nPoints forts : ${said(i)}\nPoints faibles : ${said(-1 - i)}\n`;

  test('has a column a label and a person a card, and it is said', () => {
    const { people: count, said: answers, told } = read(people(card));
    expect(count).toBe(9);
    expect(answers).toHaveLength(18);
    expect(answers).toContain(`Points faibles ${said(-9)}`);
    expect(told).toContain('9 fiches, une par personne');
  });

  test('may have a title a card, fields that some leave out, and texts that go on below', () => {
    const text = people((i) => {
      const own = i === 3 ? card(i).replace(/Note.*\n/, '') : card(i);
      return `Fiche de Mme Durand ${i}\n${i === 4 ? `${own}Et une ligne de plus\n` : own}`;
    });
    const { people: count, said: answers } = read(text.replaceAll(/^(?=Fiche)/gm, '\n'));
    expect(count).toBe(9);
    expect(answers.join()).not.toContain('Durand');
    expect(answers.join()).toContain(`${said(-5)}\nEt une ligne de plus`);
  });

  test('may have texts that go on after an empty line, which are no title', () => {
    const on = `${said(3)}\n\nEt le jardin\n`;
    const { people: count, said: answers } = read(people(card).replace(`${said(3)}\n`, on));
    expect(count).toBe(9);
    expect(answers.join()).toContain('Et le jardin');
  });
});

describe('interviews typed by turns', () => {
  test.each([
    ['Q', 'R'],
    ['Question', 'Réponse'],
    ['Enquêtrice', 'Habitant'],
  ])('have a column a question and a person an interview: %s, %s', (asks, answers) => {
    const text = people(
      (i) =>
        `Entretien n° ${i}\n${asks} : Qu’avez-vous aimé ?\n${answers} : ${said(i)}\n${asks} : Que changer ?\n${answers} : ${said(-1 - i)}\n`,
    );
    const found = read(text);
    expect(found.people).toBe(9);
    expect(found.said).toHaveLength(18);
    expect(found.said).toContain(`Que changer ? ${said(-3)}`);
    expect(found.told).toContain('9 entretiens');
  });
});

const list = (n: number): string => Array.from({ length: n }, (_, i) => said(i)).join('\n');

test.each<[string, string, RegExp]>([
  [
    'interviews without labels',
    people((i) => `Qu’avez-vous aimé ?\n${said(i)}\nQue faut-il changer ?\n${said(-i)}\n`),
    /questions/,
  ],
  [
    'questions over lists',
    `Question 1 : Qu’avez-vous aimé ?\n${list(8)}\nQuestion 2 : Que changer ?\n${list(7)}`,
    /questions/,
  ],
  [
    'what a tool sums up',
    `Bilan\n\nQu’avez-vous aimé ?\n8 réponses\n${list(8)}\n\nQue changer ?\n7 réponses\n${list(7)}`,
    /questions/,
  ],
  [
    'mails',
    people(
      (i) =>
        `De : Anne Roy <anne.roy${i}@exemple.fr>\nObjet : RE: votre avis\n\nBonjour,\n${said(i)}.\nAnne\n`,
    ),
    /courriels/,
  ],
])('no table, and a remedy, for %s', (_, text, what) => {
  expect(() => survey(text, {}, 'avis.txt')).toThrow(what);
});

test.each([
  [
    'one label before some answers',
    `Votre avis\n${people((i) => `${i % 2 ? 'Bémol : ' : ''}${said(i)}`)}`,
    9,
  ],
  [
    'a name before each',
    `Votre avis\n${['Anne', 'Paul', 'Zoé'].map((name, i) => `${name} : ${said(i)}`).join('\n')}`,
    3,
  ],
  [
    'labels in cells',
    `Lieu;Avis\n${people((i) => `${i % 2 ? 'Salle : A' : 'Hall : B'};${said(i)}`)}`,
    9,
  ],
  [
    'a question of those who answer',
    `Votre avis\n${list(8)}\nPourquoi pas ?\nPourquoi pas ?\nPourquoi pas ?`,
    11,
  ],
  [
    'two labels by turns',
    `Votre avis\n${people((i) => `${i % 2 ? 'Moins' : 'Plus'} : ${said(i)}`)}`,
    9,
  ],
  [
    'questions that people ask',
    `Vos questions\n${list(4)}\n${'Quand aura lieu la suite ?\nOù sont les supports ?\n'.repeat(3)}`,
    10,
  ],
  [
    'remarks on some questions',
    `Ce questionnaire\n${list(8)}\nQuestion 4 : trop longue\nQuestion 7 : floue`,
    10,
  ],
  [
    'counts that follow no question',
    `Le jeu\n${list(5)}\n3 réponses\n2 réponses\nQui a gagné le lot ?\nQuand sera la suite ?`,
    9,
  ],
  [
    'people who are no turns',
    `Votre avis\n${people((i) => `${['Anne', 'Paul', 'Zoé'][(i * i) % 3]} : ${said(i)}`)}`,
    9,
  ],
])('answers stay a line each: %s', (_, text, count) => {
  expect(read(text).people).toBe(count);
});
