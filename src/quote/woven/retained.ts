import type { Quote } from '../../model/quote.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { tellsMeaning } from '../meaning.js';
import { praisesItself } from './recalled.js';

/** Asks what stays of an event: a thing liked in it as well as what it was. */
const RETAINS =
  /(?<!\p{L})(?:reten\p{L}+|retien\p{L}+|gard(?:ez|es|erez)|emport\p{L}+|marqué\p{L}*)(?!\p{L})/iu;
/** What has a definite article is a thing of the event: « la rencontre avec les élèves », « l’envie de faire ». */
const DEFINITE = /^(?:les? |la |l['’])/iu;

/** Whether a quote names a thing that somebody retains of the event, not what the event is. */
export const isRetained = ({ text }: Quote, { answer }: TaggedAnswer): boolean =>
  DEFINITE.test(text) &&
  !praisesItself(text) &&
  RETAINS.test(answer.question) &&
  !tellsMeaning(answer);

/** « le collectif », « la rencontre »: a thing and no more, which says less of an event than an image. */
export const isThing = ({ text }: Pick<Quote, 'text'>): boolean =>
  /^(?:les? |la |l['’])\p{L}+[\s.!]*$/iu.test(text);
