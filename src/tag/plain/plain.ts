import type { Reading } from '../by-rules.js';
import type { WordKnowledge } from '../learned/learned.js';
import { leavesOut, saysNothingOn, saysWhatLacked, saysWhatWasNotThere } from './absence.js';
import { onlyNamed } from './bare-name.js';
import { comesAgain } from './comes-again.js';
import { comparesEditions } from './compares-editions.js';
import { concedesOneSide } from './concession.js';
import { judgesEachApart } from './each-apart.js';
import { namesAnEvil } from './evil.js';
import { turnsOutOtherwise } from './expected-otherwise.js';
import { judgesPlainly } from './judgement.js';
import { learnsToBear, learnt } from './lesson.js';
import { lacksTheMeans } from './means.js';
import { mocksByLikeness } from './mocking.js';

import { contradictsThePaper } from './on-paper.js';

import { onlyHad } from './only-had.js';
import { asksOutright } from './outright.js';
import { owesIt } from './owed.js';
import { tellsOfOwnLife } from './own-life.js';
import { answersItself } from './own-question.js';
import { proposes } from './request.js';
import { addsMore, namesOneReserve } from './reserve.js';
import { type Heard, type Labels, type Plain, withTone } from './said.js';
import { wouldBeBetter } from './would-be.js';

/**
 * What a short answer says by its construction, where the rules are surer than the net, which goes too much
 * by the question; null of most answers. The first that fits decides; counts in these files are of the
 * coded answers of `bench/tags`.
 *
 * The order: what has two sides, as each by itself would pass for the whole; what is not there, whose good words
 * praise nothing (would be better, is asked for); what is conceded; what was expected and did not come; what is
 * mocked; what is told of one’s own life; then one evil, one reserve or one thing that all turns on; what goes by
 * its question (known things left out, lessons, names, ideas); what lacked; and last the words that judge plainly,
 * which stand in all of these too.
 */
export function saidPlainly(
  reading: Reading,
  heard: Heard,
  { values }: Pick<WordKnowledge, 'values'>,
): Labels | null {
  const toned = (tone: Plain | null, intents = heard.intents): Labels | null =>
    tone && withTone(tone, intents);
  // Who answers their own question asks nobody.
  const asksNobody = () => heard.intents.filter((one) => one !== 'question');
  // Who compares says how it was, who comes again what one will do: they ask for nothing.
  const tellsOnly = () => heard.intents.filter((one) => one !== 'suggestion');
  return (
    judgesEachApart(reading) ??
    lacksTheMeans(reading) ??
    toned(wouldBeBetter(reading)) ??
    toned(comesAgain(reading), tellsOnly()) ??
    asksOutright(reading, heard) ??
    concedesOneSide(reading, heard) ??
    toned(turnsOutOtherwise(reading)) ??
    toned(mocksByLikeness(reading)) ??
    tellsOfOwnLife(reading, heard) ??
    toned(namesAnEvil(reading, values)) ??
    toned(namesOneReserve(reading)) ??
    toned(addsMore(reading)) ??
    toned(owesIt(reading, values)) ??
    toned(onlyHad(reading)) ??
    toned(comparesEditions(reading), tellsOnly()) ??
    toned(contradictsThePaper(reading)) ??
    toned(answersItself(reading, values), asksNobody()) ??
    toned(leavesOut(reading)) ??
    toned(saysNothingOn(reading)) ??
    toned(learnsToBear(reading)) ??
    learnt(reading, heard) ??
    onlyNamed(reading, heard, values) ??
    proposes(reading, heard) ??
    toned(saysWhatWasNotThere(reading, values)) ??
    toned(saysWhatLacked(reading, values)) ??
    toned(judgesPlainly(reading, heard))
  );
}
