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

  it('leaves out what was deleted in Word, its copies of text boxes and comments; reads footnotes', () => {
    const bytes = archive({
      'word/document.xml':
        '<w:p><w:r><w:t>Reste</w:t></w:r><w:del><w:r><w:delText>Ôté</w:delText></w:r></w:del></w:p>' +
        '<mc:AlternateContent><mc:Choice><w:p><w:t>Cadre</w:t></w:p></mc:Choice><mc:Fallback><w:p><w:t>Cadre</w:t></w:p></mc:Fallback></mc:AlternateContent>',
      'word/comments.xml': '<w:p><w:t>À revoir</w:t></w:p>',
      'word/footnotes.xml': '<w:p><w:t>Note</w:t></w:p>',
    });
    expect(textsOf(bytes)).toEqual(['Reste', 'Cadre', 'Note']);
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

  it('reads an OpenDocument text, without what was deleted and remarks', () => {
    const xml =
      '<office:text><text:tracked-changes><text:p>ôté</text:p></text:tracked-changes>' +
      '<text:h>Titre</text:h><text:p>deux<text:s/>mots<office:annotation><text:p>remarque</text:p></office:annotation> <text:span>liés</text:span></text:p></office:text>';
    expect(textsOf(archive({ 'content.xml': xml }))).toEqual(['Titre', 'deux mots liés']);
  });

  it('reads Markdown by its paragraphs, at their lines, without its signs', () => {
    const text =
      '# Bilan\r\n\r\n> « une\r\n> **respiration** »\r\n- un\\_deux\r\n- trois\r\n| a | b |\r\n| c | d |\r\n';
    expect(paragraphsOf(strToU8(text), 'a.md')).toEqual([
      { text: 'Bilan', line: 1 },
      { text: '« une respiration »', line: 3 },
      { text: 'un_deux', line: 5 },
      { text: 'trois', line: 6 },
      { text: '| a | b |', line: 7 },
      { text: '| c | d |', line: 8 },
    ]);
  });

  it.each([
    ['a PDF', strToU8('%PDF-1.7')],
    ['a web page', strToU8('<!DOCTYPE html><p>« oui »</p>')],
    ['an archive of something else', archive({ 'a.txt': 'oui' })],
    ['a broken archive', strToU8('PK\u0003\u0004')],
  ])('refuses %s, and says what to give', (_, bytes) => {
    expect(() => paragraphsOf(bytes, 'bilan')).toThrowError(
      expect.objectContaining({
        remedy: expect.objectContaining({ french: expect.stringContaining('.docx') }),
      }),
    );
  });
});
