import { describe, expect, it } from 'vitest';
import { compareEditions } from '../src/compare/editions.js';
import { peopleOf } from '../src/compare/people.js';
import type { Compared } from '../src/model/comparison.js';
import { leanOf } from '../src/quote/balance.js';
import { rulesFor } from '../src/quote/gate/rules.js';
import { maskedOf } from '../src/quote/proof/masked.js';
import { readPrinted } from '../src/quote/proof/read-printed.js';
import { verifyQuote } from '../src/quote/proof/verify.js';
import { chooser } from '../src/quote/quotes.js';
import { sureSentence } from '../src/quote/woven/report-sentence.js';
import { readInputs } from '../src/read/files.js';
import { readSurvey } from '../src/read/survey.js';
import { tagAnswers, taggedRecord } from '../src/tag/answers.js';
import { codebook } from './tag/tagged.js';

/** What is found in the three samples, all of them. */

const FILES = ['2023', '2024', '2025'].map((year) => `samples/nec-${year}.csv`);
const survey = readSurvey(readInputs(FILES), {});
const all = tagAnswers(survey.answers, codebook);

describe('quotes of 2025', () => {
  const tagged = all.filter(({ answer }) => answer.edition === '2025');
  const answers = tagged.map(({ answer }) => answer);
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

  it('are proven in a report that sets them by its own typography, where they may be printed', () => {
    const typedAgain = (text: string): string =>
      text
        .replaceAll("'", '’')
        .replaceAll('...', '…')
        .replace(/ ?([!?;:])/g, '\u202f$1');
    const passages = quotes
      .filter(({ gate }) => gate.publishable)
      .map(({ text }) => ({ text: typedAgain(text) }));
    const read = readPrinted(passages, tagged, { known: [] });
    expect(read.filter(({ kind }) => kind !== 'proven')).toEqual([]);
    expect(read.length).toBeGreaterThan(100);
  });

  it('has « une respiration » among the first twelve quotes of any kind, which the README draws as cards', () => {
    const texts = quotes.slice(0, 12).map(({ text }) => text.replaceAll('’', "'"));
    expect(texts).toContain("une respiration lorsqu'on travaille dans le numérique");
  });

  it('make a sentence that says what the event is, each of them in its answer', () => {
    const woven = sureSentence(tagged, { top: 7 }, codebook.readQuestion);
    expect(woven?.sentence).toMatch(/^NEC est aujourd’hui un espace «\squi donne envie\s»/u);
    expect(woven?.quotes).toHaveLength(7);
    for (const one of woven?.quotes ?? []) expect(verifyQuote(one, answers)).toBeNull();
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
});

describe('changes from 2023 to 2025', () => {
  const people = peopleOf({ ...survey, tagged: all, stopWords: codebook.stopWords });
  const comparison = compareEditions(people, { ...survey, themes: codebook.themes });

  const verdicts = (table: readonly Compared[]): string[] =>
    table.flatMap(({ id, changes }) =>
      changes.flatMap(({ from, to, verdict }) =>
        verdict === 'inconclusive' ? [] : [`${id} ${from} ${to} ${verdict}`],
      ),
    );

  it('finds the changes that were planted in themes, and no other', () => {
    const told = verdicts(comparison.themes);
    expect(told).toEqual(
      expect.arrayContaining([
        'evenement/restauration 2023 2025 down',
        'evenement/jauge 2024 2025 down',
        'evenement/ressources 2024 2025 up',
        'numerique/ia 2024 2025 up',
      ]),
    );
    const planted = /^(evenement\/(restauration|jauge|ressources)|numerique\/ia) /;
    expect(told.filter((line) => !planted.test(line))).toEqual([]);
  });

  it('finds no change of tone or intent where none was planted', () => {
    const { sentiment, intents } = comparison;
    expect(verdicts([...Object.values(sentiment), ...intents])).toEqual([]);
  });

  it('counts people: the three who sent the questionnaire twice in 2024 count once', () => {
    expect(comparison.editions.map(({ label, respondents }) => [label, respondents])).toEqual([
      ['2023', 120],
      ['2024', 157],
      ['2025', 224],
    ]);
  });

  it.each([
    ['Comment avez-vous trouvé l’événement ?', ['Je l’ai trouvé génial'], 55],
    ['Comment avez-vous trouvé l’événement ?', ['Je l’ai trouvé génial', 'Je l’ai bien aimé'], 97],
    ['L’événement a-t-il répondu à vos objectifs ?', ['Oui, tout à fait', 'Oui, plutôt'], 95],
    ['Le programme vous a-t-il semblé pertinent ?', ['Très pertinent', 'Plutôt pertinent'], 90],
    ['Quels étaient vos objectifs ?', ['Rencontrer d’autres acteurs'], 73],
    ['Quels étaient vos objectifs ?', ['S’inspirer, découvrir des initiatives'], 56],
    ['Quels étaient vos objectifs ?', ['Monter en compétences'], 49],
    ['À combien de sessions avez-vous assisté ?', ['Plus de 5'], 75],
    [
      'Êtes-vous venu·e seul·e ou accompagné·e ?',
      ['Avec des collègues', 'Avec des partenaires'],
      69,
    ],
    ['Est-ce votre première participation à NEC ?', ['Oui'], 58],
  ])('%s %j: %i %% in 2025', (question, options, percent) => {
    const own = comparison.closed.find((one) => one.question === question);
    const shares = own?.options
      .filter(({ label }) => options.includes(label))
      .flatMap((option) => option.shares.filter(({ edition }) => edition === '2025'));
    const people = shares?.reduce((total, share) => total + share.people, 0) ?? 0;
    expect(shares?.[0]?.of).toBe(224);
    expect(Math.round((100 * people) / 224)).toBe(percent);
  });
});
