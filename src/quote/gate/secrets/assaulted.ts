import type { Way } from './way.js';

const HATEFUL =
  '(?:sexistes?|racistes?|homophobes?|transphobes?|antisemites?|misogynes?|islamophobes?|validistes?|grossophobes?|xenophobes?|deplacee?s?|salaces?|graveleu(?:x|ses?)|libidineu(?:x|ses?))';
const SAYING =
  '(?:propos|remarques?|blagues?|insultes?|injures?|commentaires?|reflexions?|gestes?|vannes?|comportements?|attitudes?|mots?|regards?|allusions?|sms|textos?|messages?|mails?)';
const MINE =
  '(?:ma|mon|mes) (?:tenue|physique|corps|couleur|accent|poids|look|decollete|peau|seins?|fesses|origines?|voile|age|jupe|robe)';
/** Before what is only dealt with or denied: « un atelier sur les violences », « aucune remarque sexiste ». */
const NOT_TOLD =
  "(?<! (?:sur|contre|face|aux|repondre a|moqu\\w+|prevention|prevenir|eviter|sans|aucune?|zero|ni|jamais|pas|moins|plus|lutte\\w*|modere\\w*|moderation|signal\\w+|reper\\w+|analys\\w+|detect\\w+|gener\\w+|debat|comprendre) (?:(?:a|aux|l[ea]s?|l'|d[eu]s?|d'|une?) ){0,2})";
const INTIMATE = '(?:fesses?|cul|seins?|poitrine|cuisses?|entrejambe|sexe)';
/** Who is met there, and no thing: « on m’a frappée », not « ce film m’a frappée ». */
const BODY = '(?:on|il|elle|ils|elles|P+|Q+|R+|types?|mecs?|gars|bonhomme|monsieur|dame|qui)';
/** What hurts no more than a sound does. */
const BY_THINGS =
  "(?!par (?:l[ea]s?|l'|une?|des|autant|tant|cet?|cette|sa|son|leur) ?(?:bruits?|sons?|sono|musique|volume|lumieres?|projecteurs?|odeurs?|froid|chaud|clim|quantite|beaute|justesse|gentillesse|qualite|discours|monde|pubs?|publicites?|notifications?|mails?))";

/** Assaults, harassment and hateful words that somebody met: for the team to hear, for nobody to print. */
export const ASSAULTS: Way = {
  kind: 'assault',
  marked: true,
  turns: [
    // « m’a mis la main aux fesses », « une main au cul », « m’a touché les seins »
    `mains? (?:aux?|sur (?:les?|la|mes|ses|ma|mon)|dans (?:le|les|mon)) ${INTIMATE} `,
    `(?:touch|caress|palp|tat)\\w+ (?:l[ae]s?|mes|ma|mon) ${INTIMATE} `,
    `${NOT_TOLD}attouchements? `,
    'mains? baladeuses? ',
    `(?:${BODY}|P+|A+) (?:\\w+'? ){0,3}(?:m'|nous) (?:a|ont) coincee?s? (?:dans (?!un (?:planning|programme|horaire|format))|contre|derriere)`,
    // « m’a pelotée », « s’est fait tripoter »; not « on a tripoté des robots »
    "(?:m'|me|nous|l'|lui|les|se|s'|elle|fait|faite?|faire) (?:a |ont |avait |est |suis |sont |ai ete |fait |faite )*(?:pelot|tripot)(?:ee?|ees|er|ait|aient) ",
    "embrass\\w+ de force |(?:essaye|tente|voulu) (?:de )?(?:m'|l'|nous) embrasser ",
    'frott\\w+ (?:contre|a) (?:moi|elle|nous|ma|mes) ',
    // « m’a suivie jusqu’à ma voiture »
    "(?:m'|nous) (?:a |ont |avait )suivie?s? (?:jusqu' (?:a|au|aux|dans)|dans (?:la rue|le parking|les toilettes|les couloirs)|partout) (?!bout|fin|la fin)",
    "(?:m'|me|nous|lui|leur) (?:a |ont |faisait |faisaient )?(?:fait |faisant )?des avances ",
    `drag\\w+ {any:2}(?:lourd|lourdement|lourdingue|insistante?|insistance) `,
    // « un type bourré m’a collée toute la soirée »
    `(?:${BODY}|A+) (?:A+ )?(?:m'|nous) (?:a|ont) collee?s? (?:toute la (?:soiree|journee|nuit)|tout le (?:temps|long)|pendant|au bar) (?!de )`,
    // « j’ai été agressée verbalement », « on m’a frappé »; not « agressée par le bruit », « ce film m’a frappée »
    `(?:ai ete|avons ete|suis|sommes|etais|(?:s' est|se sont|me suis) fait|(?:[PKR]+|elle|il|qui) (?:a|s' est) (?:ete|fait)) (?:fait (?:e |es )?|faite? )?(?:\\w+ment )?(?:agress|insult|injuri|menac|gifl|harcel)\\w+ (?:\\w+ment )?(?!d'|de |par (?!(?:un|une|le|la|des|deux|mon|ma) (?:\\w+ )?[PQK]))${BY_THINGS}`,
    '(?<=^ )(?:agressee?s?|insultee?s?|menacee?s?|harcelee?s?) (?:verbalement |physiquement )?(?:par (?:une?|le|la|des|deux) P+|par (?:une?|des|deux) (?:types?|mecs?|gars)|dans|au|a la|en pleine?) ',
    `${BODY} (?:m'|nous|l'|les) (?:a|ont) (?:\\w+ment )?(?:agress|insult|injuri|menac|gifl|harcel|crach|plaqu)\\w+ ${BY_THINGS}(?!(?:de|du|d') (?:partout|toutes? parts)|d' (?:envie|idees)|par )`,
    "(?:on|il|elle|types?|mecs?|gars) (?:m'|nous) (?:a|ont) frappee?s? (?!par |:|d'|comme|parce)",
    `(?:m'|nous|l'|les) (?:a|ont) pouss\\w+ contre (?:le mur|la|un|une) `,
    "photos? (?:de lui|d' elle) (?:tou\\w+ )?nue? |(?:envoye|recu) (?:\\w+ )?nudes? ",
    "imit\\w+ (?:\\w+ )?(?:l'|mon|son) accent ",
    'demand\\w+ (?:\\w+ )?ou je (?:dors|dormais|loge|logeais|habite|habitais) ',
    // « m’a prise en photo sous la jupe », « filmée à mon insu »
    '(?:photo|photograph|film)\\w* (?:\\w+ ){0,3}(?:sous (?:la|ma|sa|les) (?:jupe|robe|jupes)|a mon insu|dans les (?:toilettes|douches|vestiaires)) ',
    // « que les arabes savent pas coder »
    "dit que l[ea]s? (?:arabes|noirs|juifs|femmes|filles|musulmans|gays|roms|etrangers|C+) (?:ne )?(?:sont|savent|peuvent|devraient|c'|valent) ",
    "(?:m'|me) (?:a )?dit que j' (?:etais|avais) (?:bonne|bandante|baisable|sexy) ",
    // « rentre dans ton pays »
    '(?:rentre[rz]?|retourne[rz]?) (?:dans (?:ton|mon|son|votre|leur) pays|au bled) ',
    // « m’a demandé mon 06 avec insistance »
    'mon (?:06|07|numero|num|insta|snap) (?:\\w+ ){0,3}(?:insistance|lourdement|lourd) ',
    `(?:m'|nous) (?:a|ont) crache (?:dessus|au visage|a la figure) `,
    // « on m’a traitée de sale … »; not « on m’a traitée de façon humaine »
    "(?:m'|nous|l'|me|fait|faite) (?:a |ont |avait )?traite(?:e|es|s|r)? de (?!facons?|manieres?|haut|la |l' |tres |suite|nouve)",
  ],
};

/** Hateful words that the lists may hold: read on the line as it is typed. */
export const HATRED: Way = {
  kind: 'assault',
  turns: [
    // « blagues sexistes du modérateur »; not « aucune remarque sexiste »
    `${NOT_TOLD}${SAYING} {attr:1}${HATEFUL} `,
    `${NOT_TOLD}${SAYING} {any:4}sur ${MINE} `,
  ],
};
