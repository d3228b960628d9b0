import { stripAccents } from '../../accents.js';
import { normalise } from '../../french/normalise.js';
import {
  CONCEDING,
  CONDITIONING,
  CONTRASTING,
  DESPITE,
  EXCEPTING,
  OPPOSING,
  REGRETTING,
  SETTING_ASIDE,
  SUPPOSING,
} from '../../french/reserves.js';
import { type FormRuns, formsOf, runAt, runsOf } from '../../french/runs.js';
import { expressions } from '../../listed.js';
import type { Token } from '../../model/text.js';

/**
 * What turns a statement round, so that a fragment taken from inside would say what the writer did
 * not: a doubt, an appearance, a past that is over, a contrast. Forms, matched as a run of tokens.
 */
const DOUBTING: readonly string[] = [
  ...SUPPOSING,
  ...expressions(`
    censé, censée, censés, censées, prétendu, prétendue, prétendument, pseudo, on nous dit, on nous
    promet, on nous a promis, on nous avait promis, on nous explique, on nous annonce, on nous a
    annoncé, on nous avait annoncé, on nous a vendu, on nous avait vendu, on disait, peut
    difficilement, peux difficilement, je ne suis pas sûr, je ne suis pas sûre, je doute, pas
    convaincu, pas convaincue, je ne sais pas si, je me demande si, est-ce que, à en croire, se
    veut, se voudrait, faire croire, annoncé comme, annoncée comme, présenté comme, présentée comme,
    vendu comme, vendue comme, pourvu que, à condition, si seulement, j'espérais, j'espère, on
    espérait, on rêve, je rêve, à défaut, devrait être, devait être, aurait dû`),
];

/** What says of a thing that it is another. */
const DENYING = expressions(`
  autrefois, n'est plus, ce n'est plus, il fut un temps, contrairement à, loin d'être, tout sauf,
  rien d'un, rien d'une`);

/** What says of a thing that it is another, over or elsewhere: a whole sentence may say it. */
const ELSEWHERE = [...DENYING, ...["à l'époque", 'au lieu de', 'plutôt que', 'loin de', 'certes']];

/** What is meant to be done or still hoped for: who says so has not had it. */
const INTENDING = expressions(`
  envie de, hâte de, hâte que, impatient de, impatiente de, vivement, à quand, projet de, idée de,
  plus qu'à, reste à, compte bien, je compte, on compte, nous comptons, je veux, on veut, je vais,
  on va, nous allons, pas pu, n'ai pu, pas réussi à, impossible de`);

/** As they are written, and as people type them: « neanmoins ». */
const typedRuns = (texts: readonly string[]): FormRuns =>
  runsOf([...new Set([...texts, ...texts.map(stripAccents)])]);

/** What turns a statement round that is cut from it. */
const TURNING = typedRuns([...DOUBTING, ...ELSEWHERE]);
/** What a whole sentence must not say either: a doubt, an appearance, a wish. */
export const WISHING = typedRuns(DOUBTING);
const INTENDED = typedRuns([...INTENDING, ...DOUBTING]);
const DENIED = typedRuns([...DENYING, ...DOUBTING]);

const TAKING_BACK = typedRuns([...OPPOSING, ...REGRETTING, ...CONCEDING, ...EXCEPTING]);
/** What takes a part back of the statement before it. */
const LIMITING = typedRuns([
  ...[...OPPOSING, ...CONTRASTING, ...REGRETTING, ...CONCEDING, ...DESPITE],
  ...[...EXCEPTING, ...SETTING_ASIDE, ...CONDITIONING, ...SUPPOSING],
  ...['du moins', 'ou du moins', 'enfin presque', "jusqu'à", 'avant que'],
  ...['pour ceux qui', 'pour celles qui', 'à ceux qui', 'à celles qui'],
  ...['au sens où', 'au sens ou', 'au pire sens', 'entre guillemets', 'façon de parler'],
  ...["rien d'autre", 'rien de plus', 'sans plus', 'et rien', 'ce qui ne'],
]);
/** What opens a statement that holds for a part only, or on paper. */
const RESTRICTING = typedRuns([...EXCEPTING, ...SETTING_ASIDE, ...CONDITIONING, ...SUPPOSING]);

/** What is looked through: tokens, or words of which only the forms are known. */
type Formed = Pick<Token, 'form'>;

/** Whether a text says of what it names that it is not so: « tout sauf une grande famille ». */
export const isTurned = (tokens: readonly Formed[]): boolean => turnsIn(tokens, DENIED).length > 0;

/** Whether a text tells what is meant, wished or missed, not what was had. As typed too: « j’ai envie de ». */
export const intendsIn = (tokens: readonly Token[]): boolean =>
  [tokens, tokens.map(({ text }) => ({ form: normalise(text) }))].some(
    (formed) => turnsIn(formed, INTENDED).length > 0,
  );

/**
 * Indices, among a sentence's tokens, where an expression that turns what follows begins.
 *
 * @param turns all of them where none are named.
 */
export const turnsIn = (tokens: readonly Formed[], turns: FormRuns = TURNING): number[] =>
  tokens.flatMap((_, at) => (runAt(tokens, at, turns) ? [at] : []));

/** Whether what may take a praise back begins at a token: « mais », « en revanche », « même si ». */
export const takesBackAt = (tokens: readonly Formed[], at: number): boolean =>
  runAt(tokens, at, TAKING_BACK) !== undefined;

/** Whether what limits the statement before begins at a token: « même si », « enfin » after a comma. */
export const limitsAt = (tokens: readonly Formed[], at: number): boolean =>
  (tokens[at]?.form === 'enfin' && tokens[at - 1]?.form === ',') ||
  runAt(tokens, at, LIMITING) !== undefined;

/** Whether words of a text limit what it says, wherever they stand. */
export function isLimited(text: string): boolean {
  const words = formsOf(text).map((form) => ({ form }));
  return words.some((_, at) => limitsAt(words, at));
}

/** Whether what follows a token holds for a part only: « hormis le son, … ». */
export const restrictsFrom = (tokens: readonly Formed[], at: number): boolean =>
  runAt(tokens, at, RESTRICTING) !== undefined;
