import { NO_LIST } from './turns.js';
import type { Way } from './way.js';

const BODY =
  '(?:dos|genoux?|hanches?|oeil|yeux|cataracte|coeur|epaules?|pieds?|mains?|bras|jambes?|chevilles?|poignets?|coudes?|doigts?|orteils?|ventre|seins?|prostate|thyroide|colonne|cou|gorge|nez|oreilles?|machoires?|dents?|poumons?|reins?|foie|vue|audition|intestins?|uterus|ovaires?|vesicule|rachis|canal carpien|varices|menisque|ligaments?)';
const OF_BODY = `(?:(?:du|de la|de l'|des|de|d'|au|a la|a l'|aux|a mon|a ma) (?:deux |une )?${BODY} )`;
/** « une opération de com », « mon opération séduction ». */
const NO_SURGERY =
  "(?!(?:de|d'|du|des|seduction|com|portes|coup|commando|escargot|marketing|vide) )";
/** What has feet and arms as well. */
const FURNITURE =
  '(?:tables?|chaises?|bancs?|bureaux?|fauteuils?|canapes?|tabourets?|transats?|lits?|micros?|pupitres?|estrades?|statues?) ';
const WRITER = "(?:je|j'|moi|me|m')";

/** Illness told in everyday words, which mean something else of others. */
export const AILING: Way = {
  kind: 'health',
  own: true,
  turns: [
    // « je suis en arrêt », « encore en arrêt depuis mai »; not « le régisseur est en arrêt », « en arrêt devant »
    `(?<= ${WRITER} (?:\\w+ ){0,3})en arret (?!devant|sur|face|a |au |aux |d'|de (?!travail)|cardiaque|quand|total|technique|complet)`,
    '(?<=^ )(?:encore |toujours |moi |venue? |etant |actuellement |quand )?en arret (?:(?:maladie|de travail|long) )?(?:depuis|pour|suite|apres|jusqu|,) ',
    '(?:apres|pendant|durant|depuis|suite a|malgre|entre|sors|sortie?|retour|reprise) {have:5}(?:\\d+ )?(?:long )?arrets? (?:maladie|de travail|long) ',
    '(?:sur|avec) (?:un|mon) (?:long )?arrets? (?:maladie|de travail|long) ',
    "\\w+ (?:mois|semaines|ans?) (?:d'|en) arret (?!de (?!travail)|du |des |d')",
    // « hospitalisée pour un burn-out »
    'pour (?:une?|ma|mon) (?:\\w+ )?(?:depression|burn out|burnout|cancer|hernie|tumeur|avc|infarctus|fausse couche|ivg) ',
    // « je me suis fait opérer », « opérée du dos », « mon opération »; not « une opération de com »
    "(?:me|m'|nous) {any:2}(?:fait|faire|fais|faisais|ferai) (?:re)?operer ",
    "(?:me|m') (?:(?:a|ont|avait|avaient|etre) )?(?:re)?opere(?:r|e|es)? ",
    `(?:(?:mon|ma|mes|une|l'|deux|trois|double|cette) (?:\\w+ )?(?:operation|intervention)s? |operations? )(?:chirurgicales? |${OF_BODY})`,
    `(?:suite a|apres|depuis|avant|malgre|pendant|pour|date de|cause de) mon operation ${NO_SURGERY}`,
    `(?:apres|depuis|suite a|sors|sortais|sortie?|reviens|remets|remise?|attends|attendais|eu|subi) (?:d' )?une (?:\\w+ )?operation ${NO_SURGERY}`,
    // « j’ai fait un malaise »; not « le malaise dans la salle »
    '(?:ai|avais|avons) (?:eu|fait|refait) (?:un|deux|mon|des|comme un) (?:\\w+ )?malaises? (?!devant|face|en |quand)',
    '(?:mon|ma|notre) \\w+ (?:\\w+ )?(?:a|ait|avait|faisait) (?:fait |eu )?un malaise ',
    '(?:suite a|apres) (?:un|mon) (?:\\w+ )?malaise (?!general|social|palpable)',
    // « pour raisons de santé », « mes soucis de santé »
    '(?:pour|par|cause|de|des) (?:une |des |mes |de )?raisons? (?:de sante|medicales?) (?!publique)',
    `(?:mon|mes|ma|ai|avais|cause|suite|petits?|gros) {have:2}(?:(?:problemes?|soucis?|ennuis?|pepins?|etat|accidents?) de sante|(?:problemes?|soucis?|douleurs?) ${OF_BODY})`,
    // « je n’entends pas d’une oreille »
    `(?:entends|entend|sourde?|vois|voit) {any:4}d' (?:une|un|l') (?:oreille|oeil) `,
    "(?:ai|avais|en train de|je) {any:1}(?:perdu|perdre|perds|perdais) (?:la vue|l' ouie|l' audition|un oeil|une oreille) (?!sur |de |d')",
    // « j’entends mal, alors … », « je vois mal de loin »; not « je vois mal l’écran », « j’entends mal depuis le fond »
    "(?:je |j' )(?:entends|vois) (?:tres |plutot |assez )?mal (?:,|et|depuis(?! (?:l[ea]s?|l'|ma|mon) (?:fond|haut|cotes?|arriere|entree|balcons?|gradins?|derniere?s?|salle|siege|place) )|donc|alors|de (?:loin|pres|naissance|l'|cet?)|d' un) ",
    // « sous-titrer les plénières, j’entends mal »; « j’entends mal » alone may blame the sound
    "(?:sous titr\\w+|boucles? magnetiques?|lsf|langue des signes|velotypie|transcription) (?:.* )?(?:je |j' )entends (?:tres |plutot |assez )?(?:mal|pas|plus) ",
    // « mon dos ne supporte plus »; not « mon dos n’a pas aimé la chaise »
    `(?:mon|ma|mes) ${BODY} (?:ne )?supporte(?:nt)? (?:pas|plus|mal) `,
    // « je me suis foulé la cheville »; not « cassé la tête », « le nez »
    "(?:me|m') (?:suis|etais|etre) (?:casse|foule|tordu|fracture|luxe|dechire)e? (?:le|la|l'|les|un|une|mon|ma) (?:poignets?|chevilles?|genoux?|jambes?|epaules?|coudes?|doigts?|orteils?|hanches?|mains?|ligaments?|menisques?) ",
    // « j’ai chopé le covid »; not « depuis le covid »
    '(?:ai|avais|a|ont|avons) {any:2}(?:eu|chope|attrape|refile|ramene|rapporte|contracte) (?:le |la |un |une )?covid ',
    "j' allait(?:e|ais) (?!pas )",
    // « je mange sans gluten »
    '(?:mange|mangeant|dois manger|peux manger|cuisine|regime|supporte|digere) (?:pas |plus )?(?:strictement )?(?:sans|de|le) (?:gluten|lactose|sel|sucre) ',
    // « mes médicaments », « mon traitement est lourd »; not « mon médicament de l’été », « mon traitement de texte »
    "(?<!(?:est|comme|voila) )mon (?:medicament|traitement) (?!de |d' |des |du |contre |anti|pour |annuel|prefere|\\.|$)",
    // « jambe cassée », « le bras dans le plâtre »; not « le pied cassé de la table », « les mains dans le plâtre »
    `(?<!${FURNITURE}(?:(?:aux?|a|ont|avait|avaient|dont|une?|les?|la) ){0,3})${BODY} (?:cassee?s?|fracturee?s?|(?<!mains )dans le platre|platree?s?) (?!par|a force|de rire|d(?:e|u|es|') (?:(?:l'|la|une?|ma|mon|cette|ce) )?${FURNITURE})`,
    `fractures? ${OF_BODY}`,
    'mes vertiges ',
    "ma vessie (?:ne )?(?:tient|supporte|me|lache)|(?:ma|mes) (?:prostate|thyroide|hemorroides|regles douloureuses) |ai mes regles (?!d'or|d'|de )",
    "(?:ai|avais|avoir|viens d'|fait) avorte(?:r)? (?!(?:l[ea]s?|un|mon|notre) (?!mois|semaine|printemps))",
    // « je mesure 1m40 », « je suis de petite taille »; not « je mesure la chance »
    "(?:je|j') (?:mesure|fais) (?:1 ?m ?(?:\\d+ |$)|un metre \\w+ )|je pese \\d+ (?:kilos?|kg) |(?:suis|etant) (?:\\w+ )?de (?:petite|tres petite|grande|tres grande) taille ",
    "(?:pendant|apres|durant|lors de|depuis) ma crise (?!de (?:rire|fou)|d'|budgetaire|existentielle)",
    // « contrôler ma tension », « dépistage auditif : j’entends plus rien »
    'ma tension (?!dramatique|narrative)',
    "(?:depistage|bilan|test) (?:auditif|visuel) (?:.* )?(?:je |j' )(?:n' |ne )?(?:entends|vois) ",
    // « mon fauteuil ne passait pas », « circuler en fauteuil »; not « de mon fauteuil, j’ai tout vu »
    '(?:mon fauteuil et moi|moi et mon fauteuil|pour mon fauteuil|recharg\\w+ mon fauteuil) ',
    "mon fauteuil (?!.* roulettes )(?:ne |n' )?(?:pass|rest|roul|coinc|bloqu|est reste|est manuel|entr)\\w* ",
    '(?:circuler|rouler|deplacer|deplace|acceder|entrer|monter|passer|venir|venue?|sortie|ans|suis|etais) {any:3}(?:en|de) fauteuil (?!rouge|dore|club)',
  ],
};

const AILMENT =
  '(?:acouphenes?|hernies?|sciatique|arthrose|rhumatismes?|fibromyalgie|hyperacousie|claustrophobie|agoraphobie|epilepsie|polyarthrite|spondylarthrite|migraines?|coeliaquie|diabete)';

/** Told of the writer by being noted at all: no « je » is needed. */
export const NOTED: Way = {
  kind: 'health',
  turns: [
    // « acouphènes obligent », « des lumières moins vives (migraines) », « deux hernies, donc pas de tabouret »
    `${AILMENT} (?:\\w+ )?oblige(?:nt)? `,
    '(?:grossesse|handicap|surdite|covid long|burn out|burnout|depression|cancer|allergies?|fauteuil(?: roulant)?) oblige(?:nt)? ',
    `\\( (?:(?:mes|mon|ma|cause|a|pour|de|d'|raison) ){0,3}${AILMENT} (?:discales? )?\\) `,
    `(?<=^ )(?:(?:mes|une|deux|trois|quatre|double) )?${AILMENT} (?:discales? |chroniques? )?, ${NO_LIST}`,
    // « crise de panique dans l’amphi »
    "(?<=^ )(?:une |grosse )?crises? (?:de panique|d' angoisse|d' asthme|d' epilepsie) (?:dans|en|au|pendant|a|devant) ",
    // « gastro depuis le buffet », « trois ans sans alcool »
    "(?<=^ )(?:une |grosse )?(?:gastro|intoxication alimentaire|fausse couche|ivg) (?:depuis|apres|suite|au|en|le|la|l'|il y a|,) ?",
    '(?:\\d+|un|deux|trois|quatre|cinq|six|dix|quelques) (?:ans?|mois|jours|semaines) sans (?:alcool|boire|fumer|drogue|clopes?|me droguer) ',
    // « en arrêt maladie depuis mai, première sortie »
    '(?<=^ )(?:\\w+ )?en arret (?:maladie |de travail )(?:depuis|pour|suite|apres|,) ',
    // « six mois d’arrêt pour burn-out »; not « deux ans d’arrêt du festival »
    "(?:mois|semaines|ans?) (?:d'|en) arret (?:maladie|de travail|pour (?:une? |raisons? de )?(?:burn ?out|depression|cancer|maladie|sante)) ",
    // « enceinte de sept mois, pas une chaise »
    `(?<=^ )(?:moi )?(?:tres )?enceinte (?:de \\w+ (?:mois|semaines) |jusqu' au cou |, ${NO_LIST})`,
    '(?<=^ )(?:moi )?sobre depuis \\w+ (?:ans?|mois|jours|semaines) ',
    // « en fauteuil on a pu tout voir »; not « en fauteuil, on ne passe nulle part »
    "(?<=^ )(?:moi )?en fauteuil (?:roulant |electrique |manuel )?(?:, )?(?:je |j' |on a (?:pu|du|ete|eu|reussi|tout) |nous avons |ai pu |impossible )",
  ],
};
