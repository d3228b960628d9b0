import { MY } from './turns.js';
import type { Way } from './way.js';

const PARTY =
  "(?:communiste|socialiste|a (?:gauche|droite)|(?:de|a l' extreme) (?:gauche|droite)|ecolo\\w*|verts?|rn|fn|lfi|lr|ps|pcf|eelv|npa|modem|insoumise?|france insoumise|front national|rassemblement national|reconquete|renaissance|macron|melenchon|le pen|zemmour|bardella|glucksmann|hollande|sarkozy|blanc|N+|C+)";

const FAR_AWAY =
  "(?:algerie|maroc|tunisie|senegal|mali|congo|cameroun|cote d' ivoire|guinee|comores|madagascar|haiti|turquie|liban|syrie|irak|iran|afghanistan|ukraine|russie|vietnam|cambodge|laos|chine|inde|portugal|espagne|italie|pologne|roumanie|armenie)";

/** Said in so many words, without a word of the lists. */
export const CONFIDED: Way = {
  own: true,
  marked: true,
  turns: [
    // violence suffered
    `(?:ai|avais|ayant|avoir|a) ete {any:2}(?:violee?|abusee?|battue?|maltraitee?|harcelee?|agressee? (?:sexuellement|physiquement|dans|au|en|chez|par (?:un|mon|deux))) `,
    `(?:m'|me|nous) (?:a|ont|avait|avaient) {any:1}(?:violee?|abusee?|battue?|maltraitee?|harcelee?) (?!a |au|d)`,
    `K+ (?:est|se fait|etait|se faisait) {any:1}harcel\\w+ (?!par (?:les questions|le succes))`,
    `K+ {any:3}(?:me|m'|nous|la|le|les|l') {any:2}(?:bat|battait|frappe|frappait|cognait|tapait|violait|violee?|touchait|touchee? petite?|menacait|insultait|sequestrait|tuer) `,
    `(?:victime|subi|subis|subir|survivante?|rescapee?) {have:3}(?:viols?|inceste|violences?|harcelement|agressions?|abus|attouchements?|attentat|coups) `,
    `(?:inceste|viols?|violences?|abus|attouchements?) (?:.* )?(?:jamais {any:3}(?:dit|dire|racont\\w+|ecri\\w+|parl\\w+)|mon (?:histoire|enfance|vecu|passe)|ma vie|m' (?:a|ont) fait|j' ai (?:vecu|subi)) `,
    '(?:mon|mes) (?:viol|violeur|agresseur|bourreau)s? ',
    // losses
    `(?:mort|deces|disparition|perte|enterrement|obseques|suicide) (?:de|d'|du) (?:mon|ma|mes|notre|nos|son|sa|leur) {any:1}K+ `,
    `(?:perdu|perdre|enterre|enterrer|inhume) (?:${MY}{any:1})?K+ (?!dans|au|a l')`,
    `K+ {any:2}(?:est|etait|a|(?:vient|venait) de|s' est) {any:1}(?:morte?|decedee?|suicidee?|mourir|mis fin) `,
    `K+ {any:1}(?:nous|m'|me) (?:a|avait|ont) quittee?s? (?!pour|avant|a |au |tot|apres|des )`,
    // origins
    `(?:nee?|K+ (?:\\w+ ){1,2}?(?:nes|venus|arrives|immigres)) (?:en|au|aux|du|de|d') ${FAR_AWAY} `,
    "(?<=(?:^|suis|etant) )(?:P+|fils|enfant|petits? P+|petits? fils) (?:d'|de) (?:C+|harkis?|deportes?|exiles?) ",
    // opinions
    `(?:vote|votais|voterai|votons|votant) {any:1}(?:pour {any:1})?${PARTY} `,
    `(?:adherente?|encartee?|electeur|electrice|sympathisante?|milite|militais|candidate?) {any:1}(?:(?:a la|au|a l'|du|de la|de l'|de|pour le|pour la|pour|chez) )?{any:1}${PARTY} `,
    `candidate? {any:2}aux (?:municipales|elections|legislatives|departementales|regionales|europeennes) `,
    `suis {any:1}(?:de|a) (?:gauche|droite) (?!d|sur |au |quand )`,
    `(?:arrivee?s?|venue?s?) (?:d'|du|de|des) ${FAR_AWAY} (?:\\w+ )?(?:en (?:bateau|\\d{4})|a pied|par la mer|clandestinement|sans|seule? avec) `,
    '(?:obtenu|eu|demande|attends|recu) (?:la|ma) nationalite ',
    `(?:fui|fuyant|fuir) (?:mon pays|la guerre|le regime|(?:le |la |l' )?${FAR_AWAY}) `,
    "ai fait (?:l' |la |le )(?:afghanistan|irak|kosovo|mali|indochine|guerre (?:d' algerie|d' indochine|du golfe)) ",
    // « née le 12/03/1985 »
    'nee? (?:le |un )?\\d{1,2}(?:er)? ?[/.-]? ?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\\d{1,2}[/. -])|date de naissance (?:: )?\\d',
    // love
    'suis bi (?=,|et|mais|donc|$|\\.)',
    "(?:m'|me|nous) (?:a |ont |avait )?megenr\\w+ |mon deadname ",
    'suis en (?:pleine )?transition (?:depuis|,|et|$|\\.)',
    'ma transition de genre ',
    // want
    '(?:vais|allais|allons|vas|mange|mangeais) {any:1}aux N+ ',
    `(?:perdu|perdre|perds|perdais|perdrai) mon (?:emploi|travail|boulot|job|poste|logement|appartement) `,
    // « mon poste n’est pas reconduit », « je ne suis pas renouvelée »
    'mon (?:poste|contrat|cdd|emploi|job) {any:3}(?:(?:pas|jamais|non|plus) (?:ete )?(?:reconduit|renouvele|prolonge)|(?:est|sera|a ete) supprime) ',
    '(?:suis|serai|ai) (?:pas|jamais) (?:ete )?(?:renouvelee?|reconduite?|prolongee?) ',
    '(?:renouvel|recondui|prolong)\\w+ (?:pas|plus) mon (?:poste|contrat|cdd) ',
    // « je dors dans ma voiture »
    `(?:dors|dormais|vis|vivais) {any:2}(?:dans ma voiture|dehors|au 115|en foyer|en squat) `,
    '(?:dors|dormais|vis|vivais|suis) (?:encore )?(?:a|dans) la rue (?=depuis|et|,)',
    // « on m’a enlevé un sein »
    "(?:m'|me|nous) (?:a|ont|avait|avaient) {any:1}(?:retiree?|enlevee?|amputee?|operee?) {have:3}(?:seins?|uterus|reins?|prostate|jambes?|pieds?|poumons?|coeur|hanches?|genoux?) ",
    // « j’attends mes papiers »
    '(?:attends|attendre|attendais|obtenu|refuse) {have:2}papiers ',
    // « je bégaie »
    'je (?:begaie|begaye|begayais|deprime) ',
  ],
};
