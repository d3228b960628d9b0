import type { Quote } from '../../model/quote.js';
import { foldName } from '../../names/names.js';
import { isPluralVerb } from '../cut/attribute.js';
import { isLimited } from '../cut/turns.js';
import { articleLacking, isHollowImage } from './images.js';
import { isReproach } from './reproach.js';

/**
 * Why a quote does not stand in the sentence of a report: it may not be printed as it was written, does not
 * praise, does not say what the event is, says it is good and no more, goes on too long, takes a part of its
 * praise back, speaks of its writer, has marks of its own, names the event again, or is no words that the
 * sentence can hold: a clause, a verb or an adjective that agrees with something else, « des », no article.
 */
export type Unfit =
  | 'edited'
  | 'unpraised'
  | 'elsewhere'
  | 'hollow'
  | 'long'
  | 'reserved'
  | 'personal'
  | 'marked'
  | 'named'
  | 'clause'
  | 'agreeing'
  | 'indefinite'
  | 'bare';

/** Words of the longest quote that a sentence holds. */
const MOST_WORDS = 18;

/** Follows « un espace »: a relative clause, or a group that qualifies it. */
const QUALIFYING =
  /^(?:qui|où|au service|au cœur|au plus près|à l['’]écoute|à taille|à la croisée|hors d|loin d|proche d|pour |sans )/u;
/** An attribute of the subject: a noun group with its article. */
const NAMING = /^(?:une? |l['’]|le |la |les |du |de la |de l['’]|deux |trois )/u;
/** Plural subjects: « les rencontres », « le festival et le forum ». */
const PLURAL = /^(?:les|ces|nos|vos|mes|tes|ses|leurs|des|deux|trois|quatre|cinq)\s|\set\s/iu;
/** Words of the writer: the report, which tells the sentence, has no « mon métier » nor « notre syndicat », and « ce qui nous relie ». */
const PERSONAL =
  /(?:^|[\s'’])(?:(?:je|jai|mon|ma|mes|moi|me|notre|nos|nôtres?)(?=[\s'’,]|$)|[jm]['’])/iu;
/** Marks that end or open something inside the sentence. */
const MARKED = /[«»“”?!:;]|\.\s/u;

/**
 * What takes a part of its praise back: a report's sentence praises without a word more, and « qui rassemble,
 * enfin qui rassemblait » would be printed as praise.
 */
const TAKEN_BACK = new RegExp(
  [
    String.raw`(?<!\p{L})(?:s['’]ils?|si (?:on|l['’]on|vous|nous|je|tu|elles?|les?|la))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:pour|à) (?:ceux|celles) qu|pour (?:certaine?s|quelques|d['’]autres)(?!\p{L}))`,
    String.raw`, (?:ou )?presque(?!\p{L})`,
    String.raw`(?<!\p{L})un peu moins(?!\p{L})`,
    String.raw`(?<!\p{L})moins (?:qu(?:e |['’])|chaque|en moins)|(?<!pas )seulement$`,
    // « qui rassemblait »
    String.raw`^qui (?:[\p{L}]+ |[nsmtl]['’])?(?!\p{L}*(?:fait|plait|connait|parait)(?!\p{L})|sait )\p{L}{2,}ai(?:t|ent)(?!\p{L})`,
    // « la joie du maire pour la photo, une facture pour nous »
    String.raw`(?<!\p{L})pour [^,]+, [^,]+ pour `,
    String.raw`(?:envie|besoin) (?:de (?:ne|fuir|partir|rentrer|quitter|pleurer|dormir|hurler)|d['’]abandonner)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** Whether a subject is plural, whose verb is « sont ». */
export const isPlural = (subject: string): boolean => PLURAL.test(subject);

/** « qui donne envie », « au service de l’intérêt général »: says nothing without « un espace ». */
export const qualifies = ({ text }: Pick<Quote, 'text'>): boolean => QUALIFYING.test(text);

/**
 * Why a quote, as it stands inside a sentence, is not told of a subject; null where it fits. The first reason of
 * several: what nobody could mend comes before what its wording alone is against.
 */
export function unfitInside(quote: Quote, subject: string): Unfit | null {
  const { text, gate, edits, sentiment, why } = quote;
  if (!gate.publishable || edits.some(({ kind }) => kind !== 'case')) return 'edited';
  if (sentiment !== 'positive' || isReproach(text)) return 'unpraised';
  if (why.portrait === 0) return 'elsewhere';
  if (isHollowImage(text)) return 'hollow';
  if (TAKEN_BACK.test(text) || isLimited(text)) return 'reserved';
  if (text.split(/\s+/u).length > MOST_WORDS) return 'long';
  if (PERSONAL.test(text)) return 'personal';
  if (MARKED.test(text)) return 'marked';
  if (namesAgain(text, subject)) return 'named';
  return misplaced(text, subject);
}

function misplaced(text: string, subject: string): Unfit | null {
  if (QUALIFYING.test(text)) return agrees(text) ? null : 'agreeing';
  if (!NAMING.test(text) && articleLacking(text) === null)
    return /^des /u.test(text) ? 'indefinite' : 'bare';
  if (hasOwnVerb(text)) return 'clause';
  // « La journée est les retrouvailles »
  return /^les /u.test(text) && !isPlural(subject) ? 'agreeing' : null;
}

/** « Les Rencontres sont « les Rencontres, … » », « la journée est « deux journées … » » says the same twice. */
const namesAgain = (text: string, subject: string): boolean =>
  wordByWord(text).includes(
    wordByWord(subject).replace(/^ (?:l[ae]?|ce(?:t|tte)?|no|notre) | \d+(?= $)/gu, ''),
  );

/** In the singular, each word between two spaces. */
const wordByWord = (text: string): string =>
  ` ${foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/s(?= |$)/gu, '')
    .trim()} `;

/** « qui racontent », « qui s’est assise » do not follow « un espace ». */
function agrees(text: string): boolean {
  const verb =
    /^qui (?:(?:ne|se|nous|vous|me|te|le|la|les|lui|leur|y|en) |[nsmtl]['’])*(\p{L}+)/iu.exec(
      text,
    )?.[1];
  return (
    !isPluralVerb(verb ?? '') &&
    !/^qui (?:s['’]est|est|a été|était|reste) \p{L}+(?:ée|ie|ue|ise|ite)\b/iu.test(text)
  );
}

/** A noun group that goes on as a clause: « le lieu était superbe », « NEC, c’est le moment où … ». */
function hasOwnVerb(text: string): boolean {
  const [group = ''] = text.split(/\s(?:qui|que|qu['’]|où|dont|lorsqu)/u);
  return [OWN_VERB, PRESENTING, RESUMING].some((one) => one.test(`${group} `));
}

const PRESENTING = /[\s,](?:c['’](?:est|était)|ce sont)\s/u;
/** « une tisane, ça apaise »: a clause of its own after the image. */
const RESUMING = /,\s(?:et\s)?(?:(?:ça|cela|on|l['’]on|ils?|elles?|tu|nous|vous)\s|[tc]['’])/u;

const OWN_VERB =
  /^[^,]*?\s(?:est|sont|était|étaient|a|ont|avait|avaient|fut|sera|fait|font|va|vont|vaut|donne|donnent|permet|permettent|peut|peuvent|mérite|méritent|marche|fonctionne|tient|tiennent)\s/u;
