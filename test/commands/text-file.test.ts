import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { plainText, yamlFile } from '../../src/commands/text-file.js';
import { UserError } from '../../src/errors.js';

it.each([
  ['UTF-8 with its mark', Buffer.from('\ufeffSébastien\n')],
  ['Windows-1252', Buffer.from('Sébastien\n', 'latin1')],
  ['UTF-16', Buffer.from('\ufeffSébastien\n', 'utf16le')],
])('reads %s', (_, bytes) => {
  expect(plainText(bytes, 'noms.txt')).toBe('Sébastien\n');
});

it('identifies the bytes of a file, whatever the text that they are read as', () => {
  const bytes = Buffer.from('\ufeffid: x\n');
  const { text, sha256 } = yamlFile(bytes, 'x.yaml');
  expect([text, sha256]).toEqual(['id: x\n', createHash('sha256').update(bytes).digest('hex')]);
});

it.each([
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['a workbook', Buffer.from('PK\x03\x04', 'latin1')],
  ['bytes of a program', Buffer.from([1, 0, 0, 2, 255, 254])],
])('refuses %s', (_, bytes) => {
  expect(() => plainText(bytes, 'noms.txt')).toThrow(UserError);
});

it.each(['reponses.csv', 'REPONSES.XLSX', 'export.ods'])(
  '%s is a table, and no YAML file',
  (file) => {
    expect(() => yamlFile(Buffer.from('id;Avis\n1;Bien\n'), file)).toThrow(/tableau/u);
  },
);
