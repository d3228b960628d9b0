import { expect, it } from 'vitest';
import { QUOTE_FORMATS, type QuoteList, quotesMarkdown } from '../../src/commands/quoted.js';
import { untranslated } from '../../src/message.js';
import type { Quote, QuoteEdit } from '../../src/model/quote.js';
import { printedIn } from '../../src/quote/proof/printed.js';
import { quote } from '../quote/quote.js';

/** Quotes of which nothing else is told. */
const listOf = (...quotes: readonly Quote[]): QuoteList => ({
  quotes,
  labelOf: String,
  sources: [],
});

const ECHO = { id: 'r2', answer: 'r2/1', edition: '2024', start: 0, end: 9, text: 'Un peu\nd’air' };

it('shows under each quote of the terminal’s table who else says so, on lines of their own', async () => {
  const table = await QUOTE_FORMATS.text(
    listOf(
      quote('une bouffée d’air', { people: 2, echoes: [ECHO] }),
      quote('une fête', { rank: 2 }),
    ),
  );
  const [, , first, echo, second, ...rest] = String(table).split('\n');
  expect(first).toMatch(/^ +1 +2\spersonnes +positive +2025 r1\/1 +«\s+une bouffée d’air\s»$/u);
  expect(echo).toMatch(/^ +écho +2024 r2\/1 +«\sUn peu d’air\s»$/u);
  expect(second).toMatch(/«\sune fête\s»$/u);
  expect(rest).toEqual(['']);
});

it('has no column that would be empty', () => {
  const head = (people: number): string | undefined =>
    String(QUOTE_FORMATS.text(listOf(quote('une fête', { people })))).split('\n')[0];
  expect(head(2)).toMatch(/^rang +dite par +tonalité +réponse +citation$/u);
  expect(head(1)).toMatch(/^rang +tonalité +réponse +citation$/u);
});

it('tells of echoes in the same words how many they are, and no more; JSON Lines keeps them', () => {
  const same = { ...ECHO, text: 'Une bouffée d’air !' };
  const again = { ...ECHO, id: 'r3', answer: 'r3/1' };
  const echoed = listOf(quote('une bouffée d’air', { people: 4, echoes: [same, ECHO, again] }));
  expect(String(QUOTE_FORMATS.text(echoed)).match(/écho/gu)).toHaveLength(1);
  expect(String(QUOTE_FORMATS.md(echoed)).match(/écho/gu)).toHaveLength(1);
  expect(JSON.parse(QUOTE_FORMATS.jsonl(echoed)).echoes).toHaveLength(3);
});

it('says the edits of each quote in every format that is kept', async () => {
  const edits: QuoteEdit[] = [
    { kind: 'case', at: 4 },
    { kind: 'mask', start: 12, end: 20, as: '[nom]' },
  ];
  const edited = listOf(quote('une fête avec [nom]', { edits }));
  expect(QUOTE_FORMATS.csv(edited)).toContain(
    'initiale changée de casse (4) ; donnée personnelle masquée (12–20)',
  );
  expect(QUOTE_FORMATS.md(edited)).toContain(
    'r1/1, initiale changée de casse, donnée personnelle masquée)',
  );
  expect(JSON.parse(QUOTE_FORMATS.jsonl(edited)).edits).toEqual(edits);
});

it('shows in Markdown what was written, on one line', () => {
  const echoes = [{ ...ECHO, text: '~~rien~~\n&amp;' }];
  const written = QUOTE_FORMATS.md(
    listOf(quote('~~nul~~ puis AT&amp;T {1}', { people: 2, echoes })),
  );
  expect(written).toContain('\\~\\~nul\\~\\~ puis AT\\&amp;T \\{1\\}');
  expect(written).toContain('\\~\\~rien\\~\\~ \\&amp;');
});

it('gives each quote in JSON Lines the hashes of the files read', () => {
  const read = { file: 'nec-2025.csv', sha256: 'abc', rows: 3 };
  const line = QUOTE_FORMATS.jsonl({ ...listOf(quote('une fête')), sources: [read] });
  expect(JSON.parse(line).sources).toEqual([{ file: 'nec-2025.csv', sha256: 'abc' }]);
});

it('warns of likely slips, which are never corrected, in every format', () => {
  const slipped = listOf(quote('sa fait du bien au reseau', { slips: ['sa', 'reseau'] }));
  const told = /sa fait du bien au reseau[\s\S]*reseau/u;
  expect(QUOTE_FORMATS.csv(slipped)).toMatch(told);
  expect(QUOTE_FORMATS.md(slipped)).toMatch(/fautes probables\s: sa et reseau\)/u);
  expect(String(QUOTE_FORMATS.text(slipped))).toMatch(told);
  expect(JSON.parse(QUOTE_FORMATS.jsonl(slipped)).slips).toEqual(['sa', 'reseau']);
  expect(QUOTE_FORMATS.md(listOf(quote('une fête')))).not.toContain('faute');
});

it('sets no likely slip between quotation marks, where verify would seek it in the answers', () => {
  const text = QUOTE_FORMATS.md(listOf(quote('pas de vegetarien', { slips: ['vegetarien'] })));
  const printed = printedIn([{ text }]).map((one) => one.text);
  expect(printed).toContain('pas de vegetarien');
  expect(printed).not.toContain('vegetarien');
});

it('says the group of who is quoted where one is asked for, and none that must not be told', () => {
  const quotes = listOf(quote('une fête', { id: 'r1' }), quote('un bal', { id: 'r2' }));
  const groupOf = ({ id }: { id: string }): string => (id === 'r1' ? 'Agent public' : '');
  const grouped = { ...quotes, groupOf };
  expect(QUOTE_FORMATS.md(grouped)).toMatch(/\(Agent public, 2025, .*réponse r1\/1\)/u);
  expect(QUOTE_FORMATS.md(grouped)).toMatch(/un bal\s» \(2025, /u);
  const [head, first, second] = QUOTE_FORMATS.csv(grouped).split('\r\n');
  const at = head?.split(';').indexOf('groupe') ?? -1;
  expect([first, second].map((line) => line?.split(';')[at])).toEqual(['Agent public', '']);
  expect(QUOTE_FORMATS.csv(quotes)).not.toContain('groupe');
});

it('tells in Markdown what was asked and the tone, without which a few words mean nothing', () => {
  expect(
    QUOTE_FORMATS.md(
      listOf(quote('le parking', { question: 'À revoir ?', sentiment: 'negative' })),
    ),
  ).toMatch(/«\sle parking\s» \(2025, «\sÀ revoir \?\s», tonalité négative, réponse r1\/1\)/u);
});

it('lists in Markdown the quotes of the last edition first, where editions are told apart', () => {
  const quotes = [quote('un bal', { edition: '2024' }), quote('une fête', { edition: '2025' })];
  const apart = quotesMarkdown(listOf(...quotes), '', ['2024', '2025']);
  expect(apart).toMatch(/## 2025\n\n- «\u00a0une fête[\s\S]*## 2024\n\n- «\u00a0un bal/u);
  expect(quotesMarkdown(listOf(...quotes.slice(1)), '', ['2024', '2025'])).not.toContain('##');
});

it('counts in Markdown the quotes that it does not list, as they may not be published', () => {
  const held = quote('merci', {
    gate: { publishable: false, reasons: [untranslated('Trop peu de personnes.')] },
  });
  expect(quotesMarkdown(listOf(held))).toMatch(
    /^# Citations publiables\n\nUne citation demande une décision avant publication\s: le format CSV la donne avec ses raisons\.\n$/u,
  );
  expect(quotesMarkdown(listOf(quote('une fête')))).not.toContain('demande une décision');
});

it('tells who speaks of the theme of a quote as it does, beside who shares its idea', () => {
  const likeMinded = { theme: 'rencontres', people: 50, of: 206 };
  const list = { ...listOf(quote('les autres', { likeMinded })), labelOf: () => 'Rencontres' };
  expect(QUOTE_FORMATS.md(list)).toMatch(/, Rencontres\s: éloges de 50\spersonnes sur 206\)/u);
  expect(QUOTE_FORMATS.text(list)).toMatch(/Rencontres\s: 50 sur 206 +positive/u);
  expect(QUOTE_FORMATS.csv(list)).toContain('personnes qui parlent du thème sur ce ton');
});

it('calls an answer in Markdown, and its echoes, as it is told to', () => {
  const list = listOf(quote('une bouffée d’air', { people: 2, echoes: [ECHO] }));
  const written = String(QUOTE_FORMATS.md({ ...list, answerOf: ({ answer }) => `n° ${answer}` }));
  expect(written.match(/réponse [^,)]*/gu)).toEqual(['réponse n° r1/1', 'réponse n° r2/1']);
});
