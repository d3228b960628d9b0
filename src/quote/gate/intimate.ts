import { fold } from '../../lexicon/keys.js';
import type { TaggedAnswer } from '../../model/tags.js';
import type { Parse, Span, Token } from '../../model/text.js';
import { meet, runsIn } from '../../spans.js';
import { HOSTS, JOBS, PERSONS } from '../jobs.js';
import { isOf } from '../listed.js';
import { AILED, AILING, NOTED } from './ailing.js';
import { ALONE, HABITUAL } from './alone.js';
import { ASSAULTS, HATRED, HURTING } from './assaulted.js';
import { ATTACKS, COMPLAINING, CONFLICTS, OFFICIALS } from './attacks.js';
import { AFFILIATED, BELIEFS, BELIEVING } from './beliefs.js';
import { CARE, CARED } from './cared-for.js';
import { CONFIDED, CONFIDING } from './confided.js';
import { confidencesIn } from './confiding.js';
import { COUPLED, COUPLES } from './couples.js';
import { DENOUNCED, FRAUD } from './denounced.js';
import { AT_HOME, HOUSEHOLD } from './household.js';
import { JUDGED, JUSTICE } from './justice.js';
import { LEAVING, OFF } from './leaving.js';
import { anyOf, type Line, lineOf, over, tokenAt } from './line.js';
import { EARNING, LIVELIHOOD } from './livelihood.js';
import { OTHERS, TELLING } from './others.js';
import { SCHOOLED, SCHOOLING } from './schooling.js';
import { ABUSE, ELSEWHERE, HEALTH, INSULTS, KIN, PRIVATE } from './sensitive.js';
import { statementsIn } from './statements.js';
import { APPOSED, ENTERED, ENTERING, FIRST, OWN, SAID_OF } from './told.js';
import { WHISPERED } from './whispered.js';

/** What an answer tells that no publication may say of anybody, in code points. */
export interface Secret extends Span {
  readonly kind: 'health' | 'sensitive' | 'attack' | 'assault' | 'whispered' | 'confided';
}

/** The first insult, as typed, or null. */
export const insultIn = (tokens: readonly Token[]): string | null =>
  tokens.find((token, at) => isOf(token, INSULTS) && isMeant(tokens, at))?.text ??
  RABBLE.exec(lineOf(tokens).text)?.[0].trim() ??
  null;

/** « un ramassis de bobos », « bande d’incapables »; not « une bande de joyeux fous », « un ramassis d’idées ». */
const RABBLE =
  / (?:ramassis|bandes?|tas|clique|meute|troupeau|brochette) (?:de|d') (?:(?:vieux|vieilles|petits|gros|sales?) )?(?:bobos?|incapables?|planques?|profiteurs?|parasites?|faineants?|feignants?|feignasses?|hypocrites|technocrates|bureaucrates|ploucs?|beaufs?|bourges|gauchistes?|arrivistes|vautours|charlots|guignols|branquignols?|rigolos|rates|laches|moutons|vendus|pantins|tocards|parvenus) /u;

const isPerson = (folded: string): boolean =>
  folded !== 'personne' && [JOBS, HOSTS, PERSONS].some((list) => list.has(folded));

/** Before a coarse word that is said of nobody: « coup de gueule », « il joue le salaud ». */
const OF_NOBODY =
  / (?:(?:coups?|foutages?) de|jou(?:e|ent|ait) (?:le|la|les|un|une|des)|roles? d[eu']|sans etre|pour des|(?:trop|c' (?:est|etait))(?: trop| si| bien)?) $/u;

/** Words that a thing is called as well: « un spectacle idiot » insults nobody. */
const OF_THINGS = /^(?:idiote?|debile|minable|pourrie?|con|conne)s?$/u;

/** « Merde, que c’était beau » blames nobody; nor does what is denied. */
function isMeant(tokens: readonly Token[], at: number): boolean {
  const { form = '', negated = false } = tokens[at] ?? {};
  if (negated || /^foutue?s?$/u.test(form)) return false;
  const before = tokens[at - 1];
  if (/^pourri/u.test(form) && before?.form === 'son') return false;
  if (OF_THINGS.test(fold(form)) && before?.pos === 'NOUN' && !isPerson(fold(before.form)))
    return false;
  if (/^(?:merde|putain)$/u.test(form) && (!before || /^(?:PUNCT|INTJ)$/u.test(before.pos)))
    return false;
  return !OF_NOBODY.test(lineOf(tokens.slice(Math.max(0, at - 4), at)).text);
}

/**
 * What lists of words and turns find told of the writer, of one of theirs, or of somebody who may be
 * recognised. A subject is no secret: « un atelier sur le handicap » passes, « mon handicap » does not.
 *
 * @param names people's names in the answer.
 */
export function listedIn({ tokens, sentences }: Parse, names: readonly Span[]): Secret[] {
  let before = '';
  const statements = statementsIn(tokens, runsIn(sentences, tokens));
  const whispered = statements.some(({ first, end }) =>
    WHISPERED.test(lineOf(tokens.slice(first, end)).text),
  );
  if (whispered) return [{ start: 0, end: tokens.at(-1)!.end, kind: 'whispered' }];
  return statements.flatMap(({ first, end }) => {
    const sentence = tokens.slice(first, end);
    const line = lineOf(sentence);
    const signs = marked(line, sentence, names);
    const text = NAMED.test(before) ? signs.replace(TAKEN_UP, asNamed) : signs;
    before = signs;
    const own = FIRST.test(line.text);
    const private_ = [
      ...(/[SCMNVW]{2}/u.test(text) ? [...(own ? OWN : []), ...SAID_OF, APPOSED] : []),
      ...(own && ENTERING.test(line.text) ? ENTERED : []),
      ...(own && CONFIDING.test(text) ? CONFIDED : []),
    ];
    return [
      ...private_.flatMap((pattern) => found(text, pattern).map(secret)),
      ...(TELLING.test(line.text) ? OTHERS : []).flatMap((pattern) =>
        found(text, pattern).map((one) => wholly(one, 'health')),
      ),
      ...(own ? LIVED : []).flatMap((way) => livedIn(line.text, way)),
      ...OFFICIALS.flatMap((pattern) =>
        found(line.text, pattern).map((one) => wholly(one, 'attack')),
      ),
      ...(HURTING.test(line.text)
        ? [
            ...ASSAULTS.flatMap((pattern) => found(text, pattern)),
            ...HATRED.flatMap((pattern) => found(line.text, pattern)),
          ].map((one) => wholly(one, 'assault'))
        : []),
      ...NOTED.flatMap((pattern) => found(line.text, pattern).map((one) => wholly(one, 'health'))),
      ...[
        ...(/[PR]{2}/u.test(text) ? ATTACKS : []),
        ...(own && COMPLAINING.test(line.text) ? CONFLICTS : []),
      ].flatMap((pattern) => found(text, pattern).map((one) => wholly(one, 'attack'))),
    ].map(({ from, to, kind }) => ({
      start: sentence[tokenAt(line, from)]!.start,
      end: sentence[tokenAt(line, to - 1)]!.end,
      kind,
    }));
  });
}

/** Those of answers already read: quotes, tables and clouds all ask. */
const known = new WeakMap<TaggedAnswer, readonly Secret[]>();

/** What an answer tells so, by the lists, or else by what was learned of confidences. */
export function secretsOf(tagged: TaggedAnswer): readonly Secret[] {
  const secrets = known.get(tagged) ?? readSecrets(tagged);
  known.set(tagged, secrets);
  return secrets;
}

function readSecrets({ parse, tags }: TaggedAnswer): Secret[] {
  const listed = listedIn(
    parse,
    tags.personal.filter(({ kind }) => kind === 'name'),
  );
  const confided = confidencesIn(parse)
    .filter((one) => !listed.some((secret) => meet(secret, one)))
    .map(({ start, end }) => ({ start, end, kind: 'confided' as const }));
  return [...listed, ...confided];
}

/** Whether an answer tells none: of one that does, no word is shown. */
export const tellsNoSecret = (tagged: TaggedAnswer): boolean => secretsOf(tagged).length === 0;

/** « Merci à Martine. Elle sort de chimio »: the pronoun is whom the sentence before names. */
const NAMED = /R{2}/u;
const TAKEN_UP = /(?<=^ )(?:elle|il)(?= )/u;
const asNamed = (pronoun: string): string => 'R'.repeat(pronoun.length);

interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: Secret['kind'];
}

/** Ways to tell what is private with no word of the lists: read on the line as it is typed. */
interface Way {
  readonly kind: Secret['kind'];
  /** Without one of these, nothing is told: it saves the search. */
  readonly hint: RegExp;
  readonly told: readonly RegExp[];
}

const LIVED: readonly Way[] = [
  { kind: 'sensitive', hint: BELIEVING, told: BELIEFS },
  { kind: 'sensitive', hint: COUPLED, told: COUPLES },
  { kind: 'health', hint: CARED, told: CARE },
  { kind: 'health', hint: AILED, told: AILING },
  { kind: 'sensitive', hint: EARNING, told: LIVELIHOOD },
  { kind: 'sensitive', hint: AT_HOME, told: HOUSEHOLD },
  { kind: 'sensitive', hint: JUDGED, told: JUSTICE },
  { kind: 'sensitive', hint: OFF, told: LEAVING },
  { kind: 'sensitive', hint: SCHOOLED, told: SCHOOLING },
  { kind: 'sensitive', hint: HABITUAL, told: ALONE },
  { kind: 'attack', hint: FRAUD, told: DENOUNCED },
];

const livedIn = (text: string, { kind, hint, told }: Way): Found[] =>
  hint.test(text)
    ? told.flatMap((pattern) => found(text, pattern).map((one) => wholly(one, kind)))
    : [];

const found = (text: string, pattern: RegExp): { match: string; at: number }[] =>
  [...text.matchAll(pattern)].map((one) => ({ match: one[0], at: one.index }));

const wholly = ({ match, at }: { match: string; at: number }, kind: Secret['kind']): Found => ({
  from: at,
  to: at + match.trimEnd().length,
  kind,
});

/** The word of a list, where the pattern has one; else all that it found. */
function secret({ match, at }: { match: string; at: number }): Found {
  const word = /[SCMNVW]{2,}/u.exec(match) ?? { index: 0, 0: match.trimEnd() };
  const from = at + word.index;
  return {
    from,
    to: from + word[0].length,
    kind: /^[SMV]/u.test(word[0]) ? 'health' : 'sensitive',
  };
}

const LISTS: readonly (readonly [RegExp, string])[] = [
  [AFFILIATED, 'C'],
  [anyOf(HEALTH.states), 'S'],
  [anyOf(PRIVATE.states), 'C'],
  [anyOf(HEALTH.matters), 'M'],
  [anyOf(PRIVATE.matters), 'N'],
  [anyOf(HEALTH.images), 'V'],
  [anyOf(PRIVATE.images), 'W'],
  [anyOf(ABUSE), 'A'],
];
const THEIRS = new RegExp(
  `(?<= (?:mon|ma|mes|notre|nos|son|sa|leur) (?:\\w+ )?)${anyOf(KIN).source}|(?<= )(?:papa|maman|mamie|papi)(?= )`,
  'gu',
);

/** « Mme de la CAF »: somebody, whose name is not told. */
const TITLED = /(?<= )(?:mme|mlle|madame|monsieur)(?= d(?:e|u|') )/gu;

function personIn(word: string): 'P' | 'Q' | null {
  if (isPerson(word)) return 'P';
  return isPerson(word.replace(/[sx]$/u, '')) ? 'Q' : null;
}

/** The line with its words of the lists written over by their letters (`gaps.ts`). */
function marked(line: Line, tokens: readonly Token[], names: readonly Span[]): string {
  const plain = line.text.replace(ELSEWHERE, (match) => match.replace(/\w/gu, '_'));
  const listed = LISTS.reduce((text, [list, letter]) => over(text, list, letter), plain);
  const signs = over(over(listed, THEIRS, 'K'), TITLED, 'R').split('');
  tokens.forEach((token, at) => {
    const from = line.starts[at]!;
    const word = line.text.slice(from, (line.starts[at + 1] ?? line.text.length) - 1);
    const letter = names.some((name) => meet(name, token)) ? 'R' : personIn(word);
    if (letter === null || !/[\w']/u.test(signs[from] ?? '') || /[A-Z]/u.test(signs[from] ?? ''))
      return;
    for (let place = from; signs[place] !== ' '; place++) signs[place] = letter;
  });
  return signs.join('');
}
