import { countOf, formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { within } from '../clauses.js';
import { TONE } from '../tone/constants.js';
import { isBlame, isPraise, proofOf, saidBy } from '../tone/valued.js';
import { type Plain, toned } from './said.js';

const WHO = "(?:je|j'|on|nous)(?: (?:me|m'|s'|nous|y|l'))*";
const FEARED =
  '(?:crai(?:gnais?|gnait|gnions)|redout(?:ais?|ait|ions)|appréhend(?:ais?|ait|ions)|av(?:ais|ait|ions) (?:un peu |très |bien )?peur)';
const THOUGHT =
  '(?:pens(?:ais?|ait|ions)|croy(?:ais?|ait|ions)|imagin(?:ais?|ait|ions)|attend(?:ais?|ait|ions)|av(?:ais|ait|ions) cru)';
const HEARD = "on (?:m'|nous) av(?:ait|ais) (?:dit|prédit|prévenue?s?)";
/** « Eh bien non », « mais pas du tout », « c’est tout le contraire », « à tort », and nothing after it. */
const OTHERWISE = [
  '(?:(?:et|mais|or|eh|bien|ben|en fait|finalement|au final|heureusement|hélas|malheureusement) (?:, )?)*',
  '(?:pas du tout|absolument pas|vraiment pas|même pas|non|nan|que nenni|loin de là|faux|à tort|raté|perdu',
  "|(?:c' (?:est|était|a été|fut) )?(?:tout )?(?:le contraire|l' inverse)|j' ?(?:ai eu|avais) tort|je me (?:suis trompée?|trompais))",
].join('');
const TURNED = new RegExp(
  `(?:^|, )(?:${WHO} (?:(?<feared>${FEARED})|${THOUGHT})|${HEARD})(?<expected>(?: .+?)?)(?: [,.:;!…–-])* ${OTHERWISE}(?: [.!…]+)?$`,
  'u',
);

/** « Je pensais m’ennuyer, », before what it was. */
const SUPPOSED = new RegExp(
  `^${WHO} (?:${FEARED}|${THOUGHT}|esp[ée]r(?:ais?|ait|ions)) .+?(?: [,.;:!…–-]+| mais| et (?:finalement|au final|en fait|pourtant))+(?= )`,
  'u',
);

/** « J’espérais plus de pratique »: a wish, which what was good beside it does not fulfil. */
const WISHED = /(?:^| )(?:(?:plus|moins) d(?:e|'|es)|davantage|mieux|meilleure?s?) /u;
/** « Je pensais que ce serait nul, je ne me suis pas trompé »: it was so. */
const AS_SUPPOSED =
  /(?:^| )(?:pas trompée?s?|(?:avai(?:s|t)|avions|eu) raison|l' (?:était|a été|est|étaient|ont été)|(?:c' )?(?:est|était|fut) le cas|comme prévu)(?: |$)/u;

/**
 * « Je pensais m’ennuyer, j’ai adoré »: what was supposed weighs nothing beside what it was, where that says one side
 * alone.
 */
function wasOtherwise({ parse, feelings: { values } }: Reading): Plain | null {
  const text = formText(parse.tokens);
  const supposed = SUPPOSED.exec(text)?.[0];
  if (supposed === undefined || WISHED.test(supposed)) return null;
  if (AS_SUPPOSED.test(text.slice(supposed.length))) return null;
  const first = countOf(supposed);
  const known = values.filter(({ at, value }) => at >= first && value !== 0);
  if (known.length === 0 || !values.some(({ at, value }) => at < first && value !== 0)) return null;
  if (!known.every(isPraise) && !known.every(isBlame)) return null;
  return toned(known.every(isPraise) ? TONE.intent : -TONE.intent, known.map(proofOf));
}

/**
 * « Je pensais m’ennuyer, pas du tout », « je m’attendais à du concret, c’est tout le contraire »: what was
 * expected did not come, which praises where it was an evil, and blames where it was a good.
 */
function cameNot({ parse, feelings }: Reading): Plain | null {
  const { tokens } = parse;
  const said = TURNED.exec(formText(tokens));
  if (!said) return null;
  const { feared, expected = '' } = said.groups ?? {};
  const first = countOf(said.input.slice(0, said.index + said[0].indexOf(expected)));
  const end = first + countOf(expected);
  const held = feelings.values.filter(({ at }) => within(at, { first, end }));
  const evil = feared !== undefined || / trop /u.test(expected) || held.some(isBlame);
  // « Que ce serait passionnant »: what is supposed is worth nothing, and is a good all the same.
  const good = held.some((one) => isPraise(one) || one.rules.includes('wish'));
  const turn = tokens[end];
  if (!turn || evil === (good && feared === undefined)) return null;
  const score = evil ? TONE.intent : -TONE.intent;
  return toned(score, [saidBy(turn, score, 'negation')]);
}

/** What an answer says that opens with what was expected. */
export const turnsOutOtherwise = (reading: Reading): Plain | null =>
  cameNot(reading) ?? wasOtherwise(reading);
