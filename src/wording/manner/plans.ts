/** What one will do, with any of these verbs. */
const DOING =
  '(?:faire|mettre|appliquer|utiliser|réutiliser|réinvestir|transposer|changer|tester|essayer|lancer|donner|mener|engager|développer|entreprendre|reprendre|partager|transmettre|diffuser|proposer|réaliser|organiser|expérimenter|déployer|adapter|initier|créer|modifier|apporter|intégrer|exploiter|poursuivre)';
const WILL_DO =
  '(?:f|mett|appliqu|utilis|réutilis|réinvesti|transpos|chang|test|essa|lanc|mèn|engag|développ|partag|transmett|propos|organis)\\p{L}*rez';

/** Where it will be done: « que retenez-vous pour votre pratique ? » asks no image of the event. */
const AT_WORK =
  '(?:propre )?(?:pratiques?|métier|structure|travail|quotidien|poste|activité|équipe|service|commune|collectivité|territoire|association|établissement|organisation|usagers|élèves|publics?)';
const YOURS = `(?:votre|vos|ton|ta|tes) ${AT_WORK}`;
/** « Souhaitez-vous mettre en place » is a plan where it is for one’s own house. */
const AT_HOME = `(?=.* ${YOURS}| chez vous| à (?:la suite|l['’]issue)| (?:suite|après) (?:à )?cette)`;

/** What a question of plans begins with, or goes on with after « Lundi matin, », « Et après ? ». */
const START = '(?:^|[,:?!.…] ?)\\W*(?:(?:et|alors|maintenant|concrètement) )*';
const ACTIONS =
  '(?:actions?|projets?|initiatives?|démarches?|suites?|mesures?|changements?|chantiers?)(?: \\p{L}+)?';
const NEXT = '(?:prochaine?s?|première?s?)';

/** What « vous » will do, with these verbs and in any of these turns, and nothing else: « qu’allez-vous mettre en pratique ? », « votre première action ». */
const DEEDS = new RegExp(
  `${START}(?:${[
    `(?:qu['’e]|comment|quoi)(?:(?!pens|souhait|aimer|faut|frein|diffic|obstac|empêche|nous).)*(?:(?:allez|comptez|envisagez|prévoyez)[- ]vous (?:y |en |d['’]y )?(?:de |d['’])?${DOING}|${WILL_DO}[- ]vous)`,
    `(?:qu['’e]|comment|quoi)(?:(?!aimer|faut|frein|diffic|obstac|empêche|nous).)*(?:pensez|avez)[- ]vous (?:prévu )?(?:y )?(?:de |d['’])?${DOING}`,
    `avez[- ]vous prévu de ${DOING}`,
    `(?:qu['’e])(?:(?!aimer|faut|frein|empêche|nous).)*(?:souhaite|souhaiterie|voule|désire)z[- ]vous ${DOING}(?! en sorte)${AT_HOME}`,
    `quel(?:le)?s? (?:\\p{L}+ )?${ACTIONS} (?:envisage|prévoye|projete)z[- ]vous`,
    `quels projets avez[- ]vous${AT_HOME}`,
    `(?:qu['’]est[- ]ce que|(?:quelle (?:est|sera) )?(?:la |une? |votre )?(?:seule |première )?(?:chose|action|idée|pas) que) (?:vous|tu) (?:(?:allez|vas|comptez|comptes) ${DOING}|${WILL_DO})`,
    'que faites[- ]vous (?:de (?:tout )?(?:ça|cela|ces?)|lundi|demain|maintenant)|(?:vous faites|tu fais) quoi',
    `ce que (?:vous|je|tu|on|nous) (?:allez|comptez|vais|vas|va|allons|mett(?:rez|rai|ras))(?:(?: mettre)? en (?:œuvre|oeuvre|place|pratique|application)| ${DOING})`,
    `(?:quelles? (?:sera|seront|est|sont) )?(?:vos|votre|mes|mon) (?:${NEXT} (?:actions?|pas|étapes?)|plan d['’]actions?|projets? (?:après|à la suite|suite à|pour la suite))`,
    `quelles (?:sont|seront) les ${NEXT} (?:actions?|étapes?) (?:pour vous|dans ${YOURS})`,
    'quelles? suites? (?:(?:y )?donnerez[- ]vous)',
    "(?:quels? |vos |votre |mes |mon |une? )engagements?(?: \\p{L}+){0,2}? ?(?:(?:que )?(?:prenez|prendrez|vous prenez|je prends)|allez[- ]vous prendre|pour (?:les|la|l['’]|demain)|personnels?$|\\W*$)",
    "à quoi (?:vous engagez|t['’]engages)|(?:je m['’]|nous nous )engage(?:ons)? (?:à|pour)",
    '(?:dès )?(?:demain|lundi)(?: matin)? ?,? ?(?:je|nous)(?: vais| allons)?\\W*$|lundi(?: matin)? ?\\?$',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** « Que retenez-vous pour votre structure ? » */
const KEPT = new RegExp(
  `${START}(?:que|(?:qu['’]est[- ]ce |ce )que (?:vous|tu)) (?:en )?(?:retene|retiend|retien|gard|emport|rapport|conserv)\\p{L}*[- ](?:(?:vous|tu) )?.{0,40}pour ${YOURS}(?!\\p{L})`,
  'iu',
);

/** « Que retirez-vous de ces deux jours pour votre travail ? », « que vous apporte la formation dans votre métier ? » */
const GAINED = new RegExp(
  `(?<!\\p{L})(?:retir|tir|apport)\\p{L}*(?!\\p{L}).*(?:pour|dans|à) ${YOURS}(?!\\p{L})`,
  'iu',
);

/** What is to be done by those who ask: « que ferez-vous à notre place ? », « pour la prochaine édition ». */
const OF_THE_HOSTS =
  /(?<!\p{L})(?:notre place|prochaine édition|édition prochaine|l['’]an prochain|améliorer)(?!\p{L})/iu;

/** Whether a question asks what people will do with it, whatever its other words expect: « ce que vous avez appris ». */
export const asksForDeeds = (question: string): boolean =>
  DEEDS.test(question) && !OF_THE_HOSTS.test(question);

/** Whether it asks so, or what they keep for their own work. */
export const asksForPlans = (question: string): boolean =>
  asksForDeeds(question) || KEPT.test(question);

/** Whether it asks what they gain for their own work: an answer names a gain, or tells what they will do with it. */
export const asksForGains = (question: string): boolean => GAINED.test(question);
