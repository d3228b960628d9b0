import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { readYaml } from '../../src/yaml/read.js';

const read = (text: string) => readYaml({ file: 'essai.yaml', text }, () => z.unknown());
/** What the parser with places makes of a text. */
const judged = (text: string): unknown => parseDocument(text, { logLevel: 'error' }).toJS();

const FOLDER = new URL('../../lexicons/', import.meta.url);
const SHIPPED = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

describe('a YAML file', () => {
  it.each(SHIPPED)('%s has the values that the parser gives it', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const value = judged(text);
    expect(read(text)).toMatchObject({ value });
    expect(read(text.replaceAll('\n', '\r\n'))).toMatchObject({ value });
  });

  it.each([
    ['words of a block', 'a: |\n  - un\n  - deux\n'],
    ['words of a text in quotes', 'a: "\n  - un\n  - deux"\n'],
    ['an item that goes on below', 'a:\n  - un\n    deux\n  - trois\n'],
    ['an item that holds another', 'a:\n  - un\n  -\n    - deux\n'],
    ['a key', 'a:\n  ? - un\n    - deux\n  : trois\n'],
    ['a list said twice', 'a: &x\n  - un\n  - deux\nb: *x\n'],
    ['values that are no texts', 'a:\n  - null\n  - True\n  - 1.50\n  - {b: 010, c: 0x1F}\n'],
    [
      'values that look like others',
      'a: [1_000, 0o17, .5, 1e3, yes, 12:30, 2024-01-01, ~, !!str 1]\n',
    ],
    ['a merge key, which is a key like others', 'a: {<<: {b: c}, d: e}\n'],
    ['the key of a prototype', 'a: {__proto__: b, constructor: c}\n'],
    ['signs inside maps', "a:\n  - {b: 'c, d', e: [f, 'g, h'], i: j|k (l|m)}\n"],
    ['maps in maps', 'a:\n  - {b: {c: d}}\n  - {e: [[f], g]}\n  - {}\n  - {h: []}\n'],
    ['spaces of all kinds', 'a:\n  - un  deux \n  - trois\u00a0\n  - {b:  c, d: e ,f: g}\n'],
    ['lines of Windows', 'a:\r\n  - un\r\n  - deux\r\n'],
  ])('keeps %s as the parser reads them', (_, text) => {
    expect(read(text)).toMatchObject({ value: judged(text) });
  });

  it('lets no library write on standard error in our place', () => {
    const warned = vi.spyOn(process, 'emitWarning');
    read('? [un, deux]\n: trois\n');
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('may have more lines than a call takes arguments', () => {
    const text = `names:\n${'  - Zoé\n'.repeat(200_000)}`;
    expect(read(text)).toMatchObject({ value: { names: { length: 200_000 } } });
  });

  it('points at the line of a key written twice between braces', () => {
    expect(read('a:\n  - un\n  - {b: c, b: d}\n')).toMatchObject({
      problems: [{ place: { file: 'essai.yaml', line: 3 } }],
    });
  });

  it('may say one text again as often as it likes', () => {
    const text = `a: &x un\nb: [${'*x, '.repeat(300)}*x]\n`;
    expect(read(text)).toMatchObject({ value: { b: { length: 301 } } });
  });

  it.each(['- * a\n- * b\n', 'a:\n  * un\n  * deux\n', '*\n', 'a: *\n'])(
    'has problems where a star stands for nothing: %j',
    (text) => {
      expect(read(text)).toHaveProperty('problems');
    },
  );

  it('refuses a text that would grow without end', () => {
    const tens = Array.from({ length: 9 }, (_, at) => {
      const inner = at === 0 ? 'ha' : `*a${at - 1}`;
      return `a${at}: &a${at} [${Array(10).fill(inner).join(', ')}]`;
    });
    expect(read(tens.join('\n'))).toHaveProperty('problems');
  });

  it('has the same values whatever its lines, or a problem', () => {
    const indent = fc.constantFrom('', '  ', '    ');
    const words = fc.constantFrom('un', "l'eau", 'a, b', 'c: d', 'e #f', '[g', 'true', '12', "'h'");
    const line = fc.oneof(
      fc.tuple(indent, fc.constant('- '), words).map((parts) => parts.join('')),
      fc.tuple(indent, words, words).map(([start, a, b]) => `${start}- {a: ${a}, b: [${b}]}`),
      fc.tuple(indent, fc.constantFrom('k:', 'l: |', 'm: >-', 'n: "', '# note', '', '"', '- - x')),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        (lines, end) => {
          const text = lines.map((one) => (typeof one === 'string' ? one : one.join(''))).join(end);
          const found = read(text);
          const parsed = parseDocument(text);
          if (parsed.errors.length + parsed.warnings.length > 0)
            expect(found).toHaveProperty('problems');
          else expect(found).toMatchObject({ value: parsed.toJS() as unknown });
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });
});
