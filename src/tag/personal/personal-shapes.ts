import { codePoints } from '../../french/offsets.js';
import type { PersonalData } from '../../model/tags.js';
import { ABROAD } from './abroad-shapes.js';
import { NUMBERED, type PersonalShape } from './numbered-shapes.js';

/** Domains that end an address typed with spaces. */
const ENDING = '(?:fr|com|org|net|eu|info|io)(?![\\p{L}\\p{N}-])';
/** Who gives people an address, known without its ending or its sign. */
const PROVIDERS = 'gmail|hotmail|outlook|yahoo|orange|free|wanadoo|laposte|sfr|proton';

/** A sign without which a text has no such shape: most texts have none, and are read no further. */
const [AT, DOT, DIGIT] = [/[@＠]/u, /\./u, /\d/u];
const LINK = /:\/\/|www\./iu;
const SPELT_AT = /[([{] ?a| a(?:t|robase) /iu;
const HOME = /chambre|appt?|apt|habite|loge|b[âa]t/iu;
const SPELT = /(?:z[ée]ro|six|sept) /iu;
const SPELT_ON = /0[1-9][ ,-]{1,2}\p{L}/u;
/** Numbers in words, as one says those of a telephone. */
const IN_WORDS =
  '(?:z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|et)';
const NETWORK = /insta|snap|discord|tiktok|telegram|twitter|bluesky|linkedin|facebook|skype/iu;

/** Every repetition is bounded, so that time stays in proportion to the text. */
const SHAPES: readonly PersonalShape[] = [
  ['email', /[\p{L}\p{N}._%+-]{1,64}[@＠][\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,5}/gu, AT],
  // « jean . dupont @ gmail . com », « jean@gmail,com »
  [
    'email',
    new RegExp(
      `(?:[\\p{L}\\p{N}_+-]{1,30}(?:\\.| \\. )){0,3}[\\p{L}\\p{N}_+-]{1,40} ?[@＠] ?(?:[\\p{L}\\p{N}-]{1,40}(?: \\. |[.,] ?)){1,3}${ENDING}`,
      'giu',
    ),
    AT,
  ],
  [
    'email',
    new RegExp(
      String.raw`[\p{L}\p{N}._%+-]{1,64}(?:@| ?(?:arobase|[([]at[)\]]) ?)(?:${PROVIDERS})(?![\p{L}\p{N}])`,
      'giu',
    ),
    /@|arobase|[([]at/iu,
  ],
  // « jdupont chez orange point fr », « jdupont à orange.fr »
  [
    'email',
    new RegExp(
      String.raw`[\p{L}\p{N}._-]{2,64} (?:chez|[àa]) (?:${PROVIDERS})(?: point |\.)(?:com|fr|net|org|eu|me)(?!\p{L})`,
      'giu',
    ),
    new RegExp(PROVIDERS, 'iu'),
  ],
  // « jean.dupont [at] exemple [dot] fr », « jean.dupont arobase exemple point fr »
  [
    'email',
    /(?:[\p{L}\p{N}_-]{1,30} point ){0,2}[\p{L}\p{N}._-]{2,64}(?: ?[([{] ?(?:at|arobase|a) ?[)\]}] ?| (?:at|arobase) )(?:[\p{L}\p{N}-]{2,63}(?:\.| ?[([{] ?(?:dot|point|\.) ?[)\]}] ?| (?:dot|point) )){1,3}\p{L}{2,10}(?!\p{L})/giu,
    SPELT_AT,
  ],
  [
    'url',
    /(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]{2,60}(?:\.[\p{L}\p{N}-]{2,60}){0,3}\.(?:fr|com|org|net|eu|io|info|gouv|bzh|coop)(?:\/[^\s<>«»"]{0,300}[\p{L}\p{N}/])?(?![\p{L}\p{N}@-])/gu,
    DOT,
  ],
  ['url', /(?:https?:\/\/|www\.)[^\s<>«»"]{2,500}[^\s<>«»".,;:!?)\]]/giu, LINK],
  [
    'phone',
    // Not « 03.10.2025 09:30 ».
    /(?<![\p{N}\p{L}])(?!\d\d[./-]\d\d[./-](?:19|20)\d\d)(?:(?:\(?(?:\+|00) ?33\)?|\(33\))[ .-]?(?:\(0\) ?)?|0)[1-9](?:[ ._\u00a0\u202f-]{0,2}\d){8}(?!\p{N})/gu,
    DIGIT,
  ],
  // « 06/12/34/56/78 », « (06) 12 34 56 78 », « 06 . 12 . 34 . 56 . 78 », on two lines
  [
    'phone',
    /(?<![\p{N}\p{L}/.–—])(?:\(0[1-9]\)|0[1-9])(?:(?:[ \u00a0\u202f]?[/.–—-][ \u00a0\u202f]?|\s{1,2})\d{2}){4}(?![/–—]?\p{N})/gu,
    DIGIT,
  ],
  // « 0 612 345 678 »
  [
    'phone',
    /(?<![\p{N}\p{L}])0[ \u00a0\u202f][1-9]\d{2}(?:[ \u00a0\u202f]\d{3}){2}(?![ \u00a0\u202f]?\p{N})/gu,
    DIGIT,
  ],
  // « 33 6 12 34 56 78 »
  ['phone', /(?<![\p{N}\p{L}])33 ?[67](?: ?\d{2}){4}(?! ?\p{N})/gu, DIGIT],
  // « 0 6 1 2 3 4 5 6 7 8 », « 0 6 . 1 2 . 3 4 … », « o6 12 34 56 o8 »
  [
    'phone',
    /(?<![\p{N}\p{L}])(?!\d\d[./-]\d\d[./-](?:19|20)\d\d)[0oO][ .]{0,3}[1-9](?:[ .-]{0,3}[\doO]){8}(?![ .]?\p{N})/gu,
    DIGIT,
  ],
  // « (06)12.34.56.78 »
  ['phone', /\(0[1-9]\)(?:[ .-]?\d{2}){4}(?!\p{N})/gu, DIGIT],
  [
    'handle',
    /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,60}[\p{L}\p{N}_](?:@[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{2,60}){1,3})?/gu,
    AT,
  ],
  // « insta : jdupont », « discord jdupont#1234 »
  [
    'handle',
    /(?<=(?<!\p{L})(?:insta|instagram|snap|snapchat|discord|tiktok|telegram|twitter|bluesky|linkedin|facebook|skype)(?:[ \u00a0]?:| est| c['’]?est| c)?[ \u00a0])(?=[\p{L}\p{N}_.#-]{0,40}(?:[_#]|\p{L}\p{N}|\p{L}\.\p{L})|(?<=:[ \u00a0])[\p{L}-]{3,40}(?:[,;)]|\.?\s*$))[\p{L}\p{N}_][\p{L}\p{N}_.#-]{1,40}[\p{L}\p{N}_]/gimu,
    NETWORK,
  ],
  // « paulo_22 sur instagram »
  [
    'handle',
    new RegExp(
      `(?<![\\p{L}\\p{N}@#_.-])(?=[\\p{L}\\p{N}.-]{0,30}_|\\p{L}{2,20}[-.]\\p{L}{0,20}\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{2,40}(?= (?:sur|on) (?:${NETWORK.source})(?!\\p{L}*['’ ]{0,2}\\d))`,
      'giu',
    ),
    NETWORK,
  ],
  // « pseudo : grosminet_breizh », « sur linkedin, cherchez ewen-lecorre-numerique »
  [
    'handle',
    /(?<=(?<!\p{L})(?:pseudo(?:nyme)?|login|identifiant)[ \u00a0]?(?::|=|est|c['’]est)[ \u00a0]?)(?=[\p{L}\p{N}.-]{0,30}(?:[_#]|\p{L}\d|(?<=[:=][ \u00a0]?[\p{L}\p{N}.-]{0,30})-))[\p{L}\p{N}][\p{L}\p{N}_.#-]{2,40}[\p{L}\p{N}]/giu,
    /pseudo|login|identifiant/iu,
  ],
  [
    'handle',
    /(?<=(?:cherchez|suivez|ajoutez|trouvez|retrouvez)(?:[ -](?:moi|nous))?(?: sur \p{L}{3,12})?[ \u00a0]?:? )(?=[\p{L}\p{N}.-]{0,40}(?:_|\p{L}\d|-[\p{L}\p{N}]{2,30}-))[\p{L}\p{N}][\p{L}\p{N}_.-]{4,50}[\p{L}\p{N}]/giu,
    NETWORK,
  ],
  // « 06-cinq-deux-quarante-onze »
  [
    'phone',
    new RegExp(`(?<![\\p{N}\\p{L}])0[1-9](?:[ ,-]{1,2}${IN_WORDS}){4,12}(?!\\p{L})`, 'giu'),
    SPELT_ON,
  ],
  // « zéro six douze trente-quatre », « appelez-moi au six douze trente-quatre »
  [
    'phone',
    new RegExp(
      `(?<!\\p{L})(?:z[ée]ro[ -](?:un|deux|trois|quatre|cinq|six|sept|huit|neuf)(?:[ ,-]{1,2}${IN_WORDS}){3,12}|(?<=(?:appele[rz]|joindre|t[ée]l|num|num[ée]ro)[^.;!?\\n]{0,20} )(?:six|sept)(?:[ ,-]{1,2}${IN_WORDS}){2,12})(?!\\p{L})`,
      'giu',
    ),
    SPELT,
  ],
  // « 06 points 45 puis 88 puis 12 puis 07 »
  [
    'phone',
    /(?<![\p{N}\p{L}])0[1-9](?:[ ,]{1,2}(?:puis|points?|et|tirets?|espace|virgule) \d{2}){4}(?!\p{N}| ?h)/giu,
    DIGIT,
  ],
  // « 06 12 34 56 7huit », « 06 12 34 56 XX »
  [
    'phone',
    /(?<![\p{N}\p{L}])0[1-9](?:[ .-]?\d{2}){2,3}[ .-]?(?:\d{0,2}(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|z[ée]ro)|xx|\*\*)(?!\p{L})/giu,
    DIGIT,
  ],
  ...ABROAD,
  ...NUMBERED,
  [
    'address',
    /(?<!\p{N})\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|ave?\.?|boulevard|boul?\.|bd\.?|place|allée|impasse|chemin|quai|cours|route|square|faubourg) (?:[\p{L}'’-]{1,30} ?){1,6}(?:,? ?\d{5} [\p{Lu}][\p{L}-]{1,40})?/giu,
    DIGIT,
  ],
  // « 12 r. des Lilas 23000 Guéret »; not « les 2 r. du bas »
  [
    'address',
    /(?<!\p{N})\d{1,4}(?: ?(?:bis|ter|quater))?,? r\. (?:(?:d[eu]s?|l[ae]s?) |[dl]['’]){0,2}\p{Lu}[\p{L}'’-]{1,30}(?: (?:d[eu]s? )?\p{Lu}[\p{L}'’-]{1,30}){0,4}(?:,? ?\d{5} \p{Lu}[\p{L}-]{1,40})?/gu,
    DIGIT,
  ],
  // « chambre 214 », « résidence les Acacias bât C apt 12 », « j’habite rue Gambetta »
  [
    'address',
    /(?<!\p{L})chambre (?:n° ?|num[ée]ro )?\d{1,4}(?!\p{N}| (?:€|euros?|places?|lits?|personnes|m2|m²|d[ue]s? ))|(?<!\p{L})(?:(?:r[ée]sidence|cit[ée]) [^.,;!?\n]{2,40}?,? )?(?:b[âa]t(?:iment)?\.? ?[a-z\d]{1,2},? )?(?:apt|appt?|appartement)\.? ?(?:n° ?)?\d{1,4}(?!\p{N})/giu,
    HOME,
  ],
  [
    'address',
    /(?<=(?:habite|loge) (?:au |à |dans )?(?:la |l['’])?)(?:rue|avenue|boulevard|place|impasse|chemin|r[ée]sidence|cit[ée]|lotissement|hameau)(?: d[eu]s?| de la| d['’]| l[ea]s?| l['’]){0,2} ?\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}(?:,? \d{1,4}(?!\p{N}| ?(?:ans?|mois|h|€)))?(?:,? \d{4,5} \p{Lu}[\p{L}-]{1,40})?/gu,
    HOME,
  ],
];

/** Personal data that its shape tells. */
export function shapesIn(text: string): PersonalData[] {
  return SHAPES.flatMap(([kind, shape, needs]) => {
    if (!needs.test(text)) return [];
    const bounds = [...text.matchAll(shape)].flatMap((match) => [
      match.index,
      match.index + match[0].trimEnd().length,
    ]);
    const points = codePoints(text, bounds);
    return points.flatMap((start, at) =>
      at % 2 === 0 ? [{ start, end: points[at + 1]!, kind }] : [],
    );
  });
}
