import { keptIn } from '../ground/group-by.js';
import type { Change } from '../model/change.js';
import type { Compared } from '../model/comparison.js';
import type { Count } from '../stats/newcombe.js';
import { type StandardisedShare, standardisedShare } from '../stats/standardised-share.js';
import { sumOf } from '../stats/sum.js';
import { likenessAmong } from './asked-alike.js';
import { type ComparedAnswer, type Part, speakers } from './people.js';
import { type AskedRate, farApart } from './rates.js';
import { standardisedChange } from './standardise.js';
import { type IdsOf, showsVerdict, speakerLines, verdictOf } from './test-lines.js';
import { endsOfTrend, type Moved } from './trends.js';

/** What the questions leave of a change. */
type Reserve = Pick<Change, 'questions' | 'shared' | 'rate'>;

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
 * what was missing gets regrets. A change keeps its verdict only where it is the same on the answers to the
 * questions that both editions ask; and, where a far smaller share of people answers one of them in an edition,
 * the same on the others or among those who do.
 */
export const onSharedQuestions = (judged: Judged): Compared[] =>
  withReserves(judged, (evidence) => {
    const { questions, shared } = sharedReserve(evidence);
    if (questions) return { verdict: 'inconclusive', questions };
    const reserve = rateReserve(evidence, 'tone');
    if (reserve.questions) return { ...reserve, verdict: 'inconclusive' };
    return { ...reserve, ...(shared && { shared }) };
  });

/**
 * Lines of themes, which keep their verdict: what people speak of hangs less on how they are asked than their tone
 * does. That the questions which both editions ask do not show a change is told, with what they show; or that nobody
 * speaks of it there, so that another question brings it.
 */
export const markUnshared = (judged: Judged): Compared[] =>
  withReserves(judged, (evidence) => {
    const reserve = rateReserve(evidence, 'themes');
    const shared = sharedReserve(evidence);
    if (reserve.questions || !shared.shared) return reserve;
    const isAsked = shared.shared.some(({ people }) => people > 0);
    return { ...(isAsked ? shared : { questions: 'other' as const }), ...reserve };
  });

/** What a change rests on. */
interface Evidence {
  readonly change: Moved;
  /** The people counted on all answers, before and after. */
  readonly whole: readonly Count[];
  /** The people counted on some answers only, by the name of these. */
  readonly on: (name: string, keeps: Keeps) => readonly Count[];
  readonly isShared: IsShared;
  readonly rates: readonly AskedRate[];
}

/** Whether an edition asks what an answer of another is to. */
type IsShared = (answer: ComparedAnswer, edition: string) => boolean;

/** Whether an answer counts, by what the other edition asks. */
type Keeps = (answer: ComparedAnswer, other: string) => boolean;

function withReserves(
  { parts, rates, compared, idsOf }: Judged,
  told: (evidence: Evidence) => Partial<Change>,
): Compared[] {
  const isShared = sharedBetween(parts);
  // People are counted once for all lines, and not again for each of them.
  const known = new Map<string, (readonly Count[])[]>();
  const countsOn = ({ from, to }: Moved, name: string, keeps: Keeps) =>
    keptIn(known, JSON.stringify([from, to, name]), () => {
      const said = (edition: string, other: string): Part =>
        answering(parts.find(({ label }) => label === edition)!, (one) => keeps(one, other));
      return speakerLines(compared, [said(from, to), said(to, from)], idsOf).map(
        ({ counts }) => counts,
      );
    });
  return compared.map((line, place) => {
    const reserve = (change: Moved): Partial<Change> => {
      const whole = [change.from, change.to].map(
        (label) => line.shares.find(({ edition }) => edition === label)!,
      );
      const on: Evidence['on'] = (name, keeps) => countsOn(change, name, keeps)[place]!;
      return told({ change, whole, on, isShared, rates });
    };
    const ends = endsOfTrend(line);
    const questions = ends && reserve(ends).questions;
    return {
      ...line,
      changes: line.changes.map((change) =>
        change.verdict === 'inconclusive' ? change : { ...change, ...reserve(change) },
      ),
      ...(line.trend && questions && { trend: { ...line.trend, questions } }),
    };
  });
}

/** The people of a part with those of their answers that count here. */
const answering = (part: Part, counts: (answer: ComparedAnswer) => boolean): Part => ({
  label: part.label,
  people: part.people.map((person) => ({ ...person, answers: person.answers.filter(counts) })),
});

/**
 * What the questions that both editions ask show of a change, where they do not show it, or where it is so much
 * smaller or larger there that its interval does not hold it; nothing told where there are none.
 */
function sharedReserve(evidence: Evidence): Reserve {
  const { low, high } = evidence.change;
  const [before, after] = onShared(evidence) as readonly [Count, Count];
  if (before.of === 0 || after.of === 0) return { questions: 'other' };
  const shared = [before, after] as const;
  if (!showsVerdict(shared, evidence.change)) return { questions: 'other', shared };
  const difference = after.people / after.of - before.people / before.of;
  return difference < low || difference > high ? { shared } : {};
}

/** The people counted on the questions that both editions ask. */
const onShared = ({ on, isShared }: Pick<Evidence, 'on' | 'isShared'>): readonly Count[] =>
  on('shared', isShared);

const together = (counts: readonly Count[]): Count => ({
  people: sumOf(counts, ({ people }) => people),
  of: sumOf(counts, ({ of }) => of),
});

/**
 * Of a change most of whose people are counted on questions that a far smaller share of people answers in one
 * edition, or of a tone that the other questions do not show (who is not asked for faults has praise alone): that
 * of them which counts the most; and whether the change is there at equal rates of answer, or else among those who
 * answer one of them.
 */
function rateReserve({ change, whole, on, rates }: Evidence, lines: 'themes' | 'tone'): Reserve {
  const far = farApart(rates, [change.from, change.to]);
  if (far.length === 0) return {};
  const isFar = ({ question }: ComparedAnswer): boolean =>
    far.some(({ names }) => names.has(question));
  const countsOf = ({ question: asked, names }: Pick<AskedRate, 'question' | 'names'>) =>
    on(`to ${asked}`, ({ question }) => names.has(question));
  const isFew = 2 * together(on('far', isFar)).people <= together(whole).people;
  const isBeside =
    lines === 'tone' &&
    showsVerdict(
      on('beside far', (one) => !isFar(one)),
      change,
    );
  if (isFew && (isBeside || lines === 'themes')) return {};
  const counted = far.map((one) => ({ one, counts: countsOf(one) }));
  const { question, from, to } = counted.reduce((most, other) =>
    together(other.counts).people > together(most.counts).people ? other : most,
  ).one;
  const isThere =
    isBeside ||
    showsAtEqualRates(rates.map(countsOf), change) ||
    counted.some(({ counts }) => showsVerdict(counts, change));
  return { ...(!isThere && { questions: 'rate' }), rate: { question, from, to } };
}

/**
 * Whether those who answer one question show the change, all questions together: weighed by the harmonic mean of
 * their people in both editions, so that a question that one does not ask weighs nothing.
 */
function showsAtEqualRates(questions: readonly (readonly Count[])[], { verdict }: Moved): boolean {
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
  return verdictOf(standardisedChange(before, after), 0) === verdict;
}

/** What an edition asks: the names of its questions, and their wordings. */
interface AskedIn {
  readonly names: ReadonlySet<string>;
  readonly wordings: readonly string[];
}

/**
 * Tells whether an edition asks what an answer of another is to: in like words, or under the name that the study
 * gives to several wordings. Decided once for each wording.
 */
function sharedBetween(parts: readonly Part[]): IsShared {
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
  const known = new Map<string, boolean>();
  return ({ question, asked: own = question }, edition) =>
    keptIn(known, JSON.stringify([edition, question, own]), () => {
      const { names, wordings } = questions.get(edition)!;
      return names.has(question) || wordings.some((wording) => ofThings(wording, own));
    });
}
