import { SURELY_DENYING } from '../../french/negators.js';
import { formText } from '../../french/runs.js';
import { holds } from '../../spans.js';
import type { Reading } from '../by-rules.js';
import { isBlame, isPraise, netOf, proofOf, type Valued } from '../tone/valued.js';
import { bothSides, type Heard, type Labels, toned, withTone } from './said.js';

const DUE = /^[àa] (?:améliorer|parfaire|peaufiner|revoir|retravailler|repenser|corriger)$/u;
/** What it is said of stands before, and nothing that is mended behind: not « j’ai appris à améliorer ma posture ». */
const [NAMED, OBJECT] = [/^(?:NOUN|PROPN|ADJ|NUM|PUNCT|X)$/u, /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u];
/** Among how many tokens before it « rien » stands, which denies it. */
const NEAR = 5;

/**
 * « Repas du dimanche soir à améliorer », « super ambiance, son à revoir »: what is to be mended is no praise, and
 * half of an answer that praises too. The net knows « améliorer » from « rien à améliorer ».
 */
export function leavesToMend(
  { parse: { tokens }, feelings: { values }, intents }: Reading,
  { label: heard }: Heard,
): Labels | null {
  if (heard !== 'positive' || tokens.at(-1)?.text === '?') return null;
  const isDue = (one: Valued): boolean => {
    const words = tokens.filter((token) => holds(one, token));
    const [before, after] = [tokens[one.at - 1], tokens[one.at + words.length]];
    return (
      isBlame(one) &&
      DUE.test(formText(words)) &&
      (!before || NAMED.test(before.pos) || /^(?:être|rester)$/u.test(before.lemma)) &&
      before?.lemma !== 'détail' &&
      !tokens
        .slice(Math.max(0, one.at - NEAR), one.at)
        .some(({ form }) => SURELY_DENYING.has(form)) &&
      !OBJECT.test(after?.pos ?? '') &&
      after?.text !== ':'
    );
  };
  if (!values.some(isDue)) return null;
  // « Espace détente à améliorer »: what a name is worth praises nothing.
  const said = values.filter(
    (one, at) =>
      one.value !== 0 &&
      !(isPraise(one) && values[at + 1]?.at === one.at + 1 && isDue(values[at + 1]!)),
  );
  if (said.some(isPraise)) return bothSides(said, intents);
  return withTone(toned(netOf(said), said.map(proofOf)), intents);
}
