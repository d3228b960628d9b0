import { runsIn } from '../ground/spans.js';
import type { Parse, Token } from '../model/text.js';

function misc(token: Token, next: Token | undefined): string {
  const marks = [
    ...(token.negated ? ['Negated=Yes'] : []),
    ...(token.hypothetical ? ['Hypothetical=Yes'] : []),
    ...(token.guess ? [`CorrectForm=${token.form}`] : []),
    ...(next && next.start === token.end ? ['SpaceAfter=No'] : []),
  ];
  return marks.length > 0 ? marks.join('|') : '_';
}

const line = (token: Token, place: number, next: Token | undefined): string =>
  [place + 1, token.text, token.lemma, token.pos, '_', '_', '_', '_', '_', misc(token, next)].join(
    '\t',
  );

/** The text of a sentence on one line, as CoNLL-U wants it. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ');

/**
 * A parse as CoNLL-U (universaldependencies.org/format): words, lemmas, parts of speech, and in the
 * last column `Negated`, `Hypothetical`, `CorrectForm`, `SpaceAfter`. Heads and relations are `_`.
 *
 * @param name start of each `sent_id`, such as the answer's key.
 */
export function toConllu({ text, sentences, tokens }: Parse, name: string): string {
  const points = Array.from(text);
  const runs = runsIn(sentences, tokens);
  return sentences
    .map((sentence, place) => {
      const words = tokens.slice(runs[place]!.first, runs[place]!.end);
      return [
        `# sent_id = ${name}-${place + 1}`,
        `# text = ${flat(points.slice(sentence.start, sentence.end).join(''))}`,
        ...words.map((token, index) => line(token, index, words[index + 1])),
        '\n',
      ].join('\n');
    })
    .join('');
}
