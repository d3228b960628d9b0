import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.js';
import { keptIn } from '../ground/group-by.js';
import * as en from '../messages/english.js';
import { chooseAmong } from '../messages/meant.js';
import { quoted } from '../messages/numbers.js';
import { type Lexicon, readLexicon } from './read.js';
import type { LexiconKind } from './schema.js';

/** The lexicons that come with the program, in the package's `lexicons` folder, by kind. */
const SHIPPED: Readonly<Record<LexiconKind, readonly string[]>> = {
  themes: ['evenement', 'numerique'],
  sentiment: ['sentiment'],
  intents: ['intentions'],
  'stop-words': ['mots-vides'],
  questions: ['questions'],
  names: ['prenoms'],
};

/**
 * Lexicons of one's own, and those that come with the program for each kind (themes, sentiment, intents,
 * …) that these lack; without any, all of the program's.
 *
 * @param needed the kinds that work needs, where it does not need them all.
 */
export function completeLexicons(
  own: readonly Lexicon[],
  needed = Object.keys(SHIPPED) as readonly LexiconKind[],
): Lexicon[] {
  const kinds = new Set(own.map(({ document }) => document.kind));
  const lacking = needed.filter((kind) => !kinds.has(kind));
  return [...own, ...lacking.flatMap(shippedLexicons)];
}

/**
 * The lexicons of a kind that come with the program: of `themes`, `evenement` and `numerique`; of any other, one.
 *
 * @throws UserError for a kind that there is not.
 * @example
 * const [event] = shippedLexicons('themes');
 * const codebook = codebookOf([event]);
 */
export function shippedLexicons(kind: LexiconKind): Lexicon[] {
  if (Object.hasOwn(SHIPPED, kind)) return SHIPPED[kind].map(shippedLexicon);
  throw new UserError(
    {
      french: `Aucune sorte de lexique ne s’appelle ${quoted(String(kind))}.`,
      english: `No kind of lexicon is called ${en.quoted(String(kind))}.`,
    },
    chooseAmong(Object.keys(SHIPPED)),
  );
}

/** The lexicon that comes with the program under an id. */
export const shippedLexicon = (id: string): Lexicon => keptIn(read, id, () => readShipped(id));

/** The ids of the lexicons that come with the program, those of themes first. */
export const SHIPPED_IDS: readonly string[] = Object.values(SHIPPED).flat();

/** The lexicons already read: what comes with the program does not change while it runs. */
const read = new Map<string, Lexicon>();

function readShipped(name: string): Lexicon {
  const file = fileURLToPath(new URL(`../../lexicons/${name}.yaml`, import.meta.url));
  const lexicon = readLexicon({ file, text: readFileSync(file, 'utf8') });
  if (!('problems' in lexicon)) return lexicon;
  throw new Error(lexicon.problems.map(({ message }) => `${file}: ${message.french}`).join('\n'));
}
