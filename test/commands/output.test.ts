import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { uniqueNames } from '../../src/commands/analysis-files.js';
import { checkFormer, formerFiles } from '../../src/commands/manifest.js';
import { checkOutputFile, writeOutputFile, writeOutputFolder } from '../../src/commands/output.js';
import { UserError } from '../../src/errors.js';

const root = mkdtempSync(join(tmpdir(), 'verbatim-sortie-'));
afterAll(() => rmSync(root, { recursive: true }));

const isMounted = (folder: string): boolean =>
  existsSync(folder) && statSync(folder).dev !== statSync(dirname(folder)).dev;

const manifest = (files: unknown) => ({
  name: 'manifeste.json',
  content: JSON.stringify({ files }),
});

describe('a folder that is filled again', () => {
  it('loses what the run before wrote and this one does not, and nothing else', () => {
    const folder = join(root, 'rapport');
    writeOutputFolder(folder, [
      { name: 'nuage-2024.svg', content: 'a' },
      manifest(['nuage-2024.svg', 'manifeste.json']),
    ]);
    writeFileSync(join(folder, 'notes.txt'), 'de l’équipe');
    writeOutputFolder(folder, [manifest(['manifeste.json'])], formerFiles(folder));
    expect(readdirSync(folder).sort()).toEqual(['manifeste.json', 'notes.txt']);
  });

  it.each([[['../hors.txt', '/hors.txt', '..']], ['hors.txt'], [null]])(
    'removes nothing elsewhere, whatever its manifest lists: %j',
    (files) => {
      const folder = join(root, 'change');
      writeFileSync(join(root, 'hors.txt'), 'à garder');
      writeOutputFolder(folder, [manifest(files)]);
      expect(formerFiles(folder)).toEqual([]);
      expect(existsSync(join(root, 'hors.txt'))).toBe(true);
    },
  );

  it('is refused where it holds a file of that name that no analysis wrote', () => {
    const folder = join(root, 'autre');
    writeOutputFolder(folder, [{ name: 'notes.txt', content: 'à garder' }]);
    expect(() => checkFormer(folder)).not.toThrow();
    writeFileSync(join(folder, 'rapport.html'), 'de l’équipe');
    expect(() => checkFormer(folder)).toThrow(/rapport\.html/);
    writeOutputFolder(folder, [manifest(['rapport.html', 'manifeste.json'])]);
    expect(() => checkFormer(folder)).not.toThrow();
  });

  it('stays as it was where one of its files cannot be replaced, and may be filled again', () => {
    const folder = join(root, 'ouvert');
    const former = [
      { name: 'rapport.md', content: 'avant' },
      manifest(['rapport.md', 'manifeste.json']),
    ];
    writeOutputFolder(folder, former);
    mkdirSync(join(folder, 'themes.csv'));
    const next = ['rapport.md', 'rapport.html', 'themes.csv'].map((name) => ({
      name,
      content: '',
    }));
    expect(() => writeOutputFolder(folder, next, ['manifeste.json'])).toThrow(UserError);
    rmSync(join(folder, 'themes.csv'), { recursive: true });
    expect(readdirSync(folder).sort()).toEqual(['manifeste.json', 'rapport.md']);
    expect(readFileSync(join(folder, 'rapport.md'), 'utf8')).toBe('avant');
    expect(readdirSync(root).filter((name) => name.includes('partiel'))).toEqual([]);
    expect(() => checkFormer(folder)).not.toThrow();
  });

  it('is refused where a file was changed since, by name, and taken once that file is renamed', () => {
    const folder = join(root, 'retouche');
    const sha256 = { 'rapport.docx': createHash('sha256').update('écrit').digest('hex') };
    const files = ['rapport.docx', 'manifeste.json'];
    writeOutputFolder(folder, [
      { name: 'rapport.docx', content: 'écrit' },
      { name: 'manifeste.json', content: JSON.stringify({ files, sha256 }) },
    ]);
    expect(() => checkFormer(folder)).not.toThrow();
    writeFileSync(join(folder, 'rapport.docx'), 'relu par l’équipe');
    expect(() => checkFormer(folder)).toThrow(/rapport\.docx.* a été modifié/u);
    renameSync(join(folder, 'rapport.docx'), join(folder, 'rapport-relu.docx'));
    expect(() => checkFormer(folder)).not.toThrow();
  });

  it('names the file of it that cannot be replaced', () => {
    const folder = join(root, 'tenu');
    mkdirSync(join(folder, 'themes.csv'), { recursive: true });
    const file = join(folder, 'themes.csv');
    expect(() => writeOutputFolder(folder, [{ name: 'themes.csv', content: '' }])).toThrow(
      expect.objectContaining({ place: expect.objectContaining({ file }) }),
    );
  });

  it('keeps the rights of the files that it replaces', () => {
    const folder = join(root, 'prive');
    writeOutputFolder(folder, [{ name: 'reponses.csv', content: 'avant' }]);
    chmodSync(join(folder, 'reponses.csv'), 0o600);
    writeOutputFolder(folder, [{ name: 'reponses.csv', content: 'après' }]);
    expect(statSync(join(folder, 'reponses.csv')).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.getuid?.() === 0)('asks nothing of its parent', () => {
    const parent = join(root, 'parent');
    mkdirSync(join(parent, 'rapport'), { recursive: true });
    chmodSync(parent, 0o555);
    writeOutputFolder(join(parent, 'rapport'), [{ name: 'a.md', content: '' }]);
    chmodSync(parent, 0o755);
    expect(readdirSync(join(parent, 'rapport'))).toEqual(['a.md']);
  });

  it.skipIf(!isMounted('/dev/shm'))('may be a disk of its own', () => {
    const name = `verbatim-test-${process.pid}`;
    writeOutputFolder('/dev/shm', [{ name, content: 'a' }]);
    expect(readFileSync(join('/dev/shm', name), 'utf8')).toBe('a');
    writeOutputFolder('/dev/shm', [], [name]);
    expect(readdirSync('/dev/shm').filter((one) => /verbatim|partiel/u.test(one))).toEqual([]);
  });

  it('has no former files where no manifest is, or one that cannot be read', () => {
    const folder = join(root, 'abime');
    expect(formerFiles(folder)).toEqual([]);
    writeOutputFolder(folder, [{ name: 'manifeste.json', content: '{' }]);
    expect(formerFiles(folder)).toEqual([]);
  });
});

describe('a file that is replaced', () => {
  const before = join(root, 'reel.md');

  it('keeps its rights', () => {
    writeFileSync(before, 'avant', { mode: 0o600 });
    writeOutputFile(before, 'après');
    expect(readFileSync(before, 'utf8')).toBe('après');
    expect(statSync(before).mode & 0o777).toBe(0o600);
  });

  it('stays where a link leads', () => {
    const link = join(root, 'lien.md');
    symlinkSync(before, link);
    writeOutputFile(link, 'par le lien');
    expect([readFileSync(before, 'utf8'), lstatSync(link).isSymbolicLink()]).toEqual([
      'par le lien',
      true,
    ]);
  });

  it.each([250, 300])('leaves nothing beside it, though its name has %i letters', (length) => {
    const long = join(root, `${'x'.repeat(length)}.md`);
    if (length > 252) {
      expect(() => checkOutputFile(long)).toThrow(/trop long/u);
      expect(() => writeOutputFile(long, 'a')).toThrow(/trop long/u);
    } else writeOutputFile(long, 'a');
    expect(existsSync(long)).toBe(length <= 252);
    expect(readdirSync(root).filter((name) => name.includes('partiel'))).toEqual([]);
  });
});

it('names no two files the same, capitals aside', () => {
  const names = ['Lyon-A', 'lyon-a', 'Lyon-A-2', 'Lyon-A'].map((name) => ({ name }));
  expect(uniqueNames(names).map(({ name }) => name)).toEqual([
    'Lyon-A',
    'lyon-a-2',
    'Lyon-A-2-2',
    'Lyon-A-3',
  ]);
});

describe('a file that is to be read', () => {
  it('is no output, under its own name or through a link', () => {
    const source = join(root, 'a.csv');
    const link = join(root, 'lien.csv');
    writeFileSync(source, 'question;\n');
    symlinkSync(source, link);
    expect(() => checkOutputFile(source, [source])).toThrow(/l’un des fichiers à lire/u);
    expect(() => checkOutputFile(link, [source])).toThrow(/l’un des fichiers à lire/u);
    expect(() => checkOutputFile(join(root, 'b.csv'), [source])).not.toThrow();
  });
});
