import type { Quote } from '../model/quote.js';
import type { TaggedAnswer } from '../model/tags.js';
import { answerKey } from '../people.js';
import { slicer } from '../spans.js';
import type { Asked } from '../tag/asked/asked.js';

/** What an event is called by those who were there. */
const OCCASIONS =
  '(?:journées?|soirée|nuit|jours|moments?|temps|rendez-vous|[ée]v[ée]nement|évènement|expérience|initiative|festival|forum|salon|séminaire|colloque|congrès|rassemblement|édition|formation|lieu|espace|endroit)';
/** What it is likened to: enough by itself. */
const IMAGES =
  "(?:respiration|bouffée|bol d[’']air|bulle|parenthèse|souffle|fête|tribu|maison commune|boussole|refuge|oasis|îlot|havre|carrefour|tremplin|aventure|régal|bonheur|trésor|mine d[’'](?:or|idées|informations)|source d[’']inspiration|bain de jouvence|vent de|rayon de soleil|coup de (?:fouet|boost|jeune|frais|projecteur)|shoot|dose|concentré|chance|opportunité|réussite|révélation|déclic|nouveau départ|repère|(?:grande|seconde|deuxième) famille)";
/** Adjectives between an article and its noun. */
const BEFORE =
  '(?:(?:vraie?|bel|belle|beau|grande?|bonne?|petite?|super|très|joli|jolie|véritable|magnifique|formidable|sacrée?|immense|excellente?|nouvelle?|superbe|chouette) )*';

const LIKENED = new RegExp(`^une? ${BEFORE}${IMAGES}(?!\\p{L})`, 'iu');
const OCCASION = new RegExp(`^(?:une?|deux|trois) ${BEFORE}${OCCASIONS}(?!\\p{L})`, 'iu');
/** What says of it no more than that it was good: « une très bonne journée », « un moment agréable ». */
const HOLLOW =
  /^(?:(?:et|très|vraiment|tout|simplement|plutôt|assez|bien|trop|bonne?|belle|beau|agréable|parfaite?|sympa(?:thique)?|réussie?|top|géniale?|chouette|formidable|magnifique|superbe|intéressante?|excellente?|super|merveilleuse|exceptionnel(?:le)?|incroyable|extraordinaire|de qualité|quand même|encore|[,.!]+)\s*)*$/iu;
/** A place is the venue, unless it is one of meeting. */
const VENUE =
  /^(?:une? )?(?:\p{L}+ )?(?:lieu|espace|endroit)(?! (?:où|de (?:rencontre|partage|débat|dialogue|respiration|liberté|parole)|d['’](?:échange|écoute|expression|expérimentation)))/iu;
/** It goes on with something else: « une bonne édition, des ateliers utiles », « deux jours, pas trois ». */
const MORE = /(?:\.\s|, (?:(?:des|les|une?|l[ae]|du|pas|sans|et|mais)\s|l['’]))/iu;
/** A part of it is not what it is: « un moment autour du buffet », « une pause café ». */
const PART =
  /(?<!\p{L})(?:autour d|pendant|durant|lors d|au moment d|du (?:midi|matin|soir|repas|déjeuner|dîner|buffet|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|de l['’]après-midi|de (?:clôture|fin)|d['’](?:ouverture|accueil)|avec (?:l[ea]s? |l['’])?(?:intervenante?s?|animat\p{L}+|formateurs?|formatrices?|oratrices?|orateurs?)|café|déjeuner|repas|buffet|atelier|conférence|plénière|table ronde|stands?|concert|spectacle|visite)(?!\p{L})/iu;

/** Whether a question lets answers speak of the whole event: of nothing else, nor of what comes after it. */
const isOpen = ({ expects, theme, plans, offers, asks }: Asked): boolean =>
  (expects === 'praise' || expects === 'neutral') && asks && !theme && !plans && !offers;

/** What may be said of it, wherever it stands. */
const SAID = new RegExp(
  `(?<!\\p{L})(?:une?|deux|trois) ${BEFORE}(?:${IMAGES}|${OCCASIONS})(?!\\p{L})`,
  'iu',
);

/**
 * Whether somebody may say in answer to another question what the event is: « une journée respiration »,
 * « c’était une bouffée d’air ».
 */
export const mayRecall = (
  { answer, expects }: TaggedAnswer,
  asked: (question: string) => Asked,
): boolean => expects !== 'image' && SAID.test(answer.text) && isOpen(asked(answer.question));

/** Whether a quote of such an answer speaks of the event, and says more than that it was good. */
export function isRecalled(quote: Quote, answers: ReadonlyMap<string, TaggedAnswer>): boolean {
  const { text } = quote;
  if (PART.test(text) || VENUE.test(text) || MORE.test(text)) return false;
  if (LIKENED.test(text)) return true;
  if (OCCASION.test(text)) return !HOLLOW.test(text.replace(OCCASION, '').trim());
  return /^(?:qui|où|hors d|loin d)/u.test(text) && followsIt(quote, answers);
}

/** « Une journée | qui fait du bien »: at the head of its answer, after the event’s noun. */
function followsIt(quote: Quote, answers: ReadonlyMap<string, TaggedAnswer>): boolean {
  const text = answers.get(answerKey(quote))?.answer.text ?? '';
  const before = slicer(text)({ start: 0, end: quote.start }).trim();
  const [named = ''] = OCCASION.exec(before) ?? [];
  return named !== '' && !VENUE.test(before) && before.length <= named.length + 20;
}
