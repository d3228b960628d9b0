/** How writers say that they did not mean it. Forms of tokens, for patterns. */

/** What one does: « je rigole », « j’ironise ». */
export const JOKING = 'rigole|plaisante|déconne|blague|ironise';

/** What it was: « (ironie) », « c’est ironique ». */
export const IRONIC = 'ironi(?:e|que)|sarcas(?:me|tique)';
