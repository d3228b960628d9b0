import type { Message } from '../../message.js';
import { printedMessages as say } from '../../messages/printed.js';
import type { PrivacyOptions } from '../../model/publication.js';
import type { Answer } from '../../model/survey.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { rulesFor } from '../gate/rules.js';
import { faultOf } from './may-stand.js';
import { nearestOf } from './nearest.js';
import { placesOf, type Sought, soughtOf } from './places.js';
import type { Printed } from './printed.js';
import { type Typeset, typeset } from './typeset.js';

/** What was found of a passage that a text prints. */
export interface ReadPrinted extends Printed {
  /**
   * `proven`: it is in an answer, and may be printed; `wrong`: it may not, or no answer has it; `known`: words of the
   * questionnaire or the codebook; `aside`: a few words that no answer has, set in quotation marks by who writes.
   */
  readonly kind: 'proven' | 'wrong' | 'known' | 'aside';
  /** The answers that it is proven by, in the order of the files; or the one that it alters. */
  readonly answers: readonly Answer[];
  /** Why it may not stand; of those that are wrong alone. */
  readonly fault?: Message;
}

/** Words under which what no answer has is no quote: a title, a term. */
const FEW_WORDS = 4;

/**
 * Seeks in the answers each passage that a report prints between quotation marks, and asks the publication gate
 * whether it may stand there. What typesetting changes is the same (`typeset`); a passage may leave out words by
 * `[…]` where these turn nothing round, and mask what is personal.
 *
 * @param tagged all answers of the survey.
 * @param known words that are none of the answers’: questions, options, labels.
 */
export function readPrinted(
  passages: readonly Printed[],
  tagged: readonly TaggedAnswer[],
  { known, ...privacy }: PrivacyOptions & { readonly known: readonly string[] },
): ReadPrinted[] {
  const rules = rulesFor(tagged, privacy);
  const texts = tagged.map((one) => ({ one, ...typeset(one.answer.text) }));
  const isKnown = knownAs(known);
  return passages.map((passage) => {
    const { text, isOpen } = passage;
    if (isOpen) return { ...passage, ...wrong(say.open) };
    if (isKnown(text)) return { ...passage, kind: 'known', answers: [] };
    const printed = typeset(text).text;
    const found = foundIn(texts, printed).map(({ one, place }) => ({
      answer: one.answer,
      fault: faultOf(place, one, rules(one)),
    }));
    return { ...passage, ...(found.length > 0 ? provenBy(found) : unfound(printed, texts)) };
  });
}

type Finding = Omit<ReadPrinted, keyof Printed>;

/** A passage that answers have: one of them at least may be printed so, or none. */
function provenBy(
  found: readonly { readonly answer: Answer; readonly fault: Message | null }[],
): Finding {
  const free = found.filter(({ fault }) => fault === null);
  if (free.length > 0)
    return { kind: 'proven', answers: [...new Set(free.map(({ answer }) => answer))] };
  const [first] = found;
  return wrong(first!.fault!, first!.answer);
}

/** A passage that no answer has: altered, invented, or a few words of who writes. */
function unfound(printed: string, texts: readonly Text[]): Finding {
  if (wordsIn(printed) < FEW_WORDS) return { kind: 'aside', answers: [] };
  const near = nearestOf(printed, texts);
  return near
    ? wrong(say.altered(near.printed, near.typed), near.of.one.answer)
    : wrong(say.nowhere);
}

const wrong = (fault: Message, answer?: Answer): Finding => ({
  kind: 'wrong',
  answers: answer ? [answer] : [],
  fault,
});

/** Whether a text is one of some, or is shortened from one by its last sign: « Quelles sessions… ». */
function knownAs(known: readonly string[]): (text: string) => boolean {
  const keys = new Set(known.map(labelKey));
  return (text) => {
    const key = labelKey(text);
    return keys.has(key) || (text.endsWith('…') && [...keys].some((one) => one.startsWith(key)));
  };
}

const labelKey = (label: string): string =>
  typeset(label)
    .text.toLowerCase()
    .replace(/[\s.:?!]+$/u, '');

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** An answer, typeset. */
interface Text extends Typeset {
  readonly one: TaggedAnswer;
}

/** Where a passage stands, a full stop or a comma of the report’s own at its end left out where need be. */
function foundIn(texts: readonly Text[], printed: string) {
  const inside = (sought: Sought) =>
    texts.flatMap((text) => placesOf(text, sought).map((place) => ({ one: text.one, place })));
  const found = inside(soughtOf(printed));
  const bare = printed.replace(/(?<!\.)[.,;:]$/u, '');
  return found.length > 0 || bare === printed ? found : inside(soughtOf(bare));
}
