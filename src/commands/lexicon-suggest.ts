import type { Command } from 'commander';
import { groupBy } from '../ground/group-by.js';
import { french as sentence } from '../markup.js';
import { counted } from '../messages/numbers.js';
import type { TaggedAnswer } from '../model/tags.js';
import { byCode } from '../names/names.js';
import { tellsNoSecret } from '../quote/gate/secrets/secrets.js';
import { lineOf } from '../report/answer-text.js';
import { type SuggestedEntry, suggest } from '../suggest/suggest.js';
import { tagAnswers } from '../tag/answers.js';
import { scalar } from '../yaml/scalars.js';
import { formatOption } from './format.js';
import { commandOnFiles, countOption, type InputOptions } from './options.js';
import { prepare } from './prepare.js';
import { printLines, printNotices, printText } from './print.js';

interface SuggestOptions extends InputOptions {
  readonly top: number;
  readonly format: 'text' | 'yaml' | 'json';
}

export function suggestCommand(): Command {
  return commandOnFiles(
    'suggest',
    {
      french:
        'Propose des entrées : ce que disent les réponses sans thème, et les mots propres à un thème qui n’y sont pas, avec les réponses que chacune gagnerait.',
      english:
        'Suggests entries: what answers without a theme say, and the words typical of a theme that it lacks, with the answers that each would gain.',
    },
    'verbatim lexicon suggest nec-2025.csv --lexicon evenement',
    countOption('--top <nombre>', {
      french: 'propositions de chaque sorte',
      english: 'suggestions of each kind',
    }).default(20),
    formatOption(['text', 'yaml', 'json']),
  ).action(runSuggest);
}

function runSuggest(files: string[], options: SuggestOptions): void {
  const { survey, codebook } = prepare(files, options);
  printNotices(survey.notices);
  const tagged = tagAnswers(survey.answers, codebook);
  const all = suggest(tagged.filter(tellsNoSecret), codebook);
  const line = lineOf(tagged);
  const uncovered = all.uncovered.slice(0, options.top);
  const typical = all.typical.slice(0, options.top);
  const single = all.single.slice(0, options.top);
  const shown = [...uncovered, ...typical, ...single];
  if (options.format === 'json') {
    const found = {
      uncovered: uncovered.map(record),
      typical: typical.map(record),
      single: single.map(record),
    };
    printLines([JSON.stringify(found, null, 2)]);
  } else if (options.format === 'yaml') printLines(yamlLines(shown));
  else {
    printText([
      'À relire : une entrée doit être sûre hors de ces réponses aussi.',
      ...refusing(shown),
      ...section('Dans les réponses sans thème', uncovered, all.uncovered.length, line),
      ...section('Propres à un thème, absentes de ses entrées', typical, all.typical.length, line),
      ...singleSection(single, all.single.length, line),
      ...(shown.length === 0 ? ['', none(survey.editions.length)] : []),
    ]);
  }
}

/** What to write where, for what is refused not to come back: the first of what is shown that needs no quotes. */
function refusing(shown: readonly SuggestedEntry[]): string[] {
  const plain = shown.find(({ entry }) => /^[\p{L} ’'-]+$/u.test(entry));
  return plain === undefined
    ? []
    : [
        'Pour qu’une proposition ne revienne plus, ajoutez-la entre les crochets d’« idioms: », au-dessus de « themes: »',
        'dans votre lexique (s’il n’a pas encore cette ligne, écrivez-la), et donnez ce lexique par --lexicon :',
        `  idioms: [${scalar(plain.entry)}]`,
      ];
}

const none = (editions: number): string =>
  `Une proposition est un mot ou une expression d’une réponse sans thème\u00a0: il n’y en a pas ici. ${editions < 2 ? 'Donnez aussi les autres éditions, ou lisez' : 'Lisez'} les réponses sans thème\u00a0: verbatim lexicon check LEXIQUE FICHIER.`;

const record = ({ entry, theme, likely, people, gained, widened }: SuggestedEntry) => ({
  entry,
  theme: theme?.id ?? null,
  likely: likely?.id ?? null,
  people,
  gained: gained.map(placeOf),
  widened: widened.map(placeOf),
});

/** The same answer name stands in several editions. */
const placeOf = ({ answer: { edition, answer } }: TaggedAnswer) => ({ edition, answer });

/** Entries to paste under their themes. */
function yamlLines(suggestions: readonly SuggestedEntry[]): string[] {
  return [...groupBy(suggestions, home)]
    .sort(([a], [b]) => byCode(a, b))
    .flatMap(([title, own]) => [
      `# ${title}`,
      ...own.map((one) => `- ${scalar(one.entry)} # ${gainWords(one)}`),
    ]);
}

/** The theme to write an entry under. */
function home({ theme, likely }: SuggestedEntry): string {
  const named = theme ?? likely;
  if (named === undefined) return 'à ranger';
  return `${theme ? '' : 'sans doute '}${named.label} (${named.id})`;
}

type Line = ReturnType<typeof lineOf>;

/** Proposals of a kind, out of how many, each with some of its answers. */
const section = (
  title: string,
  shown: readonly SuggestedEntry[],
  of: number,
  line: Line,
): readonly string[] => [
  ...heading(title, shown, of),
  ...shown.flatMap((one) => [
    '',
    sentence`  ${one.entry} → ${home(one)} : ${gainWords(one)}`,
    ...examples([...one.gained, ...one.widened], line),
  ]),
];

/** What one person says, with the answer on the same line: they are many, and read fast. */
const singleSection = (
  shown: readonly SuggestedEntry[],
  of: number,
  line: Line,
): readonly string[] => [
  ...heading('Nommé par une seule personne, dans une réponse sans thème', shown, of),
  ...(shown.length > 0 ? [''] : []),
  ...shown.map((one) => sentence`  ${one.entry} → ${home(one)} : ${line(one.gained[0]!)}`),
];

const heading = (
  title: string,
  shown: readonly SuggestedEntry[],
  of: number,
): readonly string[] => [
  '',
  shown.length < of
    ? sentence`${title} : ${counted(shown.length, 'proposition')} sur ${of} (--top)`
    : sentence`${title} : ${counted(of, 'proposition')}`,
];

const gainWords = ({ people, gained, widened, theme }: SuggestedEntry): string =>
  [
    counted(people, 'personne'),
    gained.length > 0 && `${counted(gained.length, 'réponse')} sans thème`,
    theme && widened.length > 0 && `${counted(widened.length, 'réponse')} déjà à d’autres thèmes`,
  ]
    .filter(Boolean)
    .join(', ');

/** Answers shown under a suggestion. */
const EXAMPLE_ANSWERS = 3;

function examples(tagged: readonly TaggedAnswer[], line: Line): string[] {
  const rest = tagged.length - EXAMPLE_ANSWERS;
  return [
    ...tagged.slice(0, EXAMPLE_ANSWERS).map((one) => `    ${line(one)}`),
    ...(rest > 0 ? [`    et ${counted(rest, 'autre')}`] : []),
  ];
}
