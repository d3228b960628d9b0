import { bareName, foldName } from '../../names.js';

/** What exports of boards of notes call the column that tells where a note hung. Bare (names.ts). */
const NAME =
  /^(colonnes?|columns?|column name|lane|liste?|list name|frame|cadre|tableau|board|categorie|category|rubrique|type|section|zone|partie|bloc|volet)( (du|de la) (post-?it|carte|note))?$/;

export const isBoardName = (header: string): boolean => NAME.test(bareName(header));

/** « Ce qui a bien marché », « ⚓ L’ancre (ce qui nous freine) », « Points forts », « À améliorer », « What went well ». Folded. */
const ASKING =
  /\bce qu[ei'’]|^points? (forts?|faibles?|positifs?|negatifs?)|^(a|on) (ameliorer|garder?|changer?|revoir|conserver?|supprimer?|arreter?|continuer?|commencer?|jeter?)\b|^what\b|^went (well|wrong)|^to (improve|keep|change)/;

/** Titles of the columns of a retrospective, without their article. Bare. */
const TITLE =
  /^(keep|drop|start|stop|continue|mad|sad|glad|liked|learned|lacked|longed for|i (like|wish)|aime|appris|manque|plus|moins|[+-]+|positifs?|negatifs?|garder|arreter|commencer|continuer|pepites?|epines?|ancres?|recifs?|reussites?|rates?|frustrations?|j'aime( pas)?|likes?|dislikes?|top|flop|kiffs?)$/;

/** Titles that other lists have too: kinds of messages, themes. Bare. */
const COMMON =
  /^(idees?|ideas?|suggestions?|propositions?|questions?|actions?|action items?|problemes?|surprises?|mercis?|remerciements?|kudos|remarques?|forces?|faiblesses?|vent|ile|soleil|sans categorie)$/;

const bareTitle = (title: string): string =>
  bareName(title.replace(/\([^()]*\)|\p{So}|\uFE0F|^\s*\d+\s*[.)-]/gu, ' ').replace(/[−–]/gu, '-'))
    .trim()
    .replace(/^(les?|la|nos|mes) |^l['’]/u, '');

const isSureTitle = (title: string): boolean =>
  ASKING.test(foldName(title).replace(/^\W+|^\d+\W+/u, '')) || TITLE.test(bareTitle(title));

/** Whether values are the titles of the columns of a board: two at least that other lists would not have. */
export const areBoardTitles = (values: ReadonlySet<string>): boolean =>
  [...values].every((value) => isSureTitle(value) || COMMON.test(bareTitle(value))) &&
  [...values].filter(isSureTitle).length > 1;
