/** Varies treebank sentences towards the way answers are typed. */

import { columnOf } from '../../src/french/tagset.js';
import type { Upos } from '../../src/model/text.js';
import { stripAccents } from '../../src/names/accents.js';

/** One sentence to learn from. */
export interface Example {
  readonly words: readonly string[];
  /** Columns of the weight table. */
  readonly tags: readonly number[];
}

const PUNCT = columnOf('PUNCT');

type Change = (example: Example, random: () => number) => Example;

const mapWords =
  (change: (word: string) => string): Change =>
  ({ words, tags }) => ({ words: words.map(change), tags });

const keep = (example: Example, kept: (tag: number, index: number) => boolean): Example => ({
  words: example.words.filter((_, index) => kept(example.tags[index]!, index)),
  tags: example.tags.filter(kept),
});

const lower: Change = mapWords((word) => word.toLowerCase());
const upper: Change = mapWords((word) => word.toUpperCase());
const bare: Change = mapWords((word) => stripAccents(word));
const curly: Change = mapWords((word) => word.replace(/'/g, '’'));
const unpointed: Change = (example) => keep(example, (tag) => tag !== PUNCT);
const unfinished: Change = ({ words, tags }) =>
  tags.at(-1) === PUNCT ? { words: words.slice(0, -1), tags: tags.slice(0, -1) } : { words, tags };
const dropNe: Change = (example) =>
  keep(example, (_, index) => !/^n(?:e|['’])$/i.test(example.words[index]!));

const HESITATIONS: readonly (readonly [string, Upos])[] = [
  ['euh', 'INTJ'],
  ['ouais', 'INTJ'],
  ['bah', 'INTJ'],
  ['ben', 'INTJ'],
  ['hein', 'INTJ'],
  ['voilà', 'INTJ'],
  ['oui', 'INTJ'],
  ['ah', 'INTJ'],
  ['oh', 'INTJ'],
  ['enfin', 'ADV'],
  ['donc', 'ADV'],
  ['alors', 'ADV'],
  ['mais', 'CCONJ'],
  ['et', 'CCONJ'],
];

/** Speech: hesitations between words, and words said twice. */
const spoken: Change = ({ words, tags }, random) => {
  const said: [string, number][] = [];
  words.forEach((word, index) => {
    const chance = random();
    if (chance < 0.06 || (index === 0 && chance < 0.3)) {
      const [filler, tag] = HESITATIONS[Math.floor(random() * HESITATIONS.length)]!;
      said.push([filler, columnOf(tag)]);
    } else if (chance > 0.985) said.push([word, tags[index]!]);
    said.push([word, tags[index]!]);
  });
  return { words: said.map(([word]) => word), tags: said.map(([, tag]) => tag) };
};

/** Each line is one copy of the training text. */
const COPIES: readonly (readonly Change[])[] = [
  [],
  [lower, bare, unpointed],
  [lower, unpointed, dropNe, spoken],
  [unfinished, curly],
  [],
];
/** A share of the sentences shouted, with or without accents. */
const SHOUTED: readonly Change[] = [upper, bare];
const SHOUTED_EVERY = 12;

const apply = (changes: readonly Change[], example: Example, random: () => number): Example =>
  changes.reduce((changed, change) => change(changed, random), example);

/** All copies of the examples, in a fixed order. */
export function augment(examples: readonly Example[], random: () => number): Example[] {
  const copies = COPIES.flatMap((changes) =>
    examples.map((example) => apply(changes, example, random)),
  );
  const shouted = examples
    .filter((_, index) => index % SHOUTED_EVERY === 0)
    .map((example) => apply(SHOUTED, example, random));
  return [...copies, ...shouted].filter(({ words }) => words.length > 0);
}
