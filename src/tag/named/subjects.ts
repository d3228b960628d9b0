import type { Match } from '../../lexicon/matcher.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { areAmong } from '../clauses.js';
import type { Codebook } from '../codebook.js';
import type { ThemeMeaning } from '../meanings.js';
import { isNoun, isRelative } from '../tokens.js';
import { SESSIONS } from './word-lists.js';

const SUBJECT = /^(?:NOUN|PROPN|ADJ)$/u;
/** What a subject may lie in without ending: « le pain et la santé », « réparation de vélos ». */
const INSIDE = /^(?:et|d[e'u]|des|l[ae]|l'|les|un|une|nos|leurs?|notre|à)$/u;

/**
 * Indexes of the tokens that only name: the subject of a session (« l’atelier pain », « la conférence sur les
 * transports »), or, where an image is asked for, the thing that draws the event (« un buffet à volonté »: of how
 * an event is run, coded answers of this kind tell in 4 of 28).
 */
export const namingTokens = (parse: Pick<Parse, 'tokens'>, expects: Expectation) =>
  expects === 'image' ? drawingTokens(parse) : sessionSubjectTokens(parse);

const OPENS_IMAGE = /^(?:comme|pour|moi|c'|est|,)$/u;
const ENDS_IMAGE = /^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/u;

/** « Un buffet à volonté », « pour moi une gare de triage », up to what it does or what else is said. */
function drawingTokens({ tokens }: Pick<Parse, 'tokens'>): ReadonlySet<number> {
  const drawn = new Set<number>();
  const article = tokens.findIndex(({ form }) => /^une?$/u.test(form));
  if (article < 0 || !tokens.slice(0, article).every(({ form }) => OPENS_IMAGE.test(form)))
    return drawn;
  for (let at = article + 1; at < tokens.length; at++) {
    if (ENDS_IMAGE.test(tokens[at]!.pos) || isRelative(tokens[at])) break;
    drawn.add(at);
  }
  return drawn;
}

function sessionSubjectTokens({ tokens }: Pick<Parse, 'tokens'>): ReadonlySet<number> {
  const subject = new Set<number>();
  tokens.forEach(({ lemma, pos }, at) => {
    if (pos !== 'NOUN' || !SESSIONS.has(lemma)) return;
    const next = tokens[at + 1]?.lemma === 'rond' ? at + 2 : at + 1;
    const link = tokens[next]?.form === 'sur';
    if (!link && !isNoun(tokens[next])) return;
    for (let index = link ? next + 1 : next; isInside(tokens[index]); index++) subject.add(index);
  });
  return subject;
}

const isInside = (token: Token | undefined): boolean =>
  token !== undefined && (SUBJECT.test(token.pos) || INSIDE.test(token.form));

/** Without the themes of how an event is run, where their words only name something else (13 of 13 coded subjects). */
export function withoutSubjects(
  matches: readonly Match<ThemeMeaning>[],
  { parse, expects }: { readonly parse: Parse; readonly expects: Expectation },
  { logistics }: Pick<Codebook, 'logistics'>,
): readonly Match<ThemeMeaning>[] {
  const subject = namingTokens(parse, expects);
  if (subject.size === 0) return matches;
  return matches.filter(
    ({ entry, tokens }) => !(logistics.has(entry.meaning.theme) && areAmong(tokens, subject)),
  );
}
