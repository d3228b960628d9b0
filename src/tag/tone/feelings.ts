import { isVerb } from '../../french/clauses.js';
import { overlapWith } from '../../ground/spans.js';
import type { Match } from '../../lexicon/matcher.js';
import type { Expectation, Intent, SentimentRule } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { asksWhatToDo } from '../asked/expects.js';
import {
  beginsAt,
  byClause,
  type Clause,
  clauseAt,
  clausesOf,
  type Markers,
  within,
} from '../clauses.js';
import type { SentimentMeaning } from '../meanings.js';
import { isAllBut } from '../plain/reserve.js';
import { isMark } from '../tokens.js';
import { viewpointTokens } from '../viewpoint.js';
import { isRequest } from '../wants/wants.js';
import { TONE } from './constants.js';
import { saysAnew, settled } from './expected.js';
import { isIronic, turnedByTail } from './irony.js';
import { isJudged, isPartOfAName, stressesAnother } from './judged.js';
import { movedIn } from './moved.js';
import { comparedEdition, isHad } from './other-edition.js';
import { ratings, stressesBlame } from './ratings.js';
import { retractedIn } from './retracted.js';
import { applyRules, shiftersOf } from './rules.js';
import { type Feelings, isBlame, isPraise, isSilent, saidBy, type Valued } from './valued.js';

/** What the lexicons found in a text, and what its question expects. */
interface Found {
  readonly sentiment: readonly Match<SentimentMeaning>[];
  readonly intents: readonly Match<Intent>[];
  readonly expects: Expectation;
  /** The best grade that its question asks for. */
  readonly best?: number | null;
  /** What the whole tells by its signs, or its opening by what was asked. */
  readonly told?: Valued | null;
}

/** Values of a text with the rules applied: negation, modifiers, wishes, contrast, irony. */
export function feelingsOf(parse: Parse, found: Found): Feelings {
  const clauses = clausesOf(parse, markersIn(found.sentiment));
  const matchesIn = byClause(clauses, found.sentiment, beginsAt);
  const voiced = clauses.flatMap((clause) =>
    clauseValues(parse, clause, matchesIn(clause), found.expects),
  );
  const gone = settled(parse, clauses, voiced);
  const turned = new Set([
    ...turnedByTail(parse, clauses, voiced, found.expects),
    ...retractedIn(parse, clauses, voiced),
  ]);
  const worded = voiced.map((valued) => {
    if (gone.has(valued)) return voided(valued, 'settled');
    return turned.has(valued) ? asIrony(valued) : valued;
  });
  const moved = movedIn(parse, clauses, found);
  const isMoved = overlapWith(moved);
  const isWorded = overlapWith(worded);
  const told = found.told && !isOutweighed(found.told, worded) ? [found.told] : [];
  const marked = [...ratings(parse, found.best), ...told];
  const graded = marked.filter((one) => !isWorded(one) && !stressesBlame(one, worded));
  const mocks = new Set(worded.filter(isMocking).map(({ at }) => clauseAt(clauses, at)));
  // « Tout sauf convivial » takes back its « tout ».
  const isTakenBack = (match: Match<Intent>): boolean =>
    mocks.has(clauseAt(clauses, beginsAt(match))) ||
    isAllBut(parse.tokens, (match.tokens.at(-1) ?? 0) + 1);
  const sincere = found.intents.filter((one) => !isPraising(one) || !isTakenBack(one));
  const judged = [...worded.filter((one) => !isMoved(one)), ...moved, ...graded];
  const plain = [...judged, ...intended(sincere, judged)];
  const said = [...plain, ...nothing(parse, clauses, found, plain)];
  const values = [...said, ...denials(parse, clauses, found, said)];
  const valuesIn = byClause(clauses, values, placeOf);
  const requests = clauses.filter(
    (clause) =>
      asksWhatToDo(found.expects) && isRequest(parse, clause) && isSilent(valuesIn(clause)),
  );
  return { clauses, values, valuesIn, requests: new Set(requests) };
}

const markersIn = (matches: readonly Match<SentimentMeaning>[]): Markers =>
  new Map(
    matches.flatMap((match) => {
      const { kind } = match.entry.meaning;
      return kind === 'contrast' || kind === 'concession' ? [[beginsAt(match), kind] as const] : [];
    }),
  );

const isPraising = ({ entry }: Match<Intent>): boolean => entry.meaning === 'eloge';

const placeOf = ({ at }: Valued): number => at;

/** « Aucun, c’était génial », « jamais, pas de café »: what follows a bare denial tells which side it takes. */
const isOutweighed = (told: Valued, worded: readonly Valued[]): boolean =>
  told.rules.includes('negation') &&
  worded.some(({ value, start }) => value * told.value < 0 && start >= told.end);

/** « Plus jamais » holds no word of evaluation: what it does stands for what it says. */
function intended(intents: readonly Match<Intent>[], worded: readonly Valued[]): Valued[] {
  const isWorded = overlapWith(worded);
  return intents.flatMap((match): Valued[] => {
    const { entry, said, start, end } = match;
    const weight = entry.whole ? 1 : TONE.intent;
    const value = entry.meaning === 'eloge' ? weight : -weight;
    if (entry.meaning !== 'eloge' && entry.meaning !== 'critique') return [];
    if (isWorded({ start, end })) return [];
    return [{ start, end, entry: said, value, rules: ['intent'], at: beginsAt(match) }];
  });
}

/** « Franchement rien », « rien, continuez »: nothing to praise, or nothing to blame, stands apart. */
function nothing(
  { tokens }: Parse,
  clauses: readonly Clause[],
  { expects }: Found,
  values: readonly Valued[],
): Valued[] {
  const opening = clauses[0];
  const at = tokens.findIndex(({ form }) => form === 'rien');
  const segment = opening?.segments.find((one) => within(at, one));
  const value = NOTHING_LEFT[expects];
  if (!opening || !segment || !value) return [];
  const viewpoint = viewpointTokens(tokens);
  const around = tokens.filter(
    (_, index) => index >= opening.first && index < segment.end && !viewpoint.has(index),
  );
  const rien = tokens[at];
  if (!rien || around.some((one) => one !== rien && !ATTENDS.test(one.pos))) return [];
  if (overlapWith(values)(rien)) return [];
  return [{ ...saidBy(rien, value, 'denial'), at }];
}

/** What « rien » is worth: nothing to blame, nothing to praise; elsewhere it says nothing. */
const NOTHING_LEFT: Partial<Record<Expectation, number>> = { criticism: 1, praise: -1, names: -1 };

const ATTENDS = /^(?:PUNCT|SYM|ADV|INTJ)$/;

function clauseValues(
  parse: Parse,
  clause: Clause,
  matches: readonly Match<SentimentMeaning>[],
  expects: Expectation,
): Valued[] {
  const shifters = shiftersOf(matches);
  const compared = comparedEdition(parse, clause, expects);
  let wished = false;
  const values = matches.flatMap((match): Valued[] => {
    const { meaning } = match.entry;
    const at = beginsAt(match);
    const place = { start: match.start, end: match.end, entry: match.said, at };
    // « Mieux organisé que l’an dernier »: what one would wish for was there.
    if (meaning.kind === 'wish' && compared?.side === 'this' && isHad(parse, match, expects))
      return [{ ...place, value: -meaning.value, rules: ['rival'] }];
    if (meaning.kind === 'wish') {
      wished = true;
      // « Malgré le peu de moyens »: a lack that is conceded.
      return clause.opening === 'concession'
        ? [{ ...place, value: meaning.value * TONE.concession, rules: ['wish', 'concession'] }]
        : [{ ...place, value: meaning.value, rules: ['wish'] }];
    }
    if (meaning.kind !== 'value') return [];
    const scene = {
      ...{ parse, clause, at, shifters, match, expects, compared },
      wished: wished && !saysAnew(parse, at),
    };
    return [{ ...place, ...applyRules(scene, meaning.value) }];
  });
  const own = values.filter(
    (valued) => !stressesAnother(parse, valued, values) && !isPartOfAName(parse, valued, values),
  );
  const blamed = new Set(own.filter(isBlame).map(placeOf));
  const judged = own.map((valued) =>
    isJudged(parse, valued, blamed) ? voided(valued, 'judged') : valued,
  );
  return isIronic(parse, clause, judged, expects) ? judged.map(asIrony) : judged;
}

const voided = (valued: Valued, rule: SentimentRule): Valued => ({
  ...valued,
  value: 0,
  rules: [...valued.rules, rule],
});

const isMocking = ({ rules }: Valued): boolean => rules.includes('irony');

const asIrony = (valued: Valued): Valued =>
  isPraise(valued)
    ? { ...valued, value: -valued.value, rules: [...valued.rules, 'irony'] }
    : valued;

/** « Personne ne nous a dit où aller »: a clause that denies, without a word of evaluation. */
function denials(
  parse: Parse,
  clauses: readonly Clause[],
  { sentiment, intents, expects }: Found,
  values: readonly Valued[],
): Valued[] {
  const taken = [
    ...sentiment.filter(({ entry }) => /^(?:value|wish)$/.test(entry.meaning.kind)),
    ...intents,
  ].map(beginsAt);
  const takenIn = byClause(clauses, taken, (at) => at);
  const valuesIn = byClause(clauses, values, placeOf);
  return clauses.flatMap((clause): Valued[] => {
    const left = ellipsis(parse, clause);
    if (left) return [left];
    if (takenIn(clause).length > 0 || valuesIn(clause).length > 0) return [];
    // « Il y avait plus d’ateliers en 2024 » may be heard as « il n’y avait plus ».
    if (comparedEdition(parse, clause, expects)?.side === 'other') return [];
    const lacks = opensWithNone(parse, clause);
    if (lacks && expects === 'praise') return [];
    const token = parse.tokens
      .slice(clause.first, clause.end)
      .find((one) => one.negated && isDenied(one, lacks));
    if (!token) return [];
    const at = parse.tokens.indexOf(token, clause.first);
    const value = lacks ? -TONE.lacking : -TONE.denied;
    return [{ ...saidBy(token, value, 'denial', token.lemma), at }];
  });
}

/** Where nothing of it was there, the word that names it; else the verb. */
const isDenied = (token: Token, lacks: boolean): boolean =>
  isVerb(token) || (lacks && /^(?:NOUN|PROPN|ADJ|ADV|X)$/.test(token.pos));

/** « Aucune communication », « pas d’oreiller »: nothing of it was there. */
const opensWithNone = ({ tokens }: Parse, { first, end }: Clause): boolean =>
  /^(?:aucune?|pas|zéro|0)$/u.test(
    tokens.slice(first, end).find((token) => !isMark(token))?.form ?? '',
  );

/** « Le contenu oui, le buffet moins », « à 60 euros, non », « à l’accueil, personne »: the verdict stands last, alone. */
function ellipsis({ tokens }: Parse, { segments }: Clause): Valued | null {
  const last = segments.at(-1);
  if (!last) return null;
  let at = last.end - 1;
  while (at > last.first && tokens[at]?.pos === 'PUNCT') at -= 1;
  const token = tokens[at];
  if (!token || !/^(?:moins|non|personne|zéro)$/u.test(token.form)) return null;
  // « 380 euros de moins », « ni plus ni moins ».
  if (token.form === 'moins' && /^(?:d[e']|ni|en|au)$/u.test(tokens[at - 1]?.form ?? ''))
    return null;
  if (at === last.first ? segments.length < 2 : tokens.slice(last.first, at).some(isVerb))
    return null;
  return { ...saidBy(token, -TONE.intent, 'denial'), at };
}
