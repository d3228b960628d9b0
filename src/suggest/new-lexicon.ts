import { groupBy } from '../ground/group-by.js';
import { firstEndingAfter } from '../ground/spans.js';
import type { TaggedAnswer } from '../model/tags.js';
import { stripAccents } from '../names/accents.js';
import { byCode } from '../names/names.js';
import { peopleIn } from '../people/people.js';
import { sumOf } from '../stats/sum.js';
import { rewordings, type Worded } from '../wording/rewordings.js';
import { contentOf } from '../wording/wording.js';
import { BARE } from '../words/expressions.js';
import type { WordUse } from '../words/tally.js';
import { scalar } from '../yaml/scalars.js';
import { candidatesIn } from './candidates.js';

/** A theme to begin with: a question, and what people say most under it. */
interface Draft {
  readonly question: string;
  readonly words: readonly { readonly entry: string; readonly people: number }[];
}

/** One person's word is no entry, nor that of fewer than this share of those who answer the question. */
const LEAST_PEOPLE = 2;
const LEAST_SHARE = 0.02;

/** Words a theme begins with. */
const MOST_WORDS = 20;

/**
 * A lexicon to begin with: a theme for each question, however the editions word it, and under it what most
 * people say there. A word said under several questions goes to the one where most people say it.
 */
export function newLexicon(
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
): { readonly text: string; readonly themes: number; readonly entries: number } {
  const all = draftsOf(tagged, stopWords);
  const said = all.filter(({ words }) => words.length > 0);
  const drafts = said.length > 0 ? said : all;
  const ids = idsFor(drafts.map(({ question }) => question));
  const themes = drafts.flatMap((draft, n) => themeLines(ids[n]!, draft));
  return {
    text: [...HEAD, ...themes].map((line) => `${line}\n`).join(''),
    themes: drafts.length,
    entries: sumOf(drafts, ({ words }) => words.length),
  };
}

function draftsOf(tagged: readonly TaggedAnswer[], stopWords: ReadonlySet<string>): Draft[] {
  const themes = rewordings(wordingsOf(tagged));
  const under = (answers: readonly TaggedAnswer[], wordings: readonly string[]): number =>
    peopleIn(answers.filter(({ answer }) => wordings.includes(answer.question))).size;
  const said = candidatesIn(tagged, stopWords, LEAST_PEOPLE, standsAlone).map(
    ({ entry, answers }) => {
      const counts = themes.map((wordings) => under(answers, wordings));
      const people = Math.max(...counts);
      return { entry, people, theme: themes[counts.indexOf(people)] };
    },
  );
  return themes.map((wordings) => {
    const least = Math.max(LEAST_PEOPLE, LEAST_SHARE * under(tagged, wordings));
    return {
      question: wordings[0]!,
      words: said
        .filter(({ theme, people }) => theme === wordings && people >= least)
        .sort((a, b) => b.people - a.people || byCode(a.entry, b.entry))
        .slice(0, MOST_WORDS),
    };
  });
}

/** The questions in order of appearance, with their editions. */
const wordingsOf = (tagged: readonly TaggedAnswer[]): Worded[] =>
  [...groupBy(tagged, ({ answer }) => answer.question)].map(([name, own]) => ({
    name,
    editions: [...new Set(own.map(({ answer }) => answer.edition))],
    expects: own[0]!.expects,
  }));

/** Whether a noun is used as one, and is no measure (« 20 min ») nor part of an adverb. */
function standsAlone({ mention, tagged: { parse } }: WordUse): boolean {
  const before = parse.tokens[firstEndingAfter(parse.tokens, mention.start) - 1];
  return before === undefined || (before.pos !== 'NUM' && !BARE.has(before.form.toLowerCase()));
}

const HEAD = [
  '# Un lexique à finir : un thème par question, et les mots que le plus de personnes y disent.',
  '# 1. Rangez ces mots en thèmes : une idée par thème, un nom clair, des mots sûrs.',
  '# 2. Ôtez ceux qui ne disent pas de quoi l’on parle (« bien », « chose »).',
  '# 3. Ajoutez ce que d’autres diraient : expressions, synonymes, verbes.',
  '# Une ligne qui commence par # est un commentaire. Ce qu’une entrée peut dire :',
  '#   - pause déjeuner                      une expression, accords ignorés',
  '#   - salle … petit                       cinq mots au plus entre les deux',
  '#   - {entry: café, except: [café IA]}    mais pas dans cette expression',
  '# Puis : verbatim lexicon check CE-FICHIER VOS-RÉPONSES, et verbatim lexicon suggest.',
  'id: mon-lexique',
  'label: Mon lexique',
  'version: 0.1.0',
  'language: fr',
  'themes:',
];

const themeLines = (id: string, { question, words }: Draft): string[] => [
  `  - id: ${id}`,
  `    label: ${scalar(question || 'Thème')}`,
  words.length > 0 ? '    entries:' : '    entries: []',
  ...words.map(
    ({ entry, people }) => `      - ${scalar(entry)} # ${people} personne${people < 2 ? '' : 's'}`,
  ),
];

/**
 * The id of each question, none twice: the two first words that tell what it asks, verbs that address the reader apart
 * where there are others; three where that is taken, else its place. `Les points forts de la journée` → `points-forts`.
 */
function idsFor(questions: readonly string[]): string[] {
  const ids: string[] = [];
  for (const [n, question] of questions.entries()) {
    const all = contentOf(question)
      .map(stripAccents)
      .filter((word) => /^[a-z0-9]{3,}$/.test(word));
    const named = all.filter((word) => !word.endsWith('ez'));
    const words = named.length > 0 ? named : all;
    const ways = [2, 3].map((some) => words.slice(0, some).join('-'));
    ids.push([...ways, `theme-${n + 1}`].find((id) => id !== '' && !ids.includes(id))!);
  }
  return ids;
}
