import { expect, test } from 'vitest';
import { file, input, readSource } from './table.js';

test.each([
  ['SEXE', (i: number) => '12'[i % 2]!],
  ['Nom', (i: number) => ['Diallo', 'Caron', 'Tran'][i % 3]!],
  ['Avis (EN)', (i: number) => `The room was too small for ${i} people`],
])('the number of a question tells nothing of what its column holds: %s', (name, value) => {
  const found = (heading: string) => {
    const text = file(`Avis;${heading}`, (i) => `La salle trop petite pour ${i};${value(i)}`);
    const { role, reason } = readSource(input(text)).source.columns[1]!;
    return { role, reason };
  };
  for (const numbered of [`1. ${name}`, `1) ${name}`, `Q1 ${name}`, `3.1 ${name}`])
    expect(found(numbered)).toEqual(found(name));
});
