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
import { type FormRuns, formsOf, formText, runAt, runsOf } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import { stripAccents } from '../../names/accents.js';
import {
  AWAITING,
  DISOWNING,
  DOUBTING,
  ELSEWHERE,
  HEDGING,
  INTENDING,
  LIMITING,
} from './vocabulary.js';

/** What leaves open whether a statement is so. */
const DOUBTS = [...SUPPOSING, ...DOUBTING];

/** As they are written, and as people type them: « neanmoins ». */
const typedRuns = (texts: readonly string[]): FormRuns =>
  runsOf([...new Set([...texts, ...texts.map(stripAccents)])]);

/** What turns a statement round that is cut from it. */
const TURNING = typedRuns([...DOUBTS, ...DISOWNING, ...ELSEWHERE]);
/** What a whole sentence must not say either: a doubt, an appearance, a wish. */
export const WISHING = typedRuns(DOUBTS);
const INTENDED = typedRuns([...INTENDING, ...DOUBTS]);
const DENIED = typedRuns([...DISOWNING, ...DOUBTS]);

const TAKING_BACK = typedRuns([...OPPOSING, ...REGRETTING, ...CONCEDING, ...EXCEPTING]);
/** What takes a part back of the statement before it. */
const LIMITED = typedRuns([
  ...[...OPPOSING, ...CONTRASTING, ...REGRETTING, ...CONCEDING, ...DESPITE],
  ...[...EXCEPTING, ...SETTING_ASIDE, ...CONDITIONING, ...SUPPOSING, ...LIMITING, ...HEDGING],
]);
/** What opens a statement that holds for a part only, or on paper. */
const RESTRICTING = typedRuns([...EXCEPTING, ...SETTING_ASIDE, ...CONDITIONING, ...SUPPOSING]);

/** What takes a part back only of what stands before it. */
const HEDGED = typedRuns(HEDGING);

/** What opens a tale that turns, and what shows within a stretch that it has turned. */
const SET_UPS = typedRuns(AWAITING);
const TURNED = /^(?:finalement|puis|jusqu'|depuis)$/u;

/** What turns the statement that it governs, by what it makes of it. */
export const FRAMING = {
  supposed: WISHING,
  denied: typedRuns(DISOWNING),
  expected: SET_UPS,
} as const;

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

/** Whether a tale is begun whose turn is still to come: « au début, j’étais perdue », not « au début de la journée ». */
export const awaitsATurn = (tokens: readonly Formed[]): boolean =>
  turnsIn(tokens, SET_UPS).some((at) => {
    const after = tokens.slice(at + (runAt(tokens, at, SET_UPS)?.length ?? 0));
    const told = after.some(({ form }, n) => TURNED.test(form) || takesBackAt(after, n));
    return !told && !/^(?:de|d'|du|des)$/u.test(after[0]?.form ?? '');
  });

/** What opens the statement that turns what was going on: « Maintenant je sais », « Depuis, … », « C’est fini »; not « Maintenant il faut … ». */
const NOW_NOT =
  /^(?:(?:et|mais|alors|or) )?(?:(?:maintenant(?! ,? ?(?:il (?:faut|faudrait|reste)|à) )|désormais|desormais|dorénavant|aujourd'hui|à présent)(?!\p{L})|depuis (?:,|je|j'|on|nous|ce|cette)(?!\p{L})|c'est (?:fini|terminé|réglé)(?!\p{L})|plus maintenant|fini )/u;

/** Whether what a tale says was going on has ended in the words after it: « je n’avais pas su quoi en faire. | Maintenant je sais. » */
export const isOverIn = (told: readonly Token[], after: readonly Token[]): boolean =>
  told.some(({ tense }) => tense === 'imperfect') &&
  NOW_NOT.test(`${formText(after.slice(0, NOW_NOT_TOKENS)).replaceAll("' ", "'")} `);

const NOW_NOT_TOKENS = 6;

/** Whether what may take a praise back begins at a token: « mais », « en revanche », « même si ». */
export const takesBackAt = (tokens: readonly Formed[], at: number): boolean =>
  runAt(tokens, at, TAKING_BACK) !== undefined;

/** Whether what limits the statement before begins at a token: « même si », « enfin » after a comma. */
export const limitsAt = (tokens: readonly Formed[], at: number): boolean =>
  (tokens[at]?.form === 'enfin' && tokens[at - 1]?.form === ',') ||
  (runAt(tokens, at, LIMITED) !== undefined && !standsApart(tokens, at));

/** « Un moment à part où on se parle », « un lieu à part. »; not « un beau moment à part le bruit ». */
const standsApart = (tokens: readonly Formed[], at: number): boolean =>
  /^[aà]$/u.test(tokens[at]!.form) &&
  tokens[at + 1]?.form === 'part' &&
  /\p{L}$/u.test(tokens[at - 1]?.form ?? '') &&
  /^(?:|o[uù]|qui|que|qu'|dont|pour|dans|et|[.,;:!…]+)$/u.test(tokens[at + 2]?.form ?? '');

/** Whether words of a text limit what it says, wherever they stand. */
export function isLimited(text: string): boolean {
  const words = formsOf(text).map((form) => ({ form }));
  return words.some((_, at) => limitsAt(words, at));
}

/** Whether what follows a token holds for a part only: « hormis le son, … ». */
export const restrictsFrom = (tokens: readonly Formed[], at: number): boolean =>
  runAt(tokens, at, RESTRICTING) !== undefined && !standsApart(tokens, at);

/** Whether what begins at a token, or at the mark before it, takes a part back of what stands before it: « ou presque », « quand il fonctionne ». */
export const hedgesAt = (tokens: readonly Formed[], at: number): boolean =>
  [at - 1, at].some((opening) => runAt(tokens, opening, HEDGED) !== undefined);
