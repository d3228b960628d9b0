import { z } from 'zod';
import { ROLES } from '../model/survey.js';
import { EXPECTATIONS } from '../model/tags.js';
import { carried } from '../yaml/carried.js';
import { colour as anyColour } from '../yaml/scalars.js';

/** The shape of a study file. What users read about it is in README.md. */

const text = z.string().min(1);
const texts = z.union([text.transform((one) => [one]), z.array(text).min(1)]);

const colour = anyColour.transform((written) => written.toLowerCase());

const longFile = z.strictObject({
  file: text,
  edition: text.optional(),
  sheet: text.optional(),
  encoding: text.optional(),
  delimiter: text.optional(),
});

const columns = z.strictObject({
  text: texts.optional(),
  id: text.optional(),
  edition: text.optional(),
  question: text.optional(),
  groups: texts.optional(),
  ignore: texts.optional(),
  roles: z.record(text, z.enum(ROLES)).optional(),
});

const question = z
  .strictObject({
    column: texts,
    wording: text.optional(),
    label: text.optional(),
    expects: z.enum(EXPECTATIONS).optional(),
    options: z.record(text, text).optional(),
  })
  .refine(({ column: _, ...said }) => Object.values(said).some((one) => one !== undefined), {
    message: carried({
      french:
        'donnez « wording » (ce qui a été demandé), « label » (un nom court), « expects » (ce qu’elle attend) ou « options » (d’autres noms de réponses fermées)',
      english:
        'give “wording” (what was asked), “label” (a short name), “expects” (what it expects) or “options” (other names of closed answers)',
    }),
  });

const look = z.strictObject({
  title: text.optional(),
  organisation: text.optional(),
  logo: text.optional(),
  accent: colour.optional(),
  themes: z.record(text, colour).optional(),
});

export const studySchema = z.strictObject({
  files: z
    .array(z.union([text.transform((file) => ({ file }) as z.output<typeof longFile>), longFile]))
    .min(1)
    .optional(),
  columns: columns.optional(),
  questions: z.array(question).min(1).optional(),
  lexicons: texts.optional(),
  threshold: z.number().int().min(1).max(1000).optional(),
  'allow-names': texts.optional(),
  look: look.optional(),
});

export type StudyDocument = z.output<typeof studySchema>;
