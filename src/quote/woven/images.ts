import { alternatives } from '../../ground/listed.js';
import { stripAccents } from '../../names/accents.js';

/* Images of an event, however they are accented: « une bouffee d’air » is one. */

const images = (list: string): string => stripAccents(alternatives(list));

/** What it is likened to, by gender: enough by itself. */
const LIKENESSES = {
  une: images(`
    respiration, bouffée, bulle, parenthèse, fête, tribu, maison commune, boussole, oasis, aventure,
    mine d[’'](?:or|idées|infos?|informations), source d[’']inspiration, (?:grande|seconde|deuxième) famille
  `),
  un: images(`
    bol d[’']air, souffle, refuge, îlot, havre, carrefour, tremplin, régal, bonheur, trésor, bain de jouvence,
    vent de, rayon de soleil, coup de (?:fouet|boost|jeune|frais|projecteur), shoot, concentré, déclic,
    nouveau départ, repère
  `),
} as const;
/** What an event is called by those who were there. */
const OCCASIONS = images(`
  journées?, soirée, nuit, jours, moments?, temps, rendez-vous, événement, expérience, initiative, festival, forum,
  salon, séminaire, colloque, congrès, rassemblement, édition, formation, lieu, espace, endroit
`);
/** What one has the luck to do there. */
const LEARNING = images(`
  apprendre, avancer, comprendre, découvrir, échanger, exprimer, former, grandir, partager, progresser, rencontrer,
  ressourcer
`);
/** An image too where nothing follows but that: « une chance de ne pas avoir plu » is no praise. */
const LUCK = `(?:chance|opportunite|reussite|revelation)(?=[.!…\\s]*$| (?:pour |d(?:e |['’]))(?:s['’]|se )?(?:${LEARNING})(?!\\p{L}))`;
/** Adjectives between an article and its noun, by its gender. */
const ADJECTIVES = {
  une: images('vraie, belle, grande, bonne, petite, jolie, sacrée, excellente, nouvelle'),
  un: images('vrai, bel, beau, grand, bon, petit, joli, sacré, excellent, nouveau, nouvel'),
  either: images('super, très, véritable, magnifique, formidable, immense, superbe, chouette'),
} as const;
const BEFORE = `(?:(?:${ADJECTIVES.une}|${ADJECTIVES.un}|${ADJECTIVES.either}) )*`;
/** What goes on with an image and leaves it one; « une bulle immobilière », « un souffle court » are others. */
const GOING_ON = `(?:${images(`
  d[’'](?:air|oxygène|énergie|idées|espoir|optimisme|humanité|enthousiasme|inspiration|intelligence),
  de (?:fraîcheur|soleil|vie|joie|liberté|bienveillance|créativité|convivialité|positivité|bonheur|famille|savoirs?),
  des (?:savoirs?|idées|montagnes|possibles), du (?:savoir|large|vivant), (?:en|de) commun,
  frais, fraîche, pur, pure, neuf, nouveau, enchantée?, humaine?, humaniste, collecti(?:f|ve), populaire, joyeu(?:x|se),
  bienvenue?, salutaire, salvatrice, bienfaisante?, apaisante?, inspirante?, bienveillante?, chaleureu(?:x|se),
  conviviale?, précieu(?:x|se), vivifiante?, ressourçante?, rare, foraine?
`)})`;

const LIKENED = `${BEFORE}(?:${LIKENESSES.une}|${LIKENESSES.un}|${LUCK})(?!\\p{L})`;
const OCCASION = `${BEFORE}(?:${OCCASIONS})(?!\\p{L})`;
/** What says of it no more than that it was good: « une très bonne journée », « un moment agréable ». */
const HOLLOW =
  /^(?:(?:et|tres|vraiment|tout|simplement|plutot|assez|bien|trop|bonne?|belle|beau|agreable|parfaite?|sympa(?:thique)?|reussie?|top|geniale?|chouette|formidable|magnifique|superbe|interessante?|excellente?|super|cool|nickel|impeccable|merveilleu(?:x|se)|fantastique|exceptionnel(?:le)?|incroyable|extraordinaire|de qualite|quand meme|encore|[,.!])\s*)*$/iu;

const HEAD = '^(?:(?:une?|deux|trois) )?';
const OPENING_LIKENED = new RegExp(HEAD + LIKENED, 'iu');
const OPENING_OCCASION = new RegExp(HEAD + OCCASION, 'iu');
const HOLDING = new RegExp(`(?<!\\p{L})(?:une?|deux|trois) (?:${LIKENED}|${OCCASION})`, 'iu');

/** Whether a text says somewhere what an event may be. */
export const mayPortray = (text: string): boolean => HOLDING.test(stripAccents(text));

/** « Une bouffée d’air », « vrai tremplin »: such an image praises by itself. */
export const isLikened = (text: string): boolean => OPENING_LIKENED.test(stripAccents(text));

/** What the event is called at the head of a text, « une belle journée » of « une belle journée qui fait du bien »; empty where it opens otherwise. */
export const occasionNamed = (text: string): string =>
  text.slice(0, OPENING_OCCASION.exec(stripAccents(text))?.[0].length ?? 0);

/** Whether it says no more than that the event took place, or was good: « un bon moment », « une journée agréable ». */
export function isHollowImage(text: string): boolean {
  const named = occasionNamed(text);
  return named !== '' && isHollowPraise(text.slice(named.length).trim());
}

/** Whether a text says that something was good, and no more: « super », « très bien ». */
export const isHollowPraise = (text: string): boolean => HOLLOW.test(stripAccents(text));

/** What may turn an image against the event: « une boussole pour se perdre », « une fête où l’on s’ennuie », « une fête, presque ». */
const TURNED =
  /(?<!\p{L})(?:pour|sans|qui|que|où|dont|mais|pas|plus|ni|ou|avec|contre|si|quand|comme|enfin|et)(?!\p{L})|[,;:!?()…+/]| [-–—] |qu['’]/iu;
/** Words of the longest image that is nothing but one. */
const PLAIN_WORDS = 7;

/** « Une fête foraine du savoir »: an image that praises by itself, its adjectives and its complement, and nothing that could turn it. */
export const isPlainImage = (text: string): boolean =>
  isLikened(text) && !TURNED.test(text) && text.trim().split(/\s+/u).length <= PLAIN_WORDS;

/** Nouns of either gender, with what agrees with them, at the head of an image without its article. */
const BARE = (['une', 'un'] as const).map((article) => {
  const before = `(?:(?:${ADJECTIVES[article]}|${ADJECTIVES.either}) )*`;
  const tail = `(?: ${GOING_ON})*[.!…\\s]*$`;
  return { article, whole: new RegExp(`^${before}(?:${LIKENESSES[article]})${tail}`, 'iu') };
});

/** The article of a plain image that was written without one: « une » of « vraie bouffée d’air »; null of anything else, and of a word alone (« souffle »). */
export function articleLacking(text: string): 'un' | 'une' | null {
  if (!isPlainImage(text) || !/\s/u.test(text) || text === text.toUpperCase()) return null;
  return BARE.find(({ whole }) => whole.test(stripAccents(text)))?.article ?? null;
}

/** « Au service de l’intérêt général »: so does what it is there for. */
const DEVOTED = /^(?:au service (?:de|du|des) |au plus près |à l['’]écoute |à taille humaine)/iu;

/** An adjective before it says that it praises. */
const PRAISED = new RegExp(
  `${HEAD}(?:${ADJECTIVES.une}|${ADJECTIVES.un}|${ADJECTIVES.either}) `,
  'iu',
);
/** What follows an image and leaves it one, or nothing. */
const WELL_FOLLOWED = new RegExp(`^(?:[.!…\\s]*$|(?: ${GOING_ON})+(?!\\p{L}))`, 'iu');
/** A clause or a circumstance of its own behind it: « où l’on rit », « loin de tout ». */
const PARTED =
  /^,? ?(?:où|qui|que|dont|lorsqu|quand|pour|dans|entre|avec|loin|avant|après|au|aux|en|sur|hors|à)(?!\p{L})|^,/iu;

/** What follows an image at the head of a text; null of no image. */
export function afterImage(text: string): string | null {
  const [head] = OPENING_LIKENED.exec(stripAccents(text)) ?? [];
  return head === undefined ? null : text.slice(head.length);
}

/** Whether what an event is said to be praises by itself, whatever its words are worth: an image that nothing makes another, « bulle immobilière ». */
export function praisesItself(text: string): boolean {
  const after = afterImage(text);
  if (after === null) return DEVOTED.test(text);
  return (
    PRAISED.test(stripAccents(text)) ||
    WELL_FOLLOWED.test(stripAccents(after)) ||
    PARTED.test(after)
  );
}

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
