import { EVILS, ILLS } from '../../tag/named/word-lists.js';
import { WITHOUT } from '../../tag/plain/ill.js';
import { isNoun } from '../../tag/tokens.js';
import type { Candidate } from '../cut/candidate.js';
import { judgedIn, shownIn } from '../cut/passage.js';
import { formOf, isSpoken } from '../cut/tokens.js';
import { isSaid } from './tone.js';

/** « mal de tête », « mal aux pieds ». */
const ACHING = /^(?:d[e'u]|des|au|aux|à)$/u;
/** What stands before the noun: articles, « beaucoup de », « une grosse ». */
const BEFORE = /^(?:DET|ADP|ADJ|ADV|NUM)$/u;

/**
 * Whether words name an evil and praise nothing: « de la fatigue », « un mal de dos ». Of such an answer only its
 * question says that it is praise (« Qu’emportez-vous ? »), and it is quoted without it.
 */
export function namesOnlyAnEvil(candidate: Candidate): boolean {
  const tokens = shownIn(candidate).filter(isSpoken);
  const at = tokens.findIndex(isNoun);
  const [noun, next] = tokens.slice(at);
  if (at === -1 || !noun || noun.negated) return false;
  const before = tokens.slice(0, at);
  if (!before.every(({ pos, form }) => BEFORE.test(pos) && !WITHOUT.test(form))) return false;
  const lemma = noun.lemma.toLowerCase();
  const isIll =
    EVILS.has(lemma) || ILLS.has(lemma) || (lemma === 'mal' && ACHING.test(formOf(next)));
  return isIll && !praises(candidate);
}

const praises = (candidate: Candidate): boolean =>
  judgedIn(candidate).some((one) => one.value > 0 && isSaid(one));
