import { alternatives } from '../../listed.js';
import { bareName, foldName } from '../../names.js';

/** What a heading asks for, by its own words: a text, what identifies the person, or how to reach him or her. */

/** Headings that ask for words. Folded (names.ts). */
const ASKS_FOR_WORDS = new RegExp(
  alternatives(String.raw`
    qu.?avez.vous, qu.?en avez, qu.?est.ce qu, ce qu(e|i)[ ], selon vous, pour vous, et sinon, pourquoi, why\b,
    qu[ei] (faudrait|pensez|souhait|retenez|represente|manqu|gard|supprim|propos), what did you, what would you,
    precis(er|ez|ions?), dites, tell us, raconte, decri[vt], describe, expliqu, exprim, temoign, detaill, developp,
    \bavis\b, impressions?\b, ressenti, \bsentez, emotion, humeur, etat d'esprit, exemples?\b, observation,
    comment(aire|er), comments?$, feedback, remarque, message, verbatim, contribution, libre, open.ended, ajouter,
    autre chose, anything else, raisons?\b(?! sociale), engagement, marqu, \bmot d,
    mots? cles?, mots?-cles?, \bmotcles?\b, \bone word\b, \bkey ?words?\b,
    appreci, points? ?(forts?|faibles?|positifs?|negatifs?|\+|-), ^les? ?[+-]$, coups? de (coeur|gueule),
    regrett, decu, manque, \bfreins?\b, difficulte, difficile, doutes?\b,
    amelior, improve, progres\b, a changer, changeriez, suggestion, suggest, conseil, proposition, proposez, idees?\b,
    attentes, attendez, besoin, envie, \brever?\b, baguette, priorites? pour,
    sujets? a\b, (theme|sujet|intervenant|atelier|thematique)s? .*(souhait|aimer|voudr|voulez|forme),
    questions? (pour|a poser|aux|des)
  `),
);

/** Headings that ask for words and for nothing else. Folded. */
const ASKS_PLAINLY = new RegExp(
  alternatives(String.raw`
    \ben (un|deux|trois|quelques|\d) mots?\b, \b(un|trois|des|3) (adjectif|mot)s?\b, en une phrase,
    ^(votre |le )?(mot (n°? ?)?\d|(1er|2e|3e|premier|deuxieme|second|troisieme) mot)\b, nuages? de mots, word ?cloud, mot de la fin, dernier mot, completez, open.ended, expression libre,
    commentaires?\b, remarques?\b, suggestions?\b, message, autre chose, quelque chose a ajouter,
    ^pourquoi, dites.nous, racontez, expliquez, decrivez
  `),
);

/** 0: no; 1: its words let expect a text; 2: it asks for words and for nothing else. */
export function asksForWords(header: string): 0 | 1 | 2 {
  const folded = foldName(header).replaceAll('_', ' ');
  if (ASKS_PLAINLY.test(folded)) return 2;
  return ASKS_FOR_WORDS.test(folded) ? 1 : 0;
}

/** Whether a heading asks for words, by a question or by its own words. */
export const asks = (heading: string): boolean =>
  heading.trim().endsWith('?') || asksForWords(heading) > 0;

/** Headings that ask to put things in order. Bare (names.ts). */
const ASKS_TO_RANK =
  /\b(classez|classer|classement|hierarchisez|hierarchiser|rank)\b|\bpar ordre d/;

export const asksToRank = (header: string): boolean => ASKS_TO_RANK.test(bareName(header));

/** Headings that ask for a way to reach the person, or for what identifies him or her. */
const ASKS_PARTICULARS =
  /\b(coordonnees|e-?mail|courriel|adresse (mail|electronique|de messagerie|postale)|numero de telephone|votre (nom|prenom|telephone)|vos (nom|prenom)|recontacte)\b|^contacts?$/;

export const asksParticulars = (header: string): boolean => ASKS_PARTICULARS.test(bareName(header));

/** Headings of numbers at which somebody is called. Bare (names.ts). */
const ASKS_TO_CALL = /\b(contact|urgence|joindre|appeler|tel|telephone|portable|mobile)\b/;

export const asksToCall = (header: string): boolean => ASKS_TO_CALL.test(bareName(header));

/** Headings under which people agree to what is done of their answers: no opinion. */
const CONSENTS =
  /^((en |je |j')?.{0,30}(j'accepte|j'autorise|je consens|accepte.{0,15} que (mes|vos) (reponses|donnees)|consentement|opt.?in)|mentions legales|(.{0,40}\()?rgpd\)?$)/;

export const consents = (header: string): boolean => CONSENTS.test(bareName(header));

/** Numbers and codes that tools write before a heading: `Q3 -`, `12.`, `3)`. */
const NUMBERING = /^q?\d{1,3}( ?[-–.):]| )\s*/;

/** What leads to the noun of a heading: « Dans quelle », « Quel est le nom de votre ». */
const LEADING =
  /^((vous etes|votre|vos|mon|ma|notre|la|le|les|du|de|des|a|dans|pour|quel(le)?s?|est|sont|nom|intitule|libelle|exact|complet|precis|type|merci|indiquer|indiquez|precisez) |[ld]')+/;

/** Short facts that identify a person together: employer, post, town. */
const FACTS = alternatives(`
  profils?, role$, parcours$, participante?s?, signature, signataire, enqueteur, enquetrice,
  structure, organisme, organisation, organization, entreprise, company, employeur, etablissement, entite, ecole,
  universite, association, collectivite, raison sociale, institution, societe, laboratoire, secteur( d'activite)?,
  (service|direction)( (d'appartenance|de rattachement)| / (service|direction))?$,
  fonctions?, postes?, profession, metiers?, emploi, job( title)?, statut, grade,
  activite( professionnelle|$), situation professionnelle, categorie (socio-?)?professionnelle,
  city, ville, domicile, commune, localite, code postal, departement, region, pays, localisation, provenance, territoire,
  ((author|user|home|billing|shipping) )?(zip|postal)( ?code)?$,
  lieu (de (residence|travail|vie|naissance|formation|depart)|d'(exercice|habitation|intervention))
`);

/** What a heading that goes on with it says of it: an opinion. */
const JUDGED = 'est|sont|ont|etai(t|ent)|a-t-|convenu';

/** A heading that is one of these facts, with little after it. */
const FACT = new RegExp(`^(${FACTS})s?\\b(?!.*\\b(${JUDGED}))[^:]{0,30}$`);

/** « D’où venez-vous ? », « Que faites-vous dans la vie ? », names of people, and numbers that name something. */
const OTHER_FACT = new RegExp(
  alternatives(String.raw`
    ^(n°|numero) ?\p{L}.{0,30}$, ^(siren|siret|rna|matricule)\b.{0,30}$, ^(pre)?noms?\b.{0,30}$,
    ^(d'ou (venez|etes)|ou (habitez|travaillez|residez|vivez|exercez)|pour qui travaillez)\b.{0,20}$,
    ^que faites-vous dans la vie\b.{0,20}$
  `),
  'u',
);

/** Whether a heading asks for a short fact that helps to tell who the person is. */
export function identifies(header: string): boolean {
  const bare = bareName(header.replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replace(NUMBERING, '')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    OTHER_FACT.test(bare) || (FACT.test(bare.replace(LEADING, '')) && asksForWords(header) === 0)
  );
}

/**
 * Headings that say nothing of what was asked: `G2Q1`, `Q3`, `q2_1`, `Q12[SQ001]`, `QID5_TEXT`, `Question 3`, and
 * « Colonne 5 », the name of a column that has none. Bare names (names.ts).
 */
const CODE =
  /^([a-z]{1,3}|qid|question|colonne|champ|reponse|item|var) ?[-_.°]? ?\d{1,6}([-_.]?[a-z]{0,3}\d{1,6}){0,3}[a-z]?([-_ ]?(other|autre|text|texte|comment|libre))?(\[\w+\])?$/;

/** Whether a heading is a code, so that nothing tells what its answers answer. */
export const isBareCode = (heading: string): boolean => CODE.test(bareName(heading));
