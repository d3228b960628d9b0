import type { Way } from './way.js';

const EARN =
  "(?:(?:je|j'|nous|on|ne) (?:touche|touchais|touchons|gagne|gagnais|gagnons|percois)|(?:suis|etais|sommes) payee?s?|(?:vis|vivais|vivons|tiens) avec)";
const ALLOWANCE =
  "(?:apl|allocs?|allocations?|aides? sociales?|prime d' activite|minimum vieillesse|aspa|pension (?:d' invalidite|alimentaire)|colis alimentaires?|bons? alimentaires?)";
/** « je suis hébergée », « je dors encore », « placé ». */
const LIVING =
  '(?:suis|etais|vis|vivais|dors|dormais|loge|logeais|sommes|vivons) (?:(?:encore|toujours|actuellement|placee?s?|hebergee?s?|logee?s?|relogee?s?|accueillie?s?|temporairement) ){0,3}';

/** What one earns, owes and has for a roof. */
export const LIVELIHOOD: Way = {
  kind: 'sensitive',
  own: true,
  turns: [
    // « je touche 1 400 net », « payée au smic »; not « on a touché 1 400 personnes »
    `${EARN} (?:a peine |que |moins de |environ |seulement |\\w+ )?\\d[\\d.,]* ?k? ?(?:€ |euros? |e |balles )?(?:nets? |bruts? |par mois |mensuels? |/ mois |€ |euros? |balles )(?!(?:de|d'|par|pour) )`,
    "(?:payee?s?|suis|touche|gagne|vis|etre) (?:au |le |avec le |avec un |un |qu' un )smic ",
    "(?:mon salaire|ma remuneration|ma petite retraite) (?!emotionnel|par )|ma pension (?:d' invalidite|alimentaire|de reversion) ",
    `(?:touch\\w+|percois|percevais|vis|vivais|(?:ai|avais) droit|beneficie) {have:3}${ALLOWANCE} `,
    // « ma retraite, c’est 900 euros »
    "(?:mon|ma|notre) (?:retraite|salaire|paie|paye|bourse|pension|allocation|rsa) (?:\\w+'? |, |: ){0,3}\\d[\\d.,]* ?(?:€|euros?|balles|e) ",
    '(?:mis|mise|vire|viree|foutue?|jetee?) (?:dehors |a la porte |a la rue )?par (?:mon|ma|notre|le) (?:proprio|proprietaire|bailleur) ',
    // « je suis à découvert »
    '(?:suis|etais|sommes|est|finis?|compte) (?:\\w+ )?(?:a decouvert|dans le rouge) (?!sonore|sur |de |cote |niveau )',
    '(?:suis|etais|etant|tant que|sommes) (?:\\w+ )?(?:fauchee?s?|smicarde?s?|precaires?|boursiere?s?|sans le sou|sans un rond) ',
    "(?<=^ )(?:boursiere?|boursier|smicarde?|precaire|fauchee?) (?=,|je |j')",
    '(?:ai|avais|avons|mes|rembours\\w+) {have:2}(?:dettes|impayes|loyers? de retard|credits? (?:conso|a la conso|revolving)) (?!techni)',
    'huissiers? (?:\\w+ ){0,3}(?:chez (?:moi|nous)|a (?:ma|notre) porte) ',
    // « je n’ai plus d’appart », « hébergée chez une amie depuis mars »
    "plus (?:d'|de) (?:appart\\w*|logement|toit|domicile|chez moi) ",
    'hebergee?s? (?:.* )?(?:chez|par) (?:.* )?depuis ',
    `${LIVING}(?:en|dans un|au|a l') (?:hebergement d' urgence|chrs|cada|huda|foyer|115|hotel social) `,
    'squatt(?:e|ais|ons) (?:un canape|chez) ',
    "(?:va|vais|allons|risque\\w*|crains|peur) (?:d' |de )?(?:etre |me faire |nous faire )expuls\\w+ (?!de la salle)",
  ],
};
