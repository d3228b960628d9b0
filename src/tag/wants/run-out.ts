import { isOf } from '../../french/clauses.js';
import { formText } from '../../french/runs.js';
import type { Parse, Token } from '../../model/text.js';
import type { Clause } from '../clauses.js';
import { isMark, isVerbInFull } from '../tokens.js';
import { turnsOf } from '../turns.js';

/*
 * « Plus de » that asks for nothing: there was none left, or it counts. « Plus » of « il n’y en a plus » and
 * of « davantage » are one word; what stands after tells them apart.
 */

const RAN_OUT = turnsOf('ran out');

/**
 * « Plus de sandwichs à 12h45 », « plus d’eau quand on est arrivés »: a clause that opens so tells of a lack,
 * and suggests nothing (20 of 20) unless it goes on to: « plus de pain à midi, prévoir large ».
 */
export function runsOut({ tokens }: Parse, { first, end }: Clause): boolean {
  const own = tokens.slice(first, end);
  const words = own.filter((token) => !isMark(token));
  const requests = own.some((token, at) => isVerbInFull(token) && own[at - 1]?.pos === 'PUNCT');
  return !requests && RAN_OUT.test(formText(words));
}

const MEASURE = /^(?:plus|moins)$/u;

/** « De moins de 30 ans », « plus de 200 personnes »: « plus » there counts, and asks for nothing. */
export function countsFrom(tokens: readonly Token[], at: number): boolean {
  const [measure, of, number] = tokens.slice(at, at + 3);
  return (
    MEASURE.test(measure?.form ?? '') &&
    isOf(of) &&
    number?.pos === 'NUM' &&
    !/^une?$/u.test(number.form)
  );
}
