import { describe, expect, it } from 'vitest';
import { ruled, tagged } from './tagged.js';

/** Of a message, a review or a patient’s words: no question was asked. */
const sentiment = (text: string) => ruled(text, '').tags.sentiment;
const sign = (text: string) => Math.sign(sentiment(text).score);

describe('a word in another sense judges nothing', () => {
  it.each([
    'Elle m’a téléphoné le soir',
    'il ma telephone deux fois',
    'Une attestation sur l’honneur',
    'Cette crème solaire',
    'VOITURE D’OCCASION',
    'Je me suis trompé de case',
    'j’avais fait une erreur dans ma déclaration',
    'On m’a assuré que le dossier partait',
    'Ma mère est handicapée',
    'En cas de souci, un numéro',
    'J’ai continué mon traitement',
    'Je l’ai acheté hier',
    'Un courrier recommandé',
    'Elle m’a serré la main',
    'Il a juré de revenir',
    'Le coupable est à la page 60',
    'Merci de le modifier',
  ])('« %s »', (text) => {
    expect(sentiment(text).score).toBe(0);
  });

  it.each([
    ['des rebondissements téléphonés', -1],
    ['Le serveur s’est trompé dans la commande', -1],
    ['Une erreur sur la facture', -1],
    ['Continuez !', 1],
    ['Achetez-le', 1],
    ['je recommande', 1],
  ])('and does in its own: « %s »', (text, expected) => {
    expect(sign(text)).toBe(expected);
  });
});

describe('what blames little beside praise', () => {
  it.each([
    'Soins excellents, unique défaut la nourriture froide',
    'Camping superbe. Seul point noir : les sanitaires sales',
    'demarche simple seul souci une notice incomprehensible',
    'Cuisine un peu grasse, équipe adorable',
    'Superbe roman, un poil lourd, un peu triste',
    'Malgré le peu de temps, elle a tout expliqué avec gentillesse',
    'En dépit du manque de place, un service impeccable',
  ])('« %s »', (text) => {
    expect(sign(text)).toBe(1);
  });

  it.each([
    'Le service est un peu lent',
    'Seul bémol : les frites molles',
    'Peu de temps, peu de moyens',
  ])('and by itself blames: « %s »', (text) => {
    expect(sign(text)).toBe(-1);
  });
});

describe('a taste or a fear of before, which what follows settles', () => {
  it.each([
    'Moi qui n’aime pas le poisson, je me suis régalée.',
    'Je déteste courir. Avec ces chaussures, un bonheur.',
    'J’étais perdue dans mes papiers, la conseillère a été très bien.',
    'jetais paniqué, l’agent m’a rassuré',
    'J’étais sceptique vu le prix.',
  ])('« %s »', (text) => {
    expect(sign(text)).toBe(1);
  });

  it.each(['J’ai détesté ce film.', 'Je n’aime pas ce restaurant, la salle est jolie'])(
    'and does not settle what is judged: « %s »',
    (text) => {
      expect(sign(text)).toBe(-1);
    },
  );
});

describe('praise of the work or the time before', () => {
  it.each([
    'Les deux premiers tomes étaient vraiment bien construits.',
    'La saison 1 était une merveille.',
    'L’ancienne version fonctionnait très bien.',
    'avant c etait tres bien',
    'J’avais adoré le premier tome.',
    'L’appli précédente était parfaite.',
    'le precedent film etait genial',
  ])('tells against what is judged: « %s »', (text) => {
    expect(sign(text)).toBe(-1);
  });

  it.each([
    'Le premier atelier était génial',
    'La saison 1 était déjà drôle',
    'Mon ancien appartement est loin, l’hôtel était parfait',
  ])('does not where a part of it is praised, or it is so too: « %s »', (text) => {
    expect(sign(text)).toBe(1);
  });
});

it.each(['Comment ne pas adorer cette équipe'])('what one cannot help is so: « %s »', (text) => {
  expect(sentiment(text).evidence.every(({ value }) => value > 0)).toBe(true);
});

it.each(['380 euros de moins', 'Elle m’a sauvé la vie, ni plus ni moins'])(
  '« moins » that counts is no verdict: « %s »',
  (text) => {
    expect(sentiment(text).evidence.every(({ value }) => value > 0)).toBe(true);
  },
);

describe('a fact that any reader takes as a complaint, or as praise, gives the score its sign', () => {
  it.each([
    ['Toujours dans l’attente de mon remboursement', -1],
    ['on me repond que le dossier est incomplet', -1],
    ['On me renvoie vers le site', -1],
    ['Je n’ai jamais eu de réponse', -1],
    ['Rejeté au motif que la photo date de l’an dernier', -1],
    ['Mon dossier est complet, paraît-il', -1],
    ['Heureusement que ma fille était là', -1],
    ['Silence depuis quatre mois', -1],
    ['Dossier réglé en dix minutes', 1],
    ['L’agent m’a évité un déplacement', 1],
    ['Pour une fois tout a marché du premier coup', 1],
    ['Remboursé en 48h', 1],
    ['Réparé sans que j’aie à demander', 1],
    ['Seul regret : ne pas l’avoir découvert plus tôt', 1],
    ['je n’avais pas autant ri depuis des années', 1],
  ])('« %s »', (text, expected) => {
    expect(Math.sign(tagged(text, '').tags.sentiment.score)).toBe(expected);
  });
});
