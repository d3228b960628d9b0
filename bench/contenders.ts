/** What `speed.ts` times: each contender reads answers and returns how many tokens it gave. */
import { createRequire } from 'node:module';

export interface Contender {
  readonly name: string;
  /** Share of the answers that it is timed on; the slowest would take hours on all. */
  readonly share: number;
  load(): Promise<(answers: readonly string[]) => number>;
}

const require = createRequire(import.meta.url);

interface WinkDocument {
  tokens(): { out(): unknown[]; length(): number };
}
interface Wink {
  readDoc(text: string): WinkDocument;
}

/** The engine as it is shipped: compiled. */
const BUILT = new URL('../dist/french/engine.js', import.meta.url).href;

const verbatim: Contender = {
  name: 'verbatim',
  share: 1,
  async load() {
    const { loadFrench } = (await import(BUILT)) as typeof import('../src/french/engine.js');
    const french = loadFrench();
    return (answers) => answers.reduce((sum, text) => sum + french.parse(text).tokens.length, 0);
  },
};

const wink: Contender = {
  name: 'wink-nlp, English pipe',
  share: 1,
  async load() {
    const make = require('wink-nlp') as (model: unknown) => Wink;
    const nlp = make(require('wink-eng-lite-web-model'));
    return (answers) => answers.reduce((sum, text) => sum + nlp.readDoc(text).tokens().length(), 0);
  },
};

interface Tokenizer {
  tokenize(text: string): string[];
}
interface Stemmer {
  stem(token: string): string;
}

const natural: Contender = {
  name: 'natural, cut and stem',
  share: 1,
  async load() {
    const stemmer = require('natural/lib/natural/stemmers/porter_stemmer_fr') as Stemmer;
    const AggressiveTokenizer =
      require('natural/lib/natural/tokenizers/aggressive_tokenizer_fr') as new () => Tokenizer;
    const tokenizer = new AggressiveTokenizer();
    return (answers) =>
      answers.reduce(
        (sum, text) => sum + tokenizer.tokenize(text).map((token) => stemmer.stem(token)).length,
        0,
      );
  },
};

interface CompromiseDocument {
  compute(what: string): CompromiseDocument;
  termList(): unknown[];
}

const compromise: Contender = {
  name: 'fr-compromise',
  share: 0.02,
  async load() {
    const { default: read } = (await import('fr-compromise')) as unknown as {
      default: (text: string) => CompromiseDocument;
    };
    return (answers) =>
      answers.reduce((sum, text) => sum + read(text).compute('root').termList().length, 0);
  },
};

export const CONTENDERS: readonly Contender[] = [verbatim, wink, natural, compromise];
