import { INTENTS, type Intent, type SentimentLabel, type SentimentTag } from '../../model/tags.js';
import type { Reading } from '../by-rules.js';
import type { Codebook } from '../codebook.js';
import { blameBesides } from '../plain/blame.js';
import { byForm } from '../plain/by-form.js';
import { judgesEachApart } from '../plain/each-apart.js';
import { isLesson, learnt } from '../plain/lesson.js';
import {
  denies,
  floatsAnIdea,
  namesAFault,
  onlyNames,
  onlyProposes,
  type Plain,
  plainJudgement,
  requests,
} from '../plain/plain.js';
import { allBut, blamesByVerb, mocks } from '../plain/plain-blame.js';
import { saysShortly } from '../plain/said-short.js';
import { askedOfUs, takesASide } from '../plain/side-taken.js';
import { backsMore, ordersSomething } from '../silence.js';
import { rounded } from '../tone/sentiment.js';
import { onlySigns } from '../tone/signs.js';
import type { Outlook } from './net.js';
import { outlookOf } from './net-signs.js';
import { likeliest, withoutChance } from './one-word.js';
import { isStory, type Sound, scoreOf, soundOf } from './story.js';
import { against, proofs } from './telling.js';
import type { Learned } from './weights.js';

/** What is said of a whole answer. */
export interface Labels {
  readonly informative: boolean;
  readonly sentiment: SentimentTag;
  readonly intents: readonly Intent[];
}

/** Probability from which on an intent is given. */
const ENOUGH = 0.4;
/** Probability of mixed from which on praise and criticism in one answer make it so. */
const BOTH = 0.33;
/** Probability from which on a short answer is one that says nothing, and its most tokens. */
const [NOTHING, SHORT] = [0.6, 25];

/** Probability of blame from which on what has no verb complains, and proposes nothing. */
const SURE = 0.9;

/** Sentiment and intents, weighed where the lexicons come with weights; else those of the rules. */
export function labelsOf(reading: Reading, read: Outlook | null, codebook: Codebook): Labels {
  const { learned } = codebook;
  if (!read || !learned || !codebook.weighsLabels || onlySigns(reading.parse)) return reading;
  if (isStory(reading)) return storyOf(reading, read, codebook);
  const outlook = withoutChance(reading, read, codebook);
  const chance = (name: SentimentLabel | Intent): number => outlook.chances.get(name) ?? 0;
  const margin = against(chance);
  const side = takesASide(reading);
  if (side) return withTone(side, askedOfUs(reading));
  const likely = likeliest(outlook);
  const short = reading.parse.tokens.length <= SHORT;
  if (
    short &&
    likely === 'neutral' &&
    chance('sans-contenu') >= NOTHING &&
    !backsMore(reading.parse) &&
    !ordersSomething(reading.parse)
  ) {
    return { ...reading, informative: false };
  }
  const probable = INTENTS.filter(
    (intent) =>
      (intent !== 'sans-contenu' && chance(intent) >= ENOUGH) ||
      (intent === 'suggestion' && (requests(reading) || floatsAnIdea(reading))),
  );
  const both = probable.includes('eloge') && probable.includes('critique');
  const label = both && chance('mixed') >= BOTH ? 'mixed' : likely;
  const reserve = reading.sentiment.label === 'positive' && reading.intents.includes('critique');
  const said: Readonly<Record<string, boolean>> = {
    eloge: label === 'positive' || label === 'mixed',
    critique: label === 'negative' || label === 'mixed' || (label === 'positive' && reserve),
  };
  const intents = INTENTS.filter((intent) => said[intent] ?? probable.includes(intent));
  const apart = judgesEachApart(reading);
  if (apart) return { informative: true, sentiment: apart, intents: ['eloge', 'critique'] };
  const formal = byForm(reading, learned.values);
  if (formal) return withTone(formal, intents);
  if (isLesson(reading)) {
    const evidence = proofs(reading, outlook, 'positive');
    return learnt(label, { score: signed(margin), evidence, intents });
  }
  const heard = { label, intents, chance, probable };
  const formed = byConstruction(reading, heard, learned.values);
  if (formed) return formed;
  const evidence = proofs(reading, outlook, label);
  const sentiment = { label, score: signed(margin), evidence };
  return { informative: true, sentiment, intents };
}

/** What the net hears in an answer. */
interface Heard {
  readonly label: SentimentLabel;
  readonly intents: readonly Intent[];
  readonly chance: (name: SentimentLabel | Intent) => number;
  /** Intents that are probable enough by themselves. */
  readonly probable: readonly Intent[];
}

/** What a short answer says by its construction, which then overrules the net; null of most answers. */
function byConstruction(
  reading: Reading,
  { label, intents, chance, probable }: Heard,
  values: Learned['values'],
): Labels | null {
  if (onlyNames(reading, values)) {
    // What the rules alone take for a suggestion is one in 11 of 60.
    const asks = probable.includes('suggestion');
    return { ...reading, intents: reading.intents.filter((one) => asks || one !== 'suggestion') };
  }
  const blame = requests(reading) ? blameBesides(reading) : null;
  if (blame) return asking(withTone(blame, intents));
  const complains = reading.sentiment.label === 'negative' && chance('negative') >= SURE;
  if (onlyProposes(reading) && !complains) return PROPOSED;
  if (label === 'positive' && requests(reading)) {
    return reading.sentiment.label === 'positive' ? PROPOSED : asking(reading);
  }
  const shortly = saysShortly(reading, chance);
  if (shortly) return withTone(shortly, intents);
  const plain =
    namesAFault(reading, values) ??
    denies(reading, values) ??
    allBut(reading, values) ??
    mocks(reading) ??
    blamesByVerb(reading, chance('positive')) ??
    plainJudgement(reading);
  if (plain && (label !== 'neutral' || isGrave(plain, reading))) return withTone(plain, intents);
  return null;
}

/** Least blame that counts where the net hears none. */
const GRAVE = -0.9;

/** « J’ai été victime d’attouchements »: too rare for the net to have heard of it. */
const isGrave = ({ score }: Pick<SentimentTag, 'score'>, { asked }: Reading): boolean =>
  score <= GRAVE && asked.expects !== 'ideas';

/** The same, and a suggestion. */
const asking = (labels: Labels): Labels => ({
  ...labels,
  intents: [...new Set<Intent>([...labels.intents, 'suggestion'])],
});

/** What a bare subject or a request says. */
const PROPOSED: Labels = {
  informative: true,
  sentiment: { label: 'neutral', score: 0, evidence: [] },
  intents: ['suggestion'],
};

/** A judgement with the intents that go with it. */
function withTone(sentiment: Plain, intents: readonly Intent[]): Labels {
  const tone = sentiment.label === 'positive' ? 'eloge' : 'critique';
  const others = intents.filter((intent) => intent !== 'eloge' && intent !== 'critique');
  return { informative: true, sentiment, intents: [tone, ...others] };
}

/** How a story sounds; null of an answer to a question, or where no lexicon comes with weights. */
export function storySound(reading: Reading, codebook: Codebook): Sound | null {
  const outlook = outlookOf(reading, codebook);
  const { learned, weighsLabels } = codebook;
  if (!outlook || !learned || !weighsLabels || !isStory(reading)) return null;
  return soundOf(reading, outlook, learned);
}

/** A story keeps the rules' label, turned round where all three together sound the other way. */
function storyOf(reading: Reading, outlook: Outlook, { learned }: Codebook): Labels {
  if (!learned) return reading;
  const score = rounded(scoreOf(soundOf(reading, outlook, learned)));
  const ruled = reading.sentiment.label;
  const turned = (ruled === 'positive' && score < 0) || (ruled === 'negative' && score > 0);
  if (!turned) return { ...reading, sentiment: { ...reading.sentiment, score } };
  const label = score > 0 ? 'positive' : 'negative';
  const evidence = proofs(reading, outlook, label);
  return withTone({ label, score, evidence }, reading.intents);
}

/** Rounded, and never to nothing: the sign of a score is used where its label is mixed. */
const signed = (margin: number): number => rounded(margin) || Math.sign(margin) / 1000;
