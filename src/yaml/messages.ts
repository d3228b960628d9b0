import { z } from 'zod';
import { closeNames } from '../names.js';

const frenchLocale = z.locales.fr().localeError;

/** What is wrong with a value, in French, by Zod's account. */
export function schemaMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, keysOf(issue.inst))).join('\n');
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return missingField(issue.path?.at(-1));
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    if (issue.input === null) return 'cette valeur est vide';
    if (typeof issue.input !== 'object') return QUOTED_AS;
    const [[key, value] = [], ...others] = Object.entries(issue.input ?? {});
    if (!Array.isArray(issue.input) && key !== undefined && others.length === 0)
      return `${QUOTED_AS}"${key} :${value === null ? '' : ` ${String(value)}`}"`;
  }
  if (issue.code === 'invalid_value') return wrongValue(issue);
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeMessage(issue);
  if (issue.code === 'invalid_type' && issue.expected === 'number')
    return `« ${String(issue.path?.at(-1) ?? '')} » s’écrit en chiffres, sans guillemets`;
  if (issue.code === 'invalid_type' && issue.expected === 'int')
    return 'le nombre doit être entier';
  if (issue.code === 'invalid_type') return wrongKind(issue.expected, issue.input);
  const message = frenchLocale(issue);
  return typeof message === 'string' ? message : message?.message;
}

/** Kinds of values, as those who write YAML see them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'un texte',
  array: 'une liste',
  object: 'des clés et leurs valeurs',
  record: 'des clés et leurs valeurs',
  number: 'un nombre',
  boolean: 'true ou false',
  null: 'rien',
};

function wrongKind(expected: string, input: unknown): string {
  const received = input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input;
  return `il faut ici ${KINDS[expected] ?? expected}, et non ${KINDS[received] ?? received}`;
}

/** Ends with the value as it is written in the file, which its number is not: 1.0. */
export const QUOTED_AS = 'mettez des guillemets : ';

export const missingField = (name: PropertyKey = ''): string =>
  `il manque le champ « ${String(name)} »`;

export const meantField = (name: string): string => `vouliez-vous dire « ${name} » ?`;

/** Keys that an object takes. */
const keysOf = (schema: unknown): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** A key that has no meaning: the one that was meant, or all that there are. */
function unknownKey(key: string, known: readonly string[]): string {
  const advice = adviceOf(key, known);
  return `clé inconnue : « ${key} »${advice && ` ; ${advice}`}`;
}

export function adviceOf(written: string, known: readonly string[]): string {
  const [close] = closeNames(written, known);
  if (close !== undefined) return meantField(close);
  return known.length === 0 ? '' : `au choix : ${known.join(', ')}`;
}

function wrongValue({
  values,
  input,
  path,
}: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidValue>): string {
  const known = values.map(String);
  const key = path?.at(-1);
  if (known.length === 1) return `« ${String(key)} » doit être « ${known[0]} »`;
  const subject = typeof key === 'string' ? `« ${key} » ne peut pas être ` : 'valeur inconnue : ';
  return `${subject}« ${String(input)} » ; ${adviceOf(String(input), known)}`;
}

/** A value that is too small or too large, for what it is. */
function sizeMessage(
  issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig>,
): string {
  if (issue.code === 'too_big') return `le nombre ne doit pas dépasser ${issue.maximum}`;
  if (issue.origin === 'array') return 'cette liste est vide';
  return issue.origin === 'string'
    ? 'ce texte est vide'
    : `le nombre doit valoir au moins ${issue.minimum}`;
}

const YAML_MESSAGES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'le retrait (les espaces en début de ligne) ne correspond pas à la ligne au-dessus',
  DUPLICATE_KEY: 'cette clé est écrite deux fois : gardez-en une',
  MISSING_CHAR: 'il manque un signe (guillemet, crochet, accolade ou deux-points)',
  TAB_AS_INDENT: 'remplacez la tabulation par des espaces',
  BLOCK_AS_IMPLICIT_KEY: 'mettez entre guillemets le texte qui contient « : »',
  MULTILINE_IMPLICIT_KEY: 'il manque « : » après la clé, ou un guillemet à la fin du texte',
  BAD_SCALAR_START: 'mettez entre guillemets le texte qui commence par ce signe',
  BAD_ALIAS: 'mettez entre guillemets le texte qui commence par *',
  NESTED_ALIAS:
    'un renvoi (*nom) dans ce qu’un autre peut répéter n’est pas lu : recopiez ici ce qu’il désigne',
  TAG_RESOLVE_FAILED: 'mettez entre guillemets le texte qui commence par !',
};

interface YamlError {
  readonly code: string;
  readonly message: string;
}

/** What is wrong with the text as YAML, on a line of it. */
export function yamlMessage({ code, message }: YamlError, line: string): string {
  if (message.startsWith('Missing closing')) return 'ce guillemet n’est pas refermé';
  const strayItem = code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s*- /u.test(line);
  const key = strayItem || message.startsWith('Sequence item without') ? 'BAD_INDENT' : code;
  return YAML_MESSAGES[key] ?? 'le texte n’est pas du YAML correct';
}

/** Follows the last of the errors that kept the content from being read. */
export const UNREAD = 'corrigez, puis relancez : le reste n’a pas encore été vérifié';
