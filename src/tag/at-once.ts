import { spanOf } from '../ground/spans.js';
import type { Intent, TaggedAnswer, Tags } from '../model/tags.js';
import type { Span, Token } from '../model/text.js';
import { type Reading, readByRules } from './by-rules.js';
import type { Segment } from './clauses.js';
import type { Codebook } from './codebook.js';
import { isThanksAlone, suggestingClauses } from './intents.js';
import { toldAtOnce } from './learned/along.js';
import { labelsOf } from './learned/labels.js';
import { outlookOf } from './learned/net-signs.js';
import { weighThemes } from './learned/weigh-themes.js';
import { titledTokens } from './named/session-titles.js';
import { bodyOf } from './parts/body.js';
import type { Side } from './parts/sides.js';
import { outrightRequests } from './plain/outright.js';
import type { Labels } from './plain/said.js';
import { proven } from './proof.js';
import { NO_TONE } from './tone/sentiment.js';
import { addressesHosts } from './wants/addressed.js';

/** What is said of an answer, and where it suggests something. */
export interface Tagging {
  readonly tags: Tags;
  readonly suggests: readonly Span[];
  readonly tones?: TaggedAnswer['tones'];
}

/** What the rules find in an answer, or a side of one, without what people put around what they say. */
export const bodyRead = (side: Side, codebook: Codebook): Reading =>
  readByRules({ ...side, parse: bodyOf(side.parse, side.asked) }, codebook);

/**
 * The same for its tone and intents, without titles of sessions that deny or ask something: « “L’IA ne pense pas” :
 * j’ai tout compris » denies nothing.
 */
export function toneRead(
  side: Side,
  codebook: Codebook,
  whole = bodyRead(side, codebook),
): Reading {
  const { tokens } = side.parse;
  const titled = titledTokens(side.parse);
  const own = tokens.filter((_, at) => !titled.has(at));
  const turns = tokens.some(({ negated, form }, at) => titled.has(at) && (negated || form === '?'));
  return turns && own.length > 0
    ? bodyRead({ ...side, parse: { ...side.parse, tokens: own } }, codebook)
    : whole;
}

/** Tags an answer, or a side of one, without looking for sides in it. */
export function tagsAtOnce(side: Side, codebook: Codebook): Tagging {
  const { asked, asker, byRules, personal } = side;
  const reading = bodyRead(side, codebook);
  const { parse } = reading;
  const outlook = outlookOf(reading, codebook);
  const judged = toneRead(side, codebook, reading);
  const heard = judged === reading ? outlook : outlookOf(judged, codebook);
  const {
    informative,
    sentiment,
    intents: likely,
  } = byRules ? ruled(reading) : labelsOf(judged, heard, codebook);
  if (!informative) return { tags: { informative, themes: [], ...SILENT, personal }, suggests: [] };
  const weighed = weighThemes(reading, { outlook, whole: sentiment.label }, codebook).given;
  const suggests = likely.includes('suggestion') ? suggestionsIn(reading) : [];
  const isMeant: Readonly<Partial<Record<Intent, boolean>>> = {
    suggestion: suggests.length > 0,
    eloge: !isThanksAlone(reading.intents, parse),
    // « 140 euros la nuit, merci la conf »: of 10,565 coded answers that blame, none thanks.
    remerciement: sentiment.label !== 'negative',
  };
  const intents = likely.filter((intent) => isMeant[intent] ?? true);
  const given = onlyAsks({ sentiment, intents })
    ? weighed.map((tag) => ({ ...tag, polarity: sentiment.label }))
    : weighed;
  const proof = proven(toldAtOnce(sentiment), parse, { expects: asked.expects, asker });
  return { tags: { informative, themes: given, sentiment: proof, intents, personal }, suggests };
}

/** « Soyez plus souriants »: what is only asked for praises nothing that its good words name, nor blames it. */
const onlyAsks = ({ sentiment, intents }: Pick<Labels, 'sentiment' | 'intents'>): boolean =>
  sentiment.label === 'neutral' && intents.length === 1 && intents[0] === 'suggestion';

/** What the rules say; « des prises » that is excepted names what was bad, and asks for nothing. */
function ruled({ informative, sentiment, intents, patterns }: Reading): Labels {
  const asks = patterns.some(({ entry }) => entry.meaning === 'suggestion');
  return { informative, sentiment, intents: intents.filter((one) => asks || one !== 'suggestion') };
}

/** Where a reading suggests something: an intent that no clause shows is not given. */
function suggestionsIn(reading: Reading): Span[] {
  const clauses = suggestingClauses(reading);
  const runs = clauses.length > 0 ? clauses : outrightRequests(reading);
  const { asked, parse } = reading;
  const isMeant = ({ first, end }: Pick<Segment, 'first' | 'end'>): boolean => {
    const own = parse.tokens.slice(first, end);
    return addressesHosts(own) || (asked.done === true && own.some(wishes));
  };
  const meant = asked.plans || asked.done ? runs.filter(isMeant) : runs;
  return meant.map((run) => spanOf(reading.parse, run));
}

/** « Il faudrait une suite », « on aimerait »: more than a deed. */
const wishes = ({ lemma, tense }: Token): boolean => lemma === 'falloir' || tense === 'conditional';

const SILENT: Pick<Tags, 'sentiment' | 'intents'> = {
  sentiment: NO_TONE,
  intents: ['sans-contenu'],
};
