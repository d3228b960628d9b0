import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import type { Answer } from '../../src/model/survey.js';
import { readInputs } from '../../src/read/files.js';
import { readSurvey } from '../../src/read/survey.js';
import { streamed } from './pieces.js';

const RUNS = process.env.NIGHTLY ? 10_000 : 500;
const TIMEOUT = 60_000 + RUNS * 100;

const EXPORTS = [
  'limesurvey-textes-pv.csv',
  'framaforms-excel.xls',
  'surveymonkey.csv',
  'microsoft-forms.xlsx',
  'sphinx-1252.csv',
].map((name) => readInputs([`test/fixtures/exports/${name}`])[0]!.bytes);

const pieces = fc.constantFrom(
  'id',
  'question',
  'Édition',
  'Commentaire',
  'submitdate',
  'lastpage',
  'SID',
  'Séquentiel',
  'Respondent ID',
  'Collector ID',
  '__proto__',
  ';',
  ',',
  '\t',
  '|',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\ufeff',
  'sep=;',
  '{',
  '}',
  '[',
  ']',
  '{"a":',
  '1',
  '2025',
  'Oui',
  'X',
  'Ã©',
  '<p>',
  '&amp;',
  '[Autre]',
  'é',
  '😍',
  'très bien merci à tous',
);

const bytes = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 300 }),
  fc
    .array(pieces, { minLength: 1, maxLength: 80 })
    .map((parts) => new TextEncoder().encode(parts.join(''))),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 200 })
    .map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
  fc.json().map((text) => new TextEncoder().encode(text)),
  fc
    .tuple(
      fc.constantFrom(...EXPORTS),
      fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { maxLength: 20 }),
      fc.nat(20_000),
    )
    .map(([original, changes, cut]) => {
      const changed = original.slice(0, Math.max(1, cut));
      for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
      return changed;
    }),
  fc
    .uint8Array({ maxLength: 300 })
    .map((cells) => zipSync({ 'xl/workbook.xml': cells, 'xl/worksheets/sheet1.xml': cells })),
);

/** Answers, or that there is a mistake. */
async function outcome(
  read: () => Read | Promise<Read>,
): Promise<Omit<Answer, 'duplicateOf'>[] | 'a mistake'> {
  try {
    const { answers } = await read();
    return answers.map(({ duplicateOf: _, ...answer }) => answer);
  } catch (error) {
    if (error instanceof UserError) return 'a mistake';
    throw error;
  }
}

interface Read {
  readonly answers: readonly Answer[];
}

describe('any bytes', () => {
  test('give the same answers whole or as they come, or a UserError', {
    timeout: TIMEOUT,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 400 }), async (content, size) => {
        const file = { file: 'f-2025.csv', bytes: content };
        const [whole, pieces] = [
          await outcome(() => readSurvey([file], {})),
          await outcome(() => streamed(file, size)),
        ];
        expect(pieces).toEqual(whole);
      }),
      { numRuns: RUNS, seed: 2025 },
    );
  });

  test('give a survey or a UserError, never a defect', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(bytes, (input) => {
        try {
          const survey = readSurvey([{ file: 'f-2025.csv', bytes: input }], {});
          expect(
            new Set(survey.answers.map(({ edition, answer }) => `${edition}\n${answer}`)).size,
          ).toBe(survey.answers.length);
          expect(survey.answers.every(({ text }) => text.trim() !== '')).toBe(true);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.message).toMatch(/\.$/);
        }
      }),
      { numRuns: RUNS, seed: 2025 },
    );
  });
});
