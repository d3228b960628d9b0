import { isQue } from '../../french/clauses.js';
import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { firstIn, formOf, lemmaOf } from './tokens.js';
import { turnsIn, WISHING } from './turns.js';

/**
 * What a whole sentence wishes, doubts or asks, by token: a report quotes what was lived. No cut may be taken
 * from any condition; a sentence that holds all of one says what its writer says, and is no wish where it
 * draws an image (« un amphithéâtre dont on aurait scié l’estrade »), compares (« on aurait dit … »), tells
 * what was asked (« demandé si j’étais »), or what would have been otherwise (« si je n’étais pas venue, … »).
 *
 * @param means whether the answer says what an event is: its relatives draw an image.
 */
export function wishedIn(
  tokens: readonly Token[],
  sentences: readonly Run[],
  means: boolean,
): boolean[] {
  const wished = tokens.map(() => false);
  for (const sentence of sentences) {
    const own = tokens.slice(sentence.first, sentence.end);
    // « Ce que devrait être un congrès »: an image.
    const turns = turnsIn(own, WISHING).some(
      (at) => !(means && /^qu/u.test(formOf(own[at - 1]))) && !isKeptOrBroken(tokens, sentence, at),
    );
    const supposes = own.some(
      ({ hypothetical }, at) =>
        hypothetical &&
        !isNoWish(tokens, sentence, { opener: openerOf(tokens, sentence.first + at), means }),
    );
    wished.fill(turns || supposes || isRequest(tokens, sentence), sentence.first, sentence.end);
  }
  return wished;
}

/** « On nous avait promis une ministre, on a eu une vidéo »: what came of it is told. */
function isKeptOrBroken(tokens: readonly Token[], { first, end }: Run, turn: number): boolean {
  const promise = /^nous$/u.test(formOf(tokens[first + turn + 1]));
  const mark = firstIn(tokens, { first: first + turn, end }, ({ text }) => /^[,;:]$/u.test(text));
  return promise && tokens.slice(mark, end).some(({ mood }) => mood === 'finite');
}

/** Index of the word before what is supposed: a conditional, « si », « manquer ». */
export function openerOf(tokens: readonly Token[], at: number): number {
  let opener = at;
  while (opener > 0 && (tokens[opener]?.hypothetical || tokens[opener]?.pos === 'PUNCT')) opener--;
  return opener;
}

interface Opened {
  readonly opener: number;
  readonly means: boolean;
}

/** Whether what a word supposes is no wish: a comparison, an image, what was otherwise or was lived. */
export function isNoWish(
  tokens: readonly Token[],
  sentence: Run,
  { opener, means }: Opened,
): boolean {
  const token = tokens[opener];
  if (!token || opener < sentence.first) return false;
  if (token.lemma === 'si') return isIndirect(tokens, opener) || isOtherwise(tokens, opener);
  if (token.lemma === 'manquer') return isMissed(tokens, opener) || isNoticed(tokens, opener);
  // « Très belle organisation, dommage que personne ne m’ait parlé »: blame of what was lived.
  if (token.form === 'dommage') return true;
  if (isComparison(tokens, opener) || isConsequence(tokens, sentence)) return true;
  if (concludes(tokens, sentence, opener)) return false;
  return isImage(tokens, sentence, opener) && (means || isPast(tokens, opener));
}

const ASKING = /^(?:demander|savoir|voir|dire|ignorer|vérifier|comprendre|deviner)$/u;

/** « on m’a demandé si j’étais là », « on ne savait jamais s’il restait ». */
export const isIndirect = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lemma }) => ASKING.test(lemma));

/** « si je n’étais pas venue »: it was otherwise. */
function isOtherwise(tokens: readonly Token[], at: number): boolean {
  const clause = { first: at + 1, end: at + 9 };
  return tokens
    .slice(
      at + 1,
      firstIn(tokens, clause, ({ pos }) => pos === 'PUNCT'),
    )
    .some(
      ({ pos, form }, index, all) =>
        pos === 'AUX' && /^(?:av|ét)(?:ais|ait|ions|iez|aient)$/u.test(form) && isPast(all, index),
    );
}

/** « j’en manquais cruellement »: it came. */
const isMissed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.form === 'en' && /(?:ais|ait|ions|aient)$/u.test(formOf(tokens[at]));

const NOTICING =
  /^(?:comprendre|découvrir|constater|voir|réaliser|sentir|apprendre|remarquer|savoir|dire)$/u;

/** « des salles où il manque des chaises », « j’ai compris qu’il manque une chaise au guichet ». */
function isNoticed(tokens: readonly Token[], at: number): boolean {
  const [verb, joint] = tokens.slice(Math.max(0, at - 3), at - 1);
  if (/^(?:où|dont)$/u.test(formOf(joint))) return true;
  return isQue(joint) && NOTICING.test(lemmaOf(verb));
}

/** « on aurait dit un sport de combat ». */
const isComparison = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.form === 'on' && tokens[at + 1]?.form === 'dit';

/** « si je n’étais pas venue, je croirais … », « sans vous, j’aurais tout abandonné ». */
const isConsequence = (tokens: readonly Token[], { first }: Run): boolean =>
  (/^s(?:i|')$/u.test(formOf(tokens[first])) && isOtherwise(tokens, first)) ||
  (tokens[first]?.form === 'sans' && tokens[first + 1]?.pos !== 'VERB');

const JOINING = /^(?:et|ou|que|qu'|comme|si)$/u;

/** « un stand qui proposerait de l’eau serait bien »: the clause around the relative wishes. */
const concludes = (tokens: readonly Token[], { end }: Run, opener: number): boolean => {
  const after = tokens.slice(opener + 1, end);
  const verb = after.findIndex(({ tense }) => tense === 'conditional');
  const between = after.slice(0, Math.max(0, verb));
  return verb !== -1 && !between.some(({ form }) => RELATIVE.test(form) || JOINING.test(form));
};

const RELATIVE = /^(?:qui|dont|où|l(?:a|e|es)quel(?:le|les|s)?|auquel|auxquel(?:le)?s)$/u;

/** In a relative clause with its noun: « des tables qui se parleraient », « ce que devrait être un congrès ». */
function isImage(tokens: readonly Token[], { first }: Run, opener: number): boolean {
  for (let at = opener - 1; at > first; at--) {
    const form = formOf(tokens[at]);
    if (/^[;:.!?…]+$/u.test(form)) return false;
    if (tokens[at]?.hypothetical) return false;
    if (RELATIVE.test(form)) return true;
    if (isQue(tokens[at])) return tokens[at - 1]?.lemma === 'ce';
  }
  return false;
}

/** « aurait scié », « n’aurait su ». */
const isPast = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(({ pos, mood }) => pos === 'VERB' && mood === 'participle');

/**
 * A question to whoever reads: « Y aura-t-il des transcriptions ? ». Not one that somebody is quoted for,
 * nor one that a statement opens: « qu’on parle enfin d’argent : qui paie pour ce dont tous se servent ? ».
 */
function isRequest(tokens: readonly Token[], { first, end }: Run): boolean {
  const told = tokens.slice(first, end);
  const mark = told.findIndex(({ text }) => /^\?+$/u.test(text));
  if (mark === -1) return false;
  if (told.slice(mark + 1).some(({ text }) => /\p{L}|[»”")]/u.test(text))) return false;
  const colon = told.findIndex(({ text }) => text === ':');
  return colon < 3;
}
