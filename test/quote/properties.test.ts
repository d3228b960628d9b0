import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/quote.js';
import type { TaggedAnswer } from '../../src/model/tags.js';
import { answerKey } from '../../src/people/people.js';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { applyEdits } from '../../src/quote/edits.js';
import { verifyQuote } from '../../src/quote/proof/verify.js';
import { chooseQuotes } from '../../src/quote/quotes.js';
import { reportSentence } from '../../src/quote/woven/report-sentence.js';
import { tagged } from './tagged.js';

const PIECES = [
  'C’est une bouffée d’air',
  'qui donne envie',
  'je n’ai jamais vu une salle aussi pleine',
  'on aurait aimé une pause',
  'sans aucune attente',
  'les ateliers ne manquaient pas de rythme',
  'mais personne ne le savait',
  'un lieu où l’on se parle',
  '« rien de neuf »',
  '(enfin presque)',
  '(salle du fond de la cour)',
  'merci à Zoé Martin',
  'les échanges ne manquaient pas de rythme',
  'et les échanges',
  'TRES BIEN',
  '🙂',
  '« 🙂, »',
  'merci à M. B. pour tout',
  'l’art de ne pas le dire',
  'ni trop long, ni trop court',
  'parce que le temps filait',
  'pas mal du tout',
];

/** Each counts its people from the first, as exports do; the second blames with the words of the first. */
const EDITIONS = ['2024', '2025'];

const text = fc
  .array(
    fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ', ', '. ', ' : ', '\n', ' ; ')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pairs) => pairs.flat().join(''));

const corpus = fc.array(text, { minLength: 1, maxLength: 8 }).map((texts): TaggedAnswer[] =>
  texts.map((one, index) =>
    tagged(one, {
      id: `r${Math.floor(index / 2)}`,
      edition: EDITIONS[index % 2]!,
      ...(index % 2 > 0 && one.includes('bouffée') && { values: { bouffée: -0.6 } }),
      ...(one.includes('Zoé Martin') && { personal: { 'Zoé Martin': 'name' } }),
    }),
  ),
);

const OPTIONS = { top: 20, threshold: 1 };
const NEC = { subject: 'NEC' };

describe('every quote', () => {
  it('is a slice of its answer with the recorded edits, and is proven', () => {
    fc.assert(
      fc.property(corpus, (answers) => {
        for (const quote of chooseQuotes(answers, OPTIONS)) {
          const source = answers.find(({ answer }) => answerKey(answer) === answerKey(quote));
          const characters = [...(source?.answer.text ?? '')];
          expect(applyEdits(characters, quote, quote.edits)).toBe(quote.text);
          for (const echo of quote.echoes) {
            const other = answers.find(({ answer }) => answerKey(answer) === answerKey(echo));
            expect([...(other?.answer.text ?? '')].slice(echo.start, echo.end).join('')).toBe(
              echo.text,
            );
            expect(answerKey(echo)).not.toBe(answerKey(quote));
            const inside = other?.tags.personal.filter(
              ({ start, end }) => start < echo.end && end > echo.start,
            );
            expect(inside).toEqual([]);
          }
          expect(quote.echoes.length).toBeLessThanOrEqual(Math.min(3, quote.people - 1));
          expect(
            verifyQuote(
              quote,
              answers.map(({ answer }) => answer),
              () => source?.tags.personal ?? [],
            ),
          ).toBeNull();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('starts and ends outside negations; a cut says nothing that was wished', () => {
    fc.assert(
      fc.property(text, (one) => {
        const answer = tagged(one);
        const { tokens } = answer.parse;
        for (const { first, end, form } of candidatesOf(answer)) {
          for (const cut of [first, end]) {
            expect(tokens[cut - 1]?.negated && tokens[cut]?.negated).not.toBe(true);
          }
          if (form === 'answer' || form === 'sentence') continue;
          expect(tokens.slice(first, end).some(({ hypothetical }) => hypothetical)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(corpus, fc.infiniteStream(fc.nat()), (answers, keys) => {
        const shuffled = answers
          .map((answer) => ({ answer, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ answer }) => answer);
        const expected: Quote[] = chooseQuotes(answers, OPTIONS);
        expect(chooseQuotes(shuffled, OPTIONS)).toEqual(expected);
        expect(reportSentence(shuffled, { ...OPTIONS, ...NEC })).toEqual(
          reportSentence(answers, { ...OPTIONS, ...NEC }),
        );
      }),
      { numRuns: 25 },
    );
  });
});
