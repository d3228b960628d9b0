/** What declines, bores, wants or shuts out: beginnings of verbs, said of a thing. */
const DECLINING = [
  'essouffl|épuis|étiol|étein|éloign|enlis|endor[mt]|ennu[iy]|émouss|étir|effrit|appauvri|affaibli',
  String.raw`use(?!\p{L})|usé|per[dt](?!\p{L})|perd(?:u|re)|manqu|tourn(?:e|é|er) (?:en rond|à vide|au ralenti)`,
  'vieilli|ronronn|patin|piétin|stagn|déclin|fatigu|lass|déçoi|déçu|décev|exclu|oubli|ignor|néglig',
  'pein(?:e|é) à|échou|ressass|radot|dériv|régress|vide|vidé|meur|mouri|cherche (?:encore|toujours|un peu|s)',
  'répèt|répét|contredi|coût|traîne en|tarde|baiss|faibli|déprim|agac|énerv|exaspèr|désol|divis|sature|frustr',
].join('|');
/** « qui », « où l’on », and the clitics and auxiliaries before their verb. */
const THING = String.raw`(?<!\p{L})(?:qui|où (?:l['’])?on|où tout|où chacun) `;
const BEFORE = `(?:(?:se|me|nous|y|en|lui|leur|commence à|finit par|continue de|continue à|(?:a|est) (?:un peu |beaucoup |bien |trop )?) ?|[msy]['’])*`;

/**
 * « un rendez-vous qui s’essouffle un peu », « qui perd de son intérêt », « où l’on n’apprend rien », « le salon
 * où l’on cause entre initiés »: blame of an event, whatever praise its noun brings. Not « qui ne lasse pas ».
 */
const REPROACH = new RegExp(
  [
    `${THING}${BEFORE}(?:${DECLINING})`,
    String.raw`${THING}n(?:e |['’]).*(?<!\p{L})(?:rien|guère|plus|pas (?:assez|vraiment|toujours|grand-chose))(?!\p{L})`,
    // « un buffet à volonté où il n’y a plus d’assiettes », « une bibliothèque où tout est emprunté »
    String.raw`(?<!\p{L})où (?:il )?n['’]y (?:a|avait|en a) (?:déjà |presque )?(?:plus|pas|guère|rien)(?!\p{L})`,
    String.raw`(?<!\p{L})où tout (?:est|était) (?:déjà )?(?:pris|emprunté|complet|fermé|réservé|vendu|joué|décidé|occupé)(?!\p{L})`,
    String.raw`(?<!\p{L})entre (?:soi|initiés|convaincus|eux)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** Whether a text that says what an event is blames it. */
export const isReproach = (text: string): boolean => REPROACH.test(text);
