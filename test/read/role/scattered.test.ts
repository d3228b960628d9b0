import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/read/role/facts.js';
import { areDates, areWords, isVarious } from '../../../src/read/role/scattered.js';
import { file, roles, said } from '../table.js';

describe('values are various', () => {
  it.each([
    [12, false],
    [13, true],
  ])('where there are more than twelve, however often each is said: %d', (many, is) => {
    const values = Array.from({ length: 9 * many }, (_, at) => `choix ${at % many}`);
    expect(isVarious(measure(values))).toBe(is);
  });
});

describe('a region that many people share is a choice, though one of them is alone in his or hers', () => {
  const roleOf = (heading: string, places: number, each: number) => {
    const rows = Array.from(
      { length: places * each },
      (_, i) => `${i === 0 ? 'Corse' : `Lieu ${i % places}`};${said(i)}`,
    );
    return roles(`${heading};Remarques\n${rows.join('\n')}\n`)[heading];
  };

  it.each([
    ['Région', 13, 25, 'choice'],
    ['Dans quelle région travaillez-vous ?', 13, 25, 'choice'],
    ['Département de travail', 13, 25, 'choice'],
    ['Région', 13, 9, 'personal'],
    ['Région', 40, 25, 'personal'],
    ['Commune', 13, 25, 'personal'],
    ['Commune', 11, 25, 'choice'],
  ])('%s: %d values, %d people for each: %s', (heading, places, each, role) => {
    expect(roleOf(heading, places, each)).toBe(role);
  });
});

describe('short values are words that people typed', () => {
  it.each([
    ['a third without a capital', ['Marie', 'Paul', 'vélo'], true],
    ['fewer', ['Marie', 'Paul', 'Zoé', 'vélo'], false],
    ['none with one', ['bus', 'train', 'vélo'], false],
  ])('%s', (_, values, is) => {
    expect(areWords(measure(values))).toBe(is);
  });
});

describe('numbers of days, as a workbook counts them, are dates', () => {
  const days = (i: number): string => `${45_700 + (i % 9)}`;
  it.each([
    ...[
      'Date de passage',
      'Saisi le',
      'Date de l’entretien',
      'Dates de présence',
      'Jour de visite',
    ],
  ])('under « %s »', (heading) => {
    expect(roles(file(heading, days))).toMatchObject({ [heading]: 'date' });
  });

  it('though somebody does not know', () =>
    expect(
      areDates(
        'Date de passage',
        measure(['inconnue', ...Array.from({ length: 11 }, (_, i) => days(i))]),
      ),
    ).toBe(true));

  it.each([
    ['Code postal', days],
    ['Code postal à la date d’inscription', days],
    ['Date', (i: number) => `${1_990 + i}`],
    ['Date de livraison', (i: number) => (i ? days(i) : '12')],
  ])('and not others: « %s »', (heading, value) => {
    const values = Array.from({ length: 24 }, (_, i) => value(i));
    expect(areDates(heading, measure(values))).toBe(false);
  });
});
