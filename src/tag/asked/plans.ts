/** « Lundi matin, … », « Et maintenant, … », « Dès votre retour au bureau, … ». */
const WHEN =
  '(?:(?:et|alors|dès|dans|à|au|après|demain|maintenant|lundi|matin|semaines?|prochaine?s?|mois|cette|ces?|votre|de|la|les|retour|journées?|événement|rencontres?|travail|bureau)[ ,:]+)*';
/** What « vous » will do, with these verbs and in any of these turns, and nothing else. */
const DOING =
  '(?:faire|mettre|appliquer|utiliser|réutiliser|réinvestir|transposer|changer|tester|essayer|lancer|donner)';
const WILL_DO =
  '(?:f|mett|appliqu|utilis|réutilis|réinvesti|transpos|chang|test|essa|lanc)\\p{L}*rez';

/** Where it will be done: « que retenez-vous pour votre pratique ? » asks no image of the event. */
const AT_WORK =
  '(?:propre )?(?:pratiques?|métier|structure|travail|quotidien|poste|activité|équipe|service|commune|collectivité|territoire|association|établissement|organisation|usagers|élèves|publics?)';

/** « Qu’allez-vous mettre en pratique ? », « lundi matin, que faites-vous de tout ça ? », « votre première action ». */
const PLANS = new RegExp(
  `^\\W*${WHEN}(?:${[
    `(?:qu['’e]|comment|quoi)(?:(?!pens|souhait|aimer|faut|frein|empêche|nous).)*(?:(?:allez|comptez|envisagez|prévoyez)[- ]vous (?:de )?${DOING}|${WILL_DO}[- ]vous)`,
    `(?:qu['’]est[- ]ce que|une? (?:seule )?(?:chose|action|idée|pas) que) (?:vous|tu) (?:(?:allez|vas|comptez|comptes) ${DOING}|${WILL_DO})`,
    'que faites[- ]vous (?:de (?:tout )?(?:ça|cela|ces?)|lundi|demain|maintenant)|(?:vous faites|tu fais) quoi',
    'ce que (?:vous|je|tu) (?:allez|comptez|vais|vas|mett(?:rez|rai|ras))(?: mettre)? en (?:œuvre|oeuvre|place|pratique|application)',
    "(?:quelles? (?:sera|seront|est|sont) )?(?:vos|votre|mes|mon) (?:(?:prochaine?s?|première?s?) (?:actions?|pas|étapes?)|plan d['’]actions?|projets? (?:après|à la suite|suite à|pour la suite))",
    'quelles? suites? (?:(?:allez|comptez)[- ]vous (?:y )?donner|(?:y )?donnerez[- ]vous)',
    'lundi(?: matin)? ?\\?$',
    `(?:que|(?:qu['’]est[- ]ce |ce )que (?:vous|tu)) (?:en )?(?:retene|retiend|retien|gard|emport|rapport|conserv)\\p{L}*[- ](?:(?:vous|tu) )?.{0,40}pour (?:votre|vos|ton|ta) ${AT_WORK}`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Whether a question asks what people will do with it. */
export const asksForPlans = (question: string): boolean => PLANS.test(question);
