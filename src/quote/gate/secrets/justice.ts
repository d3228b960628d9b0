import type { Way } from './way.js';

const COURT = "(?:tribunal|juge|correctionnelle?|assises|prud'hommes|prudhommes|commissariat)";

/** What one did or met before the law. */
export const JUSTICE: Way = {
  kind: 'sensitive',
  own: true,
  hint: / (?:condamnee?s?|examen|plainte|proces|tribunal|juge|correctionnelle?|assises|prud'hommes|prudhommes|commissariat|permis|tig|interet|bourree?|alcoolisee?|defoncee?|saoule?|soule?|ivre|stone|justice|police|compte|identifiants?|mots?|badge|carte|ferme|flics?|gendarmes|policiers?|enfants) /u,
  turns: [
    // « j’ai été condamné pour »; not « condamnée à écouter debout »
    '(?:ete|suis|etais) (?:\\w+ )?condamnee?s? (?:pour|en (?:\\d+|justice|appel)|par|a (?:\\d+|du|de la|une amende|des travaux|\\w+ (?:mois|ans))) ',
    '(?:mise? en examen|interpellee? par la police) ',
    "(?:je|j'|ai|avais|avons|vais|vas|allons|veux|compte|dois|viens|venue?|pour) (?:\\w+ )?(?:port|depos)\\w+ plainte (?!pour (?:exces|abus|overdose))",
    '(?:mon|ai un|ai eu un|en) proces (?!verbal)',
    `(?:(?:passe|passee?s?|passais) (?=(?:\\w+ ){0,2}(?:au|devant (?:l[ea]|un) (?:juge|cor)))|(?:convoquee?s?|comparais|comparu|comparait|audience) )(?:\\w+ ){0,2}(?:au|devant (?:le |la |un |les )?|aux) ?${COURT} `,
    `(?:suis|ai|en) (?:\\w+ )?(?:procedure|litige|proces|affaire) (?:\\w+ ){0,2}(?:aux?|devant l[ea]s?) ${COURT} `,
    `(?:attaqu|saisi|poursui|train)\\w* (?:.* )?(?:${COURT}|en justice) |(?:vais|vas|aller|allons) (?:au |aux )(?:prud'hommes|prudhommes|proces) `,
    '(?:retir\\w+|suspendu|annul\\w+) (?:le |mon |son )permis |(?:retrait|suspension) de (?:mon )?permis |(?:conduis|roule|conduisais) sans permis ',
    "(?:en|un|mon|mes|fais|faire) (?:tig|travaux d' interet general) ",
    '(?:fait|purge|pris|eu) (?:\\w+ )?(?:\\w+ )(?:mois|ans?) (?:ferme(?! d)|avec sursis|de (?:prison|taule|cabane)) ',
    "(?:flics?|police|gendarmes|policiers?) (?:m'|nous|l') (?:a|ont) (?:embarqu|arret|emmen|menott)\\w+ ",
    "juge (?:\\w+ )?(?:m' )?a (?:donn|confi|retir|accord|plac)\\w+ (?:\\w+ )?(?:enfants|garde|petits|fils|fille) ",
    // « je me connecte avec le compte de ma mère », « je note les mots de passe de mes usagers »
    "avec (?:le compte|l' identifiant|les identifiants|le mot de passe|la carte vitale) de (?:mon|ma|mes) ",
    '(?:garde|note|notais|gardais|connais|stocke|ai) (?:\\w+ ){0,3}(?:mots de passe|identifiants|codes) (?:de|des) (?:mes|nos|ses|tous les|ces)? ?(?:usagers?|beneficiaires?|gens|personnes|clients?|eleves|patients?|residents?) ',
    // « je suis venu bourré »; not « ivre de joie »
    "(?:je|j') (?:suis |etais )(?:\\w+ )?(?:bourree?|alcoolisee?|defoncee?|saoule?|soule?|ivre|stone) (?!d(?:e|u|es|') |par |a )",
  ],
};
