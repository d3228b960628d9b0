import { UserError } from '../errors.js';
import type { LexiconVersion } from '../model/tags.js';
import { closeNames } from '../names/names.js';
import { withAdvice } from '../yaml/advice.js';
import type { Spot, YamlFile } from '../yaml/places.js';
import { describeProblems } from '../yaml/problems.js';
import { type Problem, readYaml, sha256Of } from '../yaml/read.js';
import {
  LEXICON_SCHEMAS,
  type LexiconDocument,
  type LexiconKind,
  type WrittenLexicon,
} from './schema.js';

/** A lexicon file, read and validated. */
export interface Lexicon {
  readonly file: string;
  readonly source: LexiconVersion;
  readonly document: LexiconDocument;
  /** Where the node at a path of the document stands in the file. */
  readonly spotAt: (path: readonly PropertyKey[]) => Spot;
}

/** A lexicon that cannot be used, and why. */
export interface WrongLexicon {
  /** All of them at once, in the order of the file; one at least. */
  readonly problems: readonly Problem[];
}

/**
 * Reads one lexicon of any kind (`lexicons/README.md`). Throws nothing for what is wrong in it: `codebookOf`
 * does, which takes what this gives.
 *
 * @param lexicon a YAML file, its name and its text; or the lexicon itself, built in code. Messages then place what
 *   is wrong in its JSON, under its id.
 * @throws UserError for what is neither: the YAML itself, a path, null.
 * @example
 * const file = 'evenement.yaml';
 * const lexicon = readLexicon({ file, text: readFileSync(file, 'utf8') });
 * const told = 'problems' in lexicon ? lexicon.problems.map(({ message }) => message.french) : [];
 * const codebook = codebookOf([lexicon]);
 */
export function readLexicon(lexicon: YamlFile | WrittenLexicon): Lexicon | WrongLexicon {
  checkGiven(lexicon);
  const written = 'text' in lexicon ? lexicon : fileOf(lexicon);
  const checked = readYaml<LexiconDocument>(written, schemaOf);
  if ('problems' in checked) return checked;
  const { value: document, spotAt } = checked;
  const sha256 = sha256Of(written);
  return {
    file: written.file,
    source: { id: document.id, version: document.version, sha256, ...ofThemes(document) },
    document,
    spotAt,
  };
}

const ofThemes = (document: LexiconDocument): Pick<LexiconVersion, 'themes'> =>
  document.kind === 'themes'
    ? { themes: { label: document.label, weighed: document.weights === true } }
    : {};

/**
 * Lexicons as `readLexicon` gives them, where all are right.
 *
 * @throws UserError for those that are wrong, with every problem of all at its place.
 */
export function wellRead(read: readonly (Lexicon | WrongLexicon)[]): Lexicon[] {
  const wrong = read.flatMap((lexicon) => ('problems' in lexicon ? [lexicon.problems] : []));
  if (wrong.length > 0)
    throw new UserError(
      describeProblems(
        wrong.length === 1
          ? { french: 'Le lexique', english: 'The lexicon' }
          : { french: 'L’ensemble des lexiques', english: 'The set of lexicons' },
        wrong.flat(),
      ),
    );
  return read.flatMap((lexicon) => ('problems' in lexicon ? [] : [lexicon]));
}

/** What JavaScript may give, which no type has checked. */
function checkGiven(lexicon: unknown): void {
  const isFile = typeof lexicon === 'object' && lexicon !== null && !Array.isArray(lexicon);
  if (isFile && (!('text' in lexicon) || typeof lexicon.text === 'string')) return;
  throw new UserError(
    {
      french:
        'Ce lexique n’est donné ni avec le nom et le texte de son fichier, ni composé dans le code.',
      english:
        'This lexicon is given neither with the name and the text of its file, nor built in code.',
    },
    {
      french:
        "Donnez { file: 'voirie.yaml', text }, où text est le YAML, ou l’objet { id, label, version, language, themes }.",
      english:
        "Give { file: 'voirie.yaml', text }, where text is the YAML, or the object { id, label, version, language, themes }.",
    },
  );
}

/** JSON is YAML, and a line an entry makes places that are found. */
const fileOf = (lexicon: WrittenLexicon): YamlFile => ({
  file: lexicon.id,
  text: JSON.stringify(lexicon, null, 2),
});

function schemaOf(value: unknown) {
  const kinds = Object.keys(LEXICON_SCHEMAS) as LexiconKind[];
  const kind = writtenKind(value);
  const known = kinds.find((name) => name === kind);
  if (known !== undefined) return LEXICON_SCHEMAS[known];
  if (value === undefined || value === null) return { path: [], refusal: EMPTY_FILE };
  const wrong = {
    french: 'ce lexique n’a pas de sorte connue (« kind »)',
    english: 'this lexicon has no known kind (“kind”)',
  };
  const refusal = withAdvice(wrong, kind, kinds);
  return { path: ['kind'], refusal };
}

const EMPTY_FILE = {
  french:
    'ce fichier est vide ou ne tient que des commentaires\u00a0: verbatim lexicon new en écrit un à finir',
  english: 'this file is empty or holds only comments: verbatim lexicon new writes one to finish',
};

/** A lexicon of themes need not say that it is one, nor write it well. */
function writtenKind(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  if ('kind' in value) return String(value.kind);
  return Object.keys(value).some((key) => closeNames(key, ['themes']).length > 0) ? 'themes' : '';
}
