import { SOMEBODY } from './said-of.js';
import type { Way } from './way.js';

/** Health of others in everyday words, whoever they are: no name and no list is needed. */
export const OTHERS: Way = {
  kind: 'health',
  marked: true,
  turns: [
    // « deux collègues en arrêt depuis janvier », « ma cheffe est en arrêt »; not « le train est en arrêt »
    `(?:${SOMEBODY}|des Q+ |R+ )(?:[,(] )?(?:qui )?(?:est |sont |etait |etaient )?(?:encore |toujours )?en (?:long )?arret (?!devant|sur|face|cardiaque|a |au |aux )`,
    // « s’est suicidé », « mettre fin à ses jours », « le suicide d’un collègue »; not « la prévention du suicide »
    "(?:s'|se) (?:est|sont|etait) suicid\\w+ ",
    'fin a (?:ses|mes|leurs) jours ',
    "suicides? (?:d'|de|chez|parmi) (?:une? |deux |l[ea] |mon |ma |mes |notre |nos |leurs? )?[PQKR]+ ",
    // « il a fait une TS », whose form is `tous`; not « après plusieurs tentatives, je me suis connecté »
    "(?:fait|faire|eu|apres|suite a) (?:d' )?(?:une|deux|sa|ma|plusieurs) (?:tous|tentatives? de suicide) ",
    "(?:a|ont|avait|avaient) (?:deja )?fait une tentative (?!d'|de |pour|sur|avec)",
    "ai (?:deja )?fait une tentative (?=l' an|en \\d|il y a|$|\\.)",
    // « ma mère vient d’être diagnostiquée »
    `(?:(?:mon|ma|mes|notre|nos) {any:1}K+|K+|${SOMEBODY}|je|j') {any:4}diagnostiquee?s? (?!par |sur )`,
    // « s’est remis à boire »
    "(?:s'|me|se|m') (?:est |sont |etait |suis )?remis(?:e|es)? a (?:boire|picoler) ",
    // « j’ai pensé à en finir », « plus envie de vivre »; not « en finir avec les slides »
    "(?:pense|penser|envie|idee) (?:a |d' )?en finir (?!avec|une|de)|plus (?:l' )?envie de vivre |(?:veux|voulais|voudrais) plus vivre (?!ca|sans|comme|avec|une?|l[ea]s?)|envie de me foutre en l' air ",
    "(?:me|m') (?:fais|faisais|faire) du mal (?!a )",
    "(?:ai|avais|eu) (?:des |souvent des |beaucoup d' |les )(?:idees|pensees) [SC]+ |(?:me sens|me sentais) de trop (?:sur|dans) (?:cette|la|ma) ",
    'scarifi(?:e|ee|er|ais|ait) ',
    "K+ (?:est |vit |etait |vivait |entre |entree? |reste )(?:\\w+ )?(?:en|a l'|dans une?) (?:ehpad|centre educatif|hopital de jour|ime|itep|maison de retraite|hopital|soins palliatifs|reanimation|rea|hp|psychiatrie) ",
    'K+ (?:deale|dealait|se drogue|se droguait|replonge|picole) ',
    'K+ {any:1}(?:perd|perdait) (?:la (?:boule|tete|memoire|raison)) ',
  ],
};
