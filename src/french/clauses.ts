import { wordSet } from '../ground/listed.js';
import type { Upos } from '../model/text.js';
import type { ColumnMood } from './tagset.js';

/** What scope rules see of a token. */
export interface Marked {
  readonly form: string;
  readonly lemma: string;
  readonly pos: Upos;
  readonly mood?: ColumnMood | undefined;
}

const QUOTES = new Set(['«', '»', '"', '“', '”']);
const TURNS = wordSet(
  "mais car donc parce parceque puisque puisqu' pourtant cependant sinon alors tandis sauf excepté hormis voilà merci bravo svp",
);
const NEW_SIDE = wordSet('très trop super vraiment hyper surtout puis même bien');
const SUBJECTS = wordSet("je j' tu il elle on ils elles c' ça ca cela ce");

export const isVerb = (token: Pick<Marked, 'pos'> | undefined): boolean =>
  token?.pos === 'VERB' || token?.pos === 'AUX';

/** A word of a meaning of its own: a noun, an adjective, a verb. */
export const isFullWord = (token: Pick<Marked, 'pos'> | undefined): boolean =>
  /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(token?.pos ?? '');

/** What only joins words, or stands before them. */
export const isLink = ({ pos }: Pick<Marked, 'pos'>): boolean =>
  /^(?:DET|ADP|CCONJ|PUNCT|SYM)$/u.test(pos);

export const isNe = (token: Pick<Marked, 'form'> | undefined): boolean =>
  token?.form === 'ne' || token?.form === "n'";

export const isQue = (token: Pick<Marked, 'form'> | undefined): boolean =>
  token?.form === 'que' || token?.form === "qu'";

export const isOf = (token: Pick<Marked, 'form'> | undefined): boolean =>
  token?.form === 'de' || token?.form === "d'";

/** Participles of auxiliaries, which the tagger does not tell from their other forms. */
const PAST = wordSet('été eu eue eus eues étant ayant fait');

export function isConjugated(token: Marked | undefined): boolean {
  if (token?.pos === 'AUX') return token.form !== token.lemma && !PAST.has(token.form);
  return token?.pos === 'VERB' && token.mood === 'finite';
}

export const hasInfinitiveMood = (token: Marked | undefined): boolean =>
  token?.pos === 'AUX' ? token.form === token.lemma : token?.mood === 'infinitive';

/** `je`, `on`, `c'`: what opens a clause of its own. */
export const isSubject = (token: Marked | undefined): boolean =>
  token?.pos === 'PRON' && SUBJECTS.has(token.form);

/** Longest scope, in tokens: far above any clause, and what keeps the time in proportion. */
const LONGEST_TOKENS = 40;

const isPredicate = (tokens: readonly Marked[], at: number): boolean =>
  tokens[at]?.pos === 'ADJ' && (isVerb(tokens[at - 1]) || tokens[at - 1]?.pos === 'ADV');

/** Whether `et` opens another clause or another side: `et c'était long`, `et très bruyant`. */
function opensSide(tokens: readonly Marked[], at: number): boolean {
  const first = tokens[at + 1];
  if (NEW_SIDE.has(first?.form ?? '') || first?.pos === 'INTJ' || isSubject(first)) return true;
  if (first?.pos === 'NOUN' && isPredicate(tokens, at - 1)) return true;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST_TOKENS); next += 1) {
    if (tokens[next]!.pos === 'PUNCT' || tokens[next]!.pos === 'CCONJ') return false;
    if (isConjugated(tokens[next])) return true;
  }
  return false;
}

/** What holds the thing behind it: « je ne pense pas que les repas … », « où les repas … ». */
const HOLDS = /^(?:ADP|SCONJ|CCONJ|DET|PRON|PUNCT)$/;
const ASKS = wordSet("que qu' qui où ou si quand comment combien pourquoi comme dont");

/**
 * « On ne savait où aller les repas étaient chers », « pas de place les salles étaient bondées »: typed without a
 * stop, a thing and its own verb say something else.
 */
function opensThing(tokens: readonly Marked[], at: number): boolean {
  const [before, article, thing] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (article?.pos !== 'DET' || thing?.pos !== 'NOUN' || !before) return false;
  if (HOLDS.test(before.pos) || ASKS.has(before.form)) return false;
  return isConjugated(tokens[tokens[at + 2]?.pos === 'ADJ' ? at + 3 : at + 2]);
}

/** What a word of a text shows, marked or not. */
type Shown = Pick<Marked, 'form' | 'pos'> & Partial<Pick<Marked, 'mood'>>;
/** « Signalétique à revoir », not « machine à laver ». */
const MENDED = /^(?:revoir|améliorer|refaire|retravailler|repenser|changer|éviter|oublier)$/;
const QUALIFIES = /^(?:ADJ|VERB)$/;
const OPENS_THING = wordSet("le la l' les ce cet cette ces");
/** Verdicts that are no adjectives, behind what they judge. */
const VERDICT =
  /^(?:(?:très|trop|pas|vraiment|bien|plutôt|assez|hyper) )*(?:au top|en or|à revoir|nickel)(?: |$)/;
const NEAR_VERDICT = 4;
/** What is hardly ever lacking by this name: « manque de temps | bonne ambiance », not « pas de pause café gratuite ». */
const PRAISES =
  /^(?:bon(?:ne)?s?|beaux?|belles?|super|excellent|génial|magnifique|parfait|passionnant|formidable|superbe|impeccable|adorable|géniaux|top|nickel)e?s?$/;
/** « Les bailleurs sociaux l’an prochain ». */
const TIMES =
  /^(?:ans?|années?|fois|jours?|journées?|matins?|matinées?|soirs?|soirées?|semaines?|mois|éditions?|week-end)$/;

/** Whether a thing and what is said of it end before a token: « horaires pas respectés | », « signalétique à revoir | ». */
function closesVerdict(tokens: readonly Shown[], end: number): boolean {
  let at = end - 1;
  if (MENDED.test(tokens[at]?.form ?? '') && tokens[at - 1]?.form === 'à') at -= 2;
  else if (QUALIFIES.test(tokens[at]?.pos ?? '') && tokens[at]?.mood !== 'finite') at -= 1;
  else return false;
  while (tokens[at]?.pos === 'ADV') at -= 1;
  return tokens[at]?.pos === 'NOUN';
}

/** « Manque de temps | », « pas assez de pauses | ». */
const closesAmount = (tokens: readonly Shown[], end: number): boolean =>
  tokens[end - 1]?.pos === 'NOUN' &&
  isOf(tokens[end - 2]) &&
  /^(?:manque|assez|trop|peu|suffisamment)$/.test(tokens[end - 3]?.form ?? '');

/**
 * « Horaires pas respectés | visite passionnante », « manque de temps | super accueil »: typed without a stop, a thing and
 * its verdict behind another's; not « trop long les discours officiels », which has one.
 */
export function opensVerdict(tokens: readonly Shown[], at: number): boolean {
  const first = tokens[at]!;
  const isAmount = closesAmount(tokens, at);
  const hasArticle = OPENS_THING.has(first.form) || (isAmount && /^une?$/.test(first.form));
  const noun = hasArticle ? at + 1 : at;
  if (isAmount && PRAISES.test(first.form) && tokens[at + 1]?.pos === 'NOUN') return true;
  if (tokens[noun]?.pos !== 'NOUN' || TIMES.test(tokens[noun]!.form)) return false;
  if (!isAmount && !closesVerdict(tokens, at)) return false;
  const rest = tokens.slice(noun + 1, noun + 1 + NEAR_VERDICT);
  const said = rest.find(({ pos }) => pos !== 'ADV');
  const isSaid =
    isAmount && noun === at
      ? PRAISES.test(said?.form ?? '')
      : said?.pos === 'ADJ' || said?.mood === 'participle';
  return isSaid || VERDICT.test(rest.map(({ form }) => form).join(' '));
}

/** « Ça pourrait durer plus longtemps | tellement c’était bien »: what was, behind what is wished. */
export const tellsWhy = (tokens: readonly Shown[], at: number): boolean =>
  /^(?:tellement|tant)$/.test(tokens[at]?.form ?? '') &&
  /^(?:c'|ce|ça|ca|on|je|j'|l[ae]s?|l'|tout)$/.test(tokens[at + 1]?.form ?? '');

/** Whether a scope that runs to the right stops before a token. */
export function endsClause(tokens: readonly Marked[], at: number): boolean {
  const { form, pos } = tokens[at]!;
  if (pos === 'PUNCT' || pos === 'SYM') return !QUOTES.has(form);
  if (TURNS.has(form) || tellsWhy(tokens, at)) return true;
  if (opensThing(tokens, at) || opensVerdict(tokens, at)) return true;
  return (form === 'et' || form === '&') && opensSide(tokens, at);
}

/** Index after the last token of the clause that goes on from a token. */
export function clauseEnd(tokens: readonly Marked[], from: number): number {
  const most = Math.min(tokens.length, from + LONGEST_TOKENS);
  let at = from;
  while (at < most && !endsClause(tokens, at)) at += 1;
  return at;
}
