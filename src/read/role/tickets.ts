import { bareName } from '../../names.js';

/** What numbers a ticket, and tells that a ticket office wrote the file. Bare (names.ts). */
export const TICKET =
  /^(n°|numero|ref|reference)\.? ?(de |de la |du )?(commande|billet|ticket|paiement|reservation|facture)( \(.{0,30}\))?$|^(billet|commande|ticket|order) (#|n°|no|number)$|^#? ?code.barres?$/;

/** What a ticket office tells of a sale, beside that number; people are asked « Prix » and « Origine » elsewhere. */
const SALE =
  /^(quantite|origine|paye|utilise|prix( .{1,30})?|montant( .{1,30})?|frais( .{1,30})?|remise|code promo|devise)$/;

/** Whether a column tells of a sale, in the file of a ticket office. */
export const tellsOfSale = (header: string, names: ReadonlySet<string>): boolean =>
  !header.includes('?') &&
  SALE.test(bareName(header)) &&
  [...names].some((name) => TICKET.test(name));
