import { runAt, runsOf } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import { isRelative } from '../../tag/tokens.js';
import { tiesBack } from '../cut/alone.js';
import type { Candidate } from '../cut/candidate.js';
import { isImpersonal } from '../cut/impersonal.js';
import { tokensIn, typedIn } from '../cut/passage.js';
import { formOf, isSpoken, posOf } from '../cut/tokens.js';

/** « Idem pour … », « Pareil que … », « D’où l’intérêt de … », « Sinon, … », « Ce jour-là … »: what, only another sentence tells. */
const AS_BEFORE = new RegExp(
  [
    '^(?:idem|itou|pareil(?:lement)?)(?!\\p{L})',
    '^(?:de m[êe]me|m[êe]me (?:chose|constat|remarque|problème|souci))(?!\\p{L})(?! que)',
    '^l[ea]s? m[êe]mes?(?=[,.;:!]|$)',
    "^d['’]où (?:l['’]|l[ae] |les |mon |ma |notre |ce |cette )(?!on )",
    '^(?:sinon(?!\\p{L})|(?:autrement|[àa] défaut) ?,)',
    '^(?:m[êe]me )?(?:grâce|face|suite) [àa] (?:ça|ca|cela)(?!\\p{L})(?! qu)',
    "^dans (?:les deux|ce|ces) cas(?:-là)?(?: ?,| (?:je|j['’]|on|nous|vous|ils?|elles?|les?|la|mieux)(?!\\p{L}))",
    '^de (?:cette|la même) (?:façon|manière)(?: ?,| (?:je|on|nous)(?!\\p{L}))',
    '^(?:[àa] ce moment|(?:ce|cette|ces) (?:jours?|soir|matin|nuit|année))[- ]là(?!\\p{L})(?! où)',
  ].join('|'),
  'u',
);
/** « (À mon âge,) c’est exactement ce que … »; « c’est ce que j’appelle un accueil » says it itself. */
const THAT_IS =
  /^(?:(?:à|en|pour|avec|dans|depuis) [^,.;:]{1,25}, ?)?c['’]est (?:\p{L}+ )?ce (?:qu['’]|que? |qui )(?!.*(?:appell|:))/u;
/** « C’est là que j’ai compris », « C’est pour ça que … ». */
const THEREBY = /^c['’]est (?:là|ainsi|comme (?:ça|ca|cela)|pour (?:ça|ca|cela)) qu/u;
/**
 * « À la MJC on fait ça depuis vingt ans »: what, nothing before it in one breath tells; not « Un atelier où l’on
 * cuisine, on fait ça le mardi ».
 */
const DONE =
  /^(?:(?! (?:et|où|qui|que|quand) )[^,;:.!?(–])*(?<!\p{L})(?:on|nous|je) (?:fai(?:s|t|sons|sais|sait|sions)|pratiqu(?:e|ons|ait|ais)) (?:déjà )?(?:ça|ca|cela)(?!\p{L})/u;
/** « Ces gens-là partagent tout »: who, the question tells. */
const THOSE = /^(?:cet?|cette|ces) [\p{L}-]+-là(?!\p{L})/u;
/** What belongs to the questionnaire: « l’essentiel plus haut », a mark (« 5, les collégiennes … »), no opinion (« Pas d’opinion, c’est … »). */
const OF_THE_FORM =
  /(?:plus haut|ci-dessus|plus bas|question précédente)(?=[,.;)]|$)|^\d{1,2}(?: ?\/ ?\d+)? ?[,:–-] |^(?:pas d['’](?:opinion|avis)|sans opinion|rien à ajouter|aucune idée|je ne sais pas)(?= *[,.;:])/u;
/** « La discussion qui a suivi », « la plus honnête sur ce sujet »: behind another sentence, which names it; not « ce mot que … ». */
const TOLD_BEFORE =
  /(?<!\p{L})(?:ce (?:sujet|thème|point|constat|mot)|cette (?:question|phrase|idée|scène)|cet (?:exemple|échange))(?!\p{L}|-|,? (?:d[eu]|des|d['’]|qu[ei]|qu['’]|où|dont) | ?:)|(?<!\p{L})qui (?:(?:a|ont) suivi|suivai(?:t|ent))(?!\p{L}| (?:l['’]|(?:l[ae]s?|une?|des|du|[mnv]os|[mts]es|mon|ma|notre|votre|ce[st]?|cette) ))/u;
/** What sets a clause against one before it. */
const AGAINST = runsOf([
  ...['pourtant', 'cependant', 'toutefois', 'néanmoins'],
  ...['quand même', 'tout de même', 'malgré tout', 'au contraire'],
]);
/** Not « là où », « là-bas », « ici même où ». */
const THERE = /^(?:ici|là)$/u;
const THAT = /^(?:cela|ça|ca|ceci)$/u;

/**
 * Whether a stretch opens with a word that stands for what was said before it: « Cela m’a redonné confiance »,
 * « Ici, … », « Idem », « Du coup, … » at the head of an answer. Where the question asks what the event is,
 * « ici » and « cela » are the event.
 */
export function leansOnBefore(candidate: Candidate): boolean {
  const { passage, first } = candidate;
  const { tokens } = passage;
  const text = typedIn(candidate).toLowerCase();
  if (AS_BEFORE.test(text) || OF_THE_FORM.test(text) || goesAgainst(candidate)) return true;
  if (first > 0 && (addsTo(tokens, first) || TOLD_BEFORE.test(text))) return true;
  if (tiesBack(passage, first) || followsQuestion(candidate)) return true;
  if (passage.asksMeaning) return false;
  if ([THAT_IS, THEREBY, THOSE, DONE].some((one) => one.test(text))) return true;
  if (endsPointing(candidate) || opensCounting(tokens, first)) return true;
  const [opening = '', next = ''] = tokens.slice(first, first + 2).map(({ form }) => form);
  if (THERE.test(opening)) return next !== 'où';
  return THAT.test(opening) && !isImpersonal(tokens, first);
}

/** « Les deux m’ont plu », « Le premier fait rire, le second … »: of what, the noun is missing. */
function opensCounting(tokens: readonly Token[], first: number): boolean {
  const [article, number, next] = tokens.slice(first, first + 3);
  const counts = /^l(?:es deux|[ea] (?:premi[eè]re?|seconde?|deuxième|troisième))$/u.test(
    `${formOf(article)} ${formOf(number)}`,
  );
  return counts && /^(?:AUX|VERB|PRON)$/u.test(posOf(next)) && !isRelative(next);
}

/** « Et pourquoi pas un mardi ? | Nous fermons le jeudi. »: for what, the question before tells. */
function followsQuestion({ passage: { tokens }, first, sentence, portrait }: Candidate): boolean {
  return (
    !portrait && first > 0 && first >= sentence.first && tokens[sentence.first - 1]?.form === '?'
  );
}

/** « J’y apprends aussi deux ou trois choses »: besides what, its first sentences tell; not « aussi bien », « aussi grand ». */
const addsTo = (tokens: readonly Token[], first: number): boolean =>
  tokens
    .slice(first, first + 4)
    .some(
      ({ form }, at) =>
        form === 'aussi' && /^(?:DET|ADP|NUM|PROPN)$/u.test(posOf(tokens[first + at + 1])),
    );

/** « la collègue qui racontait ça », « répondre à celle-là »: of what, nothing before it in one breath tells. */
function endsPointing(candidate: Candidate): boolean {
  const words = tokensIn(candidate);
  const last = words.findLastIndex(isSpoken);
  const before = words.slice(0, Math.max(0, last));
  return (
    ENDING.test(formOf(words[last])) &&
    !before.some(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ')
  );
}

const ENDING = /^(?:ça|ca|cela|cel(?:ui|les?)-(?:là|ci)|ceux-(?:là|ci))$/u;

/** « On a pourtant trouvé une place », « j’ai appris des choses | quand même », after another clause; not « Le café est bon, et pourtant gratuit ». */
function goesAgainst({ passage: { tokens }, first, end }: Candidate): boolean {
  if (first === 0) return false;
  const at = tokens.findIndex((_, index) => index >= first && runAt(tokens, index, AGAINST));
  const before = tokens.slice(first, at);
  return at !== -1 && at <= end && !before.some(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ');
}
