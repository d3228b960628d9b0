import type { Way } from './way.js';

/** What one failed at, cannot read, and how young one is. */
export const SCHOOLING: Way = {
  kind: 'sensitive',
  own: true,
  hint: / (?:concours|bac|brevet|examen|exam|partiels?|diplome|cap|bts|soutenance|redoubl\w+|\d+ ?\/ ?20|20|lire|ecrire|lis|ecris|ans|ase|ecole|nom|placee?|foyer|famille) /u,
  turns: [
    // « j’ai raté mon concours »; not « j’ai raté le concours de dessins »
    '(?:rate|loupe|foire|plante|echoue|recalee?|rater|echouer) (?:\\w+ )?(?:mon|mes|a mon|a mes|au|le) (?:bac|brevet|bts|cap|partiels?|memoire de|soutenance) (?!a )',
    '(?:rate|loupe|foire|plante|echoue|recalee?|rater|echouer) (?:a )?(?:mon|mes) (?:\\w+ )?(?:concours|examens?|exams?|diplome) ',
    "(?:pas|jamais) (?:eu|obtenu|passe|decroche) (?:le |mon |de |d' )?(?:bac|brevet|concours|diplome|bts|cap) (?!de participation|a )",
    '(?:redouble|redoublais|redoubler|redoublant) (?:ma|mon|la|le|cette|en) ',
    '(?:ai|avais) (?:eu )?\\d+(?:[.,]\\d+)? ?/ ?20 (?:a|en|au|aux) (?!quiz|jeu|test|concours)',
    // « je ne sais pas lire »; not « je sais à peine lire une carte »
    "(?:sais|savais) (?:pas|plus|a peine|mal|pas bien|pas trop) (?:bien )?(?:ni )?(?:lire|ecrire)(?: (?:et|ou|ni) (?:lire|ecrire))? (?!(?:une?|l[ea]s?|ce|du|des|entre|dans|l') )",
    '(?:lis|ecris) (?:tres )?mal (?=le francais|et|,|donc|alors|$|\\.)',
    "(?:jamais|pas) (?:\\w+ )?(?:allee?s? |ete )(?:a|a l') ecole ",
    "(?:signer|ecrire) mon nom |arrete l' ecole (?:en|a|tot|tres) ",
    // « j’ai 14 ans »; not « j’ai 14 ans d’expérience »
    "(?:je|j') ai (?:que |seulement )?(?:[6-9]|1[0-7]) ans (?!(?:d'|de|que|pour|dans|la) )",
    // « je suis suivi par l’ASE »
    "(?:suis|est|etais|etait|ete) (?:\\w+ )?(?:suivie?s? (?:par|a) l' (?:ase|aide sociale)|placee?s? (?:en (?:foyer|famille)|a l' ase|par l[ea] juge)) ",
  ],
};
