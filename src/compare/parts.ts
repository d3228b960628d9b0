import { INTENT_WORDS } from '../messages/words.js';
import type { Compared, Comparison } from '../model/comparison.js';
import type { ClosedQuestion } from '../model/survey.js';
import { INTENTS, type Theme } from '../model/tags.js';
import { withCarried } from './carried.js';
import { testClosed } from './closed.js';
import { changesWithoutDrift } from './drift.js';
import { familyOf } from './family.js';
import { withGiven } from './given.js';
import type { Pairing } from './pairing.js';
import { countPart, type Part, type Person } from './people.js';
import { rewordedQuestions } from './question-warnings.js';
import { responseRates } from './rates.js';
import { markUnshared, onSharedQuestions } from './same-questions.js';
import { feelingOf, feelingTo, sentimentLines, testQuestionSentiment } from './sentiment.js';
import { compareTable, type IdsOf, type Line, speakerLines, testTable } from './test-lines.js';
import { feelingAbout, testThemeSentiment, themeLines, themesSpokenOf } from './themes.js';
import { frequentWords, newWords, typicalWords } from './words.js';

export interface Lines {
  /** In lexicon order, which is the order of the table. */
  readonly themes: readonly Theme[];
  readonly closed: readonly ClosedQuestion[];
  /** The parts between which the feelings of a theme are compared, by its id: all, where it is not there. What is not shown must correct nothing. */
  readonly felt?: ReadonlyMap<string, readonly Part[]>;
  /** The same parts with what people chose, for the mean of questions of which only some options are compared. */
  readonly measured?: ReadonlyMap<string, readonly Part[]>;
}

/**
 * Every table of a comparison of parts, be they editions or groups; its warnings are for the caller to add.
 *
 * Verdicts come of four families of the correction: the themes, which are read first, the closed questions with their
 * means and net scores, the tone question by question, and what else is read in texts (tone, intents, tone by theme).
 * What people ticked must not hang on which of their texts are read. Where nothing changed, about one report in 20 then
 * has a verdict on a theme, as many on a closed question, and one in 6 any verdict (`bench/comparison.ts`); one family in
 * all would miss one in ten of the changes of a theme that two find. One question of another tone gives several small p
 * at once: in the family of the rest, they would let pass what chance gives there.
 *
 * @throws Error where two parts have one label: shares are found by it.
 */
export function compareParts(
  parts: readonly Part[],
  { themes, closed, felt, measured }: Lines,
  pairing: Pairing,
): Comparison {
  if (new Set(parts.map(({ label }) => label)).size < parts.length) {
    throw new Error(`Parts of one label: ${parts.map(({ label }) => label).join(', ')}`);
  }
  const compared = compareTable(themeLines(parts, themes), pairing);
  const sentiment = testTable(sentimentLines(parts), pairing);
  const intents = testTable(intentLines(parts), pairing);
  const themeSentiment = testThemeSentiment(
    themes.flatMap(({ id, label }) => {
      const own = felt ? felt.get(id) : parts;
      return own ? [{ id, label, parts: own }] : [];
    }),
    pairing,
  );
  const questions = testClosed(parts, closed, pairing, measured);
  const reworded = pairing.ordered ? rewordedQuestions(parts) : [];
  const rates = responseRates(parts, reworded);
  const asked = pairing.ordered ? rates : [];
  const questionSentiment = testQuestionSentiment(parts, asked, pairing);
  const waiting = [sentiment, intents, themeSentiment];
  const family = familyOf(waiting.flatMap(({ tests }) => tests));
  const fair = (lines: readonly Compared[], idsOf: IdsOf) =>
    pairing.ordered ? onSharedQuestions({ parts, rates, compared: lines, idsOf }) : lines;
  const marked = pairing.ordered
    ? markUnshared({ parts, rates, compared, idsOf: themesSpokenOf })
    : compared;
  const words = frequentWords(parts.length > 1 ? parts : []);
  return {
    editions: parts.map(countPart),
    themes: pairing.ordered
      ? withCarried(parts, withGiven(parts, marked))
      : withGiven(parts, marked),
    sentiment: fair(sentiment.conclude(family), (person) => [feelingOf(person)]),
    words: typicalWords(words),
    closed: questions.conclude(familyOf(questions.tests)),
    warnings: [],
    remedies: [],
    intents: fair(intents.conclude(family), personIntents),
    themeSentiment: themeSentiment.conclude(family).map((theme) => ({
      ...theme,
      feelings: fair(theme.feelings, feelingAbout(theme.id)),
    })),
    questionSentiment: questionSentiment
      .conclude(familyOf(questionSentiment.tests))
      .map(({ question, names, feelings }) => ({
        question,
        feelings: fair(feelings, feelingTo(names)),
      })),
    responses: responseRates(parts).map(({ question, shares }) => ({ question, shares })),
    drift: pairing.ordered ? changesWithoutDrift(parts, compared) : [],
    newWords: pairing.ordered ? newWords(words) : [],
    mix: [],
    reworded,
  };
}

/** People by what they do in at least one answer (praise, ask, thank…), out of those whose answers count. */
const intentLines = (parts: readonly Part[]): Line[] =>
  speakerLines(
    INTENTS.filter((id) => id !== 'sans-contenu').map((id) => ({ id, label: INTENT_WORDS[id] })),
    parts,
    personIntents,
  );

/** What a person does in what they write. */
export const personIntents = ({ answers }: Person): readonly string[] =>
  answers.flatMap((one) => one.intents);
