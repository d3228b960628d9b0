import type { Way } from './way.js';

const PARTNER =
  '(?:mari|femme|mec|meuf|nana|copain|copine|conjointe?|compagne|compagnon|cherie?|amoureux|amoureuse|fiancee?|epouse|epoux)';
const MY_PARTNER = `(?:mon|ma) (?:ex )?(?:${PARTNER}|ex) `;
const CHILDREN = '(?:enfants?|fils|filles?|gosses|gamins|petits|petites|bebe)';

/** Separations, children shared out, partners who are feared. */
export const HOUSEHOLD: Way = {
  kind: 'sensitive',
  own: true,
  hint: / (?:ex|garde|alternee|visite|pension|solo|celibataires?|isolee?s?|monoparentale?|seule?|dehors|porte|largu\w+|plaqu\w+|quitt\w+|fui|trompe\w*|surveill\w+|control\w+|fouill\w+|espionn\w+|traqu\w+|geolocalis\w+|enferm\w+|rabaiss\w+|approcher|protection|tape|tapait|frappe|frappait|cogne|cognait|gosses|chez|violente?|jalou\w+|dangereu\w+|separ\w+|couche|liaison|aventure|embrass\w+) /u,
  turns: [
    // « mon ex ne paie pas »; not « mon ex collègue », « ex aequo »
    "mon ex (?:mari |femme |copain |copine |compagne |compagnon |conjointe? )?(?=(?:qui|ne|n'|me|m'|a|est|etait|avait|s'|se|va|et|avec|dans|au|pour|,|\\.|!|\\)) )",
    '(?:ma|la|une|mon|le) (?:semaine|week end|weekend|jour|tour) (?:de garde|avec les enfants) ',
    `garde (?:alternee|partagee|exclusive) |(?:perdu|obtenu|eu|ai|demand\\w+|recuper\\w+) la garde (?:de|d') (?:mon|ma|mes) ${CHILDREN} |droit de visite `,
    '(?:ne )?(?:paie|paye|verse) (?:pas |plus )?(?:la |ma |une )pension ',
    "(?:couche|liaison|aventure) avec (?:une?|mon|ma|le|la|l') (?!equipe|belle|bel|grande?|magnifique)|(?:je|j') ai (?:\\w+ )?embrasse une? (?!(?:\\w+ )?(?:bebe|cause|arbre|carriere|metier|projet|idee) )",
    "(?:me|m') (?:suis |etais )?(?:fait|faite) (?:larguer|plaquer|tromper) ",
    // « maman solo, pas de garderie »; not « les mères isolées »
    '(?:(?<=^ )|(?:suis|etant|que|moi) )(?:une? )?(?:maman|mere|papa|pere|parent) (?:solo|celibataire|isolee?) ',
    `(?:vis|suis|eleve|elever|etant) (?:\\w+ )?seule? (?:avec )?(?:mes |mon |ma )?(?:\\d+ |deux |trois |quatre )?${CHILDREN} (?!(?:au|a|dans|sur|devant|en) )`,
    `${MY_PARTNER}(?:m' a |m' avait |vient de me )(?:foutue? dehors|mise? (?:dehors|a la porte)|(?:quitt|largu|plaqu|tromp)\\w+) (?!(?:a|au|devant|pour) )`,
    `(?:trompe|trompais|ai trompe|ai quitte|quitte|quitter|fui|fuir|plaque) ${MY_PARTNER}(?!a |au )`,
    `(?:suis|etais) partie? de chez moi avec (?:mes|les|mon|ma) |fui le domicile `,
    `${MY_PARTNER}(?:est|etait|devient|devenait) (?:\\w+ )?(?:violente?|dangereu(?:x|se)|maladivement jalou(?:x|se)) `,
    `separ(?:e|ent|ons|er|ee?s?) (?:avec|de|d') ${MY_PARTNER}(?!a |au |dans )`,
    // « mon mari surveille mon téléphone »; not « mon mari surveille les enfants »
    `${MY_PARTNER}(?:qui )?(?:me |m' (?:a |avait )?)?(?:control|espionn|traqu|geolocalis|enferm|rabaiss|fouill|surveill)\\w+ (?!(?:l[ea]s?|l'|nos) )`,
    "(?:il|elle) (?:me |m' a )(?:tape|tapait|cogne|cognait|frappe|frappait|bat|battait) (?!(?:sur|dans|a|au|en|de|d'|par) )",
    "interdiction de (?:m'|nous) approcher |ordonnance de protection ",
  ],
};
