import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** The order of src/README.md, from the program to the nouns; a room may use those after it. */
const ORDER = [
  ['cli.ts', 'index.ts'],
  ['commands'],
  ['analyse.ts'],
  ['report', 'analysis'],
  ['compare', 'suggest', 'cards'],
  ['cloud'],
  ['quote'],
  ['words'],
  ['tag'],
  ['french'],
  ['lexicon', 'study'],
  ['read'],
  ['yaml'],
  ['messages'],
  ['workbook', 'drawing', 'closed'],
  ['wording'],
  ['people', 'names'],
  ['ground'],
  ['model', 'errors.ts', 'stats', 'version.ts', 'markup.ts'],
  ['message.ts'],
];

/** Rooms of quotes, from what is made of them to the cut. */
const QUOTE = ['woven', 'proof', 'worth', 'same', 'gate', 'cut'];

const rank = (room: string): number => ORDER.findIndex((rooms) => rooms.includes(room));

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** What a file needs before it runs: what it imports, types aside, at its head. */
const needs = (file: string): string[] =>
  [
    ...readFileSync(`${SRC}${file}`, 'utf8').matchAll(
      /^(?:import|export)\b(?! type\b)[^'"=]*['"](\.[^'"]+)['"]/gm,
    ),
  ].map(([, name]) => fileOf(name!, file));

const fileOf = (name: string, from: string): string =>
  new URL(name, `file:///${from}`).pathname.slice(1).replace(/\.js$/, '.ts');

const room = (file: string): string => file.split('/')[0] ?? file;

function imports(file: string): string[] {
  const text = readFileSync(`${SRC}${file}`, 'utf8');
  return modulesIn(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => fileOf(name, file));
}

/** What a text imports, at its head or on its way. */
const modulesIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].flatMap(
    ([, name]) => name ?? [],
  );

/** Modules of Node that only reckon, or load a library. */
const RECKONING = ['buffer', 'crypto', 'module', 'string_decoder', 'zlib'];
const NETWORK = ['undici', 'axios', 'got', 'ws'];

/** Whether a text may reach a file, the network or the process. */
const reachesOut = (text: string): boolean =>
  /\bprocess\.(?!version)|\b(?:fetch|WebSocket|EventSource)\(/.test(text) ||
  modulesIn(text).some((name) => {
    const own = name.replace(/^node:/, '');
    return (isBuiltin(name) && !RECKONING.includes(own)) || NETWORK.includes(name);
  });

/** The nouns, each file using only those before it. */
const NOUNS = [
  'message.ts',
  ...[
    'text',
    'survey',
    'tags',
    'quote',
    'cloud',
    'saved',
    'verdict',
    'change',
    'compared-means',
    'given-theme',
    'drift',
    'comparison',
    'publication',
    'analysis',
  ].map((noun) => `model/${noun}.ts`),
];

/** Names that a file exports as its own. */
const exportsOf = (text: string): string[] => [
  ...[
    ...text.matchAll(
      /^export (?:async |declare |abstract )*(?:function\*?|const(?: enum)?|let|interface|type|class|enum) (\w+)/gm,
    ),
  ].map(([, name]) => name!),
  ...[...text.matchAll(/^export const \{([^}]*)\}/gm)].flatMap(([, names]) =>
    names!.split(',').flatMap((name) => /\w+(?=\s*$)/.exec(name)?.[0] ?? []),
  ),
];

/** `messages/english.ts` writes numbers and lists as `messages/numbers.ts` does, by the same names: two languages. */
const TWINS = ['count', 'counted', 'listed', 'percent', 'quoted', 'quotedList'];

describe('names', () => {
  it('are exported by one file each, twins of two languages aside', () => {
    const names = files.flatMap((file) => [
      ...new Set(exportsOf(readFileSync(`${SRC}${file}`, 'utf8'))),
    ]);
    const seen = new Set<string>();
    const again = names.filter((name) => seen.has(name) || !seen.add(name));
    expect(again.sort()).toEqual(TWINS);
  });

  it.each([
    ['export const one = 1;', ['one']],
    ['export async function* two() {}', ['two']],
    ['export interface Three<T> {}', ['Three']],
    ["export const {\n  four: FOUR,\n  'five six': FIVE_SIX,\n} = written;", ['FOUR', 'FIVE_SIX']],
    ["export { seven } from './seven.js';\nconst eight = 8;", []],
  ])('are known in %s', (text, names) => {
    expect(exportsOf(text)).toEqual(names);
  });
});

describe('the import rule', () => {
  it.each(NOUNS)('%s uses only the nouns before it', (file) => {
    const before = NOUNS.slice(0, NOUNS.indexOf(file));
    expect(imports(file).filter((used) => !before.includes(used))).toEqual([]);
  });

  it.each(files)('%s uses its own room or one further right', (file) => {
    expect(rank(room(file)), `${room(file)} has a place in the order`).toBeGreaterThanOrEqual(0);
    for (const used of imports(file)) {
      if (room(used) === room(file)) continue;
      expect(rank(room(used)), `${file} uses ${used}`).toBeGreaterThan(rank(room(file)));
    }
  });

  it.each(files.filter((file) => /^quote\/\w+\//.test(file)))(
    '%s uses its own room of quotes or one further right',
    (file) => {
      const inner = (one: string): number => QUOTE.indexOf(one.split('/')[1] ?? '');
      const used = imports(file).filter((one) => /^quote\/\w+\//.test(one));
      expect(inner(file), `${file} is in a room of quotes`).toBeGreaterThanOrEqual(0);
      expect(used.filter((one) => inner(one) < inner(file))).toEqual([]);
    },
  );

  it('lets no two files need each other before they run', () => {
    const left = new Map(files.map((file) => [file, needs(file)]));
    const inNoRing = (): string[] => {
      const needed = new Set([...left.values()].flat());
      return [...left.keys()].filter(
        (file) => !needed.has(file) || !left.get(file)!.some((one) => left.has(one)),
      );
    };
    for (let some = inNoRing(); some.length > 0; some = inNoRing())
      for (const file of some) left.delete(file);
    expect([...left.keys()]).toEqual([]);
  });

  it('lets the library do without the program', () => {
    expect(imports('index.ts').filter((used) => room(used) === 'commands')).toEqual([]);
  });

  it('keeps files, network and process at the doors', () => {
    const doors =
      /^(?:cli\.ts|commands\/|version\.ts|read\/files\.ts|french\/data\.ts|lexicon\/shipped\.ts|tag\/learned\/weights\.ts|ground\/written\.ts|drawing\/font\.ts)/;
    const outside = files.filter((file) => reachesOut(readFileSync(`${SRC}${file}`, 'utf8')));
    expect(outside.filter((file) => !doors.test(file))).toEqual([]);
  });

  it.each([
    ["import { readFile } from 'node:fs/promises';", true],
    ["import { connect } from 'node:http2';", true],
    ["import fs from 'fs';", true],
    ["const dns = await import('node:dns');", true],
    ["import 'node:tls';", true],
    ["import { request } from 'undici';", true],
    ['await fetch(address);', true],
    ['process.exit(1);', true],
    ["import { createHash } from 'node:crypto';", false],
    ["import { parse } from './parse.js';", false],
    ['process.versions.node', false],
  ])('knows a door by %s', (text, is) => {
    expect(reachesOut(text)).toBe(is);
  });
});
