import { groupBy } from '../../ground/group-by.js';
import type { Tags, ThemeTag } from '../../model/tags.js';
import { sumOf } from '../../stats/sum.js';
import type { Codebook } from '../codebook.js';
import { evidenceOf, lexiconOf } from '../themes.js';
import { bodyOf } from './body.js';
import { withoutCourtesy } from './closing.js';
import type { Side } from './sides.js';

/**
 * Themes of the user's own lexicons in the courtesies around an answer, which ours never look at: « merci » may be a
 * theme of theirs, and each entry of theirs that is found gives its theme.
 */
export function themesAround(answer: Side, tags: Tags, codebook: Codebook): ThemeTag[] {
  const isOwn = ({ id }: { readonly id: string }): boolean =>
    !codebook.weighed.has(lexiconOf(id)) && !tags.themes.some((tag) => tag.id === id);
  if (!tags.informative || !codebook.themes.some(isOwn)) return [];
  const said = withoutCourtesy(answer)?.side ?? answer;
  const body = new Set(bodyOf(said.parse, answer.asked).tokens);
  const { tokens } = answer.parse;
  const found = codebook
    .findThemes(codebook.key(answer.parse), answer.asked.expects)
    .themes.filter(
      (match) =>
        isOwn({ id: match.entry.meaning.theme }) &&
        match.tokens.every((at) => !body.has(tokens[at]!)),
    );
  return [...groupBy(found, ({ entry }) => entry.meaning.theme)]
    .filter(([, own]) => sumOf(own, ({ entry }) => entry.meaning.weight) >= 1)
    .map(([id, own]) => ({ id, polarity: tags.sentiment.label, evidence: evidenceOf(own) }));
}
