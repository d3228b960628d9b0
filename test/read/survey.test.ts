import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import type { ReadOptions } from '../../src/read/options.js';
import { readSurvey } from '../../src/read/survey.js';
import { input, messages, said, survey } from './table.js';

const WIDE = `id;Profil;Qu’avez-vous apprécié ?;Que faudrait-il améliorer ?
a1;Élue;Les échanges avec les autres communes;
a2;Agent;;Plus de temps pour les ateliers
a3;Agent;L’accueil de toute l’équipe;La sono de la grande salle
`;

const LONG = `{"id":"x1","edition":"2024","question":"Appréciés ?","text":"Le lieu, magnifique"}
{"id":"x2","edition":"2024","question":"À revoir ?","text":"La queue au buffet du midi"}
{"id":"x1","edition":"2025","question":"Appréciés ?","text":"Les rencontres du premier soir"}
{"id":"x1","edition":"2025","question":"À revoir ?","text":"Rien"}
`;

describe('a wide file: one row a respondent', () => {
  test('gives one respondent a row, with or without open answers', () => {
    expect(survey(WIDE).respondents.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
  });

  test('numbers answers by the place of their question among the open ones', () => {
    expect(survey(WIDE).answers.map(({ answer }) => answer)).toEqual([
      'a1/1',
      'a2/2',
      'a3/1',
      'a3/2',
    ]);
  });

  test('does not name columns of one name after an id', () => {
    const read = survey('ID;Commentaire;Commentaire\n1;Très bien organisé;Merci à tous\n');
    expect(read.sources[0]?.columns.map(({ name }) => name)).toEqual([
      'ID',
      'Commentaire',
      'Commentaire (2)',
    ]);
  });

  test('keeps closed answers by question', () => {
    expect(survey(WIDE).respondents[0]?.closed).toEqual({ Profil: ['Élue'] });
    expect(survey(WIDE).closed).toEqual([{ name: 'Profil', kind: 'choice' }]);
  });

  test('numbers respondents by row where no column is an id', () => {
    const read = survey('Profil,Commentaire\nA,Très bien organisé\nB,Bravo à toute l’équipe\n');
    expect(read.respondents.map(({ id }) => id)).toEqual(['r001', 'r002']);
  });

  test('makes repeated ids unique and says so', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i},Commentaire numéro ${i} bien long`);
    const read = survey(`id,Commentaire\n${rows.join('\n')}\n7,Encore une autre réponse ici\n`);
    expect(read.respondents.at(-1)?.id).toBe('7-2');
    expect(messages(read)).toContain(
      '1 identifiant répété\u00a0: un numéro lui est ajouté, et chaque ligne compte pour une personne.',
    );
  });

  test('takes no number of one tool for that of another: it is made unique without a word, and nobody is told as the same', () => {
    const of = (file: string, first: number) =>
      input(
        `ID;Commentaire\n${Array.from({ length: 12 }, (_, i) => `${first + i};Commentaire ${file} ${i} bien long`).join('\n')}\n`,
        file,
      );
    const two = readSurvey([of('a-2025.csv', 1), of('b-2025.csv', 4)]);
    expect(two.respondents.at(12)).toMatchObject({ id: '4-2' });
    expect(two.respondents.some(({ sameSender }) => sameSender !== undefined)).toBe(false);
    expect(messages(two).filter((one) => /répété/.test(one))).toEqual([]);
    const codes = readSurvey([of('a-2025.csv', 200001), of('b-2025.csv', 200012)]);
    expect(messages(codes).filter((one) => /répété/.test(one))).toHaveLength(1);
  });

  test('does not use ids that most rows share, and says so', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `${i % 3},Commentaire numéro ${i} bien long`);
    const text = `id,Commentaire\n${rows.join('\n')}\n`;
    expect(survey(text).respondents.at(-1)?.id).toBe('r012');
    expect(survey(text).sources[0]?.columns[0]?.reason).toContain('non employés');
    expect(messages(survey(text))).toEqual([
      'La colonne «\u00a0id\u00a0» ne donne que 3 identifiants pour 12 lignes\u00a0: elle n’est pas employée, et chaque ligne compte pour une personne (option --id pour l’employer).',
    ]);
    expect(survey(text, { id: 'id' }).respondents.at(-1)?.id).toBe('2-4');
  });

  test('says that some people signed several rows, each of which counts for one', () => {
    const signed = (heading: string, names: (i: number) => string): string =>
      [
        `Session;Commentaire;${heading}`,
        ...Array.from({ length: 24 }, (_, i) => `Session ${i % 4};${said(i)};${names(i)}`),
      ].join('\n');
    const told = (text: string): string => messages(survey(text)).join();
    const few = (i: number): string => (i < 4 ? '' : `dev_${i % 3}`);
    expect(told(signed('Pseudo', few))).toMatch(
      /La colonne «.Pseudo.» ne donne que 3 noms pour 20 lignes.: une même personne en a écrit plusieurs/u,
    );
    expect(told(signed('Pseudo', (i) => `dev_${i}`))).not.toContain('ne donne que');
    expect(told(signed('Nom', (i) => (i % 2 ? 'Anonyme' : `Dupont ${i}`)))).not.toContain(
      'ne donne que',
    );
    expect(told(signed('Formateur', (i) => `Jean Dupont ${'ABC'[i % 3]}`))).not.toContain(
      'ne donne que',
    );
  });

  test('keeps the text of an answer as it was typed, spaces and breaks included', () => {
    const read = survey('id,Commentaire\n1,"  Merci !\nÀ l’an prochain 😍  "\n2,ok merci\n');
    expect(read.answers[0]?.text).toBe('  Merci !\nÀ l’an prochain 😍  ');
  });
});

describe('columns of short values that are hardly ever the same', () => {
  const names = ['Léa', 'Paul', 'Inès', 'Björn', 'Odile', 'Awa', 'Jules', 'Nora'];
  const words = ['Riche', 'dense', 'long', 'Utile', 'sobre', 'drôle', 'vivant', 'Humain'];
  const text = `Binôme;Météo;Avis\n${names.map((name, i) => `${name};${words[i]};Bilan ${i} de la journée`).join('\n')}\n`;

  test('are told, read or not, and no name is listed', () => {
    const read = survey(text);
    expect(messages(read)).toEqual([
      'Cette colonne de quelques mots, pour plus de la moitié différents, est lue comme des réponses\u00a0: «\u00a0Météo\u00a0». Si ce sont des noms, écartez-les (columns: ignore dans l’étude).',
      'Cette colonne de valeurs courtes, pour plus de la moitié différentes, n’est pas lue\u00a0: «\u00a0Binôme\u00a0» (option --text pour lire, si ce sont des réponses et non des noms).',
    ]);
    expect(read.closed).toEqual([]);
  });

  test('durations are told as such', () => {
    const times = ['5 min', '2 minutes', '10min', '1 h', '7 min', '15 minutes', '3 mn', '20 min'];
    const read = survey(
      `Combien de temps ?;Avis\n${times.map((time, i) => `${time};Bilan ${i} de la journée`).join('\n')}\n`,
    );
    expect(messages(read)).toEqual([
      'Cette colonne de durées ou de quantités, presque toutes écrites autrement, n’est pas comparée\u00a0: «\u00a0Combien de temps ?\u00a0» (option --group pour les compter telles quelles).',
    ]);
  });

  test('are told no more once the user has decided', () => {
    expect(messages(survey(text, { text: ['Avis'], ignore: ['Binôme'] }))).toEqual([]);
    expect(messages(survey(text, { text: ['Avis', 'Binôme', 'Météo'] }))).toEqual([]);
  });
});

describe('a long file: one row an answer', () => {
  test('takes the question’s wording from its column', () => {
    const read = survey(LONG);
    expect(read.answers.map(({ question }) => question)).toEqual([
      'Appréciés ?',
      'À revoir ?',
      'Appréciés ?',
      'À revoir ?',
    ]);
  });

  test('counts the answers of one id within an edition', () => {
    expect(survey(LONG).answers.map(({ answer }) => answer)).toEqual([
      'x1/1',
      'x2/1',
      'x1/1',
      'x1/2',
    ]);
  });

  test('keeps the ids that there are, and counts rows without one as people', () => {
    const said = (id: string, n: number): string =>
      `${id};Q${n % 2};Une réponse assez longue ${n}\n`;
    const rows = ['a', '', 'a', 'b', '', 'b'].map(said).join('');
    const read = survey(`id;question;texte\n${rows}`);
    expect(read.respondents.map(({ id }) => id)).toEqual(['a', 'sans-id-2', 'b', 'sans-id-4']);
    expect(messages(read)).toEqual([
      '2 lignes sans identifiant\u00a0: chacune compte pour une personne.',
    ]);
  });

  test('says that each row is taken for a person where no column is an id', () => {
    const read = survey('question;texte\nA;Une réponse\nB;Une autre\nA;Encore\nB;Enfin\n');
    expect(read.respondents).toHaveLength(4);
    expect(messages(read)[0]).toContain('chaque ligne compte pour une personne');
  });

  test('makes one respondent of the rows of an id', () => {
    expect(survey(LONG).respondents.map(({ edition, id }) => `${edition} ${id}`)).toEqual([
      '2024 x1',
      '2024 x2',
      '2025 x1',
    ]);
  });
});

describe('editions', () => {
  const text = 'id,Commentaire\n1,Très belle édition\n2,Bravo à vous\n';

  test.each([
    ['nec-2024.csv', '2024'],
    ['données/2023/enquete_nec_2025_final.csv', '2025'],
    ['nec 2024/export.csv', '2024'],
    ['evaluation_a-froid_2025.csv', '2025 à froid'],
    ['sang-froidure_2025.csv', '2025'],
    ['export-20250114.csv', 'export-20250114'],
    ['bilan.final.csv', 'bilan.final'],
    ['-', 'entrée standard'],
  ])('the file %s is the edition %s', (file, edition) => {
    expect(survey(text, {}, file).editions).toEqual([edition]);
  });

  test('an option that names no column is the label of all rows', () => {
    expect(survey(text, { edition: 'Chambéry' }, 'nec-2024.csv').editions).toEqual(['Chambéry']);
  });

  test('an edition column tells the edition of each row', () => {
    const read = survey('id,Édition,Commentaire\n1,2024,Très belle édition\n2,2025,Bravo à vous\n');
    expect(read.answers.map(({ edition }) => edition)).toEqual(['2024', '2025']);
  });

  test('rows without an edition are counted in that of the file, and it is said', () => {
    const read = survey(
      'edition;Avis\n2024;Très bien organisé\n;Merci à toutes et tous\n',
      {},
      'enquete-2025.csv',
    );
    expect(read.editions).toEqual(['2024', '2025']);
    expect(messages(read)).toEqual([
      '1 ligne sans édition\u00a0: comptée dans l’édition «\u00a02025\u00a0», d’après le nom du fichier.',
    ]);
  });

  test.each([
    ['2025', 'Édition 2025', true],
    ['NEC 2025', 'nec 2025', true],
    ['Printemps 2025', 'Automne 2025', false],
    ['2024', '2025', false],
  ])('%s and %s may be one: %s', (one, other, told) => {
    const read = survey(`edition;Avis\n${one};Très bien organisé\n${other};Merci à tous, bravo\n`);
    expect(read.editions).toHaveLength(2);
    expect(messages(read).some((message) => message.includes('comptées comme deux'))).toBe(told);
  });

  test('editions that may be one are told at the files that hold them', () => {
    const files = ['2024', '2025', '2025 bis'].map((label) => ({
      ...input(`Avis;Suites\n${label}, très bien;Rien de plus\n`, `${label}.csv`),
      edition: label,
    }));
    const { notices } = readSurvey(files);
    const told = notices.find(({ message }) => message.french.includes('comptées comme deux'));
    expect(told?.file).toBe('2025.csv, 2025 bis.csv');
  });

  test('an option may name the edition column', () => {
    const read = survey('id,Lieu,Commentaire\n1,Lyon,Très belle édition\n2,Metz,Bravo\n', {
      edition: 'lieu',
    });
    expect(read.editions).toEqual(['Lyon', 'Metz']);
  });

  test.each<[string, readonly string[], string[]]>([
    [
      'many of two years',
      ['11', '12', '13'].flatMap((d) => [`${d}/02/2025`, `${d}/03/2026`]),
      ['2025', '2026'],
    ],
    [
      'years of two digits',
      ['11', '12', '13'].flatMap((d) => [`${d}/02/25`, `${d}/03/26 14:05`]),
      ['2025', '2026'],
    ],
    [
      'sessions of several people each',
      ['11/02/2025', '12/02/2025', '13/02/2025', '11/03/2026', '12/03/2026'].flatMap((d) => [d, d]),
      ['11/02/2025', '12/02/2025', '13/02/2025', '11/03/2026', '12/03/2026'],
    ],
    ['a few', ['11/02/2025', '12/03/2026'], ['11/02/2025', '12/03/2026']],
    [
      'those of one year',
      ['11', '12', '13', '14', '15'].map((d) => `${d}/02/2025`),
      ['11', '12', '13', '14', '15'].map((d) => `${d}/02/2025`),
    ],
  ])(
    'dates count by year where most are different and of several years, which is told: %s',
    (_, dates, editions) => {
      const rows = dates.map((date, i) => `${date},Une remarque sur le lieu ${i}\n`).join('');
      const read = survey(`Date,Commentaire\n${rows}`, { edition: 'Date' });
      expect(read.editions).toEqual(editions);
      expect(messages(read).some((told) => told.includes('chaque année est une édition'))).toBe(
        editions[0] === '2025',
      );
    },
  );

  test('years stand in their order, whatever the order of the files', () => {
    const files = [input(text, 'nec-2025.csv'), input(text, 'nec-2023.csv')];
    expect(readSurvey(files, {}).editions).toEqual(['2023', '2025']);
  });

  test('ids are unique within an edition over several files', () => {
    const files = [
      input('Commentaire\nTrès bien\n', 'a-2025.csv'),
      input('Commentaire\nParfait pour moi\n', 'b-2025.csv'),
    ];
    const read = readSurvey(files, {});
    expect(read.respondents.map(({ id }) => id)).toEqual(['r001', 'r002']);
    expect(messages(read)).toEqual([
      'Les fichiers a-2025.csv et b-2025.csv forment ensemble l’édition «\u00a02025\u00a0»\u00a0; si ce sont plusieurs éditions, nommez celle de chacun dans verbatim.yaml (files\u00a0: edition).',
    ]);
  });

  const editionsOf = (files: readonly string[]) =>
    readSurvey(
      files.map((file, at) => input(`Commentaire\nTrès bien, avis ${String(at)}\n`, file)),
      {},
    ).editions;

  test.each([
    [
      ['automne-2025.csv', 'printemps-2025.csv'],
      ['printemps 2025', 'automne 2025'],
    ],
    [
      ['2025-printemps.csv', '2025-été.csv'],
      ['printemps 2025', 'été 2025'],
    ],
    [
      ['enquete-2025-11.csv', 'enquete-2025-04.csv'],
      ['2025-04', '2025-11'],
    ],
    [
      ['avis_10-2025.csv', 'avis_03-2025.csv'],
      ['2025-03', '2025-10'],
    ],
    [
      ['Avis novembre 2025.csv', 'Avis février 2025.csv'],
      ['février 2025', 'novembre 2025'],
    ],
    [
      ['2025T3.csv', '2025T1.csv'],
      ['2025 T1', '2025 T3'],
    ],
    [
      ['bilan 2e trimestre 2025.csv', 'bilan 1er trimestre 2025.csv'],
      ['2025 T1', '2025 T2'],
    ],
    [
      ['semestre2-2025.csv', 'semestre1-2025.csv'],
      ['2025 S1', '2025 S2'],
    ],
    [
      ['terme2_2025.csv', 'terme1_2025.csv'],
      ['2025 terme 1', '2025 terme 2'],
    ],
    [
      ['2025/automne.csv', '2025/printemps.csv'],
      ['printemps 2025', 'automne 2025'],
    ],
    [
      ['automne-2025.csv', 'printemps-2025-1.csv', 'printemps-2025-2.csv', '2024.csv'],
      ['2024', 'printemps 2025', 'automne 2025'],
    ],
    [
      ['automne-2025-a-froid.csv', 'printemps-2025-a-froid.csv'],
      ['printemps 2025 à froid', 'automne 2025 à froid'],
    ],
  ])('files of parts of one year are as many editions, in time: %j', (files, editions) => {
    expect(editionsOf(files)).toEqual(editions);
  });

  test.each([
    [['export-2025-1.csv', 'export-2025-2.csv']],
    [['2025.csv', '2025 (2).csv']],
    [['export-2025-04-12.csv', 'export-2025-06-10.csv']],
    [['export 12-04-2025.csv', 'export 10-06-2025.csv']],
    [['2025-matin.csv', '2025-apres-midi.csv']],
    [['2025.csv', 'automne-2025.csv']],
    [['printemps-2025 lyon.csv', 'printemps-2025 tours.csv']],
    [['janvier-mars-2025.csv', 'avril-juin-2025.csv']],
  ])('files of one year that tell no parts of it are one edition: %j', (files) => {
    expect(editionsOf(files)).toEqual(['2025']);
  });

  test('who says the edition of a file is followed', () => {
    const spring = input('Commentaire\nTrès bien\n', 'printemps-2025.csv');
    const autumn = input('Commentaire\nParfait pour moi\n', 'automne-2025.csv');
    expect(readSurvey([{ ...spring, edition: 'A' }, autumn], {}).editions).toEqual(['A', '2025']);
  });
});

describe('what the user says', () => {
  test('--text reads these columns and no others', () => {
    const read = survey(WIDE, { text: ['que faudrait-il ameliorer ?'] });
    expect(read.answers.map(({ answer }) => answer)).toEqual(['a2/1', 'a3/1']);
  });

  describe('--edition with a label, over a column of editions', () => {
    const text =
      'Édition,Commentaire\n2024,Très bien pour moi\n2025,À refaire\n2025,Un endroit superbe\n';

    test('is refused where it is one of them', () => {
      expect(() => survey(text, { edition: '2025' })).toThrow(
        'Ce fichier dit l’édition de chaque ligne («\u00a0Édition\u00a0»\u00a0: 2024 et 2025)\u00a0: --edition «\u00a02025\u00a0» donnerait toutes les réponses à une seule.',
      );
    });

    test('is told where it is another', () => {
      const read = survey(text, { edition: 'Metz' });
      expect(read.editions).toEqual(['Metz']);
      expect(read.sources[0]?.columns[0]).toMatchObject({
        name: 'Édition',
        reason: 'colonne que --edition ne désigne pas',
      });
      expect(messages(read)).toContain(
        'La colonne «\u00a0Édition\u00a0» (2024 et 2025) n’est pas suivie\u00a0: toutes les réponses sont de l’édition «\u00a0Metz\u00a0», comme demandé.',
      );
    });

    test('says nothing where the column knows one edition', () => {
      const read = survey('Édition,Commentaire\n2025,Très bien pour moi\n', { edition: '2025' });
      expect(messages(read)).toEqual([]);
    });
  });

  test('--delimiter that cuts nothing is told, with the one that would', () => {
    const read = survey('Commentaire,Lieu\nTrès bien pour moi,Lyon\nÀ refaire,Metz\n', {
      delimiter: ';',
      text: ['Commentaire,Lieu'],
    });
    expect(messages(read)).toContain(
      'Le séparateur demandé, «\u00a0;\u00a0», ne coupe aucune ligne\u00a0; «\u00a0,\u00a0» le ferait.',
    );
  });

  test('--sheet of a file without sheets is told', () => {
    const read = survey('Commentaire,Lieu\nTrès bien pour moi,Lyon\n', { sheet: '2' });
    expect(messages(read)).toContain(
      'Ce fichier n’a pas de feuilles\u00a0: --sheet «\u00a02\u00a0» y est sans effet.',
    );
  });

  test('--id, --question and --group take the columns named', () => {
    const text =
      'Réf,Sujet,Ville,Dit\nk1,Lieu,Lyon,Un endroit superbe\nk2,Repas,Metz,Trop de queue à midi\n';
    const read = survey(text, { id: 'Réf', question: 'Sujet', group: ['Ville'], text: ['Dit'] });
    expect(read.answers[1]).toMatchObject({
      id: 'k2',
      question: 'Repas',
      text: 'Trop de queue à midi',
    });
    expect(read.respondents[0]?.closed).toEqual({ Ville: ['Lyon'] });
  });

  test('--group makes options even of what tells who people are', () => {
    const text = 'Courriel,Avis\na@b.fr,Un bon moment pour moi\nc@d.fr,Trop de queue à midi\n';
    expect(survey(text).closed).toEqual([]);
    expect(survey(text, { group: ['Courriel'] }).closed).toEqual([
      { name: 'Courriel', kind: 'choice' },
    ]);
  });

  test('a group is told by how its question begins, as is any column, where only one begins so', () => {
    const liked = ['Le repas et le lieu', 'Les ateliers du soir', 'La salle', 'Tout le reste'];
    const rows = liked.map(
      (text, i) => `${i},${i % 2 ? 'Élue' : 'Agent'},${text},Rien à dire ${i}`,
    );
    const text = `Réf,Vous êtes :,Vous avez aimé quoi ?,Remarques libres\n${rows.join('\n')}\n`;
    const named = (options: ReadOptions) =>
      survey(text, { text: ['Remarques libres'], ...options });
    const closed = (group: string) => named({ group: [group] }).respondents[0]?.closed;
    expect(closed('vous')).toEqual({ 'Vous êtes :': ['Agent'] });
    expect(named({ text: ['Rem'] }).answers[0]?.question).toBe('Remarques libres');
    expect(() => named({ ignore: ['Vous'] })).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('n’existe pas'),
        remedy: expect.objectContaining({
          french: expect.stringMatching(
            /^Plusieurs colonnes commencent ainsi.*Vous êtes.*Vous avez aimé quoi/u,
          ),
        }),
      }),
    );
  });

  test('a column that a study names is never taken for one that begins so', () => {
    const places = new Map([['Rem', { file: 'verbatim.yaml', line: 3 }]]);
    expect(() => survey('Remarques\nBravo à tous\n', { text: ['Rem'], places })).toThrow(
      'n’existe pas',
    );
  });

  test('--question refuses a column of answers, and says how one question is quoted', () => {
    const said = ['Les échanges', 'Le lieu superbe', 'La pause de midi', 'Tout me va'];
    const rows = said.flatMap((text, at) => [
      `${at},${text} du matin,${text} du soir`,
      `${at + 9},${text} du jour,${text} en fin de journée`,
    ]);
    const text = `id,Points forts,À améliorer\n${rows.join('\n')}\n`;
    const asked = { text: ['À améliorer'], question: 'Points forts' };
    expect(() => survey(text, asked)).toThrow('8 textes différents sur 8');
    const long = text.replace('Points forts', 'Question');
    expect(survey(long, { ...asked, question: 'Question' }).answers).toHaveLength(8);
  });

  test('an unknown column stops the reading, with the columns that exist and the closest', () => {
    expect(() => survey(WIDE, { text: ['Que faudrait il améliorer'] })).toThrow(UserError);
    expect(() => survey(WIDE, { id: 'Profile' })).toThrow(
      'La colonne «\u00a0Profile\u00a0» n’existe pas.',
    );
    try {
      survey(WIDE, { id: 'Profile' });
    } catch (error) {
      expect((error as UserError).remedy?.french).toMatch(
        /^Vouliez-vous dire «\u00a0Profil\u00a0»\u00a0\? Colonnes du fichier\u00a0: «\u00a0id\u00a0», «\u00a0Profil\u00a0», /,
      );
    }
  });

  test('a column of one file among several is enough', () => {
    const files = [
      input('id,Avis\n1,Très bien organisé\n', 'a-2024.csv'),
      input('id,Remarque\n1,Bravo à tous\n', 'b-2025.csv'),
    ];
    expect(readSurvey(files, { text: ['Avis', 'Remarque'] }).answers).toHaveLength(2);
  });
});

test('a file without open question beside one that has some is read, and told', () => {
  const files = [input(WIDE, 'a-2024.csv'), input('id,Note\n1,4\n2,5\n', 'b-2025.csv')];
  const read = readSurvey(files);
  expect(read.editions).toEqual(['2024', '2025']);
  expect(read.notices).toContainEqual({
    file: 'b-2025.csv',
    message: expect.objectContaining({
      french: 'Aucune question ouverte n’est reconnue dans ce fichier.',
    }),
  });
});

describe('a file without open question', () => {
  const refusal = (text: string) => {
    try {
      survey(text);
    } catch (error) {
      return (error as UserError).remedy?.french;
    }
    return undefined;
  };
  const SAID =
    'Ses colonnes sont lues comme des choix, des notes, des nombres, des dates ou des renseignements sur la personne, et verbatim lit des réponses rédigées.';
  const SEE = 'Ce que chaque colonne est, et pourquoi\u00a0: verbatim columns.';

  test('names the columns that may be read nonetheless, and no date nor mark', () => {
    const rows = ['Train;5', 'Vélo;4', 'Car;3', 'Vélo;5', 'Train;4', 'Train;2', 'Car;5', 'Vélo;1'];
    expect(
      refusal(`Date;Venue;Note\n${rows.map((row, i) => `0${i + 1}/02/2024;${row}`).join('\n')}\n`),
    ).toBe(
      `${SAID} Si cette colonne porte des réponses rédigées, désignez-la avec --text\u00a0: «\u00a0Venue\u00a0». ${SEE}`,
    );
  });

  test('the likeliest first, and none of two values', () => {
    const rows = [
      'Train;Élu;Oui',
      'Vélo;Agent;Non',
      'Car;Élu;Oui',
      'Vélo;Hôte;Oui',
      'Car;Invité;Non',
    ];
    expect(refusal(`Venue;Profil;Déjà venu\n${[...rows, ...rows].join('\n')}\n`)).toContain(
      '«\u00a0Profil\u00a0», «\u00a0Venue\u00a0».',
    );
  });

  test('says how to name some where none is likely', () =>
    expect(refusal('id,Note\n1,4\n2,5\n')).toBe(
      `${SAID} S’il en porte, désignez leur colonne avec --text. ${SEE}`,
    ));
});

describe('errors', () => {
  test.each([
    ['a file without open question', 'id,Note\n1,4\n2,5\n', 'Aucune question ouverte'],
    ['a header alone', 'id,Commentaire\n', 'aucune réponse'],
    ['blanks alone', ' \n\n', 'vide'],
    ['broken JSON', '[{"id":1},{"id":', 'JSON est mal formé'],
    ['JSON Lines with a bad line', '{"id":1,"text":"oui"}\n{"id":\n', 'pas un objet JSON'],
    ['an open quote', 'id,Commentaire\n1,"Bravo\n2,Merci\n', 'jamais fermé'],
    ['a NUL', 'id,Commentaire\n1,Bra\0vo\n', 'octet nul'],
    ['a delimiter of two characters', 'a,b\n1,2\n', 'un seul caractère'],
  ])('%s', (name, text, message) => {
    const options = name.startsWith('a delimiter') ? { delimiter: ';;' } : {};
    expect(() => survey(text, options)).toThrow(UserError);
    expect(() => survey(text, options)).toThrow(message);
  });

  test('a separator named like a part of the language', () => {
    expect(() => survey('a,b\n1,2\n', { delimiter: 'constructor' })).toThrow('un seul caractère');
  });

  test('tell the line', () => {
    try {
      survey('id,Commentaire\n1,Bravo\n2,"Merci\n3,Ok\n');
      expect.unreachable();
    } catch (error) {
      expect((error as UserError).place).toEqual({ file: 'enquete.csv', line: 3 });
    }
  });

  test.each([
    ['a hundred thousand columns', `${'a;'.repeat(100_000)}b\n1;2\n`, 'trop de colonnes (100'],
    [
      'a cell of twenty-four million characters',
      `id;Avis\n1;"${'a '.repeat(12_000_000)}"\n`,
      'vingt millions de caractères',
    ],
    [
      'a table widened by one stray cell',
      `id;Avis\n${'1;Bien\n'.repeat(5000)}1;${';'.repeat(15_000)}x\n`,
      'trop de cellules',
    ],
  ])('%s is refused in bounded time', (_, text, message) => {
    expect(() => survey(text)).toThrow(message);
  });
});

describe('a question that the study words', () => {
  const asked = (wordings: Record<string, string>) =>
    survey(WIDE, { wordings }).answers.map((answer) => [answer.question, answer.asked]);
  const [LIKED, LACKING] = ['Qu’avez-vous apprécié ?', 'Que faudrait-il améliorer ?'];

  test('keeps the words of the file where several come under one', () => {
    expect(asked({ [LIKED!]: 'Votre avis ?', [LACKING!]: 'Votre avis ?' })).toEqual([
      ['Votre avis ?', LIKED],
      ['Votre avis ?', LACKING],
      ['Votre avis ?', LIKED],
      ['Votre avis ?', LACKING],
    ]);
  });

  test('keeps them where two words make a heading', () => {
    const read = survey(WIDE.replace(LIKED!, 'Points forts'), {
      wordings: {
        'Points forts': 'Les points forts, avec le recul ?',
        Autre: 'Les points forts, avec le recul ?',
      },
    });
    expect(read.answers[0]?.asked).toBe('Points forts');
  });

  test('was asked as the study says where it stands alone, or in a code', () => {
    expect(
      asked({ [LIKED!]: 'Les plus ?', Q2: 'Votre avis ?', [LACKING!]: 'Votre avis ?' }),
    ).toEqual([
      ['Les plus ?', undefined],
      ['Votre avis ?', LACKING],
      ['Les plus ?', undefined],
      ['Votre avis ?', LACKING],
    ]);
    expect(
      survey(WIDE.replace(LIKED!, 'Q1'), {
        wordings: { Q1: LIKED!, Autre: LIKED! },
        text: ['Q1'],
      }).answers[0],
    ).not.toHaveProperty('asked');
  });
});
