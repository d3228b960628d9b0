import { describe, expect, it } from 'vitest';
import { ASKED, ruled, tagged } from './tagged.js';

const tags = (text: string, question: string = ASKED.neutral) => ruled(text, question).tags;
const label = (text: string, question?: string) => tags(text, question).sentiment.label;

describe('praise of what nobody likes blames', () => {
  it.each([
    'on a adoré attendre dehors',
    'J’ai adoré faire la queue 1h',
    'j adore manger debout',
    'On a kiffé rester debout',
    'Pour un événement numérique, c’est cocasse',
    'POUR UN CONGRES SUR L’INCLUSION, C’EST SAVOUREUX',
    'Pour un salon du numérique, bravo !',
    'merci les bouchons',
    'Merci le RER',
    'Le T-shirt en XXL… merci mais non',
    'Encore une plénière, non merci',
    'Super, encore une table ronde entre messieurs en costume',
    'génial, encore un sandwich au thon',
    'BRAVO, ENCORE DEUX HEURES DE DISCOURS',
    'Génial ! Encore un sandwich',
    'Niveau accueil, on repassera',
  ])('« %s »', (text) => {
    expect(label(text)).toBe('negative');
    expect(tags(text).intents).not.toContain('remerciement');
  });

  it.each([
    'j’ai adoré danser dehors',
    'on a adoré se perdre dans les rues',
    'J’adore chercher des solutions avec les autres, génial',
    'Pour une première édition, bravo',
    'Pour un salon de cette ampleur, bravo',
    'Bravo pour un événement si bien organisé',
    'Le buffet était savoureux',
    'merci les bénévoles',
    'merci le soleil',
    '2h de spectacle, un régal',
    'à peine deux minutes d’attente, bravo',
    'une heure debout à danser, un bonheur',
    'merci pour les travaux de qualité',
    'Bravo, encore une belle édition',
    'Super, encore merci !',
    'Merci, encore une fois on a beaucoup appris',
  ])('« %s » praises', (text) => {
    expect(label(text)).toBe('positive');
  });
});

describe('laughing faces', () => {
  it.each([
    ['le café 😂😂', ASKED.criticism, 'negative'],
    ['on s’est perdus 😂', ASKED.neutral, 'negative'],
    ['45 min de queue 🤣', ASKED.criticism, 'negative'],
    ['le karaoké 😂', ASKED.praise, 'positive'],
    ['trop bien 😆', ASKED.neutral, 'positive'],
    ['mon chien 😂', ASKED.neutral, 'neutral'],
    ['ma famille 😊', ASKED.criticism, 'negative'],
    ['ma famille 😊', ASKED.praise, 'positive'],
  ])('« %s » goes with what is said or asked', (text, question, expected) => {
    expect(label(text, question)).toBe(expected);
  });
});

describe('what everyone should see', () => {
  it.each([
    'tous les élus devraient voir ça',
    'Toutes les écoles devraient faire ça',
    'L’atelier devrait être remboursé par la Sécu',
    'ça devrait etre obligatoire',
    'L’atelier devrait être obligatoire pour tous les élus',
    'ça mérite d’être salué',
  ])('« %s » praises', (text) => {
    expect(tags(text)).toMatchObject({ sentiment: { label: 'positive' } });
    expect(tags(text).intents).toContain('eloge');
  });

  it.each(['Le badge devrait être obligatoire', 'tous les ateliers devraient être filmés'])(
    '« %s » only suggests',
    (text) => {
      expect(tags(text).intents).toEqual(['suggestion']);
    },
  );
});

describe('praise that mocks by what it is said of', () => {
  it.each([
    'Parfait si vous aimez faire la queue',
    'Génial si on aime les sandwichs secs',
    'un salon parfait pour les amateurs de files d attente',
    'Un rendez-vous à ne pas manquer si l’on aime attendre debout.',
    'Je recommande vivement à tous ceux qui ont deux jours à perdre',
    'Une belle journée pour qui a une journée à perdre',
    'Super, encore une heure de queue',
    'Merci bien pour le sandwich surgelé',
    'quel bonheur d’attendre une heure sous la pluie',
    'Avec la joie d’avoir fait la queue deux heures',
    'C’était génial. Sur le papier.',
    'Complet !! (et c’est pas un compliment)',
    'Des intervenants passionnés. Par eux-mêmes.',
    'un grand moment de solitude',
    'Bravo pour le wifi, j’ai enfin pu finir mon roman.',
    'Bravo pour la sono, inaudible',
  ])('« %s » blames', (text) => {
    expect(label(text)).toBe('negative');
  });

  it.each([
    'À recommander à ceux qui ont deux jours devant eux',
    'Très bien si on aime débattre',
    'Super pour les amateurs de jeux',
    'Je recommande, vous n’avez rien à perdre !',
    'Le plaisir de se perdre dans les allées',
    'Merci pour les fiches, trop utiles',
    'Des intervenants passionnés. Par leur métier !',
    'Très bien organisé. Comme toujours.',
    'Merci. Pour tout.',
    'merci pour ces 2 jours, fatiguée mais contente 🙂',
    'bravo pour l orga - seul bémol le son',
  ])('« %s » praises', (text) => {
    expect(label(text)).toBe('positive');
  });

  it.each([
    'Merci pour l’accueil, dommage pour la salle trop petite',
    'Bravo pour l’organisation, un bémol sur la signalétique',
    'merci pour l accueil, un peu decue par le repas',
    'Félicitations pour le programme, salle trop petite',
  ])('a reserve beside thanks leaves them sincere: « %s »', (text) => {
    expect(label(text)).toBe('mixed');
  });
});

describe('what is mocked is not praised by its themes', () => {
  it.each([ASKED.criticism, ASKED.neutral])('under « %s »', (question) => {
    const { sentiment, themes } = tagged(
      'Super, encore une table ronde avec cinq messieurs en costume pour parler d’inclusion...',
      question,
    ).tags;
    expect(sentiment.label).toBe('negative');
    expect(new Set(themes.map(({ polarity }) => polarity))).toEqual(new Set(['negative']));
  });
});

describe('what only blames thanks nobody', () => {
  it.each([
    'Hôtel à 140 balles la nuit, merci la conf',
    'hotel a 140 balles la nuit, merci la conf',
    'Revoir la sono, on n’entendait rien. Merci.',
  ])('« %s »', (text) => {
    const { sentiment, intents } = tagged(text, ASKED.criticism).tags;
    expect(sentiment.label).toBe('negative');
    expect(intents).not.toContain('remerciement');
  });

  it('praise still does', () => {
    expect(tagged('merci les bénévoles', ASKED.neutral).tags.intents).toContain('remerciement');
  });
});

describe('thanks of what suffers, where faults are asked for', () => {
  it.each([
    'Bravo pour les cartels à 30 cm du sol, mes genoux vous remercient',
    'Bravo pour les cartels à 30 cm du sol. Mes genoux vous remercient !',
    '3h debout, mes pieds vous remercient',
    'MES PIEDS VOUS REMERCIENT',
    'Les bancs… mon dos vous dit merci',
    'mes pauvres genoux vous remercient',
    'merci pour mes oreilles, la sono à fond',
    '2h debout merci pour mes pieds',
    'aucun banc, mon dos vous remercie',
    'mes yeux vous remercient pour les textes en corps 8',
    'mon fessier vous remercie pour les bancs en béton',
    'mon dos vous remercie pour les bancs sans dossier',
    'mon dos vous remercie pour les sièges d’école primaire',
    'mes pieds vous remercient pour le manque de bancs',
  ])('mock: « %s »', (text) => {
    const { sentiment, intents } = tagged(text, ASKED.criticism).tags;
    expect(sentiment.label).toBe('negative');
    expect(intents).not.toContain('remerciement');
  });

  it.each([
    ['Rien, mes pieds vous remercient pour les bancs', ASKED.criticism],
    ['RAS, mon dos vous remercie pour les chaises', ASKED.criticism],
    ['mes pieds vous remercient pour la navette', ASKED.criticism],
    ['aucun, mon dos vous remercie pour les fauteuils', ASKED.criticism],
    ['mes pieds vous remercient pour les chaises longues', ASKED.criticism],
    ['les sièges sont confortables, mon dos vous remercie', ASKED.criticism],
    ['mes élèves vous disent merci', ASKED.criticism],
    ['mon équipe vous remercie', ASKED.criticism],
    ['Des bancs partout, mes pieds vous remercient', ASKED.praise],
    ['Des sièges confortables, mon dos vous remercie', ASKED.neutral],
  ])('are meant: « %s », under « %s »', (text, question) => {
    expect(tagged(text, question).tags.sentiment.label).toBe('positive');
  });
});
