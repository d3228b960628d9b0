import { keptIn } from '../../ground/group-by.js';
import type { Message } from '../../message.js';
import { peopleMessages as say } from '../../messages/reading/people.js';
import type { Answer, Respondent } from '../../model/survey.js';
import { questionnaireKey, TELLING_WORDS } from '../copies/duplicates.js';
import { sameness, wordCountsOf } from '../copies/sameness.js';
import { countKeys, hashOf } from './counted.js';

interface RowSaid {
  readonly answers: readonly Answer[];
  readonly closed: () => Respondent['closed'];
  /** All that the person said, not one answer of a long file. */
  readonly isWhole: boolean;
}

/** Copies, word for word, among answers that come: counted, and the first of them named. */
interface Repeats {
  readonly add: (said: RowSaid) => void;
  /** What was found since the last call, in the user’s language. */
  readonly take: () => Message[];
}

interface Found {
  count: number;
  readonly first: string[];
}

/** Copies that a message names. */
const NAMED = 5;

/**
 * Looks for questionnaires sent twice and long answers that people share, by the rules of
 * `markDuplicates` for what is the same word for word; where two texts tell the person, closed answers
 * are not compared. Texts are known by a hash (counted.ts), so that
 * memory is bounded. In a long file each answer comes alone: shared answers are looked for there,
 * not questionnaires.
 */
export function watchRepeats(): Repeats {
  const keys = countKeys();
  let twice: Found = { count: 0, first: [] };
  let shared: Found = { count: 0, first: [] };
  let toldFull = false;
  const questions = new Map<string, number>();
  const numberOf = (question: string): number => keptIn(questions, question, () => questions.size);
  const note = (found: Found, name: string): void => {
    found.count++;
    if (found.first.length < NAMED) found.first.push(name);
  };
  return {
    add({ answers, closed, isWhole }) {
      const [first] = answers;
      if (!first) return;
      const { id, edition } = first;
      const said = answers.map(({ question, text }) => {
        const same = sameness(text);
        return { question: numberOf(question), same: hashOf(same), ...wordCountsOf(same) };
      });
      const sent = isWhole ? questionnaireKey({ edition, said, closed }) : undefined;
      if (sent !== undefined && keys.add(`questionnaire\0${sent}`) > 0) {
        note(twice, id);
        return;
      }
      const own = new Set<number>();
      for (const [i, { same, long }] of said.entries()) {
        if (long < TELLING_WORDS || own.has(same)) continue;
        own.add(same);
        // Whoever says the same again, of another question, shares it with nobody.
        if (!isWhole && keys.add(`person\0${edition}\0${id}\0${same}`) > 0) continue;
        if (keys.add(`text\0${edition}\0${same}`) > 0) note(shared, answers[i]!.answer);
      }
    },
    take() {
      const told = [
        ...(twice.count > 0 ? [say.cameTwice(twice)] : []),
        ...(shared.count > 0 ? [say.cameShared(shared)] : []),
        ...(keys.isFull() && !toldFull ? [say.manyTexts] : []),
      ];
      toldFull ||= keys.isFull();
      twice = { count: 0, first: [] };
      shared = { count: 0, first: [] };
      return told;
    },
  };
}
