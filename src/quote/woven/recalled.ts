import { alternatives } from '../../ground/listed.js';
import { holds, slicer } from '../../ground/spans.js';
import type { Quote } from '../../model/quote.js';
import type { TaggedAnswer } from '../../model/tags.js';
import type { Span } from '../../model/text.js';
import type { QuestionReading } from '../../tag/asked/asked.js';

/** What an event is called by those who were there. */
const OCCASIONS = `(?:${alternatives(`
  journées?, soirée, nuit, jours, moments?, temps, rendez-vous, [ée]v[ée]nement, évènement,
  expérience, initiative, festival, forum, salon, séminaire, colloque, congrès, rassemblement,
  édition, formation, lieu, espace, endroit
`)})`;
/** What it is likened to: enough by itself. */
const IMAGES = `(?:${alternatives(`
  respiration, bouffée, bol d[’']air, bulle, parenthèse, souffle, fête, tribu, maison commune,
  boussole, refuge, oasis, îlot, havre, carrefour, tremplin, aventure, régal, bonheur, trésor,
  mine d[’'](?:or|idées|informations), source d[’']inspiration, bain de jouvence, vent de,
  rayon de soleil, coup de (?:fouet|boost|jeune|frais|projecteur), shoot, concentré, déclic,
  nouveau départ, repère, (?:grande|seconde|deuxième) famille
`)})`;
/** What one has the luck to do there. */
const LEARNING = alternatives(`
  apprendre, avancer, comprendre, découvrir, échanger, exprimer, former, grandir, partager, progresser, rencontrer,
  ressourcer
`);
/** An image too where nothing follows but that: « une chance de ne pas avoir plu » is no praise. */
const LUCK = `(?:chance|opportunité|réussite|révélation)(?=[.!…\\s]*$| (?:pour |d(?:e |['’]))(?:s['’]|se )?(?:${LEARNING})(?!\\p{L}))`;
/** Adjectives between an article and its noun. */
const BEFORE = `(?:(?:${alternatives(`
  vraie?, bel, belle, beau, grande?, bon, bonne, petite?, super, très, joli, jolie, véritable,
  magnifique, formidable, sacrée?, immense, excellente?, nouvelle?, superbe, chouette
`)}) )*`;

const LIKENED = new RegExp(`^une? ${BEFORE}(?:${IMAGES}|${LUCK})(?!\\p{L})`, 'iu');
const OCCASION = new RegExp(`^(?:une?|deux|trois) ${BEFORE}${OCCASIONS}(?!\\p{L})`, 'iu');
/** What says of it no more than that it was good: « une très bonne journée », « un moment agréable ». */
const HOLLOW =
  /^(?:(?:et|très|vraiment|tout|simplement|plutôt|assez|bien|trop|bonne?|belle|beau|agréable|parfaite?|sympa(?:thique)?|réussie?|top|géniale?|chouette|formidable|magnifique|superbe|intéressante?|excellente?|super|cool|nickel|impeccable|merveilleu(?:x|se)|fantastique|exceptionnel(?:le)?|incroyable|extraordinaire|de qualité|quand même|encore|[,.!]+)\s*)*$/iu;
/** « Une bouffée d’air », « un vrai tremplin »: such an image praises by itself. */
const isLikened = (text: string): boolean => LIKENED.test(text);

/** What may turn an image against the event: « une boussole pour se perdre », « une fête où l’on s’ennuie », « une fête, presque ». */
const TURNED =
  /(?<!\p{L})(?:pour|sans|qui|que|où|dont|mais|pas|plus|ni|ou|avec|contre|si|quand|comme|enfin)(?!\p{L})|[,;:!?()…]|qu['’]/iu;
/** Words of the longest image that is nothing but one. */
const PLAIN_WORDS = 7;

/** « Une fête foraine du savoir »: an image that praises by itself, its adjectives and its complement, and nothing that could turn it. */
export const isPlainImage = (text: string): boolean =>
  isLikened(text) && !TURNED.test(text) && text.trim().split(/\s+/u).length <= PLAIN_WORDS;

/** « Au service de l’intérêt général »: so does what it is there for. */
const DEVOTED = /^(?:au service (?:de|du|des) |au plus près |à l['’]écoute |à taille humaine)/iu;

/** Whether what an event is said to be praises by itself, whatever its words are worth. */
export const praisesItself = (text: string): boolean => isLikened(text) || DEVOTED.test(text);

/** What an image is set against: the rest of one’s days, not the place nor the day of the event. */
const AGAINST =
  /(?<!\p{L})(?:au (?:milieu|cœur|creux) (?:de |d['’]|du |des )|en plein(?:e|s|es)? |face (?:à |aux? )|contre |loin (?:de |d['’]|du |des )|après |dans (?:(?:une?|l['’]|notre|nos|mon|ma|mes|ce|cette|ces|le|la|les|des) ?)(?:année|période|quotidien|monde|contexte|métier|époque|actualité|grisaille|tempête|brouillard|hiver|désert|semaine|vie|routine)s?(?!\p{L}))/iu;

/** What an event reminds of is true of the world: « où l’on se souvient que derrière chaque formulaire … ». */
const REMINDING =
  /(?<!\p{L})(?:se souvient|se rappelle|(?:nous |vous )?rappelle|n['’]oublie pas) qu(?:e(?!\p{L})|['’])/iu;

/**
 * « Une bouffée d’air | au milieu d’une année compliquée »: of an image that praises by itself, the characters
 * before what it is set against, and of any, those before what it reminds of, whose evil is none of the event; null
 * of anything else.
 */
export function imageSetAgainst(text: string): number | null {
  const against = (isLikened(text) ? AGAINST.exec(text) : null) ?? REMINDING.exec(text);
  return against ? [...text.slice(0, against.index)].length : null;
}

/** Whether it says no more than that the event took place, or was good: « un bon moment », « une journée agréable ». */
export function isHollowImage(text: string): boolean {
  const [named = ''] = OCCASION.exec(text) ?? [];
  return named !== '' && HOLLOW.test(text.slice(named.length).trim());
}

/** A place is the venue, unless it is one of meeting, whoever is met. */
const VENUE =
  /^(?:une? )?(?:\p{L}+ )?(?:lieu|espace|endroit)(?! (?:où|de (?:rencontre|partage|débat|dialogue|respiration|liberté|parole)|d['’](?:échange|écoute|expression|expérimentation))(?! avec(?!\p{L})))/iu;
/** What is said of the event goes on with something else: « une bonne édition, des ateliers utiles », « deux jours, pas trois ». */
const MORE = /(?:\.\s|, (?:(?:des|les|une?|l[ae]|du|pas|sans|et|mais)\s|l['’]))/iu;
/** A part of it is not what it is: « un moment autour du buffet », « une pause café ». */
const PART =
  /(?<!\p{L})(?:autour d|pendant|durant|lors d|du (?:matin|soir|\p{L}+di)|d(?:e |['’])(?:clôture|fin|ouverture|accueil)|avec (?:l[ea]s? |l['’])?(?:intervenant|animat|format|orat)\p{L}+|café|déjeuner|dîner|repas|buffet|atelier|conférence|plénière|table ronde|stands?|concert|spectacle|visite)(?!\p{L})/iu;

/** Whether a text says that something was good, and no more: « super », « très bien ». */
export const isHollowPraise = (text: string): boolean => HOLLOW.test(text);

/** Whether a question lets answers speak of the whole event: of nothing else, nor of what comes after it. */
const isOpen = ({ expects, theme, plans, offers, asks }: QuestionReading): boolean =>
  (expects === 'praise' || expects === 'neutral') && asks && !theme && !plans && !offers;

/** What may be said of it, wherever it stands. */
const SAID = new RegExp(
  `(?<!\\p{L})(?:une?|deux|trois) ${BEFORE}(?:${IMAGES}|${LUCK}|${OCCASIONS})(?!\\p{L})`,
  'iu',
);

/**
 * Whether somebody may say in answer to another question what the event is: « une journée respiration »,
 * « c’était une bouffée d’air ».
 */
export const mayRecall = (
  { answer, expects }: TaggedAnswer,
  readQuestion: (question: string) => QuestionReading,
): boolean =>
  expects !== 'image' && SAID.test(answer.text) && isOpen(readQuestion(answer.question));

/** Whether a quote of such an answer speaks of the event, and says more than that it was good, or took place. */
export function isRecalled(quote: Quote, whole: TaggedAnswer): boolean {
  const { text, start, end } = quote;
  if (PART.test(text) || VENUE.test(text) || MORE.test(text)) return false;
  if (isLikened(text)) return true;
  if (isHollowImage(text)) return false;
  const [named = ''] = OCCASION.exec(text) ?? [];
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
  const [named = ''] = OCCASION.exec(before) ?? [];
  return named !== '' && !VENUE.test(before) && before.length <= named.length + BETWEEN_CHARACTERS;
}
