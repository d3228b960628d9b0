import { describe, expect, test } from 'vitest';
import { messages, survey } from './table.js';

const ANSWERS = Array.from(
  { length: 8 },
  (_, i) => `${i + 1};Agent;${(i % 5) + 1};Une réponse assez longue ${i}`,
).join('\n');

const people = (last: string) => {
  const read = survey(`id;Profil;Note;Commentaire\n${ANSWERS}\n${last}\n`);
  return { count: read.respondents.length, told: messages(read) };
};

test.each([
  'Total;;60;',
  'Total;;;',
  'TOTAL : 8 réponses;;24;',
  'Total général;8;8;8',
  'Moyenne;;3,0;',
  ';Moyenne :;3,0;',
  'Taux de satisfaction;;92 %;',
  'Nombre de réponses;8;8;8',
  'Nb de répondants : 8;;;',
  'Écart-type;;0,4;8 réponses',
])('« %s » under the answers is no person, and it is said', (row) => {
  expect(people(row)).toEqual({
    count: 8,
    told: ['Ligne de totaux laissée de côté\u00a0: ligne 10.'],
  });
});

test.each(['Score NPS;;41 %;', 'Base;8;8;8', 'Satisfaits (4-5);;82 %;79 %', ';;17;14'])(
  'statistics go on under a total, whatever their name: « %s »',
  (row) => {
    expect(people(`Total;;60;\n${row}\nSource : enquête;;;`).count).toBe(8);
  },
);

/** Eight rows without numbers, whose marks are 1, 2, 3, 4, 5, 1, 2, 3. */
const unnumbered = (last: string) =>
  survey(
    `Profil;Note;Repas;Commentaire\n${Array.from({ length: 8 }, (_, i) => `Agent;${(i % 5) + 1};4,${i % 2};Une réponse ${i}`).join('\n')}\n${last}\n`,
  );

test.each([
  ['the sums', ';21;32,4;'],
  ['the sum in one column', ';21;;'],
  ['the mean of two decimals in one column', ';2,63;;'],
  ['the same, beside a mean that may be a note', ';2,63;4;'],
  ['the mean under an empty line', ';;;\n;2,625;4,05;'],
  ['the same, rounded', ';;;\n;2,6;;'],
  ['the same, its name behind', ';;;\n;2,63;Moyenne;'],
  ['the sum, the mean below', ';;;\n;21;;\n;2,6;4,05;'],
  ['the sum and a count of texts', '8;21;32,4;8'],
  ['named in its cell', ';;;\n;Moyenne : 2,6;;\n;Min : 1 / Max : 5;;'],
])('a last row of figures that sum up their columns is no person: %s', (_, last) => {
  const read = unnumbered(last);
  expect(read.respondents).toHaveLength(8);
  expect(messages(read).join()).toContain('de totaux');
});

test.each([
  ['a note that is the mean', ';3;;'],
  ['a note between', ';2,5;;'],
  ['a half under an empty line', ';;;\n;2,5;;'],
  ['the mean of one decimal in one column', ';2,6;;'],
  ['a note past the highest', ';6;;'],
  ['beside a text', ';21;;Une remarque'],
  ['the mean beside a text', ';2,625;4,05;Une remarque'],
  ['beside another figure', ';21;3;'],
  ['of a column of decimals', ';;4,05;'],
])('what may be a person is one: %s', (_, last) => {
  expect(unnumbered(last).respondents).toHaveLength(9);
});

const SOURCE = 'Source : questionnaire papier, mars 2025;;;';
test.each([
  ['of which one is a remark', `${SOURCE}\nSaisie : N. K.;;;\n* 3 illisibles;;;`, 8],
  ['beside more', `${SOURCE}\nAgent;3;;\nÉlu;;;`, 10],
  ['none a remark', 'Élu;;;\nAgent;;;', 10],
])('lines of one text under the table are left aside together: %s', (_, last, people) => {
  expect(unnumbered(`;;;\n${last}`).respondents).toHaveLength(people);
});

test('titles over rows without numbers are told, and may be people', () => {
  const table = (titles: readonly [string, string]): string => {
    const [a, b] = titles.map((title) =>
      [
        `${title};;`,
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
          (i) => `${i % 2 ? 'Élue' : 'Agent'};${i % 5};Une remarque ${title} ${i}`,
        ),
      ].join('\n'),
    );
    return `Public;Note;Commentaire\n${a}\n${b}\n`;
  };
  const read = survey(table(['Samedi 14 juin', 'Dimanche 15 juin']));
  expect(messages(read).join()).toMatch(/ressemblent à des titres.*lignes 2 et 12/);
  expect(read.respondents).toHaveLength(20);
  expect(messages(survey(table(['Agent', 'Élue']))).join()).not.toContain('titres');
});

test('a person who only marks under a total is one, where another answers below', () => {
  expect(people('Total;;60;\n9;Élue;;4\n10;Agent;3;Une autre réponse').count).toBe(10);
});

test.each(['', 'Score NPS;;41;12\n'])(
  'so is one who bears the next number under « Total » %s',
  (row) => {
    const { count, told } = people(`Total;;60;\n${row}9;;4;5`);
    expect(count).toBe(9);
    expect(told.join()).not.toContain('et 12');
  },
);

test('totals right under the header are no person either, and it is said', () => {
  const read = survey(
    `id;Profil;Note;Autre note;Commentaire\n;Moyenne;3,1;2,4;\n${ANSWERS.replaceAll(';Une', ';2;Une')}\n`,
  );
  expect(read.respondents).toHaveLength(8);
  expect(messages(read)).toEqual(['Ligne de totaux laissée de côté\u00a0: ligne 2.']);
});

test.each([
  '9;Total;;',
  '9;Agent;3;Total',
  ';;;Moyenne',
  'Total;Agent;3;Un bilan très positif',
  'Moyenne;;3;Moyennement convaincu',
  'Taux de change;Agent;3;Un bilan très positif',
  'Taux de CO2 dans la salle;;2;',
])('« %s » under the answers is a person', (row) => {
  expect(people(row).count).toBe(9);
});

test.each(['taux de bruit infernal', 'Taux de satisfaction des élus'])(
  'what people say of a rate is an answer, wherever it stands: « %s »',
  (said) => {
    const rows = ['le lieu, très beau', said, 'les repas du midi', said];
    const read = survey(
      `Que faut-il améliorer ?;Note\n${rows.map((row) => `${row};2`).join('\n')}\n`,
    );
    expect(read.respondents).toHaveLength(4);
  },
);

const TOTALS = (line: number) => `Ligne de totaux laissée de côté\u00a0: ligne ${line}.`;
const NOTE = (line: number) =>
  `Ligne sous le tableau, sans le numéro que toutes les autres portent, laissée de côté\u00a0: ligne ${line}.`;

describe('under rows that are numbered', () => {
  test.each([
    ['TOTAL;8 agents;24 oui;8 remarques', [TOTALS(10)]],
    ['TOTAL;8;B;31 avis', [TOTALS(10)]],
    [';TOTAL : 18;;', [TOTALS(10)]],
    ['Note moyenne;;3,1;', [TOTALS(10)]],
    ['Maximum;;5;', [TOTALS(10)]],
    ['Saisie terminée le 20/06;;;', [NOTE(10)]],
    ['Total;8;8;8\nSource : questionnaires papier;;;', [TOTALS(10), NOTE(11)]],
    ['Total;8;8;8\n;;;Relu par Anne', [TOTALS(10), NOTE(11)]],
    [
      ';;;\n;;;Relu par Anne, deux fois',
      ['1 ligne entièrement vide\u00a0: non comptée.', NOTE(11)],
    ],
  ])('« %s » is no person, and it is said', (rows, told) => {
    expect(people(rows)).toEqual({ count: 8, told });
  });

  test('two rows of totals are none', () => {
    expect(people('TOTAL;8;8;8\nMoyenne;;;')).toEqual({
      count: 8,
      told: ['Lignes de totaux laissées de côté\u00a0: lignes 10 et 11.'],
    });
  });

  test.each([';Agent;3;Une réponse sans numéro', ';;;Une réponse seule', 'bis;Agent;2;Merci'])(
    '« %s » is counted, and it is said',
    (row) => {
      const { count, told } = people(row);
      expect(count).toBe(9);
      expect(told.join()).toContain(
        'sans le numéro que toutes les autres portent, mais comptée comme une réponse\u00a0: ligne 10.',
      );
    },
  );
});

test('the figures of a group, under its rows and with its name, are no person, and it is said', () => {
  const rows = (group: string): string =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((i) => `${group};${i % 5};Une réponse ${group} ${i}`).join('\n');
  const read = survey(
    `Session;Note;Avis\n${rows('Rennes')}\nMoyenne Rennes;1,8;\n${rows('Brest')}\nTotal Brest;14;8\n${rows('Moyenne')}\nMoyenne générale;1,8;\n`,
  );
  expect(read.respondents).toHaveLength(24);
  expect(messages(read)).toContain('Lignes de totaux laissées de côté\u00a0: lignes 10, 19 et 28.');
});

test.each([
  ';Synthèse : on aime surtout les ateliers;Le parking revient',
  'Imprimé le 12/10/2025;;Page 1/1',
  'Répartition;;\nTrès bien;12;\nBien;10;',
])(
  'what stands apart, « %s », and begins otherwise than all rows is no person, and it is said',
  (last) => {
    const rows = Array.from(
      { length: 8 },
      (_, i) => `${(i % 5) + 1};Une réponse ${i};Une autre ${i}`,
    );
    const read = survey(`Note;Le plus;Le moins\n${rows.join('\n')}\n\n${last}\n`);
    expect(read.respondents).toHaveLength(8);
    expect(messages(read).join()).toMatch(/après une ligne vide, qui ne commence/);
    const among = survey(`Note;Le plus;Le moins\n${rows.join('\n')}\n${last}\n`);
    expect(among.respondents.length).toBeGreaterThan(8);
  },
);

test('an answer under an empty row that begins as the others is a person', () => {
  const rows = Array.from({ length: 8 }, (_, i) => `${(i % 5) + 1};Une réponse ${i}`);
  const read = survey(`Note;Avis\n${rows.join('\n')}\n\n4;Une réponse venue après\n`);
  expect(read.respondents).toHaveLength(9);
});

test('a text alone under marks, which number nothing, is a person', () => {
  const rows = Array.from({ length: 8 }, (_, i) => `${(i % 5) + 1};Une réponse assez longue ${i}`);
  const read = survey(`Note;Commentaire\n${rows.join('\n')}\n;Une réponse sans note\n`);
  expect(read.respondents).toHaveLength(9);
  expect(messages(read)).toEqual([]);
});

describe('tables that stand under each other, each under a title that tells nothing and the same header', () => {
  const HEAD = 'Prénom;Âge;Ce que tu as aimé';
  const part = (name: string): string =>
    `${name}\n${HEAD}\nLéa;9;Une réponse assez longue de ${name}\nTom;12;Une autre réponse de ${name}\n;;\n`;

  test('are one, without their titles, and it is said', () => {
    const read = survey(`${part('Page 1')}${part('Page 2')}`);
    expect(read.respondents).toHaveLength(4);
    expect(messages(read)).toContain(
      'En-têtes répétés parmi les données, laissés de côté\u00a0: lignes 6 et 7.',
    );
  });

  test('keep the person who gave a number and nothing else', () => {
    const read = survey(
      `id;Avis;Note\n1;Très bien, merci;4\n2;Un peu long;3\n3;;\nid;Avis;Note\n4;Bravo à tous;5\n`,
    );
    expect(read.respondents).toHaveLength(4);
  });
});

describe('a text alone under an empty row, where rows have no numbers,', () => {
  const rows = ['CM1', 'CM2', 'CM1', 'CM2'].map((level, i) => `${level};Une sortie agréable ${i}`);
  const read = (last: string) => survey(`Classe;Avis\n${rows.join('\n')}\n\n${last}\n`);

  test('is a remark on the table where it is a sentence among words, and it is said', () => {
    const { respondents, notices } = read('NB : trois élèves absents;');
    expect(respondents).toHaveLength(4);
    expect(notices.map(({ message }) => message.french)).toContainEqual(
      expect.stringMatching(/^Ligne d’un seul texte sous le tableau.*ligne 7\./),
    );
  });

  test.each(['CM2;', ';Une autre réponse, bien plus longue que celles du dessus'])(
    'is a person otherwise: « %s »',
    (last) => expect(read(last).respondents).toHaveLength(5),
  );
});

test('files that were put end to end are one, the mark that begins each gone', () => {
  const text = '\ufeffid;Avis\n1;Très bien, merci à vous\n';
  const read = survey(`${text}${text.replace('1;', '2;')}`);
  expect(read.respondents.map(({ id }) => id)).toEqual(['1', '2']);
});

describe('a text alone among the answers', () => {
  const rows = (from: number, to: number): string =>
    Array.from(
      { length: to - from + 1 },
      (_, i) => `${from + i};${(i % 5) + 1};Une remarque ${i}`,
    ).join('\n');

  test('is the title of those under it where it stands for their number, and it is said', () => {
    const read = survey(
      `N°;Note;Avis\nSession de mai;;\n${rows(1, 14)}\nSession de juin;;\n${rows(15, 18)}\nSession de juillet\n${rows(19, 19)}\n`,
    );
    expect(read.respondents).toHaveLength(19);
    expect(messages(read)).toContain(
      'Titres au-dessus de réponses numérotées, laissés de côté\u00a0: lignes 2, 17 et 22.',
    );
  });

  test('is the title of those down to the totals', () => {
    const read = survey(
      `N°;Note;Avis\nMai;;\n${rows(1, 4)}\nJuin;;\n${rows(5, 8)}\n\nTotal;8;\nMoyenne de la note;3;\n`,
    );
    expect(read.respondents).toHaveLength(8);
  });

  test('stands under the total of the group before, which is no person', () => {
    const groups = ['de mai', 'de juin', 'de juillet'].map(
      (name) =>
        `Séance ${name};;\n${rows(1, 5).replaceAll('remarque', `remarque ${name}`)}\nTotal;5;`,
    );
    const read = survey(`N°;Note;Avis\n${groups.join('\n')}\n`);
    expect(read.respondents).toHaveLength(15);
  });

  test('is the title of the only three rows that follow it', () => {
    expect(survey(`N°;Note;Avis\nSession de mai\n${rows(1, 3)}\n`).respondents).toHaveLength(3);
  });

  test('is a person where the others have marks there', () => {
    const marks = Array.from({ length: 14 }, (_, i) => `${(i % 5) + 1};Une remarque ${i}`).join(
      '\n',
    );
    expect(survey(`Note;Avis\n${marks}\nNSP;\n${marks}\n`).respondents).toHaveLength(29);
  });
});
