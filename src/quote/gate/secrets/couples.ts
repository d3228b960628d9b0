import type { Way } from './way.js';

const WIFE = '(?:ma (?:femme|compagne|conjointe)|mon epouse)';
const HUSBAND = '(?:mon (?:mari|epoux|conjoint|compagnon))';
const BEEN = "(?:je suis|j' etais|je me suis|j' ai ete|nous sommes|nous avons ete)";
/** Common past participles and moods, as a man writes them: what is typed without its mute e is rare among them. */
const HE =
  '(?:venu|revenu|parti|reparti|sorti|ressorti|accueilli|recu|assis|ravi|heureux|content|descendu)';

/** A couple of the same sex, told by its words and their agreement. */
export const COUPLES: Way = {
  kind: 'sensitive',
  own: true,
  hint: / (?:femme|epouse|compagne|conjointe?|mari|epoux|compagnon|papas|mamans|peres|meres|couple|mariee?|mec|copain|copine|nana|meuf) /u,
  turns: [
    // « mon mari et moi, deux hommes », « moi et ma femme, deux mamans »
    `(?:(?:${WIFE}|${HUSBAND}) et moi|moi et (?:${WIFE}|${HUSBAND})) (?:, )?(?:tous |toutes )?(?:les )?deux (?:\\w+ )?(?:femmes|hommes|filles|garcons|mecs|papas|mamans|peres|meres) `,
    // « avec mon mec, deux hommes », « ma femme et moi (je suis une femme) »
    `(?:avec )?(?:${HUSBAND}|mon (?:mec|copain|amoureux)) (?:.* )?(?:deux (?:hommes|mecs|garcons|gars) |je suis un (?:homme|mec|gars) )`,
    `(?:avec )?(?:${WIFE}|ma (?:meuf|nana|copine|amoureuse)) (?:.* )?(?:deux (?:femmes|filles|meufs|nanas) (?=$|[,.)])|je suis une (?:femme|fille|meuf) )`,
    // « ma femme et moi avons été accueillies »; not « ma femme et moi, des journées bien remplies »
    `(?:${WIFE} et moi|moi et ${WIFE}) (?:, )?(?:nous )?(?:y )?(?:avons ete|avions ete|sommes|etions) (?:\\w+ )?\\w+(?:ees|ues|ies|ises|tes|euses) `,
    // « je suis venue avec ma femme », « je suis venu avec mon mari »
    `${BEEN} (?:tres |toute |si )?\\w+(?:ee|ue|ie|ise|euse)s? (?:ici |hier |samedi |dimanche )?avec ${WIFE} `,
    `${BEEN} (?:tres |tout |si )?${HE} (?:ici |hier |samedi |dimanche )?avec ${HUSBAND} `,
    `mariee (?:a une femme|avec une femme|a ${WIFE}) `,
    `marie (?:a un homme|avec un homme|a ${HUSBAND}) `,
    'en couple avec une? (?:homme|femme|fille|garcon|mec) ',
    "(?:sommes|etions) {any:1}(?:un couple (?:de|d') (?:femmes|hommes|filles|garcons|mecs)|deux (?:papas|mamans|peres|meres)) ",
    '(?:mes|ses) deux (?:papas|mamans|peres|meres) ',
  ],
};
