import type { CodedAnswer } from '../model/tags.js';
import type { Token } from '../model/text.js';
import { isContent, type Mention, mentionOf } from './mention.js';

/**
 * Words that turn round or measure what follows, by their forms; `de` stands for `de` and `d’`.
 * What they govern is shown with them (`pas assez de temps`, `trop court`), never alone.
 */
const BEFORE_NOUN: readonly (readonly string[])[] = [
  ['pas', 'assez', 'de'],
  ['trop', 'peu', 'de'],
  ['pas', 'de'],
  ['trop', 'de'],
  ['peu', 'de'],
  ['plus', 'de'],
  ['moins', 'de'],
  ['manque', 'de'],
  ['aucun'],
  ['aucune'],
  ['sans'],
];

const BEFORE_ADJECTIVE: readonly (readonly string[])[] = [
  ['pas', 'assez'],
  ['pas', 'très'],
  ['pas', 'trop'],
  ['un', 'peu', 'trop'],
  ['trop', 'peu'],
  ['trop'],
  ['pas'],
  ['peu'],
];

/** Mentions that a negation or a measure begins, with the places of the tokens they take. */
export function negatedMentions(
  tokens: readonly Token[],
  coded: CodedAnswer,
): { mention: Mention; from: number; to: number }[] {
  return tokens.flatMap((head, to) => {
    const prefixes =
      head.pos === 'NOUN' ? BEFORE_NOUN : head.pos === 'ADJ' ? BEFORE_ADJECTIVE : undefined;
    const prefix = isContent(head) && prefixes?.find((forms) => precedes(forms, tokens, to));
    if (!prefix || isNoLonger(prefix, head)) return [];
    const from = to - prefix.length;
    return [{ mention: mentionOf(tokens.slice(from, to + 1), coded), from, to }];
  });
}

/** `il n’y a plus de place`: alone, « plus de place » would say the reverse. */
const isNoLonger = (prefix: readonly string[], head: Token): boolean =>
  prefix[0] === 'plus' && head.negated;

const precedes = (forms: readonly string[], tokens: readonly Token[], at: number): boolean =>
  forms.every((form, n) => {
    const token = tokens[at - forms.length + n];
    const found = token?.form.toLowerCase().replaceAll('’', "'");
    return found === form || (form === 'de' && found === "d'");
  });
