import { meet, spanOf } from '../../ground/spans.js';
import type { Criterion, Worth } from '../../model/quote.js';
import type { SentimentLabel } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { sum, sumOf } from '../../stats/sum.js';
import { LAUGHS } from '../../tag/parts/closing.js';
import { isFace } from '../../tag/tokens.js';
import { overall } from '../../tag/tone/sentiment.js';
import type { Candidate } from '../cut/candidate.js';
import {
  finitesIn,
  judgedIn,
  shownIn,
  spanOfStretch,
  themesIn,
  tokensIn,
  typedIn,
} from '../cut/passage.js';
import { formOf, isNominal } from '../cut/tokens.js';
import { takesBackAt } from '../cut/turns.js';
import type { Passed } from '../gate/gate.js';
import { insultIn } from '../gate/insults.js';
import { type Corpus, speechOf } from '../same/corpus.js';
import { type Said, type Sayers, sayersOf } from '../same/same.js';
import { tellsAge } from './age.js';
import { CRITERIA, criteriaOf } from './criteria.js';
import { namesOnlyAnEvil } from './evil.js';
import { slipsIn } from './slips.js';
import { surenessOf, type Tone, toneOf } from './tone.js';

/** A candidate with its score so far. */
export interface Scored {
  readonly candidate: Candidate;
  /** What the gate says of it. */
  readonly passed: Passed;
  readonly said: Said;
  readonly sentiment: SentimentLabel;
  readonly tone: Tone;
  /** 0 to 1. */
  readonly score: number;
  readonly why: Worth;
  readonly sayers: Sayers;
}

/** What identifying details leave of a score. */
const INDISCREET = 0.6;
/** What one masked name leaves: what is said of somebody still reads. */
const MASKED_ONCE = 0.75;
/** What an e-mail or a phone leaves: it was written to be called, and says nothing once masked. */
const CONTACT = 0.3;

const givesContact = (candidate: Candidate): boolean =>
  candidate.passage.tagged.tags.personal.some(
    (data) =>
      (data.kind === 'email' || data.kind === 'phone') && meet(data, spanOfStretch(candidate)),
  );

/**
 * What readers who were asked what a public report would print took from blame, at equal parts: 300
 * quotes of five sets, marked 0.24 (blame) and 0.41 (both) of 3 lower than their score foretold.
 */
const TONE: Readonly<Record<SentimentLabel, number>> = {
  positive: 1,
  neutral: 1,
  negative: 0.95,
  mixed: 0.92,
};

const NOBODY: Sayers = { people: 0, nearest: [] };

/** Scores a candidate without `representativeness`, which costs a search: see `withPeople`. */
export function scoreAlone(candidate: Candidate, corpus: Corpus, passed: Passed): Scored {
  const { tagged } = candidate.passage;
  const speech = speechOf(shownIn(candidate), tagged, judgedIn(candidate));
  const said: Said = {
    ...speech,
    edition: tagged.answer.edition,
    lemmas: corpus.lemmasOf(speech.claim.tokens),
    themes: themesSaid(candidate),
  };
  const sentiment = sentimentOf(candidate);
  const why = {
    ...criteriaOf(candidate, corpus),
    representativeness: 0,
    decency: decencyOf(candidate),
    tone: TONE[sentiment] * surenessOf(tagged.tags.sentiment, judgedIn(candidate)),
    discretion: discretionOf(candidate, passed),
  };
  const tone = toneOf(sentiment, tagged.tags.sentiment);
  return { candidate, passed, said, sentiment, tone, score: total(why), why, sayers: NOBODY };
}

function discretionOf(candidate: Candidate, { gate, edits }: Passed): number {
  if (givesContact(candidate)) return CONTACT;
  if (tellsAge(shownIn(candidate))) return INDISCREET;
  if (gate.reasons.length === 0) return 1;
  return gate.publishable && edits.length === 1 ? MASKED_ONCE : INDISCREET;
}

/** A candidate’s score with `representativeness`: how many respondents say the same. */
export function withPeople(scored: Scored, corpus: Corpus): Scored {
  const sayers = sayersOf(scored.said, corpus);
  const echoed = Math.log(1 + sayers.people) / Math.log(Math.max(10, corpus.respondents / 10));
  const themes = themesIn(scored.candidate.passage, spanOfStretch(scored.candidate));
  const speakers = Math.max(0, ...themes.map(({ id }) => corpus.speakersOf(id)));
  const shared = Math.log(1 + speakers) / Math.log(1 + corpus.respondents);
  const why = { ...scored.why, representativeness: round(Math.min(1, echoed + 0.8 * shared)) };
  return { ...scored, sayers, why, score: total(why) };
}

const NAMES = Object.keys(CRITERIA) as Criterion[];
const WEIGHT = sumOf(NAMES, (one) => CRITERIA[one]);

/** What is left of the score of words that say nothing without their neighbours; all from half complete. */
const LEANING = 0.5;

/** Weighted mean of the criteria, times the factors that forbid. */
function total(why: Worth): number {
  const mean = sumOf(NAMES, (one) => CRITERIA[one] * why[one]) / WEIGHT;
  const alone = LEANING + (1 - LEANING) * Math.min(1, 2 * why.completeness);
  return round(mean * alone * why.tone * why.decency * why.discretion);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What a slip leaves. */
const SHAMING = 0.88;

/** 1, less for shouting, gibberish, lists of bare words, slips that shame their writer, questions, insults, inside jokes and praise that the sentence takes back. */
function decencyOf(candidate: Candidate): number {
  const tokens = tokensIn(candidate);
  const text = typedIn(candidate);
  const after = candidate.passage.tokens[candidate.end];
  const laughed = LAUGHS.test(formOf(after)) ? LAUGHED : 1;
  const joking = tokens.some(isJoking) || LAUGH_IN_TWO.test(text) ? LAUGHED : 1;
  const shown = SHOWN.reduce((left, [look, leaves]) => (look.test(text) ? left * leaves : left), 1);
  const insults = insultIn(tokens) === null ? 1 : 0.3;
  const slips = SHAMING ** Math.min(2, slipsIn(tokens));
  const listed = isWordList(tokens) || isItemList(candidate) ? LISTED : 1;
  const taken = isTakenBack(candidate) ? 0.75 : 1;
  return round(shown * laughed * joking * insults * slips * listed * taken);
}

/** What is left of a list of bare words, which clouds show: readers marked 53 of them 0.76 of 3, half of what they gave to others. */
const LISTED = 0.7;

/** « convivial, riche, dense », « échanges rencontres partage », « Collectif Énergie Partage »; not « code ouvert, esprits ouverts ». */
function isWordList(tokens: readonly Token[]): boolean {
  const at = tokens.flatMap(({ pos }, place) =>
    /^(?:PUNCT|SYM|CCONJ)$/u.test(pos) ? [] : [place],
  );
  const words = at.map((place) => tokens[place]!);
  if (words.length > 2 && words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))) return true;
  if (words.length < 2 || !words.every(isNominal)) return false;
  const kinds = new Set(words.map(({ pos }) => pos));
  const apart = at.every((place, n) => n === 0 || place > at[n - 1]! + 1);
  return apart || (words.length > 2 && kinds.size === 1);
}

/** « Le repas du midi. La veillée contes. La conférence sur l’eau. »: two bare items at least, most of what is said; one alone says it better. */
function isItemList({ passage, first, end }: Candidate): boolean {
  const items = passage.sentences.filter((one) => one.first < end && one.end > first);
  const bare = items.filter((one) => finitesIn(passage, one) === 0).length;
  return bare > 1 && 2 * bare > items.length;
}

/** What is left of what ended with « lol », kept or not. */
const LAUGHED = 0.8;
const isJoking = (token: Token): boolean => LAUGHS.test(token.form) || isFace(token);
/** « Ah ah », « ha ha ». */
const LAUGH_IN_TWO = /\b(?:a+h a+h|h[aei]h? h[aei]h?)\b/iu;

/** Shouting, gibberish and questions, and what each leaves. */
const SHOWN: readonly (readonly [RegExp, number])[] = [
  [/^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u, 0.6],
  [/(.)\1{3,}|[bcdfghjklmnpqrstvwxz]{6,}/iu, 0.6],
  [/\?[\s»"]*$/u, 0.8],
];

/** Praise followed in its sentence by `mais` and blame would be quoted against its writer. */
function isTakenBack(candidate: Candidate): boolean {
  const { passage, end, sentence, stop } = candidate;
  const after = passage.tokens.slice(end, Math.max(end, sentence.end));
  if (!after.some((_, at) => takesBackAt(after, at)) || sum(judgementsIn(candidate)) <= 0)
    return false;
  const until = passage.tokens[sentence.end - 1]?.end ?? stop;
  return passage.tagged.tags.sentiment.evidence.some(
    ({ start, value }) => value < 0 && start >= stop && start < until,
  );
}

/**
 * Its answer's sentiment; its own where the answer is mixed: of its sentences where they take a side, else of
 * its words. « la moitié des choses ratées » in a glad answer is no criticism, « des salles splendides » in an
 * angry one no praise. A fragment of a mixed sentence that judges nothing is neutral.
 */
function sentimentOf(candidate: Candidate): SentimentLabel {
  const { label } = candidate.passage.tagged.tags.sentiment;
  if (label === 'positive' && namesOnlyAnEvil(candidate)) return 'neutral';
  if (label !== 'mixed' || isAllSaid(candidate)) return label;
  const tones = tonesIn(candidate);
  const tone = overall(tones);
  if (tones.length > 0 && (tone !== 'mixed' || candidate.form === 'sentence')) return tone;
  const values = judgementsIn(candidate);
  const praise = sum(values.filter((value) => value > 0));
  const blame = -sum(values.filter((value) => value < 0));
  if (praise + blame < TOLD) return candidate.form === 'sentence' ? label : 'neutral';
  if (Math.min(praise, blame) >= 0.5 * Math.max(praise, blame)) return 'mixed';
  return praise > blame ? 'positive' : 'negative';
}

/** The tones of the sentences that it is taken from, where they are known. */
const tonesIn = (candidate: Candidate): SentimentLabel[] => {
  const { parse, tones = [] } = candidate.passage.tagged;
  const span = spanOfStretch(candidate);
  return tones.filter((_, at) => meet(parse.sentences[at]!, span));
};

/** What a part must judge to have a tone of its own; what was learned of one word is less. */
const TOLD = 0.3;

/** Whether no word of the answer is left out. */
const isAllSaid = ({ passage: { characters }, start, stop }: Candidate): boolean =>
  ![...characters.slice(0, start), ...characters.slice(stop)].some((one) =>
    /[\p{L}\p{N}]/u.test(one),
  );

const judgementsIn = (candidate: Candidate): number[] =>
  judgedIn(candidate).map(({ value }) => value);

/** Themes with evidence in the stretch; else in its sentence; else of the answer. */
export function themesSaid(candidate: Candidate): string[] {
  const { passage, sentence } = candidate;
  const nearest = [spanOfStretch(candidate), spanOf(passage, sentence)]
    .map((span) => themesIn(passage, span))
    .find((themes) => themes.length > 0);
  return (nearest ?? passage.tagged.tags.themes).map(({ id }) => id);
}
