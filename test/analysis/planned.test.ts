import { expect, it } from 'vitest';
import { plannedIn } from '../../src/analysis/planned.js';
import { tagged } from '../tag/tagged.js';

const QUESTION = 'Qu’allez-vous mettre en place ?';

/** The answers shown, of these, each by a person of its own. */
function shown(texts: readonly string[], held: readonly number[] = []): string[] {
  const answers = texts.map((text, at) => {
    const one = tagged(text, QUESTION);
    const answer = { ...one.answer, id: `r${at}`, answer: `r${at}/1`, question: QUESTION };
    return { ...one, answer };
  });
  const withheld = held.map((at) => ({
    edition: answers[at]!.answer.edition,
    answer: `r${at}/1`,
    reasons: [],
  }));
  const [planned] = plannedIn(answers, { isPlanning: (one) => one === QUESTION, withheld });
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
      'Jai lancé un club de lecture',
    ]),
  ).toEqual([
    'Proposer un atelier CAF',
    'en parler à mon équipe',
    'Jai lancé un club de lecture',
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
