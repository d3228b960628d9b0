import { z } from 'zod';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { INTENTS } from '../model/tags.js';
import { stripAccents } from '../names/accents.js';
import { carried } from '../yaml/carried.js';
import { colour } from '../yaml/scalars.js';
import { entry, expectation, line, polarity, type ReadEntry } from './entry-schema.js';

/** The shapes of lexicon files. What users read about them is in lexicons/README.md. */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, {
  error: ({ input }) => {
    const meant = idFrom(String(input));
    return carried({
      french: `un identifiant s’écrit en minuscules sans accents, avec des tirets${meant && `\u00a0: ${meant}`}`,
      english: `an identifier is written in lower case without accents, with hyphens${meant && `: ${meant}`}`,
    });
  },
});

/** The identifier that a label makes: `Accueil du personnel` → `accueil-du-personnel`. */
const idFrom = (label: string): string =>
  stripAccents(label)
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? '';

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
  logistics: boolean;
  entries: ReadEntry[];
  themes: ThemeShape[];
}

/** A theme as it is written: what has a default may be left out, an entry is a line or its long form. */
export interface WrittenTheme {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  /** `#rrggbb`. */
  readonly color?: string | undefined;
  readonly logistics?: boolean | undefined;
  readonly entries?: readonly Constant<z.input<typeof entry>>[] | undefined;
  readonly themes?: readonly WrittenTheme[] | undefined;
}

/** A value that is only read: one that is written `as const` is such a value too. */
type Constant<T> = T extends object ? { readonly [Key in keyof T]: Constant<T[Key]> } : T;

/** Two themes of one id would count each other's people. Themes may be wrong otherwise. */
function haveIdsOfTheirOwn(
  themes: readonly (Partial<ThemeShape> | null)[],
  context: z.core.$RefinementCtx,
): void {
  themes.forEach((one, n) => {
    const id = one?.id;
    const first = themes.findIndex((other) => other?.id === id);
    if (id === undefined || first === n) return;
    const message = carried({
      french: `un autre thème s’appelle déjà ${quoted(id)}`,
      english: `another theme is already called ${en.quoted(id)}`,
    });
    context.addIssue({ code: 'custom', path: [n, 'id'], params: { like: first }, message });
  });
}

/** Even where some of them are wrong: all that is to be mended is said at once. */
const EVEN_WRONG = { when: ({ value }: { value: unknown }) => Array.isArray(value) };

const theme: z.ZodType<ThemeShape, WrittenTheme> = z.strictObject({
  id: id.describe('L’identifiant public sera « lexique/thème »'),
  label: z.string().min(1).describe('Nom du thème dans les rapports'),
  description: z.string().default('').describe('Ce que le thème couvre'),
  color: colour.optional().describe('Facultative, comme "#1f4e79"'),
  logistics: z
    .boolean()
    .default(false)
    .describe(
      'Ne compte pas là où il n’est que le sujet d’une séance : « la conférence sur les transports »',
    ),
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
/** A lexicon as it is written in YAML, or in code: `readLexicon` takes it. */
export type WrittenLexicon = Constant<z.input<(typeof LEXICON_SCHEMAS)[LexiconKind]>>;

/** The same once read: its entries are patterns. */
export type LexiconDocument = z.output<(typeof LEXICON_SCHEMAS)[LexiconKind]>;
