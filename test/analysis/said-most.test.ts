import { expect, test } from 'vitest';
import { saidMostIn } from '../../src/analysis/said-most.js';
import { tagged } from '../words/tagged.js';

const SUBJECTS = 'Quels thèmes souhaitez-vous ?';
const FAULTS = 'Que faut-il améliorer ?';

const said = (question: string, texts: readonly string[]) =>
  texts.map((text, at) => ({ id: `p${at}`, question, text }));

const ANSWERS = tagged(
  ...said(SUBJECTS, [
    'je voudrais le sommeil',
    'parler du sommeil des bébés',
    'plutôt le sommeil, les thèmes',
    'parler aussi des émotions',
  ]),
  ...said(FAULTS, ['il faudrait la sono', 'il faudrait le sommeil']),
);
const options = {
  questions: [FAULTS, SUBJECTS],
  stopWords: new Set(['le', 'de']),
  threshold: 3,
};

test('what enough people say in answer to a question is told, its own words and what single people say left out', () => {
  expect(saidMostIn(ANSWERS, options)).toEqual([
    { question: SUBJECTS, words: [{ text: 'sommeil', people: 3 }] },
  ]);
});

test('under a lower threshold, questions keep their order and the word of most people comes first', () => {
  const told = saidMostIn(ANSWERS, { ...options, threshold: 1 });
  expect(told.map(({ question }) => question)).toEqual([FAULTS, SUBJECTS]);
  expect(told[1]?.words[0]).toEqual({ text: 'sommeil', people: 3 });
  expect(told[1]?.words.map(({ text }) => text)).not.toContain('thèmes');
});

test('who confides something beside a word counts among those who say it; what is only said so is not told', () => {
  const answers = tagged(
    ...said(SUBJECTS, ['je voudrais le sommeil', 'le sommeil des bébés', 'parler du sommeil']),
    { id: 'q', question: SUBJECTS, text: 'le sommeil, je suis en burn-out depuis un cancer' },
    { id: 'r', question: SUBJECTS, text: 'je suis en arrêt pour un cancer' },
    { id: 's', question: SUBJECTS, text: 'j’ai eu un cancer l’an dernier' },
  );
  expect(saidMostIn(answers, options)).toEqual([
    { question: SUBJECTS, words: [{ text: 'sommeil', people: 4 }] },
  ]);
});

const ONE_WORD = 'En un mot, cette journée ?';

test('the words that short answers are are told from two people on, those of a family together', () => {
  const answers = tagged(
    ...said(ONE_WORD, ['Inspirant', 'inspirante !', 'inspiration', 'riche', 'Riche', 'dense']),
    { id: 'q', question: ONE_WORD, text: 'riche' },
  );
  expect(saidMostIn(answers, { ...options, questions: [ONE_WORD] })).toEqual([
    {
      question: ONE_WORD,
      of: 7,
      words: [
        { text: 'inspirant, inspiration', people: 3 },
        { text: 'riche', people: 3 },
      ],
    },
  ]);
});

test('words are of one family by what they come of, not by their first letters', () => {
  const words = ['attente', 'attentif', 'attention', 'créatif', 'créativité', 'richesse', 'riche'];
  const answers = tagged(...said(ONE_WORD, words));
  const told = saidMostIn(answers, { ...options, questions: [ONE_WORD] })[0]?.words;
  expect(told?.map(({ text }) => text)).toEqual(['créatif, créativité', 'riche, richesse']);
});

test('a word of a few people that tells of health, beliefs or a post is not told', () => {
  const words = ['dépressive', 'dépressive', 'DRH', 'DRH', 'riche', 'riche'];
  const answers = tagged(...said(ONE_WORD, words));
  expect(saidMostIn(answers, { ...options, questions: [ONE_WORD] })).toMatchObject([
    { of: 6, words: [{ text: 'riche', people: 2 }] },
  ]);
});

test('a question that asks for no word is told by its words of enough people, however short its answers', () => {
  const answers = tagged(...said(FAULTS, ['la sono', 'la sono', 'le bruit', 'la sono']));
  expect(saidMostIn(answers, options)).toEqual([
    { question: FAULTS, words: [{ text: 'sono', people: 3 }] },
  ]);
});

test('nothing is told of short answers of fewer people than the threshold', () => {
  const answers = tagged(...said(ONE_WORD, ['riche', 'riche']));
  expect(saidMostIn(answers, { ...options, questions: [ONE_WORD] })).toEqual([]);
});
