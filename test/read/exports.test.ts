import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/read/files.js';
import { readSource } from './table.js';

const APPRECIATED = 'Qu’avez-vous le plus apprécié ?';
const IMPROVE = 'Que faudrait-il améliorer ?';
const QUESTIONS = [APPRECIATED, IMPROVE];

interface Expected {
  readonly file: string;
  readonly tool: string;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly headerRows: number;
  readonly open: readonly string[];
}

/** What each export of test/fixtures/exports is, with no option given. */
const EXPORTS: readonly Expected[] = [
  {
    file: 'demarches-simplifiees.csv',
    tool: 'Démarches simplifiées',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    open: QUESTIONS,
  },
  {
    file: 'excel-fr-1252.csv',
    tool: 'tableau simple',
    encoding: 'windows-1252',
    delimiter: ';',
    headerRows: 1,
    open: ['Points positifs', 'Points à améliorer'],
  },
  {
    file: 'excel-mac-macroman.csv',
    tool: 'tableau simple',
    encoding: 'macroman',
    delimiter: ';',
    headerRows: 1,
    open: ['Points positifs', 'Points à améliorer'],
  },
  {
    file: 'excel-sep-ligne.csv',
    tool: 'tableau simple',
    encoding: 'utf-8',
    delimiter: ';',
    headerRows: 1,
    open: ['Points positifs', 'Points à améliorer'],
  },
  {
    file: 'excel-unicode-texte.txt',
    tool: 'tableau simple',
    encoding: 'utf-16le',
    delimiter: '\t',
    headerRows: 1,
    open: ['Points positifs', 'Points à améliorer'],
  },
  {
    file: 'framaforms-excel.xls',
    tool: 'Framaforms',
    encoding: 'utf-16le',
    delimiter: '\t',
    headerRows: 3,
    open: QUESTIONS,
  },
  {
    file: 'framaforms-tab.tsv',
    tool: 'Framaforms',
    encoding: 'utf-8',
    delimiter: '\t',
    headerRows: 3,
    open: QUESTIONS,
  },
  {
    file: 'framaforms.csv',
    tool: 'Framaforms',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 3,
    open: QUESTIONS,
  },
  {
    file: 'google-forms-direct.csv',
    tool: 'Google Forms',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    open: QUESTIONS,
  },
  {
    file: 'google-sheets.csv',
    tool: 'Google Forms',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    open: QUESTIONS,
  },
  {
    file: 'kobo-hxl.csv',
    tool: 'KoboToolbox',
    encoding: 'utf-8',
    delimiter: ';',
    headerRows: 2,
    open: QUESTIONS,
  },
  {
    file: 'limesurvey-R_data_file.csv',
    tool: 'LimeSurvey',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    open: ['plus', 'moins'],
  },
  {
    file: 'limesurvey-codes.csv',
    tool: 'LimeSurvey',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    open: ['plus', 'moins'],
  },
  {
    file: 'limesurvey-textes-pv.csv',
    tool: 'LimeSurvey',
    encoding: 'utf-8',
    delimiter: ';',
    headerRows: 1,
    open: QUESTIONS,
  },
  {
    file: 'limesurvey-vv.csv',
    tool: 'LimeSurvey (vvexport)',
    encoding: 'utf-8',
    delimiter: '\t',
    headerRows: 2,
    open: QUESTIONS,
  },
  {
    file: 'microsoft-forms.xlsx',
    tool: 'Microsoft Forms',
    encoding: 'xlsx',
    delimiter: null,
    headerRows: 1,
    open: QUESTIONS,
  },
  {
    file: 'sphinx-1252.csv',
    tool: 'Sphinx',
    encoding: 'windows-1252',
    delimiter: ';',
    headerRows: 1,
    open: ['Points_forts', 'Ameliorations'],
  },
  {
    file: 'surveymonkey.csv',
    tool: 'SurveyMonkey',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 2,
    open: QUESTIONS,
  },
  {
    file: 'tally.csv',
    tool: 'Tally',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    open: QUESTIONS,
  },
  {
    file: 'typeform.csv',
    tool: 'Typeform',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    open: QUESTIONS,
  },
];

describe('exports of survey tools', () => {
  test.each(EXPORTS)('$file is read with no option', (expected) => {
    const [input] = readInputs([`test/fixtures/exports/${expected.file}`]);
    const { source, tool } = readSource(input!, {});
    expect({
      file: expected.file,
      tool,
      encoding: source.encoding,
      delimiter: source.delimiter,
      headerRows: source.headerRows,
      open: source.columns.filter(({ role }) => role === 'open').map(({ name }) => name),
    }).toEqual(expected);
    expect(source.rows).toBe(40);
  });
});
