import { keptIn } from '../group-by.js';
import type { Change, Compared } from '../model/comparison.js';
import type { Count } from '../stats/newcombe.js';
import { type StandardisedShare, standardisedShare } from '../stats/standardised-share.js';
import { sumOf } from '../stats/sum.js';
import { likenessAmong } from './asked-alike.js';
import { type ComparedAnswer, type Part, speakers } from './people.js';
import { type AskedRate, farApart } from './rates.js';
import { changeBetween } from './standardise.js';
import { type IdsOf, shows, speakerLines, verdictOf } from './table.js';

/** How another edition asks what an answer is to: alike, in other words that the study holds for one, or not. */
type Asked = 'same' | 'united' | 'other';

/** What the questions leave of a change. */
type Reserve = Pick<Change, 'questions' | 'left' | 'rate'>;

/** Lines whose changes are judged by the questions. */
interface Judged {
  readonly parts: readonly Part[];
  /** Who answers each question. */
  readonly rates: readonly AskedRate[];
  readonly compared: readonly Compared[];
  readonly idsOf: IdsOf;
}

/**
 * Lines of tone or intents: a question that asks what could be done better gets suggestions, and one that asks
 * what was missing gets regrets. A change keeps its verdict only where it is the same on the answers to
 * questions that both editions ask, be it as the study holds them for one; and, where a far smaller share of
 * people answers one of them in an edition, the same among those who do.
 */
export const onSameQuestions = (judged: Judged): Compared[] =>
  withReserves(judged, (evidence) => {
    if (!isBoth(evidence)) return { verdict: 'inconclusive', questions: 'other' };
    const reserve = reserveOf(evidence);
    if (reserve.questions === 'rate') return { ...reserve, verdict: 'inconclusive' };
    return reserve.questions === undefined ? reserve : { ...reserve, ...thinned(evidence) };
  });

/**
 * Where the questions asked alike keep less than half of the people whose tone is counted in an edition, they say
 * nothing of the change: those who blame a place answer one question, those who praise it another.
 */
function thinned({ whole, ...evidence }: Evidence): Reserve {
  const [thinnest] = onAlike(evidence)
    .map(({ of }, at) => ({ people: of, of: whole[at]!.of }))
    .sort((a, b) => shareIn(a) - shareIn(b));
  const isThin = thinnest !== undefined && thinnest.people > 0 && shareIn(thinnest) < 0.5;
  return isThin ? { questions: 'few', left: thinnest } : {};
}

/**
 * Lines of themes, which keep their verdict: what people speak of hangs less on how they are asked than their tone
 * does. What the questions leave of a change is told all the same.
 */
export const markReworded = (judged: Judged): Compared[] => withReserves(judged, reserveOf);

function reserveOf(evidence: Evidence): Reserve {
  const rate = rateReserve(evidence);
  return rate.questions ? rate : { ...wordsReserve(evidence), ...rate };
}

/** What a change rests on. */
interface Evidence {
  readonly change: Change;
  /** The people counted on all answers, before and after. */
  readonly whole: readonly Count[];
  /** The people counted on some answers only, by the name of these. */
  readonly on: (name: string, keeps: Keeps) => readonly Count[];
  readonly asked: (answer: ComparedAnswer, edition: string) => Asked;
  readonly rates: readonly AskedRate[];
}

/** Whether an answer counts, by what the other edition asks. */
type Keeps = (answer: ComparedAnswer, other: string) => boolean;

function withReserves(
  { parts, rates, compared, idsOf }: Judged,
  told: (evidence: Evidence) => Partial<Change>,
): Compared[] {
  const asked = askedBetween(parts);
  // People are counted once for all lines, and not again for each of them.
  const known = new Map<string, (readonly Count[])[]>();
  const countsOn = ({ from, to }: Change, name: string, keeps: Keeps) =>
    keptIn(known, JSON.stringify([from, to, name]), () => {
      const said = (edition: string, other: string): Part =>
        answering(parts.find(({ label }) => label === edition)!, (one) => keeps(one, other));
      return speakerLines(compared, [said(from, to), said(to, from)], idsOf).map(
        ({ counts }) => counts,
      );
    });
  return compared.map((line, place) => ({
    ...line,
    changes: line.changes.map((change) => {
      if (change.verdict === 'inconclusive') return change;
      const whole = [change.from, change.to].map(
        (label) => line.shares.find(({ edition }) => edition === label)!,
      );
      const on: Evidence['on'] = (name, keeps) => countsOn(change, name, keeps)[place]!;
      return { ...change, ...told({ change, whole, on, asked, rates }) };
    }),
  }));
}

/** The people of a part with those of their answers that count here. */
const answering = (part: Part, counts: (answer: ComparedAnswer) => boolean): Part => ({
  label: part.label,
  people: part.people.map((person) => ({ ...person, answers: person.answers.filter(counts) })),
});

/** Whether the answers to all that both editions ask show it. */
const isBoth = ({ change, on, asked }: Evidence): boolean =>
  shows(
    on('both', (answer, other) => asked(answer, other) !== 'other'),
    change,
  );

/** What is left of a change on the answers to questions asked alike; nothing to say where they show it. */
function wordsReserve({ change, whole, on, asked }: Evidence): Reserve {
  const alike = onAlike({ on, asked });
  if (shows(alike, change)) return {};
  const left = alike.some(({ of }) => of === 0) ? NOBODY : together(alike);
  // As large a part of those counted here as of all, before and after: could so few show it?
  const part = left.of === 0 ? 0 : shareIn(left) / shareIn(together(whole));
  const expected = alike.map(({ of }, at) => ({
    people: Math.min(of, part * shareIn(whole[at]!) * of),
    of,
  }));
  return shows(expected, change) ? { questions: 'reworded' } : { questions: 'few', left };
}

/** The people counted on the questions that both editions ask alike. */
const onAlike = ({ on, asked }: Pick<Evidence, 'on' | 'asked'>): readonly Count[] =>
  on('alike', (answer, other) => asked(answer, other) === 'same');

const NOBODY: Count = { people: 0, of: 0 };

const together = (counts: readonly Count[]): Count => ({
  people: sumOf(counts, ({ people }) => people),
  of: sumOf(counts, ({ of }) => of),
});

const shareIn = ({ people, of }: Count): number => people / of;

/**
 * Of a change most of whose people are counted on questions that a far smaller share of people answers in one
 * edition: that of them which counts the most; and whether the change is there at equal rates of answer, or else
 * among those who answer one of them.
 */
function rateReserve({ change, whole, on, rates }: Evidence): Reserve {
  const far = farApart(rates, [change.from, change.to]);
  const countsOf = ({ question: asked, names }: Pick<AskedRate, 'question' | 'names'>) =>
    on(`to ${asked}`, ({ question }) => names.has(question));
  const onFar = on('far', ({ question }) => far.some(({ names }) => names.has(question)));
  if (2 * together(onFar).people <= together(whole).people) return {};
  const counted = far.map((one) => ({ one, counts: countsOf(one) }));
  const { question, from, to } = counted.reduce((most, other) =>
    together(other.counts).people > together(most.counts).people ? other : most,
  ).one;
  const isThere =
    showsAtEqualRates(rates.map(countsOf), change) ||
    counted.some(({ counts }) => shows(counts, change));
  return { ...(!isThere && { questions: 'rate' }), rate: { question, from, to } };
}

/**
 * Whether those who answer one question show the change, all questions together: weighed by the harmonic mean of
 * their people in both editions, so that a question that one does not ask weighs nothing.
 */
function showsAtEqualRates(questions: readonly (readonly Count[])[], { verdict }: Change): boolean {
  const weights = questions.map((counts) => {
    const [before, after] = counts.map(({ of }) => of) as [number, number];
    return before * after === 0 ? 0 : 1 / (1 / before + 1 / after);
  });
  const [before, after] = [0, 1].map((at) =>
    standardisedShare(
      questions.map((counts) => counts[at]!),
      weights,
    ),
  ) as [StandardisedShare, StandardisedShare];
  return verdictOf(changeBetween(before, after), 0) === verdict;
}

/** What an edition asks: the names of its questions, and their wordings. */
interface AskedIn {
  readonly names: ReadonlySet<string>;
  readonly wordings: readonly string[];
}

/** How each edition asks what answers of the others are to: decided once for each wording. */
function askedBetween(parts: readonly Part[]): (answer: ComparedAnswer, edition: string) => Asked {
  const questions = new Map(
    parts.map((part): [string, AskedIn] => {
      const answers = speakers(part).flatMap((person) => person.answers);
      const names = new Set(answers.map(({ question }) => question));
      return [
        part.label,
        { names, wordings: [...new Set(answers.map(({ question, asked = question }) => asked))] },
      ];
    }),
  );
  const { ofThings } = likenessAmong(
    [...questions].flatMap(([edition, { wordings }]) =>
      wordings.map((name) => ({ name, editions: [edition] })),
    ),
  );
  const askedAs = (question: string, own: string, { names, wordings }: AskedIn): Asked => {
    if (wordings.some((wording) => ofThings(wording, own))) return 'same';
    return names.has(question) ? 'united' : 'other';
  };
  const known = new Map<string, Asked>();
  return ({ question, asked: own = question }, edition) =>
    keptIn(known, JSON.stringify([edition, question, own]), () =>
      askedAs(question, own, questions.get(edition)!),
    );
}
