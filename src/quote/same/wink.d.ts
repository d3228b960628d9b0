/** wink-nlp declares this module without the `.js` that Node's resolution needs. */
declare module 'wink-nlp/utilities/bm25-vectorizer.js' {
  interface Vectorizer {
    learn(tokens: string[]): void;
    /** Weights of a text's known tokens; call after all `learn`. */
    bowOf(tokens: string[]): Record<string, number>;
  }
  const bm25Vectorizer: (config: {
    k: number;
    k1: number;
    b: number;
    norm: 'l1' | 'l2' | 'none';
  }) => Vectorizer;
  export = bm25Vectorizer;
}
