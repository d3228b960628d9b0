/**
 * `npm run train:tags`: learns from the coded answers of `bench/tags/answers` what the rules'
 * findings, the words and the manner of an answer are worth, and writes
 * `src/tag/learned/weights.json.br`. Files named after it are left out instead, one after the other,
 * and what is found in each is told, by the rules alone and weighed. The net is learned by `net.py`,
 * run with the Python that PYTHON names, or python3; it needs PyTorch.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Learned, WordKnowledge } from '../../src/tag/learned/learned.js';
import { netSigns } from '../../src/tag/learned/net-signs.js';
import { quoteSigns } from '../../src/tag/learned/promise.js';
import { wordSigns } from '../../src/tag/learned/sound.js';
import { themeSigns } from '../../src/tag/learned/theme-signs.js';
import {
  type LearnedFile,
  toKnowledge,
  toLearned,
  type WrittenNet,
} from '../../src/tag/learned/weights.js';
import {
  answerReader,
  LEXICONS,
  type Lexicon,
  type ReadAnswer,
  readAnswers,
  readMarked,
  themesIn,
} from './answers.js';
import { askedOtherwise } from './asked-otherwise.js';
import { type Example, learn, type WrittenWeights } from './logistic.js';
import { bareNames } from './names.js';
import { readWeights, readWords, type Words, writeWeights } from './weights-file.js';
import { tellWithout } from './without.js';

const HERE = new URL('./', import.meta.url);
const RIDGE = { themes: 0.5, quotes: 0.3, stories: 10 };
/** Probabilities from which themes are given: each, and the likeliest of an answer that has none. */
const GIVEN = { evenement: { enough: 0.5, alone: 0.35 }, numerique: { enough: 0.5 } } as const;

/**
 * The files that regressions of themes learn from: the first ones. With all 22,000 they do as well (0.811
 * of the three measured sets, 0.811), better on conference items and worse on answers, in five times as long.
 */
const FIRST = /^(?:nec-[a-m]|conf-[a-e]|short-[ab])/;

const NOTHING_LEARNED: WrittenWeights = { outcomes: [], enough: 1, own: {}, shared: {} };

function train(read: readonly ReadAnswer[], words: Words): LearnedFile {
  const known = toKnowledge(words);
  const first = read.filter(({ file }) => FIRST.test(file));
  const themes = Object.fromEntries(
    LEXICONS.map((lexicon) => [lexicon, themeWeights(first, lexicon, known)]),
  );
  const stories = storyWeights(read);
  const names = bareNames(read, words.values, (coded) => readOne('', coded));
  const otherwise = askedOtherwise(read, (coded) => readOne('', coded));
  const { intimate, confides } = readWeights();
  const net = netLearned([...read, ...names, ...otherwise], known);
  const learned = { ...words, intimate, confides, themes, stories, net };
  const tagging = toLearned({ ...learned, quotes: NOTHING_LEARNED }, '');
  return { ...learned, quotes: quoteWeights(tagging) };
}

/** Runs `net.py` on what the rules and the words show of each answer. */
function netLearned(read: readonly ReadAnswer[], known: WordKnowledge): WrittenNet {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const [examples, net] = [join(folder, 'examples.jsonl'), join(folder, 'net.json')];
  try {
    const lines = read
      .filter(({ informative }) => informative)
      .map(({ coded, labelReading, themeReading }) => {
        const ruled = themeReading.ruled.map(({ id }) => id);
        const { words, tokens, whole } = netSigns(labelReading, ruled, known);
        const { question: _, text: __, ...gold } = coded;
        const signs = { tokens: tokens.map(Object.fromEntries), whole: Object.fromEntries(whole) };
        return JSON.stringify({ ...gold, words, ...signs });
      });
    writeFileSync(examples, lines.join('\n'));
    const program = fileURLToPath(new URL('net.py', HERE));
    execFileSync(process.env.PYTHON ?? 'python3', [program, examples, net], { stdio: 'inherit' });
    return JSON.parse(readFileSync(net, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** From answers that readers marked from 0 (not to be quoted) to 3 (one of the best). */
function quoteWeights(known: Learned) {
  const outcomes = ['good', 'best'];
  const examples = readMarked(known).flatMap(({ coded, mark }): Example[] => {
    const own = quoteSigns(coded, known);
    return outcomes.map((_, outcome) => ({
      outcome,
      own,
      both: new Map(),
      yes: mark >= GOOD + outcome,
    }));
  });
  return learn(examples, { outcomes, ridge: RIDGE.quotes, enough: 0.5 });
}

const GOOD = 2;

/** A text of another kind counts as much as so many answers; a sign is learned from so many on. */
const [OF_ANOTHER_KIND, LEAST_OF_STORIES] = [3, 9];

/** From all that is glad or not: answers, and texts of other kinds. */
function storyWeights(read: readonly ReadAnswer[]) {
  const examples = read.flatMap(({ coded, labelReading }): Example[] => {
    const label = coded.polarity ?? coded.sentiment;
    if (label !== 'positive' && label !== 'negative') return [];
    const own = wordSigns(labelReading);
    const example = { outcome: 0, own, both: new Map(), yes: label === 'positive' };
    return Array.from({ length: coded.polarity ? OF_ANOTHER_KIND : 1 }, () => example);
  });
  const aim = { ridge: RIDGE.stories, enough: 0.5, least: LEAST_OF_STORIES };
  return learn(examples, { outcomes: ['positive'], ...aim });
}

function themeWeights(read: readonly ReadAnswer[], lexicon: Lexicon, known: WordKnowledge) {
  const outcomes = themesIn(read, lexicon);
  const examples = read.flatMap(({ informative, coded, themeReading }): Example[] => {
    const gold = coded[lexicon];
    if (!informative || gold === undefined) return [];
    const { answer, themes } = themeSigns(themeReading, { lexicon, themes: outcomes }, known);
    return outcomes.map((theme, outcome) => ({
      outcome,
      own: answer,
      both: themes.get(theme) ?? new Map(),
      yes: gold.includes(theme),
    }));
  });
  const { enough, ...alone } = GIVEN[lexicon];
  return { ...learn(examples, { outcomes, ridge: RIDGE.themes, enough }), ...alone };
}

const readOne = answerReader();
const all = readAnswers(readOne);
const words = readWords();
const without = process.argv.slice(2);
for (const file of without) {
  const learned = toLearned(
    train(
      all.filter((one) => one.file !== file),
      words,
    ),
    '',
  );
  tellWithout(
    file,
    all.filter((one) => one.file === file),
    learned,
  );
}
if (without.length === 0) {
  console.log(`${all.length} answers; ${writeWeights(train(all, words))}`);
}
