import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/quote/cut/candidate.js';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { indexCorpus } from '../../src/quote/same/corpus.js';
import {
  concreteness,
  figure,
  originality,
  reach,
  readability,
  spelling,
  writing,
} from '../../src/quote/worth/manner.js';
import { french } from '../engine.js';
import { tagged } from './tagged.js';

const tokens = (text: string) => french.parse(text).tokens;

/** A text as it stands, cut or not. */
function whole(text: string): Candidate {
  const [found] = candidatesOf(tagged(text)).filter(({ form }) => form === 'answer');
  if (!found) throw new Error(`not quoted whole: ${text}`);
  return found;
}

describe('a figure of speech', () => {
  it.each([
    ['Une boussole', 0],
    ['Un jardin comme une école', 0.5],
    ['Un salon sans vendeurs', 0.35],
    ['Jamais de vendeurs, pas de stands, rien de gratuit', 0.6],
    ['Du code, du code', 0.4],
    ['Une promesse : apprendre', 0.2],
  ])('in « %s » is worth %d', (text, worth) => {
    expect(figure(tokens(text))).toBeCloseTo(worth);
  });
});

describe('words that few people say', () => {
  const many = ['boussole', 'atelier', 'atelier', 'atelier'].map((text, n) =>
    tagged(text, { id: `r${n}` }),
  );
  const corpus = indexCorpus(many);
  const worth = (text: string, themes: Record<string, string> = {}): number => {
    const found = candidatesOf(tagged(text, { themes }))[0]!;
    return originality(found, found.passage.tokens, corpus);
  };

  it('are worth more than those that many say', () => {
    expect(worth('boussole')).toBeGreaterThan(worth('atelier'));
  });

  it('are worth less where a lexicon expects them', () => {
    expect(worth('boussole', { boussole: 'evenement/sens' })).toBeLessThan(worth('boussole'));
  });

  it('are worth more in a wording than alone', () => {
    expect(worth('boussole étoile phare')).toBeGreaterThan(worth('boussole'));
  });

  it('are none where nothing is named', () => {
    const found = whole('Un lieu vivant');
    expect(originality(found, [], corpus)).toBe(0);
  });
});

describe('whoever a quote may speak for', () => {
  it.each([
    ['everybody, where nobody in particular does it', 'On rit beaucoup ici.', 1],
    ['fewer, of what is past', 'On riait beaucoup ici.', 0.5],
    ['fewer, of oneself', 'Je ris beaucoup ici.', 0.6],
    ['fewer, of a number', 'On forme 12 personnes ici.', 0.7],
    ['few, of what is asked of the organisers', 'Pensez à un vestiaire.', 0.4],
  ])('%s: %s', (_, text, worth) => {
    const found = whole(text);
    expect(reach(found, found.passage.tokens)).toBeCloseTo(worth);
  });
});

describe('care in writing', () => {
  it.each([
    ['a capital and a stop', 'Un lieu vivant.', 1],
    ['no capital', 'un lieu vivant.', 0.5],
    ['no stop', 'Un lieu vivant', 0.5],
    ['notes', 'Un lieu vivant 😊.', 0.75],
  ])('is told by %s: %s', (_, text, worth) => {
    expect(writing(whole(text))).toBeCloseTo(worth);
  });

  it.each([
    ['nothing amiss', 'Un lieu vivant.', 1],
    ['a whole sentence without a capital', 'un lieu vivant.', 0.75],
    ['doubled marks', 'Un lieu vivant !!', 0.7],
    ['a slip', 'Il faut ce poser.', 0.6],
  ])('shows in the spelling by %s: %s', (_, text, worth) => {
    const found = whole(text);
    expect(spelling(found, found.passage.tokens)).toBeCloseTo(worth);
  });

  it('asks no capital of a group cut from its sentence', () => {
    const text = 'Pour moi, c’est une respiration.';
    const cut = candidatesOf(tagged(text)).find(({ form }) => form === 'noun')!;
    expect(spelling(cut, cut.passage.tokens.slice(cut.first, cut.end))).toBe(1);
  });
});

describe('a quote is easier to picture', () => {
  it.each([
    [
      'by things than by abstractions',
      'Des chaises, des vis, du bois',
      'Une concertation, une médiation, une ambition',
    ],
    [
      'by deeds than by abstractions',
      'On monte le bois et on coupe',
      'Une concertation, une médiation, une ambition',
    ],
  ])('%s', (_, one, other) => {
    expect(concreteness(tokens(one))).toBeGreaterThan(concreteness(tokens(other)));
  });
});

describe('a quote reads less easily', () => {
  const read = (text: string): number => {
    const found = whole(text);
    return readability(found, found.passage.tokens);
  };

  it.each([
    ['for its marks', 'Un lieu (vivant)', 'Un lieu vivant'],
    ['for an acronym', 'Un lieu ANCT', 'Un lieu vivant'],
    ['for a long word', 'Un lieu intergénérationnel', 'Un lieu vivant'],
    ['for a number', 'Un lieu 2025', 'Un lieu vivant'],
    [
      'beyond twenty words',
      'Un lieu vivant où les gens du coin viennent lire et dormir et rire et jouer et manger et boire avec leurs amis',
      'Un lieu vivant où les gens du coin viennent lire et dormir et rire',
    ],
  ])('%s', (_, heavy, light) => {
    expect(read(heavy)).toBeLessThan(read(light));
  });
});
