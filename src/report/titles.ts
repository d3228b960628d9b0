/** Titles of chapters, and of a part of one, that others send readers to. */
export const CHAPTER_TITLES = {
  byQuestion: 'Question par question',
  changes: 'Ce qui change d’une édition à l’autre',
  method: 'Méthode et limites',
  limits: 'Limites',
} as const;

/** The table of what themes cover, to which their chapter leads. */
export const COVER = { id: 'couverture', title: 'Ce que couvre chaque thème' } as const;
