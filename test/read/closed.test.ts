import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/read/files.js';
import { readSurvey } from '../../src/read/survey.js';
import { file, messages, survey } from './table.js';

const HEARD = 'Comment avez-vous connu l’événement ?';

/** The question of several options, as each tool spreads it; the second and third respondents’ answers. */
const SOURCES: readonly (readonly [string, string])[] = [
  ['framaforms.csv', HEARD],
  ['google-forms-direct.csv', HEARD],
  ['google-sheets.csv', HEARD],
  ['kobo-hxl.csv', 'Sources'],
  ['limesurvey-textes-pv.csv', HEARD],
  ['microsoft-forms.xlsx', `${HEARD} (plusieurs réponses possibles)`],
  ['sphinx-1252.csv', 'Sources'],
  ['surveymonkey.csv', HEARD],
  ['tally.csv', HEARD],
  ['typeform.csv', 'Newsletter / Réseaux sociaux / Bouche à oreille'],
];

describe('closed questions', () => {
  test.each(SOURCES)('%s: several options are one question', (file, question) => {
    const { respondents, closed } = readSurvey(readInputs([`test/fixtures/exports/${file}`]), {});
    expect(closed).toContainEqual({ name: question, kind: 'multiple' });
    expect(closed.filter(({ kind }) => kind === 'multiple')).toHaveLength(1);
    expect(respondents[1]?.closed[question]).toEqual(['Newsletter', 'Réseaux sociaux']);
    expect(respondents[2]?.closed[question]).toEqual(['Réseaux sociaux', 'Bouche à oreille']);
  });

  test('« Autre, précisez » counts as « Autre », and its text is told to be unread', () => {
    const { respondents, notices } = readSurvey(
      readInputs(['test/fixtures/exports/surveymonkey.csv']),
      {},
    );
    const others = respondents.filter(({ closed }) => closed['Vous êtes :']?.includes('Autre'));
    expect(others).toHaveLength(6);
    expect(notices.map(({ message }) => message.french).join()).toContain(
      '6 réponses «\u00a0Autre, précisez\u00a0» à «\u00a0Vous êtes :\u00a0»',
    );
  });

  test('an option that nobody ticked is told, as it has no line in the tables', () => {
    const asked = file(
      'ID;Venu par [Train];Venu par [Vélo]',
      (i) => `${i + 1};${i % 2 ? 'Oui' : 'Non'};Non`,
    );
    expect(messages(survey(asked)).join()).toMatch(
      /^Personne n’a coché «.Vélo.» à «.Venu par.» : cette réponse n’a pas de ligne/u,
    );
  });

  test('weights of people are no question, and are told not to be applied', () => {
    const weighted = survey(file('ID;Poids de redressement', (i) => `${i + 1};1,${i % 4}`));
    expect(weighted.closed).toEqual([]);
    expect(messages(weighted).join()).toMatch(/porte des poids, qui ne sont pas appliqués/u);
  });

  test('columns of the tool are no questions', () => {
    const { closed } = readSurvey(readInputs(['test/fixtures/exports/sphinx-1252.csv']), {});
    expect(closed.map(({ name }) => name)).toEqual(['Note', 'Profil', 'Sources']);
  });

  test('a header named like a property of objects does no harm', () => {
    const read = survey(
      'id,__proto__,Commentaire\n1,A,Très bien organisé\n2,B,Bravo à vous tous\n3,A,Merci\n',
    );
    expect(Object.entries(read.respondents[0]!.closed)).toEqual([['__proto__', ['A']]]);
  });
});

describe('rows that are no answers', () => {
  const text = `Bilan de la journée;;
N°;Note;Commentaire
1;4;Très bien organisé
;;
2;5;Bravo
N°;Note;Commentaire
3;3
Total;12;
`;

  test('are left out and told', () => {
    const read = survey(text);
    expect(read.sources[0]?.rows).toBe(3);
    expect(messages(read)).toEqual([
      '1 ligne au-dessus des en-têtes est laissée de côté.',
      '1 ligne entièrement vide\u00a0: non comptée.',
      'En-têtes répétés parmi les données, laissés de côté\u00a0: ligne 6.',
      'Ligne de totaux laissée de côté\u00a0: ligne 8.',
      '1 ligne n’a pas les 3 cellules des en-têtes, mais est lue\u00a0: ligne 7. Un texte qui contient un séparateur et n’est pas entre guillemets y passe d’une colonne à l’autre\u00a0: vérifiez.',
    ]);
  });

  test('a last question without a wording has no cells too many', () => {
    const read = survey(
      'Horodateur,Note,Avis,\n1/2/2024 10:00:00,4,Très bien organisé,oui\n1/2/2024 10:01:00,5,Bravo à toutes et tous,\n1/2/2024 10:02:00,3,La salle était trop petite,non\n',
    );
    expect(messages(read)).toEqual([]);
  });

  test('cells in which a program wrote that there is nothing, or a spreadsheet an error, are empty and told', () => {
    const read = survey(
      'id;Note;Avis\n1;4;#NOM?\n2;NULL;Merci à vous tous\n3;5;NaN\n4;3;Un NULL dans un texte\n5;4;(vide)\n',
    );
    expect(read.answers.map(({ id }) => id)).toEqual(['2', '4']);
    expect(read.respondents[1]?.closed).toEqual({});
    expect(messages(read)[0]).toMatch(
      /^4 cellules .* \(«\u00a0#NOM\?\u00a0», «\u00a0NULL\u00a0», «\u00a0NaN\u00a0» et «\u00a0\(vide\)\u00a0»\), et sont lues comme vides\u00a0: lignes 2, 3, 4 et 6\./,
    );
  });

  test('a last row that a separator in its text makes wider heads nothing', () => {
    const read = survey('id;Commentaire\n1;La salle était triste\n2;un bon accueil; un repas\n');
    expect(read.answers.map(({ id }) => id)).toEqual(['1', '2']);
    expect(messages(read)[0]).toMatch(/^1 ligne n’a pas les 2 cellules des en-têtes/);
  });

  test('cells in which an editor left HTML are told', () => {
    const read = survey(
      'id;Commentaire\n1;"<p class=""x"">Merci &amp; bravo</p>"\n2;"L’accueil, si a<b et c>d"\n',
    );
    expect(read.answers.map(({ text }) => text)).toEqual([
      'Merci & bravo',
      'L’accueil, si a<b et c>d',
    ]);
    expect(messages(read)[0]).toBe(
      '1 cellule où un éditeur a laissé du code HTML («\u00a0<p class="x">\u00a0»)\u00a0: le texte est lu sans lui.',
    );
  });

  test('repaired cells are told', () => {
    const read = survey('id,Commentaire\n1,C’est gÃ©nial et bien pensÃ©\n2,Merci à vous\n');
    expect(read.answers[0]?.text).toBe('C’est génial et bien pensé');
    expect(messages(read)[0]).toBe(
      '1 cellule aux accents abîmés («\u00a0gÃ©nial\u00a0»)\u00a0: texte rétabli.',
    );
  });
});
