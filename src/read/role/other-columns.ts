import { foldName, unnumbered } from '../../names/names.js';
import { technicalRole } from './headings.js';
import type { Headed, OptionOf } from './spread-options.js';

/** What may follow « Autre » where people say which: the kind of thing that the list before names. */
const OTHER_KIND =
  'profil|reponse|choix|option|statut|structure|fonction|metier|activite|motif|source|canal|moyen|reseau|transport|service|categorie|domaine|secteur|public|please specify|veuillez preciser|preciser|precisez';

export const OTHER_LABEL = /^(autres?|others?)\b(?!.*(commentaire|remarque|suggestion))/;

/** Headers of « Autre, précisez » without a joint: `Autre profil`, `profil_other`, `Profil Autre`. */
const OTHER_NAME = new RegExp(
  `^(autres?|others?)( ?\\(.*\\)| (${OTHER_KIND}).{0,30})?$|[_ ](other|autre)$|^si (vous avez (repondu|coche|choisi|selectionne|indique) )?["'« ]*autre\\b|^if (you (have )?(answered|selected|chosen?|ticked) )?["' ]*other\\b|^autre.{0,40}precis|precis.{0,40}\\bautre\\b|^other \\(please`,
);

/** Headings that say which, after a question that has « Autre » among its options. */
const WHICH =
  /^((veuillez|merci de) )?(precisez|preciser|precision)( (vos|les|ces) autres \S.{0,30})?$/;

/** What SurveyJS adds to the name of a question for what is written beside its options. */
const COMMENT = '-Comment';

const OTHER_OPTION = /^(autres?|others?)\b|[/[(]autres?\b/;

/** « Autre », with what it asks or what was written after it: « Autre, précisez », no « Autre collectivité ». */
const OTHER_ALONE = /^(autres?|others?)\s*($|[:(,;.…–-]|a preciser|preci|merci|veuillez|please)/;

/** Whether an option is « Autre ». */
export const isOtherOption = (option: string): boolean => OTHER_ALONE.test(foldName(option));

const pieces = (value: string): string[] => value.split(/[;,|]\s*/);

/** Longest mean of words of an « Autre, précisez »: beyond, people tell something. */
const OTHER_WORDS = 5;

/**
 * « Autre » columns without a joint belong to the question before them, or to that which they name (SurveyJS:
 * `profil-Comment`).
 */
export function otherColumns(columns: readonly Headed[], found: Map<number, OptionOf>): void {
  for (const [i, { name, facts }] of columns.entries()) {
    const asked = name.endsWith(COMMENT) ? name.slice(0, -COMMENT.length) : undefined;
    const at = asked === undefined ? i - 1 : columns.findIndex((column) => column.name === asked);
    if (found.has(i) || at < 0 || facts.words >= OTHER_WORDS) continue;
    const bare = unnumbered(name);
    const which =
      (asked !== undefined || WHICH.test(bare)) && offersOther(columns[at]!, found.get(at));
    const follows = OTHER_NAME.test(bare) && technicalRole(columns[at]!.name) === undefined;
    if (!which && !follows) continue;
    if (facts.filled > 0 && facts.boolean === 1) continue;
    found.set(i, {
      question: found.get(at)?.question ?? columns[at]!.name,
      label: name,
      kind: 'other',
    });
  }
}

/** Whether « Autre » is among the options of a question, in its cells or as a column of its own. */
function offersOther({ name, facts }: Headed, option: OptionOf | undefined): boolean {
  const options = option ? [option.label] : facts.values.flatMap(pieces);
  return [...options, name].some((text) => OTHER_OPTION.test(foldName(text)));
}
