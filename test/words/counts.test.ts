import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/cloud/counts.js';
import { askedWords, countsOf } from '../../src/words/counts.js';
import { shownForm } from '../../src/words/tally.js';
import { type Said, tagged } from './tagged.js';

const STOP = new Set(['avoir', 'être', 'beaucoup', 'le', 'pas', 'faire']);

const words = (...said: (string | Said)[]): Record<string, number> =>
  Object.fromEntries(countsOf(tagged(...said), STOP).map(({ text, people }) => [text, people]));

describe('countsOf', () => {
  it('counts people, not occurrences, and unites the answers of one person', () => {
    expect(
      words(
        { id: 'a', text: 'Les ateliers, les ateliers, encore un atelier' },
        { id: 'a', text: 'Ces ateliers' },
        { id: 'b', text: 'Un atelier' },
      ),
    ).toMatchObject({ ateliers: 2 });
  });

  it('gives the most said first, and as in a French dictionary those that as many say', () => {
    const counted = countsOf(tagged('Un zoom', 'un écran', 'la salle', 'une salle'), STOP);
    expect(counted.map(({ text }) => text)).toEqual(['salle', 'écran', 'zoom']);
  });

  it('takes no dash before an item of a list for a part of its word', () => {
    expect(words('- repas : froid\n- horaires', 'le repas', 'des horaires')).toMatchObject({
      repas: 2,
      horaires: 2,
    });
  });

  it('counts no word of what people put around what they say', () => {
    expect(
      words(
        'Sans hésiter les ateliers, bon courage pour la suite',
        'Les ateliers. Bon courage pour la suite',
        'Il a fallu du courage pour la suite',
      ),
    ).toMatchObject({ ateliers: 2, courage: 1, suite: 1 });
  });

  it('takes no run of letters for a word', () => {
    expect(words(`Un ${'ah'.repeat(1000)} de plaisir`, 'le plaisir')).toEqual({ plaisir: 2 });
  });

  it('holds two people apart who have one id in two editions', () => {
    expect(
      words({ id: 'a', edition: '2024', text: 'Le repas' }, { id: 'a', text: 'Les repas' }),
    ).toMatchObject({ repas: 2 });
  });

  it('shows the most frequent form, and the infinitive of a verb of which nobody writes a form that reads alone', () => {
    expect(words('Des rencontres', 'les rencontres', 'une rencontre')).toHaveProperty(
      'rencontres',
      3,
    );
    expect(words('Nous partageons', 'on partageait')).toHaveProperty('partager', 2);
  });

  it.each([
    ['C’est compliqué', 'trop de gens, et compliqué', 'compliqué', 'compliquer'],
    ['Fatigués mais ravis', 'Fatiguée', 'fatigué', 'fatiguer'],
    ['On était perdus', 'j’étais un peu perdue', 'perdu', 'perdre'],
  ])(
    'shows a participle that describes as people write it, once: %s',
    (one, other, lemma, verb) => {
      const found = words(one, other);
      const own = Object.entries(found).filter(([text]) => text.startsWith(lemma));
      expect(own.map(([, people]) => people)).toEqual([2]);
      expect(found).not.toHaveProperty(verb);
    },
  );

  it('counts with its verb a participle that tells what was done, and shows its infinitive', () => {
    expect(words('J’ai beaucoup appris', 'On a pas mal appris', 'Apprendre')).toMatchObject({
      apprendre: 3,
    });
    expect(words('Un README aurait suffi', 'ça aurait suffi')).toHaveProperty('suffire', 2);
    expect(words('Je me suis sentie utile', 'on s’est senti utiles')).toHaveProperty('sentir', 2);
  });

  it('counts all who write « merci », whatever part of speech it has there', () => {
    expect(words('Merci !', 'merci à toute l’équipe', 'Super journée, merci')).toHaveProperty(
      'merci',
      3,
    );
  });

  it('shows as one the forms of a verb', () => {
    expect(words('J’ai attendu', 'on attend', 'nous attendions')).toEqual({ attendre: 3 });
    expect(words('Attendre une heure', 'on attend', 'nous attendions')).toHaveProperty(
      'attendre',
      3,
    );
  });

  it('keeps the capitals of acronyms but not those of shouted answers', () => {
    const found = words("J'ai aimé la DINUM", 'LES ATELIERS');
    expect(found).toHaveProperty('DINUM');
    expect(found).toHaveProperty('ateliers');
  });

  it('shows with its negation what « zéro » and « rien à » deny', () => {
    expect(words('La fluidité de l’accueil, zéro attente, bravo !')).toMatchObject({
      'zéro attente': 1,
    });
    expect(Object.keys(words('Zéro stress', 'Rien à redire', 'rien à jeter')).sort()).toEqual([
      'rien à jeter',
      'rien à redire',
      'zéro stress',
    ]);
  });

  it('leaves out what closes an answer and says nothing', () => {
    expect(words('Rien à ajouter, bravo', 'rien à signaler', 'Rien à dire de plus')).toEqual({
      bravo: 1,
    });
  });

  it('takes « un peu » for no negation', () => {
    expect(words('C’est peu clair')).toEqual({ 'peu clair': 1 });
    expect(words('C’est un peu cher')).toEqual({ cher: 1 });
  });

  it('keeps together what three people say together', () => {
    const found = words(
      "l'intérêt général",
      "au service de l'intérêt général",
      "pour l'intérêt général",
      'un grand intérêt',
    );
    expect(found).toMatchObject({ 'intérêt général': 3, intérêt: 1 });
  });

  it('counts with them who writes it without capitals, of which it has the form of no expression', () => {
    const found = words('Aidants Connect', 'Aidants Connect enfin clair', 'Aidants connect obtenu');
    expect(found).toHaveProperty('aidants Connect', 3);
  });

  it('counts a compound with those who write its parts apart', () => {
    const both = ['le speed dating', 'des speed dating'];
    const found = words('Un speed-dating', ...both, 'speed-dating');
    expect(found).toEqual({ 'speed dating': 4 });
    expect(words('Un speed-dating', ...both, 'un speeddating')).toEqual({ 'speed dating': 4 });
  });

  it('takes for one word what somebody writes so, and an English word with its particle', () => {
    expect(words('Le burn-out', 'le burn out')).toEqual({ 'burn out': 2 });
    expect(words('le burn out des équipes')).toMatchObject({ 'burn out': 1 });
    expect(words('un power point', 'un powerpoint')).toEqual({ 'power point': 2 });
    expect(words('un savoir-faire', 'on aimerait savoir danser')).toHaveProperty('savoir-faire');
  });

  it.each([
    [['Le power point', 'un power point illisible'], 'power point'],
    [['le work shop', 'un work shop'], 'work shop'],
    [['une web série', 'la web série du hall'], 'web série'],
    [['la master class', 'des master class'], 'master class'],
    [['un flash mob', 'le flash mob'], 'flash mob'],
    [['un happy hour', 'le happy hour'], 'happy hour'],
    [['une lunch box', 'la lunch box'], 'lunch box'],
    [['du pop corn', 'le pop corn'], 'pop corn'],
    [['un team building', 'le team building'], 'team building'],
  ])('two people make one word of a loanword written in two: %j', (texts, word) => {
    expect(words(...texts)[word]).toBe(2);
  });

  it.each([
    ['un jeu sur les mots de passe', { jeu: 1, 'mots de passe': 1 }],
    ['les tables rondes en ligne', { 'en ligne': 1, 'tables rondes': 1 }],
    ['La gare est loin, à pied', { 'à pied': 1, gare: 1 }],
    ['un mal de tête', { 'mal de tête': 1 }],
    ['on mange à notre table, les pieds dans l’eau', { eau: 1, manger: 1, pieds: 1, table: 1 }],
  ])('takes a set phrase for one word, however few people say it: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['La fête aura lieu dehors', 'lieu'],
    ['Je m’attendais à pire', 'attendre'],
    ['on ne s’attendait pas à ça', 'attendre'],
    ['Les débats n’ont pas eu lieu', 'lieu'],
    ['Les débats ont toujours lieu dehors', 'lieu'],
    ['Le concert n’aurait-il pas lieu', 'lieu'],
    ['ca avait lieu dehors', 'lieu'],
    ['AU LIEU DE PARLER ON A BU', 'lieu'],
    ['Un quiz au lieu d’un discours', 'lieu'],
    ['Des débats au lieu qu’on nous parle', 'lieu'],
    ['On a bien tenu compte des élus', 'compte'],
    ['On était d’accord', 'accord'],
    ['Des questions au fur et à mesure', 'mesure'],
    ['Utile dans le cadre de mon travail', 'cadre'],
  ])('has not the noun of a phrase whose verb or length varies: %s', (text, hidden) => {
    expect(words(text)).not.toHaveProperty(hidden);
  });

  it.each([
    ['Un lieu magnifique', 'lieu'],
    ['Nous avons un lieu', 'lieu'],
    ['Le lieu de la fête', 'lieu'],
    ['Un compte en ligne', 'compte'],
    ['Un accord signé', 'accord'],
    ['La mesure du bruit', 'mesure'],
    ['Le cadre de vie', 'cadre'],
  ])('has the same noun where it names something: %s', (text, shown) => {
    expect(words(text)).toHaveProperty(shown);
  });

  it('has nothing of the words of a turn of phrase', () => {
    expect(words('Le micro coupe tout le temps', 'Un temps calme')).toMatchObject({ temps: 1 });
  });

  it('keeps apart what is no loanword', () => {
    expect(words('le web public', 'le master droit')).not.toHaveProperty('web public');
    expect(words('un bar open', "l'open de tennis")).toMatchObject({ open: 2 });
  });

  it('has nothing of « pas grand chose »', () => {
    expect(words('pas grand chose', 'pas grand')).toEqual({ 'pas grand': 1 });
  });

  it('shows a misspelling where nobody writes the word otherwise', () => {
    expect(words('passionant', 'passionant', 'passionnant')).toEqual({ passionnant: 3 });
    expect(words('passionant')).toEqual({ passionant: 1 });
  });

  it.each([
    [['Strasbourg', 'à strasbourg', 'Strasbourg !'], 'Strasbourg'],
    [['IA', "l'ia", 'ia'], 'IA'],
    [['RGPD'], 'RGPD'],
    [['GTFS'], 'GTFS'],
    [['SUPER'], 'super'],
    [['Rencontres', 'les rencontres'], 'rencontres'],
    [['décoiffant', 'très décoiffant !'], 'décoiffant'],
    [['un stand présentant le projet'], 'présenter'],
  ])('%j is shown as « %s »', (said, shown) => {
    expect(Object.keys(words(...said))).toContain(shown);
  });

  it('folds a longer expression of few people into the shorter one that most of them say', () => {
    const short = ['Le café IA', 'Un café IA', 'Ce café IA', 'Au café IA'];
    const long = ['Le café IA géant', 'Un café IA géant', 'Ce café IA géant'];
    expect(words(...short, ...long)).toMatchObject({ 'café IA': 7 });
    expect(words(...short.slice(0, 2), ...long)).toMatchObject({ 'café IA géant': 3 });
  });

  it('cuts no adjective off the noun that an expression ends with, where most say it', () => {
    const said = ['Le choix de bandes dessinées', 'Un choix de bandes dessinées immense'];
    expect(words(...said, ...said)).toHaveProperty('choix de bandes dessinées', 4);
    expect(words('Le café du bar ouvert', 'Le café du bar', 'Un café du bar')).toEqual({
      'café du bar': 3,
    });
  });

  it.each([
    ['Le programme en ligne', 'en ligne', 'ligne'],
    ['Une inscription sur place', 'sur place', 'place'],
  ])('%s, said by three, gives the set phrase « %s », not « %s »', (text, shown, hidden) => {
    const found = words(text, text, text);
    expect(Object.keys(found).some((word) => word.endsWith(shown))).toBe(true);
    expect(found).not.toHaveProperty(hidden);
  });

  it.each(['Une belle rencontre', 'Des données ouvertes'])(
    'shows no adjective of « %s » without its noun',
    (text) => {
      const found = Object.keys(words(text));
      expect(found.some((word) => /^(belle|ouverte)/.test(word))).toBe(false);
    },
  );

  it('shows an adjective that stands alone', () => {
    expect(words("C'était inspirant")).toHaveProperty('inspirant');
  });

  it.each([
    ['Pas de replay', 'pas de replay', 'replay'],
    ['des salles trop petites', 'trop petites', 'petites'],
    ["C'était pas clair", 'pas clair', 'clair'],
    ['Sans jargon', 'sans jargon', 'jargon'],
  ])('%s gives « %s » and never « %s »', (text, shown, hidden) => {
    const found = words(text);
    expect(found).toHaveProperty(shown);
    expect(found).not.toHaveProperty(hidden);
  });

  it.each([
    ["Plus d'échanges", "plus d'échanges", 'échanges'],
    ["On n'a pas assez de temps", 'pas assez de temps', 'temps'],
    ["Un manque d'écoute", "manque d'écoute", 'écoute'],
    ['Trop de monde', 'trop de monde', 'monde'],
  ])('counts what one asks more or less of by itself too: %s', (text, measured, noun) => {
    expect(words(text)).toEqual({ [measured]: 1, [noun]: 1 });
  });

  it('counts no word of « il n’y a plus de place », which has no more of it', () => {
    expect(words('Il n’y a plus de place')).not.toHaveProperty('place');
  });

  it('tells the words left out as their question says them, where several people say them', () => {
    const question = 'Pour vous, les Rencontres, c’est…';
    const said = ['des rencontres utiles', 'une rencontre, une fête', 'une fête'];
    const answers = tagged(...said.map((text) => ({ question, text })));
    expect(
      askedWords(answers, STOP).map(({ text, people, questions }) => [text, people, questions]),
    ).toEqual([['rencontre', 2, [question]]]);
  });

  it('leaves out a word under a negation that has no short form', () => {
    expect(words("Ce n'était pas vraiment une réussite")).not.toHaveProperty('réussite');
  });

  it.each([
    ['Quels points appellent une attention particulière ?', 'la file d’attente', 'attente'],
    ['Êtes-vous de ce côté du fleuve ?', 'la côte', 'côte'],
    ['La porte était-elle ouverte ?', 'la portée du sujet', 'portée'],
  ])('takes no noun for the echo of another: %s, %s', (question, text, word) => {
    expect(JSON.stringify(words({ question, text }, text))).toContain(word);
    const asked = askedWords(tagged({ question, text }), STOP);
    expect(JSON.stringify(asked)).not.toContain(word);
  });

  it('takes the other gender, the plural and the verb of a word for its echo', () => {
    const question = 'Que pensez-vous des intervenantes, et que faut-il améliorer ?';
    expect(words({ question, text: 'un intervenant, des améliorations' })).toEqual({});
  });

  it('leaves out the words of the question asked, and of that question only', () => {
    const found = words(
      { question: 'Quelles sessions vous ont marqué ?', text: 'La session sur les communs' },
      { question: 'Et encore ?', text: 'Les sessions' },
    );
    expect(found).toMatchObject({ communs: 1, sessions: 1 });
  });

  it('leaves out copies, non-answers, stop words and personal data', () => {
    expect(
      words(
        { text: 'Le buffet', duplicateOf: 'r009/1' },
        { text: 'Le village', tags: { informative: false } },
        { text: 'Merci Marguerite', tags: { personal: [{ start: 6, end: 16, kind: 'name' }] } },
        'beaucoup',
      ),
    ).not.toHaveProperty('Marguerite');
    expect(words({ text: 'Le buffet', duplicateOf: 'r009/1' }, 'beaucoup')).toEqual({});
  });

  it('gives a word the feeling of two thirds of its people', () => {
    const [word] = countsOf(
      tagged(
        { text: 'les ateliers', sentiment: 'positive' },
        { text: 'les ateliers', sentiment: 'positive' },
        { text: 'les ateliers', sentiment: 'negative' },
      ),
      STOP,
    );
    expect(word?.sentiment).toBe('positive');
  });

  it('gives a word the feeling of those who feel something where they are half of its people', () => {
    const feelings = (...all: NonNullable<Said['sentiment']>[]) =>
      countsOf(tagged(...all.map((sentiment) => ({ text: 'les ateliers', sentiment }))), STOP)[0]
        ?.sentiment;
    expect(feelings('positive', 'positive', 'neutral', 'neutral')).toBe('positive');
    expect(feelings('positive', 'neutral', 'neutral')).toBe('neutral');
  });

  it('gives a word of two people the feeling of both, and no side that one of them takes', () => {
    const feelings = (...all: NonNullable<Said['sentiment']>[]) =>
      countsOf(tagged(...all.map((sentiment) => ({ text: 'les ateliers', sentiment }))), STOP)[0]
        ?.sentiment;
    expect(feelings('positive', 'positive')).toBe('positive');
    expect(feelings('positive', 'neutral')).toBe('neutral');
    expect(feelings('positive', 'negative')).toBe('mixed');
  });

  it('gives a word the theme that its use reveals', () => {
    const theme = {
      id: 'evenement/lieu',
      polarity: 'neutral',
      evidence: [{ start: 3, end: 8, entry: 'salle' }],
    } as const;
    const [word] = countsOf(tagged({ text: 'La salle', tags: { themes: [theme] } }), STOP);
    expect(word?.theme).toBe('evenement/lieu');
  });

  it('does not depend on the order of answers', () => {
    const answers = tagged(
      'Les ateliers',
      'un atelier',
      'Trop de monde',
      'les débats',
      'Débat, atelier',
    );
    const expected = countsOf(answers, STOP);
    fc.assert(
      fc.property(fc.shuffledSubarray(answers, { minLength: answers.length }), (shuffled) => {
        expect(countsOf(shuffled, STOP)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the form shown', () => {
  it.each([
    [['ia', 'IA', 'ia'], 'IA'],
    [['ia', 'ia', 'ia', 'ia', 'IA'], 'ia'],
    [['café ia', 'café IA'], 'café IA'],
    [['rencontre', 'rencontres', 'rencontres'], 'rencontres'],
    [['super', 'super', 'super', 'SUPER'], 'super'],
  ])('of %j is « %s »', (forms, shown) => {
    expect(shownForm(forms)).toBe(shown);
  });
});

describe('in a cloud', () => {
  const cloud = (...said: string[]): string[] =>
    countWords(tagged(...said), STOP, 20).map(({ text }) => text);

  it('a word that most say in a longer expression is there in that one alone', () => {
    const said = ['pas assez de chaises', 'Pas assez de chaises', 'pas assez de chaises !'];
    expect(cloud(...said, 'du bruit')).toEqual(['pas assez de chaises', 'bruit']);
    expect(cloud(...said, 'les chaises', 'des chaises')).toContain('chaises');
  });

  it('a noun and what it is for are one expression, never cut', () => {
    const said = ['le camion à pizzas', 'Un camion à pizzas', 'ce camion à pizzas'];
    expect(cloud(...said)).toEqual(['camion à pizzas']);
    const dust = ['De la poudre aux yeux', 'poudre aux yeux', 'c’est de la poudre aux yeux'];
    expect(cloud(...dust)).toEqual(['poudre aux yeux']);
  });

  it('what tells how names nothing', () => {
    const words = cloud('ça tourne en rond', 'on repart à bloc', 'l’impression de rêver');
    expect(words.sort()).toEqual(['repartir', 'rêver', 'tourner']);
  });

  it('holds no insult, which the gate holds back', () => {
    expect(cloud('un accueil de connards', 'un accueil parfait')).not.toContain('connards');
  });

  it('takes « boite » for the noun that it is', () => {
    expect(cloud('boite à idées')).not.toContain('boiter');
  });

  it('cut among words that as many people say, it favours no letter', () => {
    const said = ['arbre', 'abri', 'atelier', 'vent', 'soleil', 'pluie', 'table', 'verre'];
    const letters = countWords(tagged(...said), STOP, 3).map(({ text }) => text[0]);
    expect(new Set(letters).size).toBeGreaterThan(1);
  });

  it('of words that as many people say, those of more questions come first', () => {
    const [one, other] = tagged('Les ateliers, le son', { id: 'b', text: 'Le son' });
    const asked = { ...other!, answer: { ...other!.answer, question: 'Et encore ?' } };
    const same = tagged({ id: 'b', text: 'Les ateliers' });
    const words = countWords(
      [
        one!,
        asked,
        { ...same[0]!, answer: { ...same[0]!.answer, id: 'b', question: one!.answer.question } },
      ],
      STOP,
      20,
    );
    expect(words.map(({ text }) => text)).toEqual(['son', 'ateliers']);
  });
});
