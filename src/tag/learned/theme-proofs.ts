import { isFullWord } from '../../french/clauses.js';
import type { Evidence, ThemeTag } from '../../model/tags.js';
import type { Reading } from '../by-rules.js';
import { learnedBy } from '../proof.js';
import { lexiconOf, matchPlace, type Setting } from '../themes.js';
import { isNoun } from '../tokens.js';
import { polarityAt } from '../tone/polarity.js';
import type { Learned, Outlook } from './learned.js';
import { cuesOf } from './theme-signs.js';

/** What a theme that no rule gives is proven by. */
interface Sources {
  readonly reading: Reading;
  readonly outlook: Outlook;
  readonly setting: Setting;
  readonly learned: Learned;
}

/** A theme that no rule gives: what was said in passing, or the words that point to it, prove it. */
export function tagByProofs(id: string, sources: Sources): ThemeTag {
  const { reading, setting } = sources;
  const { parse, themes, feelings } = reading;
  const passing = themes
    .filter(({ entry }) => entry.meaning.theme === id)
    .map((match) => ({
      evidence: { start: match.start, end: match.end, entry: match.said },
      place: matchPlace(match, parse),
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

function pointing(id: string, { reading, outlook, learned }: Sources) {
  const { parse, themes: matches } = reading;
  const pulls = outlook.byToken(id);
  const theme = id.slice(lexiconOf(id).length + 1);
  const weights = learned.themes.get(lexiconOf(id));
  const outcome = weights?.outcomes.indexOf(theme) ?? -1;
  const cues = cuesOf(lexiconOf(id), { parse, matches }, learned).get(theme) ?? [];
  const shares = new Map(cues.map(({ token, share }) => [token, share]));
  const seen = new Set<string>();
  const proofs = parse.tokens.flatMap((token, at) => {
    const { start, end, lemma } = token;
    const weight = weights?.own.get(`w:${lemma.toLowerCase()}`)?.[outcome] ?? 0;
    const pull = PULL * (shares.get(at) ?? 0) + weight + (pulls[at] ?? 0);
    if (!isFullWord(token) || pull < LEAST_PULL || seen.has(lemma)) return [];
    seen.add(lemma);
    const evidence: Evidence = { start, end, ...learnedBy(lemma) };
    return [{ evidence, place: { at, own: 0 }, names: isNoun(token), pull }];
  });
  // Words that are known to point to the theme prove it better than those that only stood near it.
  const known = proofs.filter(({ place }) => shares.has(place.at));
  return (known.length > 0 ? known : proofs)
    .sort((one, other) => other.pull - one.pull)
    .slice(0, MOST_WORDS)
    .sort((one, other) => one.place.at - other.place.at);
}
