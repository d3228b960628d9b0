import { meet } from '../../../ground/spans.js';
import type { Span, Token } from '../../../model/text.js';
import { isPerson } from '../../word-lists.js';
import { anyOf, type FoldedLine, over } from '../line.js';
import { AFFILIATED, LISTS, TELLING_NOTHING, UNIONISTS } from './ways.js';

const LETTERS: readonly (readonly [RegExp, string])[] = [
  // Before the affiliations: « le délégué CFDT » is somebody, « je suis délégué CFDT » a secret.
  [UNIONISTS, 'R'],
  [AFFILIATED, 'C'],
  // Before the states: « phase dépressive » is one matter.
  [anyOf(LISTS.health.matters), 'M'],
  [anyOf(LISTS.health.states), 'S'],
  [anyOf(LISTS.private.states), 'C'],
  [anyOf(LISTS.private.matters), 'N'],
  [anyOf(LISTS.health.images), 'V'],
  [anyOf(LISTS.private.images), 'W'],
  [anyOf(LISTS.abuse), 'A'],
];
const THEIRS = new RegExp(
  `(?<= (?:mon|ma|mes|notre|nos|son|sa|leur) (?:\\w+ )?)${anyOf(LISTS.kin).source}|(?<= )(?:papa|maman|mamie|papi)(?= )`,
  'gu',
);

/** « Mme de la CAF », « [nom] » as masked by whoever sent the file: somebody, whose name is not told. */
const TITLED = /(?<= )(?:(?:mme|mlle|madame|monsieur)(?= d(?:e|u|') )|\[ (?:nom|prenom) \])/gu;

/** « mon N+1 », which is three tokens, « ma boss », « la prez »: a person, whose post is in no list of trades. */
const SUPERIOR =
  /(?<= (?:mon|ma|notre) )(?:n' \+ \d|boss)|(?<= (?:mon|ma|l[ea]|notre|votre) )(?:prez|prezidente?|pdte?|dg|dt|cto|ceo|coo|cpo)(?= )/gu;

/** One person, or several. */
function personIn(word: string): 'P' | 'Q' | null {
  // « vice-président »: the hyphen is a space in the line.
  const form = word.replaceAll(' ', '-');
  if (isPerson(form)) return 'P';
  return isPerson(form.replace(/[sx]$/u, '')) ? 'Q' : null;
}

/** The line with its words of the lists written over by their letters (`secrets.yaml`). */
export function marked(line: FoldedLine, tokens: readonly Token[], names: readonly Span[]): string {
  const plain = line.text.replace(TELLING_NOTHING, (match) => match.replace(/\w/gu, '_'));
  const listed = LETTERS.reduce((text, [list, letter]) => over(text, list, letter), plain);
  const signs = over(over(over(listed, THEIRS, 'K'), TITLED, 'R'), SUPERIOR, 'P').split('');
  tokens.forEach((token, at) => {
    const from = line.starts[at]!;
    const word = line.text.slice(from, (line.starts[at + 1] ?? line.text.length) - 1);
    const isNamed = names.some((name) => meet(name, token));
    const letter = isNamed ? 'R' : personIn(word);
    // The stop of « Kevin B. » ends nothing.
    const isWord = /[\w']/u.test(signs[from] ?? '') || (isNamed && signs[from] === '.');
    if (letter === null || !isWord || /[A-Z]/u.test(signs[from] ?? '')) return;
    signs.fill(letter, from, from + word.length);
  });
  return signs.join('');
}
