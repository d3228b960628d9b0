import { french } from '../markup.js';
import { editionsTitle, startingInEdition } from '../messages/edition.js';
import { count, listed, people } from '../messages/numbers.js';
import { heading, type SharedBlock } from './blocks.js';
import type { View } from './view.js';

type Named = Pick<View, 'editions'>;
type Nameable = Pick<View, 'isNameless'>;

/** Over what one edition says; nothing where there is no other. */
export const editionHeading = ({ editions }: Named, edition: string): SharedBlock[] =>
  editions.length > 1 ? [heading(2, edition)] : [];

/** Which editions a report is about, on its cover; nothing where the only one has no name. */
export const coverEditions = ({ editions, isNameless }: Named & Nameable): string =>
  isNameless ? '' : editionsTitle(editions);

/** An edition before what else says where something is from: `2025, personne r12`. */
export const from = (
  { isNameless }: Nameable,
  edition: string,
  rest: string,
  comma = ', ',
): string => (isNameless ? rest : `${edition}${comma}${rest}`);

/**
 * How many people, or what else, each edition has, the noun said once: `120 personnes en 2023 et 157 en 2024`.
 *
 * @param first the size that has the noun.
 */
export const sizesByEdition = (
  sizes: readonly { readonly edition: string; readonly people: number }[],
  { placed }: Pick<View, 'placed'>,
  first: (size: number) => string = people,
): string =>
  listed(sizes.map((one, at) => `${(at === 0 ? first : count)(one.people)}${placed(one.edition)}`));

/** Before what a figure shows of an edition: `En 2025 : `. */
export const openingIn = ({ isNameless }: Nameable, edition: string): string =>
  isNameless ? '' : french`${startingInEdition(edition)} : `;
