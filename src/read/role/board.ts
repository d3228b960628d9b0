import { bareName } from '../../names.js';
import { asksForWords } from './headings.js';

/** What exports of boards of notes call the column that tells where a note hung. Bare (names.ts). */
const NAME =
  /^(colonne|column|categorie|category|rubrique|type|liste|list|section|zone|partie|bloc|volet|tableau|board|lane|titre de la colonne|column (name|title)|list name|nom de la (colonne|liste))s?( (du|de la|de) (post-?it|carte|note|retour|commentaire)s?)?$/;

export const isBoardName = (header: string): boolean => NAME.test(bareName(header));

/** Titles of the columns of a retrospective, without their article. Bare. */
const TITLE =
  /^(keep|drop|start|stop|continue|more|less|mad|sad|glad|liked|learned|lacked|longed for|i (like|wish)|what if|kudos|mercis?|remerciements?|plus|moins|[+-]+|positifs?|negatifs?|(on|a) (garde|arrete|commence|continue)r?|garder|arreter|commencer|continuer|forces?|faiblesses?|pepites?|epines?|roses?|boutons?|vent|ancres?|recifs?|ile|soleil|reussites?|succes|rates?|frustrations?|surprises?|questions?|actions?|problemes?|j'aime|j'aime pas|likes?|dislikes?|wishes|top|flop)$/;

/** Whether a value reads as the title of a column of notes: `Ce qui a bien marché`, `⚓ L’ancre (ce qui freine)`, `Drop`. */
export const isBoardTitle = (value: string): boolean =>
  asksForWords(value) > 0 ||
  TITLE.test(
    bareName(value.replace(/\([^()]*\)|\p{So}|\uFE0F/gu, ' ').replace(/[−–]/gu, '-'))
      .trim()
      .replace(/^(les?|la|nos|mes) |^l['’]/u, ''),
  );
