import { describe, expect, it } from 'vitest';
import { extensionIn, formatOf } from '../../src/commands/format.js';

describe('the format of an output', () => {
  it('is that of its extension, whatever its case', () => {
    expect(formatOf({ output: 'a.CSV' }, ['csv', 'md'])).toBe('csv');
    expect(extensionIn('a.SVG', ['.svg', '.png'])).toBe('.svg');
  });

  it.each([
    ['sortie', 'Ce nom n’a pas d’extension.'],
    ['sortie.docx', 'L’extension «\u00a0.docx\u00a0» n’est pas connue.'],
  ])('of %s is none that is known', (output, message) => {
    expect(() => formatOf({ output }, ['csv', 'md'])).toThrow(message);
    expect(() => extensionIn(output, ['.svg', '.png'])).toThrow(message);
  });

  it('is not one, where the name of the file ends in another', () => {
    expect(() => formatOf({ format: 'jsonl', output: 'a.csv' }, ['csv', 'jsonl'])).toThrow(
      'Le contenu serait du JSONL, mais le nom du fichier finit en .csv.',
    );
  });
});
