import type { Way } from './way.js';

/** Unions and parties by their letters, as people sign them. */
const UNION =
  '(?:cgt|cfdt|fo|force ouvriere|fsu|unsa|cftc|cgc|cfe cgc|cnt|snes|snuipp|sud (?:solidaires|education|rail|sante|ptt|collectivites|culture))';
const PARTY_NAME =
  '(?:ps|parti socialiste|lr|les republicains|rn|rassemblement national|fn|front national|lfi|france insoumise|insoumise?|pcf|parti communiste|eelv|les ecologistes|npa|udi|reconquete)';
const TO = "(?:(?:a la|a|au|aux|de la|de|du|chez|pour la|pour) |a l' |de l' )?";

/**
 * « déléguée CGT », « élu PS », « adhérente à la FSU »: a function that tells a belief, written over as
 * a state. It is held back where the writer says that they are, not where others are.
 */
export const AFFILIATED = new RegExp(
  `(?<= )(?:(?:deleguee?|elue?|representante?|secretaire|permanente?|responsable|referente?|adherente?|membre|militante?|syndiquee?|encartee?|tresoriere?|conseillere?)s? (?:\\w+ ){0,2}?${TO}${UNION}|(?:elue?|adjointe?|conseillere?|maire|deputee?|senatrice|senateur|candidate?|adherente?|membre|militante?|encartee?|sympathisante?)s? (?:municipale?s? |regionale?s? |departementale?s? )?${TO}${PARTY_NAME})(?= )`,
  'gu',
);

const FEAST =
  "(?:ramadan|careme|shabbat|chabbat|sabbat|yom kippour|kippour|pessah|hanoucca|l' aid|aid (?:el )?(?:kebir|fitr|adha))";
const SHRINE = '(?:messe|mosquee|synagogue|culte|temple|eglise)';

/** What somebody does or keeps for what they believe; « je prie pour que ça continue », « notre messe annuelle » tell nothing. */
export const BELIEFS: Way = {
  kind: 'sensitive',
  own: true,
  turns: [
    // « et je jeûne », « jeûner pour le ramadan »; « on a jeûné, le buffet était vide » is a joke
    "(?:je|j') (?:ne |n' |y )?jeun(?:e|ais) ",
    `jeun(?:e|er|ee|ais|ant|ons) (?:.* )?${FEAST} `,
    `${FEAST} (?:.* )?(?:jeun(?:e|er|ee|ais|ant|ons)|ftour|iftar) `,
    `(?:en plein|pendant|durant|pour|jour de|jour du|soir de|veille de|fin du|fais|faisais|faisons|fait|observe|observais|respecte) (?:le |mon |l' )?${FEAST} (?!(?:de|d') )`,
    `(?:est|etait|tombait|tombe) (?:le |en plein |pendant )?${FEAST} `,
    '(?:pu|pour|ou) (?:aller )?prier (?!(?:pour )?qu)',
    "(?:je|j') (?:prie|priais) (?!(?:pour )?qu)",
    '(?<!(?:est|comme) )(?:ma|mes|notre|faire la|fait la) prieres? (?!(?:a|ont|est|sont|exauc) )',
    `(?<!(?:est|comme|pour) )(?:mon|ma) (?:paroisse|mosquee|synagogue|imam|rabbin|pasteur) |mon cure `,
    `(?:vais|allais|allons|vas|aller|revenue?|reviens|sors) {any:1}(?:a la|au|de la|du|a l'|de l') ${SHRINE} `,
    '(?:porte|portais|portant|garde|gardee?|garder|retirer|enlever) (?:le|mon|un) (?:voile|foulard|hijab|turban) ',
    '(?:garde|porte|portais|retirer|enlever|mets) (?:ma|la|une) (?:kippa|croix) (?!rouge)',
    '(?:mange|mangeons|mangeais) (?:halal|casher|kasher) ',
    '(?:mange|mangeons|mangeais) (?:pas|jamais|plus) (?:de |du )porc ',
    "convertie? (?:a l' islam|au (?:catholicisme|judaisme|bouddhisme|christianisme|protestantisme)) ",
    // unions and parties
    '(?:ma|la) carte (?:au|du|de|a la) (?:parti|cgt|cfdt|fo|ps|pcf|lfi|rn|lr|syndicat) ',
    '(?:suis|etais|etions|sommes|ai fait|avons fait|fais|faisais) (?:la |en )?greve ',
    "mon syndicat (?!mixte|d'|de |intercommunal|departemental)",
    '(?:ma|notre) section syndicale ',
    `(?:suis|etais|milite|militais|vote|votais) {any:1}(?:a la|a|au|chez|pour la|pour) (?:${UNION}|${PARTY_NAME}) `,
  ],
};
