import type { Parse, Span } from '../../../model/text.js';
import { runsIn } from '../../../spans.js';
import { lineOf, tokenAt } from '../line.js';
import { statementsIn } from '../statements.js';
import { AILING, NOTED } from './ailing.js';
import { ASSAULTS, HATRED } from './assaulted.js';
import { ATTACKS, CONFLICTS, OFFICIALS } from './attacks.js';
import { BELIEFS } from './beliefs.js';
import { CARE } from './care.js';
import { CONFIDED } from './confided.js';
import { COUPLES } from './couples.js';
import { DENOUNCED } from './denounced.js';
import { HABITS } from './habits.js';
import { HOUSEHOLD } from './household.js';
import { JUSTICE } from './justice.js';
import { LEAVING } from './leaving.js';
import { LIVELIHOOD } from './livelihood.js';
import { marked } from './marks.js';
import { OTHERS } from './others.js';
import { APPOSED, ENTERED, OWN, SAID_OF } from './said-of.js';
import { SCHOOLING } from './schooling.js';
import { turn } from './turns.js';
import type { Secret, Way } from './way.js';
import { WHISPERED } from './whispered.js';

/** All that is looked for; the first of a kind is the one that a reason quotes. */
export const WAYS: readonly Way[] = [
  OWN,
  SAID_OF,
  APPOSED,
  ENTERED,
  CONFIDED,
  OTHERS,
  BELIEFS,
  COUPLES,
  CARE,
  AILING,
  LIVELIHOOD,
  HOUSEHOLD,
  JUSTICE,
  LEAVING,
  SCHOOLING,
  HABITS,
  DENOUNCED,
  OFFICIALS,
  ASSAULTS,
  HATRED,
  NOTED,
  ATTACKS,
  CONFLICTS,
];

/** A way with its turns as expressions. */
interface Compiled extends Omit<Way, 'turns'> {
  readonly turns: readonly RegExp[];
}

/** A sentence as it is typed, and marked. */
interface Heard {
  readonly typed: string;
  readonly marks: string;
}

/** What is told from a place of the line to another. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: Secret['kind'];
}

/** The writer is in the sentence. */
const WRITER =
  / (?:je|j'|me|m'|moi|mon|ma|mes|suis|nous|notre|nos|papa|maman|mamie|papi) |^ (?:etant|nee?) /u;

/** Finds what is told in some ways, in answers with the names of people that stand in them. */
export function tellerOf(some: readonly Way[]): (parse: Parse, names: readonly Span[]) => Secret[] {
  const ways = some.map(
    (way): Compiled => ({
      ...way,
      turns: way.turns.map((one) => turn(typeof one === 'string' ? one : one.turn)),
    }),
  );
  return (parse, names) => toldIn(parse, names, ways);
}

/**
 * What lists of words and turns find told of the writer, of one of theirs, or of somebody who may be
 * recognised. A subject is no secret: « un atelier sur le handicap » passes, « mon handicap » does not.
 *
 * @param names people's names in the answer.
 */
export const listedIn = tellerOf(WAYS);

function toldIn(
  { tokens, sentences }: Parse,
  names: readonly Span[],
  ways: readonly Compiled[],
): Secret[] {
  let before = '';
  const statements = statementsIn(tokens, runsIn(sentences, tokens));
  const whispered = statements.some(({ first, end }) =>
    WHISPERED.test(lineOf(tokens.slice(first, end)).text),
  );
  if (whispered) return [{ start: 0, end: tokens.at(-1)!.end, kind: 'whispered' }];
  return statements.flatMap(({ first, end }) => {
    const sentence = tokens.slice(first, end);
    const line = lineOf(sentence);
    const signs = marked(line, sentence, names);
    const marks = NAMED.test(before) ? signs.replace(TAKEN_UP, asNamed) : signs;
    before = signs;
    return ways
      .flatMap((way) => foundBy(way, { typed: line.text, marks }))
      .map(({ from, to, kind }) => ({
        start: sentence[tokenAt(line, from)]!.start,
        end: sentence[tokenAt(line, to - 1)]!.end,
        kind,
      }));
  });
}

/** « Merci à Martine. Elle sort de chimio »: the pronoun is whom the sentence before names. */
const NAMED = /R{2}/u;
const TAKEN_UP = /(?<=^ )(?:elle|il)(?= )/u;
const asNamed = (pronoun: string): string => 'R'.repeat(pronoun.length);

function foundBy(way: Compiled, { typed, marks }: Heard): Found[] {
  if (way.own && !WRITER.test(typed)) return [];
  if (way.about?.test(typed) === false || way.marks?.test(marks) === false) return [];
  const found = way.turns.flatMap((one) => [...(way.marked ? marks : typed).matchAll(one)]);
  return found.map(({ 0: match, index }) => secretOf(match, index, way.kind));
}

/** All that a turn found; where its kind is that of a list, the word of the list. */
function secretOf(match: string, at: number, kind?: Secret['kind']): Found {
  const all = match.trimEnd();
  if (kind) return { from: at, to: at + all.length, kind };
  const word = /[SCMNVW]{2,}/u.exec(match) ?? { index: 0, 0: all };
  const from = at + word.index;
  return {
    from,
    to: from + word[0].length,
    kind: /^[SMV]/u.test(word[0]) ? 'health' : 'sensitive',
  };
}
