import { describe, expect, it } from 'vitest';
import { coded } from './coded.js';

/** Personal data of a text, as `kind: slice`. */
function personal(text: string): string[] {
  const signs = [...text];
  return coded(text).tags.personal.map(
    ({ kind, start, end }) => `${kind}: ${signs.slice(start, end).join('')}`,
  );
}

describe('personal data', () => {
  it.each([
    ['écrivez à n.oberlin@ville-sarrebach.fr merci', 'email: n.oberlin@ville-sarrebach.fr'],
    ['😍 mon mail : a.b+c@exemple.org.', 'email: a.b+c@exemple.org'],
    ['appelez le 06 39 98 12 34', 'phone: 06 39 98 12 34'],
    ['+33 6 39 98 12 34', 'phone: +33 6 39 98 12 34'],
    ['06.39.98.12.34', 'phone: 06.39.98.12.34'],
    ['voir https://exemple.fr/page?x=1.', 'url: https://exemple.fr/page?x=1'],
    ['suivez @anct_fr', 'handle: @anct_fr'],
    ['12 rue de la Paix 67000 Strasbourg', 'address: 12 rue de la Paix 67000 Strasbourg'],
    ['Merci à M. Dupont', 'name: M. Dupont'],
    ['Mme Le Goff a été parfaite', 'name: Mme Le Goff'],
    ['avec Jean-Pierre de La Tour', 'name: Jean-Pierre de La Tour'],
    ['animé par Fulbert Nazariand', 'name: Fulbert Nazariand'],
    ['la session d’Éric était top', 'name: Éric'],
    ['merci à sophie et aux bénévoles', 'name: sophie'],
    ['L’atelier de Mohamed B. sur les logs', 'name: Mohamed B.'],
    ['Rose était parfaite', 'name: Rose'],
    ['Merci Capucine !!', 'name: Capucine'],
    ['Mention spéciale à Inès du Pôle', 'name: Inès'],
    ['Mon numéro : 07 39 981 234', 'phone: 07 39 981 234'],
    ['le programme sur exemple.gouv.fr', 'url: exemple.gouv.fr'],
  ])('in « %s »', (text, expected) => {
    expect(personal(text)).toContain(expected);
  });

  it.each([
    'NEC à Strasbourg',
    'le 12 octobre 2025 à 14h30',
    '10 000 participants',
    'TOUT ETAIT SUPER',
    'la pierre et la marine',
    'Le Palais Universitaire',
    'France Services et le Café IA',
    'NEC Strasbourg',
    'Claire et précise, la présentation',
    'Rose, le badge, était mal choisi',
    'La salle Marie Curie était trop petite',
    'le consulat de San Francisco',
    'tres bien organisé.Merci',
  ])('none in « %s »', (text) => {
    expect(personal(text)).toEqual([]);
  });
});
