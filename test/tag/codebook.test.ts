import { expect, it } from 'vitest';
import { loadFrench } from '../../src/french/engine.js';
import { readLexicon } from '../../src/lexicon/read.js';
import { codeAnswers } from '../../src/tag/code.js';
import { buildCodebook } from '../../src/tag/codebook.js';
import { expectation } from './coded.js';

const head = 'id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\n';

function open(text: string) {
  const lexicon = readLexicon({ file: 'x.yaml', text: `${head}${text}` });
  return 'problems' in lexicon ? expect.unreachable(JSON.stringify(lexicon.problems)) : lexicon;
}

it('takes names and words that count for nothing as they are typed', () => {
  const french = loadFrench();
  const lists = ['kind: names\nnames: [Zébulonette]\n', 'kind: stop-words\nwords: [Atelier]\n'];
  const codebook = buildCodebook(lists.map(open), french);
  const text = 'Merci à Zébulonette';
  const answer = { id: 'r1', answer: 'r1/1', edition: '', question: '', text };
  const [coded] = codeAnswers([answer], codebook, french.parse);
  expect(coded?.tags.personal).toEqual([{ start: 8, end: 19, kind: 'name' }]);
  expect(codebook.stopWords.has('atelier')).toBe(true);
});

it.each([
  ['Quels points devrions-nous améliorer pour la prochaine édition ?', 'criticism'],
  ['Quelles améliorations pour la prochaine édition ?', 'criticism'],
  ['Quel bilan tirez-vous ? Qu’est-ce qui a manqué ?', 'criticism'],
  ['Témoignage libre : ce que vous avez apprécié', 'praise'],
  ['Vos suggestions pour la prochaine édition', 'ideas'],
  ['Prochaine édition', 'ideas'],
  ['Recommanderiez-vous la prochaine édition ?', 'neutral'],
  ['Autre remarque', 'neutral'],
])('« %s » expects: %s', (question, expected) => {
  expect(expectation(question)).toBe(expected);
});
