import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../src/model/tags.js';
import { found } from './match.js';

describe('entries are found', () => {
  it.each([
    ['repas', 'Les REPAS étaient froids', 'repas: REPAS'],
    ['petit salle', 'de petites salles', 'petit salle: petites salles'],
    ['apprendre', "j'ai appris", 'apprendre: appris'],
    ['génial', 'genial !', 'génial: genial'],
    ['bien organisé', 'des journées bien organisées', 'bien organisé: bien organisées'],
    ['manque de place', 'un manque de places', 'manque de place: manque de places'],
    ["file d'attente", 'la file d’attente', "file d'attente: file d’attente"],
    [
      'salle … petit',
      'la salle était vraiment trop petite',
      'salle … petit: salle était vraiment trop petite',
    ],
    ['cantin*', 'à la cantine', 'cantin*: cantine'],
    ['=NEC', 'Vive NEC', '=NEC: NEC'],
    ['logiciel libre', '😍 logiciels libres', 'logiciel libre: logiciels libres'],
  ])('%s in « %s »', (entry, text, expected) => {
    expect(found([entry], text)).toEqual([expected]);
  });

  it.each([
    ['porter', 'la porte'],
    ['bus', 'le café bu debout'],
    ['=NEC', 'nec plus ultra'],
    ['marche/VERB', 'une marche'],
    ['salle … petit', 'La salle. Un petit café.'],
    ['salle … petit', 'la salle un deux trois quatre cinq six sept petite'],
  ])('%s is not in « %s »', (entry, text) => {
    expect(found([entry], text)).toEqual([]);
  });

  it('lets the longest match win across entries', () => {
    expect(found(['café', 'café ia'], 'le Café IA')).toEqual(['café ia: Café IA']);
  });

  it.each([
    ['table ronde', 'les tables-rondes'],
    ['table-ronde', 'une table ronde'],
    ['porte-à-porte', 'le porte à porte'],
    ['petit-déjeuner', 'les petits déjeuners'],
    ['petit déjeuner', 'le petit-déjeuner offert'],
    ['rendez-vous', 'un rendez vous raté'],
    ['week-end', 'le weekend'],
    ['weekend', 'deux week-ends'],
    ['repartir', 'je suis re-parti'],
    ['est-ce que', 'est ce que vous venez'],
    ['café', "l'accueil-café"],
    ['accueil café', "l'accueil-café du matin"],
  ])('%s with or without its hyphen in « %s »', (entry, text) => {
    expect(found([entry], text)).toHaveLength(1);
  });

  it.each([
    ['petit', 'le petit-déjeuner'],
    ['savoir', 'un savoir-faire'],
    ['micro', 'une micro-entreprise'],
    ['plate', 'une plate-forme'],
    ['pierre', 'Jean-Pierre est venu'],
    ['savoir-faire', 'ils ont su faire'],
    ['peut-être', 'ça peut être long'],
    ['tout-petit', 'un tout petit problème'],
  ])('%s is not a part of « %s »', (entry, text) => {
    expect(found([entry], text)).toEqual([]);
  });

  it('shares the parts of a compound between entries, each with its own slice', () => {
    expect(found(['accueil', 'café'], 'accueil-café')).toEqual(['accueil: accueil', 'café: café']);
    expect(found([{ entry: 'accueil', whole: true }], 'accueil-café')).toEqual([]);
  });

  it('counts the words found, not those that a gap skips', () => {
    const entries = ['salle … petit', 'salle de repos', 'un peu petit'];
    expect(found(entries, 'la salle de repos toute petite')).toEqual([
      'salle de repos: salle de repos',
    ]);
  });

  it('prefers the wider reach between entries of as many words', () => {
    expect(found(['afficher complet', 'atelier … complet'], 'ateliers affichés complets')).toEqual([
      'atelier … complet: ateliers affichés complets',
    ]);
  });

  it('goes past a first word that leads nowhere in a gap', () => {
    expect(found(['salle … trop petit'], 'salle trop loin et trop petite')).toHaveLength(1);
  });

  it('reaches no adjective, across a gap, that judges the next thing', () => {
    const entries = ['accueil … nul'];
    expect(found(entries, 'super l’accueil, nul le repas')).toEqual([]);
    expect(found(entries, 'l’accueil, franchement nul')).toHaveLength(1);
    expect(found(entries, 'un accueil vraiment nul le matin')).toHaveLength(1);
  });

  it('reads entries as written: no accent is missing', () => {
    expect(found(['marre'], 'une salle marrée')).toEqual([]);
    expect(found(['marre'], "j'en ai marre, vraiment assez de ça, à côté")).toHaveLength(1);
    expect(found(["plus d'"], "plus d'échanges")).toHaveLength(1);
  });

  it('keeps an entry inside a longer one when it allows overlap', () => {
    const entries = [{ entry: 'café', overlap: true }, 'café ia'];
    expect(found(entries, 'le Café IA')).toHaveLength(2);
  });

  it('leaves out an entry inside one of its exceptions', () => {
    const entry = { entry: 'café', except: ['café associatif'] };
    expect(found([entry], 'un café associatif')).toEqual([]);
    expect(found([entry], 'un café')).toHaveLength(1);
  });

  it('asks for a neighbour in the same sentence', () => {
    const entry = { any: ['buffet', 'plateau'], near: 'froid', within: 3 };
    expect(found([entry], 'le buffet était froid')).toEqual(['buffet: buffet était froid']);
    expect(found([entry], 'le buffet. Il faisait froid')).toEqual([]);
  });

  it.each([
    ['trop froid, ce buffet', 1],
    ['un buffet qui était vraiment froid', 1],
    ['un buffet qui était encore vraiment froid', 0],
    ['froid comme est ce buffet', 1],
    ['froid comme est toujours ce buffet', 0],
  ])('counts the words to a neighbour, on either side: %s', (text, times) => {
    expect(found([{ entry: 'buffet', near: 'froid', within: 3 }], text)).toHaveLength(times);
  });

  it('depends on the question where the entry says so', () => {
    const entry = { entry: 'rien', question: 'criticism' as const };
    expect(found([entry], 'rien', 'criticism')).toHaveLength(1);
    expect(found([entry], 'rien', 'praise')).toEqual([]);
  });

  it('may name several kinds of question', () => {
    const question: Expectation[] = ['criticism', 'neutral'];
    expect(found([{ entry: 'rien', question }], 'rien', 'neutral')).toHaveLength(1);
    expect(found([{ entry: 'rien', question }], 'rien', 'criticism')).toHaveLength(1);
    expect(found([{ entry: 'rien', question }], 'rien', 'praise')).toEqual([]);
  });

  it('can be bound to the head of a sentence, to a mood, to the whole answer', () => {
    expect(found([{ entry: 'prévoir', first: true }], 'Merci. Prévoir des pauses')).toHaveLength(1);
    expect(found([{ entry: 'prévoir', first: true }], 'il faut prévoir')).toEqual([]);
    const asked = [{ entry: 'prévenir', first: true, mood: 'infinitive' as const }];
    expect(found(asked, 'Nous prévenir des changements')).toHaveLength(1);
    expect(found(asked, 'Merci de nous prévenir')).toEqual([]);
    expect(found([{ entry: 'inviter', mood: 'imperative' }], 'Invitez des élus')).toHaveLength(1);
    expect(found([{ entry: 'inviter', mood: 'imperative' }], 'vous les invitez')).toEqual([]);
    expect(found([{ entry: 'inviter', mood: 'infinitive' }], 'Inviter des élus')).toHaveLength(1);
    expect(found([{ entry: 'inviter', mood: 'infinitive' }], 'Invitez des élus')).toEqual([]);
    const wished = [{ entry: 'préférer', mood: 'conditional' as const }];
    expect(found(wished, 'Je préférerais une salle')).toHaveLength(1);
    expect(found(wished, 'Je préférais l’ancienne salle')).toEqual([]);
    expect(found([{ entry: 'rien', whole: true }], 'Rien.')).toHaveLength(1);
    expect(found([{ entry: 'rien', whole: true }], 'rien à dire')).toEqual([]);
  });

  it('takes no preposition for a word that lost its accent', () => {
    expect(found(['entrée'], 'la rencontre entre deux mondes')).toEqual([]);
    expect(found(['entrée'], 'la file d’entree')).toEqual(['entrée: entree']);
    expect(found(['sûr'], 'je suis sur de revenir')).toEqual(['sûr: sur']);
  });

  it('takes no noun for what is none and has an accent, but in an expression', () => {
    expect(found(['rythmé'], 'le rythme etait bon')).toEqual([]);
    expect(found(['bien rythmé'], 'tout etait bien rythme')).toEqual(['bien rythmé: bien rythme']);
    expect(found(['bâclé'], 'le debat etait trop bacle')).toEqual(['bâclé: bacle']);
    expect(found(['marché'], 'un marche de producteurs')).toEqual(['marché: marche']);
  });

  it('meets accented entries in a text typed without accents, and only there', () => {
    expect(found(['marché'], 'tout a bien marche')).toHaveLength(1);
    expect(found(['marché'], 'une marche à côté')).toEqual([]);
    expect(found(['marché'], 'tout a bien marche \u2764\ufe0f')).toHaveLength(1);
    expect(found(['marché'], 'une marche du fond du cœur')).toEqual([]);
  });
});

it('finds the two genders of whoever is named where the entry writes both', () => {
  const entry = 'explications (de la|du) guide';
  for (const said of [
    'explications du guide',
    'explications de la guide',
    'explications des guides',
  ])
    expect(found([entry], said)).toEqual([`${entry}: ${said}`]);
  expect(found(['explications du guide'], 'explications de la guide')).toEqual([]);
});
