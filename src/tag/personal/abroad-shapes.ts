import type { PersonalShape } from './numbered-shapes.js';

const DIGIT = /\d/u;
const CALLED = String.raw`(?<=(?:t[ée]l|appel|joindre|num[ée]ro|portable|gsm|natel|cell|whatsapp)[^.;!?\n]{0,24} )`;

/** Telephones, addresses and numbers of persons as other countries of French write them. */
export const ABROAD: readonly PersonalShape[] = [
  // « +221 77 123 45 67 »
  [
    'phone',
    /(?<![\p{N}\p{L}])(?:\+|00)[1-9]\d{0,2}(?:[ .\u00a0\u202f-]?\d){7,12}(?![ .\u00a0\u202f-]?\p{N})/gu,
    DIGIT,
  ],
  // Québec: « 418-555-0123 », « (418) 555-0123 », « 1-418-555-0123 »; bare only beside its word
  [
    'phone',
    /(?<!salles? |[\p{N}\p{L}.-])(?:1[ .-])?(?:\([2-9]\d\d\) ?[2-9]\d\d[ .-]|[2-9]\d\d(?:-[2-9]\d\d-|\.[2-9]\d\d\.|[ \u00a0][2-9]\d\d-))\d{4}(?![.-]?\p{N}| (?:participant|personne|visiteu|inscrit|place))/gu,
    DIGIT,
  ],
  ['phone', new RegExp(`${CALLED}[2-9]\\d\\d [2-9]\\d\\d \\d{4}(?!\\p{N})`, 'giu'), DIGIT],
  // Belgium: « 0475/12.34.56 », « 081 22 33 44 », « 02/123.45.67 »
  [
    'phone',
    /(?<![\p{N}\p{L}/.-])0(?:4\d\d\/\d\d(?:[ .]?\d\d){2}|[1-9]\d[ \u00a0/.]\d\d[ \u00a0.]\d\d[ \u00a0.]\d\d|[2-9][ \u00a0/]\d{3}[ \u00a0.]\d\d[ \u00a0.]\d\d)(?![ /.-]?\p{N})/gu,
    DIGIT,
  ],
  // Senegal: « 77 123 45 67 », « 33 821 00 00 »; overseas, without its « + »: « 262 692 12 34 56 »
  [
    'phone',
    /(?<![\p{N}\p{L}/.-])(?<!\d[ \u00a0])(?:(?:7[05678]|33)[ \u00a0.]\d{3}|(?:262|590|594|596|687|689)[ \u00a0.](?:[67]\d\d|\d\d[ \u00a0.]\d\d))(?:[ \u00a0.]\d\d){2,3}(?![ /.-]?\p{N}| ?(?:€|euros?|personnes|visiteurs))/gu,
    DIGIT,
  ],
  // Belgian, Canadian and Swiss numbers of persons
  [
    'handle',
    /(?<![\p{N}\p{L}.-])(?:\d\d\.\d\d\.\d\d[ -]\d{3}[.-]\d\d|756[. ]\d{4}[. ]\d{4}[. ]\d\d|(?<=(?:niss|registre national|num[ée]ro national)[ \u00a0]?:? ?)\d{11}|(?<=(?:^|[^\p{L}])nas[ \u00a0]?:? ?)\d{3}[ -]?\d{3}[ -]?\d{3})(?![.-]?\p{N})/giu,
    DIGIT,
  ],
  // « rue des Carmes 12, 5000 Namur », with its postcode: « les rues du 5000 » has no number
  [
    'address',
    /(?<!\p{L})(?:rue|avenue|av\.|boulevard|bd|chauss[ée]e|chemin|place|all[ée]e|quai|route|impasse|cit[ée])(?: [\p{L}'’-]{1,30}){1,5},? \d{1,4} ?(?:[a-d]|bis|ter)?(?: ?bte ?\d{1,3})?,? (?:[BF]-|CH-)?\d{4,5} \p{Lu}[\p{L}-]{1,40}/giu,
    DIGIT,
  ],
  // Canadian postcode
  [
    'address',
    /(?<![\p{L}\p{N}])[A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z] \d[A-CEGHJ-NPR-TV-Z]\d(?![\p{L}\p{N}])/gu,
    DIGIT,
  ],
];
