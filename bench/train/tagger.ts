/**
 * Trains the part-of-speech tagger on UD French Sequoia (train) and FQB, varied towards typed
 * answers, and writes `src/french/data/tagger.bin.br`. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { readData } from '../../src/french/data.js';
import { openHeard } from '../../src/french/heard.js';
import { openLexicon } from '../../src/french/lexicon.js';
import { normalise } from '../../src/french/normalise.js';
import { guessLemma } from '../../src/french/suffixes.js';
import { type Columns, columnOf, WIDTH } from '../../src/french/tagset.js';
import type { TaggerHeader } from '../../src/french/trained.js';
import { readWord, type Sources, type TypedWord } from '../../src/french/word.js';
import type { Upos } from '../../src/model/text.js';
import { isBare } from '../../src/names/accents.js';
import { type GoldSentence, readTreebank } from '../ud.js';
import { augment, type Example } from './augment.js';
import { learnLemmas } from './lemmas.js';
import { type Lesson, seeded, trainMany } from './perceptron.js';
import { learnSuffixes } from './suffixes.js';

const OUT = new URL('../../src/french/data/tagger.bin.br', import.meta.url);
const ROUNDS = 8;
/** Independent courses, in other orders, whose weights are averaged: steadier than one. */
const COURSES = 10;
/** Copies of the register's few sentences, to weigh against two thousand of the treebank. */
const REGISTER_COPIES = 4;
const REGISTER = new URL('register.txt', import.meta.url);
const SEED = 20251124;
/** A word is sure of its tag when training saw it this often, with nearly always that tag. */
const SURE_COUNT = 50;
const SURE_SHARE = 0.998;

/** The treebanks keep `l'on` whole; the engine cuts it. */
const splitElided = ({ tokens }: GoldSentence): GoldSentence['tokens'] =>
  tokens.flatMap((token) => {
    const [, article, text] = /^(l['’])(on)$/i.exec(token.text) ?? [];
    if (article === undefined || text === undefined) return [token];
    const det = { text: article, lemma: 'le', pos: 'DET', verb: '' } as const;
    return [det, { ...token, text, lemma: 'on' }];
  });

const exampleOf = ({ tokens }: GoldSentence): Example => ({
  words: tokens.map(({ text }) => text),
  tags: tokens.map(({ pos, verb }) => columnOf(pos, verb)),
});

/** Sentences of survey answers and of speech, tagged by hand: `word/TAG` or `word/VERB.Inf`. */
function readRegister(): Example[] {
  return readFileSync(REGISTER, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const cells = line.split(' ').map((cell) => cell.split('/') as [string, string]);
      return {
        words: cells.map(([word]) => word),
        tags: cells.map(([, tag]) => {
          const [pos, verb] = tag.split('.') as [Upos, string?];
          return columnOf(pos, verb);
        }),
      };
    });
}

function lessonOf({ words, tags }: Example, wordOf: (surface: string) => TypedWord): Lesson {
  const view = isBare(words.join(' ')) ? 'bare' : 'plain';
  return {
    traits: words.map((word) => wordOf(word)[view].traits),
    tags,
  };
}

function sureWords(lessons: readonly Lesson[]): Map<number, number> {
  const counts = new Map<number, number[]>();
  for (const { traits, tags } of lessons) {
    traits.forEach(({ word }, index) => {
      const row = counts.get(word) ?? new Array<number>(WIDTH).fill(0);
      row[tags[index]!]! += 1;
      counts.set(word, row);
    });
  }
  const sure = new Map<number, number>();
  for (const [word, row] of counts) {
    const total = row.reduce((sum, count) => sum + count, 0);
    const most = Math.max(...row);
    if (total >= SURE_COUNT && most / total >= SURE_SHARE) sure.set(word, row.indexOf(most));
  }
  return sure;
}

/** Form → times seen other than as a name, and tags. */
function seenForms(sentences: readonly GoldSentence[]): Map<string, [number, Columns]> {
  const seen = new Map<string, [number, Columns]>();
  for (const { text, pos, verb } of sentences.flatMap(({ tokens }) => tokens)) {
    if (!/^[\p{L}'’-]+$/u.test(text)) continue;
    const form = normalise(text);
    const [count, tags] = seen.get(form) ?? [0, 0];
    seen.set(form, [count + (pos === 'PROPN' ? 0 : 1), tags | (1 << columnOf(pos, verb))]);
  }
  return seen;
}

/** Levels of a weight on each side of 0: more tell nothing more, and weigh more. */
const LEVELS = 31;

/** Scales weights so that nearly all fit in the levels. */
function quantise(weights: Float64Array): Int8Array {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const scale = LEVELS / sizes[Math.floor(sizes.length * 0.9995)]!;
  return Int8Array.from(weights, (weight) =>
    Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight * scale))),
  );
}

/** The header, padded and preceded by its length, then counts, tags and weights. */
function pack(
  header: TaggerHeader,
  forms: readonly [number, Columns][],
  table: Int8Array,
): Uint8Array {
  const json = JSON.stringify(header);
  const length = Math.ceil(Buffer.byteLength(json) / 4) * 4;
  const padded = json + ' '.repeat(length - Buffer.byteLength(json));
  return Buffer.concat([
    Buffer.from(Uint32Array.of(length).buffer),
    Buffer.from(padded),
    Buffer.from(Uint32Array.from(forms, ([count]) => count).buffer),
    Buffer.from(Uint32Array.from(forms, ([, tags]) => tags).buffer),
    Buffer.from(table.buffer),
  ]);
}

const gold = [...readTreebank('fr_sequoia-ud-train'), ...readTreebank('fr_fqb-ud-test')].map(
  (sentence) => ({ ...sentence, tokens: splitElided(sentence) }),
);
const seen = seenForms(gold);
const heard = openHeard(readData('heard.txt.br'));
const sources: Sources = {
  lexicon: openLexicon(readData('lefff.bin')),
  frequency: (form) => (seen.get(form)?.[0] ?? 0) + heard(form),
  tags: (form) => seen.get(form)?.[1] ?? 0,
};
const register = readRegister();
const words = new Map<string, TypedWord>();
const wordOf = (surface: string): TypedWord => {
  const word = words.get(surface) ?? readWord(sources, surface, false);
  words.set(surface, word);
  return word;
};
const random = seeded(SEED);
const examples = [
  ...gold.map(exampleOf),
  ...Array.from({ length: REGISTER_COPIES }, () => register).flat(),
];
const lessons = augment(examples, random).map((example) => lessonOf(example, wordOf));
const sure = sureWords(lessons);
const weights = trainMany(lessons, COURSES, {
  rounds: ROUNDS,
  sure,
  random,
  report: (round, accuracy) => console.log(`round ${round}: ${(100 * accuracy).toFixed(2)} %`),
});
const table = quantise(weights);
const suffixes = learnSuffixes(sources.lexicon);
const rules = new Map(suffixes);
const header: TaggerHeader = {
  sure: [...sure],
  forms: [...seen.keys()].join(' '),
  lemmas: learnLemmas(gold, wordOf, (form, pos) => guessLemma(rules, form, pos)),
  suffixes,
};
const packed = pack(header, [...seen.values()], table);
const compressed = brotliCompressSync(packed, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: 24,
  },
});
writeFileSync(OUT, compressed);
const used = table.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0);
console.log(`${header.lemmas.length} lemmas, ${suffixes.length} suffixes`);
console.log(`${sure.size} sure words, ${used} weights, ${compressed.length} bytes`);
