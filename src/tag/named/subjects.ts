import type { Match } from '../../lexicon/matcher.js';
import type { Parse, Token } from '../../model/text.js';
import { areAmong } from '../clauses.js';
import type { Codebook } from '../codebook.js';
import type { ThemeMeaning } from '../meanings.js';
import { isNoun } from '../tokens.js';
import { SESSIONS } from './word-lists.js';

const SUBJECT = /^(?:NOUN|PROPN|ADJ)$/u;
/** What a subject may lie in without ending: « le pain et la santé », « réparation de vélos ». */
const INSIDE = /^(?:et|d[e'u]|des|l[ae]|l'|les|un|une|nos|leurs?|notre|à)$/u;

/**
 * Indexes of the tokens that name the subject of a session: « l’atelier pain », « la conférence sur les
 * transports ».
 */
export function sessionSubjectTokens({ tokens }: Pick<Parse, 'tokens'>): ReadonlySet<number> {
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

/**
 * Without the themes of how an event is run that only name there the subject of a session (13 of 13 coded
 * answers).
 */
export function withoutSubjects(
  matches: readonly Match<ThemeMeaning>[],
  parse: Parse,
  { logistics }: Pick<Codebook, 'logistics'>,
): readonly Match<ThemeMeaning>[] {
  const subject = sessionSubjectTokens(parse);
  if (subject.size === 0) return matches;
  return matches.filter(
    ({ entry, tokens }) => !(logistics.has(entry.meaning.theme) && areAmong(tokens, subject)),
  );
}
