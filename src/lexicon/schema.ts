import { z } from 'zod';
import { EXPECTATIONS, INTENTS } from '../model/tags.js';
import { colour } from '../yaml/scalars.js';
import { MOODS } from './conditions.js';
import { type Pattern, readPattern } from './pattern.js';

/** The shapes of lexicon files. What users read about them is in lexicons/README.md. */

const patterns = (lines: readonly string[], context: z.RefinementCtx): Pattern[] =>
  lines.flatMap((line) => {
    const pattern = readPattern(line);
    if (!('problem' in pattern)) return [pattern];
    context.addIssue({ code: 'custom', message: pattern.problem });
    return [];
  });

const line = z.string().min(1);
const lines = z.union([line.transform((one) => [one]), z.array(line).min(1)]);
const expectation = z.enum(EXPECTATIONS);
const expectations = z.union([expectation.transform((one) => [one]), z.array(expectation).min(1)]);
const polarity = z.number().min(-1).max(1);

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
    message: 'donnez soit « entry », soit « any »',
  });

const shortForm = line.describe(
  'Mot ou expression : repas ; salle|amphi ; manque (cruel) de temps ; salle … petit ; cantin* ; =AMAP ; marche/VERB',
);

const anyForm = z.union([shortForm, longForm]).meta({ id: 'entry' });

export const entry = anyForm.transform((written, context) => {
  const form: z.output<typeof longForm> =
    typeof written === 'string' ? { entry: written } : written;
  const texts = form.any ?? [form.entry ?? ''];
  return {
    text: texts.join(' | '),
    patterns: patterns(texts, context),
    except: patterns(form.except ?? [], context),
    near: patterns(form.near ?? [], context),
    overlap: form.overlap ?? false,
    weight: form.weight ?? 1,
    sure: form.weight === 1,
    aside: form.aside ?? false,
    ...(form.polarity !== undefined && { polarity: form.polarity }),
    ...(form.within !== undefined && { within: form.within }),
    ...(form.question !== undefined && { question: form.question }),
    ...(form.first !== undefined && { first: form.first }),
    ...(form.mood !== undefined && { mood: form.mood }),
    ...(form.whole !== undefined && { whole: form.whole }),
  };
});

export type ReadEntry = z.output<typeof entry>;

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, {
  message: 'un identifiant s’écrit en minuscules sans accents, avec des tirets',
});
const entries = z.array(entry).min(1);

const head = {
  id: id.describe('Identifiant du lexique : minuscules sans accents, tirets permis'),
  label: z.string().min(1).describe('Nom du lexique, tel qu’on le lit'),
  version: z.string().min(1).describe('À changer quand le contenu change'),
  language: z.literal('fr'),
  description: z.string().optional(),
};

const weights = z
  .boolean()
  .optional()
  .describe('Ses étiquettes sont pesées avec ce que le programme a appris de réponses codées');

export interface ThemeShape {
  id: string;
  label: string;
  description: string;
  color?: string | undefined;
  entries: ReadEntry[];
  themes: ThemeShape[];
}

/** Two themes of one id would count each other's people. Themes may be wrong otherwise. */
function haveIdsOfTheirOwn(
  themes: readonly (Partial<ThemeShape> | null)[],
  context: z.core.$RefinementCtx,
): void {
  themes.forEach((one, n) => {
    const id = one?.id;
    if (id === undefined || themes.findIndex((other) => other?.id === id) === n) return;
    const message = `un autre thème s’appelle déjà « ${id} »`;
    context.addIssue({ code: 'custom', path: [n, 'id'], message });
  });
}

/** Even where some of them are wrong: all that is to be mended is said at once. */
const EVEN_WRONG = { when: ({ value }: { value: unknown }) => Array.isArray(value) };

const theme: z.ZodType<ThemeShape> = z.strictObject({
  id: id.describe('L’identifiant public sera « lexique/thème »'),
  label: z.string().min(1).describe('Nom du thème dans les rapports'),
  description: z.string().default('').describe('Ce que le thème couvre'),
  color: colour.optional().describe('Facultative, comme "#1f4e79"'),
  entries: z.array(entry).default([]).describe('Les expressions qui révèlent le thème'),
  get themes() {
    return z
      .array(theme)
      .superRefine(haveIdsOfTheirOwn, EVEN_WRONG)
      .default([])
      .describe('Thèmes dans le thème');
  },
});

const themeLexicon = z.strictObject({
  ...head,
  kind: z.literal('themes').default('themes'),
  weights,
  implies: z
    .string()
    .min(1)
    .optional()
    .describe('Thème d’un autre lexique, pour une réponse qui ne dit rien d’autre que ces sujets'),
  idioms: z
    .array(entry)
    .default([])
    .describe('Locutions figées : leurs mots n’y parlent d’aucun thème'),
  themes: z.array(theme).min(1).superRefine(haveIdsOfTheirOwn, EVEN_WRONG),
});

const valued = z.strictObject({
  value: polarity.describe('De -1, très négatif, à 1, très positif'),
  entries,
});

const sentimentLexicon = z.strictObject({
  ...head,
  kind: z.literal('sentiment'),
  weights,
  values: z.array(valued).min(1),
  modifiers: z
    .array(z.strictObject({ factor: z.number().min(0).max(3), entries }))
    .default([])
    .describe('Ce qui renforce (plus de 1) ou atténue (moins de 1)'),
  negators: z.array(entry).default([]),
  contrast: z.array(entry).default([]).describe('« mais » : ce qui suit l’emporte'),
  concession: z.array(entry).default([]).describe('« malgré » : ce qui suit pèse moins'),
  wishes: z.array(valued).default([]).describe('« j’aurais aimé » : un manque'),
});

const intentLexicon = z.strictObject({
  ...head,
  kind: z.literal('intents'),
  weights,
  intents: z
    .array(
      z.strictObject({
        id: z.enum(INTENTS),
        label: z.string().min(1),
        description: z.string().optional(),
        entries,
      }),
    )
    .min(1),
});

const stopWordLexicon = z.strictObject({
  ...head,
  kind: z.literal('stop-words'),
  words: z.array(line).min(1),
});

const questionLexicon = z.strictObject({
  ...head,
  kind: z.literal('questions'),
  questions: z
    .array(
      z.strictObject({
        expects: expectation,
        theme: z
          .string()
          .min(1)
          .optional()
          .describe('Thème d’une réponse à ces questions qui n’en révèle aucun autre du lexique'),
        always: z
          .boolean()
          .default(false)
          .describe(
            'Toute réponse qui dit quelque chose a ce thème, même si elle en révèle d’autres',
          ),
        about: z
          .boolean()
          .default(false)
          .describe(
            'Ce qui suit l’expression nomme ce dont on parle : « que pensez-vous de la salle »',
          ),
        description: z.string().optional(),
        entries,
      }),
    )
    .min(1),
});

const nameLexicon = z.strictObject({
  ...head,
  kind: z.literal('names'),
  names: z.array(line).min(1),
});

/** The kinds of lexicon, by the value of `kind` in the file. */
export const LEXICON_SCHEMAS = {
  themes: themeLexicon,
  sentiment: sentimentLexicon,
  intents: intentLexicon,
  'stop-words': stopWordLexicon,
  questions: questionLexicon,
  names: nameLexicon,
} as const;

export type LexiconKind = keyof typeof LEXICON_SCHEMAS;
export type LexiconDocument = z.output<(typeof LEXICON_SCHEMAS)[LexiconKind]>;
