import { spansOf } from '../ground/spans.js';
import type {
  Evidence,
  Expectation,
  SentimentEvidence,
  SentimentLabel,
  SentimentTag,
} from '../model/tags.js';
import type { Parse } from '../model/text.js';
import { TONE } from './tone/constants.js';
import { netOf } from './tone/valued.js';

/** What stands in place of an entry where none found something; `lexicons/README.md` promises it. */
const signEntry = (word: string): string => `indice : ${word}`;

/** Words that coded answers taught, as evidence. */
export const learnedBy = (word: string): Pick<Evidence, 'entry' | 'by'> => ({
  entry: signEntry(word),
  by: 'learned',
});

/** What the question expects, as a proof; then the answer as a whole. */
const [ASKED, WHOLE] = [signEntry('la question posée'), signEntry('la réponse')];
/** What a part of an answer answers to, in place of the question. */
export const [HEADING, EXCEPTION] = ['l’intertitre', 'l’exception'] as const;
const STAND_INS = new Set([ASKED, WHOLE, signEntry(HEADING), signEntry(EXCEPTION)]);
/** Questions whose bare answers praise, and those whose bare answers blame. */
const SIDES: Readonly<Partial<Record<Expectation, SentimentLabel>>> = {
  praise: 'positive',
  names: 'positive',
  criticism: 'negative',
};

/** The sides that a label takes and that no evidence shows; a neutral answer takes none. */
function unproven(label: SentimentLabel, evidence: readonly SentimentEvidence[]): Side[] {
  const taken: readonly Side[] =
    label === 'mixed' ? ['positive', 'negative'] : label === 'neutral' ? [] : [label];
  return taken.filter(
    (side) => !evidence.some(({ value }) => value !== 0 && value > 0 === (side === 'positive')),
  );
}

type Side = 'positive' | 'negative';

/** The side of a tone whose words weigh against it in all. */
function outweighed({ label, evidence }: SentimentTag): Side | undefined {
  if (label !== 'positive' && label !== 'negative') return undefined;
  return netOf(evidence) * (label === 'positive' ? 1 : -1) < 0 ? label : undefined;
}

/** Whether some evidence is on each side that the label takes. */
export const isProven = (label: SentimentLabel, evidence: readonly SentimentEvidence[]): boolean =>
  unproven(label, evidence).length === 0;

/**
 * A tone with a proof on each of its sides: where no word gives one (« des pauses », asked what to
 * improve), the whole answer, in the name of what its question expects if that is on the same side.
 * Its value is the score; beside words of the other side, the least that makes an answer mixed.
 */
export function proven(
  sentiment: SentimentTag,
  { tokens }: Parse,
  { expects, asker }: { expects: Expectation; asker?: string | undefined },
): SentimentTag {
  const { label, score, evidence } = sentiment;
  const [whole] = spansOf(tokens);
  const [side = outweighed(sentiment), other] = unproven(label, evidence);
  if (!side || !whole) return sentiment;
  const asked = asker === undefined ? ASKED : signEntry(asker);
  const stand: Pick<Evidence, 'entry' | 'by'> =
    SIDES[expects] === side && !other
      ? { entry: asked, by: 'question' }
      : { entry: WHOLE, by: 'learned' };
  const least = side === 'positive' ? TONE.said : -TONE.said;
  const value = label === 'mixed' && !other ? least : score;
  return { ...sentiment, evidence: [...evidence, { ...whole, ...stand, value, rules: [] }] };
}

/** What stands in place of words as a proof, for people; null of evidence that is some words. */
export const standIn = ({ entry }: Evidence): string | null =>
  STAND_INS.has(entry) ? entry.slice(signEntry('').length) : null;
