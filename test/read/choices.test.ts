import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../src/read/columns/choices.js';
import { listsOf } from '../../src/read/role/multiple.js';
import { readSurvey } from '../../src/read/survey.js';
import { input, messages, survey } from './table.js';

/** Cells of a column, and people by cell → people by option; undefined where it is no list of options. */
function optionsOf(cells: Readonly<Record<string, number>>): Record<string, number> | undefined {
  const counts = new Map(Object.entries(cells));
  if (!listsOf(counts)) return undefined;
  const people: Record<string, number> = {};
  for (const [cell, options] of choicesOf('multiple', counts).options)
    for (const option of options) people[option] = (people[option] ?? 0) + counts.get(cell)!;
  return people;
}

const HEARD = {
  Mail: 15,
  'Mail, Site': 10,
  Site: 10,
  Presse: 8,
  'Presse, Site': 8,
  'Mail, Presse': 4,
};
const HEARD_BY = { Mail: 29, Site: 28, Presse: 20 };

describe('several options in a cell', () => {
  test.each<[string, Record<string, number>, Record<string, number> | undefined]>([
    ['are counted one by one', HEARD, HEARD_BY],
    [
      'are found by what most people tick, whatever a few typed beside',
      {
        ...HEARD,
        'Site, mon chef': 1,
        'Presse, une amie': 1,
        'Mail, LinkedIn': 1,
        'par hasard': 1,
      },
      { Mail: 30, Site: 29, Presse: 21, Autre: 4 },
    ],
    [
      'keep an option that a single person ticked',
      { ...HEARD, 'Affiche, Site': 1, Radio: 1 },
      { ...HEARD_BY, Site: 29, Affiche: 1, Radio: 1 },
    ],
    [
      'are none of what most people deny and others tell in words that several say',
      {
        Non: 30,
        'Oui, salle trop petite': 2,
        'Oui, surtout le bruit, encore': 1,
        'Oui, le bruit, un peu': 1,
        'Oui, salle trop petite, surtout': 1,
        'Oui, le parking, trop loin': 1,
        'Oui, des files, longues': 1,
        'Oui, mon badge, perdu': 1,
      },
      undefined,
    ],
    [
      'are cut where they make the fewest options, not at the slash of one',
      {
        'Affiche / flyer': 9,
        'Bouche à oreille': 9,
        'Bouche à oreille, Affiche / flyer': 6,
        'Affiche / flyer, École / crèche': 5,
        'Bouche à oreille, École / crèche': 4,
        'École / crèche': 3,
      },
      { 'Affiche / flyer': 20, 'Bouche à oreille': 19, 'École / crèche': 12 },
    ],
    [
      'are not cut at the comma of an option',
      { ...HEARD, 'Radio, télé': 6, 'Mail, Radio, télé': 3, 'Radio, télé, Site': 2 },
      { Mail: 32, Site: 30, Presse: 20, 'Radio, télé': 11 },
    ],
    [
      'are not cut where an option goes on in lower case',
      { ...HEARD, 'Ami, proche': 4, 'Mail, Ami, collègue': 4, 'Ami, proche, Site': 2, Ami: 3 },
      { Mail: 33, Site: 30, Presse: 20, 'Ami, proche': 6, 'Ami, collègue': 4, Ami: 3 },
    ],
    [
      'are not glued to what two people typed after the same one',
      { ...HEARD, 'Site, mon chef': 2 },
      { ...HEARD_BY, Site: 30, Autre: 2 },
    ],
    [
      'are options however one person spells them',
      { ...HEARD, 'Mail, site': 1 },
      { ...HEARD_BY, Mail: 30, site: 1 },
    ],
    [
      'count a way to be reached as « Autre »',
      { ...HEARD, 'Mail, 06 12 34 56 78': 2 },
      { ...HEARD_BY, Mail: 31, Autre: 2 },
    ],
    [
      'are none where each answer is one of them',
      { Mail: 15, Site: 10, 'Site, mon chef': 1, 'Mail, à Lyon': 1 },
      undefined,
    ],
    [
      'are none where people say the same sentences',
      { Tout: 5, Rien: 3, 'Bien mangé, bien ri': 4, 'Trop court, hélas': 3 },
      undefined,
    ],
    [
      'are none where most people write what nobody else does',
      { Mail: 2, 'Mail, Site': 1, Site: 2, 'Bof, non': 1, 'Oui, si': 1, 'Là, ici': 1, 'Ça, là': 1 },
      undefined,
    ],
  ])('%s', (_, cells, expected) => {
    expect(optionsOf(cells)).toEqual(expected);
  });
});

test('a list that the user says is one is cut, however few chose several options', () => {
  const counts = new Map(
    Object.entries({ Mail: 20, Site: 9, Presse: 8, Radio: 3, 'Mail, Site': 1 }),
  );
  expect(listsOf(counts)).toBeUndefined();
  expect(choicesOf('multiple', counts).options.get('Mail, Site')).toEqual(['Mail', 'Site']);
});

/** A file of as many rows as there are cells, with an open answer each. */
const file = (cells: readonly string[]): string =>
  `id;Objectifs;Avis\n${cells.map((cell, i) => `${i};${cell};Très bien pour la réponse ${i}`).join('\n')}\n`;

test('a question whose files join options in another way each is one list', () => {
  const joined = (sign: string, file: string) =>
    input(
      `ID;Vu;Avis\n${Array.from({ length: 24 }, (_, i) => {
        const three = [0, 1, 2].map(
          (n) => ['Concert', 'Balades', 'Marché du livre', 'Bar'][(i + n) % 4],
        );
        return `${i + 1};${three.slice(0, 1 + (i % 3)).join(sign)};Une remarque sur le lieu ${i}`;
      }).join('\n')}\n`,
      file,
    );
  const { respondents } = readSurvey([joined(' + ', '2024.csv'), joined(', ', '2025.csv')], {});
  const options = respondents.flatMap(({ closed }) => closed.Vu ?? []);
  expect([...new Set(options)].sort()).toEqual(['Balades', 'Bar', 'Concert', 'Marché du livre']);
});

test('a question of several files is one list, where one of them alone would not tell', () => {
  const few = file('Voir|Agir|Agir|Lire|Lire|Rire|Rire|Voir, Agir|Voir, Agir'.split('|'));
  const many = file('Voir|Agir|Rire|Lire, Rire|Agir, Rire|Voir, Agir|Voir, Rire'.split('|'));
  const alone = survey(few);
  expect(alone.closed).toEqual([{ name: 'Objectifs', kind: 'choice' }]);
  const none = file(['', '']);
  const files = [input(none, '2023.csv'), input(few, '2024.csv'), input(many, '2025.csv')];
  const together = readSurvey(files, {});
  expect(together.closed).toEqual([{ name: 'Objectifs', kind: 'multiple' }]);
  expect(together.respondents[9]!.closed).toEqual({ Objectifs: ['Voir', 'Agir'] });
});

describe('a way to reach somebody in a closed question', () => {
  const late = file([...Array.from({ length: 10_001 }, () => 'Non'), 'Oui, marie@exemple.fr']);
  const stray = survey(late);

  test('counts as « Autre », however late it comes', () => {
    expect(stray.closed).toEqual([{ name: 'Objectifs', kind: 'choice' }]);
    expect(stray.respondents.at(-1)!.closed).toEqual({ Objectifs: ['Autre'] });
  });

  test('is told', () => {
    expect(messages(stray)).toContain(
      '1 réponse à «\u00a0Objectifs\u00a0» contient ce que la personne a écrit elle-même, ou de quoi la joindre\u00a0: ce texte compte comme «\u00a0Autre\u00a0» et n’est pas montré.',
    );
  });

  test('keeps the column out where people leave it more than by accident', () => {
    const cells = Array.from({ length: 20 }, (_, i) => (i % 5 ? 'Non' : `Oui, p${i}@exemple.fr`));
    expect(survey(file(cells)).closed).toEqual([]);
  });
});

test.each([
  ['true and false', 'Satisfait', ['true', 'false'], ['Oui', 'Non']],
  ['TRUE in a workbook', 'Présente', ['TRUE', 'FALSE'], ['Oui', 'Non']],
  ['1 and 0, of who is asked', 'Êtes-vous venue l’an dernier ?', ['1', '0'], ['Oui', 'Non']],
  ['1 and 0, of what is agreed to', 'J’accepte d’être rappelé', ['1', '0'], ['Oui', 'Non']],
  ['1 and 0 that may count', 'Combien d’enfants avez-vous ?', ['1', '0'], ['1', '0']],
  ['1 and 0 that may name', 'Groupe', ['1', '0'], ['1', '0']],
  ['more than two', 'Avez-vous des enfants ?', ['1', '0', '2'], ['1', '0', '2']],
])('%s: yes and no are said in words where they are', (_, question, cells, said) => {
  const counts = new Map(cells.map((cell) => [cell, 4]));
  const { options } = choicesOf('choice', counts, question);
  expect(cells.map((cell) => options.get(cell)?.[0] ?? cell)).toEqual(said);
});

test.each([
  ['Autre: étudiante infirmière', 'Autre'],
  ['Other : student', 'Autre'],
  ['Autre : précisez', 'Autre : précisez'],
])('what one person wrote after « Autre » is no option: %s', (cell, option) => {
  const text = `Vous êtes;Remarques\n${['Élu', 'Agent', 'Élu', 'Agent', 'Élu', cell].map((value, i) => `${value};Une remarque assez longue ${i}`).join('\n')}`;
  expect(survey(text).respondents.at(-1)?.closed['Vous êtes']).toEqual([option]);
});

test('what several chose after « Autre » is one', () => {
  const text = `Vous êtes;Remarques\n${['Élu', 'Agent', 'Autre : ville', 'Autre : ville'].map((value, i) => `${value};Une remarque assez longue ${i}`).join('\n')}`;
  expect(survey(text).respondents.at(-1)?.closed['Vous êtes']).toEqual(['Autre : ville']);
});

test('semicolons without a space part options as Google Forms does, however few the ways of answering', () => {
  const week = { 'Lundi;Mardi;Jeudi;Samedi': 5, 'Mardi;Jeudi;Samedi': 2, Lundi: 1 };
  const typed = Object.entries(week).map(([cell, n]) => [cell.replaceAll(';', ' ; '), n]);
  expect(optionsOf(week)).toEqual({ Lundi: 6, Mardi: 7, Jeudi: 7, Samedi: 7 });
  expect(optionsOf(Object.fromEntries(typed))).toBeUndefined();
});
