import type { Quote } from '../../model/quote.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { askedOf } from '../../people/people.js';
import { praisesItself } from './images.js';

/** Asks what stays of an event: a thing liked in it as well as what it was, however the question names the event. */
const RETAINS =
  /(?<!\p{L})(?:reten\p{L}+|retien\p{L}+|gard(?:ez|es|erez)|emport\p{L}+|marqué\p{L}*)(?!\p{L})/iu;
/** Asks for what it was all the same: « Quelle image retenez-vous ? », not « En quelques mots, que retenez-vous ? ». */
const PICTURE = /(?<!\p{L})(?:quels?|quelles?) (?:est l['’]|\p{L}+ )?(?:mots?|images?|phrases?)/iu;
/** What has a definite article is a thing of the event: « la rencontre avec les élèves », « l’envie de faire ». */
const DEFINITE = /^(?:les? |la |l['’])/iu;
/** A part of it, whatever its article: « un accueil aux petits oignons », « des ateliers concrets ». */
const PART =
  /^(?:une?|des|deux|trois|beaucoup de|plein de) (?:\p{L}+ )?(?:accueil|organisation|orga|programm(?:e|ation)|gala|repas|déjeuner|dîner|buffet|traiteur|cocktail|apéro|pauses?|ateliers?|conf(?:érence)?s?|plénières?|tables? rondes?|sessions?|séances?|interven(?:tion|ant|ante)s?|orat(?:eur|rice)s?|présentations?|exposés?|débats?|thèmes?|thématiques?|sujets?|contenus?|points?|focus|rediffusions?|directs?|captations?|salles?|amphis?|stands?|exposants?|sono|cadre|site|décor|ambiance|équipes?|bénévoles?|public|animat(?:ion|eur|rice)s?|spectacles?|concerts?|films?|visites?|jeux?|supports?|outils?|badges?|goodies|horaires?)(?!\p{L})/iu;

/** Whether a quote names a thing that somebody retains of the event, not what the event is. */
export function isRetained({ text }: Quote, { answer }: TaggedAnswer): boolean {
  const asked = [answer.question, askedOf(answer)];
  return (
    (DEFINITE.test(text) || PART.test(text)) &&
    !praisesItself(text) &&
    asked.some((question) => RETAINS.test(question) && !PICTURE.test(question))
  );
}

/** « le collectif », « la rencontre »: a thing and no more, which says less of an event than an image. */
export const isThing = ({ text }: Pick<Quote, 'text'>): boolean =>
  /^(?:les? |la |l['’])\p{L}+[\s.!]*$/iu.test(text);
