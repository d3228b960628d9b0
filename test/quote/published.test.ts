import { expect, it } from 'vitest';
import { leanOf } from '../../src/quote/balance.js';
import { maskedOf } from '../../src/quote/gate/masked.js';
import { rulesFor } from '../../src/quote/gate/rules.js';
import { chooser } from '../../src/quote/quotes.js';
import { verifyQuote } from '../../src/quote/verify.js';
import { readInputs } from '../../src/read/files.js';
import { readSurvey } from '../../src/read/survey.js';
import { tagAnswers, taggedRecord } from '../../src/tag/answers.js';
import { codebook } from '../tag/tagged.js';

const { answers } = readSurvey(readInputs(['samples/nec-2025.csv']), {});
const tagged = tagAnswers(answers, codebook);
const choose = chooser(tagged, rulesFor(tagged, {}), {});
const quotes = choose({ top: 200 });

it('finds what a report published among the first 30 fragments of the 2025 sample; praise has more room there than in the answers', () => {
  const fragments = choose({ top: 30, kinds: ['fragment'] });
  const texts = fragments.map(({ text }) => text.replaceAll('’', "'"));
  expect(texts).toEqual(
    expect.arrayContaining([
      "au service de l'intérêt général",
      'qui fait du bien',
      'qui nourrit et stimule intellectuellement',
      'qui donne envie',
      'qui remet les sujets importants au devant de la scène',
      "une respiration lorsqu'on travaille dans le numérique",
      'qui contribue à construire un autre numérique',
    ]),
  );
  const lean = leanOf(fragments, tagged.map(taggedRecord));
  expect(lean?.quotes).toBeGreaterThan(lean?.answers ?? 1);
});

it('has « une respiration » among the first twelve quotes of any kind, which the README draws as cards', () => {
  const texts = quotes.slice(0, 12).map(({ text }) => text.replaceAll('’', "'"));
  expect(texts).toContain("une respiration lorsqu'on travaille dans le numérique");
});

it('puts evidence behind every theme', () => {
  expect(tagged).toHaveLength(500);
  for (const { answer, tags } of tagged) {
    for (const { evidence } of tags.themes) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end } of evidence) {
        expect([...answer.text].slice(start, end).join('').trim()).not.toBe('');
      }
    }
  }
});

it('proves each of its quotes against the file', () => {
  expect(quotes.length).toBeGreaterThan(150);
  const masked = maskedOf(answers, codebook);
  expect(quotes.map((quote) => verifyQuote(quote, answers, masked)).filter(Boolean)).toEqual([]);
});
