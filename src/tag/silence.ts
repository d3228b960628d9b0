import { formText } from '../french/runs.js';
import { wordSet } from '../ground/listed.js';
import { holds } from '../ground/spans.js';
import type { Match } from '../lexicon/matcher.js';
import { holdsAWord } from '../lexicon/text.js';
import type { Parse, Span } from '../model/text.js';
import { turnsOf } from './turns.js';
import { viewpointTokens } from './viewpoint.js';

/** Words of politeness that add nothing to « rien à signaler », and what ties two non-answers: « pas d’avis car pas venue ». */
const POLITE = wordSet(
  'merci désolé désolée pardon cordialement bonjour bonsoir bien voilà donc et alors svp ' +
    "car puisque puisqu' comme du coup finalement au final",
);

/** « Pas pu venir cette année malheureusement »: what goes with having been away; « aucun, hélas » judges. */
const AWAY = wordSet('venir venu aller participer assister être absent là');
const BESIDE_AWAY = wordSet('malheureusement hélas cette année fois édition');

const REFERS_ELSEWHERE = turnsOf('refers elsewhere');

/** Who said so, where somebody else noted it: « Madame ne se souvient pas ». */
const WHO = wordSet(
  "madame monsieur mme mr il elle le la l' personne usager usagère dame participant participante bénéficiaire",
);

/**
 * Whether an answer says nothing: each of its words belongs to a non-answer (« première fois, pas
 * assez de recul »), to a name, to politeness or tells whose view it is, and one non-answer at least is there.
 */
export function saysNothing(
  { tokens }: Parse,
  silences: readonly Match<unknown>[],
  names: readonly Span[],
): boolean {
  const words = tokens.flatMap((token, index) =>
    holdsAWord(token.text) ? [{ token, index }] : [],
  );
  const covered = new Set(silences.flatMap((match) => match.tokens));
  const viewpoint = viewpointTokens(tokens);
  const isAway = [...covered].some((index) => AWAY.has(tokens[index]?.lemma ?? ''));
  if (REFERS_ELSEWHERE.test(formText(tokens))) return true;
  if (words.length === 0)
    return covered.size > 0 || !tokens.some(({ text }) => /\p{So}/u.test(text));
  return (
    words.some(({ index }) => covered.has(index)) &&
    words.every(
      ({ token, index }) =>
        covered.has(index) ||
        viewpoint.has(index) ||
        POLITE.has(token.form) ||
        (isAway && BESIDE_AWAY.has(token.form)) ||
        WHO.has(token.form) ||
        names.some((name) => holds(name, token)),
    )
  );
}

/** Whether « idem », « pareil » or « +1 » goes on to say what: « idem pour la garderie », « +1, et un stand ». */
export function backsMore({ tokens }: Parse): boolean {
  const said = formText(tokens.filter(({ pos }) => pos !== 'PUNCT'));
  return /^(?:idem|pareil|d' accord|\+ ?\d+) (?:et|pour|mais|avec|sur) (?!(?:moi|nous|ma|mon|tout|toutes|tous|le reste|celles?|ceux)\b).*\p{L}{3}/u.test(
    said,
  );
}

/** « Répondez au téléphone » asks for something; « voyez plus haut » and « passez » do not. */
export const ordersSomething = ({ tokens }: Parse): boolean => {
  const words = tokens.filter(({ text }) => holdsAWord(text));
  const [verb] = words;
  return (
    words.length > 2 &&
    verb?.pos === 'VERB' &&
    /.ez$/u.test(verb.form) &&
    !/^(?:voir|passer|aller|savoir|relire|lire)$/u.test(verb.lemma)
  );
};

/** « Je réfléchis à passer au libre » tells a plan, « j’y réfléchis encore » nothing. */
export const thinksOf = ({ tokens }: Parse): boolean =>
  /(?:^| )réfléchi(?:s|t|r|ssons|t-on)? (?:à|au|aux|sur) [^ ]+/u.test(formText(tokens));
