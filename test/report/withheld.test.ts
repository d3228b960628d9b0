import { describe, expect, it } from 'vitest';
import { gateMessages } from '../../src/messages/quotes.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { TaggedRecord } from '../../src/model/tags.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { reportHtml } from '../../src/report/page/html.js';
import { expectationsChapter } from '../../src/report/sections/expectations.js';
import { answersSheet } from '../../src/report/sheets/answers.js';
import { tableSheets } from '../../src/report/sheets/tables.js';
import { viewOf } from '../../src/report/view.js';
import { analysisOf, saidIn } from './fixture.js';

const HEALTH = gateMessages.health('genou opéré');
const SECRET = 'Plus de bancs, mon genou opéré y tient';
const whole = analysisOf();
const asking = whole.suggestions.find(({ edition }) => edition === '2025')!;

/** The analysis where one answer that asks for something says this. */
const saying = (text: string, more: Partial<TaggedRecord> = {}): Analysis => ({
  ...whole,
  answers: whole.answers.map((one) =>
    one.answer === asking.answer && one.edition === asking.edition
      ? {
          ...one,
          text,
          themes: [],
          sentiment: { ...one.sentiment, evidence: [] },
          personal: [],
          ...more,
        }
      : one,
  ),
  quotes: [],
});

const withheld: Analysis = {
  ...saying(SECRET),
  withheld: [{ edition: asking.edition, answer: asking.answer, reasons: [HEALTH] }],
};

describe('an answer that the gate holds back', () => {
  it.each([
    ['page', reportHtml],
    ['text', reportMarkdown],
  ])('is shown nowhere in the %s, and counted', (_, report) => {
    expect(report(saying(SECRET))).toContain('mon genou opéré');
    const shown = report(withheld);
    expect(shown).not.toContain('mon genou opéré');
    expect(shown).toMatch(/Le texte d’une suggestion, comptée ici, n’est pas montré/u);
  });

  it.each([
    ['page', reportHtml],
    ['text', reportMarkdown],
  ])('is told in the %s, with where to read it', (_, report) => {
    const told =
      /Le texte d’une réponse, que retient le contrôle avant publication.* la donne en entier/u;
    expect(report(withheld, {}, { files: true })).toMatch(told);
    expect(report(whole, {}, { files: true })).not.toMatch(told);
  });

  it('has its place in the list of answers', () => {
    expect(reportHtml(withheld)).toContain('[texte retenu par le contrôle avant publication');
    expect(reportHtml(whole)).not.toContain('texte retenu');
  });

  it('is told in the tables of answers, with the reason, and no other is', () => {
    const sheet = tableSheets(withheld).find(({ name }) => name === 'Réponses')!;
    const at = sheet.columns.findIndex(({ title }) => title === 'retenue');
    expect(sheet.rows.map((row) => row[at]).filter((cell) => cell !== '')).toEqual([HEALTH.french]);
    expect(answersSheet(whole.answers, String).columns).toHaveLength(sheet.columns.length - 1);
  });

  it.each([
    ['page', reportHtml],
    ['text', reportMarkdown],
  ])('is told in the %s where no suggestion at all may be shown', (_, report) => {
    const { suggestions } = whole;
    const shown = report({
      ...whole,
      withheld: suggestions.map(({ edition, answer }) => ({ edition, answer, reasons: [HEALTH] })),
    });
    expect(shown).toContain('Attentes et suggestions');
    expect(shown).toMatch(/suggestions, comptées ici, n’est pas montré/u);
    expect(shown).toMatch(/(?:^|>)Des suggestions portent sur ces? thèmes?, sans exemple ici/mu);
  });

  it('lends no quote its whole text', () => {
    const quote = whole.quotes.find(({ gate }) => gate.publishable)!;
    const { edition, answer, text } = quote;
    const html = reportHtml({
      ...whole,
      quotes: [quote],
      withheld: [{ edition, answer, reasons: [HEALTH] }],
    });
    expect(html).toContain(text);
    expect(html.split('<summary>La réponse entière</summary>')[1]).toMatch(/^<p>\[texte retenu/u);
  });
});

it('shows no quote that is to be settled, and says how many there are', () => {
  const [quote] = whole.quotes;
  const held = { ...quote!, text: SECRET, gate: { publishable: false, reasons: [] } };
  const html = reportHtml({ ...whole, quotes: [held] });
  expect(html).not.toContain(SECRET);
  expect(html).toContain('Une citation demande une décision avant publication');
});

it.each([
  ['Plus de temps pour Zoé', true],
  ['Plus de temps pour Zoé, et des bancs devant la scène', false],
])('leaves out a suggestion that says nothing once its name is masked: %s', (text, emptied) => {
  const start = text.indexOf('Zoé');
  const analysis = saying(text, { personal: [{ start, end: start + 3, kind: 'name' }] });
  const told = saidIn(expectationsChapter(viewOf(analysis))).join(' ');
  expect(told.includes('il n’en reste rien une fois le nom masqué')).toBe(emptied);
  expect(told).not.toContain('ce qui ne se publie pas');
});

it('tells apart the suggestions that are held back from those that a mask empties', () => {
  const emptied = saying('Plus de temps pour Zoé', {
    personal: [{ start: 19, end: 22, kind: 'name' }],
  });
  const held = whole.suggestions.find(
    ({ edition, answer }) => edition === asking.edition && answer !== asking.answer,
  )!;
  const shown = reportMarkdown({
    ...emptied,
    withheld: [{ edition: held.edition, answer: held.answer, reasons: [HEALTH] }],
  });
  expect(shown).toMatch(
    /Le texte de 2 suggestions, comptées ici, n’est pas montré\s: il peut faire reconnaître quelqu’un .*\s; pour l’une d’elles, il n’en reste rien une fois le nom masqué\./u,
  );
});
