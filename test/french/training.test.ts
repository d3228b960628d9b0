import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seeded, trainMany } from '../../bench/train/perceptron.js';
import { openTagger } from '../../src/french/tagger.js';
import { ALL_COLUMNS, columnOf } from '../../src/french/tagset.js';
import { traitsOf } from '../../src/french/traits.js';

const traits = (word: string) =>
  traitsOf(word, { written: word, candidates: [], allowed: ALL_COLUMNS });
const LESSONS = [
  { traits: ['le', 'repas'].map(traits), tags: [columnOf('DET'), columnOf('NOUN')] },
  { traits: ['il', 'mange'].map(traits), tags: [columnOf('PRON'), columnOf('VERB')] },
];
const learn = (): Float64Array =>
  trainMany(LESSONS, 2, {
    rounds: 4,
    sure: new Map(),
    random: seeded(3),
    report: () => undefined,
  });

const SOURCES = ['fr_sequoia-ud-train', 'fr_fqb-ud-test'];

describe('the training program', () => {
  it('reads no other file of ../shared than the two treebanks that may be shipped', () => {
    const folder = new URL('../../bench/train/', import.meta.url);
    const code = readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const read = [...code.matchAll(/readTreebank\('([^']+)'\)/g)].map(([, name]) => name);
    expect(read).toEqual(SOURCES);
    expect(code).not.toMatch(/\.jsonl|shared\/(?:data|gold)/);
  });
});

describe('training', () => {
  const learnt = learn();

  it('gives the same weights twice', () => {
    expect(Buffer.from(learn().buffer).equals(Buffer.from(learnt.buffer))).toBe(true);
  });

  it('tags what it has learnt', () => {
    const tagger = openTagger({ table: learnt, sure: new Map() });
    expect(LESSONS.map((lesson) => tagger.tag(lesson.traits))).toEqual(
      LESSONS.map(({ tags }) => tags),
    );
  });
});
