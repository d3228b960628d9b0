import { formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import { holds } from '../../spans.js';
import type { Reading } from '../by-rules.js';
import { within } from '../clauses.js';
import { TONE } from '../tone/constants.js';
import { saidBy } from '../tone/evidence.js';
import type { Valued } from '../tone/valued.js';
import { asksWhatToDo } from '../wants/wants.js';
import type { Plain } from './said.js';
import { wordsIn } from './verdict.js';

/** Most tokens of an answer that says what would have been better, and nothing else. */
const MOST = 20;

const GOOD =
  '(?:parfaite?s?|top|mieux|géniale?s?|géniaux|super|idéale?s?|nickel|impeccables?|excellente?s?|extra|formidables?|meilleure?s?)';
const DEGREE = '(?:(?:vraiment|encore|bien|tellement|carrément|juste|tout simplement|plus) ){0,2}';
const PERFECT = `${DEGREE}(?:le )?${GOOD}(?= |$)`;
const UNREAL = '(?:serai(?:t|ent)|aurai(?:t|ent) été|eût été)';
const WAS = `(?:étai(?:t|ent)|${UNREAL})`;
/** What opens a known thing, which was there and should not have been. */
const THE = "(?:l[ae]s?|l'|ce(?:t|tte|s)?|tou(?:s|te|tes) (?:l[ae]s?|ces)|[nv]os) ";
const MORE = "(?:un peu |bien |beaucoup |encore |juste )*(?:plus|moins|davantage)(?: d[e']| )";
const IT = "(?:ce|c'|ça|ca|cela|tout)";

/** How one tells that something would have been good, and is not so. */
const BETTER = new RegExp(
  [
    // « Avec un micro, ça aurait été top », « si la navette était plus fréquente ce serait parfait »
    `(?:^|^(?:mais|et|franchement|honnêtement) )(?:avec|sans|si|s') .{2,80} ${UNREAL} ${PERFECT}`,
    `(?:^| )${IT} ${UNREAL} ${PERFECT} (?:avec|sans|si|s') `,
    `^${DEGREE}mieux avec (?:une?|des|du|d[e'] |plus)`,
    // « Sans le bruit, c’était parfait »
    `^sans ${THE}.{2,60} ${IT} ${WAS} ${PERFECT}`,
    // « Un peu plus de temps et c’était parfait », « quelques chaises de plus et … »
    `^(?:avec |juste )?${MORE}.{2,60} (?:et |, )?${IT} ${WAS} ${PERFECT}`,
    `^(?:une?|des|quelques|deux|trois) .{2,50} (?:en|de) (?:plus|moins) (?:et |, )?${IT} ${WAS} ${PERFECT}`,
    // « Mieux préparés, les ateliers seraient parfaits », « le buffet plus varié, ce serait mieux »
    `^(?:plus|moins|mieux) .{2,40} ${UNREAL} ${PERFECT}`,
    `(?:^| )(?:plus|moins|mieux) [^ ]+ (?:, )?${IT} ${UNREAL} ${PERFECT}`,
    // « Je reviendrai si le son est meilleur »
    `(?:reviendr(?:ai|ons)|revenir) (?:(?:uniquement|seulement|volontiers) )?(?:si|à condition qu[e']) ${THE}.{2,50}(?:est|sont|soit|soient|devient) (?:plus|moins|mieux|meilleure?s?)(?= )`,
  ].join('|'),
  'u',
);
/** What one misses, in so many words: none of it tells of what one would have liked to go on. */
const LACKING = new RegExp(
  [
    `pourrai(?:t|ent) être ${DEGREE}(?:plus|moins|mieux|meilleure?s?) `,
    "aurai(?:t|ent) (?:[^ ]+ )?mérité (?:d'|plus|mieux|une?(?!e? (?:standing|ovation|prix|oscar|palme|médaille))|des(?! applaudissements)|davantage)",
    "mérit(?:er)?ai(?:t|ent) (?:plus|mieux|davantage|une? (?:vraie?|meilleure?|autre|plus|temps)|d' être (?:plus|moins|mieux|approfondi|revu|retravaillé|amélioré|développé|repensé|simplifié|clarifié))",
    'gagnerai(?:t|ent) à|aurai(?:t|ent) gagné à|aurai(?:t|ent) (?:dû|pu) être (?:plus|moins|mieux)',
    "(?:^|^(?:il|ça|ca|y) |^il n[e'] )(?:n[e'] )?(?:manque|manquait|a manqué|manquaient)(?: (?:juste|seulement|un peu|cruellement|vraiment|encore))* (?:que |plus que )?(?:une?|des|du|d[e']|l[ae]s?|l')(?! (?:soleil|mer|plage|piscine|transat|champagne))",
    "il aurait (?:[^ ]+ )?fallu (?:une?|des|du|d[e']|l[ae]s?|l'|plus|moins|davantage)",
    "(?:j'|on|nous) (?:aurais|aurait|aurions) (?:[^ ]+ )?(?:voulu|aimé|souhaité|préféré|apprécié) (?:une?|des|du|plus|davantage|moins|l[ae]s? [^ ]+ (?:plus|moins|mieux)|d[e'] l[a'])",
    "s' attendait à (?:une?|des|du|plus|mieux|autre)",
    "^(?:juste |encore )*(?:un peu )(?:plus|moins) d[e'] .{2,50} (?:la prochaine fois|l' (?:an prochain|année prochaine))",
    `^(?:juste |encore )*(?:un peu )?(?:plus|davantage) d[e'] .{2,50} serai(?:t|ent) (?:bien|utile|nécessaire|appréci|bienvenu)`,
    "^(?:encore |toujours |un peu )*(?:plus|davantage|moins) d[e'] .{2,60} (?:svp|stp|s' ?il (?:vous|te) pla[iî]t)",
    "^avec (?:un peu )?(?:plus|moins|davantage) d[e'] .{2,50} (?:on|j'|nous) (?:aurait|aurais|aurions) ",
    "il faudrait qu[e'] (?:l[ae]s?|l') .{2,40} (?:soit|soient) (?:plus|moins|mieux)",
  ].join('|'),
  'u',
);
/** Who is thanked so: « sans vous … »; what is held up: « si tous les salons étaient comme ça … ». */
const OWED = /^(?:vous|toi|eux|elles|comme)$/u;
const COMPARES = /^(?:plus|moins|mieux|davantage|assez|trop)$/u;

/**
 * « Sans le bruit ce serait parfait », « avec du café, ça aurait été top », « la salle pourrait être plus grande »:
 * what would be good is not so, whatever was asked. Faults and ideas that are asked for are left to the net.
 */
export function wouldBeBetter({ asked, parse, feelings }: Reading): Plain | null {
  const { tokens, sentences } = parse;
  if (asksWhatToDo(asked.expects) && asked.expects !== 'criticism') return null;
  if (tokens.length > MOST || sentences.length > 1) return null;
  if (tokens.some(({ form }) => OWED.test(form))) return null;
  const text = formText(tokens);
  const opening = BETTER.exec(text) ?? (asked.expects === 'criticism' ? null : LACKING.exec(text));
  if (!opening) return null;
  const wordsOf = (said: string): number => said.split(' ').filter(Boolean).length;
  const first = wordsOf(text.slice(0, opening.index));
  const after = first + wordsOf(opening[0]);
  const stop = tokens.findIndex(({ form }, at) => at >= after && PARTS.test(form));
  const wanted = { first, end: stop < 0 ? tokens.length : stop };
  if (feelings.values.some((one) => !within(one.at, wanted) && isReal(one, tokens))) return null;
  const token = tokens[first];
  // « Il faudrait plus de journées comme celle-ci », as the lexicon knows it, praises this one.
  const isKnown = (one: Valued): boolean =>
    one.value > 0 &&
    within(one.at, { first, end: first + OPENING }) &&
    wordsIn(one, tokens).length > OPENING;
  if (feelings.values.some(isKnown)) return null;
  const score = -TONE.intent;
  return token ? { label: 'negative', score, evidence: [saidBy(token, score, 'wish')] } : null;
}

/** Words among which what is missed is told: « il manque … ». */
const OPENING = 2;
const PARTS = /^(?:mais|,|;|:|par|sinon)$/u;

/** Praise that is neither compared, nor an evil denied, nor what a thing is called. */
function isReal(one: Valued, tokens: readonly Token[]): boolean {
  if (one.value <= 0 || /^(?:reviendr|revenir|ok)/u.test(one.entry)) return false;
  if (one.rules.some((rule) => /^(?:wish|negation)$/u.test(rule))) return false;
  const own = tokens.filter((token) => holds(one, token));
  return (
    !own.every(({ pos }) => pos === 'NOUN') &&
    !own.some(({ form }) => COMPARES.test(form)) &&
    !COMPARES.test(tokens[one.at - 1]?.form ?? '')
  );
}
