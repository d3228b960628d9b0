import { expect, it } from 'vitest';
import { QUOTE_FORMATS } from '../../src/commands/quoted.js';
import { quote } from '../quote/quote.js';

const ECHO = { id: 'r2', answer: 'r2/1', edition: '2024', start: 0, end: 9, text: 'Un peu\nd’air' };

it('shows under each quote of the terminal’s table who else says so, on lines of their own', async () => {
  const table = await QUOTE_FORMATS.text([
    quote('une bouffée d’air', { people: 2, echoes: [ECHO] }),
    quote('une fête', { rank: 2 }),
  ]);
  const [, , first, echo, second, ...rest] = String(table).split('\n');
  expect(first).toMatch(/^ +1 +2 +positive +2025 r1\/1 +«\s+une bouffée d’air\s»$/u);
  expect(echo).toMatch(/^ +écho +2024 r2\/1 +«\sUn peu d’air\s»$/u);
  expect(second).toMatch(/«\sune fête\s»$/u);
  expect(rest).toEqual(['']);
});
