import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/quote/fragments.js';
import { coded } from './coded.js';

const fragments = (text: string): string[] =>
  candidatesOf(coded(text)).map(({ start, stop }) => [...text].slice(start, stop).join(''));

describe('what can be quoted from an answer', () => {
  it.each([
    ['a relative clause', 'C’est une pause qui apaise les gens.', 'qui apaise les gens'],
    [
      'coordinated verbs together',
      'Un lieu qui relie et rassure les gens.',
      'qui relie et rassure les gens',
    ],
    ['an attribute', 'NEC, c’est une bouffée d’air frais.', 'une bouffée d’air frais'],
    [
      'a noun group with its time clause',
      'C’est une parenthèse lorsqu’on travaille seul et qu’on n’a pas de collègues.',
      'une parenthèse lorsqu’on travaille seul',
    ],
    ['a qualifying group', 'Des métiers au service du bien commun.', 'au service du bien commun'],
    ['an infinitive', 'Le plaisir de se tromper de salle.', 'se tromper de salle'],
    [
      'a clause after a cause',
      'J’ai aimé, parce que le débat restait calme.',
      'le débat restait calme',
    ],
    ['a clause after a connective', 'Et puis, on se sent moins seul.', 'on se sent moins seul'],
    ['a short answer', 'Rien à redire', 'Rien à redire'],
    ['an exclamation', 'Bravo aux bénévoles ! Je reviendrai.', 'Bravo aux bénévoles !'],
    ['what is quoted inside', 'Il a parlé de « dette humaine » longuement.', 'dette humaine'],
  ])('finds %s', (_, text, fragment) => {
    expect(fragments(text)).toContain(fragment);
  });

  it.each([
    ['on aurait aimé une respiration', 'une respiration'],
    ['Il faudrait une vraie respiration.', 'une vraie respiration'],
    ['C’est censé être une belle fête.', 'une belle fête'],
    ['On nous a promis une belle fête.', 'une belle fête'],
    ['Avez-vous prévu une belle fête ?', 'une belle fête'],
    ['Que la fête soit belle. Merci à vous.', 'Que la fête soit belle.'],
    [
      'L’école n’y est pas traitée comme un problème à équiper mais comme un lieu qui pense.',
      'un problème à équiper mais comme un lieu qui pense',
    ],
    ['Le canular : il a lu un rapport faux pendant une heure.', 'il a lu un rapport faux'],
    ['Ce n’est pas une belle fête.', 'une belle fête'],
    ['Je n’ai jamais vu une belle fête ici.', 'une belle fête'],
    ['Une fête sans aucune joie partagée', 'joie partagée'],
    ['Je voudrais que ce soit une belle fête.', 'ce soit une belle fête'],
  ])('« %s » does not give « %s »', (text, fragment) => {
    expect(fragments(text)).not.toContain(fragment);
  });

  it('gives nothing of a wish', () => {
    expect(fragments('on aurait aimé une respiration')).toEqual([]);
  });

  it('cuts no list, no coordination and no aside', () => {
    const found = fragments('Des ateliers, des débats et des rires que chacun, ce soir-là, garde.');
    expect(found).not.toContain('Des ateliers');
    expect(found).not.toContain('des débats');
    expect(fragments('Un lieu qui relie et rassure les gens.')).not.toContain('qui relie');
  });

  it('opens with no connective and no pronoun that points outside', () => {
    const found = fragments('Ils ont parlé longtemps. Mais la salle écoutait, elle riait aussi.');
    expect(found.filter((text) => /^(?:mais|ils|elle)\b/iu.test(text))).toEqual([]);
    expect(found).toContain('la salle écoutait');
  });

  it('keeps quotation marks and parentheses in pairs', () => {
    for (const text of fragments(
      'La salle (au fond) riait « sans fin », et le public (ravi) aussi.',
    )) {
      expect([...text].filter((mark) => mark === '«').length).toBe(
        [...text].filter((mark) => mark === '»').length,
      );
      expect([...text].filter((mark) => mark === '(').length).toBe(
        [...text].filter((mark) => mark === ')').length,
      );
    }
  });

  it('says no more than needed of the event: « un événement qui … » is « qui … »', () => {
    const found = fragments('Un événement qui rassemble les métiers.');
    expect(found).toContain('qui rassemble les métiers');
    expect(found).not.toContain('Un événement qui rassemble les métiers');
  });
});
