import { describe, expect, it } from 'vitest';
import { loadFrench } from '../../src/french/engine.js';

const french = loadFrench();
const marked = (text: string, mark: 'negated' | 'hypothetical'): string =>
  french
    .parse(text)
    .tokens.filter((token) => token[mark])
    .map((token) => token.text)
    .join(' ');

describe('negation', () => {
  it.each([
    ["C'était pas clair", 'était clair'],
    ["Je n'ai pas aimé la salle, mais le repas était bon", 'ai aimé la salle'],
    ["c'est pas terrible et c'était long", 'est terrible'],
    ['Pas assez de prises et trop de bruit', 'assez de prises'],
    ['Je ne regrette pas', 'regrette'],
    ["n'hésitez pas", 'hésitez'],
    ['je ne pense pas que ce soit utile', 'pense que ce soit utile'],
    ['déçu de ne pas avoir vu la salle', 'avoir vu la salle'],
    ["Rien n'était prêt", 'était prêt'],
    ['personne ne savait', 'savait'],
    ['une personne sympa', ''],
    ['aucun bémol', 'bémol'],
    ["ce qui n'est pas rien", ''],
    ["la boucle n'a marché ni jeudi ni vendredi", 'a marché jeudi vendredi'],
    ['je ne viens pas quand il pleut', 'viens'],
    ['sans problème', 'problème'],
    ['sans être payés', 'être payés'],
    ['ni café ni thé', 'café thé'],
    ['même pas un café', 'un café'],
    ["il n'y a plus de place", 'a de place'],
    ['plus jamais ça', 'ça'],
    ['salle peu accessible', 'accessible'],
    ['un peu court', ''],
    ['plus de temps pour échanger', ''],
    ['pas mal du tout', ''],
    ['rien à redire', ''],
    ['sans doute utile', ''],
    ['je recommande sans hésiter', ''],
    ['non sans intérêt', ''],
    ['pas que du bien', ''],
    ["Je n'ai que du bien à dire", ''],
    ["on ne peut que féliciter l'équipe", ''],
    ['On ne peut plus clair', ''],
    ['Pourquoi pas un buffet', ''],
    ["n'est-ce pas", ''],
    ['jamais vu une équipe aussi gentille', 'vu'],
  ])('in « %s » governs « %s »', (text, expected) => {
    expect(marked(text, 'negated')).toBe(expected);
  });
});

describe('modality', () => {
  it.each([
    ["J'aurais aimé plus de temps", 'aimé plus de temps'],
    ['il aurait fallu des micros', 'fallu des micros'],
    ['il faudrait des micros', 'des micros'],
    ['on aimerait un vestiaire', 'un vestiaire'],
    ['ce serait bien de prévoir un vestiaire', 'bien de prévoir un vestiaire'],
    ['si la salle était plus grande', 'la salle était plus grande'],
    ['dommage que la salle soit petite', 'que la salle soit petite'],
    ['Il manque un vestiaire', 'un vestiaire'],
    ['Le son pourrait être meilleur, le repas est top', 'être meilleur'],
    ['je dirais bravo', ''],
    ['la conférence montrait bien', ''],
    ['si vous voulez un avis', ''],
    ['le manque de place', ''],
  ])('in « %s » governs « %s »', (text, expected) => {
    expect(marked(text, 'hypothetical')).toBe(expected);
  });
});
