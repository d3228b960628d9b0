import { cloudPng } from '../cloud/png.js';
import { cloudSvg } from '../cloud/svg.js';
import { VERDICT_WORDS } from '../messages/words.js';
import type { Analysis, Compared } from '../model.js';
import { figureFiles, tableRecords } from '../report/figure-files.js';
import { reportHtml } from '../report/html.js';
import { reportMarkdown } from '../report/markdown.js';
import type { OutputFile } from './output.js';
import { quotesCsv, quotesJsonl, quotesMarkdown } from './quoted.js';
import { csv, taggedCsv } from './tagged.js';

/** What the manifest adds to the analysis: the only place where a date is written. */
export interface RunSettings {
  readonly options: object;
  /** The study file, where there is one. */
  readonly study?: { readonly file: string; readonly sha256: string } | undefined;
  readonly seed: number;
  readonly date: string;
}

/** All files of the output folder. The same analysis gives the same bytes, the manifest's date aside. */
export function analysisFiles(analysis: Analysis, settings: RunSettings): OutputFile[] {
  return [
    { name: 'rapport.html', content: reportHtml(analysis) },
    { name: 'rapport.md', content: reportMarkdown(analysis) },
    { name: 'reponses.csv', content: taggedCsv(analysis.answers, analysis.themes) },
    { name: 'citations.csv', content: quotesCsv(analysis.quotes) },
    { name: 'citations.md', content: quotesMarkdown(analysis.quotes) },
    { name: 'citations.jsonl', content: quotesJsonl(analysis.quotes) },
    { name: 'themes.csv', content: sharesCsv(analysis.comparison.themes) },
    { name: 'tonalite.csv', content: sharesCsv(analysis.comparison.sentiment) },
    { name: 'evolutions.csv', content: changesCsv(analysis.comparison.themes) },
    {
      name: 'questions-fermees.csv',
      content: closedCsv(analysis),
    },
    ...analysis.clouds.flatMap(({ edition, cloud }) => [
      { name: `nuage-${fileName(edition)}.svg`, content: cloudSvg(cloud, cloudTitle(edition)) },
      { name: `nuage-${fileName(edition)}.png`, content: cloudPng(cloud, 2) },
    ]),
    ...figureFiles(analysis).flatMap(({ name, svg, table }) => [
      { name: `figure-${name}.svg`, content: svg },
      { name: `figure-${name}.csv`, content: csv(tableRecords(table)) },
    ]),
    { name: 'analyse.json', content: `${JSON.stringify(analysis)}\n` },
    { name: 'manifeste.json', content: manifest(analysis, settings) },
  ];
}

const cloudTitle = (edition: string): string => `Les mots des réponses, édition ${edition}`;

/** A label as part of a file's name. */
const fileName = (label: string): string => label.replace(/[^\p{L}\p{N}._-]+/gu, '-');

function sharesCsv(lines: readonly Compared[]): string {
  const head = [
    'id',
    'intitulé',
    'édition',
    'personnes',
    'sur',
    'part',
    'borne basse',
    'borne haute',
  ];
  return csv([head, ...lines.flatMap(shareRows)]);
}

const shareRows = ({ id, label, shares }: Compared): unknown[][] =>
  shares.map(({ edition, people, of, share, low, high }) => [
    id,
    label,
    edition,
    people,
    of,
    share,
    low,
    high,
  ]);

function closedCsv({ comparison }: Analysis): string {
  const head = [
    'question',
    'id',
    'réponse',
    'édition',
    'personnes',
    'sur',
    'part',
    'borne basse',
    'borne haute',
  ];
  const rows = comparison.closed.flatMap(({ question, options }) =>
    options.flatMap(shareRows).map((row) => [question, ...row]),
  );
  return csv([head, ...rows]);
}

function changesCsv(lines: readonly Compared[]): string {
  const head = [
    'id',
    'intitulé',
    'de',
    'à',
    'différence',
    'borne basse',
    'borne haute',
    'p',
    'q',
    'conclusion',
  ];
  const rows = lines.flatMap(({ id, label, changes }) =>
    changes.map(({ from, to, difference, low, high, p, q, verdict }) => [
      id,
      label,
      from,
      to,
      difference,
      low,
      high,
      p,
      q,
      VERDICT_WORDS[verdict],
    ]),
  );
  return csv([head, ...rows]);
}

function manifest(analysis: Analysis, { options, study, seed, date }: RunSettings): string {
  const inputs = analysis.sources.map(({ file, sha256 }) => ({ file, sha256 }));
  const record = {
    version: analysis.version,
    date,
    options,
    ...(study && { study }),
    seed,
    inputs,
    lexicons: analysis.lexicons,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
