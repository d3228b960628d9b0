import { expect, it } from 'vitest';
import { encodingWord } from '../../src/messages/words.js';
import { ONE_BYTE } from '../../src/read/bytes/encoding.js';

it.each(['utf-8', 'utf-16le', 'utf-16be', ...ONE_BYTE])(
  'the encoding %s, which files are found to have, is written with its capitals',
  (encoding) => {
    expect(encodingWord(encoding)).toMatch(/^(?:UTF-|Windows-|Mac|CP)/u);
  },
);
