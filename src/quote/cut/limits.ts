import { isOf, isQue } from '../../french/clauses.js';
import { formText } from '../../french/runs.js';
import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { isNoun, isSpeaker } from '../../tag/tokens.js';
import { thisTimeBehind } from './another-time.js';
import type { Candidate } from './candidate.js';
import { conditionOf } from './conditioned.js';
import { isHollow } from './hollow.js';
import { finitesIn, type Passage, tokensIn } from './passage.js';
import { afterConnectives } from './starts.js';
import { takenBackBehind } from './taken-back-behind.js';
import { formOf, isSpoken, lemmaOf, textOf } from './tokens.js';
import { limitsAt, restrictsFrom } from './turns.js';

/**
 * Whether a cut takes from a statement what limits it: what is left would say
 * more than its writer did.
 */
export const saysMore = (candidate: Candidate): boolean =>
  [
    losesItsLimit,
    losesItsException,
    (one: Candidate) => conditionOf(one) !== null,
    losesItsContrast,
    isThoughtInPart,
    isThoughtAhead,
    isHalved,
    isAppended,
  ].some((says) => says(candidate));

/** After which a statement may go on to its limit. */
const MARKS = /^[,;:(–—-]$/u;

/** « une respiration | , même si elle coûte cher », « on a l’élan | ; il manque la route », « le plus beau moment de l’année. | Jusqu’à ce soir. » */
function losesItsLimit(candidate: Candidate): boolean {
  const { passage, end, sentence } = candidate;
  const next = MARKS.test(textOf(passage.tokens[end])) ? end + 1 : end;
  if ([end, next].some((at) => at < sentence.end && limitsAt(passage.tokens, at))) return true;
  if (takenBackBehind(candidate) || thisTimeBehind(candidate)) return true;
  const after = passage.tokens.findIndex((token, index) => index >= end && isSpoken(token));
  const following = passage.sentences.find(({ end: stop }) => after < stop);
  return following !== undefined && following.first >= end && isAppendix(passage, following);
}

/** « Hormis la sono, | c’est une fête », « à condition d’arriver tôt, | on voit tout ». */
function losesItsException({ passage, first, sentence }: Candidate): boolean {
  const opening = afterConnectives(passage, sentence, sentence.first);
  return first > opening && restrictsFrom(passage.tokens, opening);
}

/** « l’idée me plaît | , la réalité moins »: the other side of a contrast in a few words without a verb. */
function losesItsContrast({ passage, end, sentence }: Candidate): boolean {
  const after = { passage, first: end, end: sentence.end };
  const rest = tokensIn(after);
  return rest[0]?.text === ',' && finitesIn(passage, after) === 0 && rest.some(isDenial);
}

/** Not « moins de trois semaines ». */
const isDenial = ({ form }: Token, at: number, rest: readonly Token[]): boolean =>
  /^(?:moins|pas|non|jamais)$/u.test(form) && !isOf(rest[at + 1]);

/** « je m’attendais à une fête | , ce fut une réunion »: what was thought before, cut from what came. */
function isThoughtInPart(candidate: Candidate): boolean {
  const { passage, end, form } = candidate;
  const cut = tokensIn(candidate);
  return (
    form !== 'sentence' &&
    /^(?:,|et|puis)$/u.test(formOf(passage.tokens[end])) &&
    cut.some(({ lemma }) => THOUGHT.has(lemma)) &&
    !cut.some(isQue) &&
    cut.some(({ pos, tense }) => pos === 'VERB' && tense === 'imperfect')
  );
}

/**
 * « Je m’attendais à un truc guindé. | En fait … », « J’y allais à reculons. | C’est … »; not « je m’attendais à
 * mieux », « je ne m’attendais pas à … ».
 */
function isThoughtAhead(candidate: Candidate): boolean {
  const { passage, end, sentence } = candidate;
  if (!passage.tokens.slice(end).some(isSpoken)) return false;
  if (isComing(candidate)) return true;
  if (end < sentence.end - 1) return false;
  const cut = tokensIn(candidate);
  const opens = cut
    .slice(0, THOUGHT_BY_TOKENS)
    .some(({ lemma, tense }) => THOUGHT.has(lemma) && tense === 'imperfect');
  return opens && !cut.some(({ form }) => JUDGED.test(form));
}

/** How the writer came, and nothing after it: « j’étais venue sans y croire », « j’hésitais à m’inscrire ». */
function isComing(candidate: Candidate): boolean {
  const { passage, first } = candidate;
  const cut = tokensIn(candidate);
  const at = cut.findIndex(({ pos }) => pos === 'VERB');
  const told = cut.filter((_, index) => passage.finite[first + index]);
  return (
    at !== -1 &&
    at < THOUGHT_BY_TOKENS &&
    isSpeaker(cut[0]) &&
    COMING.test(lemmaOf(cut[at])) &&
    told.every(({ tense }) => tense === 'imperfect')
  );
}

const COMING = /^(?:aller|venir|arriver|hésiter)$/u;

/** Words in which a sentence says that it tells what was thought. */
const THOUGHT_BY_TOKENS = 5;
const JUDGED = /^(?:ne|n['’]|pas|mieux|pire|plus|moins|autre|jamais|enfin)$/u;

const THOUGHT = new Set(['attendre', 'penser', 'croire', 'craindre', 'redouter', 'imaginer']);

/** « Jusqu’à cette année. » by itself. */
const isAppended = ({ passage, sentence, first }: Candidate): boolean =>
  first > 0 && first === sentence.first && isAppendix(passage, sentence);

/** « le rappel que d’autres mondes existent | et qu’ils sont près de chez moi ». */
function isHalved(candidate: Candidate): boolean {
  const { passage, end, sentence } = candidate;
  const [joins, that] = passage.tokens.slice(end, sentence.end);
  const isThat = (token: Token): boolean => token.pos === 'SCONJ' && isQue(token);
  return /^(?:et|ou|ni)$/u.test(formOf(joins)) && isQue(that) && tokensIn(candidate).some(isThat);
}

/** Words of a sentence without a verb of its own that belongs to the one before. */
const APPENDED = /^(?:jusqu'|jusque|sauf|hormis|enfin|seulement|excepté|pour)$/u;

function isAppendix(passage: Passage, sentence: Run): boolean {
  const words = tokensIn({ passage, ...sentence });
  const told = words.filter(isSpoken);
  return (
    (APPENDED.test(formOf(told[0])) ||
      /^(?:trop|raté|presque|ou (?:pas|presque))$/u.test(formText(told)) ||
      completes(words)) &&
    finitesIn(passage, sentence) === 0
  );
}

/** Words of a sentence that only completes the one before, or asks back. */
const COMPLETING_WORDS = 4;

/** « … un formulaire de six pages. | Un vrai. », « On parle de “publics éloignés”. | Éloignés de qui ? »; not « Merci à vous. » */
function completes(sentence: readonly Token[]): boolean {
  const words = sentence.filter(isSpoken);
  if (words.length > COMPLETING_WORDS || isHollow(words)) return false;
  if (sentence.at(-1)?.form === '?') return true;
  return !words.some(isNoun) && words.some(({ pos }) => /^(?:DET|PRON)$/u.test(pos));
}
