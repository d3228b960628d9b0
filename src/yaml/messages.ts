import { z } from 'zod';

const frenchLocale = z.locales.fr().localeError;

/** What is wrong with a value, in French, by Zod's account. */
export function schemaMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') {
    return `clé inconnue : ${issue.keys.map((key) => `« ${key} »`).join(', ')}`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return `il manque le champ « ${String(issue.path?.at(-1) ?? '')} »`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    if (issue.input === null) return 'cette valeur est vide';
    if (typeof issue.input !== 'object') return `mettez des guillemets : "${issue.input}"`;
  }
  if (issue.code === 'invalid_value' && issue.path?.length) {
    const values = issue.values.map((value) => `« ${String(value)} »`).join(', ');
    return `« ${String(issue.path.at(-1))} » doit être ${values}`;
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeMessage(issue);
  if (issue.code === 'invalid_type' && issue.expected === 'int')
    return 'le nombre doit être entier';
  const message = frenchLocale(issue);
  return typeof message === 'string' ? message : message?.message;
}

/** A value that is too small or too large, for what it is. */
function sizeMessage(
  issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig>,
): string {
  if (issue.code === 'too_big') return `le nombre doit être au plus ${issue.maximum}`;
  if (issue.origin === 'array') return 'cette liste est vide';
  return issue.origin === 'string'
    ? 'ce texte est vide'
    : `le nombre doit être au moins ${issue.minimum}`;
}

const YAML_MESSAGES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'le retrait (les espaces en début de ligne) ne correspond pas à la ligne au-dessus',
  DUPLICATE_KEY: 'cette clé est écrite deux fois',
  MISSING_CHAR: 'il manque un signe (guillemet, crochet, accolade ou deux-points)',
  TAB_AS_INDENT: 'remplacez la tabulation par des espaces',
  BLOCK_AS_IMPLICIT_KEY: 'mettez entre guillemets le texte qui contient « : »',
  MULTILINE_IMPLICIT_KEY: 'il manque « : » après la clé, ou un guillemet à la fin du texte',
  BAD_ALIAS: 'mettez entre guillemets le texte qui commence par *',
};

/** What is wrong with the text as YAML. */
export const yamlMessage = ({ code }: { code: string }): string =>
  `${YAML_MESSAGES[code] ?? 'le texte n’est pas du YAML correct'}. Corrigez-le, puis relancez : d’autres erreurs peuvent en découler`;
