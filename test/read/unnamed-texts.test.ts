import { expect, test } from 'vitest';
import { readSurvey } from '../../src/read/survey.js';
import { input, messages, said } from './table.js';

const rows = Array.from({ length: 12 }, (_, i) => `${said(i)};${said(i + 20)}`).join('\n');
const FILE = input(`Ce qui a plu;Ce qui a manqué\n${rows}\n`);
const TOLD =
  'Des réponses ne sont pas lues\u00a0: verbatim.yaml (columns\u00a0: text) ne nomme pas «\u00a0Ce qui a manqué\u00a0» (12 réponses). Ajoutez-y cette colonne, ou mettez-la sous ignore.';
const places = new Map([['Ce qui a plu', { file: 'verbatim.yaml' }]]);

test('a study that is older than a file is told which of its texts it does not name', () => {
  const read = readSurvey([FILE], { text: ['Ce qui a plu'], places });
  expect(read.answers).toHaveLength(12);
  expect(messages(read)).toContain(TOLD);
});

test.each([
  ['ignores', { text: ['Ce qui a plu'], ignore: ['Ce qui a manqué'], places }],
  ['does not choose: an option does', { text: ['Ce qui a plu'] }],
])('nothing is told of what it %s', (_, options) => {
  expect(messages(readSurvey([FILE], options))).not.toContain(TOLD);
});
