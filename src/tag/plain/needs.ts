import { formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { isPredicate } from '../tokens.js';

/** Most tokens of a need that is told and no more. */
const NEED = 14;
const SOME =
  "(?:(?:vraiment|surtout|absolument) )?(?:une?|des|de|d'|plus|davantage|meilleure?s?|mieux) ";
const [NEEDED, FLOATED] = [
  new RegExp(`^(?:(?:il )?(?:faut|faudra)|(?:on |nous )?(?:a |avons )?besoin) ${SOME}`, 'u'),
  new RegExp(`^(?:peut être|peut-être) ${SOME}(?!des (?:plus|meilleure?s?) )`, 'u'),
];
const BETTER = /(?:^| )(?:plus|moins|mieux|davantage|meilleure?s?) /u;
/** What tells more than the need, « il faut un grain de folie pour oser, merci », or denies it. */
const MORE =
  /^(?:pour|afin|comme|aussi|pareille?s?|telle?s?|ce|cet|cette|ces|genre|suite|sacrée?s?|merci|bravo|mais|,|;|:|rien|pas|jamais|que|qui|dire|croire)$/u;

/**
 * « Il faut un accueil plus chaleureux », « besoin de clarté », « peut-être des échanges plus riches »: what is needed, or
 * floated as better, was not there, though its words are good ones: the word that says so.
 */
export function needIn({ asked, parse: { tokens, sentences } }: Reading): Need | undefined {
  // « Besoin d’évasion » is what the event meets.
  if (asked.expects === 'image') return undefined;
  const said = formText(tokens);
  const isNeeded = NEEDED.test(said);
  if (!isNeeded && !(FLOATED.test(said) && BETTER.test(said))) return undefined;
  const word =
    tokens.find(({ lemma, form }) => lemma === 'falloir' || form === 'besoin') ?? tokens[0];
  const isAll =
    sentences.length === 1 &&
    tokens.length <= NEED &&
    tokens.every(
      (one) => one === word || !(isPredicate(one) && !/^(?:avoir|pouvoir)$/u.test(one.lemma)),
    ) &&
    !tokens.some(({ form }) => MORE.test(form));
  return isAll && word ? { word, isFloated: !isNeeded } : undefined;
}

interface Need {
  readonly word: Token;
  /** Put forward with « peut-être ». */
  readonly isFloated: boolean;
}
