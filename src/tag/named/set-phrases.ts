import type { Parse } from '../../model/text.js';

/** What « rien à … » says without naming anything: there is nothing to be said. */
const SAID =
  /^(?:signaler|dire|redire|ajouter|rajouter|reprocher|déclarer|préciser|noter|changer|améliorer|jeter|critiquer|revoir)$/u;
/** Most words between « rien » and « à »: « rien de bien particulier à signaler ». */
const WORDS_BETWEEN = 4;

/** Indexes of the tokens of set phrases that say there is nothing to say: « rien à signaler, franchement ». */
export function setPhraseTokens({ tokens }: Pick<Parse, 'tokens'>): ReadonlySet<number> {
  const held = new Set<number>();
  tokens.forEach(({ form }, at) => {
    if (form !== 'rien') return;
    const next = tokens
      .slice(at + 1, at + 2 + WORDS_BETWEEN)
      .findIndex((token) => token.form === 'à');
    const verb = at + 2 + next;
    if (next < 0 || !SAID.test(tokens[verb]?.form ?? '')) return;
    for (let index = at; index <= verb; index++) held.add(index);
  });
  return held;
}
