import { formText } from '../../french/runs.js';
import type { Intent, SentimentLabel } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import type { Tagging } from '../at-once.js';
import { isPredicate } from '../wants/wants.js';
import { partOf, type Side, spansOf } from './sides.js';

/** What may stand before: « franchement », « moi, ». */
const FIRST =
  '(?:(?:moi|perso|personnellement|franchement|honnêtement|sincèrement|enfin|bon|mais|et|globalement|pour ma part) (?:, )?){0,2}';
const SURE = '(?:s[ûu]re?s?|certaine?s?|convaincue?s?|persuadée?s?)';
const HOW = '(?:vraiment|franchement|sincèrement|forcément|du tout|trop|si|très|tout à fait) ';
const THINKS = '(?:dirai[st]|pense|crois|croit|trouve|ai trouvé)';

/** How one opens who says what one thinks, or has heard. */
const HELD = [
  `(?:je|j'|on) (?:${THINKS}|pensais) (?:${HOW})?qu[e']`,
  "il (?:me|m'|nous) (?:semble|a semblé|semblait) (?:bien )?qu[e']",
  "(?:à mon (?:humble )?avis|d' après moi|selon moi) ,?",
  "j' (?:ai|avais|ai eu) (?:l' impression|le sentiment) qu[e']",
  "(?:il paraît|paraît-il|paraît -il|il parait|parait-il|parait|paraît) qu[e']",
  "j' ai entendu (?:dire )?qu[e']",
  "(?:on|plusieurs (?:personnes|collègues)|certains|beaucoup|des collègues|mes collègues) (?:m'|nous) (?:a|ont|avait|avaient) dit qu[e']",
  "(?:tout le monde|mes collègues|les gens|certains|beaucoup) (?:dit|disent|trouvent|trouve|pensent|pense) qu[e']",
  "(?:d' après|selon) (?:mes|les|des|certains|plusieurs|ma|mon) [^ ,]+ ,?",
];
/** … who denies or doubts it. */
const DENIED = [
  `(?:je|j'|on) (?:n[e'] )?${THINKS} pas (?:${HOW})?(?:trouvé )?qu[e']`,
  `(?:je|j') (?:n[e'] )?ai pas (?:${HOW})?(?:trouvé|pensé|cru|(?:eu )?(?:l' impression|le sentiment)) qu[e']`,
  `(?:(?:je|j') (?:n[e'] )?suis )?pas (?:${HOW})?${SURE} (?:du tout )?qu[e']`,
  `(?:je|on) (?:n[e'] )?(?:peux|peut|pourrait|pourrais|saurais|saurait) pas (?:${HOW})?dire qu[e']`,
  "(?:je|on) n' (?:irais|irait|oserais|oserait) pas (?:jusqu' à )?dire qu[e']",
  "(?:je|j'|on) doute (?:fort |fortement |vraiment )?qu[e']",
  "loin de (?:moi|nous) l' (?:idée|envie) de dire qu[e']",
  "(?:qui (?:peut|peut bien|oserait|ose|pourrait|va)|comment (?:peut-on|peut -on|peut on|pouvez-vous|oser|ose-t-on)) (?:dire|prétendre|affirmer|soutenir|croire) qu[e']",
];
/** … who cannot tell. */
const UNTOLD = [
  "(?:je|on) (?:n[e'] )?sais (?:pas|trop) (?:trop |vraiment |bien |du tout )?si",
  "(?:je|on) (?:n[e'] )?(?:saurais|saurait|peux|peut|pourrais) (?:pas )?(?:vous )?dire si",
  '(?:difficile|dur|impossible|compliqué|pas facile|trop tôt)(?: pour moi)? (?:de|à|pour) (?:dire|juger) si',
  "(?:aucune idée|pas d' idée|pas moyen de savoir|va savoir|j' ignore) si",
];
const opens = (ways: readonly string[]): RegExp =>
  new RegExp(`^${FIRST}(?:${ways.join('|')})(?= )`, 'u');
const OPENINGS = [
  ['held', opens(HELD)],
  ['denied', opens(DENIED)],
  ['untold', opens(UNTOLD)],
] as const;

/** Most tokens of such an answer. */
const MOST = 18;
/** What says more than the one thing that is thought, or something better than it. */
const MORE = /^(?:mais|car|donc|parce|sinon|sauf|alors|pourtant|mieux|meilleure?s?|qui|,|;|:|…)$/u;
/** What is only judged where one denies it, or cannot tell: « je ne sais pas si je reviendrai » says something. */
const BEING = /^(?:être|avoir|sembler|paraître|rester)$/u;
/** « Que le repas soit bon » may be taken for a conjunction. */
const isBeing = (token: Token): boolean =>
  (isPredicate(token) && BEING.test(token.lemma)) || token.form === 'soit';

/** What is denied twice is left to the rules of negation. */
const DENIES = /^(?:n[e']|pas|rien|jamais|aucune?|sans|plus|(?:grand-)?chose)$/u;
/** « Pas trouvé que c’était trop intéressant »: not very, and not too much so. */
const isVery = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'trop' && tokens[at + 1]?.pos === 'ADJ';

/** What somebody says to be, or not to be so. */
export interface Opinion {
  readonly side: Side;
  readonly way: (typeof OPENINGS)[number][0];
}

/**
 * « Je trouve que le son était bon », « pas sûr que ce soit utile », « je ne sais pas si c’était bien »: what is
 * thought is read by itself, turned round where it is denied, and left open where one cannot tell.
 */
export function opinionIn(answer: Side): Opinion | null {
  const { parse, asked } = answer;
  const { tokens, sentences } = parse;
  if (tokens.length > MOST || sentences.length > 1) return null;
  const text = formText(tokens);
  for (const [way, opening] of OPENINGS) {
    const said = opening.exec(text)?.[0];
    if (said === undefined) continue;
    const rest = tokens.slice(said.split(' ').length);
    // « On m’a dit que j’étais douillette » tells of oneself.
    if (/ dit qu[e']$/u.test(said) && /^(?:je|j'|tu)$/u.test(rest[0]?.form ?? '')) return null;
    if (
      rest.some(({ form }) => MORE.test(form)) ||
      !rest.some((one) => isPredicate(one) || isBeing(one))
    )
      return null;
    if (way === 'held') return { way, side: { ...answer, parse: partOf(parse, spansOf(rest)) } };
    if (!rest.some(isBeing)) return null;
    if (rest.some(({ form }) => DENIES.test(form))) return null;
    const free = { ...asked, expects: 'neutral', asks: true } as const;
    return { way, side: { ...answer, asked: free, parse: asSaid(partOf(parse, spansOf(rest))) } };
  }
  return null;
}

/** As it reads without the denial that stood before it. */
const asSaid = (parse: Parse): Parse => ({
  ...parse,
  tokens: parse.tokens
    .filter((_, at) => !isVery(parse.tokens, at))
    .map((token) => ({ ...token, negated: false, hypothetical: false })),
});

const AGAINST: Readonly<Partial<Record<SentimentLabel, SentimentLabel>>> = {
  positive: 'negative',
  negative: 'positive',
};
const TURNED: Readonly<Partial<Record<Intent, Intent>>> = { eloge: 'critique', critique: 'eloge' };

/** What is denied, turned round, or what nobody can tell; null of what judges nothing, which is read at once. */
export function opined({ tags, suggests }: Tagging, way: Opinion['way']): Tagging | null {
  if (way === 'held') return { tags, suggests };
  const { sentiment, themes, intents } = tags;
  const label = AGAINST[sentiment.label];
  if (!label) return null;
  if (way === 'untold') {
    const open = { label: 'neutral', score: 0, evidence: [] } as const;
    const neutral = themes.map((theme) => ({ ...theme, polarity: 'neutral' as const }));
    return { tags: { ...tags, sentiment: open, themes: neutral, intents: [] }, suggests: [] };
  }
  const evidence = sentiment.evidence.map((one) => ({
    ...one,
    value: -one.value,
    rules: [...one.rules, 'negation' as const],
  }));
  return {
    tags: {
      ...tags,
      sentiment: { label, score: -sentiment.score, evidence },
      themes: themes.map((one) => ({ ...one, polarity: AGAINST[one.polarity] ?? one.polarity })),
      intents: intents.map((one) => TURNED[one] ?? one),
    },
    suggests,
  };
}
