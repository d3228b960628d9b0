/**
 * How people tell what is private: patterns over a line of folded forms in which words of the lists are
 * marked. S: a state of health; M: a matter of health; V: an image of one. C, N, W: the same of beliefs,
 * opinions, origins, love, justice, want. K: one of theirs; P: a function or a person; R: a name.
 * `{any:3}`: at most three words that announce no subject; `{attr:3}`: no preposition or article
 * either; `{have:3}`: only words that tie a person to a matter; `{post:3}`: words that say what somebody
 * is there for, « de l’atelier ».
 */

/** « un atelier sur le deuil », « j’ai découvert »: what follows is a subject, nobody’s secret. */
const TOPIC =
  'sur|contre|autour|ateliers?|tables?|debats?|conferences?|spectacles?|films?|pieces?|expos?|sujets?|themes?|questions?|personnages?|roles?|stands?|sessions?|associations?|accueil';
const MET = 'aime|adore|appris|compris|decouvert|entendu|vu|trouve|apprecie|parl[a-z]+';
const SUBJECT = `${TOPIC}|${MET}`;
const TIE =
  "sur|contre|autour|dans|avec|pour|aupres|chez|comme|au|aux|le|la|les|du|des|qui|que|qu'|si|mais|car";
const HAVE =
  "une?|le|la|l'|les|des?|du|d'|mon|ma|mes|eu|fait|faire|subi|en|sous|aux?|a|sans|par|encore|toujours|aussi|vraiment|tres|trop|deja|plein|pleine|beaucoup|plusieurs|deux|trois|quatre|cinq|six|dix|ans?|annees?|mois|jours|semaines|grosse?|grave|legere?|severe|petite?|forte?|longue|terrible|fin|cours|situation|cause|raison|suite|crise|troubles?|cure|ete|etre|moi|double|inscrite?|encartee?|guerie?|remise?|sortie?|depuis";

const GAPS: Readonly<Record<string, string>> = {
  any: `(?!(?:${SUBJECT}) )\\w+'? `,
  post: `(?!(?:${MET}|roles?|personnages?|qu'|que|mais|si) )\\w+'? `,
  attr: `(?!(?:${SUBJECT}|${TIE}) )\\w+'? `,
  have: `(?:${HAVE}) `,
};

/** A pattern as an expression over lines, with a whole word at its beginning. */
const told = (pattern: string): RegExp =>
  new RegExp(
    `(?<= )(?:${pattern.replace(/\{(\w+):(\d)\}/gu, (_, gap: string, most: string) => `(?:${GAPS[gap]}){0,${most}}?`)})`,
    'gu',
  );

/** The writer is in the sentence. */
export const FIRST = / (?:je|j'|me|m'|moi|mon|ma|mes|suis|nous|notre|nos) /u;

const MY = '(?:mon|ma|mes|notre|nos) ';
const AM = '(?:suis|etais|fus|sommes|etions|etant|devenue?s?|redevenue?|nee?|restee?) ';
const I = "(?:je|j'|me|m'|mon|ma|mes|moi|on m'|nous) ";
const SIZE =
  '(?:propre |petite? |grosse? |longue |premiere? |vieille |ancienne? |recente? |derniere? )?';

/** What ties a word of the lists to the writer, or to one of theirs; the writer is in the sentence. */
export const OWN: readonly RegExp[] = [
  // « je suis sourde », « étant une femme autiste », « nous sommes réfugiés »
  `${AM}{attr:4}[SC]+ `,
  `ai (?:toujours )?ete {attr:2}[SC]+ `,
  // « Autiste, j’ai passé la pause dehors », « diabétique de type 1 j’ai dû »
  `(?<=^ (?:(?!une?|l[ea]|des|ce|cet|cette|chaque)\\w+ ){0,2}?)[SC]+ (?=(?:[^,]+, |{any:4})(?:.* )?${I})`,
  // « En rémission d’un cancer, je », « Après ma chimio »
  `(?<=^ )(?:en|au|apres|malgre|sans|sous|depuis|sortie?|victime|suite|remise?|atteinte?|souffrant|ancienne?|habituee?) {have:5}(?:[MN]+|V+) (?=.*, .*${I})`,
  // « moi, sourde », « nous les aveugles », « les personnes en béquilles comme moi »
  '(?:moi|nous) (?:, )?(?:les |autres )?[SC]+ ',
  '[SCMNVW]+ {any:3}comme (?:moi|nous) ',
  'comme [SC]+ ',
  `, [SC]+ (?:, )${I}`,
  // « le fait d’être réfugié m’a valu »
  `etre {attr:2}[SC]+ (?=.* ${I})`,
  // « ma dépression »; not « c’est notre maladie à tous »
  `(?<! (?:est|etait|comme|vraie?) )${MY}${SIZE}[MN]+ `,
  'mes V+ ',
  // « j’ai eu un cancer », « je suis au chômage », « je sors de l’hôpital »
  `(?:ai|avais|avons|aie|ayant|suis|etais|sommes|fais|faisais|fait|souffre|souffrais|souffrant|sors|sortais|sortie?|vis|reviens|revenue?|remets|prends|prenais|touche|touchais|attends|traverse|traversais|subi|connu|atteinte?|victime|milite|deplace|marche|porte|portais) {have:5}[MN]+ `,
  `(?:je |j' |me |m' )(?:suis |ai |etais )?(?:prends|prenais|sous|en|sors|sortais|sortie?|deplace|marche|clouee?|vais|allais|reviens|revenue?|connu|fait|porte|portais|avec|passe) {have:4}[VW]+ `,
  `(?:(?:bats|battue?|lutte) contre|(?:vis|vivais) avec) {have:3}[MN]+ `,
  // « allocataire du RSA »
  `(?<! (?:un|une|chaque) )(?:allocataire|beneficiaire|titulaire) {have:2}[MN]+ `,
  // « on m’a diagnostiqué un TDAH », « qui m’a sortie de ma dépression »
  `(?:m'|me|nous) (?:a |ont |avait |avaient )?{any:1}(?:diagnostique|reconnue?|accorde|refuse|retire|demande|annonce|sortie?|sauvee?|guerie?|remise?|relevee?|operee?) {have:5}[SCMN]+ `,
  // « mon fils est autiste », « ma mère, diabétique », « le cancer de ma mère », « mon frère en prison »
  `${MY}{any:1}K+ (?:[,:(] )?(?:qui )?{any:5}(?:[,:(] )?[SCMN]+ `,
  `${MY}{any:1}K+ (?:[,:(] )?{any:2}(?:en|de|a la) [VW]+ `,
  `[MN]+ (?:de|d'|chez) (?:mon|ma|mes|notre|nos|son|sa) {any:1}K+ `,
  // « un de mes agents, sourd », « une de nos bénévoles malade », « notre stagiaire dyslexique »
  "une? (?:de|d') (?:mes|nos|ses|leurs) \\w+ (?:\\w+ )?(?:[,:(] )?(?:qui )?(?:est |etait )?{attr:1}S+ ",
  `${MY}{attr:1}[KP]+ (?:[,:(] )?(?:qui )?(?:est |etait )?{attr:1}S+ `,
  // « mes oreilles appareillées »
  '(?:mon|ma|mes) (?:oreilles?|yeux|jambes?|genoux?|hanches?|dos|audition|ouie|vue|coeur) {attr:1}S+ ',
  // « avec mon déambulateur », « moi qui suis sous traitement »
  `(?:avec|sans) ${MY}{attr:1}V+ `,
  `(?:moi|nous) qui (?:suis|sommes|ai|avons) {have:3}[SMVW]+ `,
].map(told);

/** The same of whoever is named or holds a function; the writer of « en tant que » needs no « je ». */
export const SAID_OF: readonly RegExp[] = [
  "en (?:tant (?:que|qu')|qualite (?:de|d')) {attr:3}[SC]+ ",
  `(?:(?:le|la|l'|cet|cette|ce|notre|votre) {attr:1}P+|R+) (?:, )?(?:qui )?(?:est |etait )?{attr:3}[SC]+ `,
  `R+ (?:a eu|a fait|sort|souffre|est en) {have:4}[MNVW]+ `,
].map(told);

/** A way in is spoken of: whoever it is for is in the sentence. */
export const ENTERING =
  / (?:acces|accessib\w+|inaccessib\w+|rampe|ascenseur|escaliers?|marches?|plain pied|pmr) /u;

/** « accessibilité fauteuil : une marche, mon mari est resté dehors », « l’accès PMR, j’ai dû renoncer ». */
const WENT =
  "(?:est|a|n' a|suis|ai|n' ai) {any:2}(?:restee?|pu|du|entree?|passee?|bloquee?|coincee?|renonce) ";
export const ENTERED: readonly RegExp[] = [
  `[SMV]+ (?:.* )?(?:${MY}{any:1}K+|je|j') ${WENT}`,
  `(?:${MY}{any:1}K+|je|j') ${WENT}(?:.* )?[SMV]+ `,
].map(told);

const PARTY =
  "(?:communiste|socialiste|a (?:gauche|droite)|(?:de|a l' extreme) (?:gauche|droite)|ecolo\\w*|verts?|rn|fn|lfi|lr|ps|pcf|eelv|npa|modem|insoumise?|france insoumise|front national|rassemblement national|reconquete|renaissance|macron|melenchon|le pen|zemmour|bardella|glucksmann|hollande|sarkozy|blanc|N+|C+)";

/** Without one of these, nothing is confided: it saves the search. */
export const CONFIDING =
  / (?:viol|inceste|abus|attouch|bat|maltrait|harcel|agress|victime|subi|survivant|rescap|bourreau|mort|deces|decede|disparition|perte|enterre|obseques|suicid|perdu|perdre|inhum|port[ea]|gard|retir|enlev|fais|pendant|observe|va|mange|vot|adherent|encart|elect|sympathis|milit|candidat|gauche|droite|couple|deux|transition|dor[sm]|vi[sv]|rue|amput|oper|attend|obtenu|refuse|begay|begai|deprim)|K/u;

/** Said in so many words, without a word of the lists; the writer is in the sentence. */
export const CONFIDED: readonly RegExp[] = [
  // violence suffered
  `(?:ai|avais|ayant|avoir|a) ete {any:2}(?:violee?|abusee?|battue?|maltraitee?|harcelee?|agressee? (?:sexuellement|physiquement|dans|au|en|chez|par (?:un|mon|deux))) `,
  `(?:m'|me|nous) (?:a|ont|avait|avaient) {any:1}(?:violee?|abusee?|battue?|maltraitee?|harcelee?) (?!a |au|d)`,
  `K+ {any:3}(?:me|m'|nous|la|le|les|l') {any:2}(?:bat|battait|frappe|frappait|cognait|tapait|violait|violee?|touchait|menacait|insultait|sequestrait|tuer) `,
  `(?:victime|subi|subis|subir|survivante?|rescapee?) {have:3}(?:viols?|inceste|violences?|harcelement|agressions?|abus|attouchements?|attentat|coups) `,
  `(?:inceste|viols?|violences?|abus|attouchements?) (?:.* )?(?:jamais {any:3}(?:dit|dire|racont\\w+|ecri\\w+|parl\\w+)|mon (?:histoire|enfance|vecu|passe)|ma vie|m' (?:a|ont) fait|j' ai (?:vecu|subi)) `,
  '(?:mon|mes) (?:viol|violeur|agresseur|bourreau)s? ',
  // losses
  `(?:mort|deces|disparition|perte|enterrement|obseques|suicide) (?:de|d'|du) (?:mon|ma|mes|notre|nos|son|sa|leur) {any:1}K+ `,
  `(?:perdu|perdre|enterre|enterrer|inhume) (?:${MY}{any:1})?K+ (?!dans|au|a l')`,
  `K+ {any:2}(?:est|etait|a|vient de|s' est) {any:1}(?:morte?|decedee?|suicidee?|mourir|mis fin) `,
  // worship
  `(?:porte|portais|portant|garde|garder|retirer|enlever) (?:le|mon|un) (?:W+|N+|turban|croix) `,
  `(?:fais|faisais|faisons|fait|pendant|observe) (?:le |mon )?(?:ramadan|careme|shabbat|N+) `,
  `(?:vais|allais|allons|vas|mange|mangeais) {any:1}(?:a la W+|au W+|aux N+|au temple|a l' eglise) `,
  '(?:mange|mangeons|mangeais) (?:halal|casher|kasher) ',
  // opinions
  `(?:vote|votais|voterai|votons|votant) {any:1}(?:pour {any:1})?${PARTY} `,
  `(?:adherente?|encartee?|electeur|electrice|sympathisante?|milite|militais|candidate?) {any:1}(?:(?:a la|au|a l'|du|de la|de l'|de|pour le|pour la|pour|chez) )?{any:1}${PARTY} `,
  `candidate? {any:2}aux (?:municipales|elections|legislatives|departementales|regionales|europeennes) `,
  `suis {any:1}(?:de|a) (?:gauche|droite) (?!d|sur |au |quand )`,
  // love
  `(?:sommes|etions) {any:1}(?:un couple (?:de|d') (?:femmes|hommes|filles|garcons|mecs)|deux (?:papas|mamans|peres|meres)) `,
  'ma transition de genre ',
  // want
  `(?:perdu|perdre) mon (?:emploi|travail|boulot|job|poste|logement|appartement) `,
  `(?:dors|dormais|vis|vivais) {any:2}(?:dans ma voiture|dehors|au 115|en foyer|en squat) `,
  '(?:dors|dormais|vis|vivais|suis) (?:encore )?(?:a|dans) la rue (?=depuis|et|,)',
  // stammer
  "(?:m'|me|nous) (?:a|ont|avait|avaient) {any:1}(?:retiree?|enlevee?|amputee?|operee?) {have:3}(?:seins?|uterus|reins?|prostate|jambes?|pieds?|poumons?|coeur|hanches?|genoux?) ",
  // « j’attends mes papiers »
  '(?:attends|attendre|attendais|obtenu|refuse) {have:2}papiers ',
  'je (?:begaie|begaye|begayais|deprime) ',
].map(told);

const ABUSED = "(?:le|la|l'|cet|cette|ce|votre|notre) {attr:2}P+|R+";
const VERY = '(?:tres|vraiment|assez|plutot|franchement|carrement|particulierement)';

/** Somebody who may be recognised is accused or abused. A: a word of abuse. */
export const ATTACKS: readonly RegExp[] = [
  // « la dame au chignon est odieuse »; not « n’était pas désagréable »
  `(?:${ABUSED}) {post:6}(?:est|etait|a ete|fut|semble|semblait|parait|s' est montree?) (?!(?:pas|jamais|ni|tout sauf|loin|nullement) ){any:4}A+ (?!a souhait|geniale?|de |d')`,
  `(?:${ABUSED}) , {any:3}A+ (?=,)`,
  // « responsable de la buvette très désagréable »
  `(?:${ABUSED}|(?<=^ )P+) {post:5}(?:[,:] )?${VERY} A+ (?!a souhait|geniale?|de |d')`,
  `A+ (?:de|d') P+ `,
  // what they did to people
  `(?:${ABUSED}) {post:8}(?:coupait|coupe|coupant) {any:3}la parole `,
  `(?:${ABUSED}) {post:6}(?:(?:hurl|cri|gueul)\\w+ (?:sur|apres|contre|dessus)|insult\\w+|drag(?:ue|uait|uer)|tripot\\w+|pelot\\w+|humili\\w+|mepris\\w+|plaqu\\w+|gifl\\w+|agress\\w+|harcel\\w+|engueul\\w+|rabrou\\w+|rembarr\\w+|frappait|pouss\\w+ contre|(?:se |s' est |s' )moqu\\w+|trait\\w+ {any:3}(?:comme|de) |mal (?:parle|recue?s?|accueillie?s?) |parl\\w+ (?:mal|comme a) |envoye?e?s? (?:balader|promener|bouler|paitre) ) ?`,
  `(?:virez|virer|renvoyez|licenciez|degagez) {any:1}(?:le|la|l'|cet|cette|ce|votre) {any:1}P+ `,
].map(told);
