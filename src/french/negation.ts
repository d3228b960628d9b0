import type { Upos } from '../model.js';

/** What scope rules look at. */
export interface Marked {
  readonly form: string;
  readonly lemma: string;
  readonly pos: Upos;
}

export interface Scopes {
  readonly negated: boolean[];
  readonly hypothetical: boolean[];
}

const NEGATORS = new Set(
  'pas jamais aucun aucune sans guère ni rien nullement point personne'.split(' '),
);
const WISH =
  /^(?:aurais|aurait|aurions|auraient|faudrait|serait|pourrait|devrait|aimerais|aimerait|dommage|manque|manquait)$/;
const ENDS = new Set(['mais', 'car', 'donc', 'parce', 'puisque', 'cependant']);

/** Marks the tokens of one sentence that a negation or a wish governs. */
export function markNegation(tokens: readonly Marked[]): Scopes {
  const negated = tokens.map(() => false);
  const hypothetical = tokens.map(() => false);
  let negative = false;
  let wish = false;
  tokens.forEach(({ form, pos }, index) => {
    if (pos === 'PUNCT' || ENDS.has(form)) {
      negative = false;
      wish = false;
      return;
    }
    if (NEGATORS.has(form)) {
      negative = true;
      const verb = tokens[index - 1];
      if (verb && (verb.pos === 'VERB' || verb.pos === 'AUX')) negated[index - 1] = true;
      return;
    }
    negated[index] = negative;
    hypothetical[index] = wish;
    if (WISH.test(form)) wish = true;
  });
  return { negated, hypothetical };
}
