import type { Way } from './way.js';

/** When and where somebody is found alone, or their house empty. */
export const HABITS: Way = {
  kind: 'sensitive',
  own: true,
  hint: / (?:seule?|cles?|clefs?|jardin|absente?) /u,
  turns: [
    // « je rentre seule à pied »; not « je suis rentrée seule », « je marche seule vers mon but »
    '(?:rentre|repars|marche|finis|repartais|rentrais) (?:\\w+ ){0,2}?(?:toute )?seule? (?:.* )?(?:a pied|la nuit|tard|le soir|dans le noir|par le (?:parc|bois|parking)|a \\d+ ?h\\w*) ',
    '(?:suis|reste) (?:toute )?seule? (?:chez moi|a la maison|au bureau|dans (?:mon|le) (?:local|bureau)) (?:\\w+ ){0,2}?(?:tous|chaque|le|les|la nuit|toutes|jusqu|apres) ',
    '(?:ma|la|mes|les) cle(?:f)?s? (?:\\w+ ){0,2}sous (?:le|la|un) (?!porte)\\w+ ',
  ],
};
