/**
 * A program of somebody else, as strict as can be, against the types that are published: `npm run types`
 * compiles it after a build, and its declarations with it. `library.test.ts` runs what it does.
 */
import {
  type Analysis,
  analyse,
  type Balance,
  type Codebook,
  chooseQuotes,
  codebookOf,
  type LexiconDocument,
  type Named,
  personKey,
  type Quote,
  type Rename,
  readLexicon,
  readSurvey,
  reportHtml,
  type SavedAnalysis,
  type Spot,
  type TaggedAnswer,
  tagAnswers,
  verifyQuote,
  type WrittenLexicon,
} from 'verbatim';

/**
 * What its functions take and give has a name.
 * @public
 */
export type Met = [Balance, LexiconDocument, Named, Rename, SavedAnalysis, Spot];

/** A lexicon written in code: what has a default is left out. */
const own = {
  id: 'restauration',
  label: 'Restauration',
  version: '1',
  language: 'fr',
  themes: [
    {
      id: 'repas',
      label: 'Repas',
      entries: ['repas', { any: ['buffet', 'cocktail'], except: 'buffet (de la) gare' }],
      themes: [{ id: 'vegetarien', label: 'Végétarien', entries: ['végé*'] }],
    },
  ],
} as const satisfies WrittenLexicon;

const ownCodebook = (): Codebook => codebookOf([readLexicon(own)]);

const HEAD = ['Édition', 'Qu’avez-vous le plus apprécié ?'];

/** A survey that comes from rows, not from a file. */
const surveyOf = (texts: readonly string[]) =>
  readSurvey([
    {
      file: 'base.json',
      bytes: Buffer.from(
        JSON.stringify(
          texts.map((text) =>
            Object.fromEntries([
              [HEAD[0], '2025'],
              [HEAD[1], text],
            ]),
          ),
        ),
      ),
    },
  ]);

/** People by theme, with those who may be counted. */
export function peopleByTheme(texts: readonly string[]): ReadonlyMap<string, number> {
  const people = new Map<string, Set<string>>();
  const tagged: TaggedAnswer[] = tagAnswers(surveyOf(texts).answers, ownCodebook());
  for (const { answer, tags } of tagged)
    for (const { id } of tags.themes)
      people.set(id, (people.get(id) ?? new Set()).add(personKey(answer)));
  return new Map([...people].map(([id, { size }]) => [id, size]));
}

/** Quotes that may be published, each a slice of its source. */
export const publishable = (texts: readonly string[]): Quote[] => {
  const { answers } = surveyOf(texts);
  return chooseQuotes(tagAnswers(answers, ownCodebook()), { top: 3 }).filter(
    (quote) => quote.gate.publishable && verifyQuote(quote, answers) === null,
  );
};

/** How far the work is, and its page. */
export function pageOf(texts: readonly string[], told: (done: number) => void): string {
  let done = 0;
  const onAnswer = () => told(++done);
  const analysis: Analysis = analyse(surveyOf(texts), ownCodebook(), { threshold: 5, onAnswer });
  return reportHtml(analysis);
}
