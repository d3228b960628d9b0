/** What was put to use: these verbs say so by themselves. */
const PUT =
  '(?:(?:pu )?(?:mettre|mise?s?) en (?:place|œuvre|oeuvre|pratique|application)|(?:appliqu|réutilis|réinvest|transpos|déploy)(?:ée?s?|er|ie?s?|ir))';
/** What one may have done anywhere: it was after, or at home. */
const MADE =
  '(?:faite?s?|faire|(?:test|essay|chang|utilis|lanc|men|organis|propos|cré|modifi|partag|engag|réalis|expériment|adapt|développ|donn|initi|intégr)(?:ée?s?|er)|transmise?s?|transmettre|entreprise?s?|reprise?s?|poursuivie?s?)';
const SINCE =
  "(?:depuis|(?:mois|semaines?|ans?|formation|stage|journée) (?:après|plus tard)|après (?:la|le|cette|ce|votre)|à (?:la suite|l['’]issue) d|suite à|de retour|chez vous|fait de (?:ce|cet|cette|ces|tout)|(?:dans|avec|auprès de|pour) (?:votre|vos|ta|ton|tes) (?:pratiques?|métier|structure|travail|quotidien|poste|activité|équipe|service|commune|établissement|collègues|usagers|élèves|publics?|lecteurs|classe))";

/** « Vous avez », « j’ai », with what stands before the deed. */
const HAVE =
  "(?:avez[- ]vous|as[- ]tu|vous avez|tu as|j['’]ai)(?: (?:déjà|concrètement|depuis|réellement|effectivement|donc|alors|ensuite|pu|y|en|commencé à|\\p{L}+ment))*";
const ASKING =
  "(?:qu['’]|(?<!\\p{L})(?:que|quoi|comment|quel(?:le)?s?)(?!\\p{L})|(?<!\\p{L})ce que(?!\\p{L}))";
const ACTIONS =
  '^\\W*(?:les |vos |mes |nos )?(?:actions?|projets?|initiatives?|changements?|suites?)(?: \\p{L}+)?';

const DONE = new RegExp(
  `(?:${[
    `${ASKING}.*${HAVE} ${PUT}`,
    `(?=.*(?<!\\p{L})${SINCE})(?:.*${ASKING}|.*(?=ce que)).*${HAVE} ${MADE}`,
    `${ACTIONS} (?:mise?s? en (?:place|œuvre|oeuvre|pratique)|(?:men|engag|réalis|lanc)ée?s|conduite?s)`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** What hindered, what was liked, what the hosts did, what was left undone, what would have been. */
const OTHERWISE =
  /(?<!\p{L})(?:aim|appréci|préfér|frein|diffic|obstac|empêch|bloqu|regrett|pens(?:é|ez)|pourquoi|mieux|manqu|améliorer|pas(?!\p{L})|jamais|nous avons|avons[- ]nous|notre|l['’]équipe)/iu;

/** Whether a question asks what people have done with it since: « qu’avez-vous mis en place ? » */
export const asksWhatWasDone = (question: string): boolean =>
  DONE.test(question) && !OTHERWISE.test(question);
