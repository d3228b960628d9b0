import type { Logo } from '../cards/logo.js';
import { cloudSvg } from '../cloud/svg.js';
import { savedAnalysis } from '../compare/saved.js';
import { type Picture, pictureOf } from '../drawing/picture.js';
import { keptIn } from '../ground/group-by.js';
import type { Analysis } from '../model/analysis.js';
import type { Look } from '../model/publication.js';
import { wordingsIn } from '../people/people.js';
import { type FigureFile, figureFiles, tableSheet } from '../report/figure-files.js';
import { themeLabels } from '../report/labels.js';
import { escapeMarkdown, reportMarkdown } from '../report/markdown.js';
import { reportHtml } from '../report/page/html.js';
import { calledIn, numberedTold } from '../report/persons.js';
import { cloudTitle } from '../report/sections/clouds.js';
import { leanSentence } from '../report/sections/quotes.js';
import { wovenTexts } from '../report/sections/woven.js';
import { answersSheet } from '../report/sheets/answers.js';
import { everyDifferenceSheet } from '../report/sheets/differences.js';
import { closedSheet, sharesSheet, themesSheet } from '../report/sheets/shares.js';
import { tableSheets } from '../report/sheets/tables.js';
import { viewOf } from '../report/view.js';
import { reportDocx } from '../report/word/docx.js';
import { workbook } from '../workbook/workbook.js';
import { sheetCsv } from './csv.js';
import { manifestFile, type RunSettings } from './manifest.js';
import type { OutputFile } from './output.js';
import { type GroupOf, QUOTE_FORMATS, quotesMarkdown } from './quoted.js';

/** How an analysis is dressed and quoted, beside what the manifest tells of it. */
interface FileSettings extends RunSettings {
  readonly look?: Look;
  /** The logo of the look, opened. */
  readonly logo?: Logo | null | undefined;
  /** The group of who is quoted, where one is asked for. */
  readonly groupOf?: GroupOf;
}

/** What each of the reports may name. */
const BESIDE = { files: true } as const;

/** All files of the output folder. The same analysis gives the same bytes, the manifest's date aside. */
export async function analysisFiles(
  analysis: Analysis,
  settings: FileSettings,
): Promise<OutputFile[]> {
  const { look = {}, logo, groupOf } = settings;
  const drawn = drawnOnce();
  const { answers, comparison, quotes, sources, withheld } = analysis;
  const labelOf = themeLabels(analysis.themes);
  const called = calledIn(answers);
  const list = {
    ...{ quotes, labelOf, sources, groupOf },
    askedOf: wordingsIn(answers),
    answerOf: called.answerOf,
  };
  const answered = answersSheet(answers, labelOf, withheld);
  // Pictures are encoded beside the work on the others.
  const [pictures, docx, tables, responses] = await Promise.all([
    pictureFiles(analysis, drawn, look),
    reportDocx(analysis, { ...BESIDE, look, logo, drawn }),
    workbook(tableSheets(analysis)),
    workbook([answered]),
  ]);
  const files: OutputFile[] = [
    { name: 'rapport.html', content: reportHtml(analysis, look, BESIDE) },
    { name: 'rapport.md', content: reportMarkdown(analysis, look, BESIDE) },
    { name: 'rapport.docx', content: docx },
    { name: 'tables.xlsx', content: tables },
    { name: 'reponses.xlsx', content: responses },
    { name: 'reponses.csv', content: sheetCsv(answered) },
    { name: 'citations.csv', content: QUOTE_FORMATS.csv(list) },
    {
      name: 'citations.md',
      content: quotesMarkdown(
        list,
        [
          ...wovenTexts(viewOf(analysis, look, BESIDE)).map(escapeMarkdown),
          [leanSentence(analysis), numberedTold(called, true)].filter(Boolean).join(' '),
        ].join('\n\n'),
        comparison.editions.map(({ label }) => label),
      ),
    },
    { name: 'citations.jsonl', content: QUOTE_FORMATS.jsonl(list) },
    { name: 'themes.csv', content: sheetCsv(themesSheet(comparison.themes)) },
    { name: 'tonalite.csv', content: sheetCsv(sharesSheet('Tonalité', comparison.sentiment)) },
    { name: 'evolutions.csv', content: sheetCsv(everyDifferenceSheet(comparison, 'editions')) },
    { name: 'questions-fermees.csv', content: sheetCsv(closedSheet(comparison.closed)) },
    ...pictures,
    {
      name: 'analyse.json',
      content: `${JSON.stringify(savedAnalysis(analysis))}\n`,
    },
  ];
  return [...files, manifestFile(analysis, settings, files)];
}

/** Pictures are slow to draw and large until they are encoded: the document and the files share them, drawn one by one. */
function drawnOnce(): (svg: string) => Promise<Picture> {
  const drawn = new Map<string, Promise<Picture>>();
  return (svg) =>
    keptIn(drawn, svg, async () => {
      await [...drawn.values()].at(-1);
      return pictureOf(svg);
    });
}

/** Clouds and figures as pictures, and the table behind each figure. */
async function pictureFiles(
  analysis: Analysis,
  drawn: (svg: string) => Promise<Picture>,
  look: Look,
): Promise<OutputFile[]> {
  const view = viewOf(analysis);
  const pictures = uniqueNames<Omit<FigureFile, 'table'> & Partial<FigureFile>>([
    ...analysis.clouds.map(({ edition, cloud }) => ({
      name: `nuage-${fileName(edition)}`,
      svg: cloudSvg([{ cloud, people: view.writers(edition) }], cloudTitle(edition, view)),
    })),
    ...figureFiles(analysis, look, BESIDE).map((figure) => ({
      ...figure,
      name: `figure-${figure.name}`,
    })),
  ]);
  const drawings = pictures.map(
    async ({ name, svg }): Promise<OutputFile[]> => [
      { name: `${name}.svg`, content: svg },
      { name: `${name}.png`, content: (await drawn(svg)).png },
    ],
  );
  const tables = pictures.flatMap(({ name, table }): OutputFile[] =>
    table ? [{ name: `${name}.csv`, content: sheetCsv(tableSheet(table)) }] : [],
  );
  return [...(await Promise.all(drawings)).flat(), ...tables];
}

/** A label as part of a file's name, which no system takes beyond 255 bytes. */
const fileName = (label: string): string =>
  [...label.replace(/[^\p{L}\p{N}._-]+/gu, '-')].slice(0, LONGEST_NAME).join('');

/** In characters, of up to four bytes each. */
const LONGEST_NAME = 60;

/** « Lyon A » and « Lyon/A » give one name, and capitals do not part files everywhere: the second ends in `-2`. */
export function uniqueNames<T extends { readonly name: string }>(files: readonly T[]): T[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { name } = file;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${file.name}-${n}`;
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}
