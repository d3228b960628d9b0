import type { Way } from './way.js';

const COURT = "(?:tribunal|juge|correctionnelle?|assises|prud'hommes|prudhommes|commissariat)";

/** What one did or met before the law. */
export const JUSTICE: Way = {
  kind: 'sensitive',
  own: true,
  turns: [
    {
      turn: '(?:ete|suis|etais) (?:\\w+ )?condamnee?s? (?:pour|en (?:\\d+|justice|appel)|par|a (?:\\d+|du|de la|une amende|des travaux|\\w+ (?:mois|ans))) ',
      says: ['j’ai été condamné pour vol'],
      not: ['j’étais condamnée à écouter debout'],
    },
    {
      turn: '(?:mise? en examen|interpellee? par la police) ',
      says: ['je suis mis en examen'],
      not: ['un examen de conscience pour nous'],
    },
    {
      turn: "(?:je|j'|ai|avais|avons|vais|vas|allons|veux|compte|dois|viens|venue?|pour) (?:\\w+ )?(?:port|depos)\\w+ plainte (?!pour (?:exces|abus|overdose))",
      says: ['j’ai porté plainte'],
      not: ['je vais porter plainte pour abus de chouquettes'],
    },
    {
      turn: '(?:mon|ai un|ai eu un|en) proces (?!verbal)',
      says: ['j’ai un procès en mai'],
      not: ['mon procès-verbal de réunion'],
    },
    {
      turn: `(?:(?:passe|passee?s?|passais) (?=(?:\\w+ ){0,2}(?:au|devant (?:l[ea]|un) (?:juge|cor)))|(?:convoquee?s?|comparais|comparu|comparait|audience) )(?:\\w+ ){0,2}(?:au|devant (?:le |la |un |les )?|aux) ?${COURT} `,
      says: ['je passe au tribunal lundi', 'convoquée devant le juge, je pars tôt'],
      not: ['je passe devant le stand'],
    },
    {
      turn: `(?:suis|ai|en) (?:\\w+ )?(?:procedure|litige|proces|affaire) (?:\\w+ ){0,2}(?:aux?|devant l[ea]s?) ${COURT} `,
      says: ['je suis en litige aux prud’hommes'],
      not: ['je suis en attente aux vestiaires'],
    },
    {
      turn: `(?:attaqu|saisi|poursui|train)\\w* (?:.* )?(?:${COURT}|en justice) |(?:vais|vas|aller|allons) (?:au |aux )(?:prud'hommes|prudhommes|proces) `,
      says: ['j’attaque ma commune en justice', 'je vais aux prud’hommes'],
      not: ['je vais au stand des juristes'],
    },
    {
      turn: '(?:retir\\w+|suspendu|annul\\w+) (?:le |mon |son )permis |(?:retrait|suspension) de (?:mon )?permis |(?:conduis|roule|conduisais) sans permis ',
      says: ['on m’a retiré mon permis', 'je roule sans permis'],
      not: ['on m’a retiré mon badge'],
    },
    {
      turn: "(?:en|un|mon|mes|fais|faire) (?:tig|travaux d' interet general) ",
      says: ['je fais mes TIG ici'],
      not: ['je fais un atelier d’intérêt commun'],
    },
    {
      turn: '(?:fait|purge|pris|eu) (?:\\w+ )?(?:\\w+ )(?:mois|ans?) (?:ferme(?! d)|avec sursis|de (?:prison|taule|cabane)) ',
      says: [
        'j’ai fait deux mois ferme',
        'j’ai pris un an avec sursis',
        'j’ai fait dix ans de prison',
      ],
      not: ['j’ai fait deux ans ferme d’ateliers'],
    },
    {
      turn: "(?:flics?|police|gendarmes|policiers?) (?:m'|nous|l') (?:a|ont) (?:embarqu|arret|emmen|menott)\\w+ ",
      says: ['la police m’a embarqué'],
      not: ['la police de caractères m’a plu'],
    },
    {
      turn: "juge (?:\\w+ )?(?:m' )?a (?:donn|confi|retir|accord|plac)\\w+ (?:\\w+ )?(?:enfants|garde|petits|fils|fille) ",
      says: ['le juge m’a confié mes enfants'],
      not: ['le jury m’a donné une note'],
    },
    {
      turn: "avec (?:le compte|l' identifiant|les identifiants|le mot de passe|la carte vitale) de (?:mon|ma|mes) ",
      says: ['je me connecte avec le compte de ma mère', 'j’entre avec le mot de passe de ma mère'],
      not: ['je me connecte avec le compte du stand'],
    },
    {
      turn: '(?:garde|note|notais|gardais|connais|stocke|ai) (?:\\w+ ){0,3}(?:mots de passe|identifiants|codes) (?:de|des) (?:mes|nos|ses|tous les|ces)? ?(?:usagers?|beneficiaires?|gens|personnes|clients?|eleves|patients?|residents?) ',
      says: ['je note les mots de passe de mes usagers'],
      not: ['je note les mots de la fin'],
    },
    {
      turn: "(?:je|j') (?:suis |etais )(?:\\w+ )?(?:bourree?|alcoolisee?|defoncee?|saoule?|soule?|ivre|stone) (?!d(?:e|u|es|') |par |a )",
      says: ['je suis venu bourré'],
      not: ['je suis ivre de joie'],
    },
  ],
};
