import type { Token } from '../model/text.js';

/** What may stand between an auxiliary and its participle: « j’ai beaucoup appris », « ça m’a pas plu ». */
const BETWEEN: ReadonlySet<string> = new Set(['ADV', 'PRON']);

/**
 * Tokens of which a past participle that describes (« un programme varié », « c’est compliqué ») is an
 * adjective, with the masculine singular as its lemma. After « avoir », or « je me suis », it tells what was
 * done, as conjugated verbs do, and stays its verb; so do present participles.
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
  const from = tokens.slice(0, at).findLastIndex(({ pos }) => !BETWEEN.has(pos));
  const { lemma } = tokens[from] ?? {};
  return lemma === 'avoir' || (lemma === 'être' && isReflexive(tokens, from - 1));
}

/** « me suis », « s’est », « nous nous sommes »; « nous sommes » is not. */
function isReflexive(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  return (
    /^(?:[mts]e|[mts]')$/u.test(form) || (/^[nv]ous$/u.test(form) && tokens[at - 1]?.form === form)
  );
}

/** « variées » → varié, « ouvertes » → ouvert, « finis » → fini; « comprises » → compris. */
function masculine({ form, lemma }: Token): string {
  const bare = form.toLowerCase().replace(/(?<=[éius])es?$|(?<=[éiut])s$|(?<=t)es?$/u, '');
  const keepsS = /[^u]is(?:es?)?$/iu.test(form) && !lemma.endsWith('ir');
  return keepsS && !bare.endsWith('s') ? `${bare}s` : bare;
}
