import type { Way } from './way.js';

const ABUSED = "(?:le|la|l'|cet|cette|ce|votre|notre|mon|ma|leur) {attr:2}P+|R+";
const VERY = '(?:tres|vraiment|assez|plutot|franchement|carrement|particulierement)';

/** Somebody who may be recognised is accused or abused. */
export const ATTACKS: Way = {
  kind: 'attack',
  marked: true,
  marks: /[PR]{2}/u,
  turns: [
    // « la dame au chignon est odieuse »; not « n’était pas désagréable »
    `(?:${ABUSED}) {post:8}(?:est|etait|a ete|fut|semble|semblait|parait|s' est montree?) (?!(?:pas|jamais|ni|tout sauf|loin|nullement) ){any:4}A+ (?!a souhait|geniale?|de |d')`,
    `(?:${ABUSED}) , {any:3}A+ (?=,)`,
    // « responsable de la buvette très désagréable »
    `(?:${ABUSED}|(?<=^ )P+) {post:5}(?:[,:] )?${VERY} A+ (?!a souhait|geniale?|de |d')`,
    `A+ (?:de|d') P+ `,
    `par une? P+ {any:1}A+ `,
    // what they did to people
    `(?:${ABUSED}) {post:8}(?:coupait|coupe|coupant) {any:3}la parole `,
    `(?:${ABUSED}) {post:6}(?:(?:hurl|cri|gueul)\\w+ (?:sur|apres|contre|dessus)|insult\\w+|drag(?:ue|uait|uer)|tripot\\w+|pelot\\w+|humili\\w+|mepris\\w+|monopolis\\w+|accapar\\w+|plaqu\\w+|gifl\\w+|agress\\w+|harcel\\w+|engueul\\w+|rabrou\\w+|rembarr\\w+|frappait|pouss\\w+ contre|(?:se |s' est |s' )moqu\\w+|trait\\w+ {any:3}(?:comme|de) |s' (?:est |etait )?(?:endorm|assoup)\\w+ |(?:qui )?(?:dormait|dort|ronflait|ronfle) |mal (?:parle|recue?s?|accueillie?s?) |parl\\w+ (?:mal|comme a) |envoye?e?s? (?:balader|promener|bouler|paitre) ) ?`,
    `(?:virez|virer|renvoyez|licenciez|degagez) (?:moi |nous )?(?:(?:le|la|l'|cet|cette|ce|votre|mon|ma) {any:1}P+|{any:1}R+) `,
    // « Ne plus faire intervenir Mme T. »
    `(?:plus|(?:arrete[rz]|evite[rz]) (?:de|d')) (?:faire |laisser )?(?:intervenir|inviter|reinviter|programmer|venir) (?:(?:le|la|l'|cet|cette|ce|votre) {any:1}P+|R+) `,
    // « Virez Hugo, c’est un incapable »; not « c’est une folle aventure »
    `(?:${ABUSED}) (?:.* )?c' est (?:vraiment |juste )?une? (?:vraie? |sacree? |vieux |vieille |petite? |gros |grosse |parfaite? )?A+ (?=$|[,.;:!?)]|et |mais |qui |fini)`,
  ],
};

const OFFICE =
  '(?:le|la|monsieur|madame|mme) (?:(?:le|la) )?(?:sous )?(?:prefete?|maire|ministre|recteur|rectrice|deputee?|senateur|senatrice|presidente?) ';

/** A single person holds such an office: their slips and their family are told of somebody known. On words, not on letters. */
export const OFFICIALS: Way = {
  kind: 'attack',
  turns: [
    `${OFFICE}{post:6}(?:s' est (?:tromp|perdu|emmel|enerv|plaint|vant|ennuy)\\w* |avou\\w+ |(?:est|etait) {any:2}(?:(?:re)?partie? (?:avant|aussitot|des|sans|au bout|apres (?:\\w+ )?(?:discours|photo|cafe))|en retard|absente?) )`,
    `${OFFICE}(?:.* )?(?:sa|son|ses) (?:femme|mari|epouse|epoux|compagne|compagnon|filles?|fils|enfants?|mere|pere|parents?|freres?|soeurs?) `,
    // « le mari de la maire »
    "(?:le|la) (?:mari|femme|epouse|epoux|fille|fils|frere|soeur|mere|pere|compagne|compagnon|copain|copine) (?:du|de la|de notre|de mon|de ma|de votre) (?:\\w+ )?(?:maire|prefete?|sous prefete?|presidente?|directeur|directrice|patronn?e?|chef|cheffe|deputee?|senateur|senatrice|ministre) (?=(?:\\w+ ){0,5}?(?:a|est|etait|m'|nous|n'|ne|s'|anim\\w+|ten\\w+) )",
  ],
};

const BOSS =
  '(?:P+|boss|hierarchie|direction|superieure?s?|n\\+1|manage(?:ur|r|use)s?|encadrement|employeu(?:r|se)|dgs|dga|drh|rh)';
const MY_BOSS = `(?:mon|ma|mes|notre) ${BOSS} (?:R+ )*(?:hierarchique )?`;
const US = "(?:nous|m'|me|l'|les|leur) ";

/** The writer accuses whoever they answer to, by whom they would be known. */
export const CONFLICTS: Way = {
  kind: 'attack',
  own: true,
  marked: true,
  turns: [
    // « ma directrice, qui nous interdit d’y aller »; not « mon chef n’a rien interdit »
    `${MY_BOSS}(?:[,(] )?(?:qui )?(?:(?!(?:n'|ne|pas|jamais) )\\w+'? ){0,4}?(?:interdi|empech|menac|sanction|espionn|harcel|humili|rabaiss|mepris|maltrait|sabot|engueul|exploit|detest)\\w* `,
    `${MY_BOSS}(?:[,(] )?(?:qui )?(?:${US})?(?:a |ont )?(?:refuse|refusait|refusent) (?!une? (?:invitation|cafe|micro))`,
    `${MY_BOSS}(?:[,(] )?(?:qui )?(?:ne |n' )(?:${US})?(?:ecoute|respecte|supporte|laisse|reconnait|soutient)\\w* `,
    `${MY_BOSS}(?:[,(] )?(?:qui )?(?:s' en |se )(?:fiche|moque|fout) `,
    `(?:interdite?s?|empechee?s?|menacee?s?|sanctionnee?s?|harcelee?s?|humiliee?s?|mise? au placard|refusee?s?) par ${MY_BOSS}`,
    `(?:dans le dos|en cachette|malgre l' interdiction|malgre le refus|contre l' avis|sans l' accord) (?:de |d')${MY_BOSS}`,
    `(?:ne (?:pas|plus) (?:croiser|voir|supporter|entendre)|fuir) ${MY_BOSS}`,
    `en (?:conflit|guerre) (?:ouverte? )?(?:avec|contre) ${MY_BOSS}`,
    `si ${MY_BOSS}(?:l' apprend|l' apprenait|savait|me voit|me voyait) `,
  ],
};
