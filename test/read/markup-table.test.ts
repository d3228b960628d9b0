import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { input, readSource, roles, survey } from './table.js';

const PAGE = `<html>
<head><meta charset="utf-8"><style>td { color: black }</style></head>
<body><table border="1">
<tr><th>N&deg;</th><th>Vous &ecirc;tes</th><th>Votre avis ?</th></tr>
<tr><td>1</td><td>Élue</td><td class="t">L&rsquo;équipe,
  superbe<br>et &lt;3 &amp; merci</td></tr>
<tr><td>2<td><td>Un peu <b>trop</b> long
<tr><td/><td>Agent</td><td>Bravo à toute l’équipe</td></tr>
</table></body></html>`;

const WORKBOOK = `<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>
<Row><Cell><Data ss:Type="String">id</Data></Cell><Cell/><Cell><Data ss:Type="String">Avis</Data></Cell></Row>
<Row><Cell><Data ss:Type="Number">1</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Très bien,&#10;merci</Data></Cell></Row>
<Row><Cell><Data ss:Type="Number">2</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Un peu long</Data></Cell></Row>
</Table></Worksheet></Workbook>`;

describe('a web page or an XML workbook called .xls', () => {
  test('gives the rows of its table', () => {
    expect(roles(PAGE)).toEqual({ 'N°': 'id', 'Vous êtes': 'choice', 'Votre avis ?': 'open' });
    expect(survey(PAGE).answers.map(({ text }) => text)).toEqual([
      'L’équipe, superbe\net <3 & merci',
      'Un peu trop long',
      'Bravo à toute l’équipe',
    ]);
  });

  test('keeps cells in their columns where empty ones are passed over', () => {
    expect(survey(WORKBOOK).answers.map(({ answer, text }) => [answer, text])).toEqual([
      ['1/1', 'Très bien,\nmerci'],
      ['2/1', 'Un peu long'],
    ]);
  });

  test('tells the lines where its rows begin', () => {
    const { rows } = readSource(input(PAGE, 'avis.xls'), {});
    expect(rows.map(({ line }) => line)).toEqual([5, 7, 8]);
  });

  test('is refused for what it is where it has no table', () => {
    expect(() => survey('<!DOCTYPE html><html><body><p>Connexion</p></body></html>')).toThrow(
      'une page web sans tableau',
    );
  });

  test.each([
    ['a page without a table', '<!DOCTYPE html><html><body><p>Accès refusé</p></body></html>'],
    ['cells without end', `<table>${'<td '.repeat(200_000)}`],
    ['tags without end', `<table>${'<'.repeat(1_000_000)}`],
    ['tables in tables', '<table><tr><td>'.repeat(50_000)],
    ['a place beyond all columns', '<?xml?><Workbook><Cell ss:Index="999999999"/></Workbook>'],
  ])('%s is refused in bounded time', { timeout: 5_000 }, (_, text) => {
    expect(() => survey(text)).toThrow(UserError);
  });
});
