import type { Token } from '../model/text.js';

/** What may stand between an auxiliary and its participle: « j’ai beaucoup appris », « ça m’a pas plu ». */
const BETWEEN: ReadonlySet<string> = new Set(['ADV', 'PRON']);

/**
 * Tokens of which a past participle that describes (« un programme varié », « c’est compliqué ») is an
 * adjective, with the masculine singular as its lemma. After « avoir » it tells what was done, as
 * conjugated verbs do, and stays its verb; so do present participles.
 */
export const withAdjectives = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) =>
    isPast(token) && !isPerfect(tokens, at)
      ? { ...token, pos: 'ADJ', lemma: masculine(token) }
      : token,
  );

const isPast = ({ pos, mood, form }: Token): boolean =>
  pos === 'VERB' && mood === 'participle' && !/ante?s?$/u.test(form);

function isPerfect(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLast(({ pos }) => !BETWEEN.has(pos));
  return before?.lemma === 'avoir';
}

/** « variées » → varié, « ouvertes » → ouvert, « finis » → fini; « comprises » → compris. */
function masculine({ form, lemma }: Token): string {
  const bare = form.toLowerCase().replace(/(?<=[éius])es?$|(?<=[éiut])s$|(?<=t)es?$/u, '');
  const keepsS = /[^u]is(?:es?)?$/iu.test(form) && !lemma.endsWith('ir');
  return keepsS && !bare.endsWith('s') ? `${bare}s` : bare;
}
