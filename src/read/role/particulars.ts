/** Headings of a person’s particulars that no list of names holds, bare (names.ts). */

/** « Prénom et nom », « nom de famille ». */
const NAME = '(pre)?noms?';
const FULL_NAME = `${NAME}( (et|&) ${NAME}| de famille)?`;
const ENGLISH_NAME = '((first|last|full|family) ?|sur)?names?';

/** Whose name a form asks for: « Nom du participant », « Prénom de l’enfant ». */
const PERSON =
  'participant|mandataire|representant|beneficiaire|parent|enfant|eleve|adherent|accompagnant|payeur|acheteur|contact|inscrit|usager|repondant|stagiaire|demandeur|responsable|porteur|enquet(eur|rice)';
const OF_A_PERSON = `(du |de la |de l'|d'un |de (votre|ton) |- )?(${PERSON})s?(\\(?e\\)?|·e)?`;

const NAMES: readonly RegExp[] = [
  // « Nom - Prénom », « NOM/PRÉNOM ».
  new RegExp(`^((votre|vos|ton|tes) )?${NAME} ?[-–/,+] ?${NAME}$`),
  // « Votre nom (en capitales) / Your name ».
  new RegExp(
    `^((votre|vos|ton|tes) )?${FULL_NAME}( \\(.{0,30}\\))? ?[-/] ?(your )?${ENGLISH_NAME}\\b.{0,40}$`,
  ),
  // « Pour finir, quel est votre nom ? »
  new RegExp(
    `^(.{0,40}[!,.;:?] ?)?(comment vous appelez-vous|(quels? (est|sont) |indiquez |precisez )?(votre|vos|ton|tes) ${NAME}( (et|/) ${NAME}| de famille)?)$`,
  ),
  new RegExp(`^${FULL_NAME} (\\(.{0,30}\\)|complet|${OF_A_PERSON})$`),
  /^(pre|sur)?nom(s|\(s\))?( (d'usage|marital|de (naissance|jeune fille)|de (votre|ton|son) choix))?$/,
  // « Enfant 2 - prénom », « Participant : nom ».
  new RegExp(`^(${PERSON})s?( n°)? ?\\d{0,2} ?[-–:/] ?${FULL_NAME}$`),
  /^(attendee|asker|panelist|buyer|participant|customer|contact|user|respondent|guest|student|submitter|recipient)[ _]?((first|last|full|display|given|family)[ _]?)?(name|surname)$/,
  /^\w*(nom|name)\w*_(first|last)$/,
  /^(nom d'affichage de l'utilisateur|user display name)$/,
  /^pseudo(nyme)?s?\b.{0,20}$/,
  /^initiales$/,
];

/** Who wrote the row, typed it or deals with it. */
const HANDS: readonly RegExp[] = [
  /^((question|message|post|idea)[ _])?(author|auteure?|autrice)$/,
  /^((created|submitted|modified)[ _]by|(cree|modifie|saisi|soumis|rempli|vu|relu|verifie|traite) par)$/,
  /^(interview(er|eur|euse)|responsable de la saisie)$/,
  /^assignee$|^assignee? a$/,
];

/** Numbers, dates, accounts and secrets that are one person’s. */
const OWN: readonly RegExp[] = [
  /^(votre|ton) adresse$|^(votre |ton )?adresse (du|de (votre|ton)) (domicile|logement)$/,
  /^(date|lieu|jour|annee)( et (date|lieu))? de naissance$/,
  /^(n°|numero)( de)? (securite sociale|secu|passeport|carte (d'identite|vitale))$/,
  /^(nir|iban|rib|bic)$/,
  /^(compte|pseudo|profil) (instagram|twitter|x|linkedin|facebook|discord|mastodon|tiktok)$/,
  /^(votre |choisi(r|ssez) (un|votre) |saisi(r|ssez) (un|votre) )?(mot de passe|password)\b[^?]*$/,
];

export const PARTICULARS: readonly RegExp[] = [...NAMES, ...HANDS, ...OWN];
