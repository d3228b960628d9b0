import type { Token } from '../../model/text.js';
import { finitesIn, firstFinite, isWord, type Passage, type Run } from './passage.js';
import { CLITICS, OPENERS, SUBJECTS } from './vocabulary.js';

/** A subject with its verb, `il y a`, an imperative. */
export function isClauseStart(passage: Passage, sentence: Run, first: number): boolean {
  const { tokens, finite } = passage;
  if (isDislocated(passage, sentence, first)) return false;
  if (finite[first]) return /(?:ez|ons)$/u.test(tokens[first]?.form ?? '');
  const end = Math.min(sentence.end, first + 14);
  const subject = tokens[first];
  if (!subject || !isWord(subject) || /^(?:qui|dont|où)$/u.test(subject.form)) return false;
  if (isClitic(subject)) return false;
  const nominal =
    /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/u.test(subject.pos) || SUBJECTS.has(subject.form);
  const verb = firstFinite(passage, { first: first + 1, end });
  return (
    nominal &&
    verb !== -1 &&
    !isLastOfSeveral(tokens, first, verb) &&
    !isComplement(tokens, first, verb) &&
    !isParted(tokens, first, verb) &&
    !isInterrupted(tokens, first, verb)
  );
}

/** « … se retrouve, | se compte »: the subject is before. */
const isClitic = ({ pos, form }: Token): boolean =>
  pos === 'PRON' && /^(?:me|te|se|[mts]')$/u.test(form);

/** « Une table ronde, | ce n’est pas … »: what the pronoun resumes is lost without it. */
function isDislocated(passage: Passage, sentence: Run, first: number): boolean {
  const { tokens } = passage;
  if (!/^(?:c'|ce|ça|ca|cela)$/u.test(tokens[first]?.form ?? '')) return false;
  if (tokens[first - 1]?.text !== ',') return false;
  let from = first - 1;
  while (from > sentence.first && !/^[,;:]$/u.test(tokens[from - 1]?.text ?? '')) from -= 1;
  const before = tokens.slice(from, first - 1);
  return (
    finitesIn(passage, { first: from, end: first - 1 }) === 0 &&
    before.some(({ pos }) => pos === 'NOUN')
  );
}

/** « (avec ses larmes et) ses mots de passe perdus, existe »: the comma closes an aside begun before. */
function isParted(tokens: readonly Token[], first: number, verb: number): boolean {
  const commas = tokens.slice(first, verb).filter(({ text }) => text === ',').length;
  let before = verb - 1;
  while (CLITICS.has(tokens[before]?.form ?? '')) before -= 1;
  return commas === 1 && tokens[before]?.text === ',' && before > first;
}

/** « un niveau (confirmé), et on s’y retrouve »: the verb has a subject of its own. */
function isInterrupted(tokens: readonly Token[], first: number, verb: number): boolean {
  if (tokens[first]?.pos === 'PRON') return false;
  const between = tokens.slice(first + 1, verb);
  const own = between.findLastIndex(({ form }) =>
    /^(?:je|j'|tu|ils?|elles?|on|nous|vous|chacune?|personne)$/u.test(form),
  );
  return own !== -1 && !between.slice(0, own).some(({ form }) => OPENERS.has(form));
}

/** « un dev et | un sous-préfet s’engueulent »: a singular subject with a plural verb. */
export const isLastOfSeveral = (tokens: readonly Token[], first: number, verb: number): boolean =>
  /^(?:une?|l[ea]|l'|m[oa]n?|s[oa]n?|notre|votre|leur|cet?|cette|chaque)$/u.test(
    tokens[first]?.form ?? '',
  ) &&
  /(?:[^m]ent|ont)$/u.test(tokens[verb]?.form ?? '') &&
  first > 0;

/** « le débat sur les écrans et | les ados a eu le mérite »: a plural with a singular verb. */
const isComplement = (tokens: readonly Token[], first: number, verb: number): boolean =>
  first > 0 &&
  /^(?:les|des|mes|ses|nos|vos|leurs|ces)$/u.test(tokens[first]?.form ?? '') &&
  /^(?:a|est|était|avait|fut|sera|va|fait|peut|doit)$/u.test(tokens[verb]?.form ?? '') &&
  tokens.slice(first, verb).every(({ pos }) => /^(?:DET|NOUN|ADJ|ADP|PROPN)$/u.test(pos));
