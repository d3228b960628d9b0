import { groupBy, keptIn } from '../ground/group-by.js';
import { firstMeeting } from '../ground/spans.js';
import type { SentimentLabel, TaggedAnswer } from '../model/tags.js';
import type { Token } from '../model/text.js';
import { alphabetical, joinedWord } from '../names/names.js';
import { askedOf, isCounted, personKey } from '../people/people.js';
import { within } from '../tag/clauses.js';
import { ALL_AROUND, saidAmong } from '../tag/parts/body.js';
import {
  collocationsIn,
  compoundsIn,
  expressionsIn,
  keptExpressionsIn,
  sentencesOf,
} from './expressions.js';
import { emptyIn } from './locutions.js';
import { isContent, isShowable, keyOf, type Mention, mentionOf } from './mention.js';
import { negatedMentions } from './negated.js';
import { withAdjectives } from './participles.js';
import { questionEchoes } from './question-echoes.js';
import { ranked, type Tally, tallyOf, wordOf } from './tally.js';

/** A word or an expression, and how many people say it. */
export interface WordCount {
  /** Its most frequent form; conjugated verbs in the infinitive where nobody writes it otherwise; lower case unless a proper noun or an acronym. */
  readonly text: string;
  /** Different respondents of an edition. */
  readonly people: number;
  /** That of two thirds of these people's answers, of all where they are two; mixed when neither side has them. */
  readonly sentiment?: SentimentLabel;
  /** `lexicon/theme` that its use most often reveals, where there is one. */
  readonly theme?: string;
}

/** A word that is not counted in answers to these questions, which hold it. */
interface AskedWord extends WordCount {
  readonly questions: readonly string[];
}

/** An answer with what may and may not be shown of it. */
interface Scene {
  readonly tagged: TaggedAnswer;
  readonly sentences: readonly (readonly Token[])[];
  /** Left out as words of the question. */
  readonly asked: readonly Token[];
  readonly allowed: (token: Token) => boolean;
}

/** No word is so long: a finger on a key, or lines pasted without a space. « Rien à ajouter » closes an answer. */
const NO_WORD =
  /[^\s-]{40}|^rien à (?:ajouter|rajouter|dire|signaler|déclarer|préciser|remarquer)$/iu;

/** The people behind each word of answers, whatever these tell, in the order of `ranked`. */
export const countsOf = (
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
): WordCount[] => ranked(talliesOf(tagged, stopWords));

/** Most said first, ties in alphabetical order. */
export const byPeople = (
  a: Pick<WordCount, 'text' | 'people'>,
  b: Pick<WordCount, 'text' | 'people'>,
): number => b.people - a.people || alphabetical(a.text, b.text);

/**
 * The words of answers, each with its uses. Left out: stop words, the words of the question asked,
 * personal data, copies and answers that say nothing. Expressions that several people say stay
 * together and their words are then not counted for them. A word under a negation is shown with
 * what negates it (« pas de replay »), or not at all; a noun that is only measured (« plus de temps ») counts
 * by itself too.
 *
 * @param stopWords lemmas, lower case.
 */
export function talliesOf(
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
): Tally[] {
  const scenes = scenesOf(tagged, stopWords);
  const rule = { kept: keptExpressions(scenes), nouns: nounsOf(scenes) };
  return merged(
    tallyOf(
      scenes.flatMap((scene) =>
        mentionsOf(scene, rule).map((mention) => ({ mention, tagged: scene.tagged })),
      ),
    ).filter(({ display }) => !NO_WORD.test(display)),
  );
}

/**
 * The words of the question asked, the event’s name among them, that several people say in answer to it and that
 * are not counted; most said first.
 */
export const askedWords = (
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
): AskedWord[] =>
  merged(
    tallyOf(
      scenesOf(tagged, stopWords).flatMap((scene) =>
        scene.asked.map((token) => ({
          mention: mentionOf([token], scene.tagged),
          tagged: scene.tagged,
        })),
      ),
    ),
  )
    .map((tally) => ({
      ...wordOf(tally),
      questions: [...new Set(tally.uses.map(({ tagged: { answer } }) => answer.question))].sort(
        alphabetical,
      ),
    }))
    .filter(({ people }) => people > 1)
    .sort(byPeople);

/** The answers that count; which of their words may be shown is asked once a word. */
function scenesOf(tagged: readonly TaggedAnswer[], stopWords: ReadonlySet<string>): Scene[] {
  const counted = tagged.filter(isCounted);
  const echoes = questionEchoes(new Set(counted.map(({ answer }) => askedOf(answer))));
  return counted.map((one): Scene => {
    const { parse, tags, answer } = one;
    const isEcho = echoes.get(askedOf(answer))!;
    const tokens = withAdjectives(parse.tokens);
    const empty = emptyIn(parse.tokens);
    const said = saidAmong(parse.tokens, ALL_AROUND);
    const asked = new Set<Token>();
    const allowed = new Set<Token>();
    for (const [at, token] of parse.tokens.entries()) {
      // « … bon courage pour la suite »: nobody speaks of courage there.
      const isShown =
        within(at, said) &&
        isShowable(token) &&
        !empty.has(token) &&
        !stopWords.has(token.lemma.toLowerCase()) &&
        !stopWords.has(token.form.toLowerCase()) &&
        firstMeeting(tags.personal, token) === undefined;
      if (isShown) (isEcho(token) ? asked : allowed).add(tokens[at]!);
    }
    const sentences = sentencesOf({ ...parse, tokens });
    return { tagged: one, sentences, asked: [...asked], allowed: (token) => allowed.has(token) };
  });
}

/** The expressions that count as words in these answers: keys of `mentionOf`. */
export const expressionsOf = (
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
): Set<string> => keptExpressions(scenesOf(tagged, stopWords));

function keptExpressions(scenes: readonly Scene[]): Set<string> {
  const said = scenes.flatMap(({ sentences, tagged, allowed }) =>
    sentences.map((tokens) => ({ tokens, tagged, allowed })),
  );
  const expressions = new Set(
    said.flatMap(({ tokens, tagged, allowed }) =>
      expressionsIn(tokens, tagged, allowed).map(({ mention }) => mention.key),
    ),
  );
  const people = new Map<string, Set<string>>();
  for (const { tokens, tagged, allowed } of said) {
    const person = personKey(tagged.answer);
    const add = ({ key }: Mention): void => {
      keptIn(people, key, () => new Set()).add(person);
    };
    for (const token of tokens) if (allowed(token)) add(mentionOf([token], tagged));
    // « Aidants Connect », and « aidants connect » of who has no capitals, which has the form of none.
    for (const { mention } of keptExpressionsIn(tokens, tagged, { allowed, kept: expressions }))
      add(mention);
  }
  const written = new Set(
    said.flatMap(({ tokens, allowed }) =>
      tokens.filter(allowed).map((one) => joinedWord(keyOf([one]))),
    ),
  );
  const compounds = said.flatMap(({ tokens, allowed }) => compoundsIn(tokens, written, allowed));
  return new Set([...collocationsIn(expressions, people), ...compounds]);
}

/** What one answer says: negated groups first (not « pas grand » of « pas grand chose »), then the longest expressions, then single words. */
function mentionsOf(
  { tagged, sentences, allowed }: Scene,
  { kept, nouns }: { readonly kept: ReadonlySet<string>; readonly nouns: ReadonlySet<string> },
): Mention[] {
  return sentences.flatMap((tokens) => {
    const taken = new Set<number>();
    const negated = negatedMentions(tokens, tagged).filter(
      ({ to }) => allowed(tokens[to]!) && tokens[to + 1]?.lemma !== 'chose',
    );
    const measured = new Set(negated.flatMap((one) => (one.measured ? [one.to] : [])));
    const groups = [...negated, ...keptExpressionsIn(tokens, tagged, { allowed, kept })].filter(
      (group) => {
        const { from } = group;
        const to = 'measured' in group && group.measured ? group.to - 1 : group.to;
        const places = Array.from({ length: to - from + 1 }, (_, n) => from + n);
        if (places.some((place) => taken.has(place))) return false;
        for (const place of places) taken.add(place);
        return true;
      },
    );
    const singles = tokens.filter(
      (token, at) =>
        !taken.has(at) &&
        (!token.negated || measured.has(at)) &&
        allowed(token) &&
        !isEpithet(tokens, at, nouns),
    );
    return [
      ...groups.map(({ mention }) => mention),
      ...singles.map((token) => mentionOf([token], tagged)),
    ];
  });
}

/**
 * « une vraie rencontre », « données ouvertes »: beside its noun, an adjective says little without it.
 * After one, what is mostly a noun in these answers is no adjective (« master class communs »).
 */
const isEpithet = (tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): boolean =>
  tokens[at]!.pos === 'ADJ' &&
  (tokens[at + 1]?.pos === 'NOUN' ||
    (tokens[at - 1]?.pos === 'NOUN' && !nouns.has(tokens[at]!.lemma.toLowerCase())));

/** Lemmas that these answers use as nouns at least as often as in any other way. */
function nounsOf(scenes: readonly Scene[]): Set<string> {
  const tokens = scenes.flatMap(({ sentences }) => sentences.flat());
  const byLemma = groupBy(tokens.filter(isContent), ({ lemma }) => lemma.toLowerCase());
  return new Set(
    [...byLemma]
      .filter(([, uses]) => 2 * uses.filter(({ pos }) => pos === 'NOUN').length >= uses.length)
      .map(([lemma]) => lemma),
  );
}

/** Lemmas whose most frequent form is the same word are that word, once. */
const merged = (tallies: Iterable<Tally>): Tally[] =>
  [...groupBy(tallies, ({ display }) => display.toLowerCase()).values()].map((alike) => ({
    display: alike[0]!.display,
    uses: alike.flatMap(({ uses }) => uses),
  }));
