import { describe, expect, it } from 'vitest';
import { alike } from '../../src/lexicon/lint/alike.js';
import { french } from '../engine.js';

/** Whether two texts share a name. */
function shareOne(one: string, other: string, stems: readonly string[] = []): boolean {
  const namesOf = alike([one, other].join(' ').split(' '), stems, french);
  return namesOf(one).some((name) => namesOf(other).includes(name));
}

describe('the names of texts', () => {
  it.each([
    ['salle petite', 'salles petits'],
    ['table ronde', 'table-ronde'],
    ['bon week-end', 'bon weekend'],
    ['l’accueil', 'la accueil'],
    ['organiser', 'organisait'],
    ['NEC', 'nec'],
  ])('« %s » and « %s » share one, as an entry may find both', (one, other) => {
    expect(shareOne(one, other)).toBe(true);
  });

  it.each([
    ['salle petite', 'salle froide'],
    ['salle petite', 'petite salle'],
    ['salle petite', 'salle trop petite'],
    ['cantine', 'cantonner'],
  ])('« %s » and « %s » share none', (one, other) => {
    expect(shareOne(one, other)).toBe(false);
  });

  it('counts a beginning as all words that begin so', () => {
    expect(shareOne('cantin', 'cantinière', ['cantin'])).toBe(true);
  });
});
