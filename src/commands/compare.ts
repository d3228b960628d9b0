import { type Command, Option } from 'commander';
import { compareEditions } from '../compare/editions.js';
import { compareGroups } from '../compare/groups.js';
import { findingsOf } from '../compare/sentences.js';
import { UserError } from '../errors.js';
import type { Compared, Comparison, EditionShare, Survey } from '../model.js';
import { codeAnswers } from '../tag/code.js';
import { type InputOptions, withInputOptions } from './options.js';
import { prepare } from './prepare.js';
import { printLines, printNotices, textTable } from './print.js';
import { frenchCommand } from './program.js';

interface CompareOptions extends InputOptions {
  readonly format: 'text' | 'json';
  readonly by?: string;
}

export function compareCommand(): Command {
  const command = frenchCommand(
    'compare',
    'Compare thèmes, tonalité, mots et questions fermées entre éditions ou entre groupes.',
    'verbatim compare nec-2024.csv nec-2025.csv',
  ).argument('[fichier...]', 'un export par édition, ou - pour l’entrée standard');
  return withInputOptions(command)
    .addOption(
      new Option('--format <format>', 'forme du résultat')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--by <question>', 'compare les groupes d’une question fermée, dans une seule édition')
    .action(runCompare);
}

function runCompare(files: string[], options: CompareOptions): void {
  const { survey, codebook, french, privacy } = prepare(files, options);
  printNotices(survey.notices);
  const coded = codeAnswers(survey.answers, codebook, french.parse);
  const { themes, stopWords } = codebook;
  const input = { ...survey, coded, themes, stopWords };
  const comparison =
    options.by === undefined
      ? compareEditions(input)
      : compareGroups(input, {
          question: options.by,
          edition: onlyEdition(survey),
          ...(privacy.threshold !== undefined && { threshold: privacy.threshold }),
        });
  const kind = options.by === undefined ? 'editions' : 'groups';
  printLines(
    options.format === 'json' ? [JSON.stringify(comparison)] : comparisonText(comparison, kind),
  );
}

function onlyEdition({ editions }: Survey): string {
  const [first, ...others] = editions;
  if (first !== undefined && others.length === 0) return first;
  throw new UserError(
    `Les groupes se comparent dans une seule édition ; il y en a ${editions.length} : ${editions.join(', ')}.`,
    undefined,
    'Ne donnez que le fichier d’une édition.',
  );
}

function comparisonText(comparison: Comparison, kind: 'editions' | 'groups'): string[] {
  const { editions, themes, sentiment, words, warnings } = comparison;
  const told = findingsOf(comparison, kind).filter(
    ({ conclusion }) => conclusion === 'up' || conclusion === 'down',
  );
  return [
    ...textTable([
      ['édition', 'personnes', 'réponses', 'informatives'],
      ...editions.map(({ label, respondents, answers, informative }) => [
        label,
        ...[respondents, answers, informative].map(String),
      ]),
    ]),
    '',
    'Thèmes (part des personnes qui en parlent)',
    ...sharesTable(
      themes,
      editions.map(({ label }) => label),
    ),
    '',
    'Tonalité',
    ...sharesTable(
      sentiment,
      editions.map(({ label }) => label),
    ),
    '',
    'Ce qui change',
    ...(told.length > 0
      ? told.map(({ text }) => `- ${text}`)
      : ['- Rien dont on puisse conclure : les écarts observés peuvent venir du hasard.']),
    '',
    'Mots typiques',
    ...(words.length > 0
      ? words.map(
          ({ word, edition, people, of, elsewhere, ofElsewhere }) =>
            `- ${edition} : « ${word} », ${people} personnes sur ${of} (ailleurs ${elsewhere} sur ${ofElsewhere})`,
        )
      : ['- Aucun mot n’est plus employé dans une édition que le hasard ne le permet.']),
    ...(warnings.length > 0 ? ['', 'Précautions', ...warnings.map((text) => `- ${text}`)] : []),
  ];
}

const sharesTable = (lines: readonly Compared[], editions: readonly string[]): string[] =>
  textTable([
    ['', ...editions],
    ...lines.map(({ label, shares }) => [label, ...shares.map(shareText)]),
  ]);

/** A bar of eight cells, the share, and the people behind it. */
function shareText({ share, people, of }: EditionShare): string {
  const cells = Math.round(share * 8);
  const percent = `${String(Math.round(share * 100)).padStart(3)} %`;
  return `${'█'.repeat(cells)}${'·'.repeat(8 - cells)} ${percent} (${people}/${of})`;
}
