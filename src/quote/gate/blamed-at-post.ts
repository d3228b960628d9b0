import { isVerb } from '../../french/clauses.js';
import { meet } from '../../ground/spans.js';
import type { PersonalData } from '../../model/tags.js';
import type { Span, Token } from '../../model/text.js';
import { JOBS } from '../../names/posts.js';
import { isAtDesk, isBeforePost } from '../../tag/personal/titles.js';
import { type PassageRun, tokensIn } from '../cut/passage.js';
import { HOSTS, isListed } from '../word-lists.js';
import { formsBefore } from './places.js';

/** Before a post that stands before its name: « le gardien du parking, | [nom] », « un gardien, [nom], ». */
const THE_ONE = /^(?:l[ea]|l'|notre|votre|cet|cette|ce|une?)$/u;
const BEFORE_TOKENS = 5;
/** Behind these the clause of a name is over. */
const OVER = /^(?:[;:.!?…]+|mais|dommage|malgré|sauf)$/iu;
/** What a clause may open with before the name. */
const OPENING = /^(?:PUNCT|CCONJ|SCONJ)?$/u;
/** « Quand [nom], le régisseur, coupe le son ». */
const WHEN = /^(?:quand|lorsque|lorsqu'|puisque)$/u;
/** « Heureusement que [nom], le régisseur, était là ». */
const LUCKILY = /^heureusement que $/u;

/**
 * The name of whoever does something at a post in a critical answer, or null: « [nom], le gardien, nous a enfermés dehors »,
 * « [nom] de la technique était débordé ». No word there need judge: under a mask, the post tells who is meant.
 * Not « heureusement [nom], le régisseur, nous a aidés », nor what praises by a word, nor « [nom], le régisseur, a tout sauvé,
 * mais le son grésillait », where something else is blamed behind.
 */
export function blamedAtPost(run: PassageRun, masked: readonly PersonalData[]): Span | null {
  const { sentiment } = run.passage.tagged.tags;
  if (sentiment.label !== 'negative') return null;
  const tokens = tokensIn(run);
  const kind = sentiment.evidence.filter(({ value, by }) => value > 0 && by === undefined);
  const unkind = sentiment.evidence.filter(({ value }) => value < 0);
  const acts = (name: Span): boolean => {
    const first = tokens.findIndex((token) => meet(token, name));
    const last = tokens.findLastIndex((token) => meet(token, name));
    if (first < 0) return false;
    const post = postBefore(tokens, first);
    const from = post < 0 ? first : post;
    const mark = tokens[last + 1]?.text === ',' ? last + 1 : last;
    const isAtPost =
      post >= 0 ||
      isBeforePost(tokens, last) ||
      isBeforePosts(tokens, mark) ||
      isAtDesk(tokens, mark);
    if (!isAtPost || !opensClause(tokens, from)) return false;
    const stop = tokens.findIndex(({ text }, at) => at > last && OVER.test(text));
    const said = tokens.slice(last + 1, stop < 0 ? tokens.length : stop);
    const blamedBehind =
      stop >= 0 &&
      /\p{L}/u.test(tokens[stop]!.text) &&
      !unkind.some((one) => said.some((token) => meet(one, token)));
    return (
      !blamedBehind &&
      said.some(isVerb) &&
      !kind.some((one) => said.some((token) => meet(one, token)))
    );
  };
  return masked.find((data) => data.kind === 'name' && acts(data)) ?? null;
}

/** Whether nothing but a mark, « et » or « quand » stands before a place; not « heureusement que ». */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const { pos = '', form = '' } = tokens[at - 1] ?? {};
  if (LUCKILY.test(`${formsBefore(tokens, at, 2).join(' ')} `)) return false;
  return OPENING.test(pos) || WHEN.test(form);
}

/** Where the post of a name begins that follows it: « le gardien, [nom], »; or -1. */
function postBefore(tokens: readonly Token[], name: number): number {
  const end = /^[,(:]$/u.test(tokens[name - 1]?.text ?? '') ? name - 1 : name;
  const near = Math.max(0, end - BEFORE_TOKENS);
  return tokens
    .slice(0, end)
    .findLastIndex(
      ({ form }, at) =>
        at >= near &&
        THE_ONE.test(form) &&
        (isPost(tokens[at + 1]) || (tokens[at + 1]?.pos === 'ADJ' && isPost(tokens[at + 2]))) &&
        tokens.slice(at + 2, end).every(({ pos }) => /^(?:ADP|DET|NOUN|ADJ)$/u.test(pos)),
    );
}

/** « [nom] et [nom] | , les régisseurs ». */
const isBeforePosts = (tokens: readonly Token[], mark: number): boolean =>
  tokens[mark]?.text === ',' &&
  /^(?:les|nos)$/u.test(tokens[mark + 1]?.form ?? '') &&
  isPost(tokens[mark + 2]);

const isPost = (token: Token | undefined): boolean =>
  token !== undefined && [JOBS, HOSTS].some((some) => isListed(token, some));
