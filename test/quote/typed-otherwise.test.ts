import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/survey.js';
import { chooseQuotes } from '../../src/quote/quotes.js';
import { tagAnswers } from '../../src/tag/answers.js';
import { codebook } from '../tag/tagged.js';

/** Answers as one types them with care. */
const SAID = [
  'Une respiration lorsqu’on travaille seul dans sa commune.',
  'La table ronde sur la désinformation, remarquablement composée : une juriste, une professeure documentaliste et un ancien modérateur.',
  'Un laboratoire dont les cobayes ont le droit de corriger le protocole.',
  'Les gens du réemploi, avec leurs mains sales et leurs machines propres.',
  'Une bande de collègues qui aiment leur métier et qui n’ont pas honte de le dire.',
  'Les ateliers du matin, où chacun repart avec un outil qu’il sait expliquer.',
  'Deux jours de retard sur le programme et personne pour nous prévenir.',
] as const;

const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const WAYS: readonly (readonly [way: string, typed: (text: string) => string])[] = [
  ['behind a greeting', (text) => `Bonjour, ${low(text)}`],
  ['behind « sans hésiter »', (text) => `Sans hésiter, ${low(text)}`],
  ['in quotation marks', (text) => `"${text}"`],
  ['behind thanks', (text) => `Merci beaucoup. ${text}`],
  ['with excuses', (text) => `${text} Désolé.`],
  ['with what somebody noted', (text) => `${text} [illisible]`],
  ['with thanks', (text) => `${text.slice(0, -1)}. Merci !`],
  ['with a heart', (text) => `${text.slice(0, -1)} ❤️`],
  ['with wishes', (text) => `${text} Bonne continuation !`],
  [
    'on the lines of an e-mail',
    (text) => text.replace(/.{40,60}(?<= )(?=\S)/u, (line) => `${line.trimEnd()}\n`),
  ],
];

const quoted = (typed: (text: string) => string): string[] => {
  const answers = SAID.map(
    (text, n): Answer => ({
      id: `r${n}`,
      answer: `r${n}/1`,
      edition: '2025',
      question: 'Qu’avez-vous le plus apprécié ?',
      text: typed(text),
    }),
  );
  return chooseQuotes(tagAnswers(answers, codebook), { threshold: 1 })
    .map(({ text }) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
    .sort();
};

describe('the same words are quoted', () => {
  const straight = quoted((text) => text);
  it('of all that praise', () => expect(straight.length).toBeGreaterThan(5));
  it.each(WAYS)('%s', (_, typed) => {
    expect(quoted(typed)).toEqual(straight);
  });
});
