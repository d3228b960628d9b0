import { withOptionNames } from '../../closed/renamed.js';
import { isNumber } from '../../closed/values.js';
import { addTo, keptIn } from '../../ground/group-by.js';
import { columnMessages } from '../../messages/reading/columns.js';
import type { Privacy, PrivacyOptions } from '../../model/publication.js';
import type { Notice, Respondent, Survey } from '../../model/survey.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { areFew, checkedPrivacy } from '../../people/privacy.js';
import { OTHER_ANSWER } from '../../read/columns/choices.js';
import { sumOf } from '../../stats/sum.js';
import { tagAnswers } from '../../tag/answers.js';
import type { Codebook } from '../../tag/codebook.js';
import { holdingBackWhole } from './gate.js';
import { allowedNames, nameKey } from './names.js';
import { rulesFor } from './rules.js';

/** People by option, by question. */
type Chosen = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The same survey, where closed answers of few people that the publication gate holds count as « Autre », and are told.
 * Of what few gave, nothing says that it is an option and not their own words.
 *
 * @throws UserError for a threshold that is no whole number of at least 1.
 */
export function withoutHeldOptions(
  survey: Survey,
  codebook: Codebook,
  options: PrivacyOptions,
): Survey {
  const privacy = checkedPrivacy(options);
  const held = heldIn(peopleByOption(survey.respondents), codebook, privacy);
  if (held.size === 0) return survey;
  return {
    ...survey,
    respondents: survey.respondents.map((one) => ({
      ...one,
      closed: withOptionNames(one.closed, (question, option) =>
        held.get(question)?.has(option) ? OTHER_ANSWER : option,
      ),
    })),
    notices: [...survey.notices, ...noticesOf(held, survey, privacy)],
  };
}

/** Who chose each option, in whichever edition; copies count for nobody. */
function peopleByOption(respondents: readonly Respondent[]): Chosen {
  const chosen = new Map<string, Map<string, number>>();
  for (const { closed, duplicateOf } of respondents)
    for (const [question, options] of Object.entries(closed)) {
      const people = keptIn(chosen, question, () => new Map<string, number>());
      for (const option of options) addTo(people, option, duplicateOf === undefined ? 1 : 0);
    }
  return chosen;
}

/** Those of few people that may not be published as they are. */
function heldIn(chosen: Chosen, codebook: Codebook, privacy: Privacy): Chosen {
  const rare = [...chosen].flatMap(([question, options]) =>
    [...options].flatMap(([option, people]) =>
      areFew(people, privacy.threshold) && isWorded(option) ? [{ question, option, people }] : [],
    ),
  );
  const answers = rare.map(({ question, option }, at) => ({
    id: `${at}`,
    answer: `${at}/1`,
    edition: '',
    question,
    text: option,
  }));
  const tagged = tagAnswers(answers, codebook);
  const rulesOf = rulesFor(tagged, privacy);
  const names = allowedNames(privacy.allowNames);
  const held = new Map<string, Map<string, number>>();
  for (const [at, { question, option, people }] of rare.entries()) {
    const one = tagged[at]!;
    const isHeld = holdingBackWhole(one, rulesOf(one)).length > 0;
    if (isHeld || (people <= 1 && tellsOfSomebody(one, names)))
      keptIn(held, question, () => new Map<string, number>()).set(option, people);
  }
  return held;
}

const isWorded = (option: string): boolean => /\p{L}/u.test(option) && !isNumber(option);

/** Whether a sentence holds what quotes mask: where nothing is said of a name, it may be a school or whoever speaks. */
const tellsOfSomebody = ({ parse, tags }: TaggedAnswer, allowed: ReadonlySet<string>): boolean =>
  tags.personal.some(
    ({ start, end }) => !allowed.has(nameKey([...parse.text].slice(start, end).join(''))),
  ) &&
  (tags.intents.includes('remerciement') || parse.tokens.some(({ mood }) => mood === 'finite'));

/** What is told of each question, at the first file that asks it. */
function noticesOf(held: Chosen, { sources }: Survey, { threshold }: Privacy): Notice[] {
  return [...held].map(([question, options]) => {
    const source = sources.find(({ columns }) =>
      columns.some(({ name, option }) => (option?.question ?? name) === question),
    );
    const people = sumOf([...options.values()], (n) => n);
    return {
      file: (source ?? sources[0])?.file ?? '',
      message: columnMessages.heldOptions(question, people, threshold),
    };
  });
}
