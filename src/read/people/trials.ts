import { foldName } from '../../names.js';
import type { ReadColumn } from '../columns/columns.js';
import { type Row, valueAt } from '../table.js';

/** What somebody types to try a form: « test », « azerty », « aaa ». Folded (names.ts). */
const TRIAL =
  /^(?:(?:ceci est |c'est )?(?:un |une )?(?:tests?|testing|essais?)(?: ?n?°? ?\d{1,3})?|azerty\w{0,4}|qwerty\w{0,4}|qsdf\w{0,6}|asdf\w{0,6}|wxcv\w{0,3}|toto|([a-z])\1{2,}|(?:bla ?){2,}|lorem ipsum\b.*)[\s.!]*$/s;

/** Whether all that a row says in its open columns was typed to try the form. */
export function isTrial({ cells }: Row, open: readonly ReadColumn[]): boolean {
  const said = open.map(({ column }) => valueAt(cells, column.index)).filter(Boolean);
  return said.length > 0 && said.every((text) => TRIAL.test(foldName(text.slice(0, LONGEST))));
}

/** Characters that tell it. */
const LONGEST = 60;
