import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entry } from '../../src/lexicon/entry-schema.js';
import { growingTrie } from '../../src/lexicon/grow.js';
import { compile } from '../../src/lexicon/matcher.js';
import { readPattern } from '../../src/lexicon/pattern.js';
import { keyText } from '../../src/lexicon/text.js';
import { looseKeys } from '../../src/lexicon/vocabulary.js';
import { french } from '../engine.js';

const read = (text: string) => keyText(french.parse(text), french);

const entries = [
  'repas|buffet froid',
  'produit local|frais|de',
  'repas … (trop) long',
  'manque (cruel) de temps',
  'du haut niveau',
  'haut niveau',
  'gêner',
  'gêné',
  'rendez-vous',
  'bcp de bruit',
  'cantin*',
  '=NEC',
  '😍',
  'leur',
  '(très) bien|bon organisé|tenu',
].map((written, meaning) => ({ ...entry.parse(written), meaning }));

const texts = [
  'Le buffet froid',
  'produits frais',
  'du produit local',
  'des repas trop longs, un repas froid',
  'manque cruel de temps au RDV, beaucoup de bruits',
  'interventions de haut niveau 😍',
  'un peu gene par leurs cantines',
  'Je suis gênée, la NEC me gêne',
  'un rendez vous raté',
  'un stand bien tenu',
  'très bien organisé, bien organisé',
];

describe('a matcher that has read other texts', () => {
  it('finds in a text what a new one finds', () => {
    const alone = texts.map((text) => compile(entries, french)(read(text), 'neutral'));
    expect(texts.filter((_, n) => alone[n]?.length === 0)).toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts.map((_, n) => n)), (order) => {
        const match = compile(entries, french);
        for (const n of order) expect(match(read(texts[n] ?? ''), 'neutral')).toEqual(alone[n]);
      }),
      { numRuns: 20 },
    );
  });

  it('holds no entry that none of them may hold', () => {
    const trieFor = growingTrie(
      // The last one would be said the other way round.
      ['repas|salle froid', '(bon) chauffage froid', 'sur le repas', 'froid repas'].flatMap(
        (text, target) => {
          const pattern = readPattern(text);
          return 'problem' in pattern ? [] : [{ target, pattern, within: 5 }];
        },
      ),
      french,
      looseKeys(french),
    );
    const root = trieFor(read('Le repas était froid'));
    expect([...(root.word?.keys() ?? [])]).toEqual(['repas']);
  });
});
