import { MY, NO_LIST } from './turns.js';
import type { Way } from './way.js';

/** A word of the lists is there. */
const LISTED = /[SCMNVW]{2}/u;
const AM = '(?:suis|etais|fus|sommes|etions|etant|devenue?s?|redevenue?|nee?|restee?) ';
const I = "(?:je|j'|me|m'|mon|ma|mes|moi|on m'|nous) ";
const SIZE =
  '(?:deux |trois |propre |petite? |grosse? |longue |premiere? |vieille |ancienne? |recente? |derniere? )?';

/** What ties a word of the lists to the writer, or to one of theirs. */
export const OWN: Way = {
  own: true,
  marked: true,
  marks: LISTED,
  turns: [
    // « je suis sourde », « étant une femme autiste », « nous sommes réfugiés »
    `${AM}{attr:4}[SC]+ `,
    'on (?:est|etait) [SC]+ ',
    `ai (?:toujours )?ete {attr:2}[SC]+ `,
    // « Autiste, j’ai passé la pause dehors », « diabétique de type 1 j’ai dû »
    `(?<=^ (?:(?!une?|aucune?|l[ea]|des|ce|cet|cette|chaque)\\w+ ){0,2}?)[SC]+ (?=(?:[^,]+, |{any:4})(?:.* )?${I})`,
    // « En rémission d’un cancer, je », « en mi-temps thérapeutique je »
    `(?<=^ )(?:en|au|apres|malgre|sans|sous|depuis|sortie?|victime|suite|remise?|atteinte?|souffrant|ancienne?|habituee?) {have:5}(?:[MN]+|V+) (?=(?:.* )?${I})`,
    // « en tant que RQTH j’ai apprécié »
    "en tant qu(?:e|') M+ ",
    // « revenue après un burn-out », « depuis mon AVC »; no comma is needed, as people type none
    `(?:apres|depuis|suite|sortant|retour|remise?|convalescence) {have:5}[MN]+ (?!(?:des|chez|dans) )`,
    // « un burn-out m’avait éloignée du métier »
    `(?<=^ (?:\\w+'? ){0,3})M+ (?:\\w+ ){0,2}?(?:m'|me|nous) (?:a |avait |ont |avaient )?(?:eloign|sorti|arret|clou|priv|empech|oblig|forc|fatigu|epuis|interdi|isol|frein)\\w* `,
    // « burn-out en 2023, ce festival m’a remise en selle »
    `(?<=^ )(?:un |une |gros |grosse )?M+ (?:severe |pro |professionnel )?(?:en (?:\\d+|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|depuis|l' an|la semaine|le mois|il y a|cet|cette) `,
    // « moi, sourde », « nous les aveugles », « les personnes en béquilles comme moi »
    '(?:moi|nous) (?:, )?(?:les |autres )?[SC]+ ',
    // « comme moi, en rémission », « les personnes autistes, dont je suis », « : malvoyant et un peu sourd, je »
    'moi , {have:3}[MN]+ ',
    "[SC]+ (?:, )?(?:dont je suis|j' en suis) ",
    // « le stand des diabétiques, je découvre que je le suis », « le groupe Alzheimer, mon mari est concerné »
    '[SC]+ (?:.* )?je l[ea] suis ',
    `[MN]+ (?:.* )?(?:${MY}{any:1}K+|je|j') (?:suis|est|etais|etait) concernee?s? `,
    `[:;] [SC]+ (?:et (?:un peu |aussi )?[SC]+ )?, (?:je |j' |moi |mon |ma |mes )`,
    'suis sujet(?:te)? (?:a |aux )(?:des )?M+ ',
    '[SCMNVW]+ {any:3}comme (?:moi|nous) ',
    'comme [SC]+ ',
    // « l’élue CFDT que je suis »
    "[SC]+ (?:que|qu') (?:je|j'|nous) (?:suis|etais|sommes|etions) ",
    `, [SC]+ (?:, )${I}`,
    // « le fait d’être réfugié m’a valu »
    `etre {attr:2}[SC]+ (?=(?:.* )?${I})`,
    // « ma dépression », « c’est mon burn-out qui »; not « c’est notre maladie à tous »
    `(?<! (?:(?:est|etait) (?=no)|comme |vraie? ))${MY}${SIZE}[MN]+ `,
    'mes V+ ',
    // « j’ai 81 ans, un pacemaker »
    'ai (?:\\w+ ){1,3}ans (?:, |et ){have:2}[MN]+ ',
    // « j’ai eu un cancer », « je suis au chômage », « étant en situation de handicap »
    `(?:ai|avais|avons|aie|ayant|etant|suis|etais|sommes|fais|faisais|fait|je sort|souffre|souffrais|souffrant|sors|sortais|sortie?|vis|reviens|revenue?|remets|prends|prenais|touche|touchais|attends|traverse|traversais|subi|connu|atteinte?|victime|(?:suivie?|soignee?|traitee?|operee?) pour(?= (?:une?|mon|ma|des) )|milite|deplace|marche|porte|portais|signale|declare) {have:5}[MN]+ `,
    `(?:je |j' |me |m' )(?:suis |ai |etais )?(?:prends|prenais|sous|en|sors|sortais|sortie?|(?:deplace|marche)(?: avec)?|clouee?|vais|allais|reviens|revenue?|connu|fait|porte|portais|avec|passe) {have:4}[VW]+ `,
    `(?<!(?:association|asso|ligue|equipe|qui) )(?:(?:bats|battue?|lutte) contre|(?:vis|vivais|viens|venue?) avec) {have:3}[MN]+ `,
    // « allocataire du RSA »
    `(?<! (?:un|une|chaque) )(?:allocataire|beneficiaire|titulaire) {have:2}[MN]+ `,
    // « on m’a diagnostiqué un TDAH », « qui m’a sortie de ma dépression »
    `(?:m'|me|nous) (?:a |ont |avait |avaient )?{any:1}(?:diagnostique|reconnue?|accorde|refuse|retire|demande|annonce|sortie?|sauvee?|guerie?|remise?|relevee?|operee?) {have:5}[SCMN]+ `,
    // « les flashs m’ont déclenché une migraine », « m’a filé une crise d’asthme »
    `(?:m'|me) (?:a|ont|avait|avaient) (?:declenche|provoque|cause|file|colle|donne) {have:2}M+ `,
    // « on m’a trouvé une tumeur »; not « ce film m’a rappelé le cancer de »
    "(?:m'|me) (?:a|ont|avait|avaient) \\w+ (?:une?|ma|mon|des) M+ ",
    // « mon fils est autiste », « ma mère, diabétique », « le cancer de ma mère », « mon frère en prison »
    `${MY}{any:1}K+ (?:R+ )*(?:[,:(] )?(?:qui )?{any:5}(?:[,:(] )?[SCMN]+ `,
    `${MY}{any:1}K+ (?:[,:(] )?{any:2}(?:en|de|a la) [VW]+ `,
    // « le déambulateur de maman »
    `[MNV]+ (?:de|d'|chez) (?:(?:mon|ma|mes|notre|nos|son|sa) {any:1})?K+ `,
    // « un de mes agents, sourd », « une de nos bénévoles malade »
    "une? (?:de|d') (?:mes|nos|ses|leurs) \\w+ (?:\\w+ )?(?:[,:(] )?(?:qui )?(?:est |etait )?{attr:1}S+ ",
    // « j’ai trois enfants dont un autiste »
    'ai {any:2}(?:enfants?|fils|filles?|gamins|ados?) {any:3}(?:dont|,) {any:2}S+ ',
    // « mes oreilles appareillées »
    '(?:mon|ma|mes) (?:oreilles?|yeux|jambes?|genoux?|hanches?|dos|audition|ouie|vue|coeur) {attr:1}S+ ',
    // « avec mon déambulateur », « moi qui suis sous traitement »
    `(?:avec|sans) ${MY}{attr:1}V+ `,
    `(?:moi|nous) qui (?:suis|sommes|ai|avons) {have:3}[SMVW]+ `,
  ],
};

/** « Malentendant, rien compris au micro », « Autiste. », « Atteinte d’un cancer, »: of whom nothing is said, the writer says it. */
export const APPOSED: Way = {
  marked: true,
  marks: LISTED,
  turns: [
    `(?<=^ )(?:S+ (?:(?:a|au|aux|de|d'|du|depuis) {any:3})?(?:, (?![SC]{2})${NO_LIST}|\\. )|(?:atteinte?|souffrant|porteur|porteuse|suivie? pour) {have:4}M+ (?:{any:3}), ${NO_LIST})`,
  ],
};

/** A colleague, somebody whom the others would know. */
export const SOMEBODY =
  '(?:mon|ma|mes|notre|nos|une?|deux|trois|quatre|plusieurs|certaine?s|cette?) {attr:1}[PQ]+ (?:R+ )*';

/** The same of whoever is named or holds a function; the writer of « en tant que » needs no « je ». */
export const SAID_OF: Way = {
  marked: true,
  marks: LISTED,
  turns: [
    "en (?:tant (?:que|qu')|qualite (?:de|d')) {attr:3}[SC]+ ",
    `(?:(?:le|la|l'|cet|cette|ce|notre|nos|votre|mon|ma|mes) {attr:1}P+|R+) (?:[,:(] )?(?:qui )?(?:est |etait )?{attr:3}[SC]+ `,
    // « Martine, qui a un cancer », « Mme Roussel, une usagère atteinte de », « ma collègue Paula, en arrêt maladie »
    `R+ (?:R+ )*(?:[,:(] )?{any:4}(?:[,:(] )?(?:qui )?(?:a|avait|a eu|ayant|souffre|souffrait|souffrant|sort|sortait|revient|revenait|traverse|combat|se bat contre|vit avec|est|etait|atteinte?|victime|malgre|suivie? pour|operee?|operee? d|hospitalisee?|sortie?|remise?|en|sous) {have:5}[MN]+ (?!comme )`,
    `R+ (?:[,:(] )?(?:qui )?(?:a eu|a fait|sort|sortait|souffre|est en) {have:4}[VW]+ `,
    // « une collègue en burn-out », « deux agents sont en arrêt maladie »; not « des jeunes en situation de handicap »
    `${SOMEBODY}(?:[,(] )?(?:qui )?(?:est |sont |etait |etaient |fut |a |ont |avait )?(?:partie?s? |eu |fait |mise?s? |encore |toujours |reconnue? |suivie?s? )?(?:en |un |une |au |a |avec |pour )(?:plein |plus |long |longue |conge |gros |double )?M+ (?!de |du )`,
    // « l’intervenante en fauteuil »
    `(?:le|la|l'|cet|cette|ce|notre|mon|ma) {attr:1}P+ en [VM]+ (?!de|du )`,
    // « la présence de Martine malgré sa chimio », « son handicap n’arrête pas Samir »
    `R+ (?:.* )?(?:son|sa|ses) ${SIZE}M+ `,
    `(?:son|sa|ses) ${SIZE}M+ (?:.* )?R+ `,
    // « le cancer de Martine »; not « la conférence sur le handicap de Zoé Martin »
    `(?<! (?:sur|contre|autour de|theme de) (?:le |la |l' |les )?)M+ (?:de|d') (?:mon |ma |notre )?(?:[KP]+ )?R+ `,
  ],
};

const WENT =
  "(?:est|a|n' a|suis|ai|n' ai) {any:2}(?:restee?|pu|du|entree?|passee?|bloquee?|coincee?|renonce) ";
/** « accessibilité fauteuil : une marche, mon mari est resté dehors », « l’accès PMR, j’ai dû renoncer ». */
export const ENTERED: Way = {
  own: true,
  marked: true,
  about:
    / (?:acces|accessib\w+|inaccessib\w+|rampe|ascenseur|escaliers?|marches?|plain pied|pmr) /u,
  turns: [
    `[SMV]+ (?:.* )?(?:${MY}{any:1}K+|je|j') ${WENT}`,
    `(?:${MY}{any:1}K+|je|j') ${WENT}(?:.* )?[SMV]+ `,
  ],
};
