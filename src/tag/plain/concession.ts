import { isOf } from '../../french/clauses.js';
import { CONCEDING, DESPITE } from '../../french/reserves.js';
import { formText, runAt, runsOf } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import type { Token } from '../../model/text.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import type { Clause } from '../clauses.js';
import { isI } from '../tokens.js';
import { TONE } from '../tone/constants.js';
import { roundedScore } from '../tone/sentiment.js';
import { netOf, proofOf } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { type Heard, type Labels, withoutSides } from './said.js';

const OPENERS = runsOf([...CONCEDING, ...DESPITE, 'certes']);
/** What admits by a clause, with a verb of its own most often; a noun after « malgré » is to be judged strongly. */
const [ADMITS, NAMES] = [runsOf([...CONCEDING, 'certes']), runsOf(DESPITE)];
/**
 * Least of what is admitted there, for both sides to be told: last, where it stays; first, where what follows outweighs
 * all but a strong word (« même si le repas était immangeable »), and no word that is only denied (« pas parfait »).
 */
const [CLEAR, STRONG] = [0.4 * TONE.concession, 0.8 * TONE.concession];

/**
 * « Malgré le retard, belle journée », « même si le café était froid, c’était bien » under faults: who concedes
 * one side says the other, whatever was asked; both where what is admitted judges clearly, in a clause of its own,
 * but where one was asked what was liked (coders took 33 of 54 such answers for both, 13 for praise, most of these there).
 */
export function concedesOneSide(reading: Reading, { label: heard }: Heard): Labels | null {
  const { parse, feelings, intents } = reading;
  const { clauses, valuesIn } = feelings;
  if (parse.sentences.length > 1) return null;
  const isConceded = (one: Clause): boolean =>
    one.opening === 'concession' && runAt(parse.tokens, one.first, OPENERS) !== undefined;
  const conceded = clauses.filter(isConceded);
  const others = clauses.filter((one) => !isConceded(one));
  if (conceded.length !== 1 || others.length === 0) return null;
  const said = others.flatMap(valuesIn).filter(({ value }) => value !== 0);
  const admitted = conceded.flatMap(valuesIn).filter(({ value }) => value !== 0);
  const sum = netOf(said);
  if (Math.abs(sum) < TONE.said) return null;
  const owned = netOf(admitted);
  const opensWith = (openers: typeof OPENERS): boolean =>
    runAt(parse.tokens, conceded[0]!.first, openers) !== undefined;
  const isElse = tellsOfElse(parse.tokens.slice(conceded[0]!.first, conceded[0]!.end));
  const isBoth =
    !isElse &&
    !asksWhatWasLiked(reading.asked.expects) &&
    owned * sum < 0 &&
    (opensWith(ADMITS) && conceded[0]!.first > others[0]!.first
      ? Math.abs(owned) >= CLEAR
      : Math.abs(owned) >= STRONG && !admitted.some(({ rules }) => rules.includes('negation'))) &&
    (opensWith(ADMITS) || opensWith(NAMES));
  const side = isBoth ? 'mixed' : sum > 0 ? 'positive' : 'negative';
  if (heard === side || (heard === 'mixed' && !isElse)) return null;
  const evidence = [...said, ...admitted].sort((a, b) => a.start - b.start).map(proofOf);
  const score = roundedScore(sum + owned);
  const sentiment = { label: side, score, evidence } as const;
  return {
    informative: true,
    sentiment,
    intents: [
      ...(sum > 0 || isBoth ? (['eloge'] as const) : []),
      ...(sum < 0 || isBoth || intents.includes('critique') ? (['critique'] as const) : []),
      ...withoutSides(intents),
    ],
  };
}

/** « Même si j’étais malade », « malgré un temps pourri », « même si tout le monde disait… », « … c’était nul l’an dernier ». */
const tellsOfElse = (tokens: readonly Token[]): boolean =>
  OTHER.test(formText(tokens)) ||
  tokens.some(
    (token, at) =>
      isI(token) ||
      token.lemma === 'dire' ||
      /^m(?:on|a|es)$/u.test(token.form) ||
      // « Le temps d’attente » is of the event.
      (token.pos === 'NOUN' && ELSE.has(token.lemma) && !isOf(tokens[at + 1])),
  );

const OTHER = turnsOf('other edition');
/** What is of the writer, the weather, the way, the world, or a story told. */
const ELSE = wordSet(`
  nuit semaine boulot grippe rhume fièvre dos maladie fatigue douleur critique réputation
  temps météo pluie froid chaleur canicule vent orage neige trajet route train grève
  contexte guerre sujet thème film histoire personnage
`);
