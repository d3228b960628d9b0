import { holds, meet } from '../../ground/spans.js';
import type { Message } from '../../message.js';
import { printedMessages as say } from '../../messages/printed.js';
import { proofMessages as proof } from '../../messages/quotes.js';
import type { TaggedAnswer } from '../../model/tags.js';
import type { Span } from '../../model/text.js';
import { isIdleAside, turnsRound } from '../cut/aside.js';
import { frameOf } from '../cut/frame.js';
import { type Passage, type Stretch, sliceOf, wholePassageOf } from '../cut/passage.js';
import { type GateRules, passGate } from '../gate/gate.js';
import { hidesPersonal } from './allowed-edits.js';
import type { PrintedPlace } from './places.js';
import { isBrief } from './printed.js';
import { tornBy } from './torn.js';

/** Why what a report prints of an answer may not stand there; null where it may. */
export function faultOf(
  place: PrintedPlace,
  tagged: TaggedAnswer,
  rules: GateRules,
): Message | null {
  const passage = wholePassageOf(tagged);
  const stretch = stretchAt(place, passage);
  return (
    cutFault(place, passage, rules) ??
    tornFault(place, passage) ??
    (stretch && (askedFault(stretch) ?? framedFault(stretch) ?? gateFault(place, stretch, rules)))
  );
}

/** What hides words may leave out a parenthesis, whole sentences or mere signs that turn nothing, and mask what is personal. */
function cutFault(
  { edits }: PrintedPlace,
  passage: Passage,
  { personal }: GateRules,
): Message | null {
  for (const edit of edits) {
    if (edit.start === edit.end) return say.idleCut;
    const hidden = sliceOf(passage, edit).trim();
    if (edit.kind === 'mask') {
      if (!hidesPersonal(edit, personal)) return say.mask(edit.as, hidden);
    } else if (/[\p{L}\p{N}?]/u.test(hidden)) {
      if (turnsRound(hidden)) return say.turn(hidden);
      if (!isIdleAside(hidden) && !areWhole(edit, passage)) return say.cut(hidden);
    }
  }
  return null;
}

/** Whether a cut leaves out whole sentences, be it with the stop of the one before: « des fauteuils | . Un stand. | Pour la suite ». */
function areWhole(cut: Span, passage: Passage): boolean {
  const hidden = sliceOf(passage, cut);
  const before = sliceOf(passage, { start: 0, end: cut.start });
  const begins = STOPPED.test(hidden) || ENDING.test(before + /^\s*/u.exec(hidden)![0]);
  return begins && ENDING.test(hidden);
}

const STOPPED = /^\s*[.!…]/u;
/** How a sentence ends, or a line. */
const ENDING = /(?:(?<!\betc)[.!?…]\s*|\n\s*)$/iu;

function tornFault(place: PrintedPlace, { tagged }: Passage): Message | null {
  const torn = tornBy(place, tagged.parse);
  return torn && proof.torn[torn.kind](torn.word);
}

/** « L’accueil était bon » of « l’accueil était bon ? ». */
function askedFault({ passage: { tokens }, end, sentence }: Stretch): Message | null {
  const last = tokens[sentence.end - 1];
  return sentence.end > end && last?.text.includes('?') ? say.asked : null;
}

/** « L’accueil était bon » of « je doute que l’accueil ait été bon ». */
function framedFault(stretch: Stretch): Message | null {
  const frame = frameOf(stretch);
  return frame && say.framed[frame.kind](frame.words);
}

function gateFault(place: PrintedPlace, stretch: Stretch, rules: GateRules): Message | null {
  // What is hidden may go on beyond the end: « bravo à [nom] » of a first name and a family name.
  const isHidden = ({ start, end }: Span): boolean => {
    const inside = { start: Math.max(start, place.start), end: Math.min(end, place.end) };
    return place.edits.some((edit) => holds(edit, inside));
  };
  const personal = rules.personal.filter((data) => !isHidden(data));
  // « Très bien » of an answer that tells an illness tells nothing of it.
  const secrets = isBrief(sliceOf(stretch.passage, place))
    ? rules.secrets.filter((secret) => meet(secret, place))
    : rules.secrets;
  const { gate, edits } = passGate(stretch, { ...rules, personal, secrets });
  const [reason] = gate.reasons;
  if (!gate.publishable && reason) return say.held(reason);
  const [shown] = edits;
  return shown?.kind === 'mask' ? say.personal(shown.as, sliceOf(stretch.passage, shown)) : null;
}

/** The tokens of a place, in the sentence that it begins in; null where it has none. */
function stretchAt(place: PrintedPlace, passage: Passage): Stretch | null {
  const first = passage.tokens.findIndex((token) => meet(token, place));
  const end = passage.tokens.findLastIndex((token) => meet(token, place)) + 1;
  if (first === -1) return null;
  const sentence = passage.sentences.find((one) => one.end > first) ?? { first, end };
  return { passage, first, end, start: place.start, stop: place.end, sentence };
}
