import type { Parse } from '../model/text.js';
import { readData } from './data.js';
import { openHeard } from './heard.js';
import { openLexicon } from './lexicon.js';
import { parserOf } from './parse.js';
import { openTrained } from './trained.js';
import type { WordCandidate } from './word.js';

/** The French engine. */
export interface French {
  /** Cuts a text into sentences and tokens, with lemma, part of speech, negation and modality. */
  parse(text: string): Parse;
  /** Parses a text without mending misspellings: for what is written on purpose, such as lexicons. */
  parseStrictly(text: string): Parse;
  /** Dictionary readings of a lower-case form; none when it is unknown. */
  readings(form: string): readonly Pick<WordCandidate, 'form' | 'lemma' | 'pos'>[];
  /** Every lemma that a word may get, whatever stands around it; of an unknown word, what is guessed. */
  lemmas(word: string): readonly string[];
  /** How often the answers that the tagger was trained beside hold a lower-case form. */
  heard(form: string): number;
}

let loaded: French | undefined;

/** The engine; its data are loaded once (some 20 ms), and a word that it has read need not be read again. */
export function loadFrench(): French {
  loaded ??= openFrench();
  return loaded;
}

function openFrench(): French {
  const lexicon = openLexicon(readData('lefff.bin'));
  const { tagger, lemmas, frequency: seen, tags } = openTrained(readData('tagger.bin.br'));
  const heard = openHeard(readData('heard.txt.br'));
  const frequency = (form: string) => seen(form) + heard(form);
  const parser = parserOf({ sources: { lexicon, frequency, tags }, tagger, lemmas });
  return { ...parser, heard };
}
