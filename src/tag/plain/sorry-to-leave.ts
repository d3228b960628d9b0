import type { Reading } from '../by-rules.js';
import type { Plain } from './plain.js';
import { saidWhole } from './said-whole.js';

const COUNT = String.raw`(?:une?|deux|trois|quatre|\d+)`;
const END = '(?:fini(?:e|es|r|sse|t)?|terminée?s?|termine|termine[rs]?|passée?)';
/** That it ends, that one has to leave, that it lasts so little or comes so seldom. */
const LEAVING = new RegExp(
  [
    `(?:d[e'] ?)?(?:que )?(?:ça|c'|ce|cela|l'événement) ?(?:ne dure pas (?:plus longtemps|toujours)|s'arrête|(?:se |soit |est |a été |s'est )?(?:déjà |bientôt |trop vite )?${END})`,
    "(?:déjà |c'est )?(?:la fin|le départ|les? au ?revoirs?|les adieux)",
    "(?:d[e'] ?|que de )?(?:devoir|avoir d[uû]|avoir eu à|il faut|il a fallu|quand il (?:faut|a fallu)|on doit|on a d[uû]|j'ai dû|être obligée?s? de) (?:déjà )?(?:repartir|rentrer|partir|vous (?:quitter|laisser)|se quitter|reprendre le (?:travail|boulot|train|train-train))(?: chez (?:moi|nous|soi))?(?: à la maison)?",
    `(?:que|seulement|uniquement|juste|rien que|déjà|pas plus d[e']?) (?:que )?${COUNT} (?:petite?s? )?(?:jours?|journées?|soirées?|fois par an)`,
    "(?:seulement |juste |qu')?(?:une (?:seule )?fois (?:par|l') ?an(?:née)?)",
    String.raw`(?:il faut |devoir |d'? ?)?attendre (?:un an|l'an(?:née)? (?:prochaine?|qui vient)|la prochaine(?: édition)?|\d{4})`,
  ].join('|'),
  'u',
);
/** What may come before and after it without saying more. */
const WHOLE = new RegExp(
  `^(?:${LEAVING.source})(?: (?:déjà|trop vite|si vite|hélas|snif|avant la prochaine(?: édition)?|pour la suite|l'an prochain))*$`,
  'u',
);

/**
 * « Que ça s’arrête 😢 », « seulement deux jours », « devoir repartir » where faults are asked for: one who
 * is sorry that it ends praises it.
 */
export const isSorryToLeave = (reading: Reading): Plain | null =>
  reading.asked.expects === 'criticism'
    ? saidWhole(reading, WHOLE, { value: 0.6, rule: 'intent' })
    : null;
