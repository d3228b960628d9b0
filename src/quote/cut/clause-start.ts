import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { isRelative } from '../../tag/tokens.js';
import { hasWholeClauses, opensClause } from './clauses.js';
import { finitesIn, firstFinite, type Passage } from './passage.js';
import { beforeClitics, formOf, isSpoken, lastIn } from './tokens.js';
import { IT, OPENERS, SUBJECTS } from './vocabulary.js';

/** A subject with its verb, `il y a`, an imperative. */
export function isClauseStart(passage: Passage, sentence: Run, first: number): boolean {
  const { tokens, finite } = passage;
  if (isDislocated(passage, sentence, first) || isInside(passage, sentence, first)) return false;
  if (isNextOfSeries(passage, sentence, first)) return false;
  if (finite[first]) return /(?:ez|ons)$/u.test(formOf(tokens[first]));
  const end = Math.min(sentence.end, first + 14);
  const subject = tokens[first];
  if (!subject || !isSpoken(subject) || isRelative(subject)) return false;
  if (isClitic(subject) || isBareItem(tokens, sentence, first)) return false;
  const nominal =
    /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/u.test(subject.pos) || SUBJECTS.has(subject.form);
  const verb = firstFinite(passage, { first: first + 1, end });
  return (
    nominal &&
    verb !== -1 &&
    !isPartOfSubject(tokens, first, verb) &&
    !isParted(tokens, first, verb) &&
    !isInterrupted(tokens, first, verb)
  );
}

/** « … se retrouve, | se compte »: the subject is before. */
const isClitic = ({ form }: Token): boolean => /^(?:me|te|se|[mts]')$/u.test(form);

/** « Une table ronde, | ce n’est pas … »: what the pronoun resumes is lost without it. */
function isDislocated(passage: Passage, sentence: Run, first: number): boolean {
  const { tokens } = passage;
  if (!IT.test(formOf(tokens[first]))) return false;
  if (tokens[first - 1]?.text !== ',') return false;
  const end = first - 1;
  const mark = lastIn(tokens, { first: sentence.first, end }, ({ text }) => /^[,;:]$/u.test(text));
  const named = { first: mark + 1, end };
  return (
    hasWholeClauses(passage, named, 'group') &&
    tokens.slice(named.first, end).some(({ pos }) => pos === 'NOUN')
  );
}

/**
 * « Un miroir dans lequel, enfin, | je me reconnais », « où tout s’emporte et | rien ne se paie »: in a clause that
 * a group opened.
 */
function isInside(passage: Passage, { first: start }: Run, first: number): boolean {
  const { tokens } = passage;
  let at = first - 1;
  while (at >= start && !/^[;:(]$/u.test(tokens[at]!.text) && !opensClause(passage, at, start))
    at--;
  if (at < start || !OPENERS.has(tokens[at]!.form)) return false;
  const told = finitesIn(passage, { first: at, end: first });
  if (told === 0) return at < first - 1;
  return (
    /^(?:et|ou)$/u.test(tokens[first - 1]!.form) &&
    !tokens.slice(at, first).some(({ text }) => text === ',') &&
    finitesIn(passage, { first: start, end: at }) === 0 &&
    isRelative(tokens[at])
  );
}

/**
 * « je tombe, | je me relève », « ici on rit, | on apprend »: told with what stands before the comma; not « je pensais
 * m’ennuyer, | j’ai ri », « quand on est seul, | on appelle ».
 */
function isNextOfSeries(passage: Passage, { first: start, end }: Run, first: number): boolean {
  const { tokens } = passage;
  const own = tokens[first];
  if (!own || tokens[first - 1]?.text !== ',' || !SUBJECTS.has(own.form)) return false;
  const told = { first: start, end: first - 1 };
  const before = lastIn(tokens, told, ({ text }) => /^[,;:.]$/u.test(text)) + 1;
  const segment = tokens.slice(before, first - 1);
  if (segment.some(({ form }) => CONDITIONS.test(form))) return false;
  const tense = (run: Run): string | undefined => tokens[firstFinite(passage, run)]?.tense;
  return (
    segment.some(({ form }) => sameWord(form, own.form)) &&
    tense({ first: before, end: first }) === tense({ first, end })
  );
}

const CONDITIONS = /^(?:quand|lorsque|lorsqu'|si|s'|dès|tant|puisque|puisqu'|comme)$/u;

/** « j’étais », « je reste ». */
export const sameWord = (a: string, b: string): boolean =>
  a === b || [a, b].every((one) => /^j[e']$/u.test(one));

/** « alterner exposé et | sondage, mais … »: a subject has its article, save at the head. */
const isBareItem = (tokens: readonly Token[], { first: start }: Run, first: number): boolean =>
  first > start &&
  /^(?:,|et|ou)$/u.test(tokens[first - 1]!.form) &&
  /^(?:NOUN|ADJ)$/u.test(tokens[first]!.pos) &&
  !SUBJECTS.has(tokens[first]!.form);

/** « (avec ses larmes et) ses mots de passe perdus, existe »: the comma closes an aside begun before. */
function isParted(tokens: readonly Token[], first: number, verb: number): boolean {
  const commas = tokens.slice(first, verb).filter(({ text }) => text === ',').length;
  return commas === 1 && tokens[beforeClitics(tokens, verb - 1)]?.text === ',';
}

/** « un niveau (confirmé), et on s’y retrouve », « la rangée aussi, et c’était »: the verb has a subject of its own. */
function isInterrupted(tokens: readonly Token[], first: number, verb: number): boolean {
  if (tokens[first]?.pos === 'PRON') return false;
  const between = tokens.slice(first + 1, verb);
  const parted = between.findIndex(
    ({ text }, at) => text === ',' && between[at + 1]?.pos === 'CCONJ',
  );
  if (parted !== -1 && between.slice(parted).some(({ pos }) => pos === 'PRON')) return true;
  const own = between.findLastIndex(({ form }) =>
    /^(?:je|j'|tu|ils?|elles?|on|nous|vous|chacune?|personne)$/u.test(form),
  );
  return own !== -1 && !between.slice(0, own).some(({ form }) => OPENERS.has(form));
}

/** « un dev et | un sous-préfet s’engueulent », « le débat sur les écrans et | les ados a eu le mérite »: of a subject begun before. */
export const isPartOfSubject = (tokens: readonly Token[], first: number, verb: number): boolean =>
  first > 0 && (isLastOfSeveral(tokens, first, verb) || isComplement(tokens, first, verb));

/** A singular with a plural verb. */
const isLastOfSeveral = (tokens: readonly Token[], first: number, verb: number): boolean =>
  /^(?:une?|l[ea]|l'|m[oa]n?|s[oa]n?|notre|votre|leur|cet?|cette|chaque)$/u.test(
    formOf(tokens[first]),
  ) && /(?:[^m]ent|ont)$/u.test(formOf(tokens[verb]));

/** A plural with a singular verb. */
const isComplement = (tokens: readonly Token[], first: number, verb: number): boolean =>
  /^(?:les|des|mes|ses|nos|vos|leurs|ces)$/u.test(formOf(tokens[first])) &&
  /^(?:a|est|était|avait|fut|sera|va|fait|peut|doit)$/u.test(formOf(tokens[verb])) &&
  tokens.slice(first, verb).every(({ pos }) => /^(?:DET|NOUN|ADJ|ADP|PROPN)$/u.test(pos));
