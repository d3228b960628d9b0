import { runAt } from '../../french/runs.js';
import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { type Stretch, tokensIn } from './passage.js';
import { afterConnectives } from './starts.js';
import { firstIn, formOf, isSpoken, isStop, lastIn, lemmaOf, posOf } from './tokens.js';
import { formsLine } from './told-by.js';
import { HARMLESS } from './vocabulary.js';
import { isIndirect } from './wished.js';

/**
 * What that depends on which a stretch says would be, where it is left outside: « si le son avait marché, | j’aurais
 * adoré », « sans vous, | j’aurais tout abandonné », « ce serait parfait | avec moins de bruit ». Not of what is asked
 * for or wished, which holds by itself: « avec un tel monde, | il faudrait des bancs ».
 */
export function conditionOf(stretch: Stretch): Run | null {
  const { passage, first, end, sentence } = stretch;
  const { tokens } = passage;
  if (!supposes(tokensIn(stretch))) return null;
  const before = { first: sentence.first, end: first };
  const opening = afterConnectives(passage, sentence, sentence.first);
  const isOpen = (at: number): boolean =>
    at >= sentence.first && at < first && !tokens.slice(at, first).some(isStop);
  const supposed = lastIn(tokens, before, ({ lemma }) => lemma === 'si');
  if (isOpen(supposed) && isSuppositionAt(tokens, supposed))
    return upToMark(tokens, supposed, first);
  if (isOpen(opening) && opensCondition(tokens, opening)) return upToMark(tokens, opening, first);
  const behind = firstIn(tokens, { first: end, end: sentence.end }, isSpoken);
  if (behind === sentence.end || tokens.slice(end, behind).some(isStop)) return null;
  const isNext = isCondition(tokens, behind) || LESS_OR_MORE.test(lineAt(tokens, behind));
  return isNext ? upToMark(tokens, behind, sentence.end) : null;
}

/** « Si l’on aime attendre »; not « si belle lumière », « si bien que », « si, si », « s’il vous plaît ». */
export function isCondition(tokens: readonly Token[], at: number): boolean {
  const [word, next] = tokens.slice(at, at + 2);
  if (lemmaOf(word) !== 'si' || word?.pos !== 'SCONJ' || isHarmless(tokens, at)) return false;
  return /^(?:PRON|DET|NOUN|PROPN)$/u.test(posOf(next)) || /^(?:tant|jamais)$/u.test(formOf(next));
}

/** « Sauf erreur », « si j’ose dire »: it begins as what restricts does, and restricts nothing. */
export const isHarmless = (tokens: readonly Token[], at: number): boolean =>
  runAt(tokens, at, HARMLESS) !== undefined;

/** Not « même si », « pour savoir si ». */
const isSuppositionAt = (tokens: readonly Token[], at: number): boolean =>
  isCondition(tokens, at) && formOf(tokens[at - 1]) !== 'même' && !isIndirect(tokens, at);

/** What one asks for, wishes or says with care, on whatever condition. */
const HOLDS_ALONE = /^(?:falloir|devoir|pouvoir|vouloir|aimer|souhaiter|préférer|apprécier|dire)$/u;

/** Whether words tell what would be: « j’aurais adoré », and « adoré » of it; not « il faudrait », « j’aurais aimé ». */
function supposes(words: readonly Token[]): boolean {
  const would = words.flatMap(({ tense }, at) => (tense === 'conditional' ? [at] : []));
  if (would.length === 0) return words.some(({ hypothetical }) => hypothetical);
  return would.some((at) => {
    const verbs = words.slice(at, at + VERB_TOKENS).filter(({ pos }) => pos === 'VERB');
    return !HOLDS_ALONE.test(lemmaOf(verbs[0] ?? words[at]));
  });
}

/** Most tokens of a verb, from its auxiliary on: « aurais pas vraiment aimé ». */
const VERB_TOKENS = 5;

/** What opens a sentence on a condition without « si »: « sans vous, … », « avec un autre micro, … », « en fermant la porte, … ». */
const opensCondition = (tokens: readonly Token[], at: number): boolean =>
  (NOT_WITHOUT.test(lineAt(tokens, at)) &&
    tokens[at + 1]?.negated === true &&
    tokens[at + 1]?.pos !== 'VERB') ||
  GIVEN.test(lineAt(tokens, at));

/** Not « sans problème, je reviendrais », which says how surely; « sans problème de son, ce serait bien » does not. */
const NOT_WITHOUT =
  /^sans (?!(?:aucune? )?(?:(?:surprise|réserve|hésit|doute|conteste|regret|faute|mentir|rire|blague|exagér)\p{L}*(?= )|(?:problème|souci)s?(?= )(?! (?:d[eu]|d'|des|dans|pour|avec|à|au|aux) )))/u;
/** Not « avec du recul, », « avec les enfants, », « en rentrant, j’en aurais parlé ». */
const GIVEN = new RegExp(
  [
    "^avec (?:une?|des?|du|d'|l[ea]|l'|les|plus|moins|davantage|beaucoup|quelques) (?!(?:peu de )?(?:recul|âge|expérience) (?!de )|(?:enfants|petits|collègues|copains|copines|amis|amies) ,)",
    '^en (?!(?:passant|attendant|revanche) |(?:rentr|repart|sort|ressort)ant (?!plus |moins |avant |sans |un )|(?:relis|réfléchiss|pens|repens)ant (?:,|bien |à (?!\\p{L}+(?:er|ir|re|oir) )))\\p{L}+ant ',
  ].join('|'),
  'u',
);
/** The same behind a statement; « je reviendrais avec des collègues » names company. */
const LESS_OR_MORE =
  /^avec (?:(?:un|peu|beaucoup|bien) )*(?:plus|moins|davantage) |^avec (?:une?|des?|d') (?:autres?|meilleure?s?|vrais?|vraies?) |^sans (?:l[ea]|l'|les|ces?|cet|cette|tou[st]|toutes?) (?!moindre)/u;

const lineAt = (tokens: readonly Token[], at: number): string => formsLine(tokens, at, at + 5);

const upToMark = (tokens: readonly Token[], first: number, end: number): Run => ({
  first,
  end: firstIn(tokens, { first, end }, ({ pos }) => pos === 'PUNCT'),
});
