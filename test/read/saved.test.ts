import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/read/bytes/open.js';
import { savedAnalysisIn } from '../../src/read/bytes/saved.js';

const SAVED = { format: 'verbatim/analyse', formatVersion: 1, lexicons: [{ id: 'événement' }] };
const text = JSON.stringify(SAVED, null, 2);

describe('a saved analysis', () => {
  it.each([
    ['as it was written', Buffer.from(text)],
    ['with a byte-order mark', Buffer.from(`\ufeff${text}`)],
    ['in UTF-16', iconv.encode(text, 'utf-16le', { addBOM: true })],
  ])('is known by its content, %s', (_, bytes) => {
    expect(savedAnalysisIn(bytes)).toEqual(SAVED);
  });

  it('is known when it comes from a version before the format had a name', () => {
    const old = { version: '0.1.0', lexicons: [], comparison: {} };
    expect(savedAnalysisIn(Buffer.from(JSON.stringify(old)))).toEqual(old);
  });

  it.each(['-', 'analyse.json', 'bilan.txt'])('is never read as an export, as %s', (file) => {
    expect(() => openTable(file, Buffer.from(text), {})).toThrow('analyse gardée');
  });
});

it.each([
  '[{"id":1,"avis":"Très bien"}]',
  '{"id":1,"lexicons":[],"comparison":{}}',
  '{"version":1,"avis":"Très bien"}',
  'id;avis\n1;Très bien',
])('%s is no saved analysis', (content) => {
  expect(savedAnalysisIn(Buffer.from(content))).toBeUndefined();
});
