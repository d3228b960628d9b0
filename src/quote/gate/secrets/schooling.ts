import type { Way } from './way.js';

/** What one failed at, cannot read, and how young one is. */
export const SCHOOLING: Way = {
  kind: 'sensitive',
  own: true,
  turns: [
    {
      turn: '(?:rate|loupe|foire|plante|echoue|recalee?|rater|echouer) (?:\\w+ )?(?:mon|mes|a mon|a mes|au|le) (?:bac|brevet|bts|cap|partiels?|memoire de|soutenance) (?!a )',
      says: ['J’ai raté mon bac', 'j’ai échoué au BTS'],
      not: ['Moi, j’ai raté le bac à glaces'],
    },
    {
      turn: '(?:rate|loupe|foire|plante|echoue|recalee?|rater|echouer) (?:a )?(?:mon|mes) (?:\\w+ )?(?:concours|examens?|exams?|diplome) ',
      says: ['J’ai raté mon concours'],
      not: ['J’ai raté le concours de dessins'],
    },
    {
      turn: "(?:pas|jamais) (?:eu|obtenu|passe|decroche) (?:le |mon |de |d' )?(?:bac|brevet|concours|diplome|bts|cap) (?!de participation|a )",
      says: ['Je n’ai jamais eu mon bac'],
      not: ['Je n’ai pas eu de diplôme de participation'],
    },
    {
      turn: '(?:redouble|redoublais|redoubler|redoublant) (?:ma|mon|la|le|cette|en) ',
      says: ['je redouble ma première'],
      not: ['je redouble d’attention'],
    },
    {
      turn: '(?:ai|avais) (?:eu )?\\d+(?:[.,]\\d+)? ?/ ?20 (?:a|en|au|aux) (?!quiz|jeu|test|concours)',
      says: ['j’ai eu 4/20 en maths'],
      not: ['j’ai eu 18/20 au quiz'],
    },
    {
      turn: "(?:sais|savais) (?:pas|plus|a peine|mal|pas bien|pas trop) (?:bien )?(?:ni )?(?:lire|ecrire)(?: (?:et|ou|ni) (?:lire|ecrire))? (?!(?:une?|l[ea]s?|ce|du|des|entre|dans|l') )",
      says: ['je ne sais pas lire', 'je sais à peine lire et écrire'],
      not: ['je sais à peine lire une carte'],
    },
    {
      turn: '(?:lis|ecris) (?:tres )?mal (?=le francais|et|,|donc|alors|$|\\.)',
      says: ['j’écris très mal, merci pour les pictos'],
      not: ['je lis mal les petites lettres'],
    },
    {
      turn: "(?:jamais|pas) (?:\\w+ )?(?:allee?s? |ete )(?:a|a l') ecole ",
      says: ['je ne suis jamais allée à l’école'],
      not: ['je ne suis pas allée à l’atelier de l’école'],
    },
    {
      turn: "(?:signer|ecrire) mon nom |arrete l' ecole (?:en|a|tot|tres) ",
      says: ['je sais juste écrire mon nom', 'j’ai arrêté l’école en cinquième'],
      not: ['j’ai arrêté la partie école du jeu'],
    },
    {
      turn: "(?:je|j') ai (?:que |seulement )?(?:[6-9]|1[0-7]) ans (?!(?:d'|de|que|pour|dans|la) )",
      says: ['j’ai 14 ans'],
      not: ['j’ai 14 ans d’expérience'],
    },
    {
      turn: "(?:suis|est|etais|etait|ete) (?:\\w+ )?(?:suivie?s? (?:par|a) l' (?:ase|aide sociale)|placee?s? (?:en (?:foyer|famille)|a l' ase|par l[ea] juge)) ",
      says: ['je suis suivi par l’ASE', 'j’ai été placée en foyer'],
      not: ['je me suis placée en face de la scène'],
    },
  ],
};
