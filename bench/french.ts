/** Accuracy of the French engine on the development treebanks, as typed and degraded. */

import { type French, loadFrench } from '../src/french/engine.js';
import type { Upos } from '../src/model/text.js';
import { stripAccents } from '../src/names/accents.js';
import { type GoldSentence, type GoldToken, placeTokens, readTreebank } from './ud.js';

const CONTENT: ReadonlySet<Upos> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

interface Counts {
  gold: number;
  found: number;
  common: number;
  lemmas: number;
  content: number;
  contentLemmas: number;
  tags: number;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The sentence in lower case, without accents or punctuation; lemmas and tags unchanged. */
function degrade(sentence: GoldSentence): GoldSentence {
  const places = placeTokens(sentence);
  const tokens: GoldToken[] = [];
  let text = '';
  sentence.tokens.forEach((token, index) => {
    if (token.pos === 'PUNCT') return;
    const typed = stripAccents(token.text.toLowerCase());
    const before = places[index - 1];
    const place = places[index];
    const stuck = before && place && before[1] === place[0] && !/[\p{P}]$/u.test(text);
    const elided = /['’]$/.test(text) || /^-/.test(typed);
    text += (text === '' || (stuck && elided) || elided ? '' : ' ') + typed;
    tokens.push({ ...token, text: typed });
  });
  return { text, tokens };
}

/** Prints the errors of one kind when ERRORS names it: `pos`, `lemma` or `token`. */
const SHOWN = process.env.ERRORS;
const errors = new Map<string, number>();
const note = (kind: string, error: string): void => {
  if (SHOWN === kind) errors.set(error, (errors.get(error) ?? 0) + 1);
};

function scoreSentence(french: French, sentence: GoldSentence, counts: Counts): void {
  const found = new Map(french.parse(sentence.text).tokens.map((token) => [token.start, token]));
  const places = placeTokens(sentence);
  const points = (at: number): number => Array.from(sentence.text.slice(0, at)).length;
  counts.gold += sentence.tokens.length;
  counts.found += found.size;
  sentence.tokens.forEach((gold, index) => {
    const place = places[index];
    const token = place && found.get(points(place[0]));
    const content = CONTENT.has(gold.pos) && gold.lemma !== '_';
    if (content) counts.content += 1;
    if (!token || !place || token.end !== points(place[1])) {
      note('token', `${gold.text} / ${token?.text}`);
      return;
    }
    counts.common += 1;
    if (token.pos === gold.pos) counts.tags += 1;
    else note('pos', `${gold.text} ${gold.pos} ${token.pos}`);
    if (same(token.lemma, gold.lemma)) {
      counts.lemmas += 1;
      if (content) counts.contentLemmas += 1;
    } else if (content) {
      note('lemma', `${gold.text} ${gold.pos} ${gold.lemma} / ${token.pos} ${token.lemma}`);
    }
  });
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);

function scoreTreebank(french: French, name: string, sentences: readonly GoldSentence[]): void {
  const counts: Counts = {
    gold: 0,
    found: 0,
    common: 0,
    lemmas: 0,
    content: 0,
    contentLemmas: 0,
    tags: 0,
  };
  for (const sentence of sentences) scoreSentence(french, sentence, counts);
  const cells = [
    percent(2 * counts.common, counts.gold + counts.found),
    percent(counts.lemmas, counts.gold),
    percent(counts.contentLemmas, counts.content),
    percent(counts.tags, counts.gold),
  ];
  console.log(`${name.padEnd(22)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}

const french = loadFrench();
console.log(`${''.padEnd(22)}    token F1   lemma all     content         POS`);
for (const name of ['sequoia', 'gsd']) {
  const sentences = readTreebank(`fr_${name}-ud-dev`);
  scoreTreebank(french, `${name} dev`, sentences);
  if (SHOWN && !process.env.DEGRADED) continue;
  if (SHOWN) errors.clear();
  scoreTreebank(french, `${name} dev, degraded`, sentences.map(degrade));
}
for (const [error, count] of [...errors].sort(([, a], [, b]) => b - a).slice(0, 120)) {
  console.log(count, error);
}
