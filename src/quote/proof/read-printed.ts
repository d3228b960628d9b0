import { keptIn } from '../../ground/group-by.js';
import type { Message } from '../../message.js';
import { printedMessages as say } from '../../messages/printed.js';
import type { PrivacyOptions } from '../../model/publication.js';
import type { Answer } from '../../model/survey.js';
import type { TaggedAnswer } from '../../model/tags.js';
import type { RulesOf } from '../gate/gate.js';
import { rulesFor } from '../gate/rules.js';
import { faultOf } from './may-stand.js';
import { type ComparedText, nearestOf, wordEnds } from './nearest.js';
import { placesOf, type Sought, saysSomething, soughtOf } from './places.js';
import { isBrief, type Printed } from './printed.js';
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

/**
 * Seeks in the answers each passage that a report prints between quotation marks, and asks the publication gate
 * whether it may stand there. What typesetting changes is the same (`typeset`); a passage may leave out words by
 * `[…]` where these turn nothing round, and mask what is personal.
 *
 * @param tagged all answers of the survey.
 * @param known words that are none of the answers’, such as questions, options, labels: see `reportWords`.
 */
export function readPrinted(
  passages: readonly Printed[],
  tagged: readonly TaggedAnswer[],
  { known, ...privacy }: PrivacyOptions & { readonly known: readonly string[] },
): ReadPrinted[] {
  const rules = rulesFor(tagged, privacy);
  const texts = tagged.map((one): Text => {
    const own = typeset(one.answer.text);
    return { one, ...own, words: wordEnds(own.text) };
  });
  const isKnown = knownAs(known);
  const find = keptByText((printed) => {
    const sought = soughtOf(printed);
    if (!saysSomething(sought)) return ASIDE;
    const found = foundIn(texts, sought, rules);
    return found.length > 0 ? provenBy(found) : null;
  });
  const isFound = ({ text }: Pick<Printed, 'text'>): boolean =>
    /^(?:proven|wrong)$/u.test(find(typeset(text).text)?.kind ?? '');
  return closedWhere(passages, isFound).map((passage) => {
    if (passage.isUnpaired) return { ...passage, ...wrong(say.unpaired) };
    const own = typeset(passage.text);
    const printed = own.text;
    const found = find(printed) ?? find(bare(printed));
    if (found?.kind !== 'proven' && isKnown(printed))
      return { ...passage, kind: 'known', answers: [] };
    if (found) return { ...passage, ...found };
    // « Un passage. « Un autre. »: the mark that closes the first is missing.
    const [first = ''] = passage.text.split(/[«“\n]/u);
    const isTwo = first !== passage.text && find(typeset(first.trim()).text)?.kind === 'proven';
    return { ...passage, ...(isTwo ? wrong(say.unpaired) : unfound(own, texts)) };
  });
}

/** Passages, each closed by the last of its marks up to which answers have it; what it holds is no passage of its own. */
function closedWhere(
  passages: readonly Printed[],
  isFound: (passage: Pick<Printed, 'text'>) => boolean,
): Printed[] {
  const closed: Printed[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const { longer = [], ...passage } = passages[at]!;
    const found = longer.find(isFound);
    closed.push(found ? { ...passage, text: found.text } : passage);
    at += found?.over ?? 0;
  }
  return closed;
}

const ASIDE: Finding = { kind: 'aside', answers: [] };

/** A passage without the stops and points of the report’s own around it. */
const bare = (printed: string): string => printed.replace(/^(?:\.\.\. ?)+|[.,;:]+$/gu, '');

/** What is found of a text, sought once. */
function keptByText(
  find: (printed: string) => Finding | null,
): (printed: string) => Finding | null {
  const kept = new Map<string, Finding | null>();
  return (printed) => keptIn(kept, printed, () => find(printed));
}

type Finding = Omit<ReadPrinted, keyof Printed>;

/** A passage that answers have: one of them at least may be printed so, or none. */
function provenBy(
  found: readonly { readonly answer: Answer; readonly fault: Message | null }[],
): Finding {
  const free = found.filter(({ fault }) => fault === null);
  if (free.length > 0) return { kind: 'proven', answers: free.map(({ answer }) => answer) };
  const [first] = found;
  return wrong(first!.fault!, first!.answer);
}

/** A passage that no answer has: altered, invented, or a few words of who writes. */
function unfound(printed: Typeset, texts: readonly Text[]): Finding {
  if (isBrief(printed.text)) return ASIDE;
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

/** Whether a text that is typeset is one of some, or is shortened from one by its last sign: « Quelles sessions… ». */
function knownAs(known: readonly string[]): (printed: string) => boolean {
  const keys = new Set(known.map((label) => labelKey(typeset(label).text)));
  return (printed) => {
    const key = labelKey(printed);
    return (
      keys.has(key) || (printed.endsWith('...') && [...keys].some((one) => one.startsWith(key)))
    );
  };
}

const labelKey = (label: string): string => label.toLowerCase().replace(/[\s.:?!]+$/u, '');

/** An answer, typeset. */
interface Text extends Typeset, ComparedText {
  readonly one: TaggedAnswer;
}

/** The answers that a passage stands in, each with why it may not; null where it may stand there once. */
const foundIn = (texts: readonly Text[], sought: Sought, rules: RulesOf) =>
  texts.flatMap((text) => {
    let fault: Message | null | undefined;
    for (const place of placesOf(text, sought)) {
      fault = faultOf(place, text.one, rules(text.one));
      if (fault === null) break;
    }
    return fault === undefined ? [] : [{ answer: text.one.answer, fault }];
  });
