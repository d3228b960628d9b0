import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { percent } from '../messages/numbers.js';
import type { SavedPerson } from '../model/saved.js';
import type { Survey } from '../model/survey.js';
import { askedOf, personKey } from '../people/people.js';
import { sumOf } from '../stats/sum.js';

/** What people name who tell of an event, or ask about one. */
const EVENT = new RegExp(
  `(?<!\\p{L})(?:${[
    '[ée]v[éèe]nements?|[ée]ditions?|journ[ée]es?|s[ée]minaires?|sessions?|conf[ée]rences?|confs?',
    'ateliers?|formations?|stages?|modules?|colloques?|congr[èe]s|festivals?|forums?|salons?|webinaires?|hackathons?',
    'rencontres?|rendez-vous|spectacles?|expo(?:sition)?s?|visites?|s[ée]jours?|concerts?|soir[ée]es?|f[êe]tes?',
    'interven(?:ante?s?|tions?)|anima(?:teurs?|trices?|tions?)|format(?:eurs?|rices?)|programm(?:es?|ation)',
    'organisa(?:tion|teurs?|trices?)|accueil|participante?s?|pl[ée]ni[èe]res?|tables? rondes?|stands?|buffet|repas|salles?',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/**
 * Least share of people who name something of an event that they were asked of. In fourteen real questionnaires about
 * other things, 0 to 0.2 do; in the samples, 0.55 to 0.6.
 */
const LEAST = 0.15;
/**
 * Where answers are notes of a few words, few of them can name anything: as many as one in so many words is enough.
 * On boards pinned up at events, one word in 24 to 35 comes with one; in texts about other things, one in 66
 * (headlines of four words) to one in 380.
 */
const LEAST_DENSE = 1 / 50;
/** Fewer people say nothing of what they tell about. */
const ENOUGH = 12;

/**
 * Says that answers do not seem to tell of an event: no question names anything of one, and few people do. The
 * themes that come with the program are those of events.
 */
export function onOtherSubject({ answers, respondents }: Survey): Message | undefined {
  const asked = new Set([
    ...answers.map(askedOf),
    ...respondents.flatMap(({ closed }) => Object.keys(closed)),
  ]);
  const people = new Set(answers.map(personKey));
  const naming = answers.filter(({ text }) => EVENT.test(text));
  const share = new Set(naming.map(personKey)).size / people.size;
  const isDense = naming.length >= LEAST_DENSE * sumOf(answers, ({ text }) => wordsIn(text));
  if (people.size < ENOUGH || share >= LEAST || isDense) return undefined;
  if ([...asked].some((wording) => EVENT.test(wording))) return undefined;
  return {
    french: `Ces réponses ne semblent pas porter sur un événement\u00a0: aucune question n’en nomme rien, et ${percent(share)} des personnes seulement disent «\u00a0atelier\u00a0», «\u00a0salle\u00a0», «\u00a0intervenant\u00a0»… Les thèmes que le programme apporte s’y appliquent mal\u00a0: commencez votre grille par «\u00a0verbatim lexicon new\u00a0», et donnez-la par --lexicon.`,
    english: `These answers do not seem to be about an event: no question mentions anything to do with one, and only ${en.percent(share)} of the people say “atelier”, “salle”, “intervenant”… The themes that come with the program hardly fit: start a lexicon of your own with “verbatim lexicon new”, and give it with --lexicon.`,
  };
}

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

/**
 * Least share of people who speak of a digital subject where an event deals with them: 0.45 to 0.6 in the samples,
 * 0.03 and 0.1 of those of a day of childminders, most of them by a word that has two senses.
 */
const LEAST_DIGITAL = 0.2;

/** Says that hardly anybody speaks of the digital subjects that the program looks for. */
export function onNoDigitalSubject(people: readonly SavedPerson[]): Message | undefined {
  const told = people.filter(({ answers }) => answers.length > 0);
  const speaking = told.filter(({ answers }) =>
    answers.some(({ themes }) =>
      themes.some(({ id, given }) => id.startsWith('numerique/') && !given),
    ),
  );
  const share = speaking.length / told.length;
  if (told.length < ENOUGH || share >= LEAST_DIGITAL) return undefined;
  const [few, fewEnglish] =
    speaking.length === 0
      ? ['Personne ne parle du numérique', 'Nobody speaks of digital subjects']
      : [
          `Peu de personnes parlent du numérique (${percent(share)})`,
          `Few people speak of digital subjects (${en.percent(share)})`,
        ];
  return {
    french: `${few}\u00a0: si ce n’était pas le sujet, «\u00a0--lexicon evenement\u00a0» («\u00a0lexicons: [evenement]\u00a0», dans l’étude) laisse ces thèmes de côté. Pour un musée, un service, un cours, une grille à vous convient mieux\u00a0: «\u00a0verbatim lexicon new\u00a0» la commence.`,
    english: `${fewEnglish}: if they were not the topic, “--lexicon evenement” (“lexicons: [evenement]”, in the study) leaves these themes out. For a museum, a service, a course, a lexicon of your own fits better: “verbatim lexicon new” starts one.`,
  };
}
