import { french } from '../../markup.js';
import { type Sheet, sheetOf } from '../../workbook/workbook.js';

/** What a column says whose name does not. */
const COLUMNS: Readonly<Record<string, string>> = {
  id: french`le code d’une ligne, pour des programmes ; « intitulé » le dit en français. Dans « Réponses », qui a répondu`,
  personnes: french`combien de personnes la ligne compte ; là où rien ne dit de qui vient une réponse, chacune compte pour une personne`,
  sur: french`parmi combien de personnes la ligne compte celles de « personnes »`,
  'borne basse': french`le bas de l’intervalle à 95 % : la plus petite valeur que les réponses n’excluent pas`,
  'borne haute': french`le haut de l’intervalle à 95 % : la plus grande valeur que les réponses n’excluent pas`,
  'p (Fisher)': french`la probabilité d’un écart au moins aussi grand si rien n’avait changé, par le test exact de Fisher`,
  'q (Fisher)': 'la même, corrigée du nombre de comparaisons',
  'p médian': french`la même que « p (Fisher) », moins prudente : le résultat observé y compte pour moitié`,
  'score net': french`le score net de recommandation (NPS) : la part de 9 ou 10 moins celle de 6 ou moins, en points`,
  'p (Welch)': french`la probabilité d’un écart de moyennes, ou de scores nets, au moins aussi grand si rien n’avait changé`,
  p: french`la probabilité d’une tendance au moins aussi nette si rien n’avait changé d’une édition à l’autre`,
  q: french`la probabilité dont vient la conclusion, corrigée du nombre de comparaisons : sous 0,05, le hasard explique mal l’écart`,
  'famille de tests': french`les comparaisons avec lesquelles celle-ci est corrigée : « q » vient de « p médian » (ou de « p (Welch) ») par la méthode de Benjamini et Hochberg, sur les lignes de même famille ; vide, et « q » à 1, là où il y a trop peu de personnes pour qu’un écart puisse être établi (règle de Tarone), ou là où une réponse semble avoir changé de nom`,
  'différence à composition égale': french`la différence si les deux éditions avaient les mêmes proportions de réponses à la question de « composition selon », celles des deux réunies ; seulement des écarts établis, là où ces réponses ne se répartissent plus de la même façon`,
  réserve: 'ce qui parle contre la conclusion',
  'attendu sans lien':
    'combien de personnes parleraient des deux thèmes si parler de l’un n’allait pas avec parler de l’autre',
  ailleurs: 'combien de personnes des autres éditions disent le mot',
  'spécificité (Lafon)':
    'plus elle est grande, moins le hasard explique que le mot soit propre à l’édition',
  'z (log-rapport)': french`de combien d’écarts types le mot est plus dit ici qu’ailleurs : au-delà de 2, peu probable par hasard, pris seul`,
  'G²': french`le rapport de vraisemblance des deux parts : au-delà de 3,84, un écart peu probable par hasard, pris seul`,
  score: french`le ton de la réponse, de −1 (négatif) à 1 (positif)`,
};

/** What the columns of these sheets say, for whoever opens the workbook without the report. */
export const readMeSheet = (sheets: readonly Sheet[]): Sheet => {
  const titles = new Set(sheets.flatMap(({ columns }) => columns.map(({ title }) => title)));
  return sheetOf(
    'Lisez-moi',
    Object.entries(COLUMNS).filter(([title]) => titles.has(title)),
    [
      { title: 'colonne', width: 22, cell: ([title]) => title },
      { title: 'ce qu’elle dit', width: 110, cell: ([, meaning]) => french`${meaning}` },
    ],
  );
};
