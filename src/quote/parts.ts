import type { Token } from '../model.js';
import { type Corpus, isContent, lemmasOf } from './corpus.js';
import type { Candidate } from './fragments.js';
import { missingIn } from './missing.js';
import { isWord, shownAt, shownIn, shows } from './passage.js';
import { FIRST_PERSON } from './sensitive.js';

/**
 * The parts of a score. Each is 0 to 1; the score is their weighted mean, times the two that
 * forbid (`decency`, `discretion`).
 *
 * Weights come from readers' marks: 259 answers read twice, whose marks were set against these parts by
 * ridge regression and by a search one weight at a time, then 158 others to check. There what an answer
 * tells (`telling`, `writing`) says more of its marks than all the rest, and how strongly it judges or how
 * many agree says little: `evaluation` and `representativeness` are kept low, and kept because a report
 * asks for both. Within an answer, `figure`, `concreteness`, `testimony` and `reach` find the words that
 * readers underlined; `completeness` was set by reading what was cut badly.
 */
export const PARTS = {
  /** How strongly it judges: sentiment evidence inside, or an attribute given to the event. */
  evaluation: 0.1,
  /** Says what the event is (« c’est … »), which is what a report quotes. */
  portrait: 0.18,
  /** Rare wording: few respondents use these lemmas, and no lexicon expects them. */
  originality: 0.17,
  /** A comparison, a contrast, a parallel: what makes a sentence stay in mind. */
  figure: 0.12,
  /** What the event did to the one who speaks: moved, taught, changed. */
  testimony: 0.11,
  /** Holds beyond the day: said in the present, of no one, without figures. */
  reach: 0.08,
  /** Speaks of something else than rooms, meals, queues and sound. */
  matter: 0.12,
  /** How many respondents say the same, and how many speak of its theme. */
  representativeness: 0.09,
  /** The sentence in which an answer of several lands: people end on what they mean. */
  landing: 0.03,
  /** A thought with its verb, without what only its neighbours tell. */
  completeness: 0.2,
  /** 4 to 12 words are best. */
  brevity: 0.13,
  /** Things, people and deeds rather than abstract nouns. */
  concreteness: 0.1,
  /** Few commas, parentheses, acronyms, figures and very long words. */
  readability: 0.05,
  /** Spelt, accented and punctuated as in print. */
  spelling: 0.08,
  /** Taken from an answer that was written with care: no notes, no keywords, no slips. */
  writing: 0.15,
  /** Taken from an answer that tells something: verbs, relatives, sentences rather than a list. */
  telling: 0.4,
} as const;

export type Part = keyof typeof PARTS;

/** A candidate's parts that need no comparison with other respondents' sentences. */
export function partsOf(
  candidate: Candidate,
  corpus: Corpus,
): Record<Exclude<Part, 'representativeness'>, number> {
  const tokens = shownIn(candidate);
  return {
    evaluation: evaluation(candidate),
    portrait: portrait(candidate, tokens),
    originality: originality(candidate, tokens, corpus),
    figure: figure(tokens),
    testimony: testimony(tokens),
    reach: reach(candidate, tokens),
    matter: matter(candidate),
    completeness: completeness(candidate),
    landing: landing(candidate),
    brevity: brevity(candidate),
    concreteness: concreteness(tokens),
    readability: readability(candidate, tokens),
    spelling: spelling(candidate, tokens),
    writing: writing(candidate),
    telling: telling(candidate, tokens),
  };
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));
const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** Strongest judgement inside, plus a little for each other one. */
function evaluation(candidate: Candidate): number {
  const { passage, portrait, form } = candidate;
  const values = passage.coded.tags.sentiment.evidence
    .filter((evidence) => shows(candidate, evidence))
    .map(({ value }) => Math.abs(value))
    .sort((a, b) => b - a);
  const [strongest = 0, ...others] = values;
  const told = strongest + 0.15 * others.reduce((sum, value) => sum + value, 0);
  const { label } = passage.coded.tags.sentiment;
  const base = label === 'neutral' ? 0.1 : 0.25;
  const attributed =
    portrait && (form === 'relative' || form === 'phrase') ? 0.85 : portrait ? 0.45 : base;
  return clamp(Math.max(attributed, attributed * 0.5 + told * 0.7));
}

/** A report speaks for all: the first person singular takes from a portrait. */
function portrait(candidate: Candidate, tokens: readonly Token[]): number {
  if (!candidate.portrait) return 0;
  return tokens.some(({ form }) => FIRST_PERSON.has(form)) ? 0.6 : 1;
}

/** Mean rarity of the lemmas; those that a lexicon expects count less. */
function originality({ passage }: Candidate, tokens: readonly Token[], corpus: Corpus): number {
  const content = tokens.filter(isContent);
  if (content.length === 0) return 0;
  const expected = passage.coded.tags.themes.flatMap(({ evidence }) => evidence);
  const most = Math.log(1 + corpus.respondents);
  const rarity = content.map((token) => {
    const rare =
      Math.log((1 + corpus.respondents) / (1 + corpus.usersOf(token.lemma.toLowerCase()))) / most;
    const stock = expected.some(({ start, end }) => start <= token.start && token.end <= end);
    return clamp(rare * 1.3) * (stock ? 0.8 : 1);
  });
  const mean = rarity.reduce((sum, value) => sum + value, 0) / rarity.length;
  // One rare word is a keyword; three make a wording.
  return clamp(mean * Math.min(1, 0.4 + 0.2 * content.length));
}

const COMPARING = /^(?:comme|autant|contraire|antidote|presque|tel|telle)$/u;
const OPPOSING = /^(?:mais|sans|ni|plutôt|sauf|pourtant|jamais|pas|plus|moins|personne|rien)$/u;

/** « je suis venue pour …, je suis restée pour … », « et …, et … »: clauses that open alike. */
function isSeries(tokens: readonly Token[]): boolean {
  const openings = tokens.flatMap(({ form, pos }, at) => {
    const opens = at === 0 || /^[,;:.]$/u.test(tokens[at - 1]?.text ?? '');
    return opens && pos !== 'DET' && pos !== 'PUNCT' ? [form] : [];
  });
  return openings.length > new Set(openings).size;
}

/** Comparison, opposition, a series, a lemma said twice, a colon that opens on an answer. */
function figure(tokens: readonly Token[]): number {
  const content = tokens.filter(isContent).map(({ lemma }) => lemma);
  const repeated = content.length > new Set(content).size;
  const comparing = tokens.some(({ form }) => COMPARING.test(form));
  const opposing = tokens.filter(({ form }) => OPPOSING.test(form)).length;
  const paired = tokens.some(({ text }) => text === ':' || text === ';');
  return clamp(
    (repeated || isSeries(tokens) ? 0.4 : 0) +
      (comparing ? 0.5 : 0) +
      Math.min(0.6, opposing * 0.35) +
      (paired ? 0.2 : 0),
  );
}

const SPEAKER = /^(?:je|j['’]|me|m['’]|moi|on|nous|mon|ma|mes|notre|nos)$/u;
const MOVING =
  /^(?:redonner|rendre|changer|apprendre|comprendre|découvrir|oser|marquer|toucher|émouvoir|bouleverser|remuer|secouer|réconcilier|rassurer|inspirer|repartir|ressortir|retenir|retrouver|sentir|réaliser|croire|penser|croiser|rencontrer|oublier|pleurer|rire|servir|nourrir|réveiller|reconnaître|avancer)$/u;

/** A speaker and a verb that moves. */
function testimony(tokens: readonly Token[]): number {
  const speaks = tokens.some(({ form }) => SPEAKER.test(form));
  const moved = tokens.some(
    ({ pos, lemma }) => (pos === 'VERB' || pos === 'AUX') && MOVING.test(lemma),
  );
  return speaks && moved ? 1 : moved ? 0.4 : speaks ? 0.2 : 0;
}

const PAST = /(?:ais|ait|aient|ions|iez|âmes|èrent)$/u;

/** A verb in the present whose subject is nobody in particular; what is asked for is asked of few. */
function reach(candidate: Candidate, tokens: readonly Token[]): number {
  const { passage, portrait } = candidate;
  const verbs = shownAt(candidate).flatMap((at) =>
    passage.finite[at] ? (passage.tokens[at] ?? []) : [],
  );
  if (verbs.length === 0) return portrait ? 1 : isRequest(candidate) ? 0.1 : 0.4;
  const past = verbs.some(
    ({ form, pos }) =>
      (PAST.test(form) && form !== 'fait') ||
      (pos === 'AUX' && /^(?:ai|as|a|avons|avez|ont|suis)$/u.test(form)),
  );
  const own = tokens.some(({ form }) => FIRST_PERSON.has(form));
  const counted = tokens.some(({ text }) => /\d/u.test(text));
  const asked = isRequest(candidate);
  return clamp(1 - (past ? 0.5 : 0) - (own ? 0.4 : 0) - (counted ? 0.3 : 0) - (asked ? 0.6 : 0));
}

/** « Pensez à un vestiaire », « prévoir une consigne ». */
function isRequest({ passage, first }: Candidate): boolean {
  const opening = passage.tokens[first];
  if (opening?.pos !== 'VERB') return false;
  const bare = opening.form === opening.lemma && passage.coded.tags.intents.includes('suggestion');
  return bare || (passage.finite[first] === true && /(?:ez|ons)$/u.test(opening.form));
}

const PRACTICAL =
  /\/(?:organisation|accueil|lieu|technique|rythme|jauge|restauration|deplacement|ressources|communication)$/u;

/**
 * Share of the stretch's themes that are not the event's practical side. A stretch without a theme
 * counts as its answer, which says little where it has none either.
 */
function matter({ passage, start, stop }: Candidate): number {
  const { themes } = passage.coded.tags;
  if (themes.length === 0) return 0.3;
  const inside = themes.filter(({ evidence }) =>
    evidence.some((one) => one.start < stop && one.end > start),
  );
  const told = inside.length > 0 ? inside : themes;
  return share(told.filter(({ id }) => !PRACTICAL.test(id)).length, told.length);
}

const FORMS: Readonly<Record<Candidate['form'], number>> = {
  sentence: 1,
  answer: 0.9,
  clause: 0.95,
  noun: 0.75,
  relative: 0.7,
  phrase: 0.7,
  infinitive: 0.75,
  adjective: 0.5,
};

/** What its structure promises, less what a reader misses. */
function completeness(candidate: Candidate): number {
  const { form, portrait } = candidate;
  const verb = shownAt(candidate).some((at) => candidate.passage.finite[at]);
  const whole = form === 'answer' || form === 'sentence';
  const base = whole && !verb ? NOTED_DOWN : FORMS[form];
  return clamp(base + (portrait ? 0.25 : 0) - missingIn(candidate));
}

/** « La table ronde sur les données »: a title, not a sentence. */
const NOTED_DOWN = 0.5;

/** Whether it stands in the last sentence of several. */
function landing({ passage, first }: Candidate): number {
  const [last] = passage.sentences.slice(-1);
  return passage.sentences.length > 1 && last !== undefined && first >= last.first ? 1 : 0;
}

/** Full from 4 words to 12, to 24 where the whole sentence is told; falling on both sides. */
function brevity({ form, words }: Candidate): number {
  if (words < 4) return [0, 0.1, 0.3, 0.85][words] ?? 0;
  const whole = form === 'sentence' || form === 'answer';
  return whole ? clamp(1 - (words - 24) / 14) : clamp(1 - (words - 12) / 9);
}

const ABSTRACT = /(?:tion|sion|ité|ment|ance|ence|isme|age)$/u;

function concreteness(tokens: readonly Token[]): number {
  const nouns = tokens.filter(({ pos }) => pos === 'NOUN');
  const concrete = nouns.filter(({ lemma }) => !ABSTRACT.test(lemma)).length;
  const deeds = tokens.filter(({ pos, lemma }) => pos === 'VERB' && !ABSTRACT.test(lemma)).length;
  return clamp(0.2 + 0.8 * share(concrete + deeds, Math.max(3, nouns.length + deeds)));
}

function readability({ words }: Candidate, tokens: readonly Token[]): number {
  const marks = tokens.filter(({ text }) => /^[(),;:/«»"–—-]$/u.test(text)).length;
  const heavy = tokens.filter(
    ({ text }) => text.length > 13 || /^\p{Lu}{2,}\d*$/u.test(text),
  ).length;
  const figures = tokens.filter(({ text }) => /\d/u.test(text)).length;
  return clamp(1 - 0.08 * marks - 0.2 * heavy - 0.1 * figures - Math.max(0, words - 20) * 0.03);
}

/** Words that had to be guessed, doubled marks, a whole sentence without capital or final stop. */
function spelling({ passage, form, first }: Candidate, tokens: readonly Token[]): number {
  const words = tokens.filter(isWord);
  const guessed = words.filter(({ guess }) => guess && guess !== 'inclusive').length;
  const doubled = tokens.filter(({ text }) => /^(?:[!?]{2,}|\.{2,})$/u.test(text)).length;
  const begins = /^\p{Ll}/u.test(passage.tokens[first]?.text ?? '');
  const careless = (form === 'sentence' || form === 'answer') && begins ? 0.25 : 0;
  return clamp(1 - share(guessed, words.length) * 4 - 0.3 * doubled - careless);
}

const NOTED = new Set(
  'svp stp bcp pr ds ptit tjs tt jms qd pb pbs rdv conf orga appli asso nb max info infos'.split(
    ' ',
  ),
);
const NOTED_MARK = /\p{Extended_Pictographic}|[!?]{2,}/u;

/** Capitals and stops, less guessed words and those of notes: « bcp », « svp », emojis. */
function writing({ passage }: Candidate): number {
  const { tokens, characters } = passage;
  const words = tokens.filter(isWord);
  const guessed = words.filter(({ guess }) => guess && guess !== 'inclusive').length;
  const noted = tokens.filter(({ form, text }) => NOTED.has(form) || NOTED_MARK.test(text)).length;
  const text = characters.join('').trim();
  const set = /^[\p{Lu}«"“(]/u.test(text) ? 0.5 : 0;
  const stopped = /[.!…»)]$/u.test(text) ? 0.5 : 0;
  return clamp(set + stopped - share(guessed, words.length) * 4 - 0.25 * Math.min(2, noted));
}

/** Counts from which an answer is told in full. */
const FULL = { verbs: 5, nouns: 7, pauses: 3 } as const;
const RELATIVE = /^(?:qui|que|qu['’]|où|dont)$/u;

/** What of it a stretch must carry itself: a scrap of a full answer is a scrap. */
const OWN = { share: 0.3, words: 5 } as const;

/**
 * Different verbs, different nouns, pauses, a relative in the answer; different words in the stretch,
 * unless it says what the event is: « qui fait du bien » says it in two.
 */
function telling({ passage, portrait }: Candidate, shown: readonly Token[]): number {
  const { tokens } = passage;
  const different = (...kinds: readonly string[]): number =>
    new Set(tokens.flatMap(({ pos, lemma }) => (kinds.includes(pos) ? [lemma] : []))).size;
  const upTo = (count: number, full: number): number => Math.min(1, count / full);
  const pauses = tokens.filter(({ text }) => /^[,.;:]$/u.test(text)).length;
  const relative = tokens.some(({ form }) => RELATIVE.test(form)) ? 1 : 0;
  const answer =
    0.4 * upTo(different('VERB'), FULL.verbs) +
    0.3 * upTo(different('NOUN', 'PROPN'), FULL.nouns) +
    0.15 * upTo(pauses, FULL.pauses) +
    0.15 * relative;
  const own = portrait ? 1 : upTo(lemmasOf(shown).length, OWN.words);
  return (1 - OWN.share) * answer + OWN.share * own;
}
