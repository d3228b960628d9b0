import { meet } from '../../ground/spans.js';
import type { PersonalData } from '../../model/tags.js';
import type { Span } from '../../model/text.js';
import { type PassageRun, tokensIn } from '../cut/passage.js';
import { formsLine } from '../cut/told-by.js';

/** « Du 3e »; not « du 3e groupe ». */
const FLOOR =
  '(?:\\p{N}+ ?(?:er|[eè]me|i[eè]me|e)|premier|deuxième|troisième|quatrième|cinquième|dernier)(?: étage| etage)?(?! (?:groupes?|ateliers?|tables?|jour|journée|édition|session|conférence|intervention|interview|degré|type|âge|partie|salle|créneau|niveau|soir|matin|semestre|module|festival|trimestre|mois|cycle|arrondissement|rang|tour|exposé|thème|volet|stand))';
const ABODE = `(?:rez(?:-| | - )de(?:-| | - )chauss[ée]e|rdc|dessus|dessous|b[âa]timent|b[âa]t|immeuble|escalier|palier|lotissement|r[ée]sidence|pavillon|hlm|${FLOOR})`;
/** Behind a name, where it lives: « [nom] | du 3e », « [nom] | d’en face », « les [nom], | au 2e étage », « [nom] | de la rue des Lilas ». */
const LIVES = new RegExp(
  `^(?:[,(] )?(?:(?:qui )?(?:habite|vit|loge) )?(?:(?:(?:du|au|de l'|de la|à la|à l'|a l') |(?<=[,(] )(?=[^ ]+ (?:étage|etage)|rdc|rez|b[âa]t))${ABODE}|(?:d' )?(?:en face|à côté|a cote|au(?: |-| - )dessus|au(?: |-| - )dessous)|(?:de|dans) (?:la |l' )?(?:rue|impasse|allée|avenue|place|cité)) `,
  'u',
);
/** Before a name, what its bearer is to the writer: « mes voisins du dessus, les | [nom] », « ma voisine | [nom] ». */
const NEIGHBOUR =
  /(?:^| )(?:mon|ma|mes|nos|notre|l[ea]s?|une?) (?:\p{L}+ )?voisine?s? (?:(?:du|de|d') (?:dessus|dessous|palier|haut|bas|en face|à côté|a cote|la rue|rue) )?(?:, )?(?:les |la )?$/u;
/** Before who is no more than there: « sans | [nom] du rdc », « avec | ma voisine [nom] ». */
const BESIDE = /(?:^| )(?:avec|sans|à|pour|chez) $/u;
/** Before whose work is told: « l’atelier de | [nom], au 2e étage »; not « le chien de | [nom] du 3e », which is theirs. */
const WORK_OF =
  /(?:^| )(?:ateliers?|stands?|exposés?|cours|conférences?|interventions?|présentations?|discours|portraits?|statues?|tableaux?|œuvres?|photos?|expos?|expositions?|tables?|spectacles?|concerts?|films?|livres?|sessions?|démos?|kiosques?) (?:de|d'|du|des) $/u;
/** Words of the longest of either. */
const HOME_TOKENS = 9;

/**
 * The name of whoever is told with their home in a critical answer, or null: « mes voisins du dessus, les [nom], ont
 * encore mis leur poubelle devant le stand », « [nom] du 3e gare sa voiture »: neighbours read through the mask. Not
 * « heureusement [nom] du 3e était là », which praises.
 */
export function blamedAtHome(run: PassageRun, masked: readonly PersonalData[]): Span | null {
  const { sentiment } = run.passage.tagged.tags;
  if (sentiment.label !== 'negative') return null;
  const tokens = tokensIn(run);
  const isKind = (name: Span): boolean =>
    sentiment.evidence.some(({ value, end }) => value > 0 && end > name.end);
  const isAtHome = (name: Span): boolean => {
    const first = tokens.findIndex((token) => meet(token, name));
    const last = tokens.findLastIndex((token) => meet(token, name));
    const before = formsLine(tokens, Math.max(0, first - HOME_TOKENS), Math.max(0, first));
    return (
      first >= 0 &&
      !BESIDE.test(before.replace(NEIGHBOUR, ' ')) &&
      (NEIGHBOUR.test(before) ||
        (LIVES.test(formsLine(tokens, last + 1, last + 1 + HOME_TOKENS)) && !WORK_OF.test(before)))
    );
  };
  return masked.find((one) => one.kind === 'name' && isAtHome(one) && !isKind(one)) ?? null;
}
