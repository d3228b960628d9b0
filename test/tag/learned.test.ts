import { describe, expect, it } from 'vitest';
import { openLexicons } from '../../src/commands/lexicon-files.js';
import { readLexicon } from '../../src/lexicon/read.js';
import { tagAnswers } from '../../src/tag/answers.js';
import { buildCodebook } from '../../src/tag/build-codebook.js';
import { themeEntries } from '../../src/tag/codebook-entries.js';
import { logistic, oddsOf, oddsOfEach, readLearned } from '../../src/tag/learned/weights.js';
import { ASKED, ruled, tagged } from './tagged.js';

const ids = (text: string, question?: string) =>
  tagged(text, question).tags.themes.map(({ id }) => id);

describe('weights', () => {
  it('know a share of every entry of the program’s lexicons that is weighed', () => {
    const themes = openLexicons().flatMap(({ document }) =>
      document.kind === 'themes' && document.weights ? [document] : [],
    );
    const entries = themeEntries(themes).flatMap(({ meaning, patterns }) =>
      meaning ? patterns.map(({ text }) => `${meaning.theme} ${text}`) : [],
    );
    const { entries: shares } = readLearned()!;
    expect(entries.length).toBeGreaterThan(1000);
    const judge = 'give each a line in bench/tags/entries.tsv, then npm run train:words';
    expect(
      entries.filter((entry) => !shares.has(entry)),
      judge,
    ).toEqual([]);
  });

  const weights = {
    outcomes: ['a', 'b'],
    enough: 0.5,
    own: new Map([['x', [1, -1]]]),
    shared: new Map([['x', 0.5]]),
  };

  it('add up, sign by sign, to the log-odds of each outcome', () => {
    expect(oddsOfEach(new Map([['x', 2]]), weights)).toEqual([2, -2]);
    expect(oddsOfEach(new Map([['unknown', 2]]), weights)).toEqual([0, 0]);
  });

  it('count twice what is worth something for all and for one outcome', () => {
    expect(oddsOf(1, new Map([['x', 2]]), weights)).toBe(-1);
  });

  it('make a probability: even odds are a half', () => {
    expect(logistic(0)).toBe(0.5);
    expect(logistic(Math.log(3))).toBeCloseTo(0.75, 12);
  });
});

describe('a weighed theme', () => {
  it('is refused where an entry is said in passing', () => {
    const text = 'J’ai lu vos supports dans le train du retour, ils sont clairs et complets';
    expect(ruled(text).tags.themes.map(({ id }) => id)).toContain('evenement/ressources');
    expect(ids(text)).toContain('evenement/ressources');
    expect(ids(text)).not.toContain('evenement/deplacement');
  });

  it('is found in its own part of a long answer, in passing as it is beside the whole', () => {
    const text =
      'J’ai adoré les rencontres et le repas était bon. Mais la salle était trop petite.';
    expect(ids(text, '')).toEqual([
      'evenement/rencontres',
      'evenement/restauration',
      'evenement/jauge',
    ]);
  });

  it('is proven by words of the answer, with their place', () => {
    for (const text of [
      'Le son au fond',
      'Les élaboratoires, un vrai bonheur',
      'La voiture, 3 h',
    ]) {
      const { tags, answer } = tagged(text, ASKED.criticism);
      const signs = [...answer.text];
      for (const { start, end } of tags.themes.flatMap(({ evidence }) => evidence)) {
        expect(signs.slice(start, end).join('').trim()).not.toBe('');
      }
    }
  });

  it.each([
    ['super contenu mais salles trop petites', ['evenement/contenus', 'evenement/jauge']],
    ['les repas', ['evenement/restauration']],
    ['LES ATELIERS', ['evenement/formats']],
    ['le wifi', ['evenement/technique']],
    ['il n’y avait pas de repas', ['evenement/restauration']],
  ])('holds in plain answers: « %s »', (text, expected) => {
    expect(ids(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('weighed labels', () => {
  it.each([
    ['rien', 'praise', 'negative'],
    ['rien', 'criticism', 'positive'],
    ['Absolument rien !', 'praise', 'negative'],
    ['rien à redire', 'criticism', 'positive'],
    ['aucun bémol', 'neutral', 'positive'],
    ['pas mal', 'neutral', 'positive'],
    ['je n’ai pas apprécié', 'neutral', 'negative'],
    ['c’etait pas clair', 'neutral', 'negative'],
    ['les repas', 'praise', 'positive'],
    ['les repas', 'criticism', 'negative'],
    ['plus de temps d’échange', 'criticism', 'negative'],
    ['dommage que le son ait coupé', 'neutral', 'negative'],
    ['Bravo pour les 45 minutes de queue', 'neutral', 'negative'],
    ['inviter des élus l’an prochain', 'neutral', 'neutral'],
    ['super contenu mais salles trop petites', 'neutral', 'mixed'],
    ['pas du tout convaincu par l’appli, mais bel accueil', 'neutral', 'mixed'],
    ['je ne suis pas satisfait', 'neutral', 'negative'],
    ['je ne suis pas deçue', 'neutral', 'positive'],
    ['jamais vu un accueil pareil, bravo', 'neutral', 'positive'],
    ['bof', 'neutral', 'negative'],
    ['aucun problème', 'criticism', 'positive'],
    ['aucun couac', 'criticism', 'positive'],
    ['mauvaise organisation', 'praise', 'negative'],
    ['le repas était froid', 'praise', 'negative'],
    ['j’ai tout détesté', 'neutral', 'negative'],
    ['les conférences étaient intéressantes', 'neutral', 'positive'],
  ] as const)('« %s » under %s is %s', (text, question, label) => {
    const { sentiment } = tagged(text, ASKED[question]).tags;
    expect(sentiment.label).toBe(label);
    if (label === 'positive') expect(sentiment.score).toBeGreaterThan(0);
    if (label === 'negative') expect(sentiment.score).toBeLessThan(0);
  });

  it.each([
    ['on est restés sur notre faim', 'praise', 'negative'],
    ['le temps a filé', 'criticism', 'positive'],
    ['de mal en pis', 'praise', 'negative'],
    ['je n’ai rien aimé', 'praise', 'negative'],
    ['quelle honte !', 'praise', 'negative'],
    ['l’organisation était parfaite', 'criticism', 'positive'],
    ['RAS, très bon salon', 'criticism', 'positive'],
    ['le tri des déchets', 'criticism', 'negative'],
    ['qualité des repas', 'criticism', 'negative'],
    ['convivialité', 'criticism', 'negative'],
    ['+ de convivialité', 'criticism', 'negative'],
    ['top', 'criticism', 'positive'],
    ['+ convivial que l’an dernier', 'praise', 'positive'],
    ['les repas (qualité et quantité)', 'criticism', 'negative'],
    ['rien de spécial à améliorer, c’était top', 'criticism', 'positive'],
    ['le tri des déchets', 'praise', 'positive'],
    ['points d’eau, rideaux d’eau, toilettes', 'praise', 'positive'],
    ['il y a un avant et un après cette journée', 'criticism', 'positive'],
  ] as const)('« %s » under %s is %s, whatever the net makes of it', (text, question, label) => {
    const { sentiment, intents } = tagged(text, ASKED[question]).tags;
    expect(sentiment.label).toBe(label);
    expect(intents).toContain(label === 'positive' ? 'eloge' : 'critique');
    expect(intents).not.toContain(label === 'positive' ? 'critique' : 'eloge');
  });

  it.each([
    ['Je n’ai vu le médecin qu’une fois', 'negative'],
    ['planning changé quatre fois', 'negative'],
    ['Petite salle mais grand moment', 'mixed'],
  ])('are those of a remark where no question is asked: « %s »', (text, label) => {
    expect(tagged(text, '').tags.sentiment.label).toBe(label);
  });
});

describe('a lexicon of one’s own', () => {
  const codebookOf = (head: string, entry: string) => {
    const text = `id: evenement\nlabel: Test\nversion: 1.0.0\nlanguage: fr\n${head}themes:\n  - {id: deplacement, label: Transport, entries: [${entry}]}\n`;
    const own = readLexicon({ file: 'a.yaml', text });
    if ('problems' in own)
      throw new Error(own.problems.map(({ message }) => message.french).join());
    const language = openLexicons().filter(({ document }) => document.kind !== 'themes');
    return buildCodebook([own, ...language]);
  };
  const text = 'J’ai lu vos supports dans le train du retour, ils sont clairs et complets';
  const found = (head: string, entry: string) =>
    tagAnswers(
      [{ id: '1', answer: '1/1', edition: '', question: ASKED.neutral, text }],
      codebookOf(head, entry),
    )[0]?.tags.themes.map(({ id }) => id);

  it('gives its theme wherever an entry is found', () => {
    expect(found('', 'train')).toEqual(['evenement/deplacement']);
  });

  it('is weighed where it asks for it, but for an entry of weight 1', () => {
    expect(found('weights: true\n', 'train')).toEqual([]);
    expect(found('weights: true\n', '{entry: train, weight: 1}')).toEqual([
      'evenement/deplacement',
    ]);
  });
});

describe('a thing that is only named', () => {
  it.each(['la moquette', 'les strapontins', 'le magnétophone', 'Les sandwichs', 'le tote bag'])(
    '« %s » goes by its question, whatever the net makes of it',
    (text) => {
      expect(tagged(text, ASKED.praise).tags).toMatchObject({
        sentiment: { label: 'positive' },
        intents: ['eloge'],
      });
      expect(tagged(text, ASKED.criticism).tags).toMatchObject({
        sentiment: { label: 'negative' },
        intents: ['critique'],
      });
    },
  );

  it('does not where a word of it judges the other way', () => {
    expect(tagged('la cohue', ASKED.praise).tags.sentiment.label).toBe('negative');
  });

  it.each(['la convivialité', 'la gentillesse à l’accueil', 'l’humour de l’animateur'])(
    '« %s » is what lacks where faults are asked',
    (text) => {
      expect(tagged(text, ASKED.criticism).tags.sentiment.label).toBe('negative');
    },
  );

  it.each([
    'L’atelier "ChatGPT ne pense pas" : j’ai compris en 20 min ce que je n’avais pas compris en 2 ans',
    'La conf « Pourquoi rien ne marche ? » : j’ai compris ce que je ne comprenais pas',
  ])('is not turned by the title of a session that denies or asks: %s', (text) => {
    expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('positive');
  });

  it.each(['la conf « Tout est cassé »', 'L’atelier "usine à gaz"', 'le talk “planter son site”'])(
    '« %s » is a session, whatever its title says',
    (text) => {
      expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('positive');
    },
  );
});

describe('a request', () => {
  it.each([
    'respecter les horaires',
    'Garder des temps libres',
    'peut-être valoriser les bénévoles',
  ])('« %s » is no praise where faults are asked', (text) => {
    const { sentiment, intents } = tagged(text, ASKED.criticism).tags;
    expect(['negative', 'neutral']).toContain(sentiment.label);
    expect(intents).toContain('suggestion');
  });

  it.each(['Continuer comme ça', 'ne rien changer'])('« %s » is none', (text) => {
    expect(tagged(text, ASKED.criticism).tags.sentiment.label).toBe('positive');
  });

  it.each(['Moins de monde que d’habitude', 'plus de queue qu’en 2017'])(
    '« %s » tells what was, and asks for nothing',
    (text) => {
      expect(tagged(text, ASKED.criticism).tags.intents).toEqual(['critique']);
    },
  );

  it.each(['idem pour la garderie', '+1, et un stand emploi'])('« %s » says something', (text) => {
    expect(tagged(text, ASKED.ideas).tags.informative).toBe(true);
  });
});

describe('a bare subject where ideas are asked', () => {
  it.each([
    'les deepfakes',
    'le RGPD',
    'les arnaques en ligne',
    'l’exclusion',
    'Le coût carbone de nos belles idées',
    'Apprendre aux gamins à douter',
  ])('« %s » neither praises nor blames it, and suggests', (text) => {
    expect(tagged(text, ASKED.ideas).tags).toMatchObject({
      sentiment: { label: 'neutral' },
      intents: ['suggestion'],
    });
  });

  it.each(['Merci à tous', 'bravo pour l’accueil'])('« %s » is none', (text) => {
    expect(tagged(text, ASKED.ideas).tags.intents).not.toContain('suggestion');
  });
});

describe('a reserve', () => {
  it.each([
    'rien, sauf les toilettes',
    'Rien à redire sauf la clim',
    'tout est parfait sauf le café',
  ])('« %s » is no plain praise where faults are asked', (text) => {
    const { sentiment, intents } = tagged(text, ASKED.criticism).tags;
    expect(['mixed', 'negative']).toContain(sentiment.label);
    expect(intents).toContain('critique');
  });
});

describe('an evil denied', () => {
  it.each([
    'pas de sponsor qui vient faire sa pub sur scène',
    'L’absence de jargon',
    'aucun discours commercial',
    'Moins de blabla, plus de concret',
  ])('« %s » is praise where praise is asked, with its proof', (text) => {
    const { sentiment } = tagged(text, ASKED.praise).tags;
    expect(sentiment.label).toBe('positive');
    expect(sentiment.evidence[0]).toMatchObject({ rules: ['negation'] });
  });

  it.each(['Aucun intérêt', 'aucune idée nouvelle'])(
    '« %s » denies a good, and is none',
    (text) => {
      expect(tagged(text, ASKED.praise).tags.sentiment.label).toBe('negative');
    },
  );
});

describe('a person who is named', () => {
  it.each([
    ['Karine Lebreton', ASKED.praise],
    ['Karine Lebreton et Paul Durand', ASKED.praise],
    ['la conf de Karine Lebreton', ASKED.neutral],
    ['Karine Lebreton', ASKED.names],
  ])('« %s » under « %s » is who spoke', (text, question) => {
    expect(ids(text, question)).toContain('evenement/intervenants');
  });

  it('is not under what should be better', () => {
    expect(ids('Karine Lebreton', ASKED.criticism)).not.toContain('evenement/intervenants');
  });
});

describe('praise and blame', () => {
  it.each([
    ['Belle énergie, beau lieu, belles personnes.', ASKED.neutral],
    ['Peu de blabla, du concret', ASKED.praise],
    ['Trop de monde dans les couloirs', ASKED.criticism],
    ['Top, sauf la sono', ASKED.neutral],
  ])('of « %s » under « %s » follow its tone', (text, question) => {
    const { sentiment, intents } = tagged(text, question).tags;
    const tones = { positive: ['eloge'], negative: ['critique'], mixed: ['eloge', 'critique'] };
    const own = intents.filter((one) => one === 'eloge' || one === 'critique');
    expect(own).toEqual(sentiment.label === 'neutral' ? [] : tones[sentiment.label]);
  });
});

describe('words of the event that are no digital subject', () => {
  it.each([
    ['les cookies de la pause', ASKED.praise],
    ['un badge avec le pseudo twitter', ASKED.ideas],
  ])('« %s » under « %s »', (text, question) => {
    expect(ids(text, question).filter((id) => id.startsWith('numerique/'))).toEqual([]);
  });

  it.each(['associer davantage les EPN', 'le stand Emmaüs Connect'])(
    '« %s » is about mediation',
    (text) => {
      expect(ids(text, ASKED.criticism)).toContain('numerique/mediation');
    },
  );
});
