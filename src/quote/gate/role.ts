import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { runFound } from '../cut/told-by.js';

const PART =
  '(?:(?:co)?anim(?:er?|ais|ait|é)|ten(?:ir|ais|ait|u)|tiens|présent(?:er?|ais|ait|é)|interven(?:ir|ais|ait)|modér(?:er?|ais|ait|é))';
/** What one was seen to do: « c’est moi qui chantais à l’inauguration ». */
const SEEN =
  '(?:jouais|chantais|dansais|filmais|photographiais|cuisinais|dessinais|mixais|conduisais)';
const HOST =
  '(?:animat(?:eur|rice)|intervenante?|conférenci(?:er|ère)|orat(?:eur|rice)|modérat(?:eur|rice)|présentat(?:eur|rice))';
const WHO = "(?:je suis (?:la personne|celle|celui) qui|c' ?(?:est|était) moi qui)";
/** What somebody runs in a programme. */
const SLOT =
  '(?:ateliers?|sessions?|stands?|tables? rondes?|conférences?|débats?|plénières?|démos?|causeries?|forums?|séances?|webinaires?|expos?|expositions?|jeux?|quiz|visites?)';
const OWN_SLOT = '(?:intervention|conférence|keynote|exposé)';
const RAN =
  "(?:(?:j' ?|je )(?:y )?(?:animais|présentais|modérais|(?:ai|avais) (?:co-?)?(?:animé|présenté|modéré)e?s?))";
const THEIR = "(?:le|la|l'|mon|ma|notre|cet|cette)";
/** Not « j’ai tenu la plénière en doudoune ». */
const HELD = `(?:j' ?|je )(?:y )?(?:tenais|(?:ai|avais) tenu) ${THEIR} (?:stands?|ateliers?|expos?|expositions?|quiz|buvettes?|caisses?|accueil|vestiaires?) (?!pour |jusqu)`;
/** What is one’s own and not a part in the programme: « mon stand préféré », « ma conférence du matin ». */
const LIKED =
  "(?:préférée?|favori(?:te)?|chouchou(?:te)?|coup|numéro|du (?:matin|soir|jour|\\p{L}+di|dimanche)|de l' après-midi|aux toilettes)";
const ROLE = new RegExp(
  `^(?:${[
    // « je suis la personne qui devait en animer une », « c’est moi qui tenais le stand »
    `${WHO} (?:(?:devais|devait|ai|a|avais|allais|allait) )?(?:(?:y|en|l'|le|la|les) )*${PART} `,
    `${WHO} ${SEEN} (?!m(?:on|a|es) |et )`,
    // « je suis l’animatrice de l’atelier »
    `je suis (?:l'|la|le) ${HOST} d`,
    // « l’atelier que j’animais »; not « l’atelier que j’ai présenté comme ennuyeux »
    `${SLOT} (?:que|qu') ${RAN} (?!comme )`,
    // « j’animais l’atelier »; not « j’anime des ateliers »
    `${RAN} ${THEIR} ${SLOT} `,
    HELD,
    // « mon intervention était »; of many who hold a stand, only one has that « au sous-sol »
    `(?:mon|ma) ${OWN_SLOT} (?!${LIKED})`,
    "mon stand (?=(?:de|du|des|d'|au|aux|à|dans|sur|près|face|numéro|n°) )",
  ].join('|')})`,
  'u',
);
/** Words of the longest of these. */
const LONGEST_TOKENS = 10;

/** The writer’s part in the programme, which names who wrote. */
export const roleAt = (tokens: readonly Token[], at: number, { end }: Run): Run | undefined =>
  runFound(tokens, { first: at, end: Math.min(end, at + LONGEST_TOKENS) }, ROLE);
