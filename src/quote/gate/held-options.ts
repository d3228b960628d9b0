import { withOptionNames } from '../../closed/renamed.js';
import { isNumber } from '../../closed/values.js';
import { addTo, groupBy, keptIn } from '../../ground/group-by.js';
import { fold } from '../../lexicon/keys.js';
import { columnMessages } from '../../messages/reading/columns.js';
import { OTHER_ANSWER } from '../../messages/words.js';
import type { Privacy, PrivacyOptions } from '../../model/publication.js';
import type { Notice, Respondent, Survey } from '../../model/survey.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { areFew, checkedPrivacy } from '../../people/privacy.js';
import { tagAnswers } from '../../tag/answers.js';
import type { Codebook } from '../../tag/codebook.js';
import { holdingBackWhole } from './gate.js';
import { anyOf } from './line.js';
import { allowedNames, nameKey } from './names.js';
import { rulesFor } from './rules.js';
import { isKin } from './secrets/person.js';
import { LISTS } from './secrets/ways.js';

/** People by option, by question. */
type Chosen = ReadonlyMap<string, ReadonlyMap<string, number>>;
/** Options by question. */
type Held = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The same survey, where what one person an edition gave to a closed question and the publication gate holds counts as
 * « Autre », and is told: nothing says that it is an option and not the person’s own words. It is a sentence, or, where
 * one is asked who one is, any word that tells it: « Témoin de Jéhovah ». A form offers nouns and labels elsewhere,
 * whatever they name, and what two people chose; held, it would be no one’s in one edition, and rise in the next.
 *
 * @throws UserError for a threshold that is no whole number of at least 1.
 */
export function withoutHeldOptions(
  survey: Survey,
  codebook: Codebook,
  options: PrivacyOptions,
): Survey {
  const privacy = checkedPrivacy(options);
  const held = heldIn(survey, codebook, privacy);
  if (held.size === 0) return survey;
  return {
    ...survey,
    respondents: survey.respondents.map((one) => ({
      ...one,
      closed: withOptionNames(one.closed, (question, option) =>
        held.get(question)?.has(option) ? OTHER_ANSWER : option,
      ),
    })),
    notices: [...survey.notices, ...noticesOf(held, survey)],
  };
}

/** Who chose each option, in the edition where most did; copies count for nobody. */
function peopleByOption(respondents: readonly Respondent[]): Chosen {
  const chosen = new Map<string, Map<string, number>>();
  for (const own of groupBy(respondents, ({ edition }) => edition).values()) {
    const people = new Map<string, Map<string, number>>();
    for (const { closed, duplicateOf } of own)
      for (const [question, options] of Object.entries(closed)) {
        const counts = keptIn(people, question, () => new Map<string, number>());
        for (const option of options) addTo(counts, option, duplicateOf === undefined ? 1 : 0);
      }
    for (const [question, counts] of people) {
      const most = keptIn(chosen, question, () => new Map<string, number>());
      for (const [option, n] of counts) most.set(option, Math.max(n, most.get(option) ?? 0));
    }
  }
  return chosen;
}

/** What one person an edition gave, and may not be published as it is, by question. */
function heldIn({ respondents, sources }: Survey, codebook: Codebook, privacy: Privacy): Held {
  const headed = headedOptions(sources);
  const rare = [...peopleByOption(respondents)].flatMap(([question, options]) =>
    [...options].flatMap(([option, people]) =>
      people <= 1 &&
      areFew(people, privacy.threshold) &&
      isWorded(option) &&
      !isOffered(option) &&
      !headed.get(question)?.has(option)
        ? [{ question, option }]
        : [],
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
  const held = new Map<string, Set<string>>();
  for (const [at, { question, option }] of rare.entries()) {
    const one = tagged[at]!;
    const isNamed = namesSomebody(one, names);
    const isOfOneself = asksWho(question);
    const isOwn = isSaid(one) || isNamed || isOfOneself || tellsOfKin(one);
    const isHeld = isOwn && holdingBackWhole(one, rulesOf(one)).length > 0;
    const isTold = isOfOneself ? isNamed || tellsWhat(option) : tellsOfSomebody(one, names);
    if (isHeld || isTold) keptIn(held, question, () => new Set<string>()).add(option);
  }
  return held;
}

/** Options that headings tell, « Vos freins [Ma santé] », by question. */
function headedOptions(sources: Survey['sources']): Held {
  const headed = new Map<string, Set<string>>();
  for (const { role, option } of sources.flatMap(({ columns }) => columns))
    if (option && role === 'multiple')
      keptIn(headed, option.question, () => new Set<string>()).add(option.label);
  return headed;
}

const isWorded = (option: string): boolean => /\p{L}/u.test(option) && !isNumber(option);

/**
 * What forms ask of themselves in a sentence, in words that hold for many: « Je suis en recherche d’emploi »; not « Je suis
 * séropositif ».
 */
const isOffered = (option: string): boolean => OFFERED.test(fold(option));
const OFFERED =
  /^(?:(?:je suis|j['’]ai) )?(?:\S+ ){0,3}?(?:(?:recherche|demandeu(?:r|se)) d['’] ?emploi|sans emploi|chomage|rsa|situation de handicap|mobilite reduite|problemes? de sante)$/u;

/** Whether something is said: a verb that does not begin it, as « Ne mange pas de porc » on a form. */
function isSaid({ parse: { tokens } }: TaggedAnswer): boolean {
  const first = tokens.findIndex(({ form }) => !/^(?:ne|n')$/u.test(form));
  return tokens.some(({ mood }, at) => mood === 'finite' && at > first);
}

/** Whether an answer holds what quotes mask. */
const namesSomebody = ({ parse, tags }: TaggedAnswer, allowed: ReadonlySet<string>): boolean =>
  tags.personal.some(
    ({ start, end }) => !allowed.has(nameKey([...parse.text].slice(start, end).join(''))),
  );

/** Whether a sentence names somebody: where nothing is said of a name, it may be a school or whoever speaks. */
const tellsOfSomebody = (one: TaggedAnswer, allowed: ReadonlySet<string>): boolean =>
  namesSomebody(one, allowed) &&
  (one.tags.intents.includes('remerciement') ||
    isSaid(one) ||
    one.parse.tokens.some(({ form }) => MINE.test(form)));

/** « Vous êtes », « Votre fonction »: whoever answers says who they are. */
const asksWho = (question: string): boolean => WHO.test(fold(question));
const WHO =
  /(?<!\p{L})(?:vous etes|etes[- ]vous (?!venu)|qui etes|profil|fonctions?|poste|metier|profession|statut|qualite|vous (?:definissez|presentez))(?!\p{L})/u;

/** « Séropositif et bénévole », « Réfugié soudanais »: a health, a belief, an origin. */
function tellsWhat(option: string): boolean {
  const said = ` ${fold(option).replaceAll('-', ' ')} `;
  const matter = said.search(MATTERS);
  return (
    STATES.some((list) => said.search(list) >= 0) ||
    (matter > 0 && / (?:en|avec|sous|ex|ancien(?:ne)?) $/u.test(said.slice(0, matter)))
  );
}
const STATES = [LISTS.health.states, LISTS.private.states].map(anyOf);
const MATTERS = anyOf(LISTS.health.matters);

/** « Accompagner mon fils » */
const tellsOfKin = ({ parse: { tokens } }: TaggedAnswer): boolean =>
  tokens.some(({ form }, at) => isKin(fold(form)) && MINE.test(tokens[at - 1]?.form ?? ''));
const MINE = /^(?:mon|ma|mes|notre|nos)$/u;

/** What is told of each question, at the first file that asks it. */
function noticesOf(held: Held, { sources }: Survey): Notice[] {
  return [...held].map(([question, options]) => {
    const source = sources.find(({ columns }) =>
      columns.some(({ name, option }) => (option?.question ?? name) === question),
    );
    return {
      file: (source ?? sources[0])?.file ?? '',
      message: columnMessages.heldOptions(question, options.size),
    };
  });
}
