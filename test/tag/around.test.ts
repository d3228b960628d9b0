import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../src/lexicon/read.js';
import { tagAnswers } from '../../src/tag/answers.js';
import { codebookOf } from '../../src/tag/build-codebook.js';

const own = (entries: string) =>
  `id: moi\nlabel: X\nversion: 1.0.0\nlanguage: fr\nthemes:\n  - {id: a, label: A, entries: [${entries}]}\n`;

function themesOf(entries: string, text: string): string[] {
  const lexicon = readLexicon({ file: 'moi.yaml', text: own(entries) });
  if ('problems' in lexicon) return expect.unreachable(JSON.stringify(lexicon.problems));
  const codebook = codebookOf([lexicon]);
  const question = 'Un autre commentaire ?';
  const answer = { id: 'r1', answer: 'r1/1', edition: '', question, text };
  const [tagged] = tagAnswers([answer], codebook);
  return tagged!.tags.themes.flatMap(({ id, evidence }) =>
    id === 'moi/a'
      ? evidence.map(({ start, end }) => Array.from(text).slice(start, end).join(''))
      : [],
  );
}

describe('an entry of one’s own gives its theme in the courtesies that our themes leave aside', () => {
  it.each([
    ['merci', 'La salle est trop petite, merci !', 'merci'],
    ['merci', 'Merci à tous. La salle est trop petite', 'Merci'],
    ['bonjour', 'Bonjour, la salle est trop petite', 'Bonjour'],
    ['bonne continuation', 'La salle est trop petite. Bonne continuation !', 'Bonne continuation'],
    ['sans hésiter', 'Sans hésiter, la salle', 'Sans hésiter'],
    ['"😍"', 'trop bien 😍', '😍'],
  ])('%s in « %s »', (entry, text, said) => {
    expect(themesOf(entry, text)).toEqual([said]);
  });

  it('once, where it is said in the answer too', () => {
    expect(themesOf('salle, merci', 'Merci pour la salle, merci !').length).toBeGreaterThan(0);
    expect(themesOf('merci', 'RAS, merci')).toEqual([]);
  });
});
