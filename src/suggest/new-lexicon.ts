import { fold } from '../lexicon/keys.js';
import type { CodedAnswer } from '../model/tags.js';
import { peopleIn } from '../people.js';
import { scalar } from '../yaml/scalar.js';
import { candidatesIn } from './candidates.js';

/** A theme to begin with: a question, and what people say most under it. */
interface Draft {
  readonly question: string;
  readonly words: readonly { readonly entry: string; readonly people: number }[];
}

/** One person's word is no entry. */
const LEAST_PEOPLE = 2;

/** Words a theme begins with. */
const MOST_WORDS = 20;

/**
 * A lexicon to begin with: a theme for each question, and under it what most people say there. A
 * word said under several questions goes to the one where most people say it.
 */
export function newLexicon(
  coded: readonly CodedAnswer[],
  stopWords: ReadonlySet<string>,
): { readonly text: string; readonly themes: number; readonly entries: number } {
  const drafts = draftsOf(coded, stopWords);
  const ids = new Set<string>();
  const themes = drafts.flatMap((draft, n) => {
    const id = idFor(draft.question, n);
    const own = ids.has(id) ? `${id}-${n + 1}` : id;
    ids.add(own);
    return themeLines(own, draft);
  });
  return {
    text: [...HEAD, ...themes].map((line) => `${line}\n`).join(''),
    themes: drafts.length,
    entries: drafts.reduce((sum, { words }) => sum + words.length, 0),
  };
}

function draftsOf(coded: readonly CodedAnswer[], stopWords: ReadonlySet<string>): Draft[] {
  const questions = [...new Set(coded.map(({ answer }) => answer.question))];
  const said = candidatesIn(coded, stopWords, LEAST_PEOPLE).map(({ entry, answers }) => {
    const counts = questions.map(
      (question) => peopleIn(answers.filter(({ answer }) => answer.question === question)).size,
    );
    const people = Math.max(...counts);
    return { entry, people, question: questions[counts.indexOf(people)] };
  });
  return questions.map((question) => ({
    question,
    words: said
      .filter((one) => one.question === question)
      .sort((a, b) => b.people - a.people || (a.entry < b.entry ? -1 : 1))
      .slice(0, MOST_WORDS),
  }));
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

/** Words of a question in its theme's id: the last long ones. */
const ID_WORDS = 2;
const LONG = 5;

/** `Qu’avez-vous le plus apprécié ?` → `apprecie`. */
function idFor(question: string, place: number): string {
  const words = (fold(question).match(/[a-z0-9]+/gu) ?? []).filter((word) => word.length >= LONG);
  return words.slice(-ID_WORDS).join('-') || `theme-${place + 1}`;
}
