import { namingPersons } from './analysis/named-persons.js';
import { groupsChosen, peopleGroups } from './analysis/people-groups.js';
import { plannedIn, planningIn } from './analysis/planned.js';
import { askingNames, praisedIn } from './analysis/praised.js';
import { saidMostIn } from './analysis/said-most.js';
import { withoutFolders } from './analysis/source-names.js';
import { suggestionsIn } from './analysis/suggestions.js';
import { withheldIn } from './analysis/withheld.js';
import { layOutEditions, sharedWords } from './cloud/editions.js';
import { PICTURE } from './cloud/picture.js';
import { compareEditions } from './compare/editions.js';
import { countedApart } from './compare/inner-themes.js';
import { peopleOf } from './compare/people.js';
import { savePeople } from './compare/saved.js';
import type { Analysis } from './model/analysis.js';
import type { PrivacyOptions } from './model/publication.js';
import type { Survey } from './model/survey.js';
import type { TaggedAnswer, TaggedRecord } from './model/tags.js';
import { checkedPrivacy } from './people/privacy.js';
import { withoutHeldOptions } from './quote/gate/held-options.js';
import { rulesFor } from './quote/gate/rules.js';
import { tellsNoSecret } from './quote/gate/secrets/secrets.js';
import { offeredOf } from './quote/offered.js';
import { chooser } from './quote/quotes.js';
import type { Named } from './quote/subject.js';
import { sureSentence } from './quote/woven/report-sentence.js';
import { sumOf } from './stats/sum.js';
import { tagAnswers, taggedRecord, type Watched } from './tag/answers.js';
import type { Codebook } from './tag/codebook.js';
import { VERSION } from './version.js';
import { askedWords } from './words/counts.js';

/** What one run shows; the same options give the same bytes. */
export const ANALYSIS = {
  quotes: 60,
  criticisms: 6,
  woven: 7,
  words: 80,
  ...PICTURE,
} as const;

/** A cloud for the screen of a telephone: words that are read there, in a picture as wide as it. */
const NARROW = { words: 30, width: 352, height: 480, seed: ANALYSIS.seed } as const;

/** What protects people, the report's title, which may name the event, and who is told of each answer. */
export interface AnalyseOptions extends PrivacyOptions, Pick<Named, 'title'>, Watched {
  /** The closed questions by which answers may be filtered, by their names or how these begin, the first ones first; all where it is absent. */
  readonly groups?: readonly string[] | undefined;
}

/**
 * The whole job: a survey and a codebook → what one run finds.
 *
 * @param options a threshold of 5, no name and no title unless told otherwise.
 * @returns plain JSON: what `reportHtml` and the other reports show, and `savedAnalysis` keeps a part of.
 * @throws UserError for a threshold that is no whole number of at least 1, for groups that no closed question of one
 *   answer a person makes, and where a word of a cloud finds no place.
 * @example
 * const analysis = analyse(readSurvey(files), codebookOf(), { title: 'Numérique en Commun[s]' });
 * const page = reportHtml(analysis);
 */
export function analyse(given: Survey, codebook: Codebook, options: AnalyseOptions = {}): Analysis {
  const privacy = checkedPrivacy(options);
  const survey = withoutHeldOptions(given, codebook, privacy);
  const chosen = groupsChosen(survey, options.groups);
  const tagged = tagAnswers(survey.answers, codebook, options);
  const { editions } = survey;
  const { stopWords } = codebook;
  const themes = countedApart(codebook.themes);
  const people = peopleOf({ ...survey, tagged, stopWords });
  const rules = rulesFor(tagged, privacy);
  const withheld = withheldIn(tagged, rules);
  const ofLast = tagged.filter(({ answer }) => answer.edition === editions.at(-1));
  const questions = [...new Set(survey.answers.map(({ question }) => question))];
  const asksNames = askingNames(questions, codebook);
  const persons = namingPersons(survey, codebook, privacy);
  const filters = chosen.filter((one) => !persons.includes(one));
  return {
    version: VERSION,
    ...withoutFolders(survey),
    lexicons: codebook.versions,
    themes,
    closed: survey.closed,
    answers: tagged.map(askedRecord),
    comparison: compareEditions(people, { ...survey, themes }),
    ...quotesOf(editions, chooser(tagged, rules, { title: options.title })),
    woven: sureSentence(
      tagged,
      { ...privacy, title: options.title, edition: editions.at(-1), top: ANALYSIS.woven },
      codebook.readQuestion,
    ),
    clouds: cloudsOf(tagged, stopWords, editions),
    askedWords: askedWordsOf(tagged, stopWords),
    saidMost: saidMostIn(ofLast, { questions, stopWords, threshold: privacy.threshold }),
    planned: plannedIn(ofLast, { isPlanning: planningIn(ofLast, codebook), withheld }),
    praised: praisedIn(tagged, { editions, asksNames, stopWords, privacy }),
    suggestions: suggestionsIn(tagged),
    withheld,
    groups: peopleGroups(people, { ...survey, closed: filters }, privacy),
    threshold: privacy.threshold,
    people: savePeople(people, codebook),
  };
}

/** The record of an answer with what its edition asks: a report tells it beside what it quotes. */
const askedRecord = (one: TaggedAnswer): TaggedRecord => {
  const { asked } = one.answer;
  return { ...taggedRecord(one), ...(asked !== undefined && { asked }) };
};

/** Quotes of each edition, and what blames the last one and may be printed. */
function quotesOf(
  editions: readonly string[],
  choose: ReturnType<typeof chooser>,
): Pick<Analysis, 'quotes' | 'criticisms' | 'unoffered'> {
  const offered = editions.map((edition) => offeredOf(choose({ top: ANALYSIS.quotes, edition })));
  const edition = editions.at(-1) ?? '';
  const critical = { top: ANALYSIS.criticisms, edition, balance: 'critical' } as const;
  return {
    quotes: offered.flatMap(({ quotes }) => quotes),
    criticisms: offeredOf(choose(critical)).quotes.filter(({ gate }) => gate.publishable),
    unoffered: sumOf(offered, ({ left }) => left),
  };
}

/** One cloud an edition, and one for narrow screens; a word that several say keeps its place. */
function cloudsOf(
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
  editions: readonly string[],
): Analysis['clouds'] {
  const shared = sharedWords(tagged, stopWords);
  if (shared.words.length === 0) return [];
  const drawn = (size: typeof ANALYSIS | typeof NARROW) =>
    layOutEditions({ ...shared, words: shared.words.slice(0, size.words) }, editions, size);
  const narrow = drawn(NARROW);
  return drawn(ANALYSIS).map((one, at) => ({ ...one, narrow: narrow[at]!.cloud }));
}

/** Words of the questions that their answers hold, of answers that tell no secret. */
const askedWordsOf = (
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
): Analysis['askedWords'] =>
  askedWords(tagged.filter(tellsNoSecret), stopWords).map(({ text, people, questions }) => ({
    text,
    people,
    questions,
  }));
