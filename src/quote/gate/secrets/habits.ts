import type { Way } from './way.js';

/** When and where somebody is found alone, or their house empty. */
export const HABITS: Way = {
  kind: 'sensitive',
  own: true,
  turns: [
    {
      turn: '(?:rentre|repars|marche|finis|repartais|rentrais) (?:\\w+ ){0,2}?(?:toute )?seule? (?:.* )?(?:a pied|la nuit|tard|le soir|dans le noir|par le (?:parc|bois|parking)|a \\d+ ?h\\w*) ',
      says: ['Je rentre seule à pied', 'je repars toute seule à 23h'],
      not: ['Je marche seule vers mon but', 'Je suis rentrée seule, faute de covoiturage'],
    },
    {
      turn: '(?:suis|reste) (?:toute )?seule? (?:chez moi|a la maison|au bureau|dans (?:mon|le) (?:local|bureau)) (?:\\w+ ){0,2}?(?:tous|chaque|le|les|la nuit|toutes|jusqu|apres) ',
      says: ['Je suis seule chez moi tous les soirs'],
      not: ['Je suis seul au bureau pour porter ce projet'],
    },
    {
      turn: '(?:ma|la|mes|les) cle(?:f)?s? (?:\\w+ ){0,2}sous (?:le|la|un) (?!porte)\\w+ ',
      says: ['Je laisse la clé sous le pot'],
      not: ['On a failli mettre la clé sous la porte'],
    },
  ],
};
