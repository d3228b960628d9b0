import { groupBy } from '../../group-by.js';
import type { Readings } from '../../lexicon/keys.js';
import type { Match, Matcher } from '../../lexicon/matcher.js';
import type { Keyed } from '../../lexicon/text.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse } from '../../model/text.js';
import type { QuestionMeaning, ThemesFound } from '../meanings.js';
import { SESSIONS } from '../named/sessions.js';
import { bestGrade } from '../tone/ratings.js';
import { type Stance, stanceAsked } from '../tone/stance.js';
import { bareTitle, joined, TITLE, TITLE_WORDS, withoutLabel } from './column-titles.js';
import { subjectAsked } from './yes-no.js';

/** What a question's wording tells of the answers to it. */
export interface QuestionReading {
  readonly expects: Expectation;
  /** Whether there is a question at all. */
  readonly asks: boolean;
  /** The best grade that the question asks for; null where it asks for none. */
  readonly best: number | null;
  /** What makes a bare « oui » or « viens » say something. */
  readonly stance?: Stance;
  /** Whether it asks what one takes home: an answer may be a lesson. */
  readonly keeps?: true;
  /** Whether it asks what people will do with it: an answer may be a plan. */
  readonly plans?: true;
  /** Whether it asks what to do better: a bare « un vestiaire » asks for one. */
  readonly betters?: true;
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
interface Reader {
  readonly french: Readings;
  readonly key: (parse: Parse) => Keyed;
  readonly matchQuestions: Matcher<QuestionMeaning>;
  readonly findThemes: (text: Keyed, expects: Expectation) => ThemesFound;
  /** Ids of all themes. */
  readonly known: ReadonlySet<string>;
  /** The theme that a word points to by itself, where it is known to: « salle ». */
  readonly pointsTo: (lemma: string) => string | undefined;
}

/** Reads the wording of a question, or the title of a column of answers. */
export function questionReader(reader: Reader): (question: string) => QuestionReading {
  const read = (question: string): QuestionReading => {
    const title = withoutLabel(question);
    const whole = askedBy(joined(title), reader);
    const bare = bareTitle(title);
    const isTitle = bare !== '' && bare.split(/\s+/u).length <= TITLE_WORDS;
    const isOpen = isTitle && (whole?.expects ?? 'neutral') === 'neutral';
    const found = isOpen ? (askedBy(bare, reader) ?? whole) : whole;
    const stance = stanceAsked(question);
    const keeps = KEEPS.test(question) && !BLAMING.test(whole?.expects ?? '');
    const plans = PLANS.test(question) && (whole?.expects ?? 'neutral') === 'neutral';
    const betters = BETTERS.test(question) && whole?.expects === 'criticism';
    const asks = !TITLE.test(question);
    const given = {
      asks,
      best: bestGrade(question),
      ...(stance && { stance }),
      ...(keeps && { keeps }),
      ...(plans && { plans }),
      ...(betters && { betters }),
    };
    const subject = bareTitle(subjectAsked(question));
    const named = subject || (found || !isTitle ? '' : bare);
    const { expects, theme, about = named } = found ?? { expects: 'neutral' };
    const id = subjectOf(about, reader);
    // « Le talk était-il au bon niveau ? » asks about its level.
    const isSession = SESSIONS.has(reader.french.parseStrictly(subject).tokens[0]?.lemma ?? '');
    if (id !== undefined && asks && !isSession) {
      // « Que pensez-vous des conférences et des ateliers ? »: of several kinds of sessions, an answer tells which.
      const { tokens } = reader.french.parseStrictly(about);
      const always = tokens.filter(({ lemma }) => SESSIONS.has(lemma)).length < 2;
      return { expects, ...given, theme: { id, entry: bare, always } };
    }
    return { expects, ...given, ...(theme && { theme }) };
  };
  return (question) => {
    const offers = offersOf(question, read);
    const asked = read(question);
    if (offers.length === 0) return asked;
    // « critiques et suggestions » expects no praise.
    const open = offers.some((offer) => offer.asked.expects === 'praise');
    return { ...asked, ...(open && { expects: 'neutral' }), offers };
  };
}

/** What stands between the sides that a question offers. */
const BETWEEN_SIDES = /\s*(?:[/|,;:•·()\n]|(?<!\p{L})(?:et|ou|and|or)(?!\p{L}))\s*/iu;

/** The sides that a question names, two at least that expect different things; else none. */
function offersOf(question: string, read: (title: string) => QuestionReading): readonly Offer[] {
  const titles = question.split(BETWEEN_SIDES).map(bareTitle);
  if (titles.length < 2) return [];
  const offers = titles
    .filter((title) => title !== '' && title.split(/\s+/u).length <= OFFER_WORDS)
    .map((title) => ({ title, asked: read(title) }))
    .filter(({ asked }) => asked.expects !== 'neutral');
  return new Set(offers.map(({ asked }) => asked.expects)).size > 1 ? offers : [];
}

/** Most words of a side that a question offers, « le point faible ». */
const OFFER_WORDS = 3;

/** « Que retenez-vous ? », « qu’avez-vous appris ? », « que changerez-vous à votre pratique ? »; not « que retenez-vous de négatif ? ». */
const KEEPS =
  /(?<!\p{L})(?:ret(?:en|ien)\p{L}*|appris|apprend\p{L}*|en pratique|(?:votre|vos|ta|tes) pratiques?)(?!\p{L})/iu;
const BLAMING = /^(?:criticism|ideas)$/u;
/** « Qu’allez-vous mettre en pratique ? », « que changerez-vous dans votre pratique ? »: what « vous » will do, and nothing else. */
const PLANS = new RegExp(
  `^\\W*(?:${[
    "(?:qu['’e]|comment|quoi)(?:(?!pens|souhait|aimer|faut|frein|empêche|nous).)*(?:(?:allez|comptez)[- ]vous (?:mettre|appliquer|utiliser|réutiliser|réinvestir|transposer|changer|faire)|(?:mett|appliqu|utilis|réutilis|réinvesti|transpos|chang|f)\\p{L}*rez[- ]vous)",
    'ce que (?:vous|je|tu) (?:allez|comptez|vais|vas|mett(?:rez|rai|ras))(?: mettre)? en (?:œuvre|oeuvre|place|pratique|application)',
    "(?:vos|votre|mes|mon) (?:(?:prochaine?s?|première?s?) (?:actions?|pas|étapes?)|plan d['’]actions?)",
  ].join('|')})(?!\\p{L})`,
  'iu',
);

const BETTERS = /(?<!\p{L})(?:am[ée]lior|chang|propos|sugg[eéè]|mieux faire)/iu;

const isNeutral = ({ entry }: Match<QuestionMeaning>): boolean =>
  entry.meaning.expects === 'neutral';

/** « …et… », « …, … », « …? … » put two things asked side by side; « pour », « si » hang one on the other. */
const BESIDE = /[,;?.!|–-]|(?<!\p{L})(?:et|ou|puis|mais|ni)(?!\p{L})/iu;
const HANGING = /(?<!\p{L})(?:pour|afin|si|quand|sans|car)(?!\p{L})/iu;

/** « points forts et points faibles », « ce qui vous a plu ou déplu »: praise and blame are asked alike. */
function isTwoSided(question: string, matches: readonly Match<QuestionMeaning>[]): boolean {
  const letters = Array.from(question);
  const placed = [...matches].sort((a, b) => a.start - b.start);
  return placed.some((one, at) => {
    const next = placed[at + 1];
    if (!next) return false;
    const between = letters.slice(one.end, next.start).join('');
    const asked = [one.entry.meaning.expects, next.entry.meaning.expects];
    const opposed = asked.includes('praise') && asked.some((expects) => BLAMING.test(expects));
    return opposed && BESIDE.test(between) && !HANGING.test(between);
  });
}

/** What the entry of a lexicon that a wording meets says of it. */
interface Wording extends Pick<QuestionReading, 'expects' | 'theme'> {
  /** The words that name what is spoken of, where the entry leaves that to them. */
  readonly about?: string;
}

/**
 * The longest match decides: « le moins apprécié » is not « apprécié ». Of two as long, the one that
 * expects something: « un bilan : ce que vous avez apprécié » asks for praise. None: nothing matches.
 * A question of two sides takes neither.
 */
function askedBy(
  question: string,
  { key, french, matchQuestions, known }: Reader,
): Wording | undefined {
  const matches = matchQuestions(key(french.parseStrictly(question)), 'neutral');
  const [best] = [...matches].sort(
    (a, b) =>
      b.tokens.length - a.tokens.length ||
      Number(isNeutral(a)) - Number(isNeutral(b)) ||
      Number(b.entry.meaning.about) - Number(a.entry.meaning.about) ||
      a.start - b.start,
  );
  if (!best) return undefined;
  if (isTwoSided(question, matches)) return { expects: 'neutral' };
  const { expects, theme, always, about } = best.entry.meaning;
  if (about) return { expects, about: Array.from(question).slice(best.end).join('') };
  if (theme === undefined || !known.has(theme)) return { expects };
  const alone = always && !OTHERS.test(question.slice(best.end));
  return { expects, theme: { id: theme, entry: best.said, always: alone } };
}

/** « Quels sujets aimeriez-vous ? Autres propositions »: an answer may be about anything. */
const OTHERS =
  /(?<!\p{L})autres? +(?:\p{L}+ +(?:ou|et) +)?(?:suggestion|proposition|id[ée]e|remarque|commentaire|envie|souhait|attente|demande|besoin)s?(?!\p{L}| +de +(?:sujet|th[èe]me|th[ée]matique|contenu))/iu;

/** Parts of speech that name something, and words that leave open of what: « l’organisation générale ». */
const NAMING = /^(?:NOUN|PROPN|ADJ|VERB)$/u;
const OPEN =
  /^(?:qualité|général|global|place|jour|journée|événement|édition|année|sujet|thème|session)$/u;

/** « Qu’avez-vous pensé de ces assises ? » asks about the event itself. */
const THIS = /^(?:ce|cet|cette|ces)$/u;

/**
 * The theme that a few words name, and no other: « le repas », « l’accueil sur place »; not « la salle
 * et le repas », nor « l’atelier couture ».
 */
function subjectOf(
  words: string,
  { key, french, findThemes, pointsTo }: Reader,
): string | undefined {
  const parse = french.parseStrictly(words);
  if (parse.tokens.some(({ form }) => THIS.test(form))) return undefined;
  const matches = findThemes(key(parse), 'praise').themes;
  const readings = groupBy(matches, ({ entry }) => entry.contest);
  const subjects = (matches.length > 0 ? [...readings.values()] : [[]]).map((own) => {
    const held = new Map(
      own.flatMap(({ entry, tokens }) => tokens.map((token) => [token, entry.meaning.theme])),
    );
    const named = parse.tokens.flatMap(({ pos, lemma }, at) => {
      const word = lemma.toLowerCase();
      if (!NAMING.test(pos)) return [];
      const id = held.get(at) ?? pointsTo(word);
      return id === undefined && OPEN.test(word) ? [] : [id];
    });
    return new Set(named).size === 1 ? named[0] : undefined;
  });
  return subjects.find((id) => id !== undefined);
}
