import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/model/quote.js';
import type { TaggedAnswer } from '../../src/model/tags.js';
import { choose } from '../../src/quote/choice.js';
import type { Candidate } from '../../src/quote/cut/candidate.js';
import { candidatesOf } from '../../src/quote/cut/fragments.js';
import { chooseQuotes } from '../../src/quote/quotes.js';
import { indexCorpus } from '../../src/quote/same/corpus.js';
import { CRITERIA } from '../../src/quote/worth/criteria.js';
import { type Scored, scoreAlone } from '../../src/quote/worth/score.js';
import { PASSED, tagged } from './tagged.js';

const FREE = { threshold: 1 };

const scored = (answer: TaggedAnswer): Scored[] =>
  candidatesOf(answer).map((candidate) => scoreAlone(candidate, indexCorpus([answer]), PASSED));

const quoted = ({ passage, start, stop }: Candidate): string =>
  passage.characters.slice(start, stop).join('');

const another = (one: TaggedAnswer): TaggedAnswer => ({
  ...one,
  answer: { ...one.answer, id: `${one.answer.id}b`, answer: `${one.answer.id}b/1` },
});

const isPraise = ({ tags }: TaggedAnswer): boolean => tags.sentiment.label === 'positive';

const ANSWERS = [
  tagged('C’est une bouffée d’air qui donne envie de continuer.', {
    id: 'a',
    themes: { bouffée: 'e/sens' },
    values: { envie: 0.6 },
  }),
  tagged('Un atelier vivant, et la salle riait avec nous.', {
    id: 'b',
    question: 'Qu’avez-vous apprécié ?',
    themes: { atelier: 'e/formats' },
  }),
  tagged('La salle était bien trop petite pour nous tous.', {
    id: 'c',
    sentiment: 'negative',
    values: { petite: -0.6 },
    themes: { salle: 'e/lieu' },
    question: 'À améliorer ?',
  }),
  tagged('Le son manquait de netteté au fond de la salle.', {
    id: 'd',
    sentiment: 'negative',
    values: { 'manquait de netteté': -0.5 },
    question: 'À améliorer ?',
  }),
  tagged('Une grande famille qui se dispute mais qui avance.', {
    id: 'e',
    themes: { famille: 'e/rencontres' },
  }),
];

describe('chooseQuotes', () => {
  it('gives a text and another that turns it round', () => {
    const quotes = chooseQuotes(
      [
        tagged('Personne ne dit que la salle était trop petite.', { id: 'a' }),
        tagged('La salle était trop petite.', { id: 'b' }),
      ],
      { top: 5, threshold: 1, kinds: ['answer'] },
    );
    expect(quotes.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });

  it('gives no text within another, whoever says it', () => {
    const quotes = chooseQuotes(
      [
        tagged('Je retiens une chose : on peut faire du numérique autrement', { id: 'a' }),
        tagged('on peut faire du numérique autrement', { id: 'b' }),
        tagged('Une bouffée d’air frais pour tous les aidants', { id: 'c' }),
      ],
      { top: 5, threshold: 1, kinds: ['answer'] },
    );
    expect(quotes.map(({ id }) => id).filter((id) => id !== 'c')).toHaveLength(1);
  });

  it('nor behind a denial of something else', () => {
    const quotes = chooseQuotes(
      [
        tagged('Je ne regrette rien, les ateliers étaient très bien préparés.', { id: 'a' }),
        tagged('Les ateliers étaient très bien préparés.', { id: 'b' }),
      ],
      { top: 5, threshold: 1, kinds: ['answer'] },
    );
    expect(quotes).toHaveLength(1);
  });

  it('ranks from 1, keeps to the number asked for, and takes one quote a respondent', () => {
    const both = [
      ...ANSWERS,
      tagged('On y rit beaucoup et on y pense.', { id: 'a', question: 'Autre ?' }),
    ];
    const quotes = chooseQuotes(both, { top: 3, ...FREE });
    expect(quotes.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    const all = chooseQuotes(both, { top: 50, ...FREE });
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('leaves half of the score to words that say nothing without their neighbours', () => {
    const [answer] = [
      tagged('Le débat était vif. C’est d’autant plus rageant que la salle fermait.'),
    ];
    const own = scored(answer!).find(({ candidate }) => /^C’est/u.test(quoted(candidate)));
    const { completeness, ...why } = own!.why;
    expect(completeness).toBeLessThan(0.31);
    const parts = Object.entries(CRITERIA) as [Criterion, number][];
    const all = parts.reduce((sum, [, weight]) => sum + weight, 0);
    const mean =
      parts.reduce(
        (sum, [part, weight]) =>
          sum + weight * (part === 'completeness' ? completeness : why[part]),
        0,
      ) / all;
    expect(own?.score).toBeCloseTo(
      mean * (0.5 + completeness) * why.tone * why.decency * why.discretion,
      2,
    );
  });

  it.each([
    ['convivial, riche, dense', true],
    ['échanges rencontres partage', true],
    ['Collectif Énergie Partage', true],
    ['code ouvert, esprits ouverts', false],
    ['une boussole', false],
    ['Chaleur humaine et multiprises', false],
  ])('« %s »: a list of bare words, which counts for less: %s', (text, listed) => {
    const [quote] = chooseQuotes([tagged(text)], { top: 1, ...FREE });
    expect((quote?.why.decency ?? 1) < 1).toBe(listed);
  });

  it.each([
    ['Un musée Post-it® sans tableur', false],
    ['Un musée sans mdrr tableur', true],
    ['Un musée sans tableur :-P', true],
  ])('« %s »: a joke, which counts for less: %s', (text, joking) => {
    const [own] = scored(tagged(text)).filter(({ candidate }) => quoted(candidate) === text);
    expect(own!.why.decency < 1).toBe(joking);
  });

  it('sets no quote that is far behind against those that are chosen', () => {
    const texts = ['un abri', 'une escale', 'un port', 'une fête', 'une boussole'];
    const answers = texts.map((text, at) => tagged(text, { id: `r${at}` }));
    let looks = 0;
    const pool = answers.map((answer, at): Scored => {
      const [one] = scored(answer);
      const said = {
        ...one!.said,
        get themes() {
          looks += 1;
          return [];
        },
      };
      return { ...one!, said, score: at < 2 ? 0.9 : 0.1 };
    });
    expect(choose(pool, { top: 2, corpus: indexCorpus(answers) })).toHaveLength(2);
    // The second with the first, and no other.
    expect(looks).toBe(2);
  });

  it('counts every part in the score', () => {
    expect(Object.values(CRITERIA).every((weight) => weight > 0)).toBe(true);
  });

  it('explains its score by parts between 0 and 1', () => {
    const [quote] = chooseQuotes(ANSWERS, { top: 1, ...FREE });
    expect(Object.keys(quote?.why ?? {})).toEqual(expect.arrayContaining(Object.keys(CRITERIA)));
    for (const part of Object.values(quote?.why ?? {})) {
      expect(part).toBeGreaterThanOrEqual(0);
      expect(part).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    ['theme', { theme: 'e/lieu' }, ['c']],
    ['question', { question: 'À améliorer ?' }, ['c', 'd']],
    ['how the question begins', { question: 'Qu’avez-vous' }, ['b']],
    ['question as people type it', { question: "qu'avez" }, ['b']],
    ['sentiment', { sentiment: 'negative' as const }, ['c', 'd']],
    ['critical balance', { balance: 'critical' as const }, ['c', 'd']],
    ['positive balance', { balance: 'positive' as const }, ['a', 'b', 'e']],
  ])('keeps to the %s', (_, options, ids) => {
    const quotes = chooseQuotes(ANSWERS, { top: 10, ...FREE, ...options });
    expect(quotes.map(({ id }) => id).sort()).toEqual(ids);
  });

  it('gives no question more than half of the first quotes while another’s score is near', () => {
    const texts = ['Un abri pour rire.', 'Une place où l’on s’écoute.', 'Un port pour repartir.'];
    const others = [
      'Un abri pour dire.',
      'Une place où l’on s’accueille.',
      'Un port pour revenir.',
    ];
    const ask = (question: string, said = texts) =>
      said.map((text, at) => tagged(text, { id: `${question}${at}`, question }));
    const many = [...ask('Une remarque ?', others), ...ask('Un mot de plus ?')];
    const firsts = chooseQuotes(many, { top: 4, ...FREE }).map(({ question }) => question);
    expect(firsts.filter((one) => one === firsts[0])).toHaveLength(2);
    const one = chooseQuotes(ask('Un mot de plus ?'), { top: 4, ...FREE });
    expect(one).toHaveLength(3);
  });

  it('keeps the answers’ own share of criticism when asked for the real balance', () => {
    const quotes = chooseQuotes(ANSWERS, { top: 5, balance: 'real', ...FREE });
    expect(quotes.slice(0, 3).map(({ sentiment }) => sentiment)).toContain('negative');
  });

  it('keeps the real balance of the answers asked for, not of all', () => {
    const question = 'À améliorer ?';
    const own = ['La salle était trop petite.', 'La queue durait.', 'Le son grésillait au fond.'];
    const blame = own.map((text, n) =>
      tagged(text, { id: `n${n}`, sentiment: 'negative', question }),
    );
    const praise = ['Une fête qui avance et qui rit.', 'Un marché où l’on s’écoute.'].map(
      (text, n) => tagged(text, { id: `p${n}`, question }),
    );
    const asked = [...blame, ...blame.map((one) => another(one)), ...praise];
    const quotes = chooseQuotes([...ANSWERS.filter(isPraise), ...asked], {
      ...{ top: 4, balance: 'real', question },
      ...FREE,
    });
    expect(quotes.filter(({ sentiment }) => sentiment === 'positive')).toHaveLength(1);
  });

  it('gives what takes no side no share in the real balance: it must be better', () => {
    const flat = ['f', 'g', 'h'].map((id) =>
      tagged('Le vestiaire, en bas', {
        id,
        sentiment: 'neutral',
        question: 'Un autre commentaire ?',
      }),
    );
    const quotes = chooseQuotes([...ANSWERS, ...flat], { top: 5, balance: 'real', ...FREE });
    expect(quotes.map(({ sentiment }) => sentiment)).not.toContain('neutral');
  });

  it.each([
    ['positive', 'Je n’ai pas dormi de la nuit, et j’en redemande.', { dormi: -0.6 }, 'positive'],
    ['negative', 'La salle splendide ne console personne.', { splendide: 0.6 }, 'negative'],
    ['neutral', 'Une salle trop petite le matin de la plénière.', { petite: -0.6 }, 'neutral'],
    ['mixed', 'Une salle trop petite le matin de la plénière.', { petite: -0.6 }, 'mixed'],
    ['mixed', 'Une salle splendide le matin de la plénière.', { splendide: 0.6 }, 'mixed'],
    ['mixed', 'Une salle de la mairie le matin de la plénière.', {}, 'mixed'],
  ] as const)('never has a %s answer say the contrary: %s', (sentiment, text, values, expected) => {
    const quotes = chooseQuotes([tagged(text, { sentiment, values })], { top: 1, ...FREE });
    expect(quotes.map((quote) => quote.sentiment)).toEqual([expected]);
  });

  it.each([
    ['splendide', 0.6, 'positive'],
    ['petite', -0.6, 'negative'],
  ] as const)('gives a part of a mixed answer its own tone: %s', (word, value, expected) => {
    const text = `Une salle ${word} le matin de la plénière. ${'On y pense encore le soir venu. '.repeat(4)}`;
    const mixed = tagged(text, { sentiment: 'mixed', values: { [word]: value } });
    const quotes = chooseQuotes([mixed], { top: 1, kinds: ['sentence'], ...FREE });
    expect(quotes.map((quote) => [quote.start, quote.sentiment])).toEqual([[0, expected]]);
  });

  it.each([
    ['negative', 'negative'],
    ['mixed', 'mixed'],
    ['neutral', 'neutral'],
  ] as const)(
    'gives a sentence of a mixed answer the tone it has alone, %s, whatever its words',
    (alone, expected) => {
      const text = `Une salle splendide le matin de la plénière. ${'On y pense encore le soir venu. '.repeat(4)}`;
      const mixed = tagged(text, { sentiment: 'mixed', values: { splendide: 0.6 } });
      const known = { ...mixed, tones: [alone, ...Array<'positive'>(4).fill('positive')] };
      const [quote] = chooseQuotes([known], { top: 1, kinds: ['sentence'], ...FREE });
      expect([quote?.start, quote?.sentiment]).toEqual([0, expected]);
    },
  );

  it('gives only the kinds asked for', () => {
    const quotes = chooseQuotes(ANSWERS, { top: 10, kinds: ['sentence'], ...FREE });
    expect(quotes.every(({ kind }) => kind === 'sentence')).toBe(true);
  });

  it('quotes neither non-answers nor copies', () => {
    const [first] = ANSWERS;
    const silent = {
      ...tagged('RAS', { id: 'z' }),
      tags: { ...tagged('RAS').tags, informative: false },
    };
    const copy = tagged(first?.answer.text ?? '', { id: 'y' });
    const copied = { ...copy, answer: { ...copy.answer, duplicateOf: 'a/1' } };
    const ids = chooseQuotes([...ANSWERS, silent, copied], { top: 20, ...FREE }).map(
      ({ id }) => id,
    );
    expect(ids).not.toContain('z');
    expect(ids).not.toContain('y');
  });

  it('quotes one remark rather than a list of bare ones', () => {
    const items = ['Le repas du midi.', 'La veillée contes.', 'La conférence sur l’eau en commun.'];
    const [quote] = chooseQuotes([tagged(items.join(' '), { question: 'Autre ?' })], { ...FREE });
    expect(items).toContain(quote?.text);
  });

  it('quotes once, as it is best written, what people type in their ways', () => {
    const typed = ['une bouffee d oxygene', 'Une bouffée d’oxygène', 'deux jours pr respirer'];
    const said = [...typed, 'deux jours pour respirer'].map((text, at) =>
      tagged(text, { id: `r${at}` }),
    );
    const quotes = chooseQuotes(said, { top: 4, ...FREE });
    expect(quotes.map(({ text, people }) => [text, people]).sort()).toEqual([
      ['Une bouffée d’oxygène', 2],
      ['deux jours pour respirer', 2],
    ]);
  });

  it('quotes once what several people say in the same words', () => {
    const same = ['a', 'b'].map((id) => tagged('J’ai adoré la plénière', { id }));
    const quotes = chooseQuotes(same, { top: 3, ...FREE });
    expect(quotes.map(({ id, people }) => [id, people])).toEqual([['a', 2]]);
  });

  it('quotes another idea before a second image of the same one', () => {
    const said = [
      tagged('Une respiration au milieu de l’année.', { id: 'a' }),
      tagged('Un bol d’air qui donne envie de continuer.', { id: 'b', values: { envie: 0.6 } }),
      tagged('La joie d’apprendre.', { id: 'c' }),
    ];
    const order = chooseQuotes(said, { top: 3, ...FREE }).map(({ id }) => id);
    expect(order).toEqual(['b', 'c', 'a']);
  });

  it('quotes another idea before one that it counts among the echoes of a quote', () => {
    const said = [
      tagged('Une belle énergie collective.', { id: 'a', themes: { énergie: 'e/sens' } }),
      tagged('De belles énergies collectives !', { id: 'b', themes: { énergies: 'e/sens' } }),
      tagged('La cantine du midi', { id: 'c', question: 'Autre ?' }),
    ];
    const [first, second] = chooseQuotes(said, { top: 3, ...FREE });
    expect(first?.people).toBe(2);
    expect(second?.id).toBe('c');
  });

  it('counts the respondents who say the same, whatever the inflection', () => {
    const same = [
      tagged('Une belle énergie collective.', { id: 'a', themes: { énergie: 'e/sens' } }),
      tagged('De belles énergies collectives !', { id: 'b', themes: { énergies: 'e/sens' } }),
      tagged('La cantine du midi', { id: 'c', question: 'Autre ?' }),
    ];
    const quotes = chooseQuotes(same, { top: 3, ...FREE });
    expect(quotes.find(({ id }) => id === 'a')?.people).toBe(2);
    expect(quotes.find(({ id }) => id === 'c')?.people).toBe(1);
  });

  it('counts those who say the same words, whatever tone their question gives them', () => {
    const text = 'Les diapos à partager';
    const said = [
      tagged(text, { id: 'a', sentiment: 'negative' }),
      tagged(`${text} !`, { id: 'b', sentiment: 'positive' }),
      tagged('Les diapos ne sont pas à partager', { id: 'c', sentiment: 'positive' }),
    ];
    const quotes = chooseQuotes(said, { top: 3, ...FREE });
    expect(quotes.find((quote) => quote.text.startsWith(text))?.people).toBe(2);
  });

  it('counts all who say the same, however many they are', () => {
    const said = tagged('Une belle énergie collective.');
    const crowd = Array.from({ length: 500 }, (_, n) => ({
      ...said,
      answer: { ...said.answer, id: `p${n}`, answer: `p${n}/1` },
    }));
    expect(chooseQuotes(crowd, { top: 1, ...FREE })[0]?.people).toBe(500);
  });

  it('takes one word for the same idea only where it is all that the other says', () => {
    const waiting = [
      tagged('L’attente', { id: 'a', themes: { attente: 'e/jauge' } }),
      tagged('Mes attentes étaient trop hautes.', { id: 'b', themes: { attentes: 'e/jauge' } }),
      tagged('l’attente !', { id: 'c', themes: { attente: 'e/jauge' } }),
    ];
    const quotes = chooseQuotes(waiting, { top: 3, ...FREE });
    expect(quotes.find(({ id }) => id === 'a')?.people).toBe(2);
  });

  it('takes no blame for an echo of praise in the same words', () => {
    const talks = [
      tagged('Les tables rondes et les ateliers', { id: 'a' }),
      tagged('les tables rondes, les ateliers', { id: 'b', sentiment: 'negative' }),
      tagged('ateliers et tables rondes', { id: 'c' }),
    ];
    const quotes = chooseQuotes(talks, { top: 3, ...FREE });
    expect(quotes.find(({ id }) => id === 'a')?.people).toBe(2);
    expect(quotes.find(({ id }) => id === 'b')?.people).toBe(1);
  });

  it.each([
    ['mais', 'Le nouveau site est plus joli mais on ne trouve plus rien.'],
    ['pas', 'On y croise des gens qui font, pas des gens qui parlent.'],
  ])('stops before no « %s »', (turn, text) => {
    const quotes = chooseQuotes([tagged(text)], { top: 9, ...FREE });
    expect(quotes).not.toEqual([]);
    expect(quotes.filter((quote) => !quote.text.includes(turn))).toEqual([]);
  });

  it('gives a group that opened its sentence a small letter, and records it', () => {
    const [quote] = chooseQuotes([tagged('Une bouffée d’air frais : on y revient chaque année.')], {
      top: 1,
      kinds: ['fragment'],
      ...FREE,
    });
    expect(quote?.text).toBe('une bouffée d’air frais');
    expect(quote?.edits).toEqual([{ kind: 'case', at: 0 }]);
  });

  it.each([
    [
      'a complement torn from its verb',
      'Qu’avez-vous apprécié ?',
      'Deux agents ont lu notre charte d’accueil au stylo rouge pendant l’atelier',
    ],
    [
      'an image without what explains it',
      'En quelques mots, que représente NEC pour vous ?',
      'L’inverse d’un catalogue : on y entre avec une question, on en sort avec dix',
    ],
  ])('prefers the whole sentence to %s', (_, question, text) => {
    const quotes = chooseQuotes([tagged(text, { question })], { top: 1, ...FREE });
    expect(quotes.map((quote) => quote.text)).toEqual([text]);
  });

  it.each([
    ['Devoxx', { title: 'Bilan de Devoxx 2025' }],
    ['devoxx', { subject: 'Devoxx' }],
    ['Les Tréteaux', { title: 'Bilan des Tréteaux' }],
    ['Le Printemps de l’idée', { title: 'Bilan du Printemps de l’Idée' }],
  ])('knows a portrait of %s by the name that is told', (name, named) => {
    const question = 'Qu’avez-vous le plus apprécié ?';
    const answer = tagged(`J’y vais car ${name} est une respiration dans l’année.`, { question });
    const portrait = (options: object) =>
      chooseQuotes([answer], { top: 1, kinds: ['fragment'], ...FREE, ...options })[0]?.why.portrait;
    expect(portrait(named)).toBe(1);
    expect(portrait({ subject: 'Le Salon' })).not.toBe(1);
  });

  it('knows it by the question that another answer replies to', () => {
    const question = 'Qu’avez-vous le plus apprécié ?';
    const answers = [
      tagged('Pour moi, Devoxx est une respiration dans l’année.', { id: 'a', question }),
      tagged('Du lien', { id: 'b', question: 'Que représente Devoxx pour vous ?' }),
    ];
    const [quote] = chooseQuotes(answers, { top: 1, kinds: ['fragment'], ...FREE });
    expect([quote?.text, quote?.why.portrait]).toEqual(['une respiration dans l’année', 1]);
  });

  it.each([
    [
      'an answer that tells something to one of keywords',
      'Le café, les gens, les stands.',
      'J’ai croisé des gens qui cherchent, doutent et recommencent.',
    ],
    [
      'an answer written with care to notes',
      'svp garder le café des gens qui aident bcp',
      'Je garde le café des gens qui aident beaucoup.',
    ],
    [
      'what holds for all to what is asked of organisers',
      'Pensez à la porte des gens qui entrent.',
      'On pense à la porte des gens qui entrent.',
    ],
  ])('prefers %s', (_, worse, better) => {
    const question = 'Un autre commentaire ?';
    const both = [tagged(worse, { id: 'w', question }), tagged(better, { id: 'b', question })];
    const quotes = chooseQuotes(both, { top: 2, ...FREE });
    expect(quotes[0]?.id).toBe('b');
  });

  it('prefers what opens its answer to what follows from it', () => {
    const answer = tagged('On trie des vélos et des cartes. On prête des livres aux gens d’ici.');
    const opening = (text: string): number | undefined =>
      scored(answer).find(({ candidate }) => quoted(candidate) === text)?.why.opening;
    expect(opening('On prête des livres aux gens d’ici.')).toBeLessThan(
      opening('On trie des vélos et des cartes.') ?? 0,
    );
    expect(opening(answer.answer.text)).toBe(1);
  });

  it('does not ask a verdict of an answer that only tells, and asks it of what stands beside one', () => {
    const evaluation = (answer: TaggedAnswer, text: string): number | undefined =>
      scored(answer).find(({ candidate }) => quoted(candidate) === text)?.why.evaluation;
    const scene = 'La dame a posé son carnet sur la table.';
    const judged = { values: { passionnant: 0.9 } };
    expect(evaluation(tagged(scene, { sentiment: 'neutral' }), scene)).toBe(0.5);
    expect(evaluation(tagged(`${scene} C’était un débat passionnant.`, judged), scene)).toBe(0);
  });

  it('asks of a stretch that it tell enough to be understood', () => {
    const answer = tagged('On y croit. On trie, on prête, on répare des vélos et des cartes.');
    const fullness = (text: string): number | undefined =>
      scored(answer).find(({ candidate }) => quoted(candidate) === text)?.why.fullness;
    expect(fullness('On y croit.')).toBeLessThan(
      fullness('On trie, on prête, on répare des vélos et des cartes.') ?? 0,
    );
  });

  it.each([
    ['J’ai 71 ans et j’apprends encore.', 0.6],
    ['Mon fils de quinze ans a tout suivi.', 1],
    ['J’ai emmené ma fille, six ans, qui a tout suivi.', 1],
    ['Mon père de 82 ans a tout suivi.', 0.6],
    ['J’ai dix ans d’expérience et j’apprends encore.', 1],
    ['J’ai soixante-dix ans et j’apprends encore.', 0.6],
    ['J’accompagnais deux dames de 78 et 80 ans.', 0.6],
    ['On en parle depuis dix ans et rien ne bouge.', 1],
    ['J’ai passé vingt ans dans des colloques et je ris encore.', 1],
    ['Un réseau de 20 ans, toujours vivant.', 1],
  ])(
    'takes from what tells the age of who speaks, or of a grown-up with them: %s',
    (text, discretion) => {
      expect(scored(tagged(text))[0]?.why.discretion).toBe(discretion);
    },
  );

  it.each([
    [1, 0.75],
    [2, 0.6],
  ])('takes from %i masked name(s) what is left of the sense', (names, discretion) => {
    const some = ['Zoé', 'Karim'].slice(0, names);
    const text = `L’atelier de ${some.join(' et ')} a passionné même la comptabilité.`;
    const personal = Object.fromEntries(some.map((name) => [name, 'name' as const]));
    const [quote] = chooseQuotes([tagged(text, { personal })], {
      top: 1,
      kinds: ['answer'],
      ...FREE,
    });
    expect(quote?.why.discretion).toBe(discretion);
  });

  it('counts clauses that open alike as a figure', () => {
    const [alike, other] = [
      'Je viens pour voir, je reste pour rire.',
      'Je viens pour voir puis rire.',
    ].map(
      (text) => chooseQuotes([tagged(text)], { top: 1, kinds: ['answer'], ...FREE })[0]?.why.figure,
    );
    expect(alike).toBeGreaterThan(other ?? 1);
  });

  it('finds nothing in no answers', () => {
    expect(chooseQuotes([], { top: 5 })).toEqual([]);
  });
});
