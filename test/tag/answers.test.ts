import { describe, expect, it } from 'vitest';
import { saidInOne } from '../../src/tag/parts/sentences.js';
import { ASKED, ruled, tagged } from './tagged.js';

const tags = (text: string, question: string = ASKED.neutral) => ruled(text, question).tags;

describe('two sides of a comma', () => {
  it.each([
    'Belle équipe, lieu pourri',
    'belle equipe, lieu affreux',
    'Contenu 5/5, orga 2/5',
    'Bravo pour l’accueil, dommage que le son ait coupé',
  ])('« %s » is mixed', (text) => {
    expect(tags(text).sentiment.label).toBe('mixed');
  });
});

describe('a rating written out', () => {
  it.each([
    ['8/10', 'positive'],
    ['Programme : 4/5', 'positive'],
    ['2/5', 'negative'],
    ['orga 8/20', 'negative'],
    ['8,5/10', 'positive'],
    ['9 sur 10', 'positive'],
    ['Je mets 9', 'positive'],
    ['je donne un 2', 'negative'],
    ['note : 16', 'positive'],
    ['je mets 4 étoiles', 'positive'],
    ['2 étoiles', 'negative'],
    ['je mets 4', 'neutral'],
    ['3 étoiles', 'neutral'],
    ['le 9/10', 'neutral'],
    ['le 5/10', 'neutral'],
    ['1/5 des inscrits', 'neutral'],
    ['9 sur 10 pour l’accueil', 'positive'],
    ['salle 18/20 places', 'neutral'],
    ['nous étions 5 sur 20', 'neutral'],
    ['5 sur 20 seulement ont répondu', 'neutral'],
    ['2 étoiles de plus', 'neutral'],
  ])('« %s » is %s', (text, expected) => {
    expect(tags(text).sentiment.label).toBe(expected);
  });
});

describe('an infinitive that is spoken of', () => {
  it.each([
    'Réserver trois semaines avant, c’est absurde',
    'Venir avec un enfant relève de l’exploit',
    'commencer a 9h quand le train arrive a 9h20 c’est ballot',
  ])('« %s » criticises, and suggests nothing', (text) => {
    expect(tags(text, ASKED.criticism)).toMatchObject({
      sentiment: { label: 'negative' },
      intents: ['critique'],
    });
  });

  it('is asked for where it is said to be needed', () => {
    expect(tags('Prévoir une navette, c’est indispensable', ASKED.criticism).intents).toEqual([
      'suggestion',
    ]);
  });
});

describe('a question to the organisers', () => {
  it.each([
    'Y’a moyen d’avoir une facture ?',
    'les vidéos seront en ligne quand ?',
    'La prochaine édition est prévue où ?',
    'Pourquoi ne pas changer de ville ?',
  ])('« %s »', (text) => {
    expect(tags(text).intents).toContain('question');
  });

  it.each(['Karaoké ?', 'Sérieux ?', 'Et la clim ?', 'un buffet froid, où ça ?'])(
    '« %s » is none',
    (text) => {
      expect(tags(text).intents).not.toContain('question');
    },
  );
});

describe('intents beside the label', () => {
  it.each([
    ['J’ai adoré. Seul bémol le froid dans l’amphi', ASKED.neutral, ['eloge', 'critique']],
    ['Super ! petit regret : la fin', ASKED.neutral, ['eloge', 'critique']],
    ['Top. Aucun regret', ASKED.neutral, ['eloge']],
    ['Jusqu’à quand parler d’argent', ASKED.praise, ['eloge']],
    ['Ne pas être entre techos', ASKED.praise, ['eloge']],
    ['J’aurais voulu un temps sur la santé', ASKED.criticism, ['critique', 'suggestion']],
    ['J’aurais aimé savoir que c’était en anglais', ASKED.neutral, ['critique']],
    ['Ma proposition : faire payer les absents', ASKED.neutral, ['suggestion']],
    ['+1 pour les sous-titres', ASKED.neutral, ['eloge']],
    ['+ de concret', ASKED.criticism, ['critique', 'suggestion']],
    ['Arretez la fumée', ASKED.neutral, ['critique', 'suggestion']],
    ['Merci de décrire ici votre expérience en quelques lignes.', ASKED.neutral, ['sans-contenu']],
    ['Saisissez votre réponse ici', ASKED.neutral, ['sans-contenu']],
    ['idem que l’an passé', ASKED.neutral, ['sans-contenu']],
    ['je n’ai pas pu assister finalement', ASKED.neutral, ['sans-contenu']],
    ['pas pu venir finalement', ASKED.praise, ['sans-contenu']],
    ['pas venu', ASKED.praise, ['sans-contenu']],
    ['PAS VENUE', ASKED.criticism, ['sans-contenu']],
    ['n’y étais pas', ASKED.praise, ['sans-contenu']],
    ['voir ma réponse de l’an dernier', ASKED.praise, ['sans-contenu']],
    ['on verra', ASKED.praise, ['sans-contenu']],
    ['Pas d’attente particulière', ASKED.ideas, ['sans-contenu']],
    ['aucune attente specifique', ASKED.neutral, ['sans-contenu']],
    ['je ne me prononce pas', ASKED.criticism, ['sans-contenu']],
    ['pas testé', ASKED.names, ['sans-contenu']],
    ['pas fait pour moi', ASKED.criticism, ['critique']],
    ['pas encore', ASKED.criticism, ['critique']],
    ['jamais vu', ASKED.praise, ['eloge']],
    ['absente le 2e jour', ASKED.praise, ['sans-contenu']],
    ['je n’étais pas présente l’après-midi', ASKED.praise, ['sans-contenu']],
    ['Je n’ai pas assisté à la plénière', ASKED.praise, ['sans-contenu']],
    ['pas encore regardé les replays', ASKED.praise, ['sans-contenu']],
    ['pas encore vu mieux', ASKED.praise, ['eloge']],
    ['pas assez de recul pour répondre', ASKED.criticism, ['sans-contenu']],
    ['la première fois que je viens sans me perdre', ASKED.praise, ['eloge']],
    [
      'honnêtement je sais pas trop, c’est ma cheffe qui m’a inscrite',
      ASKED.image,
      ['sans-contenu'],
    ],
    ['Franchement j’en sais rien', ASKED.image, ['sans-contenu']],
    ['rien qui me vienne en tete la', ASKED.criticism, ['sans-contenu']],
    ['franchement bien', ASKED.neutral, ['eloge']],
    ['je peux pas juger car j’étais pas là', ASKED.praise, ['sans-contenu']],
    ['pas d’avis parce que pas concernée', ASKED.criticism, ['sans-contenu']],
    ['faute d’être venue je passe', ASKED.praise, ['sans-contenu']],
    ['je suis exposant, je ne peux pas dire', ASKED.criticism, ['sans-contenu']],
    ['Je tenais le stand', ASKED.praise, ['sans-contenu']],
    ['j’ai du partir plus tôt', ASKED.criticism, ['sans-contenu']],
    ['je suis partie avant la fin tellement c’était nul', ASKED.criticism, ['critique']],
    ['on ne peut pas dire que ce soit réussi', ASKED.praise, ['critique']],
    ['pareil que Julien', ASKED.praise, ['eloge']],
  ])('of « %s » under « %s » are %j', (text, question, expected) => {
    expect(tags(text, question).intents).toEqual(expected);
  });
});

describe('what is requested or wanted, whatever the question', () => {
  it.each([
    ['Ouvrir un coin pour les familles', ASKED.neutral, ['suggestion']],
    ['calculez le bilan carbone', ASKED.criticism, ['suggestion']],
    ['Des micros qui marchent', ASKED.criticism, ['critique', 'suggestion']],
    ['Pourrait-on avoir une traduction ?', ASKED.neutral, ['suggestion', 'question']],
    ['Rencontrer des collègues', ASKED.praise, ['eloge']],
    ['Où sont les usagers ?', ASKED.criticism, ['critique']],
    ['Peu de choses', ASKED.criticism, ['eloge']],
    ['tout est ok pour moi', ASKED.criticism, ['eloge']],
    ['je n’ai pas d’autre remarque à faire', ASKED.neutral, ['sans-contenu']],
    ['je n’ai pas assisté à assez de sessions pour juger', ASKED.names, ['sans-contenu']],
  ])('« %s » under « %s »: %j', (text, question, expected) => {
    expect(tags(text, question).intents).toEqual(expected);
  });
});

describe('the sentences of a mixed answer', () => {
  it('each have the tone that they have alone', () => {
    const text = 'J’ai adoré les ateliers. Le repas était froid. Nous étions douze à table.';
    expect(tagged(text)).toMatchObject({
      tags: { sentiment: { label: 'mixed' } },
      tones: ['positive', 'negative', 'neutral'],
    });
  });

  it.each([
    'J’ai adoré les ateliers. Le repas était excellent.',
    'Des ateliers passionnants, mais un repas froid',
  ])('are not read apart in « %s »', (text) => {
    expect(tagged(text).tones).toBeUndefined();
  });

  it('give their tone to the themes that they alone speak of', () => {
    const text = 'La salle était glaciale. La navette depuis la gare, par contre, chapeau.';
    const { themes } = tagged(text).tags;
    expect(themes.map(({ id, polarity }) => [id, polarity])).toEqual([
      ['evenement/lieu', 'negative'],
      ['evenement/deplacement', 'positive'],
    ]);
  });

  it('leave a theme that several of them speak of, or that takes no side there, as its clauses have it', () => {
    const { parse } = tagged('Le lieu. Le lieu.');
    const [first, second] = parse.sentences.map((span) => ({ ...span, entry: 'lieu' }));
    const theme = { id: 'e/lieu', polarity: 'mixed' } as const;
    const both = { ...theme, evidence: [first!, second!] };
    const one = { ...theme, evidence: [second!] };
    expect(saidInOne([both, one], parse, ['positive', 'neutral'])).toEqual([both, one]);
  });
});
