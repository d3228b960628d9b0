import { groupBy } from '../../ground/group-by.js';
import { type Content, french, markup } from '../../markup.js';
import { count, inWords, listed, people as personsOf } from '../../messages/numbers.js';
import type { TaggedRecord } from '../../model/tags.js';
import { byCode } from '../../names/names.js';
import { isOnlyAsked } from '../../tag/asked/question-entry.js';
import { apart, bullets, type Chapter, heading, paragraph } from '../blocks.js';
import { notCounted, onlyAsked } from '../given.js';
import { themeLink } from '../links.js';
import { CHAPTER_TITLES } from '../titles.js';
import { lastCounting, personsIn, type View, writersIn } from '../view.js';
import {
  type ExampleAnswers,
  example,
  exampleItem,
  examplesOf,
  isEmptied,
  saidIn,
} from './examples.js';
import { showsNamed, whoOnlyName } from './lacking.js';

/** Themes shown, and examples for each: enough to know what is asked, the list has them all. */
const THEMES = 8;

/** What one theme's suggestions are, or those of no theme. */
interface Asked extends Pick<AskedTheme, 'people' | 'questions' | 'given'> {
  /** Null of what no theme was found in. */
  readonly theme: string | null;
  readonly label: string;
  readonly examples: readonly ExampleAnswers[];
}

export function expectationsChapter(view: View): Chapter | undefined {
  const { shown, others, held, emptied } = expectations(view);
  const unshown = held + emptied;
  if (shown.length + others.length + unshown === 0) return undefined;
  return {
    id: 'attentes',
    title: 'Attentes et suggestions',
    blocks: [
      paragraph(expectationsIntro(view)),
      apart(
        () =>
          shown.length > 0 && markup`<ol class="asked">${shown.map((one) => item(one, view))}</ol>`,
        ...shown.flatMap((one) => [
          heading(2, french`${one.label} : ${askers(one, view)}`),
          bullets(one.examples.map((own) => example(own, view))),
        ]),
      ),
      ...(others.length === 0 ? [] : [paragraph(othersAsked(others, shown.length > 0))]),
      ...(unshown === 0 ? [] : [paragraph(unshownNote(held, emptied, view))]),
    ],
  };
}

function expectationsIntro(view: View): string {
  const named = whoOnlyName(
    askingAnswers(view).map(({ answer }) => answer),
    view,
  );
  return french`Ce que les personnes proposent ou demandent${view.placed(view.last)}, par thème, sur ${writersIn(view, view.last)}.${named === '' ? '' : french` ${named}${showsNamed(view) ? french` ; « ${CHAPTER_TITLES.byQuestion} » en donne des exemples` : ''}.`}`;
}

/** How examples are chosen, for the method. */
export const EXAMPLES_RULE = french`Les suggestions sont rangées par le thème de ce qui est demandé, non de toute la réponse. Les exemples, trois au plus sous chacun des ${inWords(THEMES)} thèmes les plus demandés, sont pris parmi les textes courts, d’abord ceux d’au moins quatre mots ; une phrase dite par plusieurs n’est montrée qu’une fois, avec ces personnes ; une réponse n’illustre qu’un thème, le plus demandé de ceux dont elle parle, si bien qu’un thème peut montrer moins de textes que de personnes. Rien n’y est réécrit, les données personnelles sont masquées ; une réponse que retient le contrôle avant publication n’est pas un exemple.`;

function unshownNote(held: number, emptied: number, { hasFiles }: View): string {
  const unshown = held + emptied;
  const where = ` Le fichier interne reponses.xlsx ${unshown === 1 ? 'la' : 'les'} donne.`;
  return french`${unshown === 1 ? 'Le texte d’une suggestion, comptée ici, n’est pas montré' : `Le texte de ${count(unshown)} suggestions, comptées ici, n’est pas montré`} : ${whyUnshown(held, emptied)}.${hasFiles ? where : ''}`;
}

/** The reasons of the gate, in the words of somebody who has never heard of it. */
const HELD =
  'il peut faire reconnaître quelqu’un ou dit ce qui ne se publie pas (santé, confidence…)';
const EMPTIED = 'il n’en reste rien une fois le nom masqué';

function whyUnshown(held: number, emptied: number): string {
  if (emptied === 0) return HELD;
  if (held === 0) return EMPTIED;
  const some = emptied === 1 ? 'l’une d’elles' : `${inWords(emptied)} d’entre elles`;
  return french`${HELD} ; pour ${some}, ${EMPTIED}`;
}

const othersAsked = (others: readonly Asked[], also: boolean): string =>
  french`Des suggestions portent ${also ? 'aussi ' : ''}sur ${others.length === 1 ? 'ce thème' : 'ces thèmes'}, sans exemple ici, faute d’un texte qui convienne (voir « ${CHAPTER_TITLES.method} ») ou parce que d’autres sont plus demandés : ${listed(others.map(otherTold))}.`;

/** « Intervenants (6, par la seule question) »: nobody says it, what was asked does. */
const otherTold = ({ label, people, given }: Asked): string =>
  `${label}\u00a0(${count(people + given)}${people === 0 ? ', par la seule question' : ''})`;

/** The edition of these answers, the last one, is named over all themes. */
const item = (one: Asked, view: View): Content =>
  markup`<li><p class="asked-head"><strong>${one.theme === null ? one.label : themeLink(one.theme, one.label)}</strong> <span>${askers(one, view)}</span></p><ul>${one.examples.map((own) => exampleItem(own, view))}</ul></li>`;

/** How many ask, out of how many, and those whom the question alone makes ask for it: `27 personnes sur 203`. */
const askers = ({ people, given, questions }: Asked, view: View): string => {
  const others = { people: given, questions };
  return people === 0
    ? french`${personsOf(given)} ${onlyAsked(others, view)}`
    : french`${personsOf(people)} sur ${count(view.writers(view.last))}${notCounted(others, view)}`;
};

/**
 * Suggestions of the last edition by theme, most asked first, then those of no theme. An answer that asks
 * for several things is an example of its most asked theme only; a theme left without an example is not
 * shown, but among the others.
 */
function expectations(view: View): {
  readonly shown: readonly Asked[];
  readonly others: readonly Asked[];
  /** Answers that ask for something and that the gate holds back. */
  readonly held: number;
  /** Others of which a mask leaves nothing. */
  readonly emptied: number;
} {
  const asked = askingAnswers(view);
  const told = new Set<string>();
  const themes = withExamples(askedThemes(asked), told, view);
  const shown = themes.filter(({ examples }) => examples.length > 0).slice(0, THEMES);
  const loose = asked.flatMap(({ answer, themes: own }) => (own.size === 0 ? [answer] : []));
  const examples = examplesOf(loose, told, view);
  const rest = {
    theme: null,
    label: 'Sans thème',
    people: personsIn(loose),
    given: 0,
    questions: [],
    examples,
  };
  return {
    shown: examples.length > 0 ? [...shown, rest] : shown,
    others: themes.filter((one) => !shown.includes(one)),
    held: asked.filter(({ answer }) => view.isWithheld(answer)).length,
    emptied: asked.filter(({ answer }) => !view.isWithheld(answer) && isEmptied(answer)).length,
  };
}

/** An answer that asks for something, and the themes that it asks of. */
interface Asking {
  readonly answer: TaggedRecord;
  readonly themes: ReadonlySet<string>;
}

/** The answers of the last edition that ask for something. */
export function askingAnswers(view: View): Asking[] {
  const own = view.analysis.suggestions.filter(({ edition }) => edition === view.last);
  const byAnswer = groupBy(own, ({ answer }) => answer);
  return lastCounting(view).flatMap((answer) => {
    const suggestions = byAnswer.get(answer.answer);
    return suggestions
      ? [{ answer, themes: new Set(suggestions.flatMap(({ themes }) => themes)) }]
      : [];
  });
}

interface AskedTheme {
  readonly theme: string;
  readonly answers: readonly TaggedRecord[];
  /** People who ask it in their own words. */
  readonly people: number;
  /** Others, to whom the question alone gives the theme. */
  readonly given: number;
  /** Those that give it. */
  readonly questions: readonly string[];
}

/** Themes that something is asked of, by people who say so themselves, most first; then by the others. */
export function askedThemes(asked: readonly Asking[]): AskedTheme[] {
  const uses = asked.flatMap(({ answer, themes }) =>
    [...themes].map((theme) => ({ theme, answer })),
  );
  return [...groupBy(uses, ({ theme }) => theme)]
    .map(([theme, used]): AskedTheme => {
      const answers = used.map(({ answer }) => answer);
      const isAsked = ({ themes }: TaggedRecord): boolean =>
        themes.some(({ id, evidence }) => id === theme && isOnlyAsked(evidence));
      const people = personsIn(answers.filter((answer) => !isAsked(answer)));
      const questions = [...new Set(answers.filter(isAsked).map(({ question }) => question))];
      return { theme, answers, people, given: personsIn(answers) - people, questions };
    })
    .sort((a, b) => b.people - a.people || b.given - a.given || byCode(a.theme, b.theme));
}

function withExamples(themes: readonly AskedTheme[], told: Set<string>, view: View): Asked[] {
  return themes.map(({ answers, ...asked }) => {
    const examples = examplesOf(answers, told, view);
    for (const [first] of examples) told.add(saidIn(first!));
    return { ...asked, label: view.themeLabel(asked.theme), examples };
  });
}
