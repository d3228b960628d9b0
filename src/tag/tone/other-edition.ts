import { isQue } from '../../french/clauses.js';
import { formText } from '../../french/runs.js';
import type { Match } from '../../lexicon/matcher.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { asksWhatToDo, asksWhatWasLiked } from '../asked/expects.js';
import type { Clause } from '../clauses.js';
import { turnsOf } from '../turns.js';
import { describesAWant, isRequest } from '../wants/wants.js';
import { isBetter } from './rival.js';

/** What names another edition; before it, what sets this one against it or beside it. */
const OTHER = turnsOf('other edition');
const [AGAINST, BESIDE] = [turnsOf('set against'), turnsOf('set beside')];
/** What is no judgement of an edition, or was not so. */
const [APART, UNREAL] = [turnsOf('counts or denies'), turnsOf('unreal')];
const [COMPARES, THAN_NOW] = [turnsOf('compares'), turnsOf('than now')];
const LESS = /(?<![^ ])(?:moins|pire)(?= |$)/u;
const THAN = / qu[e'] /u;

/** What a clause compares with another edition, and whether it says that there was more or less of it. */
export interface EditionsCompared {
  /** `this`: what is judged had more, or less, than the other; `other`: the other did. */
  readonly side: 'this' | 'other';
  readonly way: 'more' | 'less';
}

/**
 * How a clause compares this edition with another: « l’an dernier c’était plus convivial », « il y avait moins de
 * queue en 2024 », « plus convivial que l’an dernier »; null where it does not, or not clearly.
 */
export function comparedEdition(
  parse: Parse,
  clause: Clause,
  expects: Expectation,
): EditionsCompared | null {
  const words = parse.tokens.slice(clause.first, clause.end).filter(({ pos }) => pos !== 'PUNCT');
  const text = formText(words);
  const other = OTHER.exec(text);
  const compared = COMPARES.exec(text);
  if (!compared || APART.test(text)) return null;
  const way = LESS.test(text) ? 'less' : 'more';
  const here = (): EditionsCompared | null =>
    UNREAL.test(text) || isAskedFor(parse, clause, expects) ? null : { side: 'this', way };
  if (!other) return isOfThisOne(text) || isThanAName(words) ? here() : null;
  const before = text.slice(0, other.index);
  const after = text.slice(compared.index);
  const isThan = compared.index < other.index && THAN.test(before.slice(compared.index));
  if (isThan || AGAINST.test(before.trimEnd())) return here();
  if (THAN_NOW.test(after)) return { side: 'other', way };
  if (BESIDE.test(before.trimEnd()) || THAN.test(after)) return null;
  return { side: 'other', way };
}

/** « Plus d’ateliers cette année » may ask for them; « plus de Linux que Windows » compares other things. */
const QUANTITY = /(?<![^ ])(?:plus|moins) d[e'](?= |$)/u;

/** « C’était mieux cette année ». */
const isOfThisOne = (text: string): boolean =>
  /(?<![^ ])cette (?:année|édition|fois)(?= |$)/u.test(text) && !QUANTITY.test(text);

/** « Mieux que Devoxx », « plus calme qu’à Lyon »; not « je trouve que Devoxx est mieux ». */
function isThanAName(words: readonly Token[]): boolean {
  const than = words.findIndex(isQue);
  const compared = formText(words.slice(0, Math.max(0, than)));
  const [own, next] = words.slice(than + 1);
  const name = /^(?:à|au|en|chez)$/u.test(own?.form ?? '') ? next : own;
  return name?.pos === 'PROPN' && COMPARES.test(compared) && !QUANTITY.test(compared);
}

/** « Prévoir plus de temps que l’an dernier », « un meilleur son que l’an dernier » say nothing of what was. */
const isAskedFor = (parse: Parse, clause: Clause, expects: Expectation): boolean =>
  isRequest(parse, clause) || (asksWhatToDo(expects) && describesAWant(parse, clause));

/**
 * Whether a wish found in what compares this edition tells what was there: « mieux organisé »; « plus d’ateliers »,
 * where what was liked is asked.
 */
export const isHad = (parse: Parse, { tokens }: Match<unknown>, expects: Expectation): boolean =>
  tokens.some(
    (at) =>
      isBetter(parse, at) ||
      (asksWhatWasLiked(expects) && /^(?:plus|davantage)$/u.test(parse.tokens[at]?.form ?? '')),
  );
