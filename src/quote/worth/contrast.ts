import { typedIn } from '../cut/passage.js';

/** « 40 », « 1h », « 800 000 »; a year counts nothing. */
const FIGURE = String.raw`(?!20[1-3]\d(?![\d\u00a0\u202f ]))\d[\d\u00a0\u202f ]*(?:h\d*)?`;
const NUMBER = `(?:${'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille'.replaceAll(' ', '|')})(?:-\\p{L}+)*`;
/** How many: not « deux fois ». */
const MANY = String.raw`(?:${FIGURE}|${NUMBER})(?! ?fois)(?!\p{L})`;
const SOME = `(?:${MANY}|(?:une?|zéro)(?: seule?)?)`;
const WORD = String.raw`(?: ?[\p{L}’'-]+)`;
const WAIT = "(?:d['’] ?attente|de (?:queue|file|trajet|train|route|bus|car))";
/** What one waits for: « un sandwich », « le vestiaire », « entrer ici ». */
const AWAITED = String.raw`(?:une?|le|la|l['’]|des?|du|s['’]|\p{L}+(?:er|ir|re)(?= )) ?\p{L}`;

/** What says its point by setting one thing against another, verb or not. */
const CONTRASTS = [
  // « deux prises pour quarante personnes »
  `${SOME}${WORD}{1,4}? pour (?!cent(?:[,.;!?)]|$))${MANY}`,
  // « 50 min d’attente pour un sandwich »
  `${MANY}${WORD}? ${WAIT} pour ${AWAITED}`,
  // « beaucoup de mots, peu de choses »
  "(?:trop|beaucoup|plein) d[e'’][^.!?;,]*, (?:mais |et )?(?:trop |si |très |bien )?(?:peu|pas assez|guère) d[e'’]",
  // « quatre ateliers demandés, zéro obtenu »
  `${MANY} [^.!?;,]*, (?:zéro|0|aucune?|pas une?(?: seule?)?) `,
  // « d’un côté les codeurs, les chips de l’autre »
  String.raw`d['’]un côté(?!\p{L}).*de l['’]autre(?!\p{L})`,
].map((way) => new RegExp(String.raw`(?<![\p{L}\d])(?:${way})`, 'iu'));

/**
 * Whether a stretch sets one thing against another. 253 coded answers of 38,000 do: of the 190 whose sentiment is
 * coded, 170 blame or do both. The eleven that readers marked got 1 or 2 of 3, none 0.
 */
export function setsAgainst(stretch: Parameters<typeof typedIn>[0]): boolean {
  const text = typedIn(stretch);
  return CONTRASTS.some((way) => way.test(text));
}
