import type { PersonalKind } from '../../model/tags.js';

/** What a kind of personal data looks like, and the sign without which a text has none. */
export type PersonalShape = readonly [kind: PersonalKind, shape: RegExp, needs: RegExp];

const DIGIT = /\d/u;
const CODE =
  /mdp|mots? de passe|password|code|dossier|contrat|convention|subvention|client|facture|devis|inscription|commande|billet|r[ée]servation|matricule|allocataire|adh[ée]rent/iu;
const VEHICLE =
  '[Vv]oiture|[Vv][ée]hicule|[Ff]ourgon(?:nette)?|[Cc]amion(?:nette)?|[Uu]tilitaire|[Ss]cooter|[Mm]oto|[Rr]emorque';
const PLATE = new RegExp(`-\\d{3}-|plaque|immatricul|${VEHICLE}`, 'iu');

/** What one person alone has been given: codes, numbers of files, plates, accounts. Every repetition is bounded. */
export const NUMBERED: readonly PersonalShape[] = [
  // « mon mdp est Tulle19! », « code : 4512A »
  [
    'handle',
    /(?<=(?<!\p{L})(?:mdp|mots? de passe|password|mon code|code (?:d['’]accès|de la porte|de porte|perso(?:nnel)?|secret))(?!(?: [\p{L}'’]{1,12}){0,3} (?:wi-?fi|promo|postal))(?: [\p{L}'’]{1,12}){0,4} ?(?:[:=] ?|(?:est|était|c['’ ]?est) ))(?=[^\s]{0,30}\d)[^\s,;)»]{4,40}/giu,
    CODE,
  ],
  // « dossier 2024-558712 », « mon code d’inscription NEC-4587-XQ »; not « inscription 2024-2025 »
  [
    'handle',
    /(?<=(?<!\p{L})(?:(?:n°|num[ée]ro|num|code|carte|mon|ma) (?:de |d['’])?(?:dossier|contrat|convention|subvention|client|facture|devis|inscription|commande|billet|r[ée]servation|matricule|allocataire|adh[ée]rent)|(?:dossier|contrat|convention|subvention|client|facture|devis|inscription|commande|billet|r[ée]servation|matricule|allocataire|adh[ée]rent) (?:n°|num[ée]ro|no|num)) ?:? ?)(?!(?:19|20)\d\d[-/](?:19|20)?\d\d(?![\p{N}-]))(?=[\p{L}\d-]{0,20}\d{3})[\p{Lu}\d][\p{L}\d-]{5,24}(?![\p{L}\p{N}])/gu,
    CODE,
  ],
  // « allocataire 7719204 », « dossier 2025-CAF-88412 »
  [
    'handle',
    /(?<=(?<!\p{L})(?:dossier|matricule|allocataire|contrat|adh[ée]rente?) )(?:\d{5,12}(?! ?(?:pages|signes|mots|caract|fois|heures|€|euros))|(?=[\p{Lu}\d-]{0,20}\d{4})\p{Lu}*\d*-[\p{Lu}\d-]{4,20}(?<!-(?:19|20)\d\d))(?![\p{L}\p{N}-])/gu,
    CODE,
  ],
  // « 2025-CAF-88412 », « INS-00482 », « contrat 4471B »; not « salle 2025-A », « ISO-27001 »
  [
    'handle',
    /(?<![\p{L}\p{N}/-])(?:(?<!(?:AAP|AMI|[Aa]ppel|[Mm]arché|[Mm]odule|[Ff]iche) )(?:19|20)\d\d-(?:\p{Lu}{2,6}-\d{3,8}|\d{3,8}-\p{Lu}{1,6})|(?!(?:ISO|NF|EN|IEC|CVE|RFC|IEEE|RNCP|RS|FOR|PIX|CS|AAP|AMI)-)\p{Lu}{2,6}-\d{5,9}|(?<=(?:[Dd]ossier|[Cc]ontrat|[Cc]lient|[Mm]atricule) )\d{3,8}\p{Lu})(?![\p{L}\p{N}/-])/gu,
    /\p{Lu}-\d{3}|-\p{Lu}|\d\p{Lu}/u,
  ],
  // Number plates as they are now; not « PC 512 GB », « TV 100 HD », « PLUS DE 300 ET ».
  [
    'handle',
    /(?<![\p{L}\p{N}-])(?!(?:PC|TV|RN|RD|NF|EN|TP|CE|CP|HP)[ \d])(?!(?:DE|LE|LA|NE|EN|ET|ME|SE|TE|CE|JE|SA|MA|TA) )[A-HJ-NP-TV-Z]{2} ?\d{3} ?(?!(?<= )(?:DE|LE|LA|NE|EN|ET|ME|SE|TE|CE|JE|SA|MA|TA|RV)(?!\p{L}))(?!(?:GB|MB|KB|TB|KM|CM|MM|KG|HZ|CV|CH|HD|KW|MW|PX)(?!\p{L}))[A-HJ-NP-TV-Z]{2}(?![\p{L}\p{N}-])/gu,
    /\p{Lu} ?\d{3} ?\p{Lu}/u,
  ],
  // With hyphens, and any beside their word.
  [
    'handle',
    /(?<![\p{L}\p{N}-])[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![\p{L}\p{N}-])|(?<=(?:plaque|immatricul\p{L}{0,8})[^.;!?\n]{0,20} )(?:[a-z]{2} ?\d{3} ?[a-z]{2}|\d{1,4} ?[a-z]{1,3} ?(?:\d{2}|2[ab]))(?![\p{L}\p{N}])/giu,
    PLATE,
  ],
  // « le fourgon 3482 WX 22 »; not « voiture à 35 km 10 min »
  [
    'handle',
    new RegExp(
      `(?<=(?<!\\p{L})(?:${VEHICLE})[^.;!?\\n]{0,20} )(?:[A-HJ-NP-TV-Z]{2} ?\\d{3} ?[A-HJ-NP-TV-Z]{2}|\\d{3,4} ?(?!KM|MN|KG|CM|ET)[A-HJ-NP-TV-Z]{2,3} ?(?:\\d{2}|2[AB]))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    PLATE,
  ],
  // Bank account.
  [
    'handle',
    /(?<![\p{L}\p{N}])(?:IBAN[ \u00a0]?:?[ \u00a0])?[A-Z]{2}\d{2}(?:[ \u00a0]?\d{4}){3}(?:[ \u00a0]?\d[A-Z\d]{0,3}){0,6}(?![\p{L}\p{N}])/gu,
    DIGIT,
  ],
  // Social security number, in groups or in one.
  [
    'handle',
    /(?<![\p{L}\p{N}])[12][ .\u00a0-]\d{2}[ .\u00a0-](?:0[1-9]|1[0-2])[ .\u00a0-](?:\d{2}|2[AB])[ .\u00a0-]\d{3}[ .\u00a0-]\d{3}(?:[ .\u00a0-]\d{2})?(?!\p{N})/gu,
    DIGIT,
  ],
  [
    'handle',
    /(?<![\p{L}\p{N}])[12]\d{2}(?:0[1-9]|1[0-2])(?:\d{2}|2[AB])\d{8}(?![\p{L}\p{N}])/gu,
    DIGIT,
  ],
  // Network address; « 4.1.2.3 » may be a heading.
  [
    'handle',
    /(?<![\p{L}\p{N}.])[12]?\d{2}(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?!\.?\p{N})/gu,
    DIGIT,
  ],
];
