import { isQue } from '../french/clauses.js';
import { formText } from '../french/runs.js';
import { firstOfEach, groupBy } from '../ground/group-by.js';
import type { Planned, Withheld } from '../model/analysis.js';
import type { TaggedAnswer } from '../model/tags.js';
import type { Token } from '../model/text.js';
import { stripAccents } from '../names/accents.js';
import { foldName } from '../names/names.js';
import { answerKey, askedOf, isCounted, personKey } from '../people/people.js';
import type { Codebook } from '../tag/codebook.js';
import { LAUGHS } from '../tag/parts/closing.js';
import { deedAt, tellsADeed, tellsADeedAlone } from '../tag/plain/lesson.js';
import { isFace, isInfinitive, isPredicate, isSpeaker } from '../tag/tokens.js';
import { asksForDeeds, asksForPlans } from '../wording/manner/plans.js';

/** Answers shown of a question, and characters of one: longer ones are read in the list. */
const SHOWN = 10;
const LONGEST = 200;
/** Words of a plan that is clear by itself. */
const CLEAR = 3;

/**
 * What people say they will do, to each question of one edition that asks for it: the answers that read best
 * as a plan, one a person, equal texts once. Never one that is held back or names somebody, that blames, asks
 * something of those who asked, asks back, laughs, says that nothing will be done or that one leaves one’s work, or
 * states something else; where it is asked what one keeps, only one that tells a deed by itself.
 *
 * @param tagged answers of one edition.
 * @param options.isPlanning whether a question, by its name here, is read as asking for plans. Of one that a study joins
 * from several wordings, only the answers to those that do are shown.
 */
export function plannedIn(
  tagged: readonly TaggedAnswer[],
  {
    isPlanning,
    withheld,
  }: {
    readonly isPlanning: (question: string) => boolean;
    readonly withheld: readonly Withheld[];
  },
): Planned[] {
  const held = new Set(withheld.map(answerKey));
  const counted = tagged.filter(isCounted);
  const asked = [...groupBy(counted, ({ answer }) => answer.question)];
  return asked
    .filter(([question]) => isPlanning(question))
    .map(([question, own]) => {
      const clear = own
        .filter((one) => !held.has(answerKey(one.answer)) && tellsPlan(one) && isShown(one))
        .map((one) => ({ answer: one.answer, rank: rankOf(one) }))
        .sort((a, b) => a.rank - b.rank);
      const persons = firstOfEach(clear, ({ answer }) => personKey(answer));
      const texts = firstOfEach(persons, ({ answer }) => foldName(answer.text));
      return { question, answers: texts.slice(0, SHOWN).map(({ answer }) => answer.answer) };
    });
}

/** Whether a question, by its name here, is read as asking for plans in the words of some of these answers. */
export function planningIn(
  tagged: readonly TaggedAnswer[],
  { readQuestion }: Pick<Codebook, 'readQuestion'>,
): (question: string) => boolean {
  // A wording is read once, not for each of its answers: that takes most of a millisecond.
  const wordings = [...new Set(tagged.map(({ answer }) => askedOf(answer)))];
  const planning = new Set(wordings.filter((one) => readQuestion(one).plans));
  const questions = new Set(
    tagged.flatMap(({ answer }) => (planning.has(askedOf(answer)) ? answer.question : [])),
  );
  return (question) => questions.has(question);
}

/**
 * Whether an answer tells what its writer will do. « Ce que cela change », joined to « Qu’allez-vous changer ? », is
 * answered by what was done; « Que retenez-vous pour votre travail ? » also by what was learned or had.
 */
function tellsPlan({ answer, parse: { tokens } }: TaggedAnswer): boolean {
  const asked = askedOf(answer);
  const said = formText(tokens);
  if (LEAVING.test(`${stripAccents(said)} `)) return false;
  if (asksForDeeds(asked)) return !statesElse(tokens);
  return (
    asksForPlans(asked) && (RESOLVES.test(said) || meansTo(tokens) || tellsADeedAlone(tokens, said))
  );
}

/** « Ne plus répondre le soir », « en parler à mon équipe ». */
const RESOLVES =
  /^(?:(?:à|de) )?(?:ne (?:plus|pas|jamais)|arrêter d[e']|en (?:re)?parler|(?:me|m') (?:former|inscrire)) /u;

/** « Je compte tester », « on pense organiser »; not « je ne compte pas tester », « je dois comprendre ». */
function meansTo(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(isPredicate);
  const verb = tokens[at];
  return (
    isSpeaker(tokens[0]) &&
    verb !== undefined &&
    !verb.negated &&
    INTENDING.test(verb.lemma) &&
    tokens.slice(at + 1, at + 4).some((_, next) => isInfinitive(tokens, at + 1 + next))
  );
}

const INTENDING = /^(?:compter|penser|vouloir|devoir|envisager|souhaiter|prévoir|songer)$/u;

/** « Le lien avec mes missions ne saute pas aux yeux », « que tout est possible », « j’ai adoré »: no deed, but what is, was or is thought. */
function statesElse(tokens: readonly Token[]): boolean {
  const first = deedAt(tokens);
  if (isQue(tokens[0])) return true;
  if (isInfinitive(tokens, first)) return false;
  if (isSpeaker(tokens[0])) return !tellsADeed(tokens) && !meansTo(tokens);
  const verb = tokens.findIndex(isPredicate);
  const told = formText(tokens.slice(0, verb + 1));
  return (
    verb !== -1 &&
    !WILL.test(tokens[verb]!.form) &&
    !/(?:^| )(?:il (?:faut|faudra)|qu[ie]|qu'|dont|où)(?: |$)|[.:;]/u.test(told)
  );
}

/** « Mes ateliers seront plus courts », « l’équipe va tester cela ». */
const WILL = /r(?:ai|a|ons|ont)$|^v(?:a|ais|ont)$/u;

const WORK =
  '(?:boite|job|boulot|poste|travail|taf|metier|emploi|employeur|patron|structure|collectivite|mairie|commune|entreprise|asso|association|ministere|administration|fonction publique|service public|service|direction|profession|secteur|public)';

/** « Un nouveau service de visio », « le service Gmail »: what one uses. */
const NO_SERVICE = '(?<!service)(?=$| )|(?<=service)(?= (?:$|[.,;!…]|et |pour |public))';
/** Who leaves their work, be it in thought: nobody is told by it what comes of the event, and the writer is in trouble. */
const LEAVING = new RegExp(
  `(?:^| )(?:${[
    `(?:quitt|fui|lach|plaqu)[^ ]* (?:(?:l[ae]|l'|mon|ma|ce|cet|cette|notre) )(?:[^ ]+ )?${WORK}${NO_SERVICE}`,
    `(?:chang[^ ]*|partir) de (?:${WORK}|boite)(?! de )`,
    `(?:cherch|trouv|postul)[^ ]* (?:[^ ]+ )?(?:ailleurs|(?:(?:un|une) )?(?:autre|nouveau|nouvel|nouvelle) ${WORK}${NO_SERVICE})`,
    '(?:part|pass|all|boss|travaill)[^ ]* (?:[^ ]+ )?(?:dans le prive|ailleurs|(?:a la|en) retraite)',
    '(?:partir|quitter|demissionn[^ ]*|demission|reconversion|me reconvertir|rupture conventionnelle|me (?:barrer|casser|tirer))(?= $| [.!…])',
    'demissionn[^ ]*|(?:ma|pos[^ ]*|donn[^ ]*) demission|(?:ma|une) (?:reconversion|mutation|rupture conventionnelle)|ma retraite|(?:prendre|a) la retraite(?= $| [.!…])|(?:me mettre en|une|ma) dispo(?:nibilite)?',
  ].join('|')}) `,
  'u',
);

/** « Rien », « pas grand-chose », « aucune idée »: no plan. */
const NO_PLAN = /^(?:rien|pas|plus rien|peu|aucune?|bof|non|jamais|nada|ras|tout|merci)(?: |$)/u;

function isShown({ answer: { text }, parse, tags }: TaggedAnswer): boolean {
  const { sentiment, intents, personal } = tags;
  return (
    text.length <= LONGEST &&
    personal.length === 0 &&
    /^(?:neutral|positive)$/u.test(sentiment.label) &&
    !intents.includes('suggestion') &&
    !text.trim().endsWith('?') &&
    !NO_PLAN.test(formText(parse.tokens.slice(0, 2))) &&
    !parse.tokens.some((token) => LAUGHS.test(token.form) || isFace(token))
  );
}

/** Nouns that name a deed: « une formation des élus », « un point en réunion ». */
const DEED =
  /(?:ation|ition|ction|sion|ement|issage|ange)s?$|^(?:ateliers?|réunions?|points?|compte|comptes|projets?|plans?|partages?|retours?|chartes?|groupes?|partenariats?|cafés?|rencontres?|travail|mise|relais|lien|prise|envoi|achat|essai|tests?|tutos?|fiches?)$/u;

/** The clearest first: a verb of what one does, then a noun of it, then others; those of a word or two after them. */
function rankOf({ parse: { tokens } }: TaggedAnswer): number {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT').length;
  return kindOf(tokens) + (words < CLEAR ? KINDS : 0);
}

const KINDS = 3;

function kindOf(tokens: readonly Token[]): number {
  const at = deedAt(tokens);
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return 2;
  if (isInfinitive(tokens, at)) return 0;
  if (isSpeaker(first) && tokens.slice(at, at + 4).some(isPredicate)) return 0;
  const noun = first.pos === 'DET' ? next : first;
  return noun?.pos === 'NOUN' && DEED.test(noun.form) ? 1 : 2;
}
