import type { Command } from 'commander';
import { french as sentence } from '../markup.js';
import { counted } from '../messages/numbers.js';
import type { TaggedAnswer } from '../model/tags.js';
import { tellsNoSecret } from '../quote/gate/secrets/secrets.js';
import { lineOf } from '../report/answer-text.js';
import { type Suggestion, suggest } from '../suggest/suggest.js';
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
    'verbatim lexicon suggest nec-2025.csv --lexicon lexicons/evenement.yaml',
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
  if (options.format === 'json') {
    const found = { uncovered: uncovered.map(record), typical: typical.map(record) };
    printLines([JSON.stringify(found, null, 2)]);
  } else if (options.format === 'yaml') printLines(yamlLines([...uncovered, ...typical]));
  else {
    printText([
      'À relire : une entrée doit être sûre hors de ces réponses aussi.',
      ...section('Dans les réponses sans thème', uncovered, all.uncovered.length, line),
      ...section('Propres à un thème, absentes de ses entrées', typical, all.typical.length, line),
      ...(uncovered.length + typical.length === 0 ? ['', none(survey.editions.length)] : []),
    ]);
  }
}

const none = (editions: number): string =>
  `Une proposition est un mot ou une expression que deux personnes au moins disent dans des réponses sans thème, plus qu’ailleurs\u00a0: il n’y en a pas ici. ${editions < 2 ? 'Donnez aussi les autres éditions, ou lisez' : 'Lisez'} les réponses sans thème\u00a0: verbatim lexicon check LEXIQUE FICHIER.`;

const record = ({ entry, theme, people, gained, widened }: Suggestion) => ({
  entry,
  theme: theme?.id ?? null,
  people,
  gained: gained.map(placeOf),
  widened: widened.map(placeOf),
});

/** The same answer name stands in several editions. */
const placeOf = ({ answer: { edition, answer } }: TaggedAnswer) => ({ edition, answer });

/** Entries to paste under their themes. */
function yamlLines(suggestions: readonly Suggestion[]): string[] {
  const ids = [...new Set(suggestions.map(({ theme }) => theme?.id ?? ''))].sort();
  return ids.flatMap((id) => {
    const own = suggestions.filter(({ theme }) => (theme?.id ?? '') === id);
    const label = own[0]?.theme?.label ?? 'à ranger dans un thème';
    return [
      `# ${label}${id && ` (${id})`}`,
      ...own.map((one) => `- ${scalar(one.entry)} # ${gainWords(one)}`),
    ];
  });
}

type Line = ReturnType<typeof lineOf>;

/** Proposals of a kind, out of how many, each with some of its answers. */
function section(title: string, shown: readonly Suggestion[], of: number, line: Line): string[] {
  return [
    '',
    shown.length < of
      ? sentence`${title} : ${counted(shown.length, 'proposition')} sur ${of} (--top)`
      : sentence`${title} : ${counted(of, 'proposition')}`,
    ...shown.flatMap((one) => [
      '',
      sentence`  ${one.entry} → ${one.theme ? `${one.theme.label} (${one.theme.id})` : 'à ranger'} : ${gainWords(one)}`,
      ...examples([...one.gained, ...one.widened], line),
    ]),
  ];
}

const gainWords = ({ people, gained, widened, theme }: Suggestion): string =>
  [
    counted(people, 'personne'),
    gained.length > 0 && `${counted(gained.length, 'réponse')} sans thème`,
    theme && widened.length > 0 && `${counted(widened.length, 'réponse')} d’autres thèmes`,
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
