import { isOf } from '../../french/clauses.js';
import { countOf, formText } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { isInfinitive } from '../tokens.js';
import { TONE } from '../tone/constants.js';
import { netOf, openingWorth, proofOf, type Valued } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { keepsAReserve } from './reserve.js';
import { bothSides, type Heard, type Labels, toned, withTone } from './said.js';

const [LIKED, DISLIKED] = [turnsOf('liked'), turnsOf('disliked')];
/** Verbs of a second feeling: « j’ai adoré la chanteuse et détesté le DJ ». */
const FEELING = wordSet(`
  aimer adorer apprécier préférer détester regretter déplorer haïr décevoir gêner frustrer agacer choquer
  déranger
`);

/** What goes on with the same after a comma: « j’ai tout aimé, même les corvées ». */
const GOING_ON = /^(?:même|surtout|notamment|particulièrement|dont|comme|y)$/u;

/**
 * « J’ai apprécié la franchise du préfet sur les erreurs commises », whatever was asked: what opens with what one
 * felt says it of what follows, up to the next sign. The net goes by the question, as coded answers hardly ever
 * open so against it.
 */
export function tellsWhatOneFelt(
  { asked: { expects }, parse, feelings: { values } }: Reading,
  { label: heard, intents }: Heard,
): Labels | null {
  const { tokens, sentences } = parse;
  const said = formText(tokens);
  const liked = LIKED.exec(said);
  const turn = liked ?? DISLIKED.exec(said);
  if (!turn || tokens.at(-1)?.text === '?') return null;
  const worth = liked ? TONE.intent : -TONE.intent;
  // Where the question asks for the same, what the net hears else is in the words.
  if (heard === (liked ? 'positive' : 'negative')) return null;
  if (expects === (liked ? 'praise' : 'criticism')) return null;
  const end = countOf(turn[0]);
  const others = values.filter(({ at, value }) => at >= end && value * worth < 0);
  const following = tokens.slice(end);
  const breaks =
    end +
    following.findIndex(
      ({ pos }, at) => pos === 'PUNCT' && !GOING_ON.test(following[at + 1]?.form ?? ''),
    );
  const isApart = ({ at }: Valued): boolean =>
    (breaks >= end && at > breaks) || FEELING.has(tokens[at]?.lemma ?? '');
  const opening = openingWorth(tokens.slice(0, end), turn[0], worth, 'intent');
  if (!opening) return null;
  // « J’ai adoré les ateliers. Le repas était froid. »: another sentence says the other side.
  const first = sentences[0]?.end ?? 0;
  const elsewhere = others.filter(({ start }) => start >= first);
  if (elsewhere.length > 0 && heard !== 'mixed' && Math.abs(netOf(elsewhere)) >= CLEAR)
    return bothSides([opening, ...elsewhere], intents);
  if (others.some(isApart) || keepsAReserve(following)) return null;
  if (following.some(({ text }) => text === '…')) return null;
  // What follows may be the other side in words that no rule weighs.
  if (heard === 'mixed' && (others.length > 0 || sentences.length > 1)) return null;
  const isUnsure = others.length > 0 || expects === 'neutral';
  if (liked && isUnsure && isUndergone(tokens, end)) return null;
  return withTone(toned(worth, [proofOf(opening)]), intents);
}

/** Least worth of what another sentence says. */
const CLEAR = 0.4;

const NOTICING = wordSet(
  'voir entendre écouter découvrir savoir apprendre constater sentir comprendre',
);

/** « J’ai adoré attendre sous la pluie », « apprécié d’être refoulée », which mock; not « aimé voir que … ». */
function isUndergone(tokens: readonly Token[], end: number): boolean {
  const at = isOf(tokens[end]) ? end + 1 : end;
  const isVerb = isInfinitive(tokens, at) || tokens[at]?.form === 'être';
  return isVerb && !NOTICING.has(tokens[at]?.lemma ?? '');
}
