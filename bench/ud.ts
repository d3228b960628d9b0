import { readFileSync } from 'node:fs';
import { UPOS, type Upos } from '../src/model/text.js';

/** A surface token of a treebank; a fused one (`du`) has the lemma and tag of its first word. */
export interface GoldToken {
  readonly text: string;
  readonly lemma: string;
  readonly pos: Upos;
  /** VerbForm of the treebank: Fin, Inf, Part; empty where there is none. */
  readonly verb: string;
}

export interface GoldSentence {
  readonly text: string;
  readonly tokens: readonly GoldToken[];
}

const ROOT = new URL('../../shared/data/ud/', import.meta.url);

const isUpos = (value: string): value is Upos => (UPOS as readonly string[]).includes(value);

function readSentence(block: string): GoldSentence {
  const lines = block.split('\n');
  const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
  const tokens: GoldToken[] = [];
  let fused: string | undefined;
  let fusedEnd = 0;
  for (const line of lines) {
    const [id = '', form = '', lemma = '', pos = '', , feats = ''] = line.split('\t');
    const verb = /VerbForm=(\w+)/.exec(feats)?.[1] ?? '';
    const range = /^\d+-(\d+)$/.exec(id);
    if (range) {
      fused = form;
      fusedEnd = Number(range[1]);
    } else if (/^\d+$/.test(id) && isUpos(pos)) {
      if (fused !== undefined) tokens.push({ text: fused, lemma, pos, verb });
      else if (Number(id) > fusedEnd) tokens.push({ text: form, lemma, pos, verb });
      fused = undefined;
    }
  }
  return { text, tokens };
}

/** Reads a treebank of `../shared/data/ud`: `fr_sequoia-ud-dev`. */
export function readTreebank(name: string): GoldSentence[] {
  return readFileSync(new URL(`${name}.conllu`, ROOT), 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map(readSentence);
}

/** Places of the gold tokens in their sentence's text, UTF-16; undefined where one is not found. */
export function placeTokens({ text, tokens }: GoldSentence): ([number, number] | undefined)[] {
  let from = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token.text, from);
    if (start === -1 || start > from + 3) return undefined;
    from = start + token.text.length;
    return [start, from];
  });
}
