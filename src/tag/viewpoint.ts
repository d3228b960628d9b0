import { runAt, runsOf } from '../french/runs.js';
import type { Token } from '../model/text.js';

const VIEWPOINTS = runsOf([
  ...['pour ma part', 'pour moi', 'pour notre part', 'pour nous', 'selon moi', "d'après moi"],
  ...['à mon avis', 'à mon sens', 'à mon niveau', 'à titre personnel', 'de mon côté'],
  ...['de notre côté', 'de mon point de vue', 'en ce qui me concerne', 'quant à moi'],
  ...['personnellement', 'perso', 'honnêtement', 'franchement', 'sincèrement', 'en vrai'],
  ...['à vrai dire', 'pour tout dire', 'pour être honnête', 'pour être franc', 'pour être franche'],
  ...['en toute honnêteté', 'en toute franchise'],
]);

/** Indexes of the tokens that tell whose view it is, or that it is frank, which adds nothing to « rien » or « RAS ». */
export const viewpointTokens = (tokens: readonly Token[]): ReadonlySet<number> =>
  new Set(
    tokens.flatMap((_, at) => (runAt(tokens, at, VIEWPOINTS) ?? []).map((_form, n) => at + n)),
  );
