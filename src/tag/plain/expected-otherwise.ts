import { countOf, formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { within } from '../clauses.js';
import { TONE } from '../tone/constants.js';
import { isBlame, isPraise, saidBy } from '../tone/valued.js';
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
  "|(?:c' (?:est|était|a été|fut) )?(?:tout )?(?:le contraire|l' inverse)|j' (?:ai eu|avais) tort|je me (?:suis trompée?|trompais))",
].join('');
const TURNED = new RegExp(
  `(?:^|, )(?:${WHO} (?:(?<feared>${FEARED})|${THOUGHT})|${HEARD})(?<expected>(?: .+?)?)(?: [,.:;!…–-])* ${OTHERWISE}(?: [.!…]+)?$`,
  'u',
);

/**
 * « Je pensais m’ennuyer, pas du tout », « je m’attendais à du concret, c’est tout le contraire »: what was
 * expected did not come, which praises where it was an evil, and blames where it was a good.
 */
export function turnsOutOtherwise({ parse, feelings }: Reading): Plain | null {
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
