import { describe, expect, it } from 'vitest';
import { allowedNames, nameKey } from '../../src/quote/gate/names.js';
import { tagged } from '../tag/tagged.js';

/** Keys of the names that the detector finds in a text. */
function keysIn(text: string): string[] {
  const signs = [...text];
  return tagged(text)
    .tags.personal.filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => nameKey(signs.slice(start, end).join('')));
}

describe('a public name', () => {
  it.each([
    'M. Dupont',
    'M.Dupont',
    'Mlle Dupont',
    'Maître Dupont',
    'le docteur Dupont',
    'Mme. Dupont',
    'MLLE. DUPONT',
    'Pr Dupont',
    'Jean DUPONT',
    'DUPONT Jean',
    'le professeur Dupont',
    'Me Dupont',
  ])('may be shown as « %s » where « Jean Dupont » is allowed', (name) => {
    const allowed = allowedNames(['Jean Dupont']);
    const keys = keysIn(`Merci à ${name} pour son exposé.`);
    expect(keys).not.toEqual([]);
    expect(keys.filter((key) => !allowed.has(key))).toEqual([]);
  });

  it.each([
    ['Vincent van Gogh', 'M. van Gogh'],
    ['Vincent Van Gogh', 'Gogh'],
    [' Mme Zoé Martin ', 'Martin'],
    ['Zoé de la Tour', 'de la Tour'],
    ['Tarak Ben Ali', 'Ali Tarak'],
    ['Myriam El Khomri', 'Mme El Khomri'],
    ['Tarak Ben Ali', 'Dr. Ben Ali'],
    ['Dr Léa Martin', 'Léa Martin'],
    ['Zoé de la Tour', "Mme d'la Tour"],
  ])('%s is %s too', (given, name) => {
    expect(allowedNames([given])).toContain(nameKey(name));
  });

  it.each([
    ['Jean Dupont', 'Paul Dupont'],
    ['Jean Dupont', 'Ben Dupont'],
    ['Jean Maître', 'Jean'],
    ['Ben Dupont', 'Ben'],
    ['Jean Dupont', 'M. Le'],
    ['Mme Le', 'M. La'],
  ])('%s does not allow %s', (given, name) => {
    expect(allowedNames([given])).not.toContain(nameKey(name));
  });
});
