import { INTENTS, SENTIMENTS, type SentimentLabel } from '../../model/tags.js';
import { isOnlyAsked } from '../asked/question-entry.js';
import type { Reading } from '../by-rules.js';
import type { Codebook } from '../codebook.js';
import { SESSIONS } from '../named/word-lists.js';
import { isBareNumber } from '../plain/bare-number.js';
import { outrightRequests } from '../plain/outright.js';
import { saidPlainly } from '../plain/plain.js';
import { asksByName, floatsAnIdea, requests, wishesForBetter } from '../plain/request.js';
import { type Heard, isShort, type Labels, toned, withoutSides, withTone } from '../plain/said.js';
import { mayBeMeant, takesASide } from '../plain/side-taken.js';
import { backsMore, ordersSomething, thinksOf } from '../silence.js';
import { isNoun } from '../tokens.js';
import { NO_TONE, roundedScore, withSide } from '../tone/sentiment.js';
import { tellsByMarks } from '../tone/signs.js';
import { isPraise } from '../tone/valued.js';
import { asksDirectly } from '../wants/direct-question.js';
import type { Outlook, WordKnowledge } from './learned.js';
import { type Sound, soundOf, soundScore } from './sound.js';
import { against, proofs } from './telling.js';

/** Probability from which on an intent is given. */
export const ENOUGH_CHANCE = 0.4;
/** Probability of mixed from which on praise and criticism in one answer make it so. */
const BOTH = 0.33;
/** How far one side must outweigh the other to be one, where no word shows it: « Trois mots » under « en trois mots ». */
const FAINT = 0.05;
/** … and where what struck is asked. */
const PRESUMED = 0.4;
/** What a word judges from which on an answer says something. */
const JUDGED = 0.5;
/** Probability from which on a short answer is one that says nothing. */
const NOTHING = 0.6;

interface Weighed extends Labels {
  /** How the text sounds, where that is its score. */
  readonly sound?: Sound;
}

/** Sentiment and intents, weighed where the lexicons come with weights; else those of the rules. */
export function labelsOf(reading: Reading, outlook: Outlook | null, codebook: Codebook): Weighed {
  const { learned } = codebook;
  if (!outlook || !learned || !codebook.weighsLabels) return reading;
  if (isBareNumber(reading)) return { informative: true, sentiment: NO_TONE, intents: [] };
  if (tellsByMarks(reading.parse)) return reading;
  const side = takesASide(reading);
  if (side) return side;
  const heard = heardIn(reading, outlook, learned);
  if (soundsEmpty(reading, heard)) return { ...reading, informative: false };
  const plain = saidPlainly(reading, heard);
  if (plain) return { ...plain, sentiment: withSide(plain.sentiment, heard.score) };
  const sound = soundOf(reading, outlook, { learned, implied: codebook.implied });
  if (sound) {
    const told = sounding(heard, sound);
    return { ...(isOnlyPresumed(reading, told) ? unsided(told) : told), sound };
  }
  const { label, score, intents } = heard;
  const evidence = heard.proofs(label);
  if (Math.abs(score) < FAINT && isOnlyAsked(evidence))
    return unsided({ informative: true, sentiment: { label, score, evidence }, intents });
  return { informative: true, sentiment: { label, score, evidence }, intents };
}

/** The same without the side that it takes. */
const unsided = ({ informative, sentiment, intents }: Labels): Labels => ({
  informative,
  sentiment: { ...NO_TONE, score: sentiment.score },
  intents: withoutSides(intents),
});

/**
 * « Un souvenir marquant ? » « la fuite d’eau »: what struck may be good or bad, and no entry praises it; a session is
 * named as the best one.
 */
const isOnlyPresumed = (
  { asked, feelings, parse: { tokens } }: Reading,
  { sentiment: { label, score } }: Labels,
): boolean =>
  asked.strikes === true &&
  label === 'positive' &&
  score < PRESUMED &&
  !SESSIONS.has(tokens.find(isNoun)?.lemma ?? '') &&
  !feelings.values.some(isPraise);

const likeliest = (chance: Heard['chance']): SentimentLabel =>
  SENTIMENTS.reduce((best, one) => (chance(one) > chance(best) ? one : best));

/** A short answer that most likely says nothing, and in which no word says the contrary. */
const soundsEmpty = (reading: Reading, { chance }: Heard): boolean =>
  isShort(reading.parse) &&
  likeliest(chance) === 'neutral' &&
  chance('sans-contenu') >= NOTHING &&
  !judges(reading) &&
  !backsMore(reading.parse) &&
  !ordersSomething(reading.parse) &&
  !thinksOf(reading.parse);

/** What the net hears in an answer, with the intents that its words leave no doubt of. */
function heardIn(reading: Reading, outlook: Outlook, { values }: WordKnowledge): Heard {
  const chance: Heard['chance'] = (name) => outlook.chances.get(name) ?? 0;
  const probable = INTENTS.filter(
    (intent) =>
      mayBeMeant(intent, reading) &&
      ((intent !== 'sans-contenu' && chance(intent) >= ENOUGH_CHANCE) ||
        (intent === 'question' && asksDirectly(reading.parse)) ||
        (intent === 'suggestion' && asksForSomething(reading))),
  );
  const both = probable.includes('eloge') && probable.includes('critique');
  const label = both && chance('mixed') >= BOTH ? 'mixed' : likeliest(chance);
  const reserve = reading.sentiment.label === 'positive' && reading.intents.includes('critique');
  const said: Readonly<Record<string, boolean>> = {
    eloge: label === 'positive' || label === 'mixed',
    critique: label === 'negative' || label === 'mixed' || (label === 'positive' && reserve),
  };
  return {
    label,
    score: signed(against(chance)),
    intents: INTENTS.filter((intent) => said[intent] ?? probable.includes(intent)),
    chance,
    probable,
    proofs: (tone) => proofs(reading, outlook, tone),
    worthOf: ({ lemma }) => values.get(lemma.toLowerCase()) ?? 0,
  };
}

/** Whether an answer asks for something by its form. */
const asksForSomething = (reading: Reading): boolean =>
  outrightRequests(reading).length > 0 ||
  [requests, wishesForBetter, floatsAnIdea, asksByName].some((asks) => asks(reading));

/** Whether a word judges: « à voir absolument »; where faults are asked, praise proves nothing (« je ne vois pas »). */
const judges = ({ feelings, asked }: Reading): boolean =>
  feelings.values.some(
    ({ value }) => value <= -JUDGED || (value >= JUDGED && asked.expects !== 'criticism'),
  );

/** How a text sounds from which on one of its two sides outweighs the other. */
const OUTWEIGHS = 0.5;

/** The label gives way where the three readers of a text together sound the other way, or clearly one way. */
function sounding({ label, intents, proofs }: Heard, sound: Sound): Labels {
  const score = roundedScore(soundScore(sound));
  const stands =
    label === 'mixed'
      ? Math.abs(score) <= OUTWEIGHS
      : label === 'neutral' || score === 0 || score > 0 === (label === 'positive');
  if (stands) {
    return { informative: true, sentiment: { label, score, evidence: proofs(label) }, intents };
  }
  return withTone(toned(score, proofs(score > 0 ? 'positive' : 'negative')), intents);
}

/** Rounded, and never to nothing: the sign of a score is used where its label is mixed. */
const signed = (margin: number): number => roundedScore(margin) || Math.sign(margin) / 1000;
