import { keptIn } from '../group-by.js';
import type { Change, Compared } from '../model/comparison.js';
import { newcombe } from '../stats/newcombe.js';
import { asksAlike, compareWordings, likenessOf } from '../wording.js';
import { type ComparedAnswer, type Part, speakers } from './people.js';
import { type IdsOf, speakerLines, verdictOf } from './table.js';

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
  return compared.map((line) => ({
    ...line,
    changes: line.changes.map((change) => judged(change, line, { parts, idsOf, asked })),
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

interface Reading {
  readonly parts: readonly Part[];
  readonly idsOf: IdsOf;
  readonly asked: (answer: ComparedAnswer, edition: string) => Asked;
}

function judged(change: Change, line: Compared, { parts, idsOf, asked }: Reading): Change {
  const { from, to, verdict } = change;
  const holds = (kept: readonly Asked[]): boolean => {
    const saidTo = (edition: string, other: string): Part => ({
      label: edition,
      people: parts
        .find(({ label }) => label === edition)!
        .people.map((person) => ({
          ...person,
          answers: person.answers.filter((answer) => kept.includes(asked(answer, other))),
        })),
    });
    const [own] = speakerLines([line], [saidTo(from, to), saidTo(to, from)], idsOf);
    const [before, after] = own?.counts ?? [];
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
function askedBetween(parts: readonly Part[]): Reading['asked'] {
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
