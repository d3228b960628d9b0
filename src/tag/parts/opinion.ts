import { countOf, formText } from '../../french/runs.js';
import { spansOf } from '../../ground/spans.js';
import type { Intent } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import type { Tagging } from '../at-once.js';
import { COPULAS, isPredicate } from '../tokens.js';
import { AGAINST, NO_TONE } from '../tone/sentiment.js';
import { deniedProof } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { partOf, type Side, unasked } from './sides.js';

/** What opens an answer that says what one thinks or has heard, that denies or doubts it, or cannot tell. */
const OPENINGS = [
  ['reported', turnsOf('reported')],
  ['held', turnsOf('held')],
  ['denied', turnsOf('denied')],
  ['untold', turnsOf('untold')],
] as const;

/** Most tokens of such an answer. */
const MOST = 18;
/** What says more than the one thing that is thought, or something better than it. */
const MORE = /^(?:mais|car|donc|parce|sinon|sauf|alors|pourtant|mieux|meilleure?s?|qui|,|;|:|…)$/u;
/**
 * What is only judged where one denies it, or cannot tell: « je ne sais pas si je reviendrai » says something.
 * « Que le repas soit bon » may be taken for a conjunction.
 */
const isBeing = (token: Token): boolean =>
  (isPredicate(token) && COPULAS.has(token.lemma)) || token.form === 'soit';

/** « On ne peut pas dire que j’ai appris grand-chose »: it is nothing without the denial. */
const LITTLE = /^(?:grand-)?chose$/u;
/** « Pas trouvé que c’était trop intéressant »: not very, and not too much so. */
const isVery = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'trop' && tokens[at + 1]?.pos === 'ADJ';

/** « … et c’est vrai », « … et j’ai adoré »: who was told so and found it so. */
const FOUND =
  /^(?:je|j'|moi|nous|on|vraie?s?|confirmée?s?|confirmer?|effet|effectivement|raison|exact|cas|déçue?s?)$/u;

/** How what one thinks is put. */
type Way = (typeof OPENINGS)[number][0];
/** Where the answer does not say what it names: it denies it, or cannot tell. */
export type Turned = Exclude<Way, 'held'>;

/** What somebody says to be, or not to be so. */
interface Opinion {
  readonly side: Side;
  readonly way: Way;
}

/**
 * « Je trouve que le son était bon », « pas sûr que ce soit utile », « je ne sais pas si c’était bien »: what is
 * thought is read by itself, turned round where it is denied, and left open where one cannot tell.
 */
export function opinionIn(answer: Side): Opinion | null {
  const { parse } = answer;
  const { tokens, sentences } = parse;
  if (tokens.length > MOST || sentences.length > 1) return null;
  const text = formText(tokens);
  for (const [way, opening] of OPENINGS) {
    const said = opening.exec(text)?.[0];
    if (said === undefined) continue;
    const rest = tokens.slice(countOf(said));
    // « On m’a dit que j’étais douillette » tells of oneself.
    if (/ dit qu[e']$/u.test(said) && /^(?:je|j'|tu)$/u.test(rest[0]?.form ?? '')) return null;
    if (rest.some(({ form }) => MORE.test(form))) return null;
    if (way === 'reported' && rest.some(({ form }) => FOUND.test(form))) continue;
    if (way === 'held' || way === 'reported')
      return { way, side: { ...answer, parse: partOf(parse, spansOf(rest)) } };
    if (!rest.some(isBeing) || rest.some(({ form }) => LITTLE.test(form))) return null;
    return { way, side: { ...unasked(answer), parse: asSaid(partOf(parse, spansOf(rest))) } };
  }
  return null;
}

/** As it reads without the denial that stood before it. */
const asSaid = (parse: Parse): Parse => ({
  ...parse,
  tokens: parse.tokens
    .filter((_, at) => !isVery(parse.tokens, at))
    .map((token) => ({ ...token, negated: false, hypothetical: false })),
});

const TURNED: Readonly<Partial<Record<Intent, Intent>>> = { eloge: 'critique', critique: 'eloge' };

/** What is denied, turned round, or what nobody can tell; null of what judges nothing, which is read at once. */
export function opined<T extends Tagging>(said: T, way: Way): T | null {
  const { tags } = said;
  const { sentiment, themes, intents } = tags;
  // « Il paraît que c’était super » praises nothing that one knows; who has heard of a fault passes it on.
  if (way === 'held' || (way === 'reported' && sentiment.label !== 'positive')) return said;
  const label = AGAINST[sentiment.label];
  if (!label) return null;
  if (way === 'untold' || way === 'reported') {
    const neutral = themes.map((theme) => ({ ...theme, polarity: 'neutral' as const }));
    const untold = { ...tags, sentiment: NO_TONE, themes: neutral, intents: [] };
    return { ...said, tags: untold, suggests: [] };
  }
  const evidence = sentiment.evidence.map(deniedProof);
  return {
    ...said,
    tags: {
      ...tags,
      sentiment: { label, score: -sentiment.score, evidence },
      themes: themes.map((one) => ({ ...one, polarity: AGAINST[one.polarity] ?? one.polarity })),
      intents: intents.map((one) => TURNED[one] ?? one),
    },
  };
}
