import { loadFrench } from '../../french/engine.js';
import { inside } from '../../ground/spans.js';
import type { TaggedAnswer } from '../../model/tags.js';
import type { Span } from '../../model/text.js';

/** A noun that answers hold as often as this is of the trade: « temps », « moment ». */
const EVERYDAY = 1000;

/**
 * How seldom answers of any event hold the rarest noun of a stretch, 0 to 1: an image names a thing that is not of
 * the trade (« une soupape », « une colonie de vacances »), dull praise what all name (« un temps fort »).
 */
export function rarityOf(span: Span, { parse }: Pick<TaggedAnswer, 'parse'>): number {
  const { heard } = loadFrench();
  const nouns = inside(parse.tokens, span).filter(({ pos }) => pos === 'NOUN');
  const least = Math.min(EVERYDAY, ...nouns.map(({ form }) => heard(form)));
  return 1 - Math.log(1 + least) / Math.log(1 + EVERYDAY);
}
