import { fold } from '../../lexicon/keys.js';
import type { PersonalData } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { isKnownThing } from './of-nobody.js';
import type { People } from './person-names.js';

/*
 * Whom one thanks by name, with no article before: « Merci à Titou et Nanou », « big up à Raph », « MERCI A POUGE, DOM »,
 * « bravo lolo42 ».
 */

const THANKS = /^(?:mercis?|bravo|chapeau|remerciements?|félicitations?|mentions?)$/u;
/** Said to friends alone: no word is sent kisses. */
const AFFECTION = /^(?:bisous?|bises?|coucou|dédicaces?|up|kiss|poke|bécots?)$/u;
/** Between the thanks and the names: « merci beaucoup à », « dédicace spéciale pour ». */
const BETWEEN = /^(?:beaucoup|infiniment|encore|aussi|spéciale?|particulier|à|a|au)$/u;
const JOINING = /^(?:,|et|&|\+|\/|ou|«|»|"|“|”)$/u;
/** What ends a list of names: a noun after a name would be what it qualifies (« Bravo Merveilleuse équipe »). */
const ENDING = /^(?:PUNCT|ADP|CCONJ|SCONJ|VERB|AUX|PRON|ADV|SYM)$/u;

const CAPITAL = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
/** Shorter ones, and what cannot be said aloud, are acronyms. */
const CAPITALS = /^(?=.*[AEIOUYÉÈ])\p{Lu}{5,}$/u;
const TWO_LETTERS = /^(?!RH|BU|CV|TP|TD|AG|UE|CP|TV|DJ|BD|CD|SG|PS|NB)\p{Lu}{2}$/u;
/** « lolo42 », « Max_la_menace »; not « NEC2025 », « html5 ». */
const HANDLE =
  /^(?!\p{Lu}+\d+$|(?:html|css|vue|web|php|python|java|es|gpt)-?\d)\p{L}[\p{L}.-]*[\d_][\p{L}\d_]*$/u;

/** Names in a list that thanks open, where one of them at least is no word of French nor a known thing. */
export function thankedIn(tokens: readonly Token[], people: People): PersonalData[] {
  return tokens.flatMap((token, at) => {
    const affection = AFFECTION.test(token.form);
    if (!affection && !THANKS.test(token.form)) return [];
    const listed = listAfter(tokens, at + 1, people);
    const isSure = (one: Token): boolean =>
      isNobodysWord(one, people) || (affection && CAPITAL.test(one.text)) || isQuoted(tokens, one);
    if (!listed.some(isSure)) return [];
    return listed.map(({ start, end }) => ({ start, end, kind: 'name' as const }));
  });
}

/** Words alone between commas, that may be names. */
function listAfter(tokens: readonly Token[], from: number, people: People): Token[] {
  const listed: Token[] = [];
  let at = from;
  while (BETWEEN.test(tokens[at]?.form ?? '')) at++;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (JOINING.test(token.text)) continue;
    if (token.form === 'à' && JOINING.test(tokens[at - 1]!.text)) continue;
    if (!mayName(token, people) || !endsAfter(tokens, at)) break;
    listed.push(token);
  }
  return listed;
}

/** « Merci à « Bichon » »: a nickname, be it a word. */
function isQuoted(tokens: readonly Token[], one: Token): boolean {
  const at = tokens.indexOf(one);
  return /^[«"“]$/u.test(tokens[at - 1]?.text ?? '') && /^[»"”]$/u.test(tokens[at + 1]?.text ?? '');
}

const endsAfter = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next === undefined || ENDING.test(next.pos) || JOINING.test(next.text);
};

const mayName = (token: Token, people: People): boolean =>
  !isKnownThing(token.form) &&
  /^(?:NOUN|PROPN|ADJ|X|NUM)$/u.test(token.pos) &&
  (/^\p{Lu}\p{L}/u.test(token.text) || isNobodysWord(token, people));

/** No word of French, but as people are called. */
const isNobodysWord = ({ text, form }: Token, { names, isWord }: People): boolean =>
  HANDLE.test(text) ||
  TWO_LETTERS.test(text) ||
  (!isWord(form) && (CAPITAL.test(text) || CAPITALS.test(text) || names.has(fold(text))));
