import { endsClause, isQue } from '../../french/clauses.js';
import { formText, runAt } from '../../french/runs.js';
import { type Run, spanOf } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { thisTimeBehind } from './another-time.js';
import { conditionOf, isCondition, isHarmless } from './conditioned.js';
import { firstFinite, type Passage, type Stretch, sliceOf } from './passage.js';
import { takenBackBehind } from './taken-back-behind.js';
import { firstIn, formOf, isSpoken, isStop, lemmaOf } from './tokens.js';
import { FRAMING, hedgesAt, restrictsFrom, takesBackAt } from './turns.js';
import { BESIDES, OPENERS, SAYING } from './vocabulary.js';
import { isNoWish, openerOf } from './wished.js';

/** Words outside of a stretch by which its writer does not say it. */
export interface Frame {
  /** What they make of it: supposed or wished, denied, expected at first, said by somebody else, true in part or on a condition, taken back, or of another time only. */
  readonly kind: keyof typeof FRAMING | 'reported' | 'limited' | 'takenBack' | 'otherTime';
  readonly words: string;
}

/** « Je doute que | l’accueil soit bon », « tout sauf | une fête », « mon chef dit que | c’est long »; null where a stretch has none. */
export const frameOf = (stretch: Stretch): Frame | null =>
  conditionedBy(stretch) ??
  supposedBy(stretch) ??
  turnedBy(stretch) ??
  reportedBy(stretch) ??
  limitedBy(stretch) ??
  opposedBy(stretch) ??
  datedBy(stretch);

/** « Si le son avait marché, | j’aurais adoré », « sans vous, | tout serait triste ». */
function conditionedBy(stretch: Stretch): Frame | null {
  const condition = conditionOf(stretch);
  return condition && { kind: 'supposed', words: wordsOf(stretch.passage, condition) };
}

/** « Je ne sais pas si | je reviendrai », « si | le buffet avait été bon », « on aurait | aimé des pauses ». */
function supposedBy({ passage, first, end, sentence }: Stretch): Frame | null {
  const { tokens, asksMeaning: means } = passage;
  const at = firstIn(tokens, { first, end }, ({ hypothetical }) => hypothetical);
  const opener = at === end ? first - 1 : openerOf(tokens, at);
  const token = tokens[opener];
  if (!token || opener >= first) return null;
  const supposes =
    token.lemma === 'si'
      ? token.pos === 'SCONJ' &&
        formOf(tokens[opener - 1]) !== 'même' &&
        !isHarmless(tokens, opener)
      : at < end && !isNoWish(tokens, sentence, { opener, means });
  return supposes ? { kind: 'supposed', words: token.text } : null;
}

/** « Il paraît que | c’est bien », « je m’attendais à | une fête »; not « au début, | je doutais ». */
function turnedBy({ passage, first, sentence }: Stretch): Frame | null {
  const kinds = Object.keys(FRAMING) as (keyof typeof FRAMING)[];
  for (const kind of kinds)
    for (let at = sentence.first; at < first; at++) {
      const run = runAt(passage.tokens, at, FRAMING[kind]);
      if (!run || at + run.length > first) continue;
      const turn = { first: at, end: at + run.length };
      const tells = passage.finite.slice(turn.first, turn.end).some(Boolean);
      if (kind === 'expected' && !tells) continue;
      if (!isOver(passage, sentence, { first: turn.end, end: first }, tells))
        return { kind, words: wordsOf(passage, turn) };
    }
  return null;
}

/** « Selon l’affiche, | c’est une fête »; not a title that an answer sets in quotation marks. */
function reportedBy({ passage, first, end, sentence }: Stretch): Frame | null {
  const { tokens } = passage;
  for (const view of passage.views) {
    const { teller } = view;
    const isBefore = first >= teller.end && first < view.end;
    if (!isBefore && !(end > view.first && end <= teller.first)) continue;
    if (isHarmless(tokens, teller.first)) continue;
    if (/^[«“]$/u.test(tokens[view.first]!.text) && !SAYING.has(lemmaOf(tokens[teller.first])))
      continue;
    const isOwn = isQue(tokens[view.first])
      ? isOver(passage, sentence, { first: teller.end, end: first }, true)
      : tokens.slice(teller.end, first).some((_, at, between) => takesBackAt(between, at));
    if (isOwn) continue;
    return {
      kind: 'reported',
      words: wordsOf(passage, isBefore ? { ...teller, end: first } : teller),
    };
  }
  return null;
}

/** « Hormis le son, | tout allait », « l’accueil était parfait | (sauf le matin) ». */
function limitedBy({ passage, first, end, sentence }: Stretch): Frame | null {
  const { tokens } = passage;
  const opens = sentence.first < first && restricts(tokens, sentence, sentence.first);
  const limit = opens ? { first: sentence.first, end: first } : limitBehind(passage, end);
  if (!limit) return null;
  const stop = firstIn(tokens, limit, isMark);
  return { kind: 'limited', words: wordsOf(passage, { ...limit, end: stop }) };
}

/** « Le matériel est là | , mais personne ne sait le réparer ». */
function opposedBy(stretch: Stretch): Frame | null {
  const back = takenBackBehind(stretch);
  return back && { kind: 'takenBack', words: wordsOf(stretch.passage, back) };
}

/** « L’an dernier c’était mémorable | , cette fois bof ». */
function datedBy(stretch: Stretch): Frame | null {
  const behind = thisTimeBehind(stretch);
  return behind && { kind: 'otherTime', words: wordsOf(stretch.passage, behind) };
}

/** « Parfait | – sauf le matin », « excellent | si l’on aime attendre », « parfait | , ou presque », « très bien | . Sauf le son. »; not « | . Hormis le son, … ». */
function limitBehind({ tokens, finite, sentences }: Passage, end: number): Run | null {
  const first = firstIn(tokens, { first: end, end: tokens.length }, isSpoken);
  const at =
    formOf(tokens[first]) === 'enfin' && isCondition(tokens, first + 1) ? first + 1 : first;
  const sentence = sentences.find((one) => one.first <= at && at < one.end);
  if (!sentence) return null;
  const rest = { first, end: sentence.end };
  if (sentence.first < end)
    return restricts(tokens, sentence, at) ||
      isCondition(tokens, at) ||
      hedgesAt(tokens, at) ||
      (at === end && isWithout(tokens, at))
      ? rest
      : null;
  const stop = firstIn(tokens, rest, isMark);
  const tellsMore =
    finite.slice(at, stop).some(Boolean) || tokens.slice(stop, sentence.end).some(isSpoken);
  return !tellsMore && restricts(tokens, sentence, at) ? rest : null;
}

/** Not « à part entière », nor « à part ça » that opens a statement. */
function restricts(tokens: readonly Token[], sentence: Run, at: number): boolean {
  const opens = at === sentence.first || isStop(tokens[at - 1]!);
  return restrictsFrom(tokens, at) && !isHarmless(tokens, at) && !(opens && isBesides(tokens, at));
}

/** « On parle de nous | sans nous », « il se décide | sans les élus »; not « un accueil | sans faute », « sans le moindre souci ». */
const isWithout = (tokens: readonly Token[], at: number): boolean =>
  /^sans (?:(?:moi|toi|lui|elles?|nous|vous|eux)(?!\p{L})|(?:l[ea]s?|l'|[mts]es|[nv]os|[nv]otre|leurs?|ces?|cet|cette) (?!moindre))/u.test(
    `${formText(tokens.slice(at, at + 3))} `,
  );

const isBesides = (tokens: readonly Token[], at: number): boolean =>
  runAt(tokens, at, BESIDES) !== undefined;

const isMark = ({ pos }: Token): boolean => pos === 'PUNCT';

/**
 * Whether a statement of its own begins between a frame and a stretch: « j’espérais une fête, j’ai eu | une réunion »; not
 * « j’espérais une fête, | des rencontres », « on disait que c’était long et que | c’était loin ».
 *
 * @param tells whether the frame has a verb; of one without, a comma is the end: « à défaut de buffet, | un café ».
 */
function isOver(passage: Passage, sentence: Run, { first, end }: Run, tells: boolean): boolean {
  const { tokens } = passage;
  for (let at = first; at < end; at++) {
    if (!endsClause(tokens, at) || isQue(tokens[at + 1])) continue;
    if (tokens[at]!.text !== ',') return true;
    if (at > first && (!tells || tellsAfter(passage, sentence, at + 1))) return true;
  }
  return false;
}

/** « …, or | ce fut une réunion »: a subject and its verb, up to the next mark. */
function tellsAfter(passage: Passage, sentence: Run, at: number): boolean {
  const { tokens } = passage;
  const end = firstIn(tokens, { first: at, end: sentence.end }, ({ pos }) => pos === 'PUNCT');
  const verb = firstFinite(passage, { first: at, end });
  return verb > at && !tokens.slice(at, verb).some(({ form }) => OPENERS.has(form));
}

/** As typed, without a mark that opens what comes after. */
const wordsOf = (passage: Passage, run: Run): string =>
  sliceOf(passage, spanOf(passage, run)).replace(/[\s«“"(]+$/u, '');
