import { describe, expect, it } from 'vitest';
import { EXCEPTING, SETTING_ASIDE } from '../../src/french/reserves.js';
import { exceptionIn } from '../../src/tag/parts/exceptions.js';
import { ASKED, explained, tagged } from './tagged.js';

const tags = (text: string, question: string = ASKED.neutral) => tagged(text, question).tags;
const BOTH = { sentiment: { label: 'mixed' }, intents: ['eloge', 'critique'] };

/** Themes of the event with a sign, as « restauration - ». */
const signed = (text: string, question?: string): string[] =>
  tags(text, question)
    .themes.filter(({ polarity }) => polarity === 'positive' || polarity === 'negative')
    .map(({ id, polarity }) => `${id.split('/')[1]} ${polarity === 'positive' ? '+' : '-'}`)
    .sort();

describe('what is excepted', () => {
  it.each([
    ['Rien à redire à part le repas', ASKED.criticism, 'restauration -'],
    ['Je n’ai pas grand-chose à redire, à part le son', ASKED.criticism, 'technique -'],
    ['rien, sauf le café', ASKED.criticism, 'restauration -'],
    ['Rien, si ce n’est le wifi', ASKED.criticism, 'technique -'],
    ['Tout était parfait à part le repas', ASKED.criticism, 'restauration -'],
    ['Très bien, à part le son', ASKED.neutral, 'technique -'],
    ['Excepté le repas, tout était au top', ASKED.neutral, 'restauration -'],
    ['Le repas mis à part, tout était parfait', ASKED.neutral, 'restauration -'],
    ['Tout était top, exceptée la sono', ASKED.neutral, 'technique -'],
    ['A part le dejeuner tout etait top', ASKED.neutral, 'restauration -'],
    ['Tout était top à l’exception du déjeuner', ASKED.neutral, 'restauration -'],
    ['A part quelques soucis de micro, tout s’est bien passé', ASKED.neutral, 'technique -'],
    ['À part la restauration, je n’ai que des compliments', ASKED.neutral, 'restauration -'],
    ['J’ai tout adoré à part peut-être les plénières', ASKED.neutral, 'formats -'],
    ['Tout, sauf la sono, était parfait', ASKED.neutral, 'technique -'],
    ['rien, sauf le café', ASKED.praise, 'restauration +'],
    ['Rien à redire, si ce n’est que le wifi ramait', ASKED.criticism, 'technique -'],
    ['RIEN A REDIRE SI CE N EST LE SON', ASKED.criticism, 'technique -'],
    ['Super à part que le micro ne marchait pas', ASKED.neutral, 'technique -'],
    ['Rien, juste le café', ASKED.criticism, 'restauration -'],
    ['pas grand chose, peut etre le cafe', ASKED.criticism, 'restauration -'],
    ['RIEN DE MAJEUR, JUSTE LE WIFI', ASKED.criticism, 'technique -'],
    ['L’ambiance mais pas la sono', ASKED.praise, 'technique -'],
    ['l ambiance, pas le repas', ASKED.praise, 'restauration -'],
    ['La convivialité, le cadre, moins la bouffe', ASKED.praise, 'restauration -'],
    ['J’ai bien aimé le concert, pas le repas', ASKED.praise, 'restauration -'],
    ['la salle etait belle, moins la cantine', ASKED.praise, 'restauration -'],
    ['Pas de reproche, peut-être le son', ASKED.criticism, 'technique -'],
    ['Rien, à la rigueur le café', ASKED.criticism, 'restauration -'],
    ['rien ou alors le cafe', ASKED.criticism, 'restauration -'],
    ['Rien. Si, le café.', ASKED.criticism, 'restauration -'],
    ['rien... ah si le son !', ASKED.criticism, 'technique -'],
    ['RIEN A REDIRE. AH SI : LE CAFE', ASKED.criticism, 'restauration -'],
    ['Tout était parfait. Ah si, peut-être le wifi', ASKED.neutral, 'technique -'],
    ['Pas grand chose. Ah si, le repas', ASKED.praise, 'restauration +'],
  ])('« %s » has the other sign of what is not', (text, question, theme) => {
    expect(tags(text, question)).toMatchObject(BOTH);
    expect(signed(text, question)).toContain(theme);
  });

  it.each(['Tout sauf la sono', 'J’ai tout aimé, hormis la sono'])(
    'from all, asked what was liked, leaves the praise: « %s »',
    (text) => {
      expect(tags(text, ASKED.praise)).toMatchObject({ ...BOTH, sentiment: { label: 'positive' } });
      expect(signed(text, ASKED.praise)).toEqual(['technique -']);
    },
  );

  it('from all, asked what to improve, leaves the blame and praises what is spared', () => {
    expect(tags('tout, sauf les bénévoles', ASKED.criticism).sentiment.label).toBe('negative');
    expect(signed('tout, sauf les bénévoles', ASKED.criticism)).toEqual(['accueil +']);
  });

  it.each([...EXCEPTING, ...SETTING_ASIDE])('is told by « %s »', (word) => {
    const { parse } = tagged(`Tout était bien, ${word} du café`, ASKED.neutral);
    const asked = { expects: 'neutral', asks: true, best: null } as const;
    expect(exceptionIn({ parse, asked, personal: [] })?.rest).toBeDefined();
  });

  it.each([
    ['Une expérience à part entière', ASKED.praise],
    ['un lieu à part', ASKED.praise],
    ['Un moment à part, une parenthèse', ASKED.praise],
    ['Tout le monde sans exception était souriant', ASKED.neutral],
    ['rien à part merci', ASKED.criticism],
    ['tout sauf ennuyeux', ASKED.praise],
    ['On voyait très bien la nuque des gens, pas les diapositives', ASKED.praise],
    ['C’était du concret, pas les discours', ASKED.praise],
    ['l’humain est au centre, pas la technique', ASKED.praise],
    ['J’ai aimé le prix, pas l’arnaque habituelle', ASKED.praise],
    ['c’est bien organisé, pas le foutoir de l’an dernier', ASKED.praise],
    ['j’ai aimé l’équipe, pas le genre à se prendre au sérieux', ASKED.praise],
    ['tout sauf la météo', ASKED.praise],
    ['À part la pluie, tout était bien', ASKED.neutral],
    ['Rien. Si, si, le repas était parfait', ASKED.neutral],
    ['Rien à redire, et ah si tous les colloques avaient ce café', ASKED.criticism],
  ])('is no blame in « %s »', (text, question) => {
    const { sentiment, intents } = tags(text, question);
    expect(sentiment.label).toBe('positive');
    expect(intents).not.toContain('critique');
  });
});

describe('« à part ça », « sinon », « le reste »', () => {
  it.each([
    'Salle froide. À part ça, accueil charmant.',
    'Le son était mauvais, sinon très bien',
    'le wifi ramait, à part ça nickel',
    'Le son était mauvais. Le reste était parfait',
  ])('« %s » keeps the praise beside the blame', (text) => {
    expect(tags(text)).toMatchObject(BOTH);
  });

  it('are no turn where nothing is praised: « faire venir des élus, sinon … »', () => {
    expect(
      tags('Faire venir des élus, sinon on reste entre nous', ASKED.criticism).intents,
    ).not.toContain('eloge');
  });
});

describe('headings inside an answer', () => {
  it.each([
    '+ : le repas / - : le son',
    '+ : le repas\n- : le son',
    '(+) le repas (-) le son',
    'Les + : le repas - Les - : le son',
    'Gros + : le repas. Petit - : le son.',
    '+ le repas\n- le son',
    'le + le repas, le - le son',
    'Positif = le repas, négatif = le son',
    'Plus : le repas / Moins : le son',
    'Positif : le repas Négatif : le son',
    'POINTS FORTS : le repas. POINTS FAIBLES : le son',
    'Points forts\nle repas\nPoints faibles\nle son',
    'J’ai aimé : le repas. Je n’ai pas aimé : le son',
    'Points forts : le repas\nÀ améliorer : le son',
    'À améliorer : le son. J’ai adoré : le repas',
    '👍 le repas 👎 le son',
  ])('give its parts their sign: « %s »', (text) => {
    expect(tags(text)).toMatchObject(BOTH);
    expect(signed(text)).toEqual(['restauration +', 'technique -']);
  });

  it('tell where a part stands, and what it answers', () => {
    const text = 'Points forts : le repas. Points faibles : le son.';
    expect(
      tags(text).sentiment.evidence.map(({ start, end, entry }) => [text.slice(start, end), entry]),
    ).toEqual([
      ['le repas.', 'indice : l’intertitre'],
      ['le son.', 'indice : l’intertitre'],
    ]);
  });

  it('may follow praise without one of its own', () => {
    const text = 'Très belle édition. À améliorer : le son';
    expect(tags(text)).toMatchObject(BOTH);
    expect(signed(text)).toEqual(['technique -']);
  });

  it.each([
    ['Lieu superbe. Le seul point noir reste le transport.', 'deplacement -'],
    ['Très bien organisé. Le seul problème, c’est qu’il y avait trop de monde', 'jauge -'],
    ['TRES BIEN ORGANISE. MON SEUL REGRET EST LE CAFE.', 'restauration -'],
  ])('may be told in a sentence: « %s »', (text, blamed) => {
    expect(tags(text)).toMatchObject(BOTH);
    expect(signed(text)).toContain(blamed);
  });

  it('weighs less than what it stands beside, as one fault', () => {
    for (const text of [
      'Camping superbe. Seul bémol : la pluie',
      'Soins excellents. Le seul défaut est le repas froid',
    ])
      expect(tags(text).sentiment.score).toBeGreaterThan(0.1);
  });

  it('is none where one regrets to leave: « mon seul regret est de partir »', () => {
    const text = 'Tout était bien. Mon seul regret est de partir.';
    expect(explained(text, ASKED.neutral).weighing).not.toBeNull();
  });

  it.each([
    'mon seul regret : il a fallu repartir',
    'Seul défaut : la journée a dû finir',
    'Mon unique regret : devoir partir déjà',
  ])('is a joke that praises where the day only ends: « %s »', (text) => {
    expect(tags(text)).toMatchObject({ sentiment: { label: 'positive' }, intents: ['eloge'] });
  });

  it.each(['mon seul regret : la fin bâclée', 'Mon unique regret : partir avant la clôture'])(
    'blames how it ended: « %s »',
    (text) => {
      expect(tags(text).sentiment.label).toBe('negative');
    },
  );

  it('may ask for ideas', () => {
    const text = 'Point fort : le repas. Suggestion : une garderie';
    expect(tags(text)).toMatchObject({
      sentiment: { label: 'positive' },
      intents: ['eloge', 'suggestion'],
    });
    expect(tagged(text).suggests).toEqual([{ start: 36, end: 48 }]);
  });

  it('say nothing where nothing stands under one: « points faibles : aucun »', () => {
    expect(tags('Points forts : le repas. Points faibles : aucun')).toMatchObject({
      sentiment: { label: 'positive' },
      intents: ['eloge'],
    });
  });

  it.each([
    '- le repas\n- le lieu\n- le son',
    '+ de temps\n- de bruit',
    'Horaires : 14 h, salle 2',
  ])('are none in « %s »', (text) => {
    expect(explained(text, ASKED.praise).weighing).not.toBeNull();
  });
});

describe('one heading that opens an answer', () => {
  it.each([
    ['Stop goodies !', 'Start / Stop / Continue', 'critique'],
    ['STOP : les tables rondes', 'Start / Stop / Continue', 'critique'],
    ['start → une garderie', 'Start / Stop / Continue', 'suggestion'],
    ['Continue le café debug', 'Start / Stop / Continue', 'eloge'],
    ['a jeter le discours du prefet', 'À garder / À jeter', 'critique'],
    ['Drop les goodies', 'Keep / Drop / Try', 'critique'],
    ['Continuer le café debug', 'Start / Stop / Continue', 'eloge'],
    ['arreter les discours', 'Start / Stop / Continue', 'critique'],
    ['Commencer à l’heure', 'Start / Stop / Continue', 'suggestion'],
    ['Flop : la bouffe', 'Top / flop', 'critique'],
    ['keep : les sketchnotes', ASKED.neutral, 'eloge'],
    ['Points forts : le lieu', ASKED.neutral, 'eloge'],
    ['POINT FAIBLE : le son', ASKED.neutral, 'critique'],
    ['Un bémol : le son', ASKED.neutral, 'critique'],
    ['Une idée : des navettes', ASKED.neutral, 'suggestion'],
    ['+ le lieu', ASKED.neutral, 'eloge'],
    ['- : le son', ASKED.neutral, 'critique'],
    ['👎 le son', ASKED.neutral, 'critique'],
  ])('« %s » under « %s » is read as its own question: %s', (text, question, intent) => {
    expect(tags(text, question).intents).toEqual([intent]);
  });

  it.each([
    ['- le micro', ASKED.neutral],
    ['Je découvre : est-ce un salon ?', ASKED.neutral],
    ['Stop-motion au programme', 'Start / Stop / Continue'],
  ])('« %s » opens with none', (text, question) => {
    expect(tags(text, question).intents).not.toContain('critique');
    expect(tags(text, question).intents).not.toContain('eloge');
  });

  it('is no thanks: « Merci : très belle journée »', () => {
    expect(tags('Merci : très belle journée').intents).toEqual(['eloge', 'remerciement']);
  });

  it('leaves the answers to a question that has a side to its words: « + les horaires »', () => {
    expect(tags('+ les horaires', ASKED.criticism).intents).toEqual(['critique']);
  });
});
