import { addTo } from '../ground/group-by.js';
import { once } from '../ground/once.js';
import { meet } from '../ground/spans.js';
import type { PrivacyOptions } from '../model/publication.js';
import type { Quote, QuoteEdit } from '../model/quote.js';
import type { TaggedAnswer } from '../model/tags.js';
import { beginsWith, byCode } from '../names/names.js';
import { answerKey, isCounted } from '../people/people.js';
import { type ChoiceOptions, choose } from './choice.js';
import { type Candidate, kindOf } from './cut/candidate.js';
import { candidatesOf } from './cut/fragments.js';
import { asideSpan, shownIn } from './cut/passage.js';
import { applyEdits } from './edits.js';
import { passGate, type RulesOf, sentenceAround } from './gate/gate.js';
import { isRemains } from './gate/remains.js';
import { rulesFor } from './gate/rules.js';
import { indexCorpus } from './same/corpus.js';
import { echoesOf } from './same/echoes.js';
import { likeMindedIn } from './same/like-minded.js';
import { eventNames, type Named, questionsOf } from './subject.js';
import { TOP, type Wanted, wantedIn } from './wanted.js';
import { type Scored, scoreAlone, themesSaid, withPeople } from './worth/score.js';
import { slippedIn } from './worth/slips.js';
import { sharesOf, toneOf } from './worth/tone.js';

/** What quotes to choose, their number included. */
export interface QuoteSettings extends Wanted, Named, PrivacyOptions {}

/** What quotes to choose. An edition of fewer respondents than the privacy threshold is not published. */
export interface QuoteOptions extends Omit<QuoteSettings, 'top'> {
  /** How many quotes to give at most, 20 unless told; `Infinity` for all. */
  readonly top?: number | undefined;
}

/** Candidates kept a respondent after the first scoring. */
const EACH_CANDIDATES = 3;
/** Candidates whose echoes are searched for, for each quote asked for. */
const SHORTLIST = { each: 8, least: 300 } as const;

/** The answers that quotes are taken from, in an order that does not depend on the input's. */
const toldIn = (tagged: readonly TaggedAnswer[]): TaggedAnswer[] =>
  tagged.filter(isCounted).sort(byPlace);

/**
 * Chooses the quotes that a team would print: cut by structure, scored by parts, diverse, one a
 * respondent and no words twice, each passed through the publication gate. Quotes that the gate holds back come last,
 * with their reasons. The order of answers does not matter.
 *
 * @param tagged all answers of the survey, also those that no quote is wanted of: they tell who says the same,
 *   and which names are known.
 * @param options 20 quotes of any kind, theme, question and tone, unless told.
 * @returns by rank, from 1; none where nothing can be read alone. Scores are 0 to 1.
 * @throws UserError for a theme, a question or an edition that the answers do not have, and for a `top` or a
 *   `threshold` that is no whole number of at least 1.
 * @example
 * const tagged = tagAnswers(survey.answers, codebook);
 * const quotes = chooseQuotes(tagged, { top: 10, sentiment: 'positive' });
 * const printable = quotes.filter(({ gate }) => gate.publishable);
 */
export function chooseQuotes(tagged: readonly TaggedAnswer[], options: QuoteOptions = {}): Quote[] {
  const wanted = wantedIn(tagged, { ...options, top: options.top ?? TOP });
  return chooser(tagged, rulesFor(tagged, options), options)(wanted);
}

/**
 * Chooses quotes as `chooseQuotes` does, again and again from answers that are cut and scored once; what is wanted
 * is known to be right.
 */
export function chooser(
  tagged: readonly TaggedAnswer[],
  rules: RulesOf,
  named: Named,
): (wanted: Wanted) => Quote[] {
  const told = toldIn(tagged);
  const corpus = indexCorpus(told);
  const event = eventNames(questionsOf(tagged), named);
  const likeMinded = likeMindedIn(told);
  const stretches: Stretches = {
    of: once((one) =>
      candidatesOf(one, event).filter((candidate) => !isRemains(candidate, rules(one))),
    ),
    scored: once((one) => scoreAlone(one, corpus, passGate(one, rules(one.passage.tagged)))),
  };
  return (wanted) => {
    const asked = told.filter((one) => isAsked(one, wanted));
    const pool = asked.flatMap((one) => bestOf(one, stretches, wanted));
    const list = shortlist(pool, wanted).map((scored) => withPeople(scored, corpus));
    const shares =
      wanted.balance === 'real'
        ? sharesOf(asked.map(({ tags: { sentiment } }) => toneOf(sentiment.label, sentiment)))
        : undefined;
    return ranked(list, { corpus, top: wanted.top, ...(shares && { shares }) }).map(
      (scored, index) => {
        const quote = quoteOf(scored, rules, index + 1);
        return { ...quote, likeMinded: likeMinded(quote, wanted.theme) };
      },
    );
  };
}

const byPlace = (a: TaggedAnswer, b: TaggedAnswer): number =>
  byCode(a.answer.edition, b.answer.edition) || byCode(a.answer.answer, b.answer.answer);

/** Whether an answer is one that quotes are asked of. */
const isAsked = ({ answer, tags }: TaggedAnswer, asked: Wanted): boolean =>
  (asked.edition === undefined || asked.edition === answer.edition) &&
  (asked.question === undefined || beginsWith(answer.question, asked.question)) &&
  (asked.answers === undefined || asked.answers.has(answerKey(answer))) &&
  (asked.theme === undefined || tags.themes.some(({ id }) => id === asked.theme));

/** What may be quoted of an answer, and what it is worth. */
interface Stretches {
  readonly of: (one: TaggedAnswer) => readonly Candidate[];
  readonly scored: (candidate: Candidate) => Scored;
}

/** The few best candidates of one answer. */
const bestOf = (one: TaggedAnswer, { of, scored }: Stretches, wanted: Wanted): Scored[] =>
  of(one)
    .filter((candidate) => isWanted(candidate, wanted))
    .map(scored)
    .filter((each) => suits(each, wanted))
    .sort(byRank)
    .slice(0, EACH_CANDIDATES);

const isWanted = (candidate: Candidate, { kinds, theme, portraits }: Wanted): boolean =>
  (!portraits || candidate.portrait) &&
  (kinds === undefined || kinds.includes(kindOf(candidate))) &&
  (theme === undefined || themesSaid(candidate).includes(theme));

function suits({ sentiment, tone }: Scored, options: Wanted): boolean {
  if (options.sentiment !== undefined && options.sentiment !== sentiment) return false;
  if (options.balance === 'positive') return tone === 'praise';
  return options.balance !== 'critical' || tone === 'criticism';
}

function shortlist(pool: readonly Scored[], { top }: Wanted): Scored[] {
  const byRespondent = new Map<string, number>();
  const best = [...pool].sort(byRank).filter(({ said }) => {
    addTo(byRespondent, said.respondent);
    return byRespondent.get(said.respondent)! <= EACH_CANDIDATES;
  });
  return best.slice(0, Math.max(SHORTLIST.least, SHORTLIST.each * top));
}

/** Best score first; ties by edition, answer, length and place, with its final stop before without. */
function byRank(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    byPlace(a.candidate.passage.tagged, b.candidate.passage.tagged) ||
    a.candidate.words - b.candidate.words ||
    a.candidate.start - b.candidate.start ||
    b.candidate.stop - a.candidate.stop
  );
}

/** Publishable ones first; those held back only where there are not enough. */
function ranked(list: readonly Scored[], options: ChoiceOptions): Scored[] {
  const free = ({ passed }: Scored): boolean => passed.gate.publishable;
  const ordered = [...list].sort(byRank);
  const chosen = choose(ordered.filter(free), options);
  const taken = new Set(chosen.map(({ said }) => said.respondent));
  const others = ordered.filter((one) => !free(one) && !taken.has(one.said.respondent));
  return [...chosen, ...choose(others, { ...options, top: options.top - chosen.length })];
}

function quoteOf(scored: Scored, rules: RulesOf, rank: number): Omit<Quote, 'likeMinded'> {
  const { candidate, passed, said, sentiment, score, sayers } = scored;
  const { passage, start, stop: end } = candidate;
  const { id, answer, edition, question } = passage.tagged.answer;
  const { gate, edits: masks } = passed;
  const around = sentenceAround(candidate, rules(passage.tagged));
  const edits = [...loweredFirst(candidate), ...ellipsis(candidate), ...masks];
  return {
    rank,
    id,
    answer,
    edition,
    question,
    start,
    end,
    text: applyEdits(passage.characters, { start, end }, edits),
    sentence: around.sentence,
    kind: kindOf(candidate),
    themes: said.themes,
    sentiment,
    score,
    why: scored.why,
    people: 1 + sayers.people,
    gate: gate.publishable ? { ...gate, reasons: [...gate.reasons, ...around.reasons] } : gate,
    edits,
    slips: slipsShown(candidate, masks),
    echoes: echoesOf(sayers.nearest, rules),
  };
}

/** Likely slips in what is shown: not under a mask. */
const slipsShown = (candidate: Candidate, masks: readonly QuoteEdit[]): string[] =>
  slippedIn(shownIn(candidate))
    .filter((token) => !masks.some((one) => one.kind === 'mask' && meet(one, token)))
    .map(({ text }) => text);

function ellipsis(candidate: Candidate): QuoteEdit[] {
  const span = asideSpan(candidate);
  return span ? [{ kind: 'ellipsis', ...span }] : [];
}

/** A group that opened a sentence loses its capital: it will stand inside another sentence. */
function loweredFirst(candidate: Candidate): QuoteEdit[] {
  const { passage, first, form, start } = candidate;
  const token = passage.tokens[first];
  const group = kindOf(candidate) === 'fragment' && form !== 'clause';
  if (!group || !token || token.pos === 'PROPN' || !/^\p{Lu}(?:$|[\p{Ll}'’])/u.test(token.text))
    return [];
  return [{ kind: 'case', at: start }];
}
