import { told } from './gaps.js';

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
