import { describe, expect, it } from 'vitest';
import { textMeasure } from '../../src/drawing/font.js';
import { wrapper } from '../../src/drawing/wrapper.js';

describe('wrapper', () => {
  const wrap = wrapper(14);

  it('sets as many words on a line as it holds', () => {
    expect(wrap('Recherche et enseignement supérieur', 110)).toEqual([
      'Recherche et',
      'enseignement',
      'supérieur',
    ]);
  });

  it('keeps a mark with the word before it, « with the one behind', () => {
    expect(wrap('Qu’avez-vous apprécié ?', 150)).toEqual(['Qu’avez-vous', 'apprécié ?']);
    expect(wrap('Repas à 50 % bio', 70)).toEqual(['Repas à', '50 % bio']);
    expect(wrap('Un lieu dit « en commun »', 80)).toEqual(['Un lieu dit', '« en', 'commun »']);
  });

  it('cuts after its hyphens a word that is wider than a line', () => {
    expect(wrap('Coordination-départementale-des-associations', 150)).toEqual([
      'Coordination-',
      'départementale-des-',
      'associations',
    ]);
  });

  it('draws nothing wider than the line, whatever the word', () => {
    const measure = textMeasure(400);
    const word = 'Anticonstitutionnellement';
    const lines = wrap(`Un ${word.repeat(3)} de trop`, 120);
    expect(lines.filter((line) => measure(line) * 14 > 120)).toEqual([]);
    expect(lines.join(' ').replaceAll('- ', '')).toBe(`Un ${word.repeat(3)} de trop`);
  });
});
