import { codePoints } from '../../french/offsets.js';
import { groupBy } from '../../group-by.js';
import type { Expectation } from '../../model/tags.js';
import type { Asked } from '../asked.js';
import type { Codebook } from '../codebook.js';
import { HEADING } from '../proof.js';
import { partOf, type Side } from './sides.js';

/** A heading inside an answer: from where to where it stands, in UTF-16, and what it asks. */
interface Heading {
  readonly from: number;
  readonly to: number;
  readonly asked: Asked;
}

/** Most words of a heading with its colon, « ce que je n’ai pas aimé : », and of one alone on its line. */
const [BEFORE_COLON, ON_LINE] = [6, 3];

/** « (+) … (-) … », « + : … / - : … », « les + : … ». */
const MARKED =
  /[([]\s*([+–—−-])\s*[)\]]\s*:?|(?<![^\s/;|,.])(?:les?\s+)?([+–—−-])\s*:(?![)(DPp](?:\s|$))/giu;
/** « 👍 le lieu 👎 le son ». */
const PICTURED = /(?<!\S)([👍👎➕➖✅❌])(?:\p{M}|\p{EMod})*\s*:?(?=\s*\p{L})/gu;
/** « + le lieu - le son », on lines or after a slash; « + de temps » is none. */
const SIGNED = /(?<!\S)(?:les?\s+)?([+–—−-])[^\S\n]*(?=\p{L})(?!(?:de|d['’]|du|des)(?!\p{L}))/giu;
/** « Points forts : », from the edge of a phrase or from a capital. */
const TITLED =
  /(?<=^|[\n.!?;,/|•…)\]–—-]|\s(?=\p{Lu}))\s*([\p{L}(][^\n.!?;:/|•…]{1,60}?)\s*[:=](?![)(DPp/](?:\s|$)|\/\/)/gu;
/** « Points forts », alone on its line. */
const LINED = /(?<=^|\n)[^\S\n]*(\p{L}[^\n.!?;:,/|•…]{1,40}?)[^\S\n]*(?=\n)/gu;

/** An answer cut at its headings. */
export interface Headed {
  /** None where no heading has something under it. */
  readonly sides: readonly Side[];
  /** Whether two headings ask for different things. */
  readonly twofold: boolean;
}

/**
 * The parts of an answer that stand under headings of its own, « + : le lieu / - : le son », « points forts :
 * … points faibles : … », and what stands before them, each with what its heading asks.
 */
export function headedSides(answer: Side, codebook: Codebook): Headed {
  const { parse } = answer;
  const headings = headingsIn(parse.text, codebook);
  const [first] = headings;
  if (!first) return { sides: [], twofold: false };
  const ends = headings.map(({ to }, at) => [to, headings[at + 1]?.from ?? parse.text.length]);
  const flat = codePoints(parse.text, [first.from, ...ends.flat()]);
  const opening = { start: 0, end: flat[0] ?? 0 };
  const under = headings.map((heading, at) => ({
    asked: heading.asked,
    span: { start: flat[2 * at + 1] ?? 0, end: flat[2 * at + 2] ?? 0 },
  }));
  const sides = [...groupBy(under, (one) => one.asked.expects).values()].map(
    (own): Side => ({
      ...answer,
      parse: partOf(
        parse,
        own.map(({ span }) => span),
      ),
      asked: own[0]!.asked,
      asker: HEADING,
    }),
  );
  const before = { ...answer, parse: partOf(parse, [opening]) };
  return {
    sides: sides.every(says) ? [before, ...sides].filter(says) : [],
    twofold: isTwofold(headings) && sides.every(says),
  };
}

const says = ({ parse: { tokens } }: Side): boolean =>
  tokens.some(({ pos }) => pos !== 'PUNCT' && pos !== 'SYM');

/** The headings of an answer, in their order; the clearest kind that has both signs, else its titles. */
function headingsIn(text: string, { asked }: Codebook): readonly Heading[] {
  const titled = titlesIn(text, TITLED, BEFORE_COLON, asked);
  const lined = titlesIn(text, LINED, ON_LINE, asked);
  const signs = [MARKED, PICTURED, SIGNED].map((kind) => signsIn(text, kind, asked));
  const kinds = [...signs.filter(opensAPhrase(text)), titled, lined];
  return kinds.map((some) => withTitled(some, titled)).find(isTwofold) ?? titled;
}

const isTwofold = (some: readonly Heading[]): boolean =>
  new Set(some.map((one) => one.asked.expects)).size > 1;

/** « S’il vous plaît : » asks for something else. */
const POLITE = /pla[iî]t$/iu;

/** The titles of a kind that ask for something. */
const titlesIn = (text: string, kind: RegExp, most: number, asked: Codebook['asked']): Heading[] =>
  [...text.matchAll(kind)].flatMap((match): Heading[] => {
    const [whole, title = ''] = match;
    if (title.split(/\s+/u).length > most || POLITE.test(title)) return [];
    const own = asked(title);
    const from = match.index + whole.indexOf(title);
    return isHeading(own.expects) ? [{ from, to: match.index + whole.length, asked: own }] : [];
  });

/** « + : le lieu / À améliorer : le son »: titles stand among signs. */
const withTitled = (some: readonly Heading[], titled: readonly Heading[]): readonly Heading[] =>
  [...new Set([...some, ...titled])]
    .sort((one, other) => one.from - other.from)
    .filter(({ from }, index, all) => index === 0 || from >= (all[index - 1]?.to ?? 0));

/** Signs in a text, the first of which praises, or stands with its colon, and opens a phrase. */
const opensAPhrase =
  (text: string) =>
  ([first]: readonly Heading[]): boolean =>
    first !== undefined &&
    /(?:^|[\n.!?;,/|])\s*$/u.test(text.slice(0, first.from)) &&
    (first.asked.expects === 'praise' || !/^[–—−-]\s*$/u.test(text.slice(first.from, first.to)));

const isHeading = (expects: Expectation): boolean =>
  expects === 'praise' || expects === 'criticism' || expects === 'ideas';

/** Signs that praise; the others blame. */
const GOOD = /[+➕✅👍]/u;

function signsIn(text: string, kind: RegExp, asked: Codebook['asked']): Heading[] {
  return [...text.matchAll(kind)].map((match) => {
    const sign = match[1] ?? match[2] ?? '';
    const from = match.index;
    return { from, to: from + match[0].length, asked: asked(GOOD.test(sign) ? 'les +' : 'les -') };
  });
}
