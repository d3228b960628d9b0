import { expect, it } from 'vitest';
import { quotesMarkdown } from '../../../src/commands/quoted.js';
import { markup } from '../../../src/markup.js';
import { untranslated } from '../../../src/message.js';
import type { Quote } from '../../../src/model/quote.js';
import type { TaggedRecord } from '../../../src/model/tags.js';
import { wordingsIn } from '../../../src/people/people.js';
import { blockMarkup } from '../../../src/report/page/html.js';
import { leanSentence, quotesChapter } from '../../../src/report/sections/quotes.js';
import { wovenTexts } from '../../../src/report/sections/woven.js';
import { viewOf } from '../../../src/report/view.js';
import { taggedRecord } from '../../../src/tag/answers.js';
import { quote } from '../../quote/quote.js';
import { tagged } from '../../quote/tagged.js';
import { analysisOf } from '../fixture.js';

const answers = [
  tagged('Une fête.', { id: 'a' }),
  tagged('Un froid de loup.', { id: 'b', sentiment: 'negative' }),
].map(taggedRecord);
const praise = quote('une fête', { answer: 'a/1' });

it('says how far the publishable quotes praise more than the answers', () => {
  expect(leanSentence({ quotes: [praise], answers })).toMatch(/100\s%.*contre\s50\s%/u);
});

it('weighs the quotes of the last edition against its own answers', () => {
  const before = [1, 2, 3].map((at) =>
    taggedRecord(
      tagged('Un froid de loup.', { id: `z${at}`, edition: '2024', sentiment: 'negative' }),
    ),
  );
  const told = (last: readonly TaggedRecord[]): string => {
    const analysis = { ...analysisOf(), answers: [...before, ...last], quotes: [praise] };
    const criticisms = [quote('un froid de loup', { answer: 'b/1', sentiment: 'negative' })];
    return markup`${quotesChapter(viewOf({ ...analysis, criticisms }))!.blocks.map(blockMarkup)}`
      .markup;
  };
  expect(told(answers)).toMatch(/contre\s50\s% des réponses de 2025\s:/u);
  const allPraise = told(answers.slice(0, 1));
  expect(allPraise).not.toContain('Neutres mises à part');
  expect(allPraise).not.toContain('Ce qui est à améliorer');
});

it('is silent where they do not, or where none may be published', () => {
  const blame = quote('un froid de loup', { answer: 'b/1', sentiment: 'negative' });
  const held = { ...praise, gate: { publishable: false, reasons: [untranslated('x')] } };
  expect(leanSentence({ quotes: [praise, blame], answers })).toBe('');
  expect(leanSentence({ quotes: [held], answers })).toBe('');
});

it('counts those that one reads first, on the page as in texts', () => {
  const after = Array.from({ length: 30 }, () =>
    quote('un froid de loup', { answer: 'b/1', sentiment: 'negative' }),
  );
  const first = Array.from({ length: 18 }, () => praise);
  const analysis = { ...analysisOf(), answers, quotes: [...first, ...after], criticisms: [] };
  const blocks = quotesChapter(viewOf(analysis))!.blocks;
  const said = /18 de ces premières citations sur 18 sont positives \(100\s%\)/u;
  expect(markup`${blocks.map(blockMarkup)}`.markup).toMatch(said);
  expect(JSON.stringify(blocks.flatMap((one) => ('texts' in one ? one.texts : [])))).toMatch(said);
});

it('adds critical quotes where those shown praise more than the answers, each once', () => {
  const blame = quote('un froid de loup', { answer: 'b/1', sentiment: 'negative' });
  const told = (quotes: readonly Quote[], criticisms: readonly Quote[]): string => {
    const analysis = { ...analysisOf(), answers, quotes, criticisms };
    return markup`${quotesChapter(viewOf(analysis))!.blocks.map(blockMarkup)}`.markup;
  };
  expect(told([praise], [blame])).toMatch(/Ce qui est à améliorer[\s\S]*un froid de loup/u);
  expect(told([praise], [])).not.toContain('Ce qui est à améliorer');
  expect(told([praise, blame], [blame])).not.toContain('Ce qui est à améliorer');
});

it('folds the whole answer under what was cut from it, and says no place of what is whole', () => {
  const folded = (text: string): number => {
    const analysis = { ...analysisOf(), answers, quotes: [quote(text, { answer: 'a/1' })] };
    const { markup: page } = markup`${quotesChapter(viewOf(analysis))!.blocks.map(blockMarkup)}`;
    expect(page.split('Caractères').length).toBe(page.split('<details class="proof">').length);
    return page.split('<summary>La réponse entière</summary>').length - 1;
  };
  expect(folded('une fête')).toBe(1);
  expect(folded('Une fête.')).toBe(0);
});

it('tells beside a quote the words in which its edition asked, and not those of another', () => {
  const [own, ...others] = answers;
  const asked = [{ ...own!, asked: 'Un mot de la journée ?' }, ...others];
  const analysis = { ...analysisOf(), answers: asked, quotes: [praise], criticisms: [] };
  const shown = markup`${quotesChapter(viewOf(analysis))!.blocks.map(blockMarkup)}`.markup;
  expect(shown).toContain('<span class="question">Un mot de la ');
  const list = { quotes: [praise], labelOf: String, askedOf: wordingsIn(asked) };
  expect(quotesMarkdown(list)).toMatch(/«\sUn mot de la journée \?\s»/u);
});

it('opens on the sentence that says what the event is, with whose quotes it is made of and what to look at', () => {
  const quotes = [quote('une fete', { id: 'b', answer: 'b/1', slips: ['fete'] }), praise];
  const woven = { sentence: 'NEC est aujourd’hui «\u00a0une fete\u00a0».', quotes };
  const view = viewOf({ ...analysisOf(), answers, quotes: [praise], woven });
  const page = markup`${quotesChapter(view)!.blocks.slice(0, 1).map(blockMarkup)}`.markup;
  expect(page).toMatch(
    /une fete\s».*dans l’ordre\s: <a href="#r2">b<\/a> et <a href="#r1">r1<\/a>/u,
  );
  const [sentence, note] = wovenTexts(view);
  const texts = quotesChapter(view)!.blocks.flatMap((one) =>
    one.kind === 'apart' ? one.texts : [],
  );
  expect(texts[0]).toEqual({ kind: 'quote', text: sentence, source: note });
  expect(sentence).toBe(woven.sentence);
  expect(note).toMatch(
    /^Deux personnes de 2025, dans l’ordre\s: b et r1\. .*faute probable\s: fete\./u,
  );
  expect(wovenTexts(viewOf({ ...analysisOf(), woven: null }))).toEqual([]);
});
