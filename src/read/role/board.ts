import { bareName, foldName } from '../../names/names.js';

/** What exports of boards of notes call the column that tells where a note hung. Bare (names.ts). */
const NAME =
  /^(colonnes?|columns?|column name|lane|liste?|list name|frame|cadre|tableau|board|categorie|category|rubrique|type|section|area|zone|partie|bloc|volet)( (du|de la) (post-?it|carte|note))?$/;

/** The same, where nothing but a board has it. Bare. */
const COLUMN =
  /^((nom de la )?colonne|column( name)?|lane|list name|section)( (du|de la) (post-?it|carte|note))?$/;

/** What exports of boards call a note. Bare. */
const NOTE =
  /^(cards?|cartes?|post-?its?|sticky notes?|stickies|corps|body)( (text|content|texte))?$|^card name$/;

const isBoardName = (header: string): boolean => NAME.test(bareName(header));

/**
 * Whether a column beside a text tells where each note of a board hung: by its heading and its values, of which
 * more are to be sure where the heading is less so.
 */
export function tellsOfBoard(header: string, text: string, values: ReadonlySet<string>): boolean {
  if (!COLUMN.test(bareName(header))) return isBoardName(header) && areBoardTitles(values);
  return NOTE.test(bareName(text)) || areBoardTitles(values, 1);
}

/** « Ce qui a bien marché », « ⚓ L’ancre (ce qui nous freine) », « Points forts », « À améliorer », « What went well ». Folded. */
const ASKING =
  /\bce qu[ei'’]|^points? (forts?|faibles?|positifs?|negatifs?)|^(a|on) (ameliorer|garder?|changer?|revoir|conserver?|supprimer?|arreter?|continuer?|commencer?|jeter?)\b|^what\b|^went (well|wrong)|^to (improve|keep|change)/;

/** Titles of the columns of a retrospective, without their article. Bare. */
const TITLE =
  /^(keep|drop|start|stop|continue|mad|sad|glad|liked|learned|lacked|longed for|i (like|wish)|je (propose|garde|jette|retiens|souhaite|commence|continue)|j'arrete|(j'ai |je )?((moins|pas|peu|bien|plus|n'ai pas) )?(aime|adore|deteste|apprecie|appris|manque)|try|(il )?m'a manque|j'aurais (aime|voulu|souhaite)|plus|moins|[+-]+|positifs?|negatifs?|garder|arreter|commencer|continuer|pepites?|epines?|ancres?|recifs?|reussites?|rates?|frustrations?|j'aime( pas)?|likes?|dislikes?|top|flop|kiffs?)$/;

/** Titles that other lists have too: kinds of messages, themes. Bare. */
const COMMON =
  /^(idees?|ideas?|suggestions?|propositions?|questions?|actions?|action items?|problemes?|surprises?|mercis?|remerciements?|kudos|remarques?|forces?|faiblesses?|vent|ile|soleil|sans categorie)$/;

const bareTitle = (title: string): string =>
  bareName(title.replace(/\([^()]*\)|\p{So}|\uFE0F|^\s*\d+\s*[.)-]/gu, ' ').replace(/[−–]/gu, '-'))
    .trim()
    .replace(/^(les?|la|nos|mes) |^l['’]/u, '');

const isSureTitle = (title: string): boolean =>
  ASKING.test(foldName(title).replace(/^\W+|^\d+\W+/u, '')) || TITLE.test(bareTitle(title));

/** Whether values are the titles of the columns of a board, so many of them titles that other lists would not have. */
export const areBoardTitles = (values: ReadonlySet<string>, sure = 2): boolean =>
  [...values].every((value) => isSureTitle(value) || COMMON.test(bareTitle(value))) &&
  [...values].filter(isSureTitle).length >= sure;
