import { expect, it } from 'vitest';
import { plannedIn } from '../../src/analysis/planned.js';
import { tagged } from '../tag/tagged.js';

const QUESTION = 'Qu’allez-vous mettre en place ?';

/** The answers shown, of these, each by a person of its own. */
function shown(
  texts: readonly string[],
  held: readonly number[] = [],
  question = QUESTION,
): string[] {
  const answers = texts.map((text, at) => {
    const one = tagged(text, question);
    const answer = { ...one.answer, id: `r${at}`, answer: `r${at}/1`, question };
    return { ...one, answer };
  });
  const withheld = held.map((at) => ({
    edition: answers[at]!.answer.edition,
    answer: `r${at}/1`,
    reasons: [],
  }));
  const [planned] = plannedIn(answers, { isPlanning: () => true, withheld });
  return planned!.answers.map((id) => texts[Number(/\d+/u.exec(id)![0])]!);
}

it('looks for the deed behind a number, pronouns and what is not done', () => {
  expect(shown(['La boussole numérique', '1. Tester la boussole', 'Ne plus imprimer'])).toEqual([
    '1. Tester la boussole',
    'Ne plus imprimer',
    'La boussole numérique',
  ]);
});

it('shows what people will do, a verb first, then what names a deed', () => {
  expect(
    shown([
      'La boussole numérique',
      'Une formation des élus',
      'Proposer un atelier CAF',
      'en parler à mon équipe',
      'Je lance un club de lecture',
    ]),
  ).toEqual([
    'Proposer un atelier CAF',
    'en parler à mon équipe',
    'Je lance un club de lecture',
    'Une formation des élus',
    'La boussole numérique',
  ]);
});

it('shows no text twice, nothing held back, no « rien », no joke, no request', () => {
  const kept = 'Proposer un atelier CAF';
  expect(
    shown(
      [
        kept,
        'proposer un atelier caf',
        'Rien de concret pour l’instant',
        'faire la sieste lol',
        'plus rien',
        'Organisez une suite en 2026, svp',
        'Et vous, que faites-vous de nos idées ?',
        'Tester la carte dans mon service',
      ],
      [7],
    ),
  ).toEqual([kept]);
});

it.each([
  'faire la sieste lol',
  'Changer de métier mdrr',
  'Partir élever des chèvres xd',
  'Lancer une révolution hehehe',
  'Partir sur une île :-P',
  'Partir sur une île 🏝️',
])('shows no joke: « %s »', (joke) => {
  expect(shown(['Proposer un atelier CAF', joke])).toEqual(['Proposer un atelier CAF']);
});

it('shows a plan that names a trade mark, or has a colon', () => {
  const plans = ['Utiliser Excel® avec mon équipe', 'Préparer deux réunions:partage et bilan'];
  expect(shown(plans)).toEqual(plans);
});

it('shows ten at most', () => {
  expect(shown(Array.from({ length: 14 }, (_, at) => `Tester la fiche ${at + 1}`))).toHaveLength(
    10,
  );
});

it('shows no answer to a wording that asks for none, where a study joins it to one that does', () => {
  const [planned] = plannedIn(
    ['Ce que cela change pour vous', QUESTION].map((asked, at) => {
      const one = tagged('Proposer un atelier CAF', asked);
      const answer = { ...one.answer, id: `r${at}`, answer: `r${at}/1`, question: QUESTION, asked };
      return { ...one, answer };
    }),
    { isPlanning: () => true, withheld: [] },
  );
  expect(planned!.answers).toEqual(['r1/1']);
});

it.each([
  'Cela m’a confirmé que je dois quitter cette collectivité',
  'je songe à quitter la fonction publique',
  'J’envisage de partir dans le privé',
  'je vais demander ma mutation',
  'Chercher un autre poste',
  'Changer de métier',
  'Démissionner !',
  'partir',
  'Je vais préparer ma reconversion',
  'prendre ma retraite',
])('shows nobody who leaves their work: « %s »', (leaving) => {
  expect(shown(['Proposer un atelier CAF', leaving])).toEqual(['Proposer un atelier CAF']);
});

it.each([
  'Partir du terrain et des besoins',
  'Quitter la posture de l’expert',
  'Changer de méthode de travail',
  'Changer de poste de travail pour un bureau assis-debout',
  'mettre en place un atelier retraite pour les usagers',
  'Organiser la mutation des serveurs',
])('shows what is left or changed, where it is no work: « %s »', (plan) => {
  expect(shown([plan])).toEqual([plan]);
});

it.each([
  'Le lien avec mes missions ne saute pas aux yeux',
  'Qu’il faut oser demander de l’aide',
  'On a bien ri',
  'J’ai lancé un club de lecture',
  'Je pense que c’était utile',
])('shows no statement of what is, was or is thought: « %s »', (statement) => {
  expect(shown(['Il faudra former les agents', statement])).toEqual([
    'Il faudra former les agents',
  ]);
});

it('shows, where it is asked what one keeps for one’s work, only what tells a deed by itself', () => {
  const plans = [
    'Proposer un atelier CAF',
    'en parler à mon équipe',
    'Je vais tester la méthode avec mon équipe',
    'je testerai la boussole',
    'J’envisage de lancer un groupe de travail',
  ];
  const kept = [
    'des contacts !!!',
    'Une autre façon d’animer mes réunions',
    'la méthode des petits pas, je l’ai déjà mise en place',
    'Comprendre ma fiche de paie',
    'Je vais mieux comprendre mes droits',
    'Le lien avec mes missions ne saute pas aux yeux',
  ];
  const all = shown([...kept, ...plans], [], 'Que retenez-vous pour votre travail ?');
  expect(all.toSorted()).toEqual(plans.toSorted());
});
