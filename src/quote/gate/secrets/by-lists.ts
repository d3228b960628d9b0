import type { Parse, Span } from '../../../model/text.js';
import { foldedLine, tokenAt } from '../line.js';
import { statementsOf } from '../statements.js';
import { marked } from './marks.js';
import type { Secret } from './secret.js';
import { toldOf } from './told-of.js';
import { TALES, WAYS, type Way, WHISPERED } from './ways.js';

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

/**
 * What lists of words and turns find told of the writer, of one of theirs, or of somebody who may be
 * recognised. A subject is no secret: « un atelier sur le handicap » passes, « mon handicap » does not.
 *
 * @param names people's names in the answer.
 * @param ways those that are looked for.
 */
export function listedIn(
  parse: Parse,
  names: readonly Span[],
  ways: readonly Way[] = WAYS,
): Secret[] {
  let before = '';
  const statements = statementsOf(parse);
  const lines = [...statements, ...toldOf(statements)].map((sentence) => ({
    sentence,
    line: foldedLine(sentence),
  }));
  if (lines.some(({ line }) => WHISPERED.test(line.text)))
    return [{ start: 0, end: parse.tokens.at(-1)!.end, kind: 'whispered' }];
  return lines.flatMap(({ sentence, line }) => {
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

function foundBy(way: Way, { typed, marks }: Heard): Found[] {
  if (way.own && !WRITER.test(typed)) return [];
  if (way.about?.test(typed) === false || way.marks?.test(marks) === false) return [];
  const text = way.marked ? marks : typed;
  return (
    way.turns
      // Most sentences hold none: `matchAll` would copy the expression to tell it.
      .filter(({ turn }) => text.search(turn) >= 0)
      .flatMap(({ turn, tale }) => {
        const matches = [...text.matchAll(turn)];
        // Once for the line: a look behind each word is quadratic.
        const told = tale ? text.search(TALES) : -1;
        return told < 0 ? matches : matches.filter(({ index }) => index <= told);
      })
      .map(({ 0: match, index }) => secretOf(match, index, way.kind))
  );
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
