import { bareName } from '../names.js';
import { inWords } from './signs.js';

/** Who does not know the thing; « Je ne connais pas du tout » is the least that one knows. */
const UNKNOWING = /^(je )?(ne |n')?connai[st] pas\b(?! (du tout|bien|tres|vraiment|assez))/;

/** How well one knows a thing: « J’en ai entendu parler », « Je connais bien », « Je maîtrise ». */
const KNOWING = /\bentendu parler\b|^(je )?(la |le |les )?(connai[st]\b|maitris)/;

/** Ways to say that one has no answer to give, as options of a closed question write them. Bare names (names.ts). */
const BESIDE: readonly RegExp[] = [
  // Who does not know or does not say: « Ne se prononce pas », « Je ne sais pas encore », « Préfère ne pas répondre ».
  /^(je )?(ne |n')?((me |se )?prononce|sa(is|it)|souhaite|veux|veut|desire)( pas\b|.{0,20}\bpas repondre\b)/,
  UNKNOWING,
  /^(je )?(prefere|refuse|refus)\b.{0,10}\brepon/,
  /^(nsp|jsp)\b|^(i )?(don'?t know|no opinion|no answer|not applicable|prefer not)\b/,
  /^(je )?(ne )?peu[xt] (pas )?((me |se )?prononcer|juger|repondre|evaluer)/,
  /^(c'est )?(trop tot|difficile|impossible) (pour|a) (le |se |me )?(dire|juger|savoir|prononcer)/,
  /^(je )?n'(ai|a) (pas |aucune? )(encore )?(d')?(avis|opinion|idee)/,
  // Who has none, or whom it does not concern: « Sans avis », « Aucune opinion », « Non concerné(e) », « Ne s’applique pas ».
  /^(sans|pas d'|pas de |aucune?s?|non|hors|pas) ?(avis|opinion|idee|objet|reponse)\b/,
  /^(non|pas) (concerne|applicable|pertinent pour moi|renseigne|repondu|precise|communique|specifie|evalue)/,
  /^(je )?(ne |n')(suis pas concerne|s'applique pas|est pas applicable|est pas concerne)/,
  /^ca ne me concerne pas|^cela ne me concerne pas/,
  // Who was not there: « Je n’ai pas participé », « Pas utilisé », « Je n’y étais pas ».
  /^((je )?n(e l)?'(y )?(ai|a) pas|non|pas) (ete |pu )?(y )?(mange|dejeune|dine|dormi|pris\b|particip|utilis|assist|test|essay|frequent|visit|suivi|vu\b|consult|recu\b|present)/,
  /^(je )?n'(y )?(etais|etait) pas\b|^absente?\b/,
  /^(n\/?a|n\.a|n\/?c|n\/?r|n\/?s|s\/?o|vide)$|^autres?( ?[(:,/].*)?$/,
];

/** How an option begins tells, in characters: a cell may be a long text. */
const LONGEST = 500;

/** Whether an option of a closed question is no degree of anything: « Ne se prononce pas », « Non concerné·e », « N/A ». */
export const isBeside = (option: string): boolean => isBesideIn(bareOption(option));

/**
 * The same among the options of one question: where others say how well one knows a thing, « Je ne connais
 * pas » is the least of them.
 */
export function besideAmong(options: readonly string[]): (option: string) => boolean {
  const known = options.some((option) => KNOWING.test(bareOption(option)));
  return (option) => {
    const bare = bareOption(option);
    return isBesideIn(bare) && !(known && UNKNOWING.test(bare));
  };
}

const isBesideIn = (bare: string): boolean => BESIDE.some((pattern) => pattern.test(bare));

const bareOption = (option: string): string =>
  bareName(inWords(option.slice(0, LONGEST)))
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}]+$/u, '');
