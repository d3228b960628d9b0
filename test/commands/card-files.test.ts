import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkForeignCards, titled, writeCards } from '../../src/commands/card-files.js';
import type { Answer } from '../../src/model/survey.js';

const ANSWER: Answer = {
  id: 'r1',
  answer: 'r1/1',
  edition: '2025',
  question: '',
  text: 'une fête',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content = ''): void => writeFileSync(join(folder, name), content);

describe('a folder of cards', () => {
  it('loses the pictures of the run before, and nothing else', () => {
    put('textes-alternatifs.txt', 'citation-12\nUne citation\n');
    put('citation-12-carre.png');
    put('citation-12-large.svg');
    put('affiche.png');
    checkForeignCards(folder);
    const [told] = writeCards(folder, { drawn: [], undrawn: [] }, { look: {}, logo: null });
    expect(told?.french).toContain(folder);
    expect(told?.french).toContain('les cartes d’avant sont remplacées');
    expect(readdirSync(folder)).toEqual(['affiche.png', 'textes-alternatifs.txt']);
  });

  it('is refused where it holds a picture of that name that no run wrote', () => {
    put('citation-12-carre.png');
    expect(() => checkForeignCards(folder)).toThrow('citation-12-carre.png');
  });
});

describe('the title of cards', () => {
  const asked = (question: string) => [{ ...ANSWER, question }];

  it('is the study’s, else the name of the event that a question asks about, else nothing', () => {
    const [named, unnamed] = ['Que représente NEC pour vous ?', 'Un commentaire ?'].map(asked);
    expect(titled({ title: 'Bilan' }, named!).title).toBe('Bilan');
    expect(titled({ organisation: 'Communs' }, named!).title).toBe('NEC');
    expect(titled({}, unnamed!).title ?? '').toBe('');
  });

  it('is the event as it is told, before all', () => {
    const look = { title: 'Bilan', organisation: 'Communs' };
    const named = titled(look, asked('Que représente NEC pour vous ?'), 'Les Assises');
    expect(named).toEqual({ ...look, title: 'Les Assises' });
  });

  it('is never a name that the font of cards lacks', () => {
    expect(titled({}, asked('Que représente Žižkov pour vous ?'))).toEqual({});
  });
});
