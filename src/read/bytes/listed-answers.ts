import { countEach } from '../../ground/group-by.js';

/** So many questions, or mails, are no accident. */
const SOME = 2;
/** A question that comes so often is asked of one person after another. */
const OFTEN = 3;
/** Words that a question has: « Pourquoi pas ? » may be an answer. */
const WORDS = 3;

/** What tools write under a question above its answers, and what opens one: « 27 réponses », « Question 2 : ». */
const COUNTED = /^\d+ (réponses?|responses?|answers?)$/i;
const NUMBERED = /^question (n° ?)?\d+( ?[:.)–-]| *$)/i;
const SENDER = /^(de|from) ?: .*\S@\S/i;
const SUBJECT = /^(objet|sujet|subject) ?:/i;

/** What the lines of a text are that are no answers each: questions, over answers or between those of one person, or mails. */
export function listedAnswers(lines: readonly string[]): 'questions' | 'mails' | undefined {
  const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
  if (count(SENDER) >= SOME && count(SUBJECT) >= SOME) return 'mails';
  const asked = countEach(lines.filter(isQuestion));
  const often = [...asked.values()].filter((times) => times >= OFTEN).length;
  const areAnswered = lines.every(
    (line, i) => !isQuestion(line) || !isQuestion(lines[i + 1] ?? ''),
  );
  const counted = lines.filter(
    (line, i) => COUNTED.test(line) && isQuestion(lines[i - 1] ?? ''),
  ).length;
  const numbers = lines.flatMap((line) =>
    NUMBERED.test(line) ? Number(/\d+/.exec(line)![0]) : [],
  );
  const areNumbered =
    numbers.length >= SOME &&
    numbers[0] === 1 &&
    numbers.every((n, i) => i === 0 || n === 1 || n === numbers[i - 1]! + 1);
  const areListed = counted >= SOME && asked.size >= SOME;
  return areListed || areNumbered || (areAnswered && often >= SOME) ? 'questions' : undefined;
}

const isQuestion = (line: string): boolean =>
  line.endsWith('?') && line.split(/\s+/).length >= WORDS;
