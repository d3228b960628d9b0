import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { chosenOf } from '../../src/commands/quotes.js';
import { prepareQuotes } from '../../src/commands/quotes-inputs.js';
import { wantedOf } from '../../src/commands/wanted.js';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
afterAll(() => rmSync(folder, { recursive: true }));

const IMAGES = [
  'une bouffée d’air',
  'une boussole',
  'un phare dans la nuit',
  'une grande famille',
  'une fête du savoir',
  'un lieu où l’on ose',
];

it('chooses the sentence alone where no card is asked for', () => {
  const file = join(folder, 'nec-2025.csv');
  const lines = IMAGES.map((image, at) => `${at};${image}`);
  writeFileSync(file, ['ID;Que représente NEC pour vous ?', ...lines].join('\n'));
  const { prepared, options } = prepareQuotes([file], { top: 6, weave: true });
  const chosen = (cards?: string) =>
    chosenOf(
      prepared,
      { ...options, ...(cards !== undefined && { cards }) },
      { wanted: wantedOf(options, prepared), isTopGiven: true },
    );
  expect(chosen().composed?.woven.sentence).toContain('une bouffée d’air');
  expect(chosen().quotes).toEqual([]);
  expect(chosen('cartes').quotes).not.toEqual([]);
});
