import { type Document, isScalar, visit } from 'yaml';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import type { Problem } from './read.js';

/** A sign that stands where YAML has another, as word processors write it. */
interface Slip {
  readonly offset: number;
  readonly message: Message;
}

/** In the order in which they are told of a line: the sign is what the group holds. */
const SLIPS: readonly { readonly line: RegExp; readonly say: (sign: string) => Message }[] = [
  {
    line: /^[ \t]*(?:-[ \t]*)?([\u00a0\u2007\u202f])/du,
    say: () => ({
      french: 'remplacez ici l’espace insécable par une espace ordinaire',
      english: 'replace the no-break space here with an ordinary one',
    }),
  },
  {
    line: /^[ \t]*(?:([–—−‐‑•●○◦▪▫■□‣⁃∙·➢➤])(?=[\s\p{L}"'{])|(\*)(?=\s))/du,
    say: (sign) => ({
      french: `remplacez ${quoted(sign)} par un tiret simple suivi d’une espace`,
      english: `replace ${en.quoted(sign)} with a plain hyphen followed by a space`,
    }),
  },
  {
    line: /^[ \t]*(-)(?=[\p{L}"'{=@])/du,
    say: () => ({
      french: 'il manque une espace après le tiret',
      english: 'a space is missing after the dash',
    }),
  },
  {
    line: /^[ \t]*(?:- +)?[\w-]+([\u00a0\u2007\u202f]):(?:\s|$)/du,
    say: () => ({
      french: 'ôtez l’espace insécable avant «\u00a0:\u00a0»',
      english: 'remove the no-break space before “:”',
    }),
  },
];

/** Lines that begin as in a word processor, but for those of texts in quotes or blocks, where any sign may stand. */
export function slippedMarks(yaml: Document, text: string): Slip[] {
  const texts: (readonly [start: number, end: number])[] = [];
  visit(yaml, {
    Scalar(_, { type, range }) {
      if (range && type !== 'PLAIN') texts.push([range[0], range[1]]);
    },
  });
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const offset = start;
    start += line.length + 1;
    const slip = slipOf(line);
    if (slip === undefined) return [];
    const at = offset + slip.offset;
    return texts.some(([from, to]) => from < at && at < to) ? [] : [{ ...slip, offset: at }];
  });
}

function slipOf(written: string): Slip | undefined {
  for (const { line, say } of SLIPS) {
    const found = line.exec(written);
    const [sign, place] = [found?.slice(1), found?.indices?.slice(1)].map((some) =>
      some?.find((one) => one !== undefined),
    ) as [string | undefined, [number, number] | undefined];
    if (sign !== undefined && place !== undefined) return { offset: place[0], message: say(sign) };
  }
  return undefined;
}

/** The slips inside a key or a plain text, by the offsets of its ends. */
export const slipsWithin = (slips: readonly Slip[], node: unknown): Slip[] => {
  const range = isScalar(node) ? node.range : undefined;
  return range ? slips.filter(({ offset }) => offset >= range[0] && offset <= range[1]) : [];
};

/** Errors of YAML where slips say what is wrong: those of their lines, and of the lines that follow, are their consequences. */
export function slipsFor(errors: readonly Problem[], slips: readonly Problem[]): Problem[] {
  const lines = new Set(slips.map(({ place }) => place.line));
  let last = -1;
  const left = errors.filter(({ place: { line = 0 } }) => {
    const follows = lines.has(line) || lines.has(line - 1) || line <= last + 1;
    if (follows) last = line;
    return !follows;
  });
  return left.length === errors.length ? [...errors] : [...left, ...slips];
}
