import { z } from 'zod';
import { EXPECTATIONS } from '../model/tags.js';
import { carried } from '../yaml/carried.js';
import { MOODS } from './conditions.js';
import { type Pattern, readPattern } from './pattern.js';

/** The shape of an entry, short or long. What users read about it is in lexicons/README.md. */

const patterns = (lines: readonly string[], context: z.RefinementCtx): Pattern[] =>
  lines.flatMap((line) => {
    const pattern = readPattern(line);
    if (!('problem' in pattern)) return [pattern];
    context.addIssue({ code: 'custom', message: carried(pattern.problem) });
    return [];
  });

export const line = z.string().min(1);
const lines = z.union([line.transform((one) => [one]), z.array(line).min(1)]);
export const expectation = z.enum(EXPECTATIONS);
const expectations = z.union([expectation.transform((one) => [one]), z.array(expectation).min(1)]);
export const polarity = z.number().min(-1).max(1);

const longForm = z
  .strictObject({
    entry: line.optional().describe('L’expression, comme dans la forme courte'),
    any: z.array(line).min(1).optional().describe('Plusieurs expressions qui se valent'),
    except: lines.optional().describe('Expressions plus longues où l’entrée ne compte pas'),
    near: lines.optional().describe('L’une de ces expressions doit se trouver dans la même phrase'),
    within: z.number().int().min(0).max(30).optional().describe('Nombre de mots permis entre deux'),
    polarity: polarity.optional().describe('Ce que l’entrée dit par elle-même, de -1 à 1'),
    weight: z
      .number()
      .positive()
      .max(1)
      .optional()
      .describe('Indice faible : il en faut 1 au total'),
    aside: z
      .boolean()
      .optional()
      .describe('Ne compte que si la phrase ne révèle aucun autre thème du lexique'),
    overlap: z.boolean().optional().describe('Peut se trouver dans une expression plus longue'),
    question: expectations
      .optional()
      .describe('Seulement sous une question qui attend cela, ou l’une de ces choses'),
    first: z.boolean().optional().describe('Seulement en tête de phrase ou de ligne'),
    mood: z.enum(MOODS).optional().describe('Seulement à ce mode du verbe'),
    whole: z.boolean().optional().describe('Seulement si c’est toute la réponse'),
  })
  .refine((form) => (form.entry === undefined) !== (form.any === undefined), {
    // A key that is not known may be the one that is missing.
    when: ({ issues }) => issues.length === 0,
    message: carried({
      french: 'donnez soit « entry », soit « any »',
      english: 'give either “entry” or “any”',
    }),
  });

const shortForm = line.describe(
  'Mot ou expression : repas ; salle|amphi ; manque (cruel) de temps ; salle … petit ; cantin* ; =AMAP ; marche/VERB',
);

const anyForm = z.union([shortForm, longForm]).meta({ id: 'entry' });

export const entry = anyForm.transform((written, context) => {
  const form: z.output<typeof longForm> =
    typeof written === 'string' ? { entry: written } : written;
  const { entry: one, any = one === undefined ? [] : [one], ...said } = form;
  return {
    ...said,
    text: any.join(' | '),
    patterns: patterns(any, context),
    except: patterns(said.except ?? [], context),
    near: patterns(said.near ?? [], context),
    overlap: said.overlap ?? false,
    weight: said.weight ?? 1,
    sure: said.weight === 1,
    aside: said.aside ?? false,
  };
});

export type ReadEntry = z.output<typeof entry>;
