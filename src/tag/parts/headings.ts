import { codePoints } from '../../french/offsets.js';
import { groupBy } from '../../ground/group-by.js';
import { fold } from '../../lexicon/keys.js';
import type { Expectation } from '../../model/tags.js';
import type { Offer, QuestionReading } from '../asked/asked.js';
import type { Codebook } from '../codebook.js';
import { onlyEnds } from '../plain/reserve.js';
import { HEADING } from '../proof.js';
import { isMark } from '../tokens.js';
import { EXCEPTED_COUNTS } from './exceptions.js';
import { partOf, type Side } from './sides.js';

/** A heading inside an answer: from where to where it stands, in UTF-16, and what it asks. */
interface Heading {
  readonly from: number;
  readonly to: number;
  readonly asked: QuestionReading;
  /** Whether it names one fault beside which the rest was right: « seul bémol ». */
  readonly isOne?: boolean;
}

/** Most words of a heading by itself. */
const ALONE_WORDS = 3;

/** « (+) … (-) … », « + : … / - : … », « les + : … », « gros - : … ». */
const MARKED =
  /[([]\s*([+–—−-])\s*[)\]]\s*:?|(?<![^\s/;|,.])(?:les?\s+)?(?:gros(?:se)?s?\s+|petite?s?\s+)?([+–—−-])\s*:(?![)(DP](?:\s|$))/giu;
/** « 👍 le lieu 👎 le son ». */
const PICTURED = /(?<!\S)([👍👎➕➖✅❌🟢🔴🛑])(?:\p{M}|\p{EMod})*\s*:?(?=\s*\p{L})/gu;
/** « + le lieu - le son », on lines or after a slash; « + de temps » is none. */
const SIGNED = /(?<!\S)(?:les?\s+)?([+–—−-])[^\S\n]*(?=\p{L})(?!(?:de|d['’]|du|des)(?!\p{L}))/giu;
/** « + le lieu », alone and where no fault is asked for; « + grand » asks for more. */
const PLUS = /(?<=^\s*)(\+)\s*(?=(?:les?|la|une?)(?!\p{L})|l['’])/giu;
/** « Points forts : », from the edge of a phrase or from a capital. */
const TITLED = {
  pattern:
    /(?<=^|[\n.!?;,/|•…)\]–—-]|\s(?=\p{Lu}))\s*([\p{L}(][^\n.!?;:/|•…]{1,60}?)\s*[:=](?![)(DPp/](?:\s|$)|\/\/)/gu,
  words: 6,
};
/** « Points forts », alone on its line. */
const LINED = {
  pattern: /(?<=^|\n)[^\S\n]*(\p{L}[^\n.!?;:,/|•…]{1,40}?)[^\S\n]*(?=\n)/gu,
  words: 3,
};

/** « Le seul point noir reste le transport », « mon seul regret, c’est le café »: told in a sentence as by a title; not « c’est de ne pas être venu plus tôt », « que ce soit déjà fini ». */
const TOLD = {
  pattern:
    /(?<=^|[\n.!?…]\s*)((?:(?:le|la|mon|ma|notre)\s)?(?:seule?|unique|petite?)\s(?:petite?\s)?(?:bémol|regret|hic|point\s(?:noir|négatif|faible)|problème|souci|inconvénient|reproche|défaut))\s*,?\s*(?:c['’](?:est|était)|est|était|reste)(?!\s(?:de|que\s(?:ce|ça|cela))(?!\p{L})|\sd['’])(?:\sque?(?!\p{L})['’]?)?/giu,
  words: 5,
};

/** An answer cut at its headings. */
interface Headed {
  /** None where no heading has something under it. */
  readonly sides: readonly Side[];
  /** Whether two headings ask for different things. */
  readonly twofold: boolean;
  /** Where the one heading of the answer ends, which opens it and takes a side that the question leaves open. */
  readonly lone?: number;
}

/**
 * The parts of an answer that stand under headings of its own, « + : le lieu / - : le son », « points forts :
 * … points faibles : … », and what stands before them, each with what its heading asks.
 */
export function headedSides(answer: Side, codebook: Codebook): Headed {
  const { parse } = answer;
  const headings = headingsIn(answer, codebook);
  const [first] = headings;
  // « Mon seul regret : il a fallu repartir » is a joke, which praises.
  if (!first || onlyEnds(answer)) return { sides: [], twofold: false };
  const ends = headings.map(({ to }, at) => [to, headings[at + 1]?.from ?? parse.text.length]);
  const flat = codePoints(parse.text, [first.from, ...ends.flat()]);
  const opening = { start: 0, end: flat[0] ?? 0 };
  const under = headings.map(({ asked, isOne }, at) => ({
    asked,
    isOne,
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
      ...(own.every(({ isOne }) => isOne) && { weight: EXCEPTED_COUNTS }),
    }),
  );
  const before = { ...answer, parse: partOf(parse, [opening]) };
  const isAlone =
    sides.length === 1 &&
    isOpen(answer) &&
    isPlain(parse.text.slice(first.from, first.to)) &&
    !says(before);
  return {
    sides: sides.every(says) ? [before, ...sides].filter(says) : [],
    twofold: isTwofold(headings) && sides.every(says),
    ...(isAlone && sides.every(says) && { lone: flat[1]! }),
  };
}

const says = ({ parse: { tokens } }: Side): boolean => !tokens.every(isMark);

/**
 * The headings of an answer, in their order: the clearest kind that has both sides; else its titles, the
 * sides that its question offers, or a sign.
 */
function headingsIn(answer: Side, { readQuestion }: Codebook): readonly Heading[] {
  const { text } = answer.parse;
  const told = titlesIn(text, TOLD, readQuestion);
  const titled = withTitled(titlesIn(text, TITLED, readQuestion), told);
  const lined = titlesIn(text, LINED, readQuestion);
  const offered = offeredIn(text, answer.asked.offers ?? [], readQuestion);
  const signs = [MARKED, PICTURED, SIGNED].map((kind) => signsIn(text, kind, readQuestion));
  const kinds = [...signs.filter(opensAPhrase(text)), titled, lined, offered];
  const twofold = kinds.map((some) => withTitled(some, titled)).find(isTwofold);
  if (twofold) return twofold;
  // A question that has a side is answered by its words, whatever they open with.
  if (!isOpen(answer)) return titled;
  const alone = [MARKED, PICTURED, PLUS].map((kind) => signsIn(text, kind, readQuestion));
  return [titled, offered, ...alone].find(({ length }) => length > 0) ?? [];
}

/** A question that leaves the side to the answer; a text that answers none says things its own way. */
const isOpen = ({ asked }: Side): boolean => asked.asks && asked.expects === 'neutral';

/** Whether a heading is plain enough to be one by itself; « Je découvre : … » is none. */
const isPlain = (heading: string): boolean =>
  heading.split(/[^\p{L}'’]+/u).filter(Boolean).length <= ALONE_WORDS &&
  !/^j(?:e\s|['’])/iu.test(heading);

const isTwofold = (some: readonly Heading[]): boolean =>
  new Set(some.map((one) => one.asked.expects)).size > 1;

/** « S’il vous plaît : », « Merci : » ask for something else. */
const POLITE = /pla[iî]t$|^merci/iu;

/** « Super contenu, *bémol* : la salle »: the heading begins where it names a reserve. */
const RESERVE =
  /(?<!\p{L})(?:(?:seule?|unique|petite?|gros|un|le|mon) )*(?:bémol|regret|hic|point noir)s?$/iu;

const ONE = /(?<!\p{L})(?:seule?|unique|petite?)\s/iu;

/** The titles of a kind, of so many words at most, that ask for something. */
const titlesIn = (
  text: string,
  { pattern, words }: typeof TITLED,
  readQuestion: Codebook['readQuestion'],
): Heading[] =>
  [...text.matchAll(pattern)].flatMap((match): Heading[] => {
    const [whole, title = ''] = match;
    if (title.split(/\s+/u).length > words || POLITE.test(title)) return [];
    const own = readQuestion(title);
    const from = match.index + whole.indexOf(title) + (RESERVE.exec(title)?.index ?? 0);
    const to = match.index + whole.length;
    return isHeading(own.expects) ? [{ from, to, asked: own, isOne: ONE.test(title) }] : [];
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

/** « Start plus d’ateliers », « Stop : les goodies », « Arrêter les goodies »: sides that the question offers, opening a phrase. */
function offeredIn(
  text: string,
  offers: readonly Offer[],
  readQuestion: Codebook['readQuestion'],
): Heading[] {
  const longestFirst = [...offers].sort((a, b) => b.title.length - a.title.length);
  return [...text.matchAll(OPENING)].flatMap((match): Heading[] => {
    const from = match.index + match[0].length;
    const offer =
      longestFirst.find(({ title }) => opensWith(text.slice(from), title)) ??
      toldAnew(text.slice(from), offers, readQuestion);
    if (!offer) return [];
    const to = from + offer.title.length;
    const joint = /^\s*[:=→>–-]*\s*/u.exec(text.slice(to))?.[0] ?? '';
    return [{ from, to: to + joint.length, asked: offer.asked }];
  });
}

/** « Continuer les ateliers » where « Continue » is offered: an infinitive that asks for the same. */
function toldAnew(
  text: string,
  offers: readonly Offer[],
  readQuestion: Codebook['readQuestion'],
): Offer | null {
  const title = /^\p{L}{3,}(?:er|ir|re)(?=[\s:])/u.exec(text)?.[0];
  if (title === undefined) return null;
  const own = readQuestion(title);
  const isOffered = offers.some((offer) => offer.asked.expects === own.expects);
  return isOffered && own.expects !== 'neutral' ? { title, asked: own } : null;
}

/** The edge of a phrase. */
const OPENING = /(?:^|[\n.!?;,/|•])\s*(?=\p{L})/gu;

const opensWith = (text: string, title: string): boolean =>
  fold(text.slice(0, title.length)) === fold(title) && !/^[\p{L}-]/u.test(text.slice(title.length));

/** Signs that praise; the others blame. */
const GOOD = /[+➕✅👍🟢]/u;

function signsIn(text: string, kind: RegExp, readQuestion: Codebook['readQuestion']): Heading[] {
  return [...text.matchAll(kind)].map((match) => {
    const sign = match[1] ?? match[2] ?? '';
    const from = match.index;
    return {
      from,
      to: from + match[0].length,
      asked: readQuestion(GOOD.test(sign) ? 'les +' : 'les -'),
    };
  });
}
