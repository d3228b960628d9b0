import { describe, expect, it } from 'vitest';
import { ASKED, ruled } from './tagged.js';

const themes = (text: string, question: string = ASKED.neutral) =>
  ruled(text, question).tags.themes.map(({ id }) => id.replace(/^\w+\//u, ''));

describe('a word in another sense gives no theme', () => {
  it.each([
    ['souriants du premier café jusqu’au démontage', 'restauration', ASKED.praise],
    ['la chaleur du public', 'lieu', ASKED.praise],
    ['Nickel depuis mon canapé', 'lieu', ASKED.neutral],
    ['Merci à Sophie et à toute sa bande', 'rencontres', ASKED.neutral],
    ['Courage pour le rangement', 'sens', ASKED.neutral],
    ['à la première pause on est venu me parler', 'rythme', ASKED.neutral],
    ['lors de la pause', 'rythme', ASKED.neutral],
    ['les ecrans et les tout petits', 'technique', ASKED.ideas],
    ['Accueillir des ados en bibliothèque', 'accueil', ASKED.ideas],
    ['le repas un peu léger', 'contenus', ASKED.criticism],
    ['j’ai posé une question idiote', 'formats', ASKED.praise],
    ['Sondage trop long !', 'rythme', ASKED.neutral],
    ['votre formulaire est trop long', 'rythme', ASKED.neutral],
    ['questionnaire interminable', 'rythme', ASKED.neutral],
    ['des gens cool', 'accueil', ASKED.praise],
    ['billets partis trop vite', 'deplacement', ASKED.criticism],
    ['un café bu debout', 'deplacement', ASKED.praise],
    ['rien ne m’a gêné', 'ia', ASKED.criticism],
    ['que dalle', 'ia', ASKED.neutral],
    ['On a pas été remplacés', 'deplacement', ASKED.criticism],
    ['ne pas etre au bureau', 'deplacement', ASKED.neutral],
  ])('« %s » is not about %s', (text, theme, question) => {
    expect(themes(text, question)).not.toContain(theme);
  });

  it.each([
    ['le café était froid', 'restauration', ASKED.criticism],
    ['les canapés du hall', 'lieu', ASKED.praise],
    ['pas en été', 'deplacement', ASKED.criticism],
    ['ma bande', 'rencontres', ASKED.image],
    ['Le courage', 'sens', ASKED.image],
    ['pauses trop courtes', 'rythme', ASKED.criticism],
    ['Écran trop petit', 'technique', ASKED.criticism],
    ['on accueille bien les gens', 'accueil', ASKED.neutral],
    ['contenu un peu léger', 'contenus', ASKED.criticism],
    ['on peut poser des questions', 'formats', ASKED.praise],
    ['les plénières trop longues', 'rythme', ASKED.criticism],
    ['billet de train trop cher', 'deplacement', ASKED.criticism],
    ['la sncf en greve', 'deplacement', ASKED.criticism],
    ['pas de lsf', 'accessibilite', ASKED.criticism],
    ['du rag en prod', 'ia', ASKED.ideas],
    ['des gens cool', 'rencontres', ASKED.praise],
    ['des gens en or', 'rencontres', ASKED.praise],
    ['des gens passionnés', 'rencontres', ASKED.praise],
    ['la chaleur du public', 'accueil', ASKED.praise],
    ['premier café à 10h seulement', 'restauration', ASKED.criticism],
    ['le repas un peu léger', 'restauration', ASKED.criticism],
    ['les ecrans et les tout petits', 'jeunesse', ASKED.ideas],
    ['billets partis en 4 min', 'jauge', ASKED.neutral],
    ['plus de billets en dix minutes', 'jauge', ASKED.neutral],
    ['le mec de la sécu à l’entrée', 'accueil', ASKED.neutral],
    ['chaleur dans l’amphi', 'lieu', ASKED.neutral],
    ['un temps pour les nouveaux', 'accueil', ASKED.criticism],
    ['parrainer les novices', 'accueil', ASKED.criticism],
    ['dur de comprendre comment ça marche', 'accueil', ASKED.neutral],
    ['ya pas de café', 'restauration', ASKED.neutral],
    ['une AG bien menée', 'formats', ASKED.neutral],
    ['qu’on nous laisse du temps', 'rythme', ASKED.praise],
    ['on se noie dans le programme', 'rythme', ASKED.neutral],
    ['pas toujours à Paris', 'deplacement', ASKED.neutral],
    ['la lourdeur des démarches', 'services-publics', ASKED.neutral],
    ['réparer au lieu de racheter', 'ecologie-numerique', ASKED.ideas],
  ])('« %s » is about %s', (text, theme, question) => {
    expect(themes(text, question)).toContain(theme);
  });
});
