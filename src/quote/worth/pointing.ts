import { runAt } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import { isNoun } from '../../tag/tokens.js';
import type { Candidate } from '../cut/candidate.js';
import { isImpersonal } from '../cut/impersonal.js';
import { tokensIn } from '../cut/passage.js';
import { formOf, lemmaOf, startsInfinitive } from '../cut/tokens.js';
import { CLITICS, LONG_CONNECTIVES } from '../cut/vocabulary.js';

const OUTSIDE =
  /^(?:il|elle|ils|elles|lui|leur|eux|cela|ça|ca|celui|celle|ceux|celles|y|en|l'|la|les|le|c'|ce)$/u;
/** Clitics that stand for something already named. */
const STANDING_FOR = /^(?:y|en|l[ea]|les|l'|lui|leur)$/u;

/** How many words point at something that a candidate does not name. */
export function pointersIn(candidate: Candidate): number {
  const { passage, first, form } = candidate;
  const tokens = tokensIn(candidate);
  const all = form === 'answer';
  // « pour ma part » names nothing
  const from = runAt(tokens, 0, LONG_CONNECTIVES)?.length ?? 0;
  const noun = tokens.findIndex((token, at) => at >= from && isNoun(token));
  const pointing = tokens.filter(({ pos, form: word }, at) => {
    if (pos !== 'PRON' || !OUTSIDE.test(word)) return false;
    if (passage.asksMeaning && isTheEvent(tokens, at)) return false;
    if (first > 0 && opensASentence(candidate, first + at)) return !isImpersonal(tokens, at);
    if (noun !== -1 && noun < at)
      return !all && STANDING_FOR.test(word) && !isNamedBefore(tokens, at);
    if (resumes(tokens, at)) return false;
    if (/^c(?:e|')$/u.test(word)) return !all && !isCleft(tokens, at);
    return !isImpersonal(tokens, at);
  });
  const owned = tokens.filter((_, at) => isOwnedAlone(tokens, at, noun));
  return pointing.length + owned.length + (first > 0 && opensPointing(tokens) ? 1 : 0);
}

/** « on y apprend », « on en repart », where the question names the event; not « elle y a cru ». */
function isTheEvent(tokens: readonly Token[], at: number): boolean {
  const verb = lemmaOf(tokens.slice(at + 1, at + 4).find(({ pos }) => pos === 'VERB'));
  if (tokens[at]?.form === 'en') return /^(?:(?:res)?sortir|(?:re)?partir|revenir)$/u.test(verb);
  return tokens[at]?.form === 'y' && !/^(?:croire|penser|tenir|songer|réfléchir)$/u.test(verb);
}

/**
 * « Captures à l’appui, sans haine. Elle a dit … », from the middle of an answer: who, its first sentences tell.
 */
const opensASentence = ({ passage: { tokens, sentences } }: Candidate, at: number): boolean =>
  /^(?:il|elle|ils|elles)$/u.test(formOf(tokens[at])) &&
  sentences.some((sentence) => sentence.first === at);

/** « Voir que d’autres galèrent, ça rassure »: what « ça » is, the infinitive before says. */
const resumes = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ça|ca|cela)$/u.test(formOf(tokens[at])) &&
  tokens[at - 1]?.text === ',' &&
  startsInfinitive(tokens, 0);

/** « la mienne tenait en un mot »: of what, another sentence tells. */
const isOwnedAlone = (tokens: readonly Token[], at: number, noun: number): boolean =>
  /^(?:mien|tien|sien)(?:ne)?s?$/u.test(formOf(tokens[at])) && (noun === -1 || noun >= at);

/** « son histoire m’a touchée ». */
const opensPointing = ([opening]: readonly Token[]): boolean =>
  opening?.pos === 'DET' && /^(?:son|sa|ses|leurs?)$/u.test(opening.form);

/** « ce qui compte », « c’est en rentrant que … »; not « c’est ce que je cherchais ». */
const isCleft = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 8)
    .some(
      ({ form }, index, all) =>
        /^(?:qui|que|qu'|dont)$/u.test(form) && all[index - 1]?.form !== 'ce',
    );

/**
 * Whether the noun that a clitic stands for may be in the words before it: not the subject of its own
 * clause, to whom nothing comes back so (« l’intervenant ne les répétait pas », « quatre communes y racontaient
 * leurs flops »), and in the plural for « les ».
 */
function isNamedBefore(tokens: readonly Token[], at: number): boolean {
  if (isImpersonal(tokens, at)) return true;
  const before = tokens.slice(0, subjectStart(tokens, at)).filter(isNoun);
  const many = tokens[at]?.form === 'les';
  return before.some(({ form }) => !many || /[sx]$/u.test(form));
}

const SUBJECT =
  /^(?:je|j'|tu|on|nous|vous|ils?|elles?|chacune?|personne|qui|ceux|celles|celui|celle)$/u;

/** Index of the first word of the subject of the verb that a clitic leans on; its own where none is before it. */
function subjectStart(tokens: readonly Token[], at: number): number {
  if (startsInfinitive(tokens, at)) return at;
  let from = at;
  while (from > 0 && CLITICS.has(tokens[from - 1]!.form) && !SUBJECT.test(tokens[from - 1]!.form))
    from--;
  const subject = tokens[from - 1];
  if (subject && SUBJECT.test(subject.form)) {
    if (subject.form !== 'qui') return from - 1;
    from--;
  }
  while (from > 0 && isNominal(tokens[from - 1]!)) from--;
  return from;
}

const isNominal = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP)$/u.test(pos);
