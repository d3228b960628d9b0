import { formsOf } from '../french/runs.js';
import type { Token } from '../model/text.js';

/** Two or three words that are one whoever says them: apart, they name something else, or nothing. */
const NAMES = known(`
  mot de passe, mot clé, mot clef, mode d'emploi, point de vue, point fort, point faible, point d'eau,
  table ronde, tour de table, temps fort, temps mort, temps libre, fil rouge, fil conducteur, fou rire,
  bouche à oreille, tête à tête, face à face, porte à porte, rez de chaussée, main d'œuvre,
  prise en compte, prise en charge, prise en main, prise de parole, prise de note, prise de conscience,
  prise de recul, prise de tête, prise de contact, mise en œuvre, mise en place, mise en pratique,
  mise en relation, mise en réseau, mise en scène, mise en page, mise en situation, mise en commun,
  mise en valeur, mise en ligne, mise à jour, mise à disposition, remise en question, remise en cause,
  compte rendu, coup de cœur, coup de main, coup de pouce, coup de fil, coup d'œil, coup de fouet,
  coup de théâtre, coup de gueule, coup de chapeau, mal de tête, mal de dos, mal de crâne,
  état d'esprit, état des lieux, boîte à outils, boîte à idées, carte blanche, carte de visite,
  feuille de route, bouffée d'air, bouffée d'oxygène, bol d'air, rayon de soleil, bain de foule,
  cahier des charges, ordre du jour, libre service, bonne humeur, mauvaise humeur, mauvaise foi,
  arrêt maladie, pomme de terre, sécurité sociale, pièce jointe, valeur ajoutée, vue d'ensemble,
  langue de bois, langue des signes, lieu commun, passage à l'acte, pied d'égalité,
  en ligne, hors ligne, à pied, à distance, sur place, sur scène, sur mesure, par cœur
`);

/** What tells when, how or how much: its noun names nothing that people speak of. */
const EMPTY = known(`
  en même temps, tout le temps, temps en temps, à temps, entre temps, de suite, suite à,
  à la place, à ma place, en place, en compte, tenir compte, rendre compte, au lieu de, au lieu d',
  avoir lieu, a lieu, ont lieu, en particulier, en réalité, en termes de, en matière de, en partie,
  par rapport, par hasard, à propos, au contraire, au passage, dans l'ensemble, au total,
  à force, à l'aise, en tête, sens du terme
`);

/** The words that are only there for a turn of phrase: « temps » of « en même temps ». */
export const emptyIn = (tokens: readonly Token[]): ReadonlySet<Token> =>
  new Set(
    tokens
      .flatMap((_, at) =>
        [2, 3].map((length) => tokens.slice(at, at + length)).filter((run) => isAmong(EMPTY, run)),
      )
      .flat(),
  );

/** Whether words are one set name: « mot de passe », « en ligne ». */
export const isLocution = (run: readonly Token[]): boolean => isAmong(NAMES, run);

const isAmong = (list: ReadonlySet<string>, run: readonly Token[]): boolean =>
  list.has(run.map(({ form }) => bare(form)).join(' '));

function known(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((name) => formsOf(name.trim()).map(bare).join(' ')));
}

/** A form without the mark of a plural. */
function bare(form: string): string {
  return form.replace(/[sx]$/u, '');
}
