import { told } from './gaps.js';

/** Without one of these, no habit is told: it saves the search. */
export const HABITUAL = / (?:seule?|cles?|clefs?|jardin|absente?) /u;

/** When and where somebody is found alone, or their house empty; the writer is in the sentence. */
export const ALONE: readonly RegExp[] = [
  // « je rentre seule à pied »; not « je suis rentrée seule », « je marche seule vers mon but »
  '(?:rentre|repars|marche|finis|repartais|rentrais) (?:\\w+ ){0,2}?(?:toute )?seule? (?:.* )?(?:a pied|la nuit|tard|le soir|dans le noir|par le (?:parc|bois|parking)|a \\d+ ?h\\w*) ',
  '(?:suis|reste) (?:toute )?seule? (?:chez moi|a la maison|au bureau|dans (?:mon|le) (?:local|bureau)) (?:\\w+ ){0,2}?(?:tous|chaque|le|les|la nuit|toutes|jusqu|apres) ',
  '(?:ma|la|mes|les) cle(?:f)?s? (?:\\w+ ){0,2}sous (?:le|la|un) (?!porte)\\w+ ',
].map(told);
