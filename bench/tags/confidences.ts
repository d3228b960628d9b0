/**
 * `npm run train:confidences`: learns from texts that a careful reader would hold (C) or print (P) whether a
 * text confides something, and writes it in the weights. Answers are printed, where neither the gate’s
 * lists nor a reader (`confidences/answers.tsv`) hold them.
 */
import { loadFrench } from '../../src/french/engine.js';
import { fold } from '../../src/lexicon/keys.js';
import type { Parse } from '../../src/model/text.js';
import { confidingSigns } from '../../src/quote/gate/confiding.js';
import { listedIn } from '../../src/quote/gate/intimate.js';
import { eventTexts } from './answers.js';
import { type Example, learn } from './logistic.js';
import { readWeights, rowsOf, writeWeights } from './weights-file.js';

const RIDGE = 1;
/** Chance from which on a text is held: of other writers’ ordinary answers, one in 200 has it, half of them rightly. */
const ENOUGH = 0.6;
const WRITTEN = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `confidences/${name}.tsv`);

const french = loadFrench();
const intimate = new Map<string, number>();
for (const [word = '', , share = '0'] of rowsOf('private.tsv')) {
  intimate.set(fold(word), Math.max(intimate.get(fold(word)) ?? 0, Number(share)));
}

const signsOf = ({ tokens }: Parse) => confidingSigns(tokens, intimate);

const example = (parse: Parse, yes: boolean): Example => ({
  outcome: 0,
  own: signsOf(parse),
  both: new Map(),
  yes,
});

/** As `confidences/answers.tsv` writes it, a line break being a space. */
const inOneLine = (text: string): string =>
  text.replaceAll(' / ', ' ').replace(/\s+/gu, ' ').trim();

const judged = new Map(rowsOf('confidences/answers.tsv').map(([label, text]) => [text, label]));
const labelled = [
  ...WRITTEN.flatMap(rowsOf).map(([label, , text = '']) => ({ label, text })),
  ...eventTexts().map((text) => ({ label: judged.get(inOneLine(text)), text })),
];
const examples = labelled.flatMap(({ label, text }): Example[] => {
  const parse = french.parse(text);
  if (label === '?') return [];
  const held = label === undefined && listedIn(parse, []).length > 0;
  return held ? [] : [example(parse, label === 'C')];
});
const confides = learn(examples, { outcomes: ['confides'], ridge: RIDGE, enough: ENOUGH });
console.log(`${examples.filter(({ yes }) => yes).length} confidences of ${examples.length} texts`);
console.log(writeWeights({ ...readWeights(), intimate: Object.fromEntries(intimate), confides }));
