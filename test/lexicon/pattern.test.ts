import { describe, expect, it } from 'vitest';
import { readPattern, variantsOf } from '../../src/lexicon/pattern.js';

/** Variants of an entry, each written as plain text with `…` for a gap. */
function variants(entry: string): string[] {
  const pattern = readPattern(entry);
  if ('problem' in pattern) throw new Error(pattern.problem.french);
  return variantsOf(pattern).map((phrases) =>
    phrases
      .map((phrase) => phrase.map(({ text, stem }) => (stem ? `${text}*` : text)).join(' '))
      .join(' … '),
  );
}

describe('an entry of a lexicon', () => {
  it.each([
    ['repas', ['repas']],
    ['pause déjeuner', ['pause déjeuner']],
    ['salle|amphi petit', ['salle petit', 'amphi petit']],
    ['manque (cruel) de temps', ['manque de temps', 'manque cruel de temps']],
    ['(de|à) retour', ['retour', 'de retour', 'à retour']],
    ['(le plus|tout) marqué', ['marqué', 'le plus marqué', 'tout marqué']],
    ['salle … petit', ['salle … petit']],
    ['cantin*', ['cantin*']],
    [':-)', [':-)']],
    [':o)', [':o)']],
    ['…', ['…']],
    ['<3', ['<3']],
    ['/', ['/']],
  ])('%s is written out', (entry, expected) => {
    expect(variants(entry)).toEqual(expected);
  });

  it('keeps the case and accents of an exact form', () => {
    expect(readPattern('=AMAP')).toMatchObject({ exact: true });
  });

  it('reads a part of speech after a slash', () => {
    const pattern = readPattern('marche/VERB');
    const words = 'problem' in pattern ? [] : variantsOf(pattern).flat(2);
    expect(words).toEqual([{ text: 'marche', stem: false, pos: 'VERB' }]);
  });

  it.each([
    ['je =croyais que', 'au début de l’entrée'],
    ['=nec|=NEC', 'au début de l’entrée'],
    ['', 'vide'],
    ['=', 'aucun mot'],
    ['*', 'aucun mot'],
    ['=*', 'aucun mot'],
    ['pa*in', 'la fin d’un mot'],
    ['*graphie', 'la fin d’un mot'],
    ['salle …', 'entre deux mots'],
    ['... petite', 'entre deux mots'],
    ['(de)', 'facultatifs, et tous le sont ici'],
    ['(parking|stationnement)', 'un choix s’écrit sans parenthèses'],
    ['manque (de temps', 'parenthèse'],
    ['bu(', 'parenthèse'],
    ['a||b', 'manque un mot'],
    ['repas/VERBE', 'nature inconnue'],
    ['merci à @personnes', 'écrivez @personne'],
  ])('%j is refused with a reason', (entry, reason) => {
    expect(readPattern(entry)).toHaveProperty('problem.french', expect.stringContaining(reason));
  });
});
