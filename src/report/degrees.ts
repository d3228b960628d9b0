import { french } from '../markup.js';
import { inEdition } from '../messages/edition.js';
import { count, listed, people, quoted } from '../messages/numbers.js';
import type { Compared, ComparedClosed } from '../model/comparison.js';
import { answeredIn } from './view.js';

/** The options that have a part in the scale of a question, and those beside it; all of the first of a choice. */
export function apartIn({ options, beside = [] }: ComparedClosed): {
  readonly degrees: readonly Compared[];
  readonly others: readonly Compared[];
} {
  const isBeside = ({ id }: Compared): boolean => beside.includes(id);
  return {
    degrees: options.filter((option) => !isBeside(option)),
    others: options.filter(isBeside),
  };
}

/** How many people of an edition chose each option beside a scale: « 43 « Sans objet » ». */
export const besideIn = (closed: ComparedClosed, edition: string): string =>
  listed(
    apartIn(closed).others.flatMap(({ label, shares }) => {
      const own = shares.find((share) => share.edition === edition);
      return own === undefined || own.people === 0 ? [] : [`${count(own.people)} ${quoted(label)}`];
    }),
  );

/**
 * Of whom the shares of degrees are, and who answered beside them; '' where everybody chose a degree.
 *
 * @param placed where people are from, such as `en 2024`; not said of an edition that is alone.
 */
export function besideSentence(
  closed: ComparedClosed,
  placed: (part: string) => string = inEdition,
): string {
  const { degrees, others } = apartIn(closed);
  const editions = editionsOf(closed);
  const asked = editions.filter((edition) => answeredIn(closed.options, edition) > 0);
  if (others.length === 0 || asked.length === 0) return '';
  const at = placedAt(editions, placed);
  const bases = asked.map((edition, n) => {
    const base = answeredIn(degrees, edition);
    return `${n === 0 ? people(base) : count(base)}${at(edition)}`;
  });
  const [each, chosen] = closed.kind === 'number' ? ['nombre', 'donne'] : ['degré', 'choisit'];
  return french`Part de chaque ${each}, parmi qui en ${chosen} un : ${listed(bases)}. À part : ${besideByEdition(closed, placed).join(french` ; `)}.`;
}

/** How many people of each edition chose each option beside a scale: « 43 « Sans objet » en 2024 ». */
export function besideByEdition(
  closed: ComparedClosed,
  placed: (part: string) => string = inEdition,
): string[] {
  const editions = editionsOf(closed);
  const at = placedAt(editions, placed);
  return editions.flatMap((edition) => {
    const own = besideIn(closed, edition);
    return own === '' ? [] : `${own}${at(edition)}`;
  });
}

const editionsOf = ({ options: [first] }: ComparedClosed): string[] =>
  first?.shares.map(({ edition }) => edition) ?? [];

const placedAt =
  ({ length }: readonly string[], placed: (part: string) => string) =>
  (edition: string): string =>
    length < 2 ? '' : ` ${placed(edition)}`;
