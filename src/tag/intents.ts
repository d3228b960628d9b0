import { CONCEDING, EXCEPTING } from '../french/reserves.js';
import { formText, runAt, runsOf } from '../french/runs.js';
import { holds, spanOf } from '../ground/spans.js';
import type { Match } from '../lexicon/matcher.js';
import { INTENTS, type Intent, type SentimentEvidence } from '../model/tags.js';
import type { Parse, Span, Token } from '../model/text.js';
import type { QuestionReading } from './asked/asked.js';
import { asksWhatToDo, asksWhatWasLiked } from './asked/expects.js';
import type { Reading } from './by-rules.js';
import { beginsAt, byClause, type Clause, clauseAt, type Segment } from './clauses.js';
import { exceptsNobodysFault } from './parts/exceptions.js';
import { sums } from './tone/sentiment.js';
import type { Feelings } from './tone/valued.js';
import { asksDirectly } from './wants/direct-question.js';
import { countsFrom, runsOut } from './wants/run-out.js';
import { isOptative, isSpokenOf, namesAWant } from './wants/wants.js';

/** Values below this are too faint to be praise or criticism. */
const CLEAR_VALUE = 0.25;

/** A reading before its intents are told. */
type Read = Pick<Reading, 'parse' | 'asked' | 'patterns' | 'feelings' | 'sentiment'>;

/** Intents, in the order of INTENTS: praise and criticism from sentiment, the others from patterns. */
export function intentsOf(reading: Read): Intent[] {
  const { patterns, sentiment } = reading;
  const { praise, blame } = sums(sentiment.evidence.map(({ value }) => value));
  const intents = new Set(
    patterns.filter((match) => !isSpoken(match, reading)).map(({ entry }) => entry.meaning),
  );
  const { label } = sentiment;
  if (label === 'positive' ? !isThanksOnly(reading) : label === 'mixed' && praise >= CLEAR_VALUE) {
    intents.add('eloge');
  }
  if (label === 'negative' || (label === 'mixed' && blame >= CLEAR_VALUE)) intents.add('critique');
  if (label === 'positive') {
    intents[hasReserve(reading) ? 'add' : 'delete']('critique');
    if (asksWhatWasLiked(reading.asked.expects)) intents.delete('suggestion');
  }
  if (label === 'negative') intents.delete('eloge');
  if (
    reading.feelings.clauses.some((clause) => asksFor(clause, reading)) ||
    isIdea(reading, intents)
  )
    intents.add('suggestion');
  if (asksDirectly(reading.parse) || (label !== 'negative' && asksOrganisers(reading)))
    intents.add('question');
  return INTENTS.filter((intent) => intents.has(intent));
}

/** « Réserver trois semaines avant, c’est absurde », « plus de pain à midi » suggest nothing. */
function isSpoken({ entry, tokens: [at = 0] }: Match<Intent>, { parse, feelings }: Read): boolean {
  if (entry.meaning !== 'suggestion') return false;
  if (countsFrom(parse.tokens, at)) return true;
  const clause = clauseAt(feelings.clauses, at);
  if (!clause) return false;
  if (isFigure(parse, clause)) return true;
  const isGone = parse.tokens[at]?.form === 'plus' && runsOut(parse, clause);
  return isGone || isSpokenOf(parse, clause);
}

/** « Trois micros, faites le calcul », « il fallait oser »: what is called for is a witness, or admiration. */
const FIGURE =
  /(?:^| )(?:(?:faites|fais) le (?:calcul|compte)|imagine[zr]?|figurez-vous|devinez|jugez plutôt|cherchez l' erreur|allez comprendre|comptez (?:avec moi|vous-mêmes?)|(?:il )?fallait (?:oser|y penser|le faire|s' accrocher|le voir|voir (?:l[ae]|les|ça)))(?= |$)/u;

const isFigure = ({ tokens }: Parse, { first, end }: Clause): boolean =>
  FIGURE.test(formText(tokens.slice(first, end)));

/** « Merci ! » thanks and says no more. */
function isThanksOnly({ asked: { expects }, patterns, sentiment }: Read): boolean {
  if (asksWhatWasLiked(expects)) return false;
  const thanks = patterns.filter(({ entry }) => entry.meaning === 'remerciement');
  const inThanks = (evidence: SentimentEvidence) => thanks.some((thank) => holds(thank, evidence));
  return thanks.length > 0 && sentiment.evidence.every(inThanks);
}

/** Most tokens of thanks that say no more. */
const THANKS_TOKENS = 8;

/** « Merci à tous ! » tells whom one thanks, not what for; « merci pour tout » may praise. */
export const isThanksAlone = (intents: readonly Intent[], { tokens }: Parse): boolean =>
  intents.length === 1 &&
  intents[0] === 'remerciement' &&
  tokens.length <= THANKS_TOKENS &&
  !tokens.some(({ form }) => /^(?:,|:|pour|d'|de)$/u.test(form));

/** « La salle ouvre à quelle heure ? », « y’a moyen de camper ? »: no judgement, no suggestion. */
function asksOrganisers({ parse, asked: { expects }, patterns, feelings }: Read): boolean {
  if (expects !== 'neutral' && expects !== 'ideas') return false;
  const { clauses } = feelings;
  const suggested = patterns.filter(({ entry }) => entry.meaning === 'suggestion');
  const suggestedIn = byClause(clauses, suggested, beginsAt);
  return clauses.some((clause) => {
    const tokens = parse.tokens.slice(clause.first, clause.end);
    return (
      tokens.findLast(({ pos }) => pos !== 'SYM')?.text.startsWith('?') === true &&
      tokens.some(({ form }) => INTERROGATIVE.test(form)) &&
      suggestedIn(clause).length === 0 &&
      !isVerdict(clause, feelings)
    );
  });
}

const INTERROGATIVE =
  /^(?:quand|où|comment|combien|quel(?:le)?s?|qui|moyen|possible|-(?:t-)?(?:il|elle|on|vous|ils|elles|nous|ce))$/u;

/** « Un karaoké », where ideas are asked for: what neither praises, thanks nor asks is one. */
const isIdea = ({ asked: { expects } }: Read, intents: ReadonlySet<Intent>): boolean =>
  expects === 'ideas' && !ANSWERS.some((intent) => intents.has(intent));

const ANSWERS: readonly Intent[] = ['eloge', 'remerciement', 'question'];

/**
 * Whether « que … » wishes: what was liked, named or disliked is told so as well (« que ça ne dure que deux jours »).
 */
const mayWish = ({ expects, betters }: QuestionReading): boolean =>
  expects === 'criticism' ? betters === true : !asksWhatWasLiked(expects);

/** « Une garde d’enfants » under « à améliorer », and « que le lieu reste ouvert ». */
const asksFor = (clause: Clause, { parse, asked, asked: { expects }, feelings }: Read): boolean =>
  (mayWish(asked) && isOptative(parse, clause)) ||
  feelings.requests.has(clause) ||
  (asksWhatToDo(expects) && namesAWant(parse, clause) && !isVerdict(clause, feelings));

/**
 * The clauses that suggest something. Where none does by its words, sentences that name what is wanted
 * (« une crèche », « passer à trois jours ? »), or all where ideas are asked for. One that leaves a way
 * to reach its writer asks for nothing.
 */
export function suggestingClauses(reading: Reading): Clause[] {
  const { parse, asked, patterns, feelings, personal } = reading;
  const { expects } = asked;
  const { clauses } = feelings;
  const suggested = patterns.filter(
    (match) => match.entry.meaning === 'suggestion' && !isSpoken(match, reading),
  );
  const suggestedIn = byClause(clauses, suggested, beginsAt);
  const asking = clauses.filter(
    (clause) => suggestedIn(clause).length > 0 || asksFor(clause, reading),
  );
  const openings = new Set(parse.sentences.map(({ start }) => start));
  const named = (clause: Clause): boolean =>
    expects === 'ideas' ||
    (!asksWhatWasLiked(expects) &&
      openings.has(spanOf(parse, clause).start) &&
      namesAWant(parse, clause));
  const found = asking.length > 0 ? asking : clauses.filter(named);
  const contacts = personal.filter(({ kind }) => kind === 'email' || kind === 'phone');
  const reaches = (span: Span): boolean => contacts.some((one) => holds(span, one));
  return found.filter((clause) => !isFigure(parse, clause) && !reaches(spanOf(parse, clause)));
}

/** Whether a clause judges what is there, rather than wish for something. */
const isVerdict = (clause: Clause, { valuesIn }: Feelings): boolean =>
  valuesIn(clause).some(
    ({ value, rules }) => Math.abs(value) >= CLEAR_VALUE && !rules.includes('wish'),
  );

/** « Inspirant, même si le son coupait », « tout, sauf le café »: praise that keeps a reserve. */
const hasReserve = ({ parse, feelings: { clauses, valuesIn } }: Read): boolean =>
  clauses.some((clause) => {
    if (clause.opening === 'plain') return clause.segments.some((part) => isBut(parse, part));
    const { praise, blame } = sums(valuesIn(clause).map(({ value }) => value));
    if (clause.opening === 'contrast') return blame >= CLEAR_VALUE && praise < blame;
    if (exceptsNobodysFault(parse.tokens.slice(clause.first, clause.end))) return false;
    return opensAReserve(parse, clause) && praise < CLEAR_VALUE;
  });

/** Concessions that say something was not right; « malgré la pluie » and « certes » do not. */
const CONCESSIONS = runsOf(CONCEDING);
const EXCEPTIONS = runsOf([...EXCEPTING, 'à part']);
/** What is no exception: « sauf merci », « à part entière ». */
const UNEXCEPTED = /^(?:merci|bravo|entière|[,.!;…].*|)$/u;

/** « Tellement bien qu’on oubliait », « ceux qui croient encore que » concede nothing. */
const isCut = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.form === 'bien' && tokens[at - 1]?.pos === 'ADV') ||
  (tokens[at]?.form === 'encore' && tokens[at - 1]?.pos === 'VERB');

function opensAReserve({ tokens }: Parse, { first, end }: Clause): boolean {
  const excepted = runAt(tokens, first, EXCEPTIONS);
  if (!excepted) return runAt(tokens, first, CONCESSIONS) !== undefined && !isCut(tokens, first);
  const next = first + excepted.length;
  return !UNEXCEPTED.test(next < end ? tokens[next]!.form : '');
}

/** « Seul bémol : le froid », « petit regret pour la fin ». */
const BUTS =
  /^(?:(?:le|un|mon|notre|juste un) )?(?:(?:seul|unique|petit|gros|léger) )?(?:bémol|regret|hic|reproche|défaut|point noir|ombre au tableau)(?! majeur)/u;

const isBut = ({ tokens }: Parse, { first, end }: Segment): boolean =>
  BUTS.test(formText(tokens.slice(first, Math.min(end, first + 3))));
