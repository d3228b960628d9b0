import type { Way } from './way.js';

const PARTNER =
  '(?:mari|femme|mec|meuf|nana|copain|copine|conjointe?|compagne|compagnon|cherie?|amoureux|amoureuse|fiancee?|epouse|epoux)';
const MY_PARTNER = `(?:mon|ma) (?:ex )?(?:${PARTNER}|ex) `;
const CHILDREN = '(?:enfants?|fils|filles?|gosses|gamins|petits|petites|bebe)';

/** Separations, children shared out, partners who are feared. */
export const HOUSEHOLD: Way = {
  kind: 'sensitive',
  own: true,
  turns: [
    {
      turn: "mon ex (?:mari |femme |copain |copine |compagne |compagnon |conjointe? )?(?=(?:qui|ne|n'|me|m'|a|est|etait|avait|s'|se|va|et|avec|dans|au|pour|,|\\.|!|\\)) )",
      says: ['Mon ex ne paie rien', 'mon ex mari est venu crier devant le stand'],
      not: ['mon ex collègue était là'],
    },
    {
      turn: '(?:ma|la|une|mon|le) (?:semaine|week end|weekend|jour|tour) (?:de garde|avec les enfants) ',
      says: ['c’était ma semaine de garde'],
      not: ['j’ai passé ma semaine sur place'],
    },
    {
      turn: `garde (?:alternee|partagee|exclusive) |(?:perdu|obtenu|eu|ai|demand\\w+|recuper\\w+) la garde (?:de|d') (?:mon|ma|mes) ${CHILDREN} |droit de visite `,
      says: [
        'je suis en garde alternée',
        'j’ai perdu la garde de mes enfants',
        'j’ai un droit de visite',
      ],
      not: ['je garde un bon souvenir des enfants'],
    },
    {
      turn: '(?:ne )?(?:paie|paye|verse) (?:pas |plus )?(?:la |ma |une )pension ',
      says: ['je galère, il ne paie pas la pension'],
      not: ['on ne paie pas le repas'],
    },
    {
      turn: "(?:couche|liaison|aventure) avec (?:une?|mon|ma|le|la|l') (?!equipe|belle|bel|grande?|magnifique)|(?:je|j') ai (?:\\w+ )?embrasse une? (?!(?:\\w+ )?(?:bebe|cause|arbre|carriere|metier|projet|idee) )",
      says: ['j’ai couché avec un collègue', 'j’ai embrassé une bénévole'],
      not: ['quelle aventure avec une équipe pareille', 'j’ai embrassé une carrière numérique'],
    },
    {
      turn: "(?:me|m') (?:suis |etais )?(?:fait|faite) (?:larguer|plaquer|tromper) ",
      says: ['je me suis fait larguer ce matin'],
      not: ['je me suis fait expliquer le wifi'],
    },
    {
      turn: '(?:(?<=^ )|(?:suis|etant|que|moi) )(?:une? )?(?:maman|mere|papa|pere|parent) (?:solo|celibataire|isolee?) ',
      says: ['Maman solo, il me fallait une garderie', 'je suis une maman célibataire'],
      not: ['un atelier pour les mères isolées'],
    },
    {
      turn: `(?:vis|suis|eleve|elever|etant) (?:\\w+ )?seule? (?:avec )?(?:mes |mon |ma )?(?:\\d+ |deux |trois |quatre )?${CHILDREN} (?!(?:au|a|dans|sur|devant|en) )`,
      says: ['j’élève seule mes trois enfants', 'je vis seul avec mon fils'],
      not: ['je suis seule avec les enfants dans la salle'],
    },
    {
      turn: `${MY_PARTNER}(?:m' a |m' avait |vient de me )(?:foutue? dehors|mise? (?:dehors|a la porte)|(?:quitt|largu|plaqu|tromp)\\w+) (?!(?:a|au|devant|pour) )`,
      says: ['Mon mari m’a quittée cet été'],
      not: ['Mon mari m’a quittée pour le buffet'],
    },
    {
      turn: `(?:trompe|trompais|ai trompe|ai quitte|quitte|quitter|fui|fuir|plaque) ${MY_PARTNER}(?!a |au )`,
      says: ['j’ai quitté mon mec le mois dernier'],
      not: ['j’ai quitté mon mari au vestiaire'],
    },
    {
      turn: `(?:suis|etais) partie? de chez moi avec (?:mes|les|mon|ma) |fui le domicile `,
      says: ['je suis partie de chez moi avec les enfants', 'j’ai fui le domicile'],
      not: ['je suis partie de chez moi à six heures'],
    },
    {
      turn: `${MY_PARTNER}(?:est|etait|devient|devenait) (?:\\w+ )?(?:violente?|dangereu(?:x|se)|maladivement jalou(?:x|se)) `,
      says: ['mon mec devient violent'],
      not: ['mon mari est violoniste'],
    },
    {
      turn: `separ(?:e|ent|ons|er|ee?s?) (?:avec|de|d') ${MY_PARTNER}(?!a |au |dans )`,
      says: ['je me sépare de mon mari'],
      not: ['on nous a séparés à la pause'],
    },
    {
      turn: `${MY_PARTNER}(?:qui )?(?:me |m' (?:a |avait )?)?(?:control|espionn|traqu|geolocalis|enferm|rabaiss|fouill|surveill)\\w+ (?!(?:l[ea]s?|l'|nos) )`,
      says: ['mon mari surveille mon téléphone', 'mon conjoint m’espionne partout'],
      not: ['mon mari surveille les enfants'],
    },
    {
      turn: "(?:il|elle) (?:me |m' a )(?:tape|tapait|cogne|cognait|frappe|frappait|bat|battait) (?!(?:sur|dans|a|au|en|de|d'|par) )",
      says: ['il me frappe souvent', 'elle m’a cogné hier', 'le soir il me bat'],
      not: ['elle me tape sur les nerfs'],
    },
    {
      turn: "interdiction de (?:m'|nous) approcher |ordonnance de protection ",
      says: ['il a interdiction de m’approcher', 'j’ai une ordonnance de protection'],
      not: ['je déplore l’interdiction de filmer'],
    },
  ],
};
