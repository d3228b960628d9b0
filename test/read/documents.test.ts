import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/read/document/paragraphs.js';

const archive = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

const textsOf = (bytes: Uint8Array): string[] =>
  paragraphsOf(bytes, 'bilan').map(({ text }) => text);

describe('paragraphsOf', () => {
  it('reads a Word text, paragraph by paragraph, runs joined and breaks as spaces', async () => {
    const runs = [new TextRun('« une '), new TextRun({ text: 'respiration', bold: true })];
    const children = [
      new Paragraph({ children: [...runs, new TextRun({ text: '& plus »', break: 1 })] }),
      new Paragraph({ children: [] }),
      new Paragraph({ children: [new TextRun('Fin.')] }),
    ];
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    expect(textsOf(bytes)).toEqual(['« une respiration & plus »', 'Fin.']);
  });

  it('leaves out what was deleted or moved in Word, its copies of text boxes and comments; reads notes, headers and boxes', () => {
    const bytes = archive({
      'word/document.xml':
        '<w:p><w:r><w:t>Reste</w:t></w:r><w:del><w:r><w:delText>Ôté</w:delText></w:r></w:del></w:p>' +
        '<w:p><w:moveFrom><w:r><w:t>Déplacé</w:t></w:r></w:moveFrom><w:r><w:t>mi</w:t><w:noBreakHyphen/><w:t>journée</w:t></w:r></w:p>' +
        '<w:p><w:t>Avant </w:t>' +
        '<mc:AlternateContent><mc:Choice><w:p><w:t>Cadre</w:t></w:p></mc:Choice><mc:Fallback><w:p><w:t>Cadre</w:t></w:p></mc:Fallback></mc:AlternateContent><w:t>après</w:t></w:p>',
      'word/comments.xml': '<w:p><w:t>À revoir</w:t></w:p>',
      'word/endnotes.xml': '<w:p><w:t>Fin</w:t></w:p>',
      'word/footnotes.xml': '<w:p><w:t>Note</w:t></w:p>',
      'word/header1.xml': '<w:p><w:t>Tête</w:t></w:p>',
    });
    expect(textsOf(bytes)).toEqual([
      'Reste',
      'mi-journée',
      'Avant après',
      'Cadre',
      'Fin',
      'Note',
      'Tête',
    ]);
  });

  it('reads slides in their order, without notes', () => {
    const slide = (text: string): string => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
    const bytes = archive({
      'ppt/slides/slide10.xml': slide('dix'),
      'ppt/slides/slide2.xml': slide('deux'),
      'ppt/notesSlides/notesSlide2.xml': slide('note'),
    });
    expect(textsOf(bytes)).toEqual(['deux', 'dix']);
  });

  it.each([
    ['word', 'document', '<w:p><w:t>Corps</w:t></w:p>'],
    ['ppt', 'slides/slide1', '<a:p><a:t>Corps</a:t></a:p>'],
  ])('reads titles and labels of charts and diagrams of %s', (folder, body, text) => {
    const label = '<c:cat><c:strCache><c:pt><c:v>Étiquette</c:v></c:pt></c:strCache></c:cat>';
    const bytes = archive({
      [`${folder}/${body}.xml`]: text,
      [`${folder}/charts/chart1.xml`]: `<c:title><a:p><a:r><a:t>Titre</a:t></a:r></a:p></c:title>${label}`,
      [`${folder}/charts/chartEx2.xml`]: '<cx:title><a:p><a:t>Cascade</a:t></a:p></cx:title>',
      [`${folder}/charts/style1.xml`]: '<a:p><a:t>Rien</a:t></a:p>',
      [`${folder}/diagrams/data1.xml`]: '<a:p><a:t>Schéma</a:t></a:p>',
    });
    expect(textsOf(bytes).sort()).toEqual(['Cascade', 'Corps', 'Schéma', 'Titre', 'Étiquette']);
  });

  it('reads the charts of an OpenDocument text', () => {
    const bytes = archive({
      'content.xml': '<text:p>Corps</text:p>',
      'Object 1/content.xml': '<chart:title><text:p>Titre</text:p></chart:title>',
      'Object 1/styles.xml': '<text:p>Rien</text:p>',
    });
    expect(textsOf(bytes)).toEqual(['Corps', 'Titre']);
  });

  it('reads an OpenDocument text, without what was deleted and remarks', () => {
    const xml =
      '<office:text><text:tracked-changes><text:p>ôté</text:p></text:tracked-changes>' +
      '<text:h>Titre</text:h><text:p>deux<text:s/>mots<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note><office:annotation><text:p>remarque</text:p></office:annotation> <text:span>liés</text:span></text:p></office:text>';
    const styles =
      '<style:footer><text:p>Pied<text:tab/>de<text:line-break/>page</text:p></style:footer>';
    expect(textsOf(archive({ 'content.xml': xml, 'styles.xml': styles }))).toEqual([
      'Titre',
      'deux mots liés',
      'note',
      'Pied de page',
    ]);
  });

  it('reads Markdown by its paragraphs, at their lines, without its signs', () => {
    const text =
      '# Bilan\r\n\r\n> « une\r\n> **respi**ration_ »&nbsp;!\r\n>\r\n> puis\r\n- un\\_deux\r\n- trois\r\n| a | b |\r\n| c | d |\r\nquatre\r\n';
    expect(paragraphsOf(strToU8(text), 'a.md')).toEqual([
      { text: 'Bilan', line: 1 },
      { text: '« une\nrespiration »\u00a0!', line: 3 },
      { text: 'puis', line: 6 },
      { text: 'un_deux', line: 7 },
      { text: 'trois', line: 8 },
      { text: '| a | b |', line: 9 },
      { text: '| c | d |', line: 10 },
      { text: 'quatre', line: 11 },
    ]);
  });

  it('ends a paragraph of plain text at a line that nobody broke', () => {
    const long = 'm'.repeat(120);
    const broken = 'm'.repeat(119);
    expect(textsOf(strToU8(`${long}\n${long}\n${broken}\net suite`))).toEqual([
      long,
      long,
      `${broken}\net suite`,
    ]);
  });

  it('refuses an archive that unfolds into what no report is', () => {
    const part = new Uint8Array(50_000_001);
    const bytes = zipSync({ 'word/document.xml': part, 'word/footnotes.xml': part }, { level: 1 });
    expect(() => paragraphsOf(bytes, 'bilan')).toThrow(/se déplie/);
  });

  it.each([
    ['a PDF', strToU8('%PDF-1.7')],
    ['a web page', strToU8('<!DOCTYPE html><p>« oui »</p>')],
    ['an archive of something else', archive({ 'a.txt': 'oui' })],
    ['a broken archive', strToU8('PK\u0003\u0004')],
    ['notes without a text', archive({ 'word/footnotes.xml': '<w:p><w:t>Note</w:t></w:p>' })],
  ])('refuses %s, and says what to give', (_, bytes) => {
    expect(() => paragraphsOf(bytes, 'bilan')).toThrowError(
      expect.objectContaining({
        remedy: expect.objectContaining({ french: expect.stringContaining('.docx') }),
      }),
    );
  });
});
