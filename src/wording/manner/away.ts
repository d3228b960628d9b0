const COME =
  '(?:ven(?:ue?s?|ir)|présente?s?|particip(?:é|er)|assist(?:é|er)|rest(?:ée?s?|er)|là|inscrite?s?|vous inscrire|rendue?s?)(?:\\(?[·.-]?e?\\)?)?(?:\\(?[·.-]?s?\\)?)?';
/** « Vous n’êtes pas venu », « vous n’avez pas pu participer ». */
const AWAY = `n['’e] ?(?:(?:êtes|es|avez|as|étiez|aviez)(?:[- ](?:vous|tu))?|vous êtes|vous avez) pas (?:pu (?:y )?)?${COME}`;

/** Whether a question asks why people did not come: what one tells of oneself is no fault of the event. */
export const asksWhyAway = (question: string): boolean => WHY_AWAY.test(question);

const WHY_AWAY = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:pourquoi|(?:pour )?quelles? (?:est|sont|était|étaient)?(?: la| les)? ?raisons?|raisons?|motifs?).*${AWAY}`,
    `${AWAY}.*(?:pourquoi|raisons?|motifs?|empêch)`,
    `(?:raisons?|motifs?|causes?) (?:de|d['’]) ?(?:votre |ton |cette |l['’])?(?:absence|non[- ](?:participation|venue)|départ anticipé)`,
    `(?:pourquoi|pour quelles? raisons?|raisons?)[^?]*(?:absente?|pas (?:venue?|là|présente?))`,
    `(?:vous (?:a|ont)|t['’](?:a|ont)) (?:t['’])?empêchée?(?:\\(?[·.-]?e?\\)?)? (?:de |d['’]y )(?:venir|participer|assister|rester|être)`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);
