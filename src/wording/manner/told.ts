/** Somebody to whom one tells how it was. */
const ADVISED =
  '(?:collègues?|amie?s?|proches?|personne|quelqu.un|voisine?s?|camarades?|confrères?|consœurs?|parents?|pairs?|équipes?|entourage|habitante?s?|participante?s?|absente?s?|copains?|copines?|famille|débutante?s?|hésitante?s?|ceux|celles?|celui)';
const SAY = 'di(?:riez|rez|rais|ras)|(?:répond|décri|présente|parle)(?:riez|rez|rais|ras)';
/** One who did not come, or is not sure to. */
const AWAY =
  "(?:qui (?:hésit|doute)|qui (?:n['’] ?|ne )?(?:est|sont|étai(?:t|ent)|a|ont) pas|absente?s?)";
/** « Que diriez-vous à un ami ? », « À un collègue qui hésite, vous diriez… », « Un mot pour ceux qui n’étaient pas là ? » */
const ADVICE = new RegExp(
  `(?:${[
    `(?:${SAY}|parler|conseils? donne(?:riez|rais))[^?]*(?<!\\p{L})(?:à|aux) (?:\\p{L}+ ){0,3}${ADVISED}`,
    `(?<!\\p{L})(?:à|aux) (?:\\p{L}+ ){0,3}${ADVISED}[^?]*(?<!\\p{L})(?:${SAY})`,
    `^pour (?:\\p{L}+ ){0,3}${ADVISED} ${AWAY}[^?]*(?<!\\p{L})(?:${SAY}|(?:une?|votre|ton) (?:petit )?(?:mot|message))`,
    `^(?:(?:une?|votre|ton) (?:petit )?(?:mot|message|conseil) (?:à|aux|pour)|à|aux) (?:\\p{L}+ ){0,2}${ADVISED} ${AWAY}`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** « Recommanderiez-vous … ? », « diriez-vous que … ? » are yes or no, « comment décririez-vous … à un collègue, en trois mots ? » asks for an image. */
const NO_ADVICE =
  /(?:recommand|conseill)eriez-vous|diriez-vous qu[e'’]|(?<!\p{L})en (?:une?|deux|trois|quatre|cinq|quelques|\d) (?:seule?s? )?(?:mots?|images?|adjectifs?|expressions?)(?!\p{L})/iu;

/** Whether a question asks what one would say of the event to somebody: « viens ! » answers it. */
export const asksForAdvice = (question: string): boolean =>
  ADVICE.test(question) && !NO_ADVICE.test(question);

/** Somebody who was not there. */
const TO = new RegExp(
  `(?<!\\p{L})(?:(?:à|aux) (?:\\p{L}+['’ ] ?){0,3}${ADVISED}|autour de (?:vous|toi))(?!\\p{L})`,
  'iu',
);

const VERB = '(?:décri|présent|dépein|dépeign|résum|racont|défini|qualifi|parl|vend|expliqu)';
/** « Le », « en » before a verb. */
const IT = "(?:(?:en|le|la|l['’]|les|lui|leur) ?)*";
/** One’s own work is no event. */
const YOURS =
  '(?! (?:\\p{L}+ )?(?:votre|vos|ton|ta|tes) (?:métier|structure|projet|poste|travail|rôle|activité|équipe|mission|entreprise|public|pratique)s?(?!\\p{L}))';

/** Of what one tells: « que diriez-vous à un collègue qui hésite ? » asks for advice. */
const OF = "(?:(?=.* d(?:e (?:ce|cet|cette|ces|la|notre)|u|es) )|(?<=qu['’]en \\p{L}+[- ]\\p{L}+))";

/** « Comment décririez-vous la journée … ? », « si vous deviez en parler … », « racontez … », « que diriez-vous de ces deux jours … ? ». */
const PORTRAYING = new RegExp(
  `(?:${[
    `(?<!\\p{L})comment (?:tu |vous )?${IT}(?:${VERB}\\p{L}*r(?:iez|ais|ez|as)(?:[- ](?:vous|tu))?(?![- ](?:vous|tu))|${VERB}\\p{L}*(?:er|ir|re)(?= (?:cet?|cette|ces|notre) ))${YOURS}`,
    `(?:^|[,:] ?)${VERB}\\p{L}*(?:ez|s|e)${YOURS}`,
    `qu(?:e|['’]en) (?:di|racont(?:e|er))(?:riez|rais|rez|ras|iez|ais|ez|as)[- ](?:vous|tu)(?! pour)${OF}`,
    `(?:vous|tu) dev(?:ez|iez|ais) ${IT}${VERB}\\p{L}*(?:er|ir|re)${YOURS}`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** « Si un ami vous demandait ce qu’est le festival, que répondriez-vous ? » */
const REPLYING = new RegExp(
  `${ADVISED} (?:vous|te?) (?:demand|interrog)\\p{L}+ (?:ce qu|comment|à quoi|sur).*(?:répond|di[rt]|racont)`,
  'iu',
);

/** Whether a question asks how people would portray the event to somebody who was not there: an image of it. */
export const asksForAPortrait = (question: string): boolean =>
  REPLYING.test(question) || (TO.test(question) && PORTRAYING.test(question));
