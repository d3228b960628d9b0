import { holds, slicer } from '../../ground/spans.js';
import type { Quote } from '../../model/quote.js';
import type { TaggedAnswer } from '../../model/tags.js';
import type { Span } from '../../model/text.js';
import type { QuestionReading } from '../../tag/asked/asked.js';
import { isHollowImage, isLikened, mayPortray, occasionNamed } from './images.js';

/** A place is the venue, unless it is one of meeting, whoever is met. */
const VENUE =
  /^(?:une? )?(?:\p{L}+ )?(?:lieu|espace|endroit)(?! (?:où|de (?:rencontre|partage|débat|dialogue|respiration|liberté|parole)|d['’](?:échange|écoute|expression|expérimentation))(?! avec(?!\p{L})))/iu;
/** What is said of the event goes on with something else: « une bonne édition, des ateliers utiles », « deux jours, pas trois ». */
const MORE = /(?:\.\s|, (?:(?:des|les|une?|l[ae]|du|pas|sans|et|mais)\s|l['’]))/iu;
/** A part of it is not what it is: « un moment autour du buffet », « une pause café ». */
const PART =
  /(?<!\p{L})(?:autour d|pendant|durant|lors d|du (?:matin|soir|\p{L}+di)|d(?:e |['’])(?:clôture|fin|ouverture|accueil)|avec (?:l[ea]s? |l['’])?(?:intervenant|animat|format|orat)\p{L}+|café|déjeuner|dîner|repas|buffet|atelier|conférence|plénière|table ronde|stands?|concert|spectacle|visite)(?!\p{L})/iu;

/** Other answers hold « journée » for many reasons: an article, or a number, says that it is what the event was. */
const COUNTED = /^(?:une?|deux|trois) /iu;

/** Whether a question lets answers speak of the whole event: of nothing else, nor of what comes after it. */
const isOpen = ({ expects, strikes, theme, plans, offers, asks }: QuestionReading): boolean =>
  (expects === 'praise' || expects === 'neutral' || (expects === 'names' && strikes === true)) &&
  asks &&
  !theme &&
  !plans &&
  !offers;

/**
 * Whether somebody may say in answer to another question what the event is: « une journée respiration »,
 * « c’était une bouffée d’air ».
 */
export const mayRecall = (
  { answer, expects }: TaggedAnswer,
  readQuestion: (question: string) => QuestionReading,
): boolean =>
  expects !== 'image' && mayPortray(answer.text) && isOpen(readQuestion(answer.question));

/** Whether a quote of such an answer speaks of the event, and says more than that it was good, or took place. */
export function isRecalled(quote: Quote, whole: TaggedAnswer): boolean {
  const { text, start, end } = quote;
  if (PART.test(text) || VENUE.test(text) || MORE.test(text)) return false;
  const isCounted = COUNTED.test(text);
  if (isCounted && isLikened(text)) return true;
  if (isHollowImage(text)) return false;
  const named = isCounted ? occasionNamed(text) : '';
  if (named === '' && !(/^(?:qui|où|hors d|loin d)/u.test(text) && followsIt(quote, whole)))
    return false;
  return praises(whole, { start: start + named.length, end });
}

/** « Qui fait du bien » praises, « qui commence tôt » tells. */
const praises = ({ tags }: TaggedAnswer, span: Span): boolean =>
  tags.sentiment.evidence.some((one) => one.value > 0 && holds(span, one));

/** Characters of the longest adjectives between the event’s noun and what follows it. */
const BETWEEN_CHARACTERS = 20;

/** « Une journée | qui fait du bien »: at the head of its answer, after the event’s noun. */
function followsIt({ start }: Quote, { answer }: TaggedAnswer): boolean {
  const before = slicer(answer.text)({ start: 0, end: start }).trim();
  const named = COUNTED.test(before) ? occasionNamed(before) : '';
  return named !== '' && !VENUE.test(before) && before.length <= named.length + BETWEEN_CHARACTERS;
}
