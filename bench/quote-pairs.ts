/**
 * `npx tsx bench/quote-pairs.ts FOLDER [answers.jsonl…]`: our first ten quotes beside those of TextRank and
 * beside the longest positive sentences, on ten subsets of the samples, or on the questions of these files
 * that have enough answers, for a reader who does not know which is which.
 *
 * `paires.md` holds twenty pairs, sides drawn by a seed; `cle.json` says which side is ours, and is
 * to be opened after reading.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answer } from '../src/model/survey.js';
import type { TaggedAnswer } from '../src/model/tags.js';
import { chooseQuotes } from '../src/quote/quotes.js';
import { lemmasOf } from '../src/quote/same/corpus.js';
import { readInputs } from '../src/read/files.js';
import { readSurvey } from '../src/read/survey.js';
import { answerOf, tagged } from './tagged.js';
import { linesOf } from './tags/answers.js';
import { textRank } from './textrank.js';
import { seeded } from './train/perceptron.js';

const [TOP, SUBSETS] = [10, 10];
const SEED = 2025;

interface Sentence {
  readonly text: string;
  readonly person: string;
  readonly lemmas: readonly string[];
  readonly positive: boolean;
}

function sentencesOf({ answer, parse, tags }: TaggedAnswer): Sentence[] {
  const characters = [...answer.text];
  return parse.sentences.map(({ start, end }) => ({
    text: characters.slice(start, end).join('').trim().replace(/\s+/gu, ' '),
    person: answer.id,
    lemmas: lemmasOf(parse.tokens.filter((token) => start <= token.start && token.start < end)),
    positive:
      tags.sentiment.evidence
        .filter((one) => start <= one.start && one.start < end)
        .reduce((sum, { value }) => sum + value, 0) > 0,
  }));
}

/** The first of each person, as ours. */
const oneEach = (sentences: readonly Sentence[]): string[] =>
  [...new Map([...sentences].reverse().map((one) => [one.person, one.text])).entries()]
    .reverse()
    .map(([, text]) => text)
    .slice(0, TOP);

const ours = (coded: readonly TaggedAnswer[]): string[] =>
  chooseQuotes(coded, { top: TOP }).map(({ text }) => text);

function byTextRank(sentences: readonly Sentence[]): string[] {
  const ratings = textRank(sentences.map(({ lemmas }) => lemmas));
  const order = sentences.map((_, at) => at).sort((a, b) => (ratings[b] ?? 0) - (ratings[a] ?? 0));
  return oneEach(order.flatMap((at) => sentences[at] ?? []));
}

const longestPositive = (sentences: readonly Sentence[]): string[] =>
  oneEach(
    sentences.filter(({ positive }) => positive).sort((a, b) => b.text.length - a.text.length),
  );

type Subset = readonly [name: string, coded: readonly TaggedAnswer[]];

/** Answers that say something, by question, where there are enough to choose from. */
function subsetsOf(name: string, answers: readonly Answer[]): Subset[] {
  const coded = tagged(answers);
  const questions = [...new Set(answers.map(({ question }) => question))];
  return questions
    .map((question): Subset => {
      const own = coded.filter(
        ({ answer, tags }) =>
          answer.question === question && tags.informative && answer.duplicateOf === undefined,
      );
      return [`${name}, ${question}`, own];
    })
    .filter(([, own]) => own.length > TOP);
}

const ofSample = (edition: string): Subset[] =>
  subsetsOf(edition, readSurvey(readInputs([`samples/nec-${edition}.csv`]), {}).answers);

const ofFile = (file: string): Subset[] =>
  subsetsOf(basename(file, '.jsonl'), linesOf<Answer>(file).map(answerOf));

const list = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n');

function main(folder: string, files: readonly string[]): void {
  const random = seeded(SEED);
  const all = files.length > 0 ? files.flatMap(ofFile) : ['2023', '2024', '2025'].flatMap(ofSample);
  const subsets = all.slice(0, SUBSETS);
  const pairs = subsets.flatMap(([name, coded]) => {
    const sentences = coded.flatMap(sentencesOf).filter(({ lemmas }) => lemmas.length > 1);
    const rivals = { textrank: byTextRank(sentences), longues: longestPositive(sentences) };
    return Object.entries(rivals).map(([rival, theirs]) => {
      const left = random() < 0.5;
      const [a, b] = left ? [ours(coded), theirs] : [theirs, ours(coded)];
      return { name, rival, ours: left ? 'A' : 'B', a, b };
    });
  });
  const shuffled = pairs
    .map((pair) => ({ pair, key: random() }))
    .sort((x, y) => x.key - y.key)
    .map(({ pair }) => pair);
  mkdirSync(folder, { recursive: true });
  const pages = shuffled.map(
    ({ name, a, b }, at) =>
      `## Paire ${at + 1} : ${name}\n\n### A\n\n${list(a)}\n\n### B\n\n${list(b)}\n`,
  );
  writeFileSync(join(folder, 'paires.md'), pages.join('\n'));
  const key = shuffled.map(({ name, rival, ours: side }, at) => ({
    paire: at + 1,
    name,
    rival,
    side,
  }));
  writeFileSync(join(folder, 'cle.json'), `${JSON.stringify(key, null, 1)}\n`);
}

const [folder = 'paires', ...files] = process.argv.slice(2);
main(folder, files);
