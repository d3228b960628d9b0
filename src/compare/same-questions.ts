import { keptIn } from '../group-by.js';
import type { Change, Compared } from '../model/comparison.js';
import { newcombe } from '../stats/newcombe.js';
import { asksAlike, compareWordings, likenessOf } from '../wording.js';
import { type ComparedAnswer, type Part, speakers } from './people.js';
import { type IdsOf, type Line, speakerLines, verdictOf } from './table.js';

/** How another edition asks what an answer is to. */
type Asked = 'same' | 'reworded' | 'other';

/**
 * Lines of tone or intents: a question that asks what could be done better gets suggestions, and one that asks
 * what was missing gets regrets. A change keeps its verdict only where it is the same on the answers to
 * questions that both editions ask: in the same words, in others that ask of the same things, or as the study
 * holds them for one.
 */
export function onSameQuestions(
  parts: readonly Part[],
  compared: readonly Compared[],
  idsOf: IdsOf,
): Compared[] {
  const asked = askedBetween(parts);
  // People are counted once for all lines, and not again for each of them.
  const known = new Map<string, Line[]>();
  const linesOn = (kept: readonly Asked[], { from, to }: Change): Line[] =>
    keptIn(known, JSON.stringify([from, to, kept]), () => {
      const said = (edition: string, other: string): Part =>
        answering(parts.find(({ label }) => label === edition)!, (answer) =>
          kept.includes(asked(answer, other)),
        );
      return speakerLines(compared, [said(from, to), said(to, from)], idsOf);
    });
  return compared.map((line, place) => ({
    ...line,
    changes: line.changes.map((change) =>
      judged(change, (kept) => linesOn(kept, change)[place]!.counts),
    ),
  }));
}

/**
 * Lines of themes, which keep their verdict: what people speak of hangs less on how they are asked than their tone
 * does. A change that answers to questions asked in the same words do not show, and all those that both editions
 * ask do, is marked as one of tone is.
 */
export function markReworded(
  parts: readonly Part[],
  compared: readonly Compared[],
  idsOf: IdsOf,
): Compared[] {
  const fair = onSameQuestions(parts, compared, idsOf);
  return compared.map((line, place) => ({
    ...line,
    changes: line.changes.map((change, at) => {
      const judged = fair[place]!.changes[at]!;
      return judged.questions === 'reworded' ? judged : change;
    }),
  }));
}

/** The people of a part with those of their answers that count here. */
const answering = (part: Part, counts: (answer: ComparedAnswer) => boolean): Part => ({
  label: part.label,
  people: part.people.map((person) => ({ ...person, answers: person.answers.filter(counts) })),
});

/** @param countsOn how many people a line counts in the two editions, on what both ask in these ways. */
function judged(change: Change, countsOn: (kept: readonly Asked[]) => Line['counts']): Change {
  const { verdict } = change;
  const holds = (kept: readonly Asked[]): boolean => {
    const [before, after] = countsOn(kept);
    if (!before?.of || !after?.of) return false;
    const [low, high] = newcombe(after, before);
    return verdictOf({ low, high }, 0) === verdict;
  };
  if (verdict === 'inconclusive' || holds(['same'])) return change;
  return holds(['same', 'reworded'])
    ? { ...change, questions: 'reworded' }
    : { ...change, verdict: 'inconclusive', questions: 'other' };
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
  const known = new Map<string, Asked>();
  return ({ question, asked: own = question }, edition) => {
    const key = JSON.stringify([edition, question, own]);
    return keptIn(known, key, () => askedAs(question, own, questions.get(edition)!));
  };
}

function askedAs(question: string, own: string, { names, wordings }: AskedIn): Asked {
  if (wordings.some((wording) => asksAlike(wording, own))) return 'same';
  return names.has(question) || wordings.some((wording) => asksOf(wording, own))
    ? 'reworded'
    : 'other';
}

/** Whether two wordings ask of the same things, in another frame: « Que faudrait-il améliorer ? », « Qu’est-ce qui pourrait être amélioré ? » */
const asksOf = (a: string, b: string): boolean =>
  compareWordings(a, b) !== 'different' && likenessOf(a, b, new Set()) === 1;
