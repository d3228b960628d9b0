/**
 * `npm run bench:quotes [-- gold.jsonl…]`: the first 20 quotes against two readers.
 *
 * Quotability is the mean of both readers' marks (0 to 3) for the answers that the quotes come
 * from. Overlap is the F1 of words with the nearer reader's fragment, over quotes whose answer has
 * one. Then the rank of each published quote of the 2025 sample; `--verbose` lists the first sixty.
 */
import { existsSync } from 'node:fs';
import type { Quote } from '../src/model/quote.js';
import type { Answer } from '../src/model/survey.js';
import { chooseQuotes } from '../src/quote/quotes.js';
import { readInputs } from '../src/read/files.js';
import { readSurvey } from '../src/read/survey.js';
import { answerOf, tagged } from './tagged.js';
import { linesOf } from './tags/answers.js';

interface GoldAnswer extends Answer {
  readonly coders: readonly { readonly quotability: number; readonly fragment: string | null }[];
}

const TOP = 20;
const PUBLISHED = [
  "au service de l'intérêt général",
  'qui fait du bien',
  'qui nourrit et stimule intellectuellement',
  'qui donne envie',
  'qui remet les sujets importants au devant de la scène',
  "une respiration lorsqu'on travaille dans le numérique",
  'qui contribue à construire un autre numérique',
];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 of two texts' words, counted with repetitions. */
function overlap(found: string, expected: string): number {
  const left = words(expected);
  const own = words(found);
  let both = 0;
  for (const word of own) {
    const at = left.indexOf(word);
    if (at === -1) continue;
    left.splice(at, 1);
    both += 1;
  }
  return (2 * both) / (own.length + words(expected).length);
}

function againstReaders(file: string): void {
  const gold = linesOf<GoldAnswer>(file);
  const answers = gold.map(answerOf);
  const byId = new Map(gold.map((one) => [one.id, one]));
  const quotes = chooseQuotes(tagged(answers), { top: TOP });
  const marks = quotes.map(({ id }) => mean(byId.get(id)?.coders.map((c) => c.quotability) ?? []));
  const overlaps = quotes.flatMap(({ id, text }) => {
    const fragments = byId.get(id)?.coders.flatMap(({ fragment }) => fragment ?? []) ?? [];
    return fragments.length > 0 ? [Math.max(...fragments.map((one) => overlap(text, one)))] : [];
  });
  const all = gold.map(({ coders }) => mean(coders.map(({ quotability }) => quotability)));
  const ceiling = [...all].sort((a, b) => b - a).slice(0, TOP);
  quotes.forEach(({ rank, score, text }, index) => {
    console.log(
      `${String(rank).padStart(3)}  ${score.toFixed(3)}  ${marks[index]?.toFixed(1)}  ${text}`,
    );
  });
  console.log(
    `quotability of the first ${TOP}: ${mean(marks).toFixed(2)} (all: ${mean(all).toFixed(2)}; best possible: ${mean(ceiling).toFixed(2)})`,
  );
  console.log(`answers that cannot be quoted (0): ${marks.filter((mark) => mark === 0).length}`);
  console.log(
    `overlap with the readers' fragments: ${mean(overlaps).toFixed(2)} over ${overlaps.length}`,
  );
}

function againstReport(file: string): void {
  const { answers } = readSurvey(readInputs([file]), {});
  const coded = tagged(answers);
  const quotes = chooseQuotes(coded, { top: 60, kinds: ['fragment'] });
  const plain = ({ text }: Quote): string => text.replaceAll('’', "'");
  for (const text of PUBLISHED) {
    const rank = quotes.find((quote) => plain(quote) === text)?.rank;
    console.log(`${(rank ?? '—').toString().padStart(3)}  ${text}`);
  }
  if (process.argv.includes('--verbose')) {
    for (const { rank, score, people, text } of quotes) console.log(rank, score, people, text);
  }
}

const files = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const MARKED = [
  '../shared/gold/dev.jsonl',
  'bench/tags/unseen/nec.jsonl',
  'bench/tags/unseen/conf.jsonl',
];
for (const file of files.length > 0 ? files : MARKED.filter(existsSync)) {
  console.log(`== ${file}`);
  againstReaders(file);
}
againstReport('samples/nec-2025.csv');
