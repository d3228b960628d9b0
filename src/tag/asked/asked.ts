import { isFullWord } from '../../french/clauses.js';
import { withoutInclusive } from '../../french/inclusive.js';
import type { Readings } from '../../lexicon/keys.js';
import type { Match, Matcher } from '../../lexicon/matcher.js';
import type { Keyed } from '../../lexicon/text.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse } from '../../model/text.js';
import { asksForAPortrait } from '../../wording/manner/told.js';
import type { QuestionMeaning, ThemesFound } from '../meanings.js';
import { SESSIONS } from '../named/word-lists.js';
import { bestGrade } from '../tone/ratings.js';
import type { Stance } from '../tone/stance.js';
import type { Valued } from '../tone/valued.js';
import {
  bareTitle,
  isShortTitle,
  unjoined,
  withoutExamples,
  withoutLabel,
  withoutSlashes,
} from './column-titles.js';
import { mannerOf } from './form.js';
import { leaning } from './leaning.js';
import { likenedIn } from './likened.js';
import { offersOf } from './offers.js';
import { asksForMore, asksForOthersToo } from './others.js';
import { isTwoSided } from './sides.js';
import { themeOfPlace, themeOfWords } from './subject.js';
import { subjectAsked } from './yes-no.js';

/** What a question's wording tells of the answers to it. */
export interface QuestionReading {
  readonly expects: Expectation;
  /** Whether there is a question at all. */
  readonly asks: boolean;
  /** The best grade that the question asks for; null where it asks for none. */
  readonly best: number | null;
  /** Lemmas of the words that ask for praise or for faults, `difficulté`: an answer may deny them. */
  readonly sided?: ReadonlySet<string>;
  /** Lemmas of the verbs that it denies, « vous n’avez pas compris »: an answer may have done all. */
  readonly undone?: ReadonlySet<string>;
  /** What makes a bare « oui » or « viens » say something. */
  readonly stance?: Stance;
  /** Whether it asks what one takes home: an answer may be a lesson. */
  readonly keeps?: true;
  /** Whether that is what struck, which may be a fault of the day where a lesson is of the world. */
  readonly strikes?: true;
  /** Whether it asks what people will do with it: an answer may be a plan. */
  readonly plans?: true;
  /** Whether it asks what people gain for their work: an answer that tells a deed is a plan, any other praises. */
  readonly gains?: true;
  /** Whether it asks what people have done with it since: an answer may be a deed. */
  readonly done?: true;
  /** Whether it asks for names of what people did, not of what they liked. */
  readonly facts?: true;
  /** Whether it asks why one did not come. */
  readonly away?: true;
  /** Whether it asks what lacked: « des cas concrets » did. */
  readonly lacks?: true;
  /** Whether it asks what to do better: a bare « un vestiaire » asks for one. */
  readonly betters?: true;
  /** Themes of the kinds of things to which it asks to liken the event: « si c’était un plat ». */
  readonly likened?: ReadonlySet<string>;
  /** The sides among which an answer may choose by its first words: « Start / Stop / Continue ». */
  readonly offers?: readonly Offer[];
  /** The theme that it gives to its answers, and the wording that says so. */
  readonly theme?: {
    readonly id: string;
    readonly entry: string;
    /** Given to every answer that says something; else only to one that reveals no other of its lexicon. */
    readonly always: boolean;
  };
}

/** A side that a question offers, under its name. */
export interface Offer {
  readonly title: string;
  readonly asked: QuestionReading;
}

/** What questions are read with. */
export interface QuestionReader {
  readonly french: Readings;
  readonly key: (parse: Parse) => Keyed;
  readonly matchQuestions: Matcher<QuestionMeaning>;
  readonly findThemes: (text: Keyed, expects: Expectation) => ThemesFound;
  /** Ids of all themes. */
  readonly known: ReadonlySet<string>;
  /** The theme that a word points to by itself, where it is known to: « salle ». */
  readonly pointsTo: (lemma: string) => string | undefined;
  /** What the words of a text are worth. */
  readonly worthOf: (parse: Parse) => readonly Valued[];
}

/** Reads the wording of a question, or the title of a column of answers. */
export function questionReader(reader: QuestionReader): (question: string) => QuestionReading {
  const read = (question: string): QuestionReading => readingOf(question, reader);
  return (wording) => {
    const question = withoutInclusive(unjoined(wording));
    const asked = read(question);
    const whole = asked.expects === 'neutral' ? question : withoutExamples(question);
    const offers = offersOf(whole, read);
    if (offers.length === 0) return asked;
    // « critiques et suggestions » expects no praise.
    const open = offers.some((offer) => offer.asked.expects === 'praise');
    return { ...asked, ...(open && { expects: 'neutral' }), offers };
  };
}

/** What one question says, whatever it offers. */
function readingOf(question: string, reader: QuestionReader): QuestionReading {
  const { asked, whole, title, found } = wordingOf(question, reader);
  const manner = {
    ...mannerOf(asked, whole?.expects ?? 'neutral'),
    best: bestGrade(question),
  };
  // « Que diriez-vous à un collègue qui n’est pas venu ? » asks for no fault.
  const { expects: worded = 'neutral', sided, undone } = found ?? {};
  // « Que retenez-vous pour votre pratique ? » asks for no image, nor what one will do for ideas.
  const { plans, done, away } = manner;
  const isOpened = manner.stance === 'advice' ? worded !== 'names' : plans || done || away;
  const expects = asksForAPortrait(question) ? 'image' : isOpened ? 'neutral' : worded;
  const subject = bareTitle(subjectAsked(question));
  const named = subject || (found || !isShortTitle(title) ? '' : title);
  const theme = themeGiven(
    { about: named, ...found, expects },
    { subject, bare: title, asks: manner.asks },
    reader,
  );
  const likened = likenedIn(question, reader);
  return {
    expects,
    ...manner,
    ...(likened.size > 0 && { likened }),
    ...(sided && sided.size > 0 && !manner.betters && !plans && { sided }),
    ...(undone && undone.size > 0 && { undone }),
    // What one will do, or did, is no discovery.
    ...(theme && !plans && !done && { theme }),
  };
}

/** The words of a question, and what lexicons say of them. */
interface Worded {
  /** Without its examples, where it asks without them. */
  readonly asked: string;
  /** It as a title, without what adorns one. */
  readonly title: string;
  readonly whole: Wording | undefined;
  /** What the title says, where the whole says nothing. */
  readonly found: Wording | undefined;
}

function wordingOf(question: string, reader: QuestionReader): Worded {
  const plain = withoutExamples(question);
  // « Le repas (qualité, quantité) » asks nothing by itself.
  const alone = askedBy(withoutSlashes(withoutLabel(plain)), reader);
  const asked = alone ? plain : question;
  const unlabelled = withoutLabel(asked);
  const title = bareTitle(unlabelled);
  const whole = alone ?? askedBy(withoutSlashes(unlabelled), reader);
  const isOpen = isShortTitle(title) && (whole?.expects ?? 'neutral') === 'neutral';
  return { asked, title, whole, found: isOpen ? (askedBy(title, reader) ?? whole) : whole };
}

/** What a question names: the subject of a yes or no, its title, and whether it asks at all. */
interface QuestionNames {
  readonly subject: string;
  readonly bare: string;
  readonly asks: boolean;
}

/** The theme that a question gives: of what it is about, else that of its entry, else of the place that it names. */
function themeGiven(
  { expects, about = '', rest = '', theme }: Wording,
  { subject, bare, asks }: QuestionNames,
  reader: QuestionReader,
): QuestionReading['theme'] {
  const id = themeOfWords(about, reader);
  // « Le talk était-il au bon niveau ? » asks about its level.
  const isSession = SESSIONS.has(reader.french.parseStrictly(subject).tokens[0]?.lemma ?? '');
  if (id !== undefined && asks && !isSession) {
    // « Que pensez-vous des conférences et des ateliers ? »: of several kinds of sessions, an answer tells which.
    const { tokens } = reader.french.parseStrictly(about);
    const always = tokens.filter(({ lemma }) => SESSIONS.has(lemma)).length < 2;
    return { id, entry: bare, always };
  }
  if (theme) return theme;
  // « Qu’est-ce qui vous a plu dans les locaux ? »: what is said of nothing else is said of them.
  const place = /^(?:praise|criticism)$/u.test(expects) ? themeOfPlace(rest, reader) : undefined;
  return place === undefined ? undefined : { id: place, entry: bare, always: false };
}

const isNeutral = ({ entry }: Match<QuestionMeaning>): boolean =>
  entry.meaning.expects === 'neutral';

/** What the entry of a lexicon that a wording meets says of it. */
interface Wording extends Pick<QuestionReading, 'expects' | 'theme' | 'sided' | 'undone'> {
  /** The words that name what is spoken of, where the entry leaves that to them. */
  readonly about?: string;
  /** The words after it, which may say where praise or faults are asked for. */
  readonly rest?: string;
}

/**
 * The longest match decides: « le moins apprécié » is not « apprécié ». Of two as long, the one that expects something:
 * « un bilan : ce que vous avez apprécié » asks for praise. A question of two sides takes neither; none: nothing matches.
 */
function askedBy(
  question: string,
  { key, french, matchQuestions, known, worthOf }: QuestionReader,
): Wording | undefined {
  const parse = french.parseStrictly(question);
  const matches = matchQuestions(key(parse), 'neutral');
  const [best] = [...matches].sort(
    (a, b) =>
      b.tokens.length - a.tokens.length ||
      Number(isNeutral(a)) - Number(isNeutral(b)) ||
      Number(b.entry.meaning.about) - Number(a.entry.meaning.about) ||
      a.start - b.start,
  );
  if (!best) {
    const expects = leaning(question, parse, worthOf);
    return expects ? { expects } : undefined;
  }
  if (isTwoSided(question, matches)) return { expects: 'neutral' };
  const { expects: meant, theme, always, about } = best.entry.meaning;
  const rest = Array.from(question).slice(best.end).join('');
  if (about) return { expects: meant, about: rest };
  const words = best.tokens.flatMap((at) => parse.tokens[at] ?? []);
  // « Ce qui n’a pas répondu à vos attentes » asks for no praise.
  // … « ce qui ne doit pas changer » does: its entry says « pas » itself.
  const turned =
    meant === 'praise' &&
    words.some(({ pos, negated }) => pos === 'VERB' && negated) &&
    !words.some(({ form }) => NOT.test(form));
  const expects = turned ? 'criticism' : meant;
  const denied = turned || words.some(({ form }) => DENYING.test(form));
  const full = words.filter(isFullWord).map(({ lemma }) => lemma);
  const sided = new Set(denied || isNeutral(best) ? [] : full);
  const denying = expects === 'criticism' ? parse.tokens.filter(({ negated }) => negated) : [];
  const undone = new Set(denying.filter(({ pos }) => pos === 'VERB').map(({ lemma }) => lemma));
  if (theme === undefined || !known.has(theme) || asksForOthersToo(question))
    return { expects, rest, sided, undone };
  const alone = always && !asksForMore(question.slice(best.end));
  return { expects, sided, undone, theme: { id: theme, entry: best.said, always: alone } };
}

const NOT = /^(?:pas|jamais|rien)$/u;
/** « Ce qui ne vous a pas plu » asks for what « pas plu » says. */
const DENYING = /^(?:ne|n['’]|pas|moins|plus|peu|mal)$/u;
