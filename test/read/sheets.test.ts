import { describe, expect, test } from 'vitest';
import type { InputFile } from '../../src/read/files.js';
import { readSurvey } from '../../src/read/survey.js';
import { type Cell, workbook } from './workbooks.js';

describe('a workbook with a question a sheet', () => {
  const sheet = (question: string, people: readonly string[]): Cell[][] => [
    ['Participant', question],
    ...people.map((id) => [id, `${question} : une réponse de ${id}`]),
  ];
  const told = (input: InputFile): string[] =>
    readSurvey([input]).notices.map(({ message }) => message.french);

  test('joins those that tell of the same people, in any order, and says so', () => {
    const input = workbook({
      A: sheet('Ce qui a plu', ['P1', 'P2', 'P3']),
      B: sheet('Ce qui a déplu', ['P3', 'P1', 'P4']),
      Salles: [['Nom'], ['Nef']],
    });
    const { respondents, answers } = readSurvey([input]);
    expect(respondents.map(({ id }) => id)).toEqual(['P1', 'P2', 'P3', 'P4']);
    expect(answers.filter(({ id }) => id === 'P1').map(({ text }) => text)).toEqual([
      'Ce qui a plu : une réponse de P1',
      'Ce qui a déplu : une réponse de P1',
    ]);
    expect(told(input).slice(0, 2)).toEqual([
      expect.stringContaining('sont jointes par la colonne «\u00a0Participant\u00a0»'),
      expect.stringContaining('«\u00a0Salles\u00a0»'),
    ]);
  });

  test.each([
    ['have other people', sheet('Ce qui a déplu', ['P7', 'P8'])],
    ['have one person twice', sheet('Ce qui a déplu', ['P1', 'P1', 'P2'])],
    ['ask the same', sheet('Ce qui a plu', ['P1', 'P2', 'P3'])],
  ])('joins none that %s', (_, other) => {
    const input = workbook({ A: sheet('Ce qui a plu', ['P1', 'P2', 'P3']), B: other });
    expect(readSurvey([input]).answers).toHaveLength(3);
    expect(told(input)[0]).toContain('cette feuille ne l’est pas');
  });

  test('joins them by the addresses of people, which it does not show', () => {
    const by = (question: string): Cell[][] => [
      ['Adresse e-mail', question],
      ...[1, 2, 3].map((i) => [`p${i}@exemple.fr`, `${question} ${i}`]),
    ];
    const read = readSurvey([workbook({ A: by('Ce qui a plu'), B: by('Ce qui manque') })]);
    expect(read.answers).toHaveLength(6);
    expect(JSON.stringify([read.respondents, read.notices])).not.toContain('exemple.fr');
  });

  test('under its title and the same headings, reads all, each person once', () => {
    const slide = (question: string): Cell[][] => [
      [question],
      ['Participant', 'Réponse'],
      ['P1', `Une réponse à ${question}`],
      ['P2', `Une autre réponse à ${question}`],
    ];
    const input = workbook({ 'Diapo 1': slide('Vos attentes'), 'Diapo 2': slide('Vos idées') });
    const { respondents, answers } = readSurvey([input]);
    expect(respondents.map(({ id }) => id)).toEqual(['P1', 'P2']);
    expect(new Set(answers.map(({ question }) => question))).toEqual(
      new Set(['Vos attentes', 'Vos idées']),
    );
    expect(told(input)[0]).toContain('«\u00a0Diapo 1\u00a0» et «\u00a0Diapo 2\u00a0»');
  });

  test('under facts of it too, reads all, and leaves the list of those who came', () => {
    const wall = (question: string, people: readonly string[]): Cell[][] => [
      ['Activité', question],
      ['Type', 'Mur'],
      ['Contributions', people.length],
      ['Participant', 'Contribution'],
      ...people.map((name) => [name, `De ${name}, à ${question}`]),
    ];
    const first = ['Camille', 'Awa', 'Malik', 'Sylvie', 'Rémi', 'Laure', 'Hugo', 'Inès'];
    const came = first.flatMap((name, i) => [`${name} ${'MDPR'[i % 4]}.`, `Participant ${i}`]);
    const input = workbook({
      Participants: [['Nom', 'E-mail'], ...came.map((name) => [name, ''])],
      'Activité 1': wall('Ce qui vous a plu', came.slice(0, 14)),
      'Activité 2': wall('Vos idées pour la suite', came.slice(2)),
    });
    const { respondents, answers } = readSurvey([input]);
    expect(respondents).toHaveLength(16);
    expect(answers).toHaveLength(28);
    expect(JSON.stringify(respondents)).not.toContain('Camille');
    expect(told(input)[1]).toMatch(/cette feuille ne l’est pas.+Participants/);
  });

  test('and nobody named, reads all, an answer a person, and says so', () => {
    const input = workbook({
      A: [['Qu’est-ce qui vous a plu ?'], ['Le lieu, très beau'], ['Les repas du midi']],
      B: [['Quelles suites donner ?'], ['Se revoir au printemps']],
    });
    expect(readSurvey([input]).answers.map(({ question, text }) => [question, text])).toEqual([
      ['Qu’est-ce qui vous a plu ?', 'Le lieu, très beau'],
      ['Qu’est-ce qui vous a plu ?', 'Les repas du midi'],
      ['Quelles suites donner ?', 'Se revoir au printemps'],
    ]);
    expect(readSurvey([input]).respondents).toHaveLength(3);
    expect(told(input)[0]).toContain('elles sont lues ensemble');
  });

  const numbered = (question: string, count: number, by = 'Participant'): Cell[][] => {
    const [[, ...asked] = [], ...answers] = sheet(
      question,
      Array.from({ length: count }, (_, i) => String(i + 1)),
    );
    return [[by, ...asked], ...answers];
  };
  const read = (sheets: Readonly<Record<string, Cell[][]>>): [people: number, answers: number] => {
    const { respondents, answers } = readSurvey([workbook(sheets)]);
    return [respondents.length, answers.length];
  };

  test('joins people who are only numbered where all are on both, and no others', () => {
    const [liked, missed] = ['Ce qui vous a plu', 'Ce qui vous a déplu'];
    const plus = numbered(liked!, 8);
    expect(read({ Plu: plus, Déplu: numbered(missed!, 8) })).toEqual([8, 16]);
    expect(read({ 'Question 1': plus, 'Question 2': numbered(missed!, 8) })).toEqual([8, 16]);
    const [first, second] = [numbered(liked!, 8, 'N°'), numbered(missed!, 8, 'N°')];
    expect(read({ Q1: first, Q2: second })).toEqual([8, 16]);
    expect(read({ Plu: first, Déplu: second })).toEqual([8, 8]);
    expect(read({ 'Q1 2025': first, 'Q2 2025': second })).toEqual([8, 8]);
    expect(read({ Parents: plus, Élèves: numbered(missed!, 7) })).toEqual([8, 8]);
    expect(read({ 'Atelier A': plus, 'Atelier B': numbered(missed!, 8) })).toEqual([8, 8]);
    expect(read({ 'Groupe 1': plus, 'Groupe 2': numbered(missed!, 8) })).toEqual([8, 8]);
  });

  test.each([
    ['Participant', (i: number) => `P${i}`],
    ['E-mail', (i: number) => `p${i}@exemple.fr`],
  ])('never joins the sheets of different years, by %s', (by, named) => {
    const year = (question: string): Cell[][] => [
      [by, question],
      ...[1, 2, 3].map((i) => [named(i), `${question} ${i}`]),
    ];
    const sheets = { 'NEC 2024': year('Ce qui vous a plu'), 'NEC 2025': year('Vos idées') };
    expect(read(sheets)).toEqual([3, 3]);
  });

  test('joins first names only where all are on both', () => {
    const by = (question: string, names: string): Cell[][] => [
      ['Prénom', question],
      ...names.split(' ').map((name) => [name, `${question} : une réponse de ${name}`]),
    ];
    const monday = by('Votre avis sur lundi ?', 'Ana Paul Léa Max');
    expect(read({ lundi: monday, mardi: by('Et sur mardi ?', 'Ana Paul Léa Lou') })[1]).toBe(4);
    expect(read({ lundi: monday, mardi: by('Et sur mardi ?', 'Paul Ana Léa Max') })[1]).toBe(8);
  });

  test.each(['Inscrits', 'Avant'])(
    'takes no one for a respondent who only enrolled: %s',
    (name) => {
      const mail = (i: number): string => `p${i}@exemple.fr`;
      const enrolled = Array.from({ length: 20 }, (_, i) => [mail(i), 'CAF', `Atelier ${i % 3}`]);
      const said = Array.from({ length: 8 }, (_, i) => [mail(i), `Une remarque sur le lieu ${i}`]);
      const list = [['E-mail', 'Structure', 'Atelier choisi'], ...enrolled];
      const answers = [['E-mail', 'Ce qui vous a plu'], ...said];
      expect(
        read(name === 'Avant' ? { [name]: list, Avis: answers } : { Avis: answers, [name]: list }),
      ).toEqual([8, 8]);
    },
  );

  test.each([
    ['Synthèse', ['Un accueil très apprécié', 'Un son à revoir']],
    ['Feuil2', ['Accueil : 12 personnes', 'Son (5)', 'À voir en équipe']],
  ])('does not take for answers what sums them up: %s, %j', (name, cells) => {
    const sheets = {
      Réponses: [['Qu’avez-vous apprécié ?'], ['Le lieu, très beau'], ['Les repas du midi']],
      [name]: [['Que faut-il retenir ?'], ...cells.map((cell) => [cell])],
    };
    expect(read(sheets)).toEqual([2, 2]);
  });

  test('under titles that ask nothing, reads them below each other', () => {
    const group = (title: string): Cell[][] => [
      [title],
      ['Participant', 'Venu', 'Commentaire'],
      ...[1, 2, 3].map((i) => [`P${i}`, 'Oui', `Une remarque de ${title} ${i}`]),
    ];
    const sheets = { A: group('Résultats 2024'), B: group('Résultats 2025') };
    expect(read(sheets)).toEqual([6, 6]);
    expect(readSurvey([workbook(sheets)]).editions).toEqual(['2024', '2025']);
  });

  test('joins people by numbers that count no rows, though not all answered on each', () => {
    const numbered = (question: string, ids: readonly number[]): Cell[][] => [
      ['ID répondant', question],
      ...ids.map((id) => [id, `${question} du groupe n° ${id}`]),
    ];
    const sheets = { Q1: numbered('Vos joies', [2, 5, 9]), Profil: numbered('Un mot', [2, 9, 14]) };
    expect(read(sheets)).toEqual([4, 6]);
    const counted = { A: numbered('Vos joies', [1, 2, 3]), B: numbered('Un mot', [1, 2]) };
    expect(read(counted)).toEqual([3, 3]);
  });
});

describe('a workbook with a questionnaire a sheet', () => {
  const form = (i: number, words = 'Ce qui vous a plu'): Cell[][] => [
    ['Fiche d’évaluation', null],
    ['Votre structure', 'Mairie'],
    [words, `La rencontre n° ${i} du matin`],
    ['Ce que vous changeriez', i === 2 ? null : `Un repas n° ${i} plus chaud`],
  ];
  const forms = { A: form(1), B: form(2), C: form(3) };

  test('has a row a sheet, and says so', () => {
    const read = readSurvey([workbook(forms)]);
    expect(read.respondents).toHaveLength(3);
    expect(read.answers.map(({ question }) => question)).toEqual(
      [1, 2, 1, 1, 2].map((n) => ['Ce qui vous a plu', 'Ce que vous changeriez'][n - 1]),
    );
    expect(read.notices[0]?.message.french).toContain('Chaque feuille est un questionnaire rempli');
  });

  test('is none where its first row heads a table of questions and answers', () => {
    const group = (i: number): Cell[][] => [
      ['Question', 'Réponse'],
      ['Ce qui vous a plu', `La rencontre n° ${i} du matin`],
      ['Ce que vous changeriez', `Un repas n° ${i} plus chaud`],
    ];
    const read = readSurvey([workbook({ A: group(1), B: group(2), C: group(3) })]);
    expect(read.answers).toHaveLength(6);
  });

  test.each<[string, Record<string, Cell[][]>]>([
    ['a model', { ...forms, Modèle: form(0) }],
    ['other questions', { ...forms, D: form(4, 'Ce qui vous a déplu') }],
    [
      'a table more',
      {
        ...forms,
        D: [
          ['Structure', 'Note'],
          ['Mairie', 3],
          ['École', 4],
        ],
      },
    ],
  ])('has those alone, and tells the other, with %s', (_, sheets) => {
    const read = readSurvey([workbook(sheets)]);
    expect(read.respondents).toHaveLength(3);
    expect(read.notices[1]?.message.french).toMatch(
      /cette feuille ne l’est pas\u00a0: «\u00a0(D|Modèle)\u00a0»/,
    );
  });
});
