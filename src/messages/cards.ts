/** What cards say by themselves, why a quote has none, and what was changed in a study's look. */
export const cardMessages = {
  answered: 'Réponse au questionnaire d’évaluation',
  strange: (character: string): string =>
    `La police des cartes n’a pas ce caractère : « ${character} ».`,
  leaning:
    'Ces mots qualifient un nom qui n’y est pas ; --weave les place dans la phrase du bilan.',
  tooLong: 'Le texte ne tient pas sur la carte, même au plus petit corps.',
  footTooLong:
    'Ce qui signe la carte (organisation, titre, groupe, édition) ne tient pas à son pied, même au plus petit corps.',
  darkened: (asked: string, drawn: string): string =>
    `La couleur ${asked} n’offre pas au texte le contraste demandé (WCAG AA) ; les cartes sont dessinées en ${drawn}.`,
  reportDarkened: (asked: string, drawn: string): string =>
    `La couleur ${asked} ne se lirait pas sur le blanc du rapport (WCAG AA) ; le rapport est dessiné en ${drawn}.`,
  /** Followed by its reasons. */
  undrawn: (rank: number, text: string): string => `Citation ${rank} sans carte, « ${text} » :`,
} as const;
