import type { Token } from '../model/text.js';
import { type Bag, type Corpus, cosine, type Unit, wordingOf } from './corpus.js';

/** What is compared with the corpus. */
export interface Said {
  readonly respondent: string;
  readonly tokens: readonly Token[];
  readonly lemmas: readonly string[];
  readonly themes: readonly string[];
  /** Praise above zero, blame below. */
  readonly stance: number;
}

/** Cosine of BM25 weights from which two texts say the same, with and without a shared theme. */
const SAME = { sameTheme: 0.36, otherwise: 0.55 } as const;

/** Another respondent's sentence that says the same, and how near it is (0 to 1). */
export interface Sayer {
  readonly unit: Unit;
  readonly likeness: number;
}

/** The other respondents who say the same. */
export interface Sayers {
  readonly people: number;
  /** The nearest of them, one sentence each. */
  readonly nearest: readonly Sayer[];
}

/** Sayers kept of those who say the same: all are counted, a few are quoted. */
const KEPT = 12;

/**
 * The respondents who say the same as a text: near in wording (lemmas and word families, weighted by
 * rarity), more easily so where they speak of the same theme, and not where one praises what the
 * other blames; the same words say the same, whatever tone their question gives them.
 */
export function sayersOf(said: Said, corpus: Corpus): Sayers {
  const own = corpus.bagOf(said.tokens);
  const wording = wordingOf(said.tokens);
  const likenesses = new Map<Bag, number>();
  const nearest = new Map<string, Sayer>();
  for (const [unit, common] of corpus.near(said.lemmas)) {
    if (unit.respondent === said.respondent) continue;
    if (unit.stance * said.stance < 0 && unit.wording !== wording) continue;
    if (!sharesEnough(common, said.lemmas.length, unit.lemmas.length)) continue;
    const shared = said.themes.some((theme) => unit.themes.has(theme));
    const likeness = likenesses.get(unit.bag) ?? cosine(own, unit.bag);
    likenesses.set(unit.bag, likeness);
    if (likeness < (shared ? SAME.sameTheme : SAME.otherwise)) continue;
    const known = nearest.get(unit.respondent);
    if (!known || likeness > known.likeness) nearest.set(unit.respondent, { unit, likeness });
  }
  const sayers = [...nearest.values()].sort(
    (a, b) => b.likeness - a.likeness || (a.unit.respondent < b.unit.respondent ? -1 : 1),
  );
  return { people: sayers.length, nearest: sayers.slice(0, KEPT) };
}

/**
 * « Une place de village avec du wifi » and « Wifi. » have a word in common, « un forum à l’échelle du
 * pays » and « un jardin partagé à l’échelle d’un pays » a setting: not an idea. Two words at least,
 * and more than half of those of the shorter text; a text of one word says what another of that word says.
 */
function sharesEnough(common: number, own: number, other: number): boolean {
  if (own === 1) return common === 1 && other === 1;
  return common >= 2 && 2 * common > Math.min(own, other);
}
