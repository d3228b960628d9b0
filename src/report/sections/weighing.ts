import { french } from '../../markup.js';
import { capitalised } from '../../messages/edition.js';
import { listed, quoted } from '../../messages/numbers.js';
import type { View } from '../view.js';

type Lexicons = Pick<View, 'analysis'>;

/** How often weighed themes are misread, by the codes of readers. */
const MISREAD =
  'environ un thème sur quatre échappe, parfois un sur trois, et presque autant sont de trop';

/** The lexicons of themes whose findings are weighed, or the others, by name: « Exposition temporaire ». */
const named = ({ analysis }: Lexicons, weighed: boolean): string[] =>
  analysis.lexicons.flatMap(({ themes }) =>
    themes?.weighed === weighed ? [quoted(themes.label)] : [],
  );

/** What becomes of what the entries find: weighed, or not in a lexicon of one's own, whose accuracy nobody measured. */
export function weighingTold(view: Lexicons): string {
  const [weighed, own] = [named(view, true), named(view, false)];
  const asLearned = french`d’après des réponses inventées et codées par des modèles de langue`;
  const explained = french`la commande « verbatim explain » montre chaque probabilité et ce qui a pesé.`;
  if (own.length === 0)
    return french`Ce qu’elles trouvent est pesé, ${asLearned}, pour écarter ce qui n’est dit qu’en passant ; ${explained}`;
  const each = french`chaque expression trouvée donne son thème, même dite en passant`;
  return weighed.length === 0
    ? french`Pour les thèmes, ${each} ; la tonalité seule est pesée, ${asLearned}. La commande « verbatim explain » montre ce qui a été trouvé et ce qui a pesé.`
    : french`Ce qui relève de ${listed(weighed)} est pesé, ${asLearned}, pour écarter ce qui n’est dit qu’en passant ; pour les thèmes de ${listed(own)}, ${each}. La tonalité est toujours pesée ; ${explained}`;
}

/** How often themes are misread, in a sentence about misreadings. */
export function misreadTold(view: Lexicons): string {
  const own = named(view, false);
  const unmeasured = french`celles des thèmes de ${listed(own)} n’ont pas été mesurées`;
  if (own.length === 0) return MISREAD;
  return named(view, true).length === 0 ? unmeasured : french`${MISREAD} ; ${unmeasured}`;
}

const AMBIGUOUS = french`Un thème absent du lexique n’est pas compté, une tournure rare peut échapper, un mot à double sens peut tromper`;
const NEVER_SEEN = 'sur des réponses ordinaires que l’outil n’avait jamais vues';
const WRONG_TONE = 'une tonalité sur dix est fausse, parfois une sur six';
const UNUSUAL = 'C’est davantage sur des réponses allusives, longues ou racontées';
const MISTAKEN = 'et bien davantage là où une question est lue de travers';
const READ_AGAIN = 'relisez les réponses derrière un chiffre avant de le publier.';

const MEASURED = french`${AMBIGUOUS} : ${NEVER_SEEN}, ${MISREAD} (la moitié de ces cas se discutent), et ${WRONG_TONE}. ${UNUSUAL} (jusqu’à près d’un thème sur deux et une tonalité sur quatre), ${MISTAKEN}, ou hors d’un événement (un cours, une classe, le télétravail), où la moitié des thèmes peut échapper : ${READ_AGAIN}`;
const MEASURED_TONE = french`${capitalised(NEVER_SEEN)}, ${WRONG_TONE}. ${UNUSUAL} (jusqu’à une sur quatre), ${MISTAKEN} : ${READ_AGAIN}`;

/** What to expect of themes and of the tone: the figures that were measured, and what was not. */
export function misreadLimits(view: Lexicons): string[] {
  const own = named(view, false);
  if (own.length === 0) return [MEASURED];
  const unmeasured = french`La justesse des thèmes de ${listed(own)} n’a pas été mesurée : chaque expression trouvée y compte, même dite en passant ou dans un autre sens. Relisez un échantillon des réponses de chaque thème, et de celles qui n’en ont aucun.`;
  return named(view, true).length > 0
    ? [MEASURED, unmeasured]
    : [`${AMBIGUOUS}.`, unmeasured, MEASURED_TONE];
}
