import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { filled, folded, list, names, writtenIn } from '../../src/ground/written.js';

describe('what is written in YAML beside the code', () => {
  it('is a defect of ours where it has another shape', () => {
    const other = z.strictObject({ names: z.number() });
    expect(() => writtenIn('words/locutions.yaml', other)).toThrow(z.ZodError);
  });

  it('has the plain apostrophe once it is read', () => {
    expect(folded.parse('point d’eau')).toBe("point d'eau");
  });

  it('has commas between its names, wherever its lines end', () => {
    expect(list.parse('table ronde, point d’eau,\n fil rouge\n')).toEqual([
      'table ronde',
      "point d'eau",
      'fil rouge',
    ]);
    expect(names.parse('un, deux')).toEqual(new Set(['un', 'deux']));
  });

  it('keeps commas that no space follows: `.{0,20}`', () => {
    expect(list.parse('^a.{0,20}$, b')).toEqual(['^a.{0,20}$', 'b']);
  });
});

describe('a pattern with parts', () => {
  it('holds them in the places of their names, theirs too', () => {
    const parts = { name: 'noms?', 'full name': '{name}( complet)?' };
    expect(filled('^votre {full name}{1,2}$', parts)).toBe('^votre noms?( complet)?{1,2}$');
  });

  it('is a defect of ours where a part has no such name', () => {
    expect(() => filled('{other}', {})).toThrow('no part is named other');
  });
});
