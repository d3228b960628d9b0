import type { Token } from '../../model/text.js';
import type { Candidate } from './fragments.js';

/** Words after « mais » that leave the rest to the reader: « mais le niveau… ». */
const HINTING = 4;

/** Whether a stretch leaves open what it means. */
export function isLeftOpen(candidate: Candidate): boolean {
  const { passage, first, end } = candidate;
  const shown = passage.tokens.slice(first, end);
  return announces(shown) || hints(shown) || lacksItsNoun(shown) || isAmidNames(candidate);
}

/** « Dans le désordre : ». */
const announces = (shown: readonly Token[]): boolean => shown.at(-1)?.text === ':';

/** « Ambiance au top, logistique sans faille, mais le niveau… ». */
function hints(shown: readonly Token[]): boolean {
  if (!/^(?:…|\.{3})$/u.test(shown.at(-1)?.text ?? '')) return false;
  const turn = shown.findLastIndex(({ form }) => form === 'mais');
  const rest = shown.slice(turn + 1, -1);
  return turn >= 0 && rest.length <= HINTING && !rest.some(({ mood }) => mood === 'finite');
}

/** « La meilleure pour l’instant : … », « les petites ont aussi des salles »: of what, the question says. */
function lacksItsNoun([article, quality, next]: readonly Token[]): boolean {
  return (
    /^(?:la|les)$/u.test(article?.form ?? '') &&
    article?.pos === 'DET' &&
    quality?.pos === 'ADJ' &&
    (next?.text === ':' || /^(?:ADP|AUX|VERB)$/u.test(next?.pos ?? ''))
  );
}

/** « Guéret, | Auch, Bar-le-Duc ont aussi des salles »: one name of several. */
function isAmidNames({ passage: { tokens }, first, sentence }: Candidate): boolean {
  const [before, comma, opening] = tokens.slice(Math.max(0, first - 2), first + 1);
  return (
    first > sentence.first + 1 &&
    comma?.text === ',' &&
    isName(before) &&
    isName(opening) &&
    tokens[first + 1]?.text === ','
  );
}

const isName = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' || token?.pos === 'NOUN';
