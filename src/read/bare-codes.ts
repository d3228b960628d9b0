import { bareName } from '../names.js';

/**
 * Headings that say nothing of what was asked: `G2Q1`, `Q3`, `q2_1`, `Q12[SQ001]`, `QID5_TEXT`, `Question 3`, and
 * « Colonne 5 », the name of a column that has none. Bare names (names.ts).
 */
const CODE =
  /^([a-z]{1,3}|qid|question|colonne|champ|reponse|item|var) ?[-_.°]? ?\d{1,6}([-_.]?[a-z]{0,3}\d{1,6}){0,3}[a-z]?([-_ ]?(other|autre|text|texte|comment|libre))?(\[\w+\])?$/;

/** Whether a heading is a code, so that nothing tells what its answers answer. */
export const isBareCode = (heading: string): boolean => CODE.test(bareName(heading));
