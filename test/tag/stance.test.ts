import { describe, expect, it } from 'vitest';
import { stanceAsked } from '../../src/tag/tone/stance.js';
import { ASKED, asked, tagged } from './tagged.js';

const PROJECT = 'Que pensez-vous du projet ?';
const ADVICE = 'Que diriez-vous à un collègue qui hésite ?';
const label = (text: string, question: string) => tagged(text, question).tags.sentiment.label;

describe('the stance that a question asks for', () => {
  it.each([
    ['Êtes-vous favorable au projet ? Pourquoi ?', 'side'],
    ['Êtes-vous pour ou contre ce projet ?', 'side'],
    ['Votre avis sur la proposition de la mairie', 'side'],
    ['Recommanderiez-vous cet événement ? Pourquoi ?', 'side'],
    ['Reviendriez-vous l’an prochain ?', 'side'],
    [ADVICE, 'advice'],
    ['Que répondriez-vous à une personne qui hésite ?', 'advice'],
    ['Quel conseil donneriez-vous à un nouveau collègue ?', 'advice'],
    [ASKED.neutral, null],
    [ASKED.praise, null],
    ['Que pensez-vous de la salle ?', null],
    ['Que diriez-vous à un ami, recommanderiez-vous la visite ?', 'side'],
    ['Avez-vous des remarques ?', null],
    ['Le niveau était-il adapté ?', 'met'],
    ['La journée a-t-elle répondu à vos attentes ?', 'met'],
    ['L’animation vous a-t-elle convenu ? Pourquoi ?', 'met'],
    ['Est-ce que vous avez trouvé ce que vous cherchiez ?', 'met'],
    ['Avez-vous rencontré des difficultés ?', 'trouble'],
    ['Avez-vous été gêné par quelque chose ?', 'trouble'],
    ['Était-ce trop long ?', 'trouble'],
    ['Qu’avez-vous appris d’utile ?', null],
    ['Comment avez-vous trouvé le niveau, adapté ?', null],
    ['Souhaitez-vous des formats plus adaptés ?', null],
    ['Avez-vous des remarques utiles ?', null],
    ['Avez-vous utilisé l’application ?', null],
  ])('« %s »: %s', (question, stance) => {
    expect(stanceAsked(question)).toBe(stance);
    expect(asked(question).stance ?? null).toBe(stance);
  });
});

describe('an answer that takes a side', () => {
  it.each([
    'oui',
    'Oui !',
    'pour',
    'FAVORABLE',
    'plutot pour',
    'je soutiens a 100%',
    'tout a fait d’accord avec ce projet',
    'oui mais avec plus d’arbres',
    'Oui, à condition de garder les arbres',
    'Je suis pour, sous réserve que les commerçants soient aidés',
  ])('« %s » is for the project', (text) => {
    expect(label(text, PROJECT)).toBe('positive');
  });

  it.each([
    'non',
    'contre',
    'je suis contre',
    'plutôt contre',
    'NON AU BETON',
    'avis défavorable',
    'je m’oppose à ce projet',
    'pas d’accord',
    'abandonnez ce projet',
    'Je suis contre ce projet qui va défigurer notre quartier',
  ])('« %s » is against it', (text) => {
    expect(tagged(text, PROJECT).tags).toMatchObject({
      sentiment: { label: 'negative' },
      intents: expect.arrayContaining(['critique']),
    });
  });

  it.each([
    ['oui pour les débutants, non pour les autres', 'mixed'],
    ['J’hésite', 'mixed'],
    ['à tous mes collègues', 'positive'],
    ['je l’ai déjà fait !', 'positive'],
  ])('« %s » is %s', (text, tone) => {
    expect(label(text, 'Recommanderiez-vous cet événement ?')).toBe(tone);
  });

  it.each(['Viens !', 'Fonce', 'n’hésite pas', 'N’hésite pas une seconde', 'd’y aller', 'vas-y'])(
    '« %s » recommends, and suggests nothing to those who ask',
    (text) => {
      const { sentiment, intents } = tagged(text, ADVICE).tags;
      expect(sentiment.label).toBe('positive');
      expect(intents).toEqual(['eloge']);
    },
  );

  it.each(['Reste chez toi', 'n’y va pas', 'garde ton argent', 'passe ton chemin'])(
    '« %s » advises against',
    (text) => {
      expect(label(text, ADVICE)).toBe('negative');
    },
  );

  it.each(['oui', 'non', 'pour', 'viens'])('« %s » takes none where none is asked for', (text) => {
    expect(['positive', 'negative']).not.toContain(label(text, ASKED.neutral));
  });

  const [MET, TROUBLE] = [
    'Le rythme vous a-t-il convenu ?',
    'Avez-vous rencontré des difficultés ?',
  ];
  it.each([
    ['oui', 'positive', 'negative'],
    ['Oui, tout à fait', 'positive', 'negative'],
    ['plutôt oui', 'positive', 'negative'],
    ['Non', 'negative', 'positive'],
    ['pas vraiment', 'negative', 'positive'],
    ['Pas du tout !', 'negative', 'positive'],
    ['En partie.', 'mixed', 'mixed'],
    ['oui et non', 'mixed', 'mixed'],
    ['moyennement', 'mixed', 'mixed'],
    ['au-delà !', 'positive', 'negative'],
    ['au dela', 'positive', 'negative'],
    ['largement dépassées', 'positive', 'negative'],
    ['à 100%', 'positive', 'negative'],
  ])('« %s » is %s where something good is asked about, %s of trouble', (text, good, bad) => {
    expect(label(text, MET)).toBe(good);
    expect(label(text, TROUBLE)).toBe(bad);
  });

  it('what a yes-or-no question asks about is the theme of a bare answer', () => {
    expect(tagged('non', MET).tags.themes.map(({ id }) => id)).toEqual(['evenement/rythme']);
    expect(tagged('non', 'Vous êtes-vous senti accueilli ?').tags.themes).toEqual([]);
  });

  it('two sides at once are left to the weights: « oui, mais trop cher »', () => {
    expect(label('oui, mais trop cher et mal situé', PROJECT)).not.toBe('positive');
  });
});

describe('what one says to somebody who hesitates', () => {
  it.each([
    ...[
      'Bloque les dates tout de suite',
      'Sèche les réunions et viens',
      'GO GO GO',
      'Pose tes congés',
    ],
    ...['Arrête de lire le programme et prends ton billet', 'Ne réfléchis pas', 'T’attends quoi ?'],
    ...['Faut le voir pour le croire', 'Saute dans le train', 'Ça se tente', 'Qu’il n’attende pas'],
    ...['Mets-le dans ton agenda', 'Embarque toute ton équipe', 'Il ne sera pas déçu', 'Ose'],
  ])('« %s » urges, and praises', (text) => {
    expect(label(text, ADVICE)).toBe('positive');
  });

  it.each([
    ...['Passe ton tour', 'Attends l’année prochaine', 'Réfléchis bien', 'Évite', 'Méfie-toi'],
    ...['Économise ton billet de train', 'Tu as mieux à faire', 'Je ne lui conseillerais pas'],
    ...[
      'Qu’il reste au bureau',
      'Ne bloque pas ta semaine pour ça',
      'Qu’elle n’y aille surtout pas',
    ],
    ...['Vas-y si tu n’as rien d’autre à faire', 'Ne te déplace pas pour ça', 'Viens pas'],
  ])('« %s » holds back, and blames', (text) => {
    expect(label(text, ADVICE)).toBe('negative');
  });

  it.each([
    ...['N’attends pas grand-chose des ateliers', 'N’attends plus rien des plénières'],
    ...['Ne tarde pas à partir, le buffet est vide à 12 h', 'Emmène ton pique-nique'],
    ...['Amène ton ordinateur', 'Prends ton billet de train tôt', 'Note les dates des ateliers'],
    ...['Pose une semaine pour t’en remettre', 'Libère ta place pour quelqu’un d’autre'],
    ...['Mange avant et viens reposé', 'Laisse ta voiture et viens en train'],
    ...['Débrouille-toi pour partir avant les discours', 'Faire absolument autre chose'],
    ...['Ose y dormir', 'Vas y mollo', 'Profites-en pour visiter la ville'],
    ...['Libère-toi des a priori', 'Qu’attends-tu d’une telle journée ?'],
  ])('« %s » does not urge to come', (text) => {
    expect(label(text, ADVICE)).not.toBe('positive');
  });

  it.each([
    ...['Restez au chaud dans l’amphi', 'Économise tes forces', 'Épargne-toi la queue, viens tôt'],
    ...['Viens même si tu n’as rien d’autre à faire', 'Méfie-toi des horaires de bus'],
    ...['Ne te déplace pas sans ton badge', 'Ne réserve pas ton billet trop tard'],
    ...['Je ne lui conseillerais pas le train de 6 h', 'Fais autre chose que des plénières'],
    ...['Attends un peu avant de choisir', 'Réfléchis bien à ce que tu veux y chercher'],
    'Reste chez des amis le soir',
  ])('« %s » does not hold back', (text) => {
    expect(label(text, ADVICE)).not.toBe('negative');
  });

  it.each(['Arrête de réfléchir et reste chez toi', 'Ne réfléchis pas, reste chez toi'])(
    '« %s » takes back what it urged to, and blames',
    (text) => {
      expect(label(text, ADVICE)).toBe('negative');
    },
  );

  it.each([
    ...['Ne tarde pas à t’inscrire', 'N’attends pas pour réserver', 'Emmène tes élus'],
    ...['Débrouille-toi pour y être', 'Vas-y les yeux fermés'],
  ])('« %s » still urges', (text) => {
    expect(label(text, ADVICE)).toBe('positive');
  });

  it.each(['Prévois de bonnes chaussures', 'Mange avant de venir', 'Réserve ton hôtel tôt'])(
    '« %s » does neither',
    (text) => {
      expect(label(text, ADVICE)).toBe('neutral');
    },
  );

  it.each([
    'À un collègue qui hésite, vous diriez…',
    'Un mot pour quelqu’un qui n’est pas venu ?',
    'À ceux qui n’étaient pas là',
  ])('« %s » asks for it', (question) => {
    expect(stanceAsked(question)).toBe('advice');
  });

  it('« Un mot aux participants ? » does not', () => {
    expect(stanceAsked('Un mot aux participants ?')).toBeNull();
  });
});

describe('what one would say to a colleague who was not there', () => {
  const ABSENT = 'Que diriez-vous à un·e collègue qui n’est pas venu·e ?';

  it.each([
    ...[
      'tu as raté quelque chose',
      't’as loupé un truc énorme',
      'qu’il a manqué une belle journée',
    ],
    ...[
      'Dommage pour toi !',
      'qu’il faut y aller',
      'je lui dirais de venir',
      'qu’elle devrait s’inscrire',
    ],
    ...[
      'oublie pas de t’inscrire',
      'Oublie ton planning et viens !',
      'oublie tes a priori et viens',
    ],
    'Vous avez eu raison de m’envoyer, c’était top',
  ])('« %s » praises, and suggests nothing', (text) => {
    const { sentiment, intents } = tagged(text, ABSENT).tags;
    expect(sentiment.label).toBe('positive');
    expect(intents).not.toContain('suggestion');
  });

  it.each([
    ...['t’as rien raté', 'Tu n’as rien manqué', 'tu rates rien', 'tu n’as pas loupé grand-chose'],
    ...[
      'oublie',
      'Laisse tomber !',
      'tu as eu raison de ne pas venir',
      'tu as bien fait de rester',
    ],
    ...['que tu as bien fait', 'qu’il vaut mieux rester chez soi', 'je lui dirais de fuir'],
  ])('« %s » blames', (text) => {
    expect(label(text, ABSENT)).toBe('negative');
  });

  it.each([
    'Comment en parleriez-vous à vos collègues ?',
    'Si vous deviez en parler à un proche ?',
    'Comment présenteriez-vous la médiathèque à un nouvel habitant ?',
  ])('« %s » asks for it too', (question) => {
    expect(asked(question).stance).toBe('advice');
    expect(label('fonce', question)).toBe('positive');
  });
});
