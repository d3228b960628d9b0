import type { Way } from './way.js';

const HOUSE =
  '(?:chez (?:nous|moi)|(?:mon|ma|notre|nos) (?:\\w+ )?(?:employeu(?:r|se)s?|patronn?e?|boss|chef(?:fe)?|president\\w*|tresorier\\w*|direct\\w+|boite|structure|asso|association|mairie|collectivite|entreprise|service|hierarchie|maire|elue?s?|dgs?|federation)|la (?:boite|mairie|structure) ou je (?:bosse|travaille)|(?:bosse|travaille) (?:dans|pour) une? (?:boite|asso|association|mairie|structure))';
const MONEY = '(?:fonds|argent|subventions?|budgets?|credits|aides|caisses?|recettes)';

/** The writer tells what their own house does against the law. */
export const DENOUNCED: Way = {
  kind: 'attack',
  own: true,
  turns: [
    // « mon employeur falsifie les heures »; not « notre asso lutte contre la fraude »
    `${HOUSE} {any:6}(?:falsifi(?:e|ent|ait|er)|trafiqu(?:e|ent|ait|er)|truqu(?:e|ent|ait|er)|maquill(?:e|ent|ait|er)|fraud(?:e|ent|ait|er)|magouill\\w+|arnaqu(?:e|ent|ait|er)|escroqu(?:e|ent|ait|er)|corromp\\w+) `,
    `${HOUSE} {any:6}(?:detourn\\w+|tap\\w+ dans|piqu\\w+ dans|pioch\\w+ dans|vol\\w+|blanchi\\w+) {any:2}${MONEY} `,
    `${HOUSE} {any:6}(?:avec|sur|garde|empoche) (?:l' |les |la )?(?:argent|fonds|subventions?|caisse) (?:de l'|de la|des|du|publics?|public) `,
    `${HOUSE} {any:8}(?:gonfl\\w+|bidonn\\w+|invent\\w+) (?:les|nos|ses|des) (?:chiffres|heures|stats|statistiques|factures|resultats|presences|indicateurs) `,
    `${HOUSE} {any:6}(?:fausses? factures?|faux (?:chiffres|emplois?|papiers|certificats?|bilans?|emargements?)|fausses? (?:feuilles?|presences?|attestations?|signatures?|heures)|emplois? fictifs?|pots? de vin|conflits? d' interets?) `,
    '(?:oblige|obligent|force|forcent|demande|demandent) (?:\\w+ )?(?:a|de) (?:mentir|tricher|falsifier|truquer|frauder) ',
    `(?:${HOUSE} {any:6})?(?:travaill|boss|pay|employ|embauch)\\w* {any:4}au (?:black|noir) `,
    `${HOUSE} {any:4}de la main a la main `,
    "(?:balance|denonce|signale) (?:ma|mon|notre) (?:\\w+ ){0,4}a (?:l' |la |)(?:inspection|cnil|police|justice|urssaf)|inspection du travail (?:pour|contre) (?:ma|mon|notre) ",
    '(?:bosse|travaille|bossais|travaillais) (?:\\w+ )?(?:sans contrat|sans etre (?:payee?|declaree?)) ',
    // « chez nous, tout le monde sait qui fait pleurer les collègues »; not « tout le monde sait qui est Ada Lovelace »
    `${HOUSE} (?:\\w+'? |, ){0,7}(?:tout le monde|on|chacun|tous) (?:sait|savent) (?:tous |toutes |bien |tres bien )*qui (?!(?:est|etait) (?!l[ae] (?:favorit|chouchou))|fait quoi|(?:sont|etaient|vous|nous) |\\w+(?:er|ir|re|oir) )`,
    `${HOUSE} {any:6}(?:pirat\\w+) {any:2}(?:logiciels?|licences?) `,
    `${HOUSE} (?:.* )?(?:vend|vendent|revend|revendent) (?:les|nos|des|ses) (?:fichiers|donnees|adresses) `,
    `${HOUSE} {any:4}(?:ne |n' )?(?:respect\\w+|appliqu\\w+|declar\\w+|pay\\w+) (?:pas|jamais|aucune?) (?:le rgpd|les heures|les cotisations|le code du travail|le droit du travail|la loi) `,
    `(?:respect\\w+|declar\\w+) (?:pas|jamais) (?:le rgpd|les heures|les cotisations|le code du travail|la loi) (?:chez nous|dans (?:ma|mon|notre) \\w+) `,
  ],
};
