import { isVerb } from '../../french/clauses.js';
import { countOf, formText } from '../../french/runs.js';
import { holds } from '../../ground/spans.js';
import type { Expectation, SentimentEvidence } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { sum } from '../../stats/sum.js';
import type { Reading } from '../by-rules.js';
import { isNoun, isPredicate } from '../tokens.js';
import { roundedScore } from '../tone/sentiment.js';
import { weighs } from '../tone/thing.js';
import { isPlainlyRuled, isPraise, proofOf, saidBy, type Valued } from '../tone/valued.js';
import { markedSides, partedSides, typedTogether } from './apart-sides.js';
import { judgesByItsVerb } from './by-verb.js';
import type { Labels } from './said.js';

/** A bare verdict, as the first or last words of what it is said of. */
const GOOD =
  '(?:ok|okay|oui|ouais|bien|très bien|top|super|nickel|parfaite?s?|géniale?s?|impec|good|👍|✅|\\+(?: \\+){0,2})';
const BAD =
  '(?:non(?: merci)?|nan|bof|moins|beaucoup moins|pas (?:du tout|trop|vraiment|bien|ok|top|terrible)|nul(?:le)?s?|zéro|zero|👎|❌|[-–—]+(?: [-–—]+)*)';
/** What opens a side with a verdict, or closes it so. */
const verdictBy = (words: string, value: number) => ({
  opening: new RegExp(`^${words} (?:pour|à|aux?) `, 'u'),
  closing: new RegExp(` (?:est |était |c' est )?${words}$`, 'u'),
  value,
});
/** The longer denial first: « pas bien » is no « bien ». */
const VERDICTS = [verdictBy(BAD, -0.6), verdictBy(GOOD, 0.6)];
/** « Contenu top, animateur top, salle top, clim pas top »: so many times as many sides of one kind dominate. */
const DOMINANT = 3;
/** Most words of one side, and most sides. */
const [LONG, MOST_SIDES] = [6, 8];

/** « Le décor, pas la musique », « les ateliers, un peu moins la plénière »: what was not liked, where one is asked what was. */
const NOT_THAT =
  /^(?:mais )?(?:(?:surtout )?pas(?: du tout| vraiment| trop)?|(?:(?:un peu|beaucoup|nettement|bien) )?moins) (?:l[ae]s?|l'|c(?:e|et|ette|es)|[vn]os|[vn]otre) ?\p{L}/u;

/** What a thing named alone is worth, on the side that its question takes. */
const NAMED: Readonly<Partial<Record<Expectation, number>>> = { praise: 0.5, criticism: -0.5 };

/**
 * « La signalétique ok, la sono non », « accueil ++, repas -- », « accueil parfait, transport une galère »: a
 * thing and its verdict, side by side, each way at least once, and nothing more; « les ateliers / repas décevant » too,
 * where praise or faults are asked for.
 */
export function judgesEachApart({ asked, parse, feelings }: Reading): Labels | null {
  const { tokens } = parse;
  // « Atelier IA - plénière + » may only name what one has seen.
  const marked = asked.expects === 'names' ? null : markedSides(tokens);
  const parted = marked ?? partedSides(parse);
  if (parted.length > MOST_SIDES) return null;
  const sides = parted.flatMap((side) => typedTogether(side, feelings.values));
  if (sides.length < 2 || sides.length > MOST_SIDES) return null;
  if (feelings.values.some(({ rules }) => rules.includes('irony'))) return null;
  const unliked = unlikedIn(sides, { asked, values: feelings.values });
  const areQualified = sides.every((side) => QUALIFIED.test(formText(wordsOf(side))));
  const verdicts = sides.map((side) =>
    unliked.includes(side)
      ? verdict(side[0]!, -CLEAR)
      : (verdictOf(side) ?? feltOf(side, { values: feelings.values, asked, areQualified })),
  );
  const evidence = verdicts.filter((one): one is SentimentEvidence => one !== null);
  // « Le déjeuner, seul face à mon plateau » says one thing, as most commas do.
  const isApart = unliked.length > 0 || !tokens.some(({ text }) => text === ',');
  const named = isApart ? (NAMED[asked.expects] ?? 0) : 0;
  const bare = sides.filter((_, at) => verdicts[at] === null);
  // « Bonne mixité entre assos et collectivités » is one thing.
  if (bare.length > 0 && sides.some((side) => severalIn(side, feelings.values))) return null;
  if (bare.length > 0 && (named === 0 || !bare.every((side) => isNamed(side, feelings.values))))
    return null;
  const isWished = asked.expects === 'criticism' && bare.length > 0;
  if (isWished && sides.some((side, at) => mayBeWished(side, verdicts[at]))) return null;
  const worths = verdicts.map((one) => one?.value ?? named);
  const good = worths.filter((worth) => worth > 0).length;
  const bad = worths.length - good;
  if (good === 0 || bad === 0) return null;
  const score = roundedScore(sum(worths) / worths.length);
  const label = good >= DOMINANT * bad ? 'positive' : bad >= DOMINANT * good ? 'negative' : 'mixed';
  const sentiment = { label, score, evidence } as const;
  return { informative: true, sentiment, intents: ['eloge', 'critique'] };
}

/** What a side says, but for « ! » and the colon of « accueil : à revoir ». */
const wordsOf = (side: readonly Token[]): Token[] =>
  side.filter(({ text }) => !/^[!…:]+$/u.test(text));

/** « Pas la moindre attente », « pas la cohue habituelle »: glad to be without it. */
const SPARED = /(?:^| )(?:moindre|ombre|habituel(?:le)?s?|d' habitude|avant|autres)(?= |$)/u;

/** The sides that name what was not liked, beside others that only name what was: no « pas le temps de souffler ». */
function unlikedIn(
  sides: readonly Token[][],
  { asked, values }: { readonly asked: Reading['asked']; readonly values: readonly Valued[] },
): Token[][] {
  if (asked.expects !== 'praise') return [];
  const isUnliked = (side: readonly Token[], at: number): boolean =>
    at > 0 &&
    NOT_THAT.test(formText(side)) &&
    !SPARED.test(formText(side)) &&
    !side.some((token) => isVerb(token) || weighs(token)) &&
    !values.some((one) => isPraise(one) && side.some((token) => holds(one, token)));
  const liked = sides.filter((side, at) => !isUnliked(side, at));
  return liked.every((side) => isNamed(side, values)) ? sides.filter(isUnliked) : [];
}

function verdictOf(side: readonly Token[]): SentimentEvidence | null {
  const words = wordsOf(side);
  const said = formText(words);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2 || words.length > LONG) return null;
  for (const { opening, closing, value } of VERDICTS) {
    if (opening.test(said)) return verdict(first, value);
    if (closing.test(said)) return verdict(last, value);
  }
  return null;
}

/** Least value of a word that judges its side. */
const CLEAR = 0.4;

/** What a side may open with: « autant …, autant … », « si le buffet est bon, le café est froid ». */
const LEADS =
  /^(?:autant|si|sinon|mais|par contre|en revanche|néanmoins|toutefois|cependant|pourtant) /u;

/** « Si le buffet est bon », not « si le buffet m’avait plu ». */
const IS = /^(?:est|sont|a|ont)$/u;
/** « Des conférences qui donnent envie »: a thing by what it does. */
const QUALIFIED =
  /^(?:[ld]es?|la|l'|une?|du|ce|cette|ces) ?(?:[^ ]+ ){1,4}qui (?:[^ ]+ ){0,7}[^ ]+$/u;
/** « Mon fils m’a épuisée » tells of somebody. */
const OF_SOMEBODY = /^(?:mon|ma|mes|son|sa|ses|leurs?)$/u;

/** What the sides of an answer have in common. */
interface Beside {
  readonly values: readonly Valued[];
  readonly asked: Reading['asked'];
  /** Each names a thing by what it does: « des conférences qui donnent envie, une logistique qui fait fuir ». */
  readonly areQualified: boolean;
}

/**
 * What the rules feel in a side that names one thing: one clear judgement, said of it by no more than « est », or by
 * a verb that judges: « le quiz m’a amusée ».
 */
function feltOf(
  side: readonly Token[],
  { values, asked, areQualified }: Beside,
): SentimentEvidence | null {
  const whole = wordsOf(side);
  if (whole[0]?.form === 'si' && !whole.some(({ form }) => IS.test(form))) return null;
  const words = whole.slice(countOf(LEADS.exec(formText(whole))?.[0].trim() ?? ''));
  const judges = values.filter((one) => words.some((token) => holds(one, token)));
  const [own, ...others] = judges;
  if (!own || Math.abs(own.value) < CLEAR) return null;
  // « Ambiance chaleureuse » may be two words that agree.
  if (others.some((one) => one.value * own.value <= 0 || !isPlainlyRuled(one))) return null;
  const isOfAThing =
    (words[0]?.pos === 'DET' && !OF_SOMEBODY.test(words[0].form)) || own.rules.includes('trend');
  if (isOfAThing && judgesByItsVerb([own], { asked, tokens: words })) return told(own);
  if (areQualified) return told(own);
  if (words.length > LONG) return null;
  // « …, mais il faudrait plus de repas » asks for something.
  const isVerbal = words.some(
    (token) => isVerb(token) && isPredicate(token) && token.lemma !== 'être',
  );
  if (isVerbal) return null;
  const rest = words.filter((token) => !judges.some((one) => holds(one, token)));
  // « Son médiocre »: what is no word of a name else is the sound. « Super ambiance » may be one expression; « pas le temps » names nothing.
  const judging = words.filter((token) => judges.some((one) => holds(one, token)));
  const names =
    rest.some((token) => isNoun(token) || token.form === 'son') ||
    (!OF_SOMEBODY.test(words[0]!.form) &&
      judging.some((token) => isNoun(token) && !token.negated) &&
      // « Gros retard » is an evil by itself, « un régal » says what something was.
      (judging.length > 1 || (own.value < 0 && own.rules.includes('intensifier'))));
  const isBare = rest.every(({ pos, lemma }) => BESIDE.test(pos) || lemma === 'être');
  return names && isBare ? told(own) : null;
}

const told = (one: Valued): SentimentEvidence => ({
  ...proofOf(one),
  value: roundedScore(one.value),
});

/** Whether more than one word of a side judges. */
const severalIn = (side: readonly Token[], values: readonly Valued[]): boolean =>
  values.filter((one) => side.some((token) => holds(one, token))).length > 1;

/** What people call a thing that they have had, rather than one that they would have. */
const HAD = /^(?:parfait|génial|excellent|super|top|impeccable|nickel|extra|magnifique|superbe)$/u;

/** « Parking / wifi performant » asks for both, where faults are asked for; not « parking / accueil parfait ». */
const mayBeWished = (
  side: readonly Token[],
  told: SentimentEvidence | null | undefined,
): boolean => {
  const last = side.at(-1)!;
  return (
    !!told &&
    told.value > 0 &&
    !told.rules.includes('contrast') &&
    told.start === last.start &&
    !HAD.test(last.lemma) &&
    side.every(({ pos }) => pos !== 'AUX')
  );
};

/** A thing or several, by their names alone: « les ateliers du matin ». */
const isNamed = (side: readonly Token[], values: readonly Valued[]): boolean =>
  side.length <= LONG &&
  side.some(isNoun) &&
  side.every((token) => /^(?:DET|NOUN|PROPN|ADJ|ADP|CCONJ)$/u.test(token.pos) && !token.negated) &&
  !values.some((one) => one.value !== 0 && side.some((token) => holds(one, token)));

const BESIDE = /^(?:DET|NOUN|PROPN|ADP|ADJ|ADV|NUM)$/u;

const verdict = (token: Token, value: number): SentimentEvidence =>
  saidBy(token, value, value > 0 ? 'intent' : 'denial');
