import { isQue } from '../../french/clauses.js';
import { DENYING } from '../../french/negators.js';
import { formText } from '../../french/runs.js';
import { groupBy } from '../../ground/group-by.js';
import type { Match } from '../../lexicon/matcher.js';
import type { Expectation, SentimentRule } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { asksWhatToDo } from '../asked/expects.js';
import { beginsAt, type Clause } from '../clauses.js';
import type { SentimentMeaning } from '../meanings.js';
import { isNamed } from '../named/dealt-with.js';
import { upTo } from '../tokens.js';
import { isDeedAsked } from '../wants/deed.js';
import { isOptative, isOrdered, isTopic, namesAWant } from '../wants/wants.js';
import { TONE } from './constants.js';
import { regretsPraise, surprises } from './expected.js';
import { isOnlyFault } from './only-fault.js';
import type { EditionsCompared } from './other-edition.js';
import { isBetter, praisesABygone, praisesARival, rankedAs } from './rival.js';

/** A value where it stands: its clause, what else is said there, and what the question expects. */
interface Scene {
  readonly parse: Parse;
  readonly clause: Clause;
  /** Index of its first token. */
  readonly at: number;
  readonly shifters: Shifters;
  readonly match: Match<SentimentMeaning>;
  /** After a wish in the same clause: praise there is not said of what was. */
  readonly wished: boolean;
  readonly expects: Expectation;
  readonly compared: EditionsCompared | null;
}

/** Modifiers and negators of a clause, by the token where they begin and by the one where they end. */
interface Shifters {
  readonly from: ReadonlyMap<number, readonly Shifter[]>;
  readonly to: ReadonlyMap<number, readonly Shifter[]>;
}

interface Shifter {
  readonly kind: 'modifier' | 'negator';
  readonly factor: number;
}

export function shiftersOf(matches: readonly Match<SentimentMeaning>[]): Shifters {
  const turns = matches.flatMap((match) => {
    const { meaning } = match.entry;
    if (meaning.kind !== 'modifier' && meaning.kind !== 'negator') return [];
    const factor = meaning.kind === 'modifier' ? meaning.factor : 1;
    return [{ kind: meaning.kind, factor, first: beginsAt(match), last: match.tokens.at(-1) ?? 0 }];
  });
  return { from: groupBy(turns, ({ first }) => first), to: groupBy(turns, ({ last }) => last) };
}

/** What the rules leave of a value, and which of them changed it. */
export function applyRules(scene: Scene, base: number): { value: number; rules: SentimentRule[] } {
  if (base < 0 && isSubject(scene)) return { value: 0, rules: ['named'] };
  const rules: SentimentRule[] = [];
  let value = base;
  const factor = modifierOf(scene);
  if (factor !== 1) {
    rules.push(factor > 1 ? 'intensifier' : 'diminisher');
    value *= factor;
  }
  const ranked = rankedAs(scene.parse, scene.clause, scene.at);
  const elsewhere = scene.compared?.side === 'other';
  // « Il y avait plus de choix en 2024 » is no « n’y avait plus »; « moins bruyant » tells as little of noise there.
  const isDenied = ranked === null && !(elsewhere && scene.compared?.way === 'more');
  if ((isDenied && isNegated(scene)) || (value > 0 && isBadlyDone(scene))) {
    rules.push('negation');
    value = turned(value);
  }
  const isWished = scene.wished || isHypothetical(scene) || isWanted(scene, base, factor);
  if (value > 0 && isWished) {
    rules.push('wish');
    value = 0;
  }
  const isRivals =
    ranked === 'behind' ||
    (value > 0 && praisesARival(scene.parse, scene.clause, scene.at)) ||
    (elsewhere && !missesIt(scene, base));
  if (value !== 0 && isRivals) {
    rules.push('rival');
    value = turned(value);
  }
  if (value > 0 && !elsewhere && praisesABygone(scene.parse, scene.clause)) {
    rules.push('rival');
    value *= -TONE.concession;
  }
  if (value > 0 && regretsPraise(scene.parse, scene.clause, scene.at)) {
    rules.push('regret');
    value *= TONE.regret;
  }
  const opening =
    value < 0 && isOnlyFault(scene.parse, scene.at) ? 'concession' : scene.clause.opening;
  if (opening !== 'plain') {
    rules.push(opening);
    value *= TONE[opening];
  }
  return { value: clamp(value), rules };
}

/** What a value is worth where the contrary is said. */
const turned = (value: number): number =>
  value * (value > 0 ? -TONE.negatedPraise : -TONE.negatedBlame);

/**
 * « Mieux l’an dernier », « c’était mieux », « j’ai préféré l’édition précédente »: a wording that blames says by
 * itself that it was better elsewhere.
 */
const missesIt = ({ parse, match }: Scene, base: number): boolean =>
  base < 0 &&
  match.tokens.some((at) => isBetter(parse, at) || parse.tokens[at]?.lemma === 'préférer');

const isSubject = ({ parse, clause, at, match, expects }: Scene): boolean =>
  match.tokens.length === 1 && isNamed(parse, clause, at, expects);

/** Product of the modifiers just before the value, or just after it. */
function modifierOf({ parse, at, shifters, match }: Scene): number {
  const after = shifters.from.get((match.tokens.at(-1) ?? 0) + 1) ?? [];
  return [...before(parse, shifters, at), ...after]
    .filter(({ kind }) => kind === 'modifier')
    .reduce((product, { factor }) => product * factor, 1);
}

/** Modifiers and negators that stand just before a token, without a comma between. */
function before({ tokens }: Parse, { to }: Shifters, first: number): Shifter[] {
  const near: Shifter[] = [];
  for (let at = first - 1; at >= first - TONE.reach; at--) {
    near.push(...(to.get(at) ?? []));
    if (tokens[at]?.text === ',') break;
  }
  return near;
}

function isNegated({ parse, clause, at: first, shifters, match }: Scene): boolean {
  const own = match.tokens.map((index) => parse.tokens[index]);
  const compares = isQue(own.at(-1));
  // « Point » is a noun in « point faible », « nul » an adjective in « c’était nul »; « n’importe quoi » denies nothing.
  const denies = ({ form, pos }: Token): boolean =>
    DENYING.has(form) &&
    form !== "n'" &&
    pos !== 'NOUN' &&
    pos !== 'ADJ' &&
    !(compares && form === 'plus');
  if (own.some((token) => token && denies(token))) return false;
  // « Je n’ai pas pu entrer à cause de la foule »: what it was for is not denied.
  if (own[1]?.form === 'cause') return false;
  // « Pas trouvé ce que je cherchais »: what a relative says is not what is denied.
  const said = upTo(own, (token, at) => at > 0 && RELATIVE.test(token?.form ?? '')).filter(
    (token, at, all) => !isUndenied(token, at, all),
  );
  // « Je n’ai pas perdu mon temps »: what denies the verb that opens an expression denies all of it.
  const [head] = said;
  const isDenied = head?.pos === 'VERB' && head.negated;
  if (isDenied || said.every((token) => token?.negated)) return !surprises(parse, clause, first);
  return before(parse, shifters, first).some(({ kind }) => kind === 'negator');
}

/** « Mal mis en valeur », « mal accompagnés »: what praises where it is well done; not « pas mal pensé », « bien ou mal soutenu ». */
const isBadlyDone = ({ parse: { tokens }, at }: Scene): boolean =>
  tokens[at - 1]?.form === 'mal' &&
  /^(?:VERB|ADJ)$/u.test(tokens[at]?.pos ?? '') &&
  !/(?:^| )(?:pas(?: si| trop| plus)?|ou|que) mal$/u.test(
    formText(tokens.slice(Math.max(0, at - 3), at)),
  );

const RELATIVE = /^(?:qu[ei']|dont|où)$/u;

/**
 * « S’ » of « on ne s’endort pas », « que » of « pas plus utile que », « j’ » of « j’adhère pas », « ça » of « ça me
 * parle pas », « la » of « ils ne se la pètent pas »: no denial falls on them.
 */
const isUndenied = (
  token: Token | undefined,
  at: number,
  own: readonly (Token | undefined)[],
): boolean =>
  /^(?:s'|se|m'|me|nous|qu[e'])$/u.test(token?.form ?? '') ||
  (/^(?:je|j'|on|ça|cela|ils?|elles?|l[ae]|les|en)$/u.test(token?.form ?? '') &&
    at < own.findIndex((one) => one?.pos === 'VERB'));

/** « Je ne changerais rien », as an entry writes it, holds its own conditional: nothing is wished. */
const OWN_CONDITIONAL = /r(?:ai\*|(?:ais|ait|ions|iez|aient)(?!\p{L}))/u;

const isHypothetical = ({ parse, clause, at: first, match, expects }: Scene): boolean =>
  isOrdered(parse, clause, first) ||
  (expects !== 'praise' && isOptative(parse, clause, first)) ||
  (!OWN_CONDITIONAL.test(match.said) &&
    match.tokens.some((index, at) => {
      const token = parse.tokens[index];
      // « Dommage que ce soit déjà fini », as an entry writes it, opens its own wish.
      return (at === 0 && token?.hypothetical) || token?.tense === 'conditional';
    }));

/** What praises is not wished for: « une très bonne équipe », « un sans-faute ». */
const STRONG = 1;
const COMPARES = /^(?:plus|\+|moins|mieux|davantage|meilleure?s?)$/u;

/** Verbs that tell what there is; « garder ce format » praises it. */
const OF_WHAT_IS = /^(?:avoir|être|permettre)$/u;

/**
 * Praise that names what should be better, or that an infinitive asks for: « donner du sens », « un accueil plus
 * chaleureux », « la qualité du son ».
 */
function isWanted(
  { parse, clause, at: first, expects, compared }: Scene,
  base: number,
  factor: number,
): boolean {
  const [verb, next] = parse.tokens.slice(first, first + 2);
  if (!asksWhatToDo(expects) || compared) return false;
  if (isTopic(parse, clause, first)) return true;
  if (isDeedAsked(parse, clause, first)) return true;
  // « Avoir suffisamment de temps », where the wording opens with what is wanted; not « avoir pu échanger ».
  const opens = OF_WHAT_IS.test(verb?.form ?? '') && next?.pos !== 'VERB';
  if (opens && namesAWant(parse, clause, first + 1)) return base < STRONG;
  if (!namesAWant(parse, clause, first)) return false;
  const more = [first - 1, first].some((at) => COMPARES.test(parse.tokens[at]?.form ?? ''));
  return more || (base < STRONG && factor <= 1);
}

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));
