import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkForeignCards, writeCards } from '../../src/commands/card-files.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content = ''): void => writeFileSync(join(folder, name), content);

describe('a folder of cards', () => {
  it('loses the pictures of the run before, and nothing else', () => {
    put('textes-alternatifs.txt', 'citation-12\nUne citation\n');
    put('citation-12-carre.png');
    put('citation-12-large.svg');
    put('affiche.png');
    checkForeignCards(folder);
    writeCards(folder, { drawn: [], undrawn: [] }, { look: {}, logo: null });
    expect(readdirSync(folder)).toEqual(['affiche.png', 'textes-alternatifs.txt']);
  });

  it('is refused where it holds a picture of that name that no run wrote', () => {
    put('citation-12-carre.png');
    expect(() => checkForeignCards(folder)).toThrow('citation-12-carre.png');
  });
});
