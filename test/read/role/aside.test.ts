import { describe, expect, test } from 'vitest';
import { file, messages, roles, said, survey } from '../table.js';

/** Thirty people, five of whom write nothing, and what stands beside each answer. */
const beside = (headings: string, cells: (text: string, i: number) => string): string =>
  `Profil;Ce qui vous a plu;${headings};Vos idées\n${Array.from({ length: 30 }, (_, i) => {
    const text = i % 6 === 3 ? '' : `Le ${i}e atelier était clair, et la salle ${i} bien chauffée`;
    return `Agent;${text};${cells(text, i)};${i % 3 ? said(i) : ''}`;
  }).join('\n')}\n`;
const half = (text: string): string => text.split(',')[0]!;

describe('passages that the team copied out of an answer', () => {
  test.each<[string, string, (text: string, i: number) => string]>([
    ['an extract', 'Extrait', (text) => half(text)],
    ['some extracts', 'Passage retenu', (text, i) => (text && i % 3 ? `« ${text} »` : '')],
    ['texts corrected', 'Verbatim corrigé', (text) => text.replace('clair', 'très clair')],
    [
      'texts without names',
      'Ce qui vous a plu (anonymisé)',
      (text) => text.replace('salle', '[nom]'),
    ],
    ['an extract cut short', 'Phrase clé', (text) => (text ? `${text.slice(0, 22)}…` : '')],
  ])('are set aside and told: %s', (_, heading, cells) => {
    const read = survey(beside(heading, cells));
    expect(new Set(read.answers.map(({ question }) => question))).toEqual(
      new Set(['Ce qui vous a plu', 'Vos idées']),
    );
    expect(messages(read).join()).toContain(`\u00a0: «\u00a0${heading}\u00a0» (option --text`);
  });

  test('so is what it marks to be kept, by a cross', () => {
    const read = survey(beside('À garder', (text, i) => (text && i % 2 ? 'x' : '')));
    expect(read.closed.map(({ name }) => name)).toEqual(['Profil']);
  });

  test.each<[string, string, (text: string, i: number) => string]>([
    ['its heading says nothing of it', 'Récapitulatif', (text) => half(text)],
    ['it stands in no answer', 'Phrase clé', (_, i) => `Une autre phrase, la ${i}e`],
    ['a column beside is of the team', 'À citer;Thème', (_, i) => `x;${'abc'[i % 3]}`],
    [
      'it only sounds rewritten',
      'Texte corrigé',
      (_, i) => `Une tout autre idée, notée au stand ${i}`,
    ],
    ['it says what to keep', 'À garder ?', (text) => (text ? 'oui' : 'non')],
    ['somebody says it again', 'Autre avis', (text, i) => (i % 3 ? `Rien de plus que ${i}` : text)],
    [
      'short words come again in texts',
      'Un mot',
      (text, i) => (text ? ['atelier', 'salle', 'clair'][i % 3]! : ''),
    ],
    [
      'it holds both',
      'Vos suites;Tout',
      (text, i) => `Encore un atelier ${i};${text} / Encore un atelier ${i}`,
    ],
  ])('are none, and read, where %s', (_, headings, cells) => {
    const asked = survey(beside(headings, cells));
    const names = [
      ...asked.closed.map(({ name }) => name),
      ...asked.answers.map(({ question }) => question),
    ];
    for (const name of headings.split(';').filter((one) => one !== 'À citer'))
      expect(names).toContain(name);
  });
});

describe('what the team writes beside each answer', () => {
  test.each([
    'Commentaire équipe',
    'Suivi',
    'Remarque du dépouilleur',
    'Action à mener',
    'Notes (ne pas diffuser)',
    'Commentaire interne CD',
    'Traduction automatique',
    'Codage équipe',
  ])('is set aside and told: « %s »', (heading) => {
    const read = survey(file(heading, (i) => `À revoir avec le traiteur numéro ${i}`));
    expect(read.answers).toHaveLength(24);
    expect(messages(read)).toEqual([
      `Cette colonne semble écrite par l’équipe, et n’est pas lue\u00a0: «\u00a0${heading}\u00a0» (option --text pour lire, ou --group pour compter, si ce sont des réponses).`,
    ]);
  });

  test.each([
    ['Tonalité du verbatim', ['positif', 'négatif', 'neutre']],
    ['Sentiment;Codage thématique', ['Positif;a', 'Négatif;b', 'Mitigé;c']],
    ['Tonalité;À citer', ['+;x', '-;', '+/-;']],
    ['Codage de l’équipe', ['accueil +', 'orga -', 'hors sujet']],
  ])('is set aside where it codes them: « %s »', (heading, codes) =>
    expect(survey(file(heading, (i) => codes[i % 3]!)).closed).toEqual([]),
  );

  test.each([
    ['Tonalité', ['Bonne', 'Moyenne', 'Mauvaise']],
    ['Sentiment', ['Positif', 'Négatif', 'Mitigé']],
    ['Codage par blocs', ['Oui', 'Non', 'Non']],
    ['À citer;Thème', ['x;Repas', ';Contenu', ';Accueil']],
  ])('is a question where it codes nothing: « %s »', (heading, values) =>
    expect(survey(file(heading, (i) => values[i % 3]!)).closed).toHaveLength(1),
  );

  test.each([
    'Un commentaire ?',
    'Commentaire libre',
    'Quel suivi souhaitez-vous ?',
    'Actions à mener',
  ])('is not what people are asked: « %s »', (heading) => {
    expect(survey(file(heading, said)).answers).toHaveLength(48);
  });

  test('is a question of the team itself where people rate it too', () => {
    const marks = file('Équipe;Commentaire équipe', (i) => `${1 + (i % 5)};${said(i)}`);
    expect(roles(marks)['Commentaire équipe']).toBe('open');
  });

  test.each(['Note équipe', 'Satisfaction équipe', 'Commentaire management', 'Remarques locaux'])(
    'is what agents are asked of their team beside « %s »',
    (other) => {
      const read = file(`${other};Commentaire équipe`, (i) => `${1 + (i % 5)};${said(i)}`);
      expect(roles(read)['Commentaire équipe']).toBe('open');
    },
  );

  test('is a mark that people give to what was done for them, over degrees', () => {
    const marks = file('Suivi', (i) => ['Bon', 'Moyen', 'Mauvais'][i % 3]!);
    expect(survey(marks).closed.map(({ name }) => name)).toEqual(['Suivi']);
  });

  test.each(['Note équipe', 'Suivi équipe'])('is a mark over figures: « %s »', (heading) => {
    const marks = file(heading, (i) => `${1 + (i % 5)}`);
    expect(survey(marks).closed.map(({ name }) => name)).toEqual([heading]);
  });

  test.each([
    ['is asked of people', 'Accueil;Contenu;Suivi', 'open'],
    ['is the team’s', 'Demande;Date;Suivi', 'choice'],
  ])('%s beside other headings: « %s »', (_, heading, role) => {
    const row = (i: number) => `${said(i)};${said(i + 30)};${said(i + 60)}`;
    const rows = Array.from({ length: 12 }, (_, i) => row(i)).join('\n');
    expect(roles(`${heading}\n${rows}\n`).Suivi).toBe(role);
  });
});

describe('a translation beside its answer', () => {
  const asked = 'Que retenez-vous de la fête ?';
  test.each([
    `${asked} (EN)`,
    `${asked} [traduction]`,
    `${asked} – version anglaise`,
    `${asked} (traduction automatique EN)`,
    `Traduction : ${asked}`,
  ])('is set aside and told: « %s »', (heading) => {
    const read = survey(file(`${asked};${heading}`, (i) => `${said(i)};A word on place ${i}`));
    expect(new Set(read.answers.map(({ question }) => question))).toEqual(
      new Set([asked, 'Remarques']),
    );
    expect(messages(read)).toEqual([expect.stringContaining('redit dans une autre langue')]);
  });

  test('in a form of two languages is the one that names another than French', () => {
    const read = survey(file(`${asked} (FR);${asked} (EN)`, (i) => `${said(i)};A word on ${i}`));
    expect(read.answers.map(({ question }) => question)).not.toContain(`${asked} (EN)`);
    expect(read.answers).toHaveLength(48);
  });

  test.each([
    ['subjects', 'Votre avis sur les cours', 'anglais', (i: number) => said(i + 40)],
    ['countries', 'Séjour', 'ES', (i: number) => said(i + 40)],
    ['marks', 'Note', 'EN', (i: number) => `${1 + (i % 5)}`],
    ['levels', 'Niveau', 'allemand', (i: number) => ['A1', 'A2', 'B1'][i % 3]!],
  ])('is none of %s in a language', (_, heading, tongue, value) => {
    const column = `${heading} (${tongue})`;
    const row = (i: number) => `${said(i)};${value(i)}`;
    const { closed, answers } = survey(file(`${heading};${column}`, row));
    const read = [...closed.map(({ name }) => name), ...answers.map(({ question }) => question)];
    expect(read).toContain(column);
  });

  test('that is called so may repeat itself, as short answers do', () => {
    const row = (i: number) => `${said(i)};${i % 2 ? 'Joyful' : 'Too long'}`;
    const read = survey(file(`${asked};${asked} (traduction)`, row));
    expect(read.closed).toEqual([]);
  });

  test('into French is what is read, not what it translates', () => {
    const row = (i: number) => `We liked the talks of room ${i} very much;${said(i)}`;
    const read = survey(file('Comments;Comments (translation)', row));
    const asked = new Set(read.answers.map(({ question }) => question));
    expect(asked).toEqual(new Set(['Comments (translation)', 'Remarques']));
  });

  test('is one in Spanish, whose articles are as those of French', () => {
    const row = (i: number) => `${said(i)};La comida un poco fría, y la sala de ${i}`;
    const read = survey(file(`${asked};${asked} (ES)`, row));
    expect(read.answers.map(({ question }) => question)).not.toContain(`${asked} (ES)`);
  });

  test('is none where people answer in one of two languages', () => {
    const read = survey(
      file(`${asked};${asked} (EN)`, (i) =>
        i % 2 ? `Rien à dire de la journée ${i};` : `;A word on place ${i}`,
      ),
    );
    expect(read.answers).toHaveLength(48);
  });
});

describe('dates and hours from one to another', () => {
  const many: readonly (readonly [string, (i: number) => string])[] = [
    ['Date de session', (i) => `du ${10 + (i % 9)}/03/2025 au ${20 + (i % 10)}/03/2025`],
    ['Session', (i) => `du ${1 + (i % 9)} au ${11 + i} mars 2025`],
    ['Période de stage', (i) => `0${1 + (i % 9)}/03/2025 - ${11 + (i % 15)}/03/2025`],
    ['Horaires', (i) => `de ${7 + (i % 3)}h${10 + i} à ${14 + (i % 4)}h30`],
    ['Créneau', (i) => `${7 + (i % 3)}h${10 + i}-12h`],
    ['Saisi', (i) => `le ${10 + (i % 15)}/06 vers 14h${10 + i}`],
  ];
  test.each(many)('are no answers: « %s »', (heading, value) => {
    expect(roles(file(heading, value))[heading]).toBe('date');
  });

  test.each([
    [
      'a few sessions, which are options',
      'Session',
      (i: number) => `du ${1 + (i % 3)} au 15 mars`,
      'choice',
    ],
    [
      'what people say of hours',
      'Vos horaires',
      (i: number) => `plutôt de 9h à ${10 + (i % 9)}h, sinon le ${i}`,
      'open',
    ],
    [
      'when people are free',
      'Vos disponibilités',
      (i: number) => `${7 + (i % 3)}h${10 + i}-12h`,
      'choice',
    ],
    [
      'when people would come',
      'Quand vous arrêtez-vous ?',
      (i: number) => `${7 + (i % 3)}h${10 + i}-12h`,
      'choice',
    ],
    [
      'the lowest and highest marks',
      'Notes extrêmes',
      (i: number) => `${1 + (i % 4)}/5 à ${1 + (i % 5)}/5`,
      'open',
    ],
  ])('are not %s', (_, heading, value, role) => {
    expect(roles(file(heading, value))[heading]).toBe(role);
  });
});

test.each(['Réponse n° ', ''])(
  'numbers that follow each other in all rows count them wherever they stand: « %s1 »',
  (word) => {
    const counted = file(
      'Profil;Réponse anonyme n°',
      (i) => `${i % 2 ? 'Élu' : 'Agent'};${word}${i + 1}`,
    );
    expect(roles(counted)['Réponse anonyme n°']).toBe('id');
  },
);

test.each(['N° d’arrondissement', 'N° du quartier'])(
  'numbers of places count no rows, even where they follow each other: « %s »',
  (heading) => {
    const places = file(`Profil;${heading}`, (i) => `${i % 2 ? 'Élu' : 'Agent'};${i + 1}`);
    expect(roles(places)[heading]).not.toBe('id');
  },
);

test('codes of one length under « ID » are ids, though some hold no figure', () => {
  const codes = file(
    'Profil;Contribution ID',
    (i) => `Élu;upyd${i % 5 ? i + 10 : 'ab'}uz${'abcdefghijklmnopqrstuvwxyz'[i]}`,
  );
  expect(roles(codes)['Contribution ID']).toBe('id');
});
