/**
 * `npm run train:confidences`: learns from texts that a careful reader would hold (C) or print (P) whether a
 * text confides something, and writes it in the weights. Answers are printed, where neither the gate’s
 * lists nor a reader (`confidences/answers.tsv`, `sentences.tsv`) hold them.
 */
import { loadFrench } from '../../src/french/engine.js';
import { fold } from '../../src/lexicon/keys.js';
import type { Token } from '../../src/model/text.js';
import { listedIn } from '../../src/quote/gate/secrets/by-lists.js';
import { confidingSigns } from '../../src/quote/gate/secrets/confiding.js';
import { statementsOf } from '../../src/quote/gate/statements.js';
import { eventTexts } from './answers.js';
import { type Example, learn } from './logistic.js';
import { readWeights, rowsOf, writeWeights } from './weights-file.js';

const RIDGE = 1;
/** Chance from which on a sentence is held: three ordinary answers in 100 of other writers have one, some of these rightly. */
const ENOUGH = 0.55;
const WRITTEN = [...'abcdefghijklmnopqrstuvwxyz', 'za', 'zb'].map(
  (name) => `confidences/${name}.tsv`,
);

const french = loadFrench();
const intimate = new Map<string, number>();
for (const [word = '', , share = '0'] of rowsOf('private.tsv')) {
  intimate.set(fold(word), Math.max(intimate.get(fold(word)) ?? 0, Number(share)));
}

const example = (tokens: readonly Token[], yes: boolean): Example => ({
  outcome: 0,
  own: confidingSigns(tokens, intimate),
  both: new Map(),
  yes,
});

/** As tables write a text, a line break being a space. */
const inOneLine = (text: string): string =>
  text.replaceAll(' / ', ' ').replace(/\s+/gu, ' ').trim();

/** What a reader judged of an answer, or of a sentence of one. */
const judged = new Map(
  ['confidences/answers.tsv', 'confidences/sentences.tsv']
    .flatMap(rowsOf)
    .map(([label = '', text = '']) => [text, label]),
);

/** A text that one may print, and each of its statements where it has several, unless a reader held one. */
function printed(text: string): Example[] {
  const parse = french.parse(text);
  const characters = Array.from(text);
  const statements = statementsOf(parse).map((tokens) => {
    const slice = characters.slice(tokens[0]?.start, tokens.at(-1)?.end).join('');
    return { tokens, verdict: judged.get(inOneLine(slice)) ?? 'P' };
  });
  const whole = statements.every(({ verdict }) => verdict === 'P') ? [parse.tokens] : [];
  const known = statements.length > 1 ? statements : [];
  return [
    ...whole.map((tokens) => example(tokens, false)),
    ...known.flatMap(({ tokens, verdict }) =>
      verdict === '?' ? [] : [example(tokens, verdict === 'C')],
    ),
  ];
}

const held = (text: string): Example => example(french.parse(text).tokens, true);

const examples = [
  ...WRITTEN.flatMap(rowsOf).flatMap(([label, , text = '']) =>
    label === 'C' ? [held(text)] : printed(text),
  ),
  ...eventTexts().flatMap((text) => {
    const verdict = judged.get(inOneLine(text));
    if (verdict === 'C') return [held(text)];
    const isKept = verdict === '?' || (!verdict && listedIn(french.parse(text), []).length > 0);
    return isKept ? [] : printed(text);
  }),
];
const confides = learn(examples, { outcomes: ['confides'], ridge: RIDGE, enough: ENOUGH });
console.log(`${examples.filter(({ yes }) => yes).length} confidences of ${examples.length} texts`);
console.log(writeWeights({ ...readWeights(), intimate: Object.fromEntries(intimate), confides }));
