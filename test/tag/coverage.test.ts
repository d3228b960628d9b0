import { describe, expect, it } from 'vitest';
import { listEntries, wordingsOf } from '../../src/lexicon/listed.js';
import { readLexicon } from '../../src/lexicon/read.js';
import { tagAnswers } from '../../src/tag/answers.js';
import { buildCodebook } from '../../src/tag/build-codebook.js';
import { companions, coverageByQuestion, uncovered } from '../../src/tag/coverage.js';
import { useOf } from '../../src/tag/entry-use.js';

const lexicon = readLexicon({
  file: 'x.yaml',
  text: `id: x
label: X
version: 1.0.0
language: fr
themes:
  - {id: repas, label: Repas, entries: [repas, {any: [buffet, fromage]}]}
  - {id: attente, label: Attente, entries: [queue, repas froid, {entry: file, question: praise}]}
`,
});
if ('problems' in lexicon) throw new Error(JSON.stringify(lexicon.problems));
const codebook = buildCodebook([lexicon]);

const code = (...texts: string[]) =>
  tagAnswers(
    texts.map((text, n) => ({ id: `r${n}`, answer: `r${n}/1`, edition: '', question: 'Q', text })),
    codebook,
  );

describe('a lexicon tried on answers', () => {
  it('counts the answers where each expression counts, and those where it is only denied', () => {
    const tagged = code('un repas, un repas', 'pas de buffet', 'aucun buffet', 'un repas froid');
    const use = useOf(listEntries(lexicon).flatMap(wordingsOf), tagged, codebook);
    expect(
      use.map(({ listed, answers, negated }) => [listed.entry.text, answers, negated]),
    ).toEqual([
      ['repas', 1, 0],
      ['buffet', 2, 2],
      ['fromage', 0, 0],
      ['queue', 0, 0],
      ['repas froid', 1, 0],
      ['file', 0, 0],
    ]);
  });

  it('keeps the first answer where each expression counts, and the stretch that it found', () => {
    const tagged = code('de buffet', 'quel repas, ce repas', 'un repas');
    const [meal, , cheese] = useOf(listEntries(lexicon).flatMap(wordingsOf), tagged, codebook);
    expect(meal?.first).toEqual({ tagged: tagged[1], span: { start: 5, end: 10 } });
    expect(cheese?.first).toBeUndefined();
  });

  it('says how many people a theme reaches, and which answers none does', () => {
    const tagged = code('un repas', 'le train', 'la queue');
    expect(coverageByQuestion(tagged)).toEqual([{ question: 'Q', people: 3, covered: 2 }]);
    expect(uncovered(tagged).map(({ answer }) => answer.text)).toEqual(['le train']);
  });

  it('names a theme that never comes without another, from five people on', () => {
    const both = Array.from({ length: 5 }, () => 'la queue et le repas');
    const names = (texts: readonly string[]) =>
      companions(code(...texts), codebook.themes).map(({ theme, other }) => [
        theme.label,
        other.label,
      ]);
    expect(names([...both, 'un repas'])).toEqual([['Attente', 'Repas']]);
    expect(names([...both, 'un repas', 'la queue'])).toEqual([]);
    expect(names(both.slice(1))).toEqual([]);
  });

  it('counts no copy among those people', () => {
    const both = code(...Array.from({ length: 5 }, () => 'la queue et le repas'));
    const copied = both.map((one, at) =>
      at === 0 ? one : { ...one, answer: { ...one.answer, duplicateOf: 'r0/1' } },
    );
    expect(companions(both, codebook.themes)).not.toEqual([]);
    expect(companions(copied, codebook.themes)).toEqual([]);
  });
});
