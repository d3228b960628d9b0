import { french } from '../markup.js';
import type { Analysis, Quote } from '../model.js';
import { maskedText } from './answer-text.js';
import { listed, people } from './numbers.js';
import { changesFigure, pairsOf } from './sections/changes.js';
import { closedFigure } from './sections/closed.js';
import { essentials } from './sections/essentials.js';
import { expectations } from './sections/expectations.js';
import { LIMITS, lexiconsTable, METHOD } from './sections/method.js';
import { leftOut, questionsTable, sourcesTable } from './sections/reading.js';
import { themeSentimentFigure, wholeFigure } from './sections/sentiment.js';
import { themeFigures } from './sections/themes.js';
import { shownCell, type Table } from './table.js';
import { type View, viewOf } from './view.js';

/**
 * The report as Markdown (GitHub's, for its tables): figures as tables, no list of all answers.
 * Texts from files are escaped, so that they show as they are.
 */
export function reportMarkdown(analysis: Analysis): string {
  const view = viewOf(analysis);
  const blocks = [
    `# Ce que disent les réponses`,
    `${view.editions.length > 1 ? 'Éditions' : 'Édition'} ${listed(view.editions)}`,
    `## L’essentiel`,
    numbered(essentials(view)),
    `## Ce qui a été lu`,
    table(sourcesTable(analysis.sources)),
    table(questionsTable(view)),
    bullets([
      ...leftOut(view),
      ...analysis.notices.map(
        ({ file, line, message }) =>
          french`${file}${line === undefined ? '' : `:${line}`} : ${message}`,
      ),
    ]),
    ...section(
      'Les questions fermées',
      analysis.comparison.closed.map((question, n) =>
        table(closedFigure(question, view, n + 1).table),
      ),
    ),
    ...section(
      'De quoi parle\u2011t\u2011on\u00a0?',
      themeFigures(view).map(({ figure }) => table(figure.table)),
    ),
    ...section('Sur quel ton\u00a0?', [
      table(wholeFigure(view).table),
      table(themeSentimentFigure(view).table),
    ]),
    ...section('Attentes et suggestions', asked(view)),
    ...section('Citations', analysis.quotes.map(quoted)),
    ...changes(view),
    `## Méthode et limites`,
    ...METHOD.map(([title, text]) => `### ${title}\n\n${text}`),
    `### Limites`,
    bullets(LIMITS),
    table(lexiconsTable(view)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const section = (title: string, blocks: readonly string[]): string[] =>
  blocks.length === 0 ? [] : [`## ${title}`, ...blocks];

function changes(view: View): string[] {
  const pair = pairsOf(view.editions)[0];
  if (pair === undefined) return [];
  return section('Ce qui change d’une édition à l’autre', [
    bullets(view.analysis.comparison.warnings),
    table(changesFigure(view, ...pair).table),
  ]);
}

/** Each suggestion stands under its first theme only; a theme left without any is not shown. */
function asked(view: View): string[] {
  const told = new Set<string>();
  return expectations(view).flatMap(({ theme, people: size, examples }) => {
    const fresh = examples.filter(
      ({ edition, text }) => !told.has(JSON.stringify([edition, text])),
    );
    for (const { edition, text } of fresh) told.add(JSON.stringify([edition, text]));
    if (fresh.length === 0) return [];
    const lines = fresh.map(
      (answer) => french`« ${maskedText(answer)} » (${answer.edition}, personne ${answer.id})`,
    );
    return [
      `${french`**${shown(view.themeLabel(theme))}** : ${people(size)}`}\n\n${bullets(lines)}`,
    ];
  });
}

const quoted = ({ text, edition, question, id, gate }: Quote): string =>
  `> ${french`« ${shown(text)} »`}\n>\n> ${shown(
    `${edition}, ${question}, personne ${id}${gate.publishable ? '' : french` ; à régler : ${listed(gate.reasons)}`}`,
  )}`;

const numbered = (lines: readonly string[]): string =>
  lines.map((line, n) => `${n + 1}. ${shown(line)}`).join('\n');

const bullets = (lines: readonly string[]): string =>
  lines.map((line) => `- ${shown(line)}`).join('\n');

function table({ caption, head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(shown).join(' | ')} |`;
  const rule = head.map((_, n) =>
    rows.some((row) => typeof row[n] === 'string') ? '---' : '---:',
  );
  return [
    `**${shown(caption)}**`,
    '',
    line(head),
    `| ${rule.join(' | ')} |`,
    ...rows.map((row) => line(row.map(shownCell))),
  ].join('\n');
}

/** One line, in which nothing is Markdown or HTML. */
const shown = (text: string): string =>
  text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
