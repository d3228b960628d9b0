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
  turns: [
    {
      turn: `(?:(?:${WIFE}|${HUSBAND}) et moi|moi et (?:${WIFE}|${HUSBAND})) (?:, )?(?:tous |toutes )?(?:les )?deux (?:\\w+ )?(?:femmes|hommes|filles|garcons|mecs|papas|mamans|peres|meres) `,
      says: ['Mon mari et moi, deux hommes, bien accueillis', 'moi et ma femme, deux mamans'],
      not: ['Mon mari et moi, deux passionnés'],
    },
    {
      turn: `(?:avec )?(?:${HUSBAND}|mon (?:mec|copain|amoureux)) (?:.* )?(?:deux (?:hommes|mecs|garcons|gars) |je suis un (?:homme|mec|gars) )`,
      says: ['avec mon mec, deux hommes à la même table', 'mon mari et moi (je suis un homme)'],
      not: ['avec mon mec, deux heures de queue'],
    },
    {
      turn: `(?:avec )?(?:${WIFE}|ma (?:meuf|nana|copine|amoureuse)) (?:.* )?(?:deux (?:femmes|filles|meufs|nanas) (?=$|[,.)])|je suis une (?:femme|fille|meuf) )`,
      says: ['avec ma copine, deux filles', 'ma femme et moi (je suis une femme)'],
      not: ['ma femme a vu deux femmes parler de réseaux'],
    },
    {
      turn: `(?:${WIFE} et moi|moi et ${WIFE}) (?:, )?(?:nous )?(?:y )?(?:avons ete|avions ete|sommes|etions) (?:\\w+ )?\\w+(?:ees|ues|ies|ises|tes|euses) `,
      says: ['Ma femme et moi avons été accueillies'],
      not: ['Ma femme et moi, des journées bien remplies', 'Ma femme et moi sommes venus'],
    },
    {
      turn: `${BEEN} (?:tres |toute |si )?\\w+(?:ee|ue|ie|ise|euse)s? (?:ici |hier |samedi |dimanche )?avec ${WIFE} `,
      says: ['Je suis venue avec ma femme'],
      not: ['Je suis venu avec ma femme'],
    },
    {
      turn: `${BEEN} (?:tres |tout |si )?${HE} (?:ici |hier |samedi |dimanche )?avec ${HUSBAND} `,
      says: ['Je suis venu avec mon mari'],
      not: ['Je suis venue avec mon mari'],
    },
    {
      turn: `mariee (?:a une femme|avec une femme|a ${WIFE}) `,
      says: ['je suis mariée à une femme'],
      not: ['je suis mariée à un élu'],
    },
    {
      turn: `marie (?:a un homme|avec un homme|a ${HUSBAND}) `,
      says: ['je suis marié avec un homme'],
      not: ['je suis marié à une informaticienne'],
    },
    {
      turn: 'en couple avec une? (?:homme|femme|fille|garcon|mec) ',
      says: ['je suis en couple avec une femme'],
      not: ['je suis venu en couple avec une poussette'],
    },
    {
      turn: "(?:sommes|etions) {any:1}(?:un couple (?:de|d') (?:femmes|hommes|filles|garcons|mecs)|deux (?:papas|mamans|peres|meres)) ",
      says: ['nous sommes un couple de femmes', 'nous étions deux papas avec la petite'],
      not: ['nous sommes un couple de retraités', 'nous étions deux collègues'],
    },
    {
      turn: '(?:mes|ses) deux (?:papas|mamans|peres|meres) ',
      says: ['je suis venu avec mes deux mamans'],
      not: ['mes deux enfants'],
    },
  ],
};
