import { holds } from '../../ground/spans.js';
import type { SentimentLabel } from '../../model/tags.js';
import type { Span } from '../../model/text.js';
import { tagsAtOnce } from '../at-once.js';
import { readByRules } from '../by-rules.js';
import type { Codebook } from '../codebook.js';
import { TONE } from '../tone/constants.js';
import { isPraise } from '../tone/valued.js';
import { besides } from './besides.js';
import { type Exception, exceptionIn } from './exceptions.js';
import { headedSides } from './headings.js';
import { hearsayIn } from './hearsay.js';
import { afterHesitation } from './hesitation.js';
import { secondThoughtIn } from './second-thought.js';
import type { Side } from './sides.js';

/** An answer that is read in parts. */
interface Split {
  readonly sides: readonly Side[];
  /** The tone of the whole, where one side gives it. */
  readonly label?: SentimentLabel;
}

/** How an answer falls in sides that oppose each other; null of nearly all, which are read at once. */
export function splitOf(answer: Side, codebook: Codebook): Split | null {
  const { sides, twofold, lone } = headedSides(answer, codebook);
  if (twofold) return { sides };
  if (lone !== undefined && !isSaidAcross(answer, lone, codebook)) return { sides };
  const blamed = sides
    .filter(({ asker }) => asker)
    .every((side) => side.asked.expects === 'criticism');
  if (sides.length > 1 && blamed) return contrasted(sides, codebook);
  const found = afterHesitation(answer);
  if (found && !praises(found, codebook)) return { sides: [found] };
  const exception = exceptionIn(answer) ?? secondThoughtIn(answer);
  if (exception) return excepted(exception, codebook);
  const hearsay = hearsayIn(answer.parse);
  if (hearsay && judges({ ...answer, parse: hearsay.said }, codebook)) {
    return { sides: [{ ...answer, parse: hearsay.own }] };
  }
  return contrasted(besides(answer), codebook);
}

/** « Meilleur moment : le générique »: an expression that holds the heading and what it opens. */
const isSaidAcross = (answer: Side, at: number, codebook: Codebook): boolean =>
  readByRules(answer, codebook).sentiment.evidence.some(({ start, end }) => start < at && at < end);

/** Praise on one side of « à part ça » and blame on the other, in words or under a heading. */
function contrasted(sides: readonly Side[], codebook: Codebook): Split | null {
  if (!sides.every((side) => side.asker !== undefined || judges(side, codebook))) return null;
  const labels = sides.map((side) => labelOf(side, codebook));
  return labels.includes('positive') && labels.includes('negative') ? { sides } : null;
}

const labelOf = (side: Side, codebook: Codebook): SentimentLabel =>
  tagsAtOnce(side, codebook).tags.sentiment.label;

/**
 * What is excepted from praise is blamed, and spared where all is blamed. Asked what they liked, or what to
 * improve, people who except something from all praise, or blame, all the same (6 of 6 coded answers); else
 * they say both (9 of 11).
 */
function excepted({ rest, faulty, spared, ...one }: Exception, codebook: Codebook): Split | null {
  if (!one.sweeping && !judges(rest, codebook, one.sentence)) return null;
  const net = labelOf(rest, codebook);
  const own: Side = net === 'neutral' ? { ...rest, byRules: true } : rest;
  const label = labelOf(own, codebook);
  const { expects } = rest.asked;
  if (label === 'positive' && labelOf(faulty, codebook) === 'negative') {
    return { sides: [own, faulty], ...(expects === 'praise' && one.sweeping && { label }) };
  }
  if (label !== 'negative' || !one.sweeping || labelOf(spared, codebook) !== 'positive')
    return null;
  return { sides: [own, spared], ...(expects === 'criticism' && { label }) };
}

/** « Je ne vois pas, de belles rencontres » under « moins aimé »: no fault came to mind. */
const praises = (side: Side, codebook: Codebook): boolean =>
  side.asked.expects === 'criticism' && readByRules(side, codebook).feelings.values.some(isPraise);

/** Whether a word judges by itself, in a sentence where one is given. */
const judges = (side: Side, codebook: Codebook, sentence?: Span): boolean =>
  readByRules(side, codebook).sentiment.evidence.some(
    (evidence) => (!sentence || holds(sentence, evidence)) && Math.abs(evidence.value) >= TONE.said,
  );
