import { formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';

/**
 * Images and set phrases that say one thing in other words, a group a line. Only what stands for the same in
 * whatever mouth: « des retrouvailles » are no family, « une pause » may be for coffee.
 */
const GROUPS: readonly string[] = [
  // a breath
  "(?:bol|bouff[ée]e?|bulle|ballon|goul[ée]e|appel) d'(?:air|oxyg[èe]ne)(?: (?:frais|pur))?|oxyg[èe]ne|respiration|respirer|souffle|vent de fra[iî]cheur",
  // a time apart
  'parenth[èe]se|bulle|hors du temps|temps suspendu|moment suspendu',
  // seen from further off
  "(?:(?:re)?lever|sortir) (?:la t[êe]te|le nez) (?:du guidon|de l'eau)|(?:la t[êe]te|le nez) hors (?:du guidon|de l'eau)|prendre (?:du recul|de la hauteur)|prise de (?:recul|hauteur)|pas de c[ôo]t[ée]",
  // strength found again
  "(?:re)?charger? (?:les|mes|ses|nos|leurs) (?:batteries|piles)|plein d'[ée]nergie|ressourcements?|(?:se |me |s'y |m'y )?ressourcer?|ressour[cç]ante?|" +
    "coup de (?:fouet|boost|peps)|boost|(?:dose|shot|regain) d'[ée]nergie|(?:(?:je|on) (?:suis |est )?re(?:pars|part|partie?s?) )?(?:toute? )?(?:regonfl[ée]e?s?|remotiv[ée]e?s?)",
  // alone no longer
  "(?:moins|pas|plus) (?:tout |toute )?seule?s?|(?:sortir|sortie|rompre|rupture|antidote|remède) (?:de |avec |à |au )?(?:l'isolement|la solitude)",
  // a family
  '(?:grande |r[ée]union de |f[êe]te de |repas de |photo de )?famille|cousinade',
  // bearings
  'boussole|cap|phare|rep[èe]re|[ée]toile polaire',
  // a hive
  'ruche|fourmili[èe]re',
  'bouillonnement|effervescence',
  '(?:bo[iî]te|caisse) [àa] outils',
  'p[ée]pini[èe]re|vivier|terreau',
  '(?:rendez-vous|rdv|[ée]v[ée]nement|moment|lieu) incontournable|incontournable|immanquable|[àa] ne (?:pas|surtout pas) (?:manquer|rater)',
  // closed on itself
  'entre[- ]soi|vase clos|entre (?:convaincus|initi[ée]s|gens convaincus)',
];

/** What may stand before: « c’est », « NEC est », « pour moi », « une vraie petite ». */
const BEFORE =
  "(?:(?:(?:pour moi|à mes yeux),? )?(?:(?:c'|ce |il |elle |ça |cela )(?:est|sont|reste|représente)(?: (?:vraiment|surtout|toujours|encore|un peu|avant tout|comme|pour moi))? )?)?" +
  '(?:se sentir |être |on (?:y )?est |un lieu pour |un temps pour |de quoi |pour )?' +
  "(?:l'|d'|de l'|une? |la |le |les |des |du |de |mon |ma |notre |cette |en )?" +
  '(?:vraie?s? |v[ée]ritables? |petite? |grande? |belle |beau |immense |bonne |bon |nouve(?:au|l|lle) |second |première |douce )*';

const SHAPES = GROUPS.map((group) => new RegExp(`^${BEFORE}(?:${group})(?!\\p{L}|-)(.*)$`, 'iu'));

/** What follows takes it back, or makes another thing of it: « …, mais », « … sans miel », « … : on rend service ». */
const TURNED =
  /(?<!\p{L})(?:mais|sauf|sans|pas|plus|peu|trop|moins|ni|jamais|malgré|condition|pourtant|hélas|même si|quoique|aussi .* que)(?!\p{L})|[:;]|[.!?].*\p{L}/iu;
/** « La boussole ! », « les caisses à outils »: a thing that one met there, known to all. */
const THING =
  /^l[ae]s? (?:boussole|phare|bo[iî]te|caisse|p[ée]pini[èe]re|ruche)s?(?: [àa] outils)?[ !.…]*$/iu;
/** Words that may follow: more make another thing of an image. */
const MOST_AFTER = 9;

/**
 * The group of the idiom that a text says, its place among them; null where it says none, or takes it back.
 */
export function idiomOf(tokens: readonly Token[]): number | null {
  const text = formText(tokens)
    .replaceAll("' ", "'")
    .replace(/ ([,.])/gu, '$1');
  if (THING.test(text)) return null;
  const found = SHAPES.flatMap((shape, group) => {
    const rest = shape.exec(text)?.[1];
    return rest === undefined || TURNED.test(rest) || rest.split(/\s+/u).length > MOST_AFTER + 1
      ? []
      : [group];
  });
  return found[0] ?? null;
}
