import { type FormRun, spellingsOf, startsWithRun } from '../french/runs.js';
import type { TaggedAnswer } from '../model/tags.js';
import type { Token } from '../model/text.js';
import { isContent, type Mention, mentionOf } from './mention.js';

/** What is asked more or less of is spoken of: « plus de temps » is said of time, too. */
const MEASURES = 'pas assez de|trop peu de|trop de|peu de|plus de|moins de|manque de'
  .split('|')
  .flatMap(spellingsOf);

/**
 * Words that turn round or measure what follows, the longest first. What they govern is shown with them
 * (`pas assez de temps`, `trop court`), and alone only where a noun is measured.
 */
const BEFORE_NOUN = [
  ...MEASURES,
  ...['pas de', 'aucun', 'aucune', 'sans', 'zéro', '0'].flatMap(spellingsOf),
];

const BEFORE_ADJECTIVE = 'pas assez|pas très|pas trop|un peu trop|trop peu|trop|pas|peu'
  .split('|')
  .flatMap(spellingsOf);

/** « rien à redire »: alone, the verb would say the reverse. */
const BEFORE_VERB = spellingsOf('rien à');

const PREFIXES: Partial<Record<Token['pos'], readonly FormRun[]>> = {
  NOUN: BEFORE_NOUN,
  ADJ: BEFORE_ADJECTIVE,
  VERB: BEFORE_VERB,
};

/** A mention that a negation or a measure begins, with the places of its tokens. */
interface Negated {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
  /** Its noun is only measured, and counts by itself as well. */
  readonly measured: boolean;
}

export function negatedMentions(tokens: readonly Token[], tagged: TaggedAnswer): Negated[] {
  return tokens.flatMap((token, to) => {
    const head = isCounted(tokens, to) ? asNoun(token) : token;
    const prefixes = PREFIXES[head.pos];
    const prefix =
      isContent(head) && prefixes?.find((run) => startsWithRun(tokens, to - run.length, run));
    if (!prefix || isNoLonger(prefix, head)) return [];
    const from = to - prefix.length;
    if (isALittle(prefix, tokens[from - 1])) return [];
    const mention = mentionOf([...tokens.slice(from, to), head], tagged);
    return [{ mention, from, to, measured: head.pos === 'NOUN' && MEASURES.includes(prefix) }];
  });
}

/** After « zéro » comes a noun, whatever the engine took it for: « zéro attente ». */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'VERB' && /^(?:zéro|0)$/i.test(tokens[at - 1]?.form ?? '');

const asNoun = (token: Token): Token => ({
  ...token,
  pos: 'NOUN',
  lemma: token.form.toLowerCase(),
});

/** `il n’y a plus de place`: alone, « plus de place » would say the reverse. */
const isNoLonger = (prefix: readonly string[], head: Token): boolean =>
  prefix[0] === 'plus' && head.negated;

/** « un peu perdue » is perdue; « peu perdue » says the reverse. */
const isALittle = (prefix: readonly string[], before: Token | undefined): boolean =>
  prefix[0] === 'peu' && before?.form === 'un';
