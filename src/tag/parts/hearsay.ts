import { formText } from '../../french/runs.js';
import type { Parse, Span, Token } from '../../model/text.js';
import { isI } from '../tokens.js';
import { partOf } from './sides.js';

/** What others do who speak of something, and what « on » does: « on trouve » is « nous trouvons ». */
const SPEAKING =
  /^(?:dire|raconter|prétendre|répéter|reprocher|annoncer|trouver|penser|croire|juger|imaginer)$/u;
const SAYING = /^(?:dire|raconter|prétendre|répéter|reprocher)$/u;
/** How what they say begins, after the verb. */
const SAID = /^(?:que|qu'|ça|cela|:|du|l[ea]s?|l'|c')$/u;
/** What sets the writer against them, and what sides with them. */
const AGAINST =
  /^(?:(?:et |mais )?(?:moi|perso|personnellement|pour ma part|de mon côté|quant à moi|au contraire|eh bien)) /u;
const AGREES = /(?:^| )(?:aussi|également|raison|d' ?accord|confirme) /u;
/** Most tokens from the verb of saying to « moi », and words before it that tell who says so. */
const [FAR_TOKENS, WHO_TOKENS] = [18, 4];

/** An answer in two: what others say, and what the writer sets against it. */
interface Hearsay {
  readonly said: Parse;
  readonly own: Parse;
}

/**
 * « Certains disent que c’est de l’entre-soi. Moi j’y ai trouvé des amis »: what others say is not what the
 * writer says (all 7 such coded answers go the way of the latter).
 */
export function hearsayIn(parse: Parse): Hearsay | null {
  const { tokens, text } = parse;
  const verb = tokens.findIndex((_, at) => isReport(tokens, at));
  if (verb < 0) return null;
  const answer = tokens.findIndex(
    ({ pos }, at) =>
      at > verb + 1 && at <= verb + FAR_TOKENS && pos === 'PUNCT' && answers(tokens, at + 1),
  );
  const own = tokens[answer + 1];
  if (answer < 0 || !own) return null;
  const opening = tokens.slice(0, verb).findLastIndex(({ text: mark }) => /^[.!?…;]$/u.test(mark));
  const start = tokens[opening + 1]?.start ?? 0;
  const around: Span[] = [
    { start: 0, end: start },
    { start: own.start, end: [...text].length },
  ];
  return { said: partOf(parse, [{ start, end: own.start }]), own: partOf(parse, around) };
}

/** Whether somebody else says something there: « on m’avait dit que », « mes collègues trouvent ça ». */
function isReport(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  if (verb?.pos !== 'VERB' || !SPEAKING.test(verb.lemma) || verb.negated) return false;
  if (!SAID.test(tokens[at + 1]?.form ?? '')) return false;
  const who = tokens.slice(Math.max(0, at - WHO_TOKENS), at);
  if (who.length === 0 || who.some((token) => isI(token) || token.form === 'moi')) return false;
  return !who.some(({ form }) => form === 'on') || SAYING.test(verb.lemma);
}

function answers(tokens: readonly Token[], at: number): boolean {
  const forms = `${formText(tokens.slice(at, at + 5))} `;
  return AGAINST.test(forms) && !AGREES.test(forms);
}
