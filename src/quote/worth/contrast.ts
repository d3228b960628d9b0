import type { Candidate } from '../cut/fragments.js';

type Stretch = Pick<Candidate, 'passage' | 'start' | 'stop'>;

/** « deux », « quarante », « quatre-vingts », « 1h », « 800 000 »: how many; a year is none. */
const MANY = String.raw`(?:(?!20[1-3]\d(?![\d  ]))\d[\d  ]*(?:h\d*)?|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)(?:-\p{L}+)*)(?! ?fois)(?!\p{L})`;
const SOME = `(?:${MANY}|(?:une?|zéro)(?: seule?)?)`;
const FEW_WORDS = String.raw`(?: ?[\p{L}’'-]+){1,4}?`;
const WAITED = "(?:d['’] ?attente|de (?:queue|file|trajet|train|route|bus|car))";

/**
 * What says its point by setting one thing against another, verb or not: « deux prises pour quarante
 * personnes », « 50 min d’attente pour un sandwich », « beaucoup de mots, peu de choses », « tout pour les
 * élus, rien pour nous », « quatre ateliers demandés, zéro obtenu ».
 */
const CONTRASTS = new RegExp(
  [
    String.raw`(?<![\p{L}\d])${SOME}${FEW_WORDS} pour (?!cent(?:[,.;!?)]|$))${MANY}`,
    String.raw`(?<![\p{L}\d])${MANY}${FEW_WORDS.replace('{1,4}', '{0,1}')} ${WAITED} pour (?:une?|le|la|l['’]|des?|du|s['’]|\p{L}+(?:er|ir|re)(?= )) ?\p{L}`,
    String.raw`(?<!\p{L})(?:trop|beaucoup|plein) d[e'’][^.!?;,]*, (?:mais |et )?(?:trop |si |très |bien )?(?:peu|pas assez|guère) d[e'’]`,
    String.raw`(?<!\p{L})tout (?:pour|au|aux|à) [^.!?;,]*, rien (?:pour|au|aux|à)`,
    String.raw`(?<![\p{L}\d])${MANY} [^.!?;,]*, (?:zéro|0|aucune?|pas une?(?: seule?)?) `,
    String.raw`d['’]un côté(?!\p{L}).*de l['’]autre(?!\p{L})`,
  ].join('|'),
  'iu',
);

/**
 * Whether a stretch sets one thing against another. 253 coded answers of 38,000 do: of the 190 whose sentiment is
 * coded, 170 blame or do both. The eleven that readers marked got 1 or 2 of 3, none 0.
 */
export const setsAgainst = ({ passage: { characters }, start, stop }: Stretch): boolean =>
  CONTRASTS.test(characters.slice(start, stop).join(''));
