/** The one stemmer that we use: its folder's index would open those of all languages. */
declare module 'natural/lib/natural/stemmers/porter_stemmer_fr.js' {
  const stemmer: { stem(word: string): string };
  export = stemmer;
}
