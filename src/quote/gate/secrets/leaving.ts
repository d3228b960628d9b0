import type { Way } from './way.js';

const WORK =
  '(?:boite|job|boulot|poste|travail|taf|employeur|structure|collectivite|mairie|entreprise|asso|association|ministere|administration|service)';
const BOSS =
  '(?:(?:mon|ma|notre) (?:chef|cheffe|patron|patronne|boss|direct\\w+|responsable|manager|employeur|hierarchie|ca|drh|rh))';

/** Whoever means to leave their work, and whose employer does not know. */
export const LEAVING: Way = {
  kind: 'sensitive',
  own: true,
  turns: [
    {
      turn: "(?:je|j'|vais|vas|ai|veux|pense|compte|envie de|songe a|viens de|suis) (?:\\w+ ){0,2}demissionn\\w+ (?!(?:de|du|d') )|(?:ma|donn\\w+ ma|pos\\w+ ma) (?:dem|demission) ",
      says: ['je vais démissionner', 'j’ai posé ma démission'],
      not: ['je démissionne du club des fans'],
    },
    {
      turn: '(?:ma|sign\\w+|negoci\\w+|demand\\w+|obtenu|refus\\w+|attend\\w*) {have:2}rupture conventionnelle ',
      says: ['je négocie ma rupture conventionnelle'],
      not: ['un atelier sur la rupture numérique'],
    },
    {
      turn: `(?:cherche|cherchais|compte|veux|voudrais|vais|pense|envisage|songe|envie|hate|prete?|decidee?|decide) (?:\\w+'? ){0,2}(?:quitter|plaquer|lacher|fuir|partir de|me (?:barrer|casser|tirer) de) (?:ma|mon|notre|cette) ${WORK} `,
      says: ['j’ai envie de quitter ma boîte'],
      not: ['j’ai envie de quitter la salle'],
    },
    {
      turn: `(?:cherche|postule|cherchais|postulais) (?:\\w+ )?(?:ailleurs|un autre ${WORK}|une autre (?:boite|structure|mairie)) `,
      says: ['je postule ailleurs', 'je cherche un autre poste'],
      not: ['je cherche un autre atelier'],
    },
    {
      turn: "(?:je|j'|ai) (?:\\w+ )?(?:passe|passais|eu) (?:\\w+ )?entretiens? (?:d' embauche|ailleurs|chez) ",
      says: ['j’ai passé un entretien d’embauche ce matin'],
      not: ['j’ai eu un entretien passionnant avec vous'],
    },
    {
      turn: '(?:ai|vais|viens de) signer? (?:chez|avec) (?:une?|le|la) concurrente? ',
      says: ['je viens de signer chez un concurrent'],
      not: ['je viens de signer le livre d’or'],
    },
    {
      turn: '(?:ai|eu|recu|pris|suis|ete|passe|passee|convoquee?) (?:\\w+ ){0,3}(?:un blame|avertissement de (?:mon (?:chef|employeur|patron)|ma (?:chef|direction))|mise? a pied|entretien prealable|(?:commission|conseil) de discipline) ',
      says: ['j’ai reçu un blâme', 'je suis convoquée en conseil de discipline'],
      not: ['j’ai reçu un badge'],
    },
    {
      turn: "(?:me|m') (?:suis |etais |a |ont )?(?:(?:fait|faite) virer|virees?|viree?) (?!d(?:e|u|es) (?:la salle|l' atelier|salle)|de la (?:file|scene)|par (?:la pluie|le vent))",
      says: ['je me suis fait virer'],
      not: ['je me suis fait virer de la file'],
    },
    {
      turn: "signe (?:ailleurs|mon nouveau contrat) |mon cdd (?:\\w+ )?(?:s' arrete|se termine|finit|prend fin) ",
      says: ['j’ai signé ailleurs', 'mon CDD se termine'],
      not: ['mon parcours se termine'],
    },
    {
      turn: "mute(?:e|es|s)? (?:\\w+ ){0,2}?(?:contre (?:mon|notre) gre|d' office|de force)|(?:ma|notre) mutation (?:forcee|d' office|disciplinaire|sanction) ",
      says: ['j’ai été mutée d’office', 'ma mutation forcée'],
      not: ['ma mutation numérique a commencé'],
    },
    {
      turn: "personne (?:ne |n' )?(?:le sait|est au courant) (?!d)",
      says: ['je pars en mai, personne ne le sait'],
      not: ['personne ne le sait d’avance'],
    },
    {
      turn: `${BOSS} (?:(?:ne |n' )?(?:le |l' )sait pas|(?:n' )?est pas au courant (?!d)|ignore tout|(?:ne )?sait pas que je (?:suis|vais|pars|cherche|postule|quitte)) `,
      says: ['mon chef ne le sait pas', 'ma cheffe ignore tout'],
      not: ['mon chef ne sait pas cliquer'],
    },
  ],
};
