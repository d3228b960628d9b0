import { SURELY_DENYING } from '../../french/negators.js';
import { formText } from '../../french/runs.js';
import { holds } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { isBlame, isPraise, netOf, proofOf, type Valued } from '../tone/valued.js';
import { bothSides, type Heard, type Labels, toned, withTone } from './said.js';

/** What is to be done with a thing; « à refaire » may be either. From « à respecter » on, where faults are asked (the lexicon says so). */
const MENDED =
  /^[àa] (?:améliorer|parfaire|peaufiner|revoir|retravailler|repenser|corriger|respecter|tenir|rappeler|développer|renforcer|alléger|anticiper|prévoir|régler|multiplier|diversifier|clarifier|préciser|simplifier|réduire|raccourcir|allonger|augmenter|compléter|adapter|rééquilibrer|fluidifier|optimiser|soigner|consolider|approfondir|espacer)$/u;
const KEPT =
  /^[àa] (?:garder|conserver|maintenir|reconduire|renouveler|pérenniser|poursuivre|répéter|reproduire|rééditer|réitérer)$/u;
/** « Difficile à maintenir », « des détails à revoir » say something else. */
const NOT_SAID_OF = /^(?:détail|difficile|dur|compliqué|impossible|facile|simple)$/u;
/** What it is said of stands before, and nothing that is mended behind: not « j’ai appris à améliorer ma posture ». */
const [NAMED, OBJECT] = [/^(?:NOUN|PROPN|ADJ|NUM|PUNCT|X)$/u, /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u];
/** Among how many tokens before it « rien » stands, which denies it. */
const NEAR = 5;

/**
 * « Repas du dimanche soir à améliorer », « super ambiance, son à revoir »: what is to be mended is no praise, and
 * half of an answer that praises too; the net knows « améliorer » from « rien à améliorer ». What is to be kept, « la
 * date de janvier est à conserver », is no blame: of the coded answers, none says so.
 */
export function leftDue(
  { parse: { tokens }, feelings: { values }, intents }: Reading,
  { label: heard }: Heard,
): Labels | null {
  if (heard === 'mixed' || tokens.at(-1)?.text === '?') return null;
  const isLeft = (one: Valued): boolean =>
    heard === 'positive' && isBlame(one) && isSaidOfAThing(one, tokens, MENDED);
  const isDue = (one: Valued): boolean =>
    isLeft(one) || (isPraise(one) && isSaidOfAThing(one, tokens, KEPT));
  if (!values.some(isDue)) return null;
  // « Espace détente à améliorer »: what a name is worth praises nothing.
  const said = values.filter(
    (one, at) =>
      one.value !== 0 &&
      !(isPraise(one) && values[at + 1]?.at === one.at + 1 && isDue(values[at + 1]!)),
  );
  const isBoth = said.some(isPraise) && said.some(isBlame);
  if (isBoth && heard === 'positive' && !said.some(isLeft)) return null;
  if (isBoth) return bothSides(said, intents);
  return withTone(toned(netOf(said), said.map(proofOf)), intents);
}

/** Whether a judgement says what is to be done with a thing, and is not denied. */
function isSaidOfAThing(one: Valued, tokens: readonly Token[], due: RegExp): boolean {
  const words = tokens.filter((token) => holds(one, token));
  const [before, after] = [tokens[one.at - 1], tokens[one.at + words.length]];
  return (
    due.test(formText(words)) &&
    (!before || NAMED.test(before.pos) || /^(?:être|rester)$/u.test(before.lemma)) &&
    !NOT_SAID_OF.test(before?.lemma ?? '') &&
    !tokens
      .slice(Math.max(0, one.at - NEAR), one.at)
      .some(({ form }) => SURELY_DENYING.has(form)) &&
    !OBJECT.test(after?.pos ?? '') &&
    after?.text !== ':'
  );
}
