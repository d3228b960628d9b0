/*
 * What limits a statement or turns it round, as it is written: the one place of these words. Who looks for them
 * (`quote/cut/turns.ts`, `quote/cut/ends.ts`, `quote/cut/taken-back-behind.ts`, `tag/intents.ts`,
 * `tag/parts/exceptions.ts`, `tag/plain/concession.ts`, `tag/plain/reserve.ts`) takes the lists that serve, and adds what is its own. The
 * lexicon of sentiments has markers besides, which users may edit.
 */

/** Sets the contrary against it. */
export const OPPOSING = [
  ...['mais', 'pourtant', 'cependant', 'toutefois', 'néanmoins'],
  ...['sauf que', 'par contre', 'en revanche'],
];

/** Sets something else beside it, or tells when. */
export const CONTRASTING = ['tandis que', 'alors que'];

export const REGRETTING = ['hélas', 'malheureusement', 'dommage'];

/** Admits in a clause what was not right. */
export const CONCEDING = ['même si', 'bien que', 'quoique', 'encore que'];

/** Names what was in its way: « malgré la pluie » says nothing against what it follows. */
export const DESPITE = ['malgré', 'en dépit de', 'en dépit du', 'en dépit des'];

/** Takes a part from it, wherever it stands. */
export const EXCEPTING = [
  ...['sauf', 'hormis', 'hors mis', 'excepté', 'exceptée', 'exceptés', 'exceptées'],
  ...['mis à part', 'mise à part', 'mises à part'],
  ...["à l'exception", 'exception faite', "si ce n'est", 'si ce n est'],
];

/** Takes something from what is said, before a noun; « un lieu à part » and « en dehors, il pleut » take nothing. */
export const SETTING_ASIDE = ['à part', 'en dehors'];

/** Makes it depend on something. */
export const CONDITIONING = [
  ...['à condition', 'sous réserve', 'pourvu que', 'pour peu que', 'à moins que', 'tant que'],
  ...["si l'on oublie", 'si on oublie', "si l'on excepte", 'si on excepte'],
];

/** Leaves it to what is said or planned. */
export const SUPPOSING = [
  ...['en théorie', 'théoriquement', 'en principe', 'sur le papier'],
  ...['soi-disant', 'paraît-il', 'il paraît', 'dit-on'],
];
