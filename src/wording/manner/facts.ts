/** What people did, and who or what it was called: « Quels ateliers avez-vous suivis ? », « Dans quelle ville travaillez-vous ? » */
const FACTS =
  /(?<!\p{L})(?:(?:(?:avez|aviez)[- ]vous|vous (?:avez|aviez)) (?:\p{L}+ ){0,2}(?:suivi|assisté|participé|choisie?s?(?! de)|visité|fréquenté|vue?s?(?!\p{L})|écouté|rencontré|pris part)|(?:êtes|étiez)[- ]vous (?:passé|venu|allé|inscrit)|(?:ateliers?|sessions?|conférences?|formations?|modules?|parcours) suivi|assisté à quel|(?:noms?|intitulés?) (?:d[eu]s?|d['’])|dans quel(?:le)?s? (?:bibliothèque|médiathèque|lieu|site|service|structure|établissement|ville|commune))/iu;

/** What of it people liked, or would have liked: « parmi ceux que vous avez suivis, lequel vous a marqué ? » */
const LIKED =
  /(?<!\p{L})(?:marqu|préfér|plu(?!\p{L})|aim|appréci|intéress|recommand|conseill|impressionn|touch|surpris|souhait|voudr|regrett|mieux|meilleur|pire|coup de c(?:œ|oe)ur|favori|plaisir|satisf|réussi|convain|déçu|utile|ennuy|(?:le|la|les) (?:plus|moins)(?!\p{L}))/iu;

/** Whether a question that asks for names asks what people did, not what they liked: a name judges nothing there. */
export const asksForFacts = (question: string): boolean =>
  FACTS.test(question) && !LIKED.test(question);
