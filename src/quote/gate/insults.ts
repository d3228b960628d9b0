import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';
import { CROWDS, INSULTS, isListed, isPerson } from '../word-lists.js';
import { foldedLine } from './line.js';

/** The words that insult somebody. */
export const insultsIn = (tokens: readonly Token[]): Token[] =>
  tokens.filter((token, at) => isListed(token, INSULTS) && isMeant(tokens, at));

/** The first insult, as typed, or null. */
export const insultIn = (tokens: readonly Token[]): string | null =>
  insultsIn(tokens)[0]?.text ?? RABBLE.exec(foldedLine(tokens).text)?.[0].trim() ?? null;

/** « un ramassis de bobos », « bande d’incapables »; not « une bande de joyeux fous », « un ramassis d’idées ». */
const RABBLE =
  / (?:ramassis|bandes?|tas|clique|meute|troupeau|brochette) (?:de|d') (?:(?:vieux|vieilles|petits|gros|sales?) )?(?:bobos?|incapables?|planques?|profiteurs?|parasites?|faineants?|feignants?|feignasses?|hypocrites|technocrates|bureaucrates|ploucs?|beaufs?|bourges|gauchistes?|arrivistes|vautours|charlots|guignols|branquignols?|rigolos|rates|laches|moutons|vendus|pantins|tocards|parvenus) /u;

/** Before a coarse word that is said of nobody, or of oneself: « coup de gueule », « il joue le salaud », « on se sent moins idiote ». */
const OF_NOBODY =
  / (?:(?:coups?|foutages?) de|jou(?:e|ent|ait) (?:le|la|les|un|une|des)|roles? d[eu']|sans etre|pour des|(?:trop|c' (?:est|etait))(?: trop| si| bien)?|(?:me|se) sen\w+(?: moins| plus| un peu| trop| si| tres| vraiment)?) $/u;

/** Words that a thing is called as well: « un spectacle idiot », « la sono était pourrie », « un atelier chiant » insult nobody. */
const OF_THINGS = /^(?:idiote?|debile|minable|pourrie?|con|conne|chiante?)s?$/u;

/**
 * What a word describes: what stands before it, « être » and adverbs between or none. Of « sont cons » nothing is
 * known, as many names of people are in no list.
 */
function describedBy(tokens: readonly Token[], at: number): Token | undefined {
  const from = tokens
    .slice(0, at)
    .findLastIndex(({ pos, lemma }) => pos !== 'ADV' && lemma !== 'être' && lemma !== 'ne');
  const between = tokens.slice(from + 1, at).filter(({ lemma }) => lemma === 'être');
  return between.some(({ form }) => !/^(?:est|était|fut|sera)$/u.test(form))
    ? undefined
    : tokens[from];
}

const isThing = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' &&
  !isListed(token, CROWDS) &&
  ![token.form, token.lemma].some((one) => isPerson(fold(one)));

/** « Merde, que c’était beau » blames nobody; nor does what is denied. */
function isMeant(tokens: readonly Token[], at: number): boolean {
  const { form = '', negated = false } = tokens[at] ?? {};
  if (negated || /^foutue?s?$/u.test(form)) return false;
  const before = tokens[at - 1];
  if (/^pourri/u.test(form) && before?.form === 'son') return false;
  if (OF_THINGS.test(fold(form)) && isThing(describedBy(tokens, at))) return false;
  if (/^(?:merde|putain)$/u.test(form) && (!before || /^(?:PUNCT|INTJ)$/u.test(before.pos)))
    return false;
  return !OF_NOBODY.test(foldedLine(tokens.slice(Math.max(0, at - 4), at)).text);
}
