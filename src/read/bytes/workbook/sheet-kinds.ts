import { bareName } from '../../../names/names.js';
import { measure } from '../../role/facts.js';
import { asksForWords, identifies, isTextName, technicalRole } from '../../role/headings.js';
import { isOpen } from '../../role/open-score.js';
import { scaleReason } from '../../role/scales.js';
import { type Row, rowsWidth, valuesIn } from '../../rows.js';

/** What a sheet is for, beside others. */

interface Named {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Sheets on which a team sums up the others. Bare (names.ts). */
const SUMS_UP =
  /^((la|le|les|notre|nos) )?(syntheses?|bilans?|analyses?|resumes?|conclusions?|recap\p{L}*)\b|\b(a|que) retenir\b/u;

/** « Accueil : 12 personnes », « Son (5) », « Repas : 30 % ». Bare (names.ts). */
const COUNTED =
  /\b\d+ (personnes?|participante?s?|repondante?s?|reponses?|mentions?|citations?|occurrences?|avis|fois)\b|[:(=] ?\d+ ?%?\)?$/;

/** Whether a team wrote a sheet of what people answered on others: by its name, or as most of its cells count them. */
export function sumsUp({ name, rows: [, ...rows] }: Named): boolean {
  const counted = rows.filter(({ cells }) => COUNTED.test(bareName(cells[0] ?? ''))).length;
  const isList = rowsWidth(rows) === 1;
  return SUMS_UP.test(bareName(name)) || (isList && counted * 2 >= rows.length && counted > 0);
}

/** Whether people answer on a sheet, in words or by marks, beside the first column, which names them. */
export function holdsAnswers({ rows: [head, ...rows] }: Named): boolean {
  const [, ...headings] = head?.cells ?? [];
  return headings.some((heading, i) => {
    const facts = measure(valuesIn(rows, i + 1));
    if (facts.filled === 0 || identifies(heading) || technicalRole(heading)) return false;
    const isText = asksForWords(heading) > 0 || isTextName(heading) || isOpen(heading, facts);
    return isText || scaleReason(heading, facts) !== undefined;
  });
}
