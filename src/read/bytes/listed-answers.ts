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
  const under = lines.filter((_, i) => isQuestion(lines[i - 1] ?? ''));
  const areCounted =
    under.filter((line) => COUNTED.test(line)).length >= SOME && asked.size >= SOME;
  const often = [...asked.values()].filter((times) => times >= OFTEN).length;
  // « Quels sont vos doutes ? » may have answers that are questions, several of which come again.
  const areAskedAgain = often >= SOME && !under.some(isQuestion);
  return areCounted || areNumbered(lines) || areAskedAgain ? 'questions' : undefined;
}

/** Numbered from the first on, be it for each person again: « Question 4 : trop longue » judges a questionnaire. */
function areNumbered(lines: readonly string[]): boolean {
  const numbers = lines.filter((line) => NUMBERED.test(line)).map((line) => +/\d+/.exec(line)![0]);
  const follows = (n: number, i: number): boolean => n === 1 || n === (numbers[i - 1] ?? 0) + 1;
  return numbers.length >= SOME && numbers.every(follows);
}

const isQuestion = (line: string): boolean =>
  line.endsWith('?') && line.split(/\s+/).length >= WORDS;
