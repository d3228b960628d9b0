import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openLogo } from '../../src/cards/logo.js';
import { TONE_WORDS } from '../../src/messages/words.js';
import { accentOf } from '../../src/report/accent.js';
import { reportBlocks } from '../../src/report/document.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { PRECAUTIONS_TITLE } from '../../src/report/precautions.js';
import { tableSheets } from '../../src/report/sheets/tables.js';
import { unbrokenText } from '../../src/report/unbroken.js';
import { reportDocx } from '../../src/report/word/docx.js';
import { workbook } from '../../src/workbook/workbook.js';
import { analysisOf, hostileAnalysis } from './fixture.js';

const tiny = async () => ({ png: new Uint8Array([1, 2, 3]), width: 720, height: 300 });

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );

describe('reportDocx', async () => {
  const bytes = await reportDocx(analysisOf(), { drawn: tiny });
  const parts = partsOf(bytes);
  const body = parts['word/document.xml']!;
  const styles = parts['word/styles.xml']!;
  const textOf = (xml: string): string[] =>
    (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((one) =>
      [...one.matchAll(/<w:t[^>]*>([^<]*)</g)]
        .map(([, text]) => text)
        .join('')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    );

  it('gives the same bytes for the same analysis', async () => {
    expect(Buffer.compare(await reportDocx(analysisOf(), { drawn: tiny }), bytes)).toBe(0);
  });

  it('names the files of analyse where they stand beside it alone', async () => {
    const beside = partsOf(await reportDocx(analysisOf(), { drawn: tiny, files: true }));
    expect(textOf(beside['word/document.xml']!).join()).toContain('rapport.html');
    expect(textOf(body).join()).not.toContain('rapport.html');
  });

  it('says every sentence that Markdown says, in its order', () => {
    const told = textOf(body);
    let at = 0;
    for (const block of reportBlocks(analysisOf())) {
      if (!('text' in block)) continue;
      at = told.indexOf(
        block.kind === 'heading' && block.level === 2 ? unbrokenText(block.text) : block.text,
        at,
      );
      expect(at, block.text).toBeGreaterThanOrEqual(0);
    }
  });

  it('uses only styles that it defines, Word’s headings and quotes among them', () => {
    const defined = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    const used = new Set(
      [...body.matchAll(/<w:(?:pStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id!),
    );
    expect([...used].filter((id) => !defined.has(id))).toEqual([]);
    for (const id of ['Title', 'Heading1', 'Heading2', 'Quote', 'Caption', 'VerbatimTable']) {
      expect(used).toContain(id);
    }
    expect(styles).toMatch(/<w:lang w:val="fr-FR"/);
  });

  it('describes each picture, and repeats the header row of each table', () => {
    const pictures = body.match(/<pic:pic /g) ?? [];
    const described = body.match(/<wp:docPr [^>]*descr="[^"]{10,}/g) ?? [];
    expect(pictures.length).toBe(11);
    expect(described).toHaveLength(pictures.length);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(body.match(/<w:tbl>/g)!.length);
  });

  it('holds an introduction with what it introduces, and no chapter of texts on one page', () => {
    const kept = (words: string): boolean =>
      body
        .split('<w:p>')
        .find((one) => one.includes(words))!
        .includes('<w:keepNext/>');
    expect(kept('Chaque personne compte une fois par thème')).toBe(true);
    expect(kept('quelqu’un qui parle trois fois d’un thème')).toBe(false);
  });

  it('keeps what announces a figure on its page, and says its title once', () => {
    const [before] = body.split('<w:drawing>');
    const announcing = before!.split('<w:p>').slice(-3, -1);
    expect(announcing).toHaveLength(2);
    for (const paragraph of announcing) {
      expect(paragraph).toMatch(/<w:keepNext\/>|w:val="Heading[12]"/);
    }
  });

  it('has figures as wide as its text', () => {
    const widths = [...body.matchAll(/<wp:extent cx="(\d+)"/g)].map(
      ([, cx]) => Number(cx) / 12_700,
    );
    // A4 without its margins of 2 cm is 482 points.
    expect(Math.max(...widths)).toBeCloseTo(482, -1);
    expect(Math.max(...widths)).toBeLessThanOrEqual(482);
  });

  it('leaves the table of a picture to the next page, and begins one where a third of it has room', () => {
    const pictures = body.split('<w:p>').filter((one) => one.includes('<w:drawing>'));
    expect(pictures.filter((one) => one.includes('<w:keepNext/>'))).toEqual([]);
    const tables = body
      .split('<w:tbl>')
      .slice(1)
      .map((one) => one.split('</w:tbl>')[0]!.split('<w:tr>').slice(1));
    const keptOf = (length: number): number[] =>
      tables
        .find((rows) => rows.length === length)!
        .flatMap((row, at) => (row.includes('<w:keepNext/>') ? at : []));
    expect(keptOf(4)).toEqual([0, 1, 2]);
    expect(keptOf(13)).toEqual([0, 1, 2, 3, 11]);
  });

  it('says that its font has no serifs, for those who lack it', () => {
    expect(parts['word/fontTable.xml']).toMatch(/w:name="Calibri".*<w:family w:val="swiss"\/>/);
  });

  it('has the precautions under the title to which the changes refer', () => {
    expect(textOf(body)).toContain(PRECAUTIONS_TITLE);
    expect(reportMarkdown(analysisOf())).toMatch(/^### Précautions\n\n- La question/m);
  });

  it('lists every word of a cloud with its people and its tone', () => {
    for (const { cloud } of analysisOf().clouds) {
      for (const { text: word, people, sentiment } of cloud.words)
        expect(body).toContain(`${word} (${people}, ${TONE_WORDS[sentiment!]})`);
    }
  });

  it('gives each picture and each bookmark an id of its own', () => {
    const ids = (tag: string): string[] =>
      [...body.matchAll(new RegExp(`<${tag} [^>]*?\\bid="(\\d+)"`, 'g'))].map(([, id]) => id!);
    for (const own of [ids('wp:docPr'), ids('w:bookmarkStart')]) {
      expect(own.length).toBeGreaterThan(5);
      expect(new Set(own).size).toBe(own.length);
    }
  });

  it('begins with its contents: each part, a link to it and its page', () => {
    const parts = reportBlocks(analysisOf()).filter(
      (block) => block.kind === 'heading' && block.level === 1,
    );
    const lines = (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((one) => one.includes('"TOC1"'));
    expect(lines.map((line) => /<w:t[^>]*>([^<\t]+)</.exec(line)![1])).toEqual(
      parts.map((part) => 'text' in part && part.text),
    );
    for (const line of lines) {
      const [, anchor] = /w:hyperlink [^>]*w:anchor="([^"]+)"/.exec(line)!;
      expect(body).toContain(`w:name="${anchor}"`);
      expect(line).toContain(`PAGEREF ${anchor}`);
    }
  });

  it('says the title of a closed question once over its figures', () => {
    const { question } = analysisOf().comparison.closed[0]!;
    expect(textOf(body).filter((text) => text === unbrokenText(question))).toHaveLength(1);
  });

  it('lets nothing from a file become markup, in any part', async () => {
    const hostile = partsOf(
      await reportDocx(hostileAnalysis(), { drawn: tiny, look: { title: '<w:p>&' } }),
    );
    for (const xml of Object.values(hostile)) {
      expect(xml).not.toMatch(/<script|<img|<svg|\p{Cc}(?<![\t\n\r])/u);
      expect(tagsBalance(xml)).toBe(true);
    }
  });

  it('takes the title, the organisation and the colour of a study', async () => {
    const look = { title: 'Bilan', organisation: 'La Mine', accent: '#ffcc00' };
    const own = partsOf(await reportDocx(analysisOf(), { drawn: tiny, look }));
    expect(own['word/document.xml']).toContain('>Bilan<');
    expect(own['docProps/core.xml']).toContain('La Mine');
    expect(own['word/styles.xml']).toContain(accentOf(look).slice(1));
    expect(reportMarkdown(analysisOf(), look)).toMatch(/^# Bilan\n\nLa Mine · Éditions/);
  });

  it('bears the study’s logo over its title, drawn as PNG no larger than on the page', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="448" height="100"><rect width="9" height="9"/></svg>';
    const logo = await openLogo(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
    const own = partsOf(
      await reportDocx(analysisOf(), { drawn: tiny, look: { organisation: 'La Mine' }, logo }),
    );
    const [head] = own['word/document.xml']!.split('w:val="Title"');
    expect(head).toContain('descr="La Mine"');
    expect(head).toContain('<w:spacing w:after="360"/>');
    // 224 × 50 pixels of 9,525 units.
    expect(head).toContain(`cx="${224 * 9525}" cy="${50 * 9525}"`);
    const ofLook = { organisation: 'La Mine', logo: logo.address };
    const asLook = partsOf(await reportDocx(analysisOf(), { drawn: tiny, look: ofLook }));
    expect(asLook['word/document.xml']).toBe(own['word/document.xml']);
    expect(body.split('w:val="Title"')[0]).not.toContain('<pic:pic');
  });

  it('holds pictures that the canvas draws, unless told how to draw', async () => {
    const drawn = partsOf(await reportDocx(analysisOf()));
    expect(drawn['[Content_Types].xml']).toContain('png');
  }, 60_000);
});

/** Whether every element that opens closes, in order. */
function tagsBalance(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name, empty] of xml.matchAll(/<(\/?)([a-z][\w:]*)[^<>]*?(\/?)>/gi)) {
    if (empty) continue;
    if (!end) open.push(name!);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe('tableSheets', async () => {
  const book = read(await workbook(tableSheets(analysisOf())));
  const sheet = (name: string) => book.Sheets[name]!;

  it('opens on what its columns say, of those that it has', () => {
    expect(book.SheetNames[0]).toBe('Lisez-moi');
    const told = utils.sheet_to_json<string[]>(sheet('Lisez-moi'), { header: 1 });
    const names = told.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['sur', 'borne basse', 'p médian', 'q', 'id']));
    expect(names).not.toContain('p (Welch)');
  });

  it('says what each column of figures is, that of trends too', () => {
    const told = utils.sheet_to_json<string[]>(sheet('Lisez-moi'), { header: 1 });
    const meaning = Object.fromEntries(told) as Record<string, string>;
    expect(meaning).toMatchObject({
      personnes: expect.stringContaining('chacune compte pour une personne'),
      sur: expect.not.stringContaining('la part'),
      p: expect.stringContaining('tendance'),
    });
  });

  it('shows every share as a percentage', () => {
    for (const { name, columns } of tableSheets(analysisOf())) {
      for (const { title, format } of columns) {
        if (/^part\b/.test(title)) expect(format, `${name}, ${title}`).toBe('0.0"\u00a0"%');
      }
    }
  });

  it('tells differences of shares in points, as the report does, under a header that says so', () => {
    const analysis = analysisOf();
    const [header, first] = utils.sheet_to_json<unknown[]>(sheet('Évolutions thèmes'), {
      header: 1,
    });
    const at = header!.indexOf('différence (points)');
    const { difference } = analysis.comparison.themes.flatMap(({ changes }) => changes)[0]!;
    expect(first![at]).toBeCloseTo(100 * difference, 6);
    expect(header!.slice(at + 1, at + 3)).toEqual(['borne basse (points)', 'borne haute (points)']);
  });

  it('has one sheet a table, in one order', () => {
    expect(book.SheetNames).toEqual([
      'Lisez-moi',
      'Éditions',
      'Thèmes',
      'Tonalité',
      'Tonalité par thème',
      'Intentions',
      'Questions fermées',
      'Évolutions thèmes',
      'Évolutions tonalité',
      'Évolutions tonalité par thème',
      'Évolutions intentions',
      'Évolutions fermées',
      'Tendances',
      'Taux de réponse',
      'Thèmes par question',
      'Mots',
      'Mots propres',
      'Ce qui a marqué',
      'Citations',
      'Réponses',
    ]);
  });

  it('keeps numbers as numbers and shares as fractions', () => {
    const [first] = utils.sheet_to_json<Record<string, unknown>>(sheet('Thèmes'));
    expect(first).toMatchObject({
      intitulé: 'Rencontres et échanges',
      personnes: 34,
      sur: 101,
      part: 34 / 101,
    });
  });

  it('names the themes of a quote as those of an answer', () => {
    const [first] = utils.sheet_to_json<{ thèmes: string }>(sheet('Citations'));
    expect(first!.thèmes).toBe('Sens et énergie');
  });

  it('calls the q of a verdict as the report does', () => {
    const [first] = utils.sheet_to_json<Record<string, unknown>>(sheet('Évolutions thèmes'));
    expect(first!.q).toBe(analysisOf().comparison.themes[0]!.changes[0]!.midQ);
    expect(reportMarkdown(analysisOf())).toContain('| Différence | Intervalle | q | Conclusion |');
  });

  it('has the two shares of each change, with people and denominators', () => {
    const [first] = utils.sheet_to_json<Record<string, unknown>>(sheet('Évolutions thèmes'));
    expect(first).toMatchObject({
      'personnes (de)': 34,
      'sur (de)': 101,
      'part (de)': 34 / 101,
      'personnes (à)': 47,
      'sur (à)': 138,
      'part (à)': 47 / 138,
    });
  });

  it('says out of how many people say a word', () => {
    const words = utils.sheet_to_json<Record<string, unknown>>(sheet('Mots'));
    expect(words[0]).toMatchObject({ personnes: expect.any(Number), sur: expect.any(Number) });
  });

  it('gives the feelings about a theme as shares of those who speak of it', () => {
    const lines = utils.sheet_to_json<Record<string, unknown>>(sheet('Tonalité par thème'));
    expect(lines).toContainEqual(
      expect.objectContaining({ id: 'evenement/lieu positive', édition: '2025', sur: 25 }),
    );
  });

  it('holds no formula, whatever people wrote', async () => {
    const analysis = analysisOf(['=1+1', '+33 6', '@SUM(A1)', '-2']);
    const bytes = await workbook(tableSheets(analysis));
    for (const [name, xml] of Object.entries(partsOf(bytes)))
      expect(xml, name).not.toMatch(/<f[ >]/);
    const texts = utils.sheet_to_json<{ texte: string }>(read(bytes).Sheets.Réponses!);
    expect(texts.map(({ texte }) => texte)).toContain('=1+1');
  });
});

describe('accentOf', () => {
  it.each([
    ['#ffcc00', /^#[0-9a-f]{6}$/],
    ['#000000', /^#000000$/],
    ['#1d5b8f', /^#1d5b8f$/],
    ['#ffffff', /^#[0-9a-f]{6}$/],
  ])('%s reads on white', (accent, shape) => {
    const given = accentOf({ accent });
    expect(given).toMatch(shape);
    const [red, green, blue] = [1, 3, 5]
      .map((at) => Number.parseInt(given.slice(at, at + 2), 16) / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    expect(1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05)).toBeGreaterThanOrEqual(
      4.5,
    );
  });
});

it('names both themes of each pair in « Thèmes ensemble », and who speaks of both', () => {
  const { answers, ...analysis } = analysisOf();
  const some = answers.filter(({ edition, themes }) => edition === '2025' && themes.length > 0);
  const alike = some.map((one) => ({ ...one, id: 'r001' }));
  const sheets = tableSheets({ ...analysis, threshold: 1, answers: alike });
  const { columns, rows } = sheets.find(({ name }) => name === 'Thèmes ensemble')!;
  expect(columns.map(({ title }) => title).slice(0, 4)).toEqual([
    'édition',
    'thème',
    'et',
    'personnes',
  ]);
  for (const [edition, one, other, people] of rows) {
    expect([edition, people]).toEqual(['2025', 1]);
    expect(one).not.toBe(other);
  }
});
