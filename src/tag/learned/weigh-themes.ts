import type { Evidence, SentimentLabel, ThemeTag } from '../../model/tags.js';
import type { Reading } from '../by-rules.js';
import type { Codebook } from '../codebook.js';
import { isPriceAlone } from '../named/price.js';
import { isSetPhrase } from '../named/set-phrases.js';
import { isSubject, subjectTokens } from '../named/subjects.js';
import { isLesson, isPlan } from '../plain/lesson.js';
import { lexiconOf, ofSubject, placeOf, type Setting, themesOf } from '../themes.js';
import { ofOneTone } from '../tone/one-tone.js';
import { polarityAt } from '../tone/polarity.js';
import { onlySigns } from '../tone/signs.js';
import { feltAlong } from './along.js';
import type { Outlook } from './net.js';
import { learnedBy } from './sign-entry.js';
import { partsOf } from './theme-parts.js';
import { cuesOf, shareOf, type ThemeReading, themeSigns } from './theme-signs.js';
import { heldBy, wholly } from './undeniable.js';
import { type Learned, logistic, logOdds, oddsOf, type Weights } from './weights.js';

/** What the surest part of an answer counts for, beside the whole of it. */
const PART = 0.4;

/**
 * Share from which an entry is followed by readers nearly always, and how probable its theme must then be:
 * « son pourri », lost among other reproaches (`bench/tags/README.md`).
 */
const PLAIN_ENTRY = { share: 0.9, enough: 1 / 3 } as const;

/**
 * How probable each theme of a weighed lexicon is, by its id within the lexicon. A long answer is
 * read twice, as a whole and part by part, as what is plain in a part is lost among the others.
 */
export function themeChances(
  lexicon: string,
  reading: ThemeReading,
  learned: Learned,
): ReadonlyMap<string, number> {
  const weights = learned.themes.get(lexicon);
  if (!weights) return new Map();
  const whole = chancesAtOnce(lexicon, reading, learned, weights);
  const parts = partsOf(reading).map((part) => chancesAtOnce(lexicon, part, learned, weights));
  return new Map(
    weights.outcomes.map((theme, n) => {
      const chance = whole[n] ?? 0;
      const surest = parts.reduce((most, part) => Math.max(most, part[n] ?? 0), 0);
      return [theme, parts.length === 0 ? chance : (1 - PART) * chance + PART * surest];
    }),
  );
}

function chancesAtOnce(
  lexicon: string,
  reading: ThemeReading,
  learned: Learned,
  weights: Weights,
): number[] {
  const { answer, themes } = themeSigns(lexicon, weights.outcomes, reading, learned);
  const odds = logOdds(answer, weights);
  return weights.outcomes.map((theme, n) =>
    logistic((odds[n] ?? 0) + oddsOf(n, themes.get(theme) ?? new Map(), weights)),
  );
}

/** The mean of these and of what the net says, for all weighed lexicons, by public id. */
function chancesOf(
  { parse, themes, asked, feelings }: Reading,
  outlook: Outlook,
  ruled: readonly ThemeTag[],
  { learned, weighed }: Codebook,
): ReadonlyMap<string, number> {
  if (!learned) return new Map();
  const { clauses } = feelings;
  const reading = { parse, expects: asked.expects, matches: themes, ruled, clauses };
  return new Map(
    [...weighed].flatMap((lexicon) =>
      [...themeChances(lexicon, reading, learned)].map(([theme, chance]) => {
        const id = `${lexicon}/${theme}`;
        return [id, (chance + (outlook.chances.get(id) ?? chance)) / 2] as const;
      }),
    ),
  );
}

/** Themes of an answer, and what the weights say of those that the rules give. */
interface Weighed {
  readonly given: readonly ThemeTag[];
  readonly refused: readonly ThemeTag[];
  /** By public id; none of a lexicon that comes without weights. */
  readonly chances: ReadonlyMap<string, number>;
}

/**
 * The themes that are probable enough, of lexicons that come with weights; of the others, those that
 * the rules give. What an entry marked as sure finds always counts, and what the question gives to all.
 */
export function weighThemes(
  reading: Reading,
  outlook: Outlook | null,
  whole: SentimentLabel,
  codebook: Codebook,
): Weighed {
  const { learned, themes, implied } = codebook;
  const setting = { whole, asked: reading.asked, implied };
  const feelings = feltAlong(whole, reading);
  const ruled = themesOf(reading.themes, feelings, setting, reading.parse);
  const theme = reading.asked.theme;
  if (!learned || !outlook) return { given: ruled, refused: [], chances: new Map() };
  const chances = chancesOf(reading, outlook, ruled, codebook);
  const sure = new Set([
    ...(theme?.always ? [theme.id] : []),
    ...reading.themes.flatMap(({ entry: { meaning } }) => (meaning.sure ? [meaning.theme] : [])),
    ...wholly(ruled, reading.parse),
  ]);
  const named = new Set(
    reading.themes
      .filter(({ entry }) => shareOf(entry, learned.entries) >= PLAIN_ENTRY.share)
      .map(({ entry: { meaning } }) => meaning.theme),
  );
  const unnamed = onlySigns(reading.parse) || isPriceAlone(reading.parse);
  const isProbable = (id: string): boolean => {
    if (unnamed && !ruled.some((one) => one.id === id)) return false;
    const chance = chances.get(id);
    const usual = learned.themes.get(lexiconOf(id))?.enough ?? 1;
    const enough = named.has(id) ? Math.min(PLAIN_ENTRY.enough, usual) : usual;
    return chance === undefined || chance >= enough || sure.has(id);
  };
  const alone = unnamed ? new Set() : likeliestAlone(chances, isProbable, codebook);
  // What one will do at home has subjects, and nothing of the event.
  const ofEvent = new Set(isPlan(reading) ? [...implied.values()].map(lexiconOf) : []);
  const isGiven = (id: string): boolean =>
    (isProbable(id) || alone.has(id)) && !ofEvent.has(lexiconOf(id));
  const known = new Set(ruled.map(({ id }) => id));
  const subject = subjectTokens(reading.parse);
  const found = themes.filter(({ id }) => !known.has(id) && chances.has(id) && isGiven(id));
  const given = [
    ...ruled.filter(({ id }) => isGiven(id)),
    ...found
      .map(({ id }) => tagOf(id, { reading: { ...reading, feelings }, outlook, setting, learned }))
      .filter((tag) => {
        // « L’atelier pain », « la cerise sur le gâteau »: what points to a theme there tells nothing of it.
        const held = heldBy(tag, reading.parse);
        // Of themes that no word points to, one in five is right on answers that were not learned from.
        if (held.length === 0) return false;
        return (
          !isSubject(tag.id, held, subject, codebook) && !isSetPhrase(held, reading.setPhrases)
        );
      }),
  ];
  const lesson = isLesson(reading);
  const told = lesson
    ? given.map((tag) => ({ ...tag, polarity: whole }))
    : [...ofOneTone(given, whole, reading)];
  return {
    given: ofSubject(told, setting, reading.parse),
    refused: ruled.filter(({ id }) => !isGiven(id)),
    chances,
  };
}

/**
 * Nearly every answer is about some theme of an event: where none is probable enough, the likeliest is
 * right nearly one time in two (13 of 30 with a chance from 0.35 to 0.5).
 */
function likeliestAlone(
  chances: ReadonlyMap<string, number>,
  isProbable: (id: string) => boolean,
  { learned, themes }: Codebook,
): ReadonlySet<string> {
  const known = new Set(themes.map(({ id }) => id));
  const likeliest = [...(learned?.themes ?? [])].flatMap(([lexicon, { alone = 1 }]) => {
    const own = [...chances].filter(([id]) => lexiconOf(id) === lexicon);
    // Of a lexicon cut down to some themes, another may be the one.
    if (own.some(([id]) => isProbable(id) || !known.has(id))) return [];
    const [best] = own.sort((one, other) => other[1] - one[1]);
    return best && best[1] >= alone ? [best[0]] : [];
  });
  return new Set(likeliest);
}

/** What a theme that no rule gives is proven by. */
interface Sources {
  readonly reading: Reading;
  readonly outlook: Outlook;
  readonly setting: Setting;
  readonly learned: Learned;
}

/** A theme that no rule gives: what was said in passing, or the words that point to it, prove it. */
function tagOf(id: string, sources: Sources): ThemeTag {
  const { reading, setting } = sources;
  const { parse, themes, feelings } = reading;
  const passing = themes
    .filter(({ entry }) => entry.meaning.theme === id)
    .map((match) => ({
      evidence: { start: match.start, end: match.end, entry: match.entry.text },
      place: placeOf(match, parse),
      names: true,
    }));
  const proofs = passing.length > 0 ? passing : pointing(id, sources);
  // « Belle ambiance, salle trop petite »: what is said of the room is said where it is named.
  const named = proofs.filter(({ names }) => names);
  const places = (named.length > 0 ? named : proofs).map(({ place }) => place);
  const evidence = proofs.map((proof) => proof.evidence);
  return { id, polarity: polarityAt(places, feelings, { ...setting, parse }), evidence };
}

/** Most words that prove a theme, and what each must add to its log-odds. */
const [MOST_WORDS, LEAST_PULL] = [3, 0.3];
/** What the share of a word adds to the log-odds, about. */
const PULL = 2;

/** Parts of speech of the words that a reader takes as a proof. */
const PROVING = /^(?:NOUN|VERB|ADJ|PROPN)$/;

function pointing(id: string, { reading, outlook, learned }: Sources) {
  const { parse, themes: matches } = reading;
  const pulls = outlook.byToken(id);
  const theme = id.slice(lexiconOf(id).length + 1);
  const weights = learned.themes.get(lexiconOf(id));
  const outcome = weights?.outcomes.indexOf(theme) ?? -1;
  const cues = cuesOf(lexiconOf(id), { parse, matches }, learned).get(theme) ?? [];
  const shares = new Map(cues.map(({ token, share }) => [token, share]));
  const seen = new Set<string>();
  const proofs = parse.tokens.flatMap(({ start, end, lemma, pos }, at) => {
    const weight = weights?.own.get(`w:${lemma.toLowerCase()}`)?.[outcome] ?? 0;
    const pull = PULL * (shares.get(at) ?? 0) + weight + (pulls[at] ?? 0);
    if (!PROVING.test(pos) || pull < LEAST_PULL || seen.has(lemma)) return [];
    seen.add(lemma);
    const evidence: Evidence = { start, end, ...learnedBy(lemma) };
    const names = pos === 'NOUN' || pos === 'PROPN';
    return [{ evidence, place: { at, own: 0 }, names, pull }];
  });
  // Words that are known to point to the theme prove it better than those that only stood near it.
  const known = proofs.filter(({ place }) => shares.has(place.at));
  return (known.length > 0 ? known : proofs)
    .sort((one, other) => other.pull - one.pull)
    .slice(0, MOST_WORDS)
    .sort((one, other) => one.place.at - other.place.at);
}
