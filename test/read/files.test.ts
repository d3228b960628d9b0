import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { readBytes, readInputs, refuseLarge } from '../../src/read/files.js';
import { readSurvey } from '../../src/read/survey.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-files-'));
  writeFileSync(join(folder, 'nec-2025.csv'), 'id,Avis\n1,Bravo\n');
  writeFileSync(join(folder, 'vide.csv'), '');
  writeFileSync(
    join(folder, 'photo.csv'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  );
  writeFileSync(join(folder, 'bilan.csv'), '%PDF-1.7 …');
  // Bytes of every kind but the NUL, which is told by itself: a workbook cut from its beginning.
  const noise = Array.from({ length: 300 }, (_, at) => 1 + ((at * 97) % 255));
  writeFileSync(join(folder, 'tordu.xlsx'), Buffer.from(noise));
  mkdirSync(join(folder, 'annexes'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const failure = (name: string): UserError => {
  try {
    readSurvey(readInputs([join(folder, name)]));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return expect.unreachable(`${name} was read`);
};

test('a name with accents is found however the disk spells them, where one file alone has it', () => {
  const own = mkdtempSync(join(tmpdir(), 'verbatim-accents-'));
  const typed = join(own, 'évaluées.csv');
  writeFileSync(join(own, 'évaluées.csv'.normalize('NFD')), 'id,Avis\n1,Bravo\n');
  expect(readInputs([typed])).toMatchObject([{ file: typed }]);
  expect(readBytes(typed).length).toBeGreaterThan(0);
  rmSync(own, { recursive: true });
});

test('a file named for anything else is refused for the same reasons', () => {
  const written = { french: 'Écrivez-en un.', english: 'Write one.' };
  expect(() => readBytes(join(folder, 'nec-2026.csv'))).toThrow(
    expect.objectContaining({
      remedy: expect.objectContaining({ french: expect.stringContaining('nec-2025.csv') }),
    }),
  );
  expect(() => readBytes(join(folder, 'nec-2026.csv'), written)).toThrow(
    expect.objectContaining({ remedy: written }),
  );
  expect(() => readBytes(join(folder, 'annexes'))).toThrow('C’est un dossier');
});

test.each(['https://exemple.fr/export.csv', 'HTTP://exemple.fr'])(
  'an address is no file: %s',
  (address) => {
    expect(() => readInputs([address])).toThrow('C’est une adresse');
    expect(() => readBytes(address)).toThrow('C’est une adresse');
  },
);

test('a name that is cut at a space is told to stand between quotation marks', () => {
  const remedy = (file: string) => {
    try {
      readBytes(file);
    } catch (error) {
      return (error as UserError).remedy?.french ?? '';
    }
    return '';
  };
  expect(remedy('Mes')).toContain('se met entre guillemets droits');
  expect(remedy('absent.csv')).not.toContain('guillemets');
});

test('there is no file in a file', () => {
  expect(failure('nec-2025.csv/avis.csv').message).toBe('Ce fichier n’existe pas.');
});

describe('files given', () => {
  test('are each given once, whatever their names: nobody counts twice', () => {
    const path = join(folder, 'nec-2025.csv');
    const copy = join(folder, 'copie.csv');
    writeFileSync(copy, 'id,Avis\n1,Bravo\n');
    for (const other of [path, copy]) {
      expect(() => readInputs([path, other])).toThrow(/le même fichier/);
    }
    expect(() => readInputs(['-', '-'])).toThrow(/L’entrée standard est donnée deux fois/);
    expect(
      readInputs([
        { file: path, sheet: 'a' },
        { file: path, sheet: 'b' },
      ]),
    ).toHaveLength(2);
  });

  test('keep the path as typed', () => {
    const path = join(folder, 'nec-2025.csv');
    expect(readInputs([path])[0]?.file).toBe(path);
  });

  test('may be pipes, which have no size', async () => {
    const pipe = join(folder, 'tube.csv');
    spawnSync('sh', ['-c', 'mkfifo "$0"', pipe]);
    const writer = spawn('sh', ['-c', 'printf "id,Avis\\n1,Bravo\\n" > "$0"', pipe]);
    expect(String(readInputs([pipe])[0]?.bytes)).toBe('id,Avis\n1,Bravo\n');
    await new Promise((done) => writer.on('close', done));
  });

  test.each([
    [
      'nec-2052.csv',
      'n’existe pas',
      'Un fichier de ce dossier a un nom proche\u00a0: «\u00a0nec-2025.csv\u00a0».',
    ],
    ['ailleurs/nec.csv', 'n’existe pas', 'Vérifiez le chemin'],
    ['avis.csv', 'n’existe pas', 'Vérifiez le chemin'],
    ['', 'C’est un dossier', 'nec-2025.csv'],
    ['annexes', 'C’est un dossier', 'un par un'],
    ['vide.csv', 'vide', 'Refaites l’export'],
    ['photo.csv', 'c’est une image', 'CSV'],
    ['bilan.csv', 'c’est un document PDF', 'CSV'],
    ['tordu.xlsx', 'qui ne contient pas de texte', 'CSV'],
  ])('%j fails with a fact, a place and a remedy', (name, fact, remedy) => {
    const error = failure(name);
    expect(error.message).toContain(fact);
    expect(error.place?.file).toBe(join(folder, name));
    expect(error.remedy?.french).toContain(remedy);
  });
});

test('a file too large to be read whole is told with the limit, and what reads it', () => {
  expect(() => refuseLarge('enquete.csv', 100_000_000)).not.toThrow();
  expect(() => refuseLarge('enquete.csv', 100_000_001)).toThrow(
    expect.objectContaining({
      message:
        'Ce fichier est trop gros (101\u00a0Mo)\u00a0: lu d’un bloc, il ne peut dépasser 100\u00a0Mo.',
      remedy: expect.objectContaining({ french: expect.stringContaining('verbatim tag') }),
    }),
  );
});
