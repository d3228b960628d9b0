import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';
import { isPerson } from '../jobs.js';
import { isListed, words } from '../listed.js';
import { foldedLine } from './line.js';

/** Insults and coarse words about people. */
const INSULTS = words(`
  con conne connard connarde connasse abruti abrutie crétin crétine débile imbécile idiot idiote
  salaud salope salopard enfoiré enfoirée pute putain merde merdique bouffon bouffonne tocard tocarde
  incompétent incompétente guignol charlatan escroc voleur menteur menteuse facho nazi
  bâtard pourri pourrie minable enculé enculer branleur branleuse trouduc fdp ntm pédé tapette gouine
  bougnoule négro youpin crevard glandeur glandeuse abruti couille bouseux gogol mongol taré tarée raclure emmerdeur emmerder foutre gueule chier chiant`);

/** The first insult, as typed, or null. */
export const insultIn = (tokens: readonly Token[]): string | null =>
  tokens.find((token, at) => isListed(token, INSULTS) && isMeant(tokens, at))?.text ??
  RABBLE.exec(foldedLine(tokens).text)?.[0].trim() ??
  null;

/** « un ramassis de bobos », « bande d’incapables »; not « une bande de joyeux fous », « un ramassis d’idées ». */
const RABBLE =
  / (?:ramassis|bandes?|tas|clique|meute|troupeau|brochette) (?:de|d') (?:(?:vieux|vieilles|petits|gros|sales?) )?(?:bobos?|incapables?|planques?|profiteurs?|parasites?|faineants?|feignants?|feignasses?|hypocrites|technocrates|bureaucrates|ploucs?|beaufs?|bourges|gauchistes?|arrivistes|vautours|charlots|guignols|branquignols?|rigolos|rates|laches|moutons|vendus|pantins|tocards|parvenus) /u;

/** Before a coarse word that is said of nobody: « coup de gueule », « il joue le salaud ». */
const OF_NOBODY =
  / (?:(?:coups?|foutages?) de|jou(?:e|ent|ait) (?:le|la|les|un|une|des)|roles? d[eu']|sans etre|pour des|(?:trop|c' (?:est|etait))(?: trop| si| bien)?) $/u;

/** Words that a thing is called as well: « un spectacle idiot » insults nobody. */
const OF_THINGS = /^(?:idiote?|debile|minable|pourrie?|con|conne)s?$/u;

/** « Merde, que c’était beau » blames nobody; nor does what is denied. */
function isMeant(tokens: readonly Token[], at: number): boolean {
  const { form = '', negated = false } = tokens[at] ?? {};
  if (negated || /^foutue?s?$/u.test(form)) return false;
  const before = tokens[at - 1];
  if (/^pourri/u.test(form) && before?.form === 'son') return false;
  if (OF_THINGS.test(fold(form)) && before?.pos === 'NOUN' && !isPerson(fold(before.form)))
    return false;
  if (/^(?:merde|putain)$/u.test(form) && (!before || /^(?:PUNCT|INTJ)$/u.test(before.pos)))
    return false;
  return !OF_NOBODY.test(foldedLine(tokens.slice(Math.max(0, at - 4), at)).text);
}
