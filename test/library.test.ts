import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.js';
import {
  analyse,
  byTheme,
  cardPng,
  cardSvg,
  chooseQuotes,
  cloudSvg,
  codebookOf,
  compareTagged,
  countWords,
  deckOf,
  EXPECTATIONS,
  figureFiles,
  findingsOf,
  INTENTS,
  layOut,
  openLogo,
  type Place,
  paragraphsOf,
  printedIn,
  ROLES,
  readLexicon,
  readPrinted,
  readSurvey,
  reportHtml,
  reportMarkdown,
  reportWords,
  SENTIMENTS,
  shippedLexicons,
  speakerGroup,
  speakersOf,
  survivors,
  tagAnswers,
  tagSurvey,
  UserError,
  verifyQuote,
  writtenQuote,
} from '../src/index.js';
import { pageOf, peopleByTheme, publishable } from './published/program.js';
import { quote } from './quote/quote.js';

it('exports the values of what it names, not their types alone', () => {
  expect(SENTIMENTS).toContain('mixed');
  expect(ROLES).toContain('open');
  expect(INTENTS).toContain('suggestion');
  expect(EXPECTATIONS).toContain('image');
});

/** The members of a type, as it is published. */
function published(type: string, file: string): (string | undefined)[] {
  const [, after = ''] = readFileSync(`dist/${file}.d.ts`, 'utf8').split(`interface ${type}`);
  const [members = ''] = after.split('\n}');
  return [...members.matchAll(/^ {4}readonly (\w+)/gm)].map(([, name]) => name);
}

it('shows of what its steps work with what programs may look at, and no more', () => {
  expect(published('Codebook', 'tag/codebook')).toEqual([
    'french',
    'themes',
    'stopWords',
    'names',
    'isWord',
    'versions',
  ]);
  expect(published('TaggedEditions', 'compare/tagged')).toEqual(['file', 'editions']);
  expect(published('Finding extends Where', 'compare/findings')).not.toContain('watch');
});

it('exports every function that the README calls', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('## Depuis un programme');
  const called = [...section.matchAll(/(?<![.\p{L}])\p{Ll}\p{L}+(?=\()/gu)].map(([name]) => name);
  const known = new Set([...Object.keys(library), 'readFileSync']);
  expect(called.length).toBeGreaterThan(20);
  expect(called.filter((name) => !known.has(name))).toEqual([]);
});

const survey = readSurvey([
  {
    file: 'nec-2025.csv',
    bytes: new TextEncoder().encode(
      'Qu’avez-vous apprécié ?\nLes rencontres entre communes, vraiment utiles\nL’accueil, chaleureux et simple\nLes ateliers du matin',
    ),
  },
]);

it('tells where a mistake stands', () => {
  const placeOf = (error: UserError): Place | undefined => error.place;
  const error = new UserError({ french: '', english: '' }, undefined, { file: 'a.csv' });
  expect(placeOf(error)).toEqual({ file: 'a.csv' });
});

describe('serves a program that knows its published types alone', () => {
  const TEXTS = [
    'Le buffet était excellent',
    'Une bouffée d’air frais dans une année difficile',
    'Le buffet de la gare, et rien de végé',
    'Des ateliers concrets',
    'Les échanges avec d’autres médiateurs',
  ];

  it('with a lexicon written in code', () => {
    expect(peopleByTheme(TEXTS)).toEqual(
      new Map([
        ['restauration/repas', 1],
        ['restauration/repas/vegetarien', 1],
      ]),
    );
  });

  it('with quotes that it proves', () => {
    expect(publishable(TEXTS).map(({ text }) => text)).toContain(TEXTS[1]);
  });

  it('and tells it of each answer, once', () => {
    const done: number[] = [];
    expect(pageOf(TEXTS, (count) => done.push(count))).toContain('</html>');
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });
});

const LOGO = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>',
).toString('base64')}`;

describe('tells who says a quote', () => {
  const header = 'ID;Vous êtes;Formatrice;Venu pour;Qu’avez-vous apprécié ?\n';
  const rows = Array.from({ length: 12 }, (_, n) =>
    [n, n < 9 ? 'Agent' : 'Élu', n % 2 ? 'Nadège Ferrand' : 'Karim Belhadj']
      .concat(n % 2 ? 'Rire, Apprendre' : 'Apprendre', `Les ateliers concrets du matin, jour ${n}`)
      .join(';'),
  );
  const bytes = new TextEncoder().encode(header + rows.join('\n'));
  const closed = { 'Venu pour': 'multiple', Formatrice: 'choice' } as const;
  const read = readSurvey([{ file: 'a-2025.csv', bytes }], { roles: closed });
  const codebook = codebookOf(shippedLexicons('names'));
  const of = (id: string) => quote('Des ateliers concrets', { id, edition: '2025' });

  it('by a group that hides them, and no other', () => {
    const speakers = speakersOf(read, codebook, { group: 'vous etes' });
    expect(speakerGroup(of('0'), speakers)).toBe('Agent');
    expect(speakerGroup(of('11'), speakers)).toBe('');
    expect(
      speakerGroup(of('11'), speakersOf(read, codebook, { group: 'Vous', threshold: 3 })),
    ).toBe('Élu');
    expect(speakerGroup(of('0'), speakersOf(read, codebook))).toBe('');
  });

  it.each([
    ['Ville', /Aucune question fermée ne s’appelle/u],
    ['Venu pour', /plusieurs groupes/u],
    ['Formatrice', /noms de personnes/u],
  ])('not by %s', (group, why) => {
    expect(() => speakersOf(read, codebook, { group })).toThrow(why);
  });

  it('with a threshold that protects', () => {
    const [threshold, group] = [Number.NaN, read.closed[0]!];
    expect(() => speakersOf(read, codebook, { threshold })).toThrow(UserError);
    expect(() =>
      speakerGroup(of('11'), { respondents: read.respondents, group, threshold }),
    ).toThrow(UserError);
  });

  it('and filters answers by no group that nobody knows', () => {
    const groups = ['Vous êtes'];
    expect(analyse(read, codebook, { groups, threshold: 3 }).groups).not.toEqual([]);
    expect(() => analyse(read, codebook, { groups: ['Profil'] })).toThrow(UserError);
  });
});

it('tells what a comparison concludes as the command does, with what to think of it', () => {
  const saying = (edition: string, said: string) =>
    Array.from({ length: 20 }, (_, n) => ({ ID: `${n}`, Année: edition, Avis: `${said} ${n}` }));
  const rows = [...saying('2024', 'Les ateliers du matin'), ...saying('2025', 'Le repas de midi')];
  const bytes = new TextEncoder().encode(JSON.stringify(rows));
  const own = readSurvey([{ file: 'base.json', bytes }], { text: ['Avis'], edition: 'Année' });
  const findings = findingsOf(compareTagged([tagSurvey(own, codebookOf())]));
  const [meal] = findings.filter(({ id }) => id === 'evenement/restauration');
  expect(meal).toMatchObject({ conclusion: 'up', isDoubtful: true, from: '2024', to: '2025' });
  expect(meal!.text).toMatch(
    /^La part des personnes qui parlent de «\sRestauration\s» .*précautions?/u,
  );
  const clear: readonly ('up' | 'down')[] = survivors(findings).map(({ conclusion }) => conclusion);
  expect(clear).toContain('up');
});

describe('draws', () => {
  const dress = { look: { organisation: 'La Mine' }, logo: null };

  it('quotes as cards, with their logo and alternative text', async () => {
    const speakers = { respondents: [], threshold: 5 };
    const own = { ...dress, logo: await openLogo(LOGO) };
    const { drawn, undrawn } = deckOf([quote('Une bouffée d’air')], own, speakers);
    expect(undrawn).toEqual([]);
    const { carre, large } = drawn[0]!.cards;
    expect(cardSvg(carre)).toContain('bouffée');
    expect(carre.alternative).toContain('La Mine');
    expect(Buffer.from(cardPng(large)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('no cards without a threshold that protects', () => {
    const speakers = { respondents: [], threshold: Number.NaN };
    expect(() => deckOf([quote('Une bouffée d’air')], dress, speakers)).toThrow(UserError);
  });

  it.each(['red', '#abc', '#12345', '1f4e79'])('nothing in %s, which is no #rrggbb', (accent) => {
    const speakers = { respondents: [], threshold: 5 };
    const quotes = [quote('Une bouffée d’air')];
    expect(() => deckOf(quotes, { look: { accent }, logo: null }, speakers)).toThrow(UserError);
    expect(() => reportHtml(analyse(survey, codebookOf([])), { accent })).toThrow(accent);
  });

  it.each([Number.NaN, -4, 0, Number.POSITIVE_INFINITY])('no cloud %d pixels wide', (width) => {
    const words = [{ text: 'repas', people: 2 }];
    expect(() => layOut(words, { width, height: 300, seed: 1 })).toThrow(UserError);
  });
});

describe('answers in memory', () => {
  const rows = ['Le repas du midi', 'Un repas très bon', 'Le café'].map((said, at) => ({
    ID: String(at + 1),
    'Qu’avez-vous apprécié ?': said,
  }));
  const bytes = new TextEncoder().encode(JSON.stringify(rows));
  const { answers } = readSurvey([{ file: 'base.json', bytes }]);

  it('are read as the JSON of their rows', () => {
    expect(answers.map(({ text }) => text)).toEqual(rows.map((row) => Object.values(row)[1]));
  });

  it('make a cloud of its own size, shape and colours', () => {
    const codebook = codebookOf([]);
    const words = countWords(tagAnswers(answers, codebook), codebook.stopWords, 5);
    const size = { width: 320, height: 200, seed: 3, shape: 'ellipse' } as const;
    const cloud = layOut(words, size, byTheme(words, codebook.themes));
    expect(cloud.words[0]).toMatchObject({ text: 'repas', people: 2 });
    expect(cloudSvg([{ cloud }], 'Les mots')).toContain('repas');
  });

  it.each([Number.NaN, -3, 0, 1.5])('have no %d words counted', (top) => {
    const codebook = codebookOf([]);
    expect(() => countWords(tagAnswers(answers, codebook), codebook.stopWords, top)).toThrow(
      `Le nombre de mots (top) ne peut pas être ${top}.`,
    );
  });

  it('have no word counted where they tell a secret', () => {
    const codebook = codebookOf([]);
    const telling = answers.map((one) => ({ ...one, text: `Je suis séropositif. ${one.text}` }));
    expect(countWords(tagAnswers(telling, codebook), codebook.stopWords, 5)).toEqual([]);
  });
});

describe('what JavaScript gives and no type has checked is told as a mistake', () => {
  const one = { id: '1', answer: '1/1', edition: '', question: 'Un avis ?', text: 'Bien' };
  const told = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
    return '';
  };

  it.each([
    ['a text that is null', [{ ...one, text: null }], /«\s1\/1\s» a dans «\stext\s» null/u],
    ['a question that is null', [{ ...one, question: null }], /dans «\squestion\s» null/u],
    ['two answers of one key', [one, one], /ont la clé «\s1\/1\s»/u],
  ])('%s', (_, answers, message) => {
    expect(told(() => tagAnswers(answers as (typeof one)[], codebookOf([])))).toMatch(message);
  });

  it('but no answers of two editions that have one key', () => {
    const answers = [one, { ...one, edition: '2024' }];
    expect(tagAnswers(answers, codebookOf([]))).toHaveLength(2);
  });

  it.each(['id: voirie', null, [], { file: 'a.yaml', text: 7 }])(
    'a lexicon that is %j',
    (given) => {
      expect(told(() => readLexicon(given as never))).toMatch(/Ce lexique n’est donné ni/u);
    },
  );

  it('a kind of lexicons that there is not', () => {
    expect(told(() => shippedLexicons('theme' as never))).toMatch(/s’appelle «\stheme/u);
  });
});

it('takes an option that is undefined for one that is not given', () => {
  const unset = { threshold: undefined, allowNames: undefined };
  const tagged = tagAnswers(survey.answers, codebookOf([]));
  const asked = { top: 9, theme: undefined, question: undefined, edition: undefined, ...unset };
  expect(chooseQuotes(tagged, asked)).toEqual(chooseQuotes(tagged, { top: 9 }));
  expect(analyse(survey, codebookOf([]), { title: undefined, ...unset }).threshold).toBe(5);
});

it('does as the commands do where nothing is told', () => {
  const codebook = codebookOf([]);
  const tagged = tagAnswers(survey.answers, codebook);
  expect(chooseQuotes(tagged)).toEqual(chooseQuotes(tagged, { top: 20 }));
  const words = countWords(tagged, codebook.stopWords);
  expect(words).toEqual(countWords(tagged, codebook.stopWords, 60));
  expect(layOut(words)).toEqual(layOut(words, { width: 1216, height: 704, seed: 1 }));
  const quotes = [quote('Une bouffée d’air')];
  const speakers = { respondents: [] };
  expect(deckOf(quotes, { look: {} }, speakers)).toEqual(
    deckOf(quotes, { look: {}, logo: null }, { ...speakers, threshold: 5 }),
  );
});

it('counts in a cloud no word that one person alone says, where ten are said by more', () => {
  const codebook = codebookOf([]);
  const shared =
    'repas, café, salle, atelier, conférence, rencontre, accueil, train, hôtel, visite';
  const texts = [shared, shared, 'le jardin'];
  const answers = texts.map((text, at) => ({
    ...survey.answers[0]!,
    id: `${at}`,
    answer: `${at}/1`,
    text,
  }));
  const words = countWords(tagAnswers(answers, codebook), codebook.stopWords);
  expect(words.map(({ people }) => people)).toEqual(Array(10).fill(2));
});

it('draws every figure that the report in Markdown shows', () => {
  const analysis = analyse(survey, codebookOf([]), { threshold: 1 });
  const shown = [...reportMarkdown(analysis).matchAll(/\]\(figure-(.+)\.svg\)/g)].map(
    ([, name]) => name,
  );
  expect(shown).not.toEqual([]);
  expect(figureFiles(analysis).map(({ name }) => name)).toEqual(expect.arrayContaining(shown));
});

it.each(Object.getOwnPropertyNames(Object.prototype))(
  'reads « %s » as any word, though every object of JavaScript has one so named',
  (name) => {
    const own = codebookOf();
    const said = [
      name,
      `Le ${name} du stand`,
      `Son ${name} a ${name}`,
      `Se ${name} et ${name} class`,
    ];
    const answers = said.map((text, at) => ({
      ...survey.answers[0]!,
      id: `${at}`,
      answer: `${at}/1`,
      text,
    }));
    const tagged = tagAnswers(answers, own);
    expect(tagged.map(({ answer }) => answer.text)).toEqual(said);
    expect(countWords(tagged, own.stopWords)).toBeInstanceOf(Array);
    for (const one of chooseQuotes(tagged, { top: 4, threshold: 1 }))
      expect(verifyQuote(one, answers)).toBeNull();
  },
);

it.each(Object.getOwnPropertyNames(Object.prototype))(
  'counts a closed question called « %s », which some leave empty, as any other',
  (name) => {
    const rows = [
      'Le lieu est beau',
      'On mange bien',
      'Trop de bruit ici',
      'Une belle journée',
    ].map((text, i) => `${text};${['Oui', 'Non', 'Oui', ''][i]}`);
    const csv = `Avis;${name}\n${rows.join('\n')}\n`;
    const own = readSurvey([{ file: 'a-2025.csv', bytes: new TextEncoder().encode(csv) }], {
      roles: { [name]: 'choice' },
    });
    const { closed } = analyse(own, codebookOf([]), { threshold: 1 }).comparison;
    expect(closed.map(({ question }) => question)).toEqual([name]);
    expect(closed[0]!.options.map(({ label }) => label)).toEqual(['Oui', 'Non']);
  },
);

it('names what a report has between quotation marks that is no answer', () => {
  const own = codebookOf();
  const printed = reportMarkdown(analyse(survey, own, { threshold: 1 }));
  const passages = printedIn(paragraphsOf(new TextEncoder().encode(printed), 'rapport.md'));
  const known = reportWords(survey, own);
  const read = readPrinted(passages, tagAnswers(survey.answers, own), { known, threshold: 1 });
  expect(read.filter(({ kind }) => kind === 'known')).not.toEqual([]);
  expect(read.filter(({ kind }) => kind === 'wrong')).toEqual([]);
});

it('tells a quote that was written as JSON from what is none', () => {
  const tagged = tagAnswers(survey.answers, codebookOf([]));
  const [first] = chooseQuotes(tagged, { top: 1 });
  expect(writtenQuote(JSON.parse(JSON.stringify(first)))).toMatchObject({ text: first!.text });
  expect(writtenQuote({ text: first!.text })).toBeUndefined();
});

it('counts under another name an option that no file writes down', () => {
  const bytes = new TextEncoder().encode(
    `Avis;Remarque\n${['oui', 'oui', 'non', 'non'].map((said, n) => `${said};Le repas du midi, jour ${n}`).join('\n')}`,
  );
  const rename = (option: string) => [{ columns: ['Avis'], option, name: 'Content' }];
  const read = (option: string) =>
    readSurvey([{ file: 'a.csv', bytes }], { renames: rename(option) });
  expect(read('oui').respondents.map(({ closed }) => closed.Avis?.[0])).toContain('Content');
  expect(read('peut-être').notices).toContainEqual(expect.objectContaining({ file: 'a.csv' }));
});

it.each(['package.json', 'lexicons/evenement.yaml', 'lexicons/schema/theme-lexicon.json'])(
  'lets programs find %s in the package',
  (file) => {
    expect(existsSync(createRequire(import.meta.url).resolve(`verbatim/${file}`))).toBe(true);
  },
);
