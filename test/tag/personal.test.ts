import { describe, expect, it } from 'vitest';
import { shapesIn } from '../../src/tag/personal/personal-shapes.js';
import { tagged } from './tagged.js';

/** Personal data of a text, as `kind: slice`. */
function personal(text: string): string[] {
  const signs = [...text];
  return tagged(text).tags.personal.map(
    ({ kind, start, end }) => `${kind}: ${signs.slice(start, end).join('')}`,
  );
}

describe('personal data', () => {
  it('keeps its places after signs of two code units, several of a kind', () => {
    expect(personal('🎉🎉 @anct_fr 🎉 puis @cnum_67 🎉')).toEqual([
      'handle: @anct_fr',
      'handle: @cnum_67',
    ]);
  });

  it('is found however long the text', () => {
    const text = Array.from({ length: 10_000 }, (_, n) => `@jean_${n}`).join(' ');
    expect(shapesIn(text)).toHaveLength(10_000);
  });

  it.each([
    ['écrivez à n.oberlin@ville-sarrebach.fr merci', 'email: n.oberlin@ville-sarrebach.fr'],
    ['😍 mon mail : a.b+c@exemple.org.', 'email: a.b+c@exemple.org'],
    ['écrivez à zoe@ville.paris', 'email: zoe@ville.paris'],
    ['écrivez à zoe.martin@gmail', 'email: zoe.martin@gmail'],
    ['appelez le 06 39 98 12 34', 'phone: 06 39 98 12 34'],
    ['+33 6 39 98 12 34', 'phone: +33 6 39 98 12 34'],
    ['06.39.98.12.34', 'phone: 06.39.98.12.34'],
    ['voir https://exemple.fr/page?x=1.', 'url: https://exemple.fr/page?x=1'],
    ['suivez @anct_fr', 'handle: @anct_fr'],
    ['12 rue de la Paix 67000 Strasbourg', 'address: 12 rue de la Paix 67000 Strasbourg'],
    ['Merci à M. Dupont', 'name: M. Dupont'],
    ['Mme Le Goff a été parfaite', 'name: Mme Le Goff'],
    ['avec Jean-Pierre de La Tour', 'name: Jean-Pierre de La Tour'],
    ['avec Julie d’Arcy', 'name: Julie d’Arcy'],
    ['Mme de Villiers a été parfaite', 'name: Mme de Villiers'],
    ['Mme du Pont a été parfaite', 'name: Mme du Pont'],
    ['M. d’Estaing a été parfait', 'name: M. d’Estaing'],
    ['Merci à Mme de la Tour', 'name: Mme de la Tour'],
    ['Jean d’Ormesson m’a fait rire', 'name: Jean d’Ormesson'],
    ['marie d’orleans etait top', 'name: marie d’orleans'],
    ['Pierre de La Fontaine était là', 'name: Pierre de La Fontaine'],
    ['Rose de Lima a tout organisé', 'name: Rose'],
    ['MME DE VILLIERS TRES GENTILLE', 'name: MME DE VILLIERS'],
    ['animé par Fulbert Nazariand', 'name: Fulbert Nazariand'],
    ['la session d’Éric était top', 'name: Éric'],
    ['merci à sophie et aux bénévoles', 'name: sophie'],
    ['L’atelier de Mohamed B. sur les logs', 'name: Mohamed B.'],
    ['Rose était parfaite', 'name: Rose'],
    ['Merci Capucine !!', 'name: Capucine'],
    ['Mention spéciale à Inès du Pôle', 'name: Inès'],
    ['Mon numéro : 07 39 981 234', 'phone: 07 39 981 234'],
    ['le programme sur exemple.gouv.fr', 'url: exemple.gouv.fr'],
    ['l’atelier de DUPONT Jean', 'name: DUPONT Jean'],
    ['l’atelier de Dupont Jean', 'name: Dupont Jean'],
    ['MARIE LEFEBVRE a été parfaite', 'name: MARIE LEFEBVRE'],
    ['L’intervention de K. Benali', 'name: K. Benali'],
    ['Lyndon B. Johnson était là', 'name: Lyndon B. Johnson'],
    ['MM. Legrand et Petit ont été parfaits', 'name: MM. Legrand et Petit'],
    ['M.Dupont a été parfait', 'name: M.Dupont'],
    ['madame durand à l’accueil', 'name: madame durand'],
    ['mme dupont a été parfaite', 'name: mme dupont'],
    ['jean dupont a été parfait', 'name: jean dupont'],
    ['merci à sophie martin', 'name: sophie martin'],
    ['l’intervention de pierre durand', 'name: pierre durand'],
    ['bravo anne-laure !', 'name: anne-laure'],
    ['au 06/12/34/56/78', 'phone: 06/12/34/56/78'],
    ['au (06) 12 34 56 78', 'phone: (06) 12 34 56 78'],
    ['au numéro (04 92 17 22 22)', 'phone: 04 92 17 22 22'],
    ['06–12–34–56–78', 'phone: 06–12–34–56–78'],
    ['06 12 34\n56 78', 'phone: 06 12 34\n56 78'],
    ['au 0 612 345 678', 'phone: 0 612 345 678'],
    ['au (+33) 612345678', 'phone: (+33) 612345678'],
    ['au +262 692 12 34 56', 'phone: +262 692 12 34 56'],
    ['jean.dupont @ exemple.com', 'email: jean.dupont @ exemple.com'],
    ['jean.dupont [at] exemple [dot] fr', 'email: jean.dupont [at] exemple [dot] fr'],
    ['jean.dupont AT exemple DOT com', 'email: jean.dupont AT exemple DOT com'],
    ['jean@exemple,com', 'email: jean@exemple,com'],
    ['mon IBAN FR76 3000 6000 0112 3456', 'handle: IBAN FR76 3000 6000 0112 3456'],
    ['ma sécu 1 85 05 78 006 084 36', 'handle: 1 85 05 78 006 084 36'],
    ['ma sécu 185057800608436', 'handle: 185057800608436'],
    ['IP 192.168.12.34 bloquée', 'handle: 192.168.12.34'],
    ['mastodon @jean@exemple.fr', 'handle: @jean@exemple.fr'],
    ['insta : jdupont29', 'handle: jdupont29'],
    ['insta : jeandupont', 'handle: jeandupont'],
    ['le solo d’Élise Ngo-Mbarga', 'name: Élise Ngo-Mbarga'],
    ['mon num : 06 12 34 56 78 (Nolwéa)', 'name: Nolwéa'],
    ['joindre Nolwéa au 06 12 34 56 78', 'name: Nolwéa'],
    ['chez Mme Roussel, rue des Tanneurs', 'address: rue des Tanneurs'],
    ['le stand de Victoria', 'name: Victoria'],
    ['depuis l’arrêt de Victoria', 'name: Victoria'],
    ['la démo de Claude', 'name: Claude'],
  ])('in « %s »', (text, expected) => {
    expect(personal(text)).toContain(expected);
  });

  it.each([
    'en Virginie',
    'l’hôtel Victoria',
    'le lac Victoria',
    'la gare de Victoria',
    'j’ai testé Claude',
    'la médiathèque Marguerite Duras',
    'Claude et ChatGPT',
    'l’atelier sur Claude Code',
    'l’IA Claude',
    'la BDP de l’Isère',
    'NEC à Strasbourg',
    'le 12 octobre 2025 à 14h30',
    '10 000 participants',
    'TOUT ETAIT SUPER',
    'la pierre et la marine',
    'Le Palais Universitaire',
    'France Services et le Café IA',
    'NEC Strasbourg',
    'France Num nous a éclairés',
    'Claire et précise, la présentation',
    'Rose, le badge, était mal choisi',
    'La salle Marie Curie était trop petite',
    'Merci à M. le Maire',
    'Merci à Mme de la mairie',
    'Mme de la CAF très gentille',
    'Mme d’EDF nous a répondu',
    'mme de la caf super sympa',
    'Madame de l’ANCT a su expliquer',
    'le monsieur de la Poste',
    'Mme de France Travail',
    'Rose des sables en dessert',
    'le consulat de San Francisco',
    'tres bien organisé.Merci',
    'rose fanée',
    'la marine nationale',
    'une pierre blanche',
    'marie les publics et les outils',
    'les mails pr recontacter les gens',
    'MERCI A TOUS LES INTERVENANTS',
    'Le plan B. Merci',
    'du 01/02/2023 au 03/02/2023',
    'Je reviens le 03.10.2025 09:30 avec mon équipe',
    'départements 01, 02, 03, 04, 05',
    'le dossier 612345678',
    'la version 4.1.2.3',
    'LinkedIn : très utile',
    'Le spectacle rue des Tanneurs',
    'RDV @ Lyon. Merci',
  ])('none in « %s »', (text) => {
    expect(personal(text)).toEqual([]);
  });
});
