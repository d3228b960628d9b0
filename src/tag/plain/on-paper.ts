import { countOf, formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { isBlame, isPraise, netOf, proofOf, saidBy, type Valued } from '../tone/valued.js';
import { turnsOf } from '../turns.js';
import { blamedBy, type Heard, type Plain, toned } from './said.js';

const [ON_PAPER, IN_FACT, AS_TOLD] = [turnsOf('on paper'), turnsOf('in fact'), turnsOf('as told')];
const [REPORTED, PROMISED] = [turnsOf('reported'), turnsOf('promised')];
/** Most tokens of what opens its second half. */
const IN_FACT_TOKENS = 4;

/** « (Alléchant) sur le papier », « on m’avait promis »: what blames where nothing else is told. */
const isForeseen = ({ entry }: Valued): boolean => /papier|promis/u.test(entry);

/** What came as it was told to come, by what that is worth. */
function asTold(tokens: readonly Token[], told: readonly Valued[]): Plain {
  const score = told.some(isBlame) && !told.some(isPraise) ? -TONE.intent : TONE.intent;
  return toned(score, [saidBy(tokens.at(-1)!, score, 'intent')]);
}

/**
 * « Sur le papier c’était alléchant, en réalité c’était creux »: what it was in fact is what is judged, whatever
 * was asked and whatever was promised; « alléchant sur le papier, tenu dans les faits » praises.
 */
export function contradictsThePaper({ parse: { tokens }, feelings }: Reading): Plain | null {
  const text = formText(tokens);
  if (!ON_PAPER.test(text)) return null;
  if (AS_TOLD.test(text))
    return asTold(
      tokens,
      feelings.values.filter((one) => !isForeseen(one)),
    );
  const at = tokens.findIndex((_, index) =>
    IN_FACT.test(formText(tokens.slice(index, index + IN_FACT_TOKENS))),
  );
  const told = feelings.values.filter((one) => one.at >= at && one.value !== 0);
  const sum = netOf(told);
  return at < 0 || sum === 0 ? null : toned(sum, told.map(proofOf));
}

/** What may tell how it was, behind what was promised. */
const GOES_ON = /^(?:mais|et|or|je|j'|moi|nous|c'|ça|qui|[,.;:!?…()]|\.{2,})$/u;

/**
 * « On m’avait dit que c’était génial, je confirme » says it oneself; « on nous avait vendu un super salon », and no
 * more, tells that it was none.
 */
export function tellsOfAPromise(reading: Reading, { label }: Heard): Plain | null {
  const { tokens } = reading.parse;
  const text = formText(tokens);
  const promised = PROMISED.exec(text)?.[0];
  if (promised === undefined && !REPORTED.test(text)) return null;
  const { values } = reading.feelings;
  if (AS_TOLD.test(text)) {
    // « On m’avait parlé de la queue, je confirme »: what was told judges nothing by itself.
    if (promised === undefined && !values.some(({ value }) => value !== 0)) return null;
    return asTold(
      tokens,
      promised === undefined ? values : values.filter((one) => !isForeseen(one)),
    );
  }
  // « On m’avait annoncé 9 h » may blame nothing.
  const isGood = values.some(isPraise) || label === 'positive' || label === 'mixed';
  if (promised === undefined || !isGood) return null;
  const words = tokens.filter(({ text: mark }) => !/^[.!…]+$/u.test(mark));
  const verb = tokens[countOf(promised) - 1];
  const goesOn = words.slice(countOf(promised)).some(({ form }) => GOES_ON.test(form));
  return goesOn || !verb ? null : blamedBy(verb, 'denial');
}
