import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { prepareQuotes } from '../../src/commands/quotes-inputs.js';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, lines: readonly string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
};

const WIDE = fileOf('large.csv', [
  'ID;Le plus apprécié ?;À améliorer ?',
  '1;Les ateliers étaient passionnants;La salle trop petite',
  '2;L’accueil des bénévoles;Le café froid',
]);
const LONG = fileOf('long.csv', [
  'ID;Intitulé;Réponse',
  '1;Le plus apprécié ?;Les ateliers étaient passionnants',
  '1;À améliorer ?;La salle trop petite',
  '2;Le plus apprécié ?;L’accueil des bénévoles',
]);

describe('--question of quotes', () => {
  it.each([
    ['an export with a column a question', WIDE, 'À améliorer ?'],
    ['an export with a row an answer', LONG, 'a ameliorer ?'],
  ])('asks for the open question of that wording, as --about: %s', (_, file, question) => {
    const { prepared, options } = prepareQuotes([file], { top: 5, question });
    expect(options).toMatchObject({ about: question });
    expect(options.question).toBeUndefined();
    expect(new Set(prepared.survey.answers.map((one) => one.question))).toEqual(
      new Set(['Le plus apprécié ?', 'À améliorer ?']),
    );
  });

  it('reads its files once where it is a wording', () => {
    // What each text that is read goes through.
    const decode = vi.spyOn(String.prototype, 'toWellFormed');
    const decoded = (given: { readonly question?: string }): number => {
      decode.mockClear();
      prepareQuotes([WIDE], { top: 5, ...given });
      return decode.mock.calls.length;
    };
    const [once, asked] = [decoded({}), decoded({ question: 'À améliorer ?' })];
    decode.mockRestore();
    expect([once > 0, asked]).toEqual([true, once]);
  });

  it('names the column of questions otherwise, and --about still chooses one', () => {
    const given = { top: 5, question: 'Intitulé', about: 'Le plus' };
    expect(prepareQuotes([LONG], given).options).toEqual(given);
  });
});
