import type { Intent } from '../../model/tags.js';
import type { Reading } from '../by-rules.js';
import { isPraise } from '../tone/valued.js';
import { leavesOut, saysWhatLacked, saysWhatWasNotThere } from './absence.js';
import { asksAhead } from './asks-ahead.js';
import { tellsOfAssault } from './assault.js';
import { onlyNamed } from './bare-name.js';
import { blamesAll } from './blames-all.js';
import { comparesEditions } from './compares-editions.js';
import { concedesOneSide } from './concession.js';
import { tellsWhatWasDone } from './done.js';
import { leftDue } from './due.js';
import { judgesEachApart } from './each-apart.js';
import { turnsOutOtherwise } from './expected-otherwise.js';
import { namesAFavourite } from './favourite.js';
import { tellsWhatOneFelt } from './felt.js';
import { namesAnIll } from './ill.js';
import { judgesPlainly } from './judgement.js';
import { tellsWhyAway } from './kept-away.js';
import { namesWhatLacked } from './lacked.js';
import { learnt } from './lesson.js';
import { onlyObliged } from './obliged.js';
import { contradictsThePaper, tellsOfAPromise } from './on-paper.js';
import { onlyHad } from './only-had.js';
import { leavesItsImageOpen } from './open-image.js';
import { asksOutright } from './outright.js';
import { owesIt } from './owed.js';
import { tellsOfOwnLife } from './own-life.js';
import { answersItself } from './own-question.js';
import { proposes } from './request.js';
import { addsMore, findsNone, namesOneReserve, onlyEnds } from './reserve.js';
import { type Heard, isShort, type Labels, type Plain, withTone } from './said.js';
import { onlyStates } from './stated-fact.js';
import { takesItBack } from './taken-back.js';
import { wouldBeBetter } from './would-be.js';

type Rule = (reading: Reading, heard: Heard) => Labels | null;

/** In an answer of any length. */
const assaulted: Rule = (reading, heard) => {
  const told = tellsOfAssault(reading, heard);
  return told && withTone(told, heard.intents);
};

/** A rule of short answers alone. */
const short =
  (rule: Rule): Rule =>
  (reading, heard) =>
    isShort(reading.parse) ? rule(reading, heard) : null;

/** A rule that tells the tone of a short answer, with the intents that are heard but for one that goes without saying. */
const tone = (toneOf: (reading: Reading, heard: Heard) => Plain | null, unmeant?: Intent): Rule =>
  short((reading, heard) => {
    const intents = heard.intents.filter((one) => one !== unmeant);
    const told = toneOf(reading, heard);
    return told && withTone(told, intents);
  });

/** A rule that only blames: it tells nothing where something is praised. */
const blame = (blames: (reading: Reading, heard: Heard) => Plain | null): Rule =>
  tone((reading, heard) =>
    reading.feelings.values.some(isPraise) ? null : blames(reading, heard),
  );

/**
 * The order: an assault; what kept one away; names of what one followed; what one had to do; « tout »; what is taken back,
 * promised, or expected and did not come; what has
 * two sides, or is to be mended or kept, as each by itself would pass for the whole; what is not there, whose good words
 * praise nothing (would be better, is asked for); what is conceded; what is told of one’s own life; then one reserve, one
 * thing that all turns on or was liked best, and what one felt; what goes by its question (known things left out, deeds,
 * lessons, names, ideas); what lacked; and last the words that judge plainly, which stand in all of these too.
 *
 * Who compares says how it was, and suggests nothing. Who answers their own question asks nobody.
 */
const RULES: readonly Rule[] = [
  assaulted,
  tellsWhyAway,
  short(onlyStates),
  short(onlyObliged),
  blame(blamesAll),
  tone(takesItBack),
  tone(tellsOfAPromise),
  tone(turnsOutOtherwise, 'suggestion'),
  short(asksAhead),
  judgesEachApart,
  leftDue,
  tone(wouldBeBetter),
  asksOutright,
  short(concedesOneSide),
  short(tellsOfOwnLife),
  tone(findsNone),
  tone(onlyEnds, 'critique'),
  blame(namesOneReserve),
  tone(addsMore),
  tone(owesIt),
  blame(onlyHad),
  tone(comparesEditions, 'suggestion'),
  tone(namesAFavourite),
  tellsWhatOneFelt,
  tone(contradictsThePaper),
  tone(answersItself, 'question'),
  blame(leavesOut),
  short(tellsWhatWasDone),
  learnt,
  leavesItsImageOpen,
  tone(namesAnIll, 'eloge'),
  onlyNamed,
  proposes,
  tone(namesWhatLacked),
  tone(saysWhatWasNotThere),
  blame(saysWhatLacked),
  tone(judgesPlainly),
];

/**
 * What a short answer says by its construction, where the rules are surer than the net, which goes too much
 * by the question; null of most answers. The first that fits decides; counts in these files are of the
 * coded answers of `bench/tags`.
 */
export function saidPlainly(reading: Reading, heard: Heard): Labels | null {
  for (const rule of RULES) {
    const said = rule(reading, heard);
    if (said) return said;
  }
  return null;
}
