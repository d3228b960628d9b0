import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { deliverBatches } from '../../src/commands/batches.js';

const root = mkdtempSync(join(tmpdir(), 'verbatim-lots-'));
afterAll(() => rmSync(root, { recursive: true }));
vi.spyOn(process.stderr, 'write').mockReturnValue(true);

async function* failing(): AsyncGenerator<string> {
  yield 'a'.repeat(100_000);
  throw new Error('mid-way');
}

async function* lines(count: number): AsyncGenerator<string> {
  for (let n = 0; n < count; n += 1) yield `ligne ${n}\n`;
}

describe('results that are written in a file as they come', () => {
  const path = join(root, 'reponses.txt');

  it('are all there, however many', async () => {
    await deliverBatches(path, lines(20_000));
    const written = readFileSync(path, 'utf8').split('\n');
    expect(written).toHaveLength(20_001);
    expect(written[19_999]).toBe('ligne 19999');
  });

  it('leave what stood there, and nothing else, where they fail', async () => {
    writeFileSync(path, 'avant');
    await expect(deliverBatches(path, failing())).rejects.toThrow('mid-way');
    expect(readFileSync(path, 'utf8')).toBe('avant');
    expect(readdirSync(root)).toEqual(['reponses.txt']);
  });
});
