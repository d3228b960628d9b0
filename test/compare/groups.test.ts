import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../src/compare/findings.js';
import { compareGroups } from '../../src/compare/groups.js';
import { successive } from '../../src/compare/pairing.js';
import { compareParts } from '../../src/compare/parts.js';
import { peopleOf } from '../../src/compare/people.js';
import { UserError } from '../../src/errors.js';
import type { ClosedQuestion } from '../../src/model/survey.js';
import { inputOf, type Someone, times } from './people.js';

const QUESTIONS: readonly ClosedQuestion[] = [
  { name: 'Profil', kind: 'choice' },
  { name: 'Avis', kind: 'scale' },
  { name: 'Buts', kind: 'multiple' },
];

const group = (profile: string | undefined, count: number, theme = 'lieu'): Someone[] =>
  times(count, {
    edition: '2025',
    says: [{ themes: { [theme]: 'positive' } }],
    closed: profile === undefined ? {} : { Profil: [profile] },
  });

const compare = (people: readonly Someone[], question = 'Profil', closed = QUESTIONS) => {
  const input = inputOf(people, { closed });
  return compareGroups(peopleOf(input), input, { question, threshold: 5 });
};

const sizes = (people: readonly Someone[]) =>
  compare(people).editions.map(({ label, respondents }) => [label, respondents]);

test('a difference of small groups says how uncertain its size is, and what a pool of groups is', () => {
  const comparison = compare([
    ...group('Élu', 40),
    ...group('A', 4, 'repas'),
    ...group('B', 4, 'repas'),
  ]);
  const [first] = findingsOf(comparison, 'groups');
  expect(first?.text).toMatch(
    /un des deux côtés compte moins de 30\u00a0personnes\u00a0: la taille de l’écart est très incertaine.*; «\u00a0Autres groupes\u00a0» mêle plusieurs groupes/u,
  );
});

test('what may be done about small groups is told, and which differ by gender alone', () => {
  const told = (people: readonly Someone[]) => compare(people).remedies.map(({ french }) => french);
  const small = [...group('Agent', 12), ...group('Conseiller', 9), ...group('Conseillère', 8)];
  expect(told(small)).toEqual([
    expect.stringMatching(
      /^Aucun groupe n’atteint 30\u00a0personnes.*«\sProfil\s» dans verbatim\.yaml/u,
    ),
    expect.stringMatching(
      /^«\sProfil\s»\s: «\sConseiller\s» et «\sConseillère\s» ne diffèrent que par le genre/u,
    ),
  ]);
  expect(told([...small, ...group('Élu', 40)])).toHaveLength(1);
  expect(told([...group('Agent', 12), ...group('Élu', 9)])).toEqual([]);
});

test('groups stand where editions do, each against all others together', () => {
  const comparison = compare([
    ...group('Élu', 40),
    ...group('Agent', 50, 'repas'),
    ...group('Asso', 30),
  ]);
  const [lieu] = comparison.themes;
  expect(comparison.editions.map(({ label }) => label)).toEqual(['Agent', 'Élu', 'Asso']);
  expect(lieu!.changes.map(({ from, to }) => [from, to])).toEqual([
    ['tous les autres', 'Agent'],
    ['tous les autres', 'Élu'],
    ['tous les autres', 'Asso'],
  ]);
  expect(lieu!.changes.map(({ verdict }) => verdict)).toEqual(['down', 'up', 'up']);
  expect(lieu!.changes[1]!.difference).toBeCloseTo(40 / 40 - 30 / 80, 12);
});

test('a group that is called as all others together are has a name of its own', () => {
  const { editions } = compare([
    ...group('tous les autres', 40),
    ...group('Agent', 50, 'repas'),
    ...group('Asso', 30),
  ]);
  expect(editions.map(({ label }) => label)).toContain('tous les autres (ensemble)');
});

test('the groups are those of the last edition, and it is told where there are others', () => {
  const elsewhere = times(9, { edition: '2024', says: [{}], closed: { Profil: ['Agent'] } });
  const people = [...elsewhere, ...group('Agent', 8), ...group('Élu', 7)];
  expect(sizes(people)).toEqual([
    ['Agent', 8],
    ['Élu', 7],
  ]);
  const told = /^Ces groupes sont ceux de 2025, la dernière édition.*en 2024\.$/;
  expect(compare(people).warnings[0]).toMatch(told);
  expect(compare(group('Agent', 8)).warnings[0]).not.toMatch(told);
});

test('people without an answer are a group of their own', () => {
  expect(sizes([...group('Agent', 8), ...group('Élu', 7), ...group(undefined, 6)])).toEqual([
    ['Agent', 8],
    ['Élu', 7],
    ['Sans réponse', 6],
  ]);
});

test('people without an answer join the option that says so, where there is one', () => {
  const people = [...group('Sans réponse', 6), ...group('Élu', 7), ...group(undefined, 8)];
  expect(sizes(people)).toEqual([
    ['Élu', 7],
    ['Sans réponse', 14],
  ]);
});

test('the pool takes a label that no option has', () => {
  const people = [
    ...group('Autres groupes', 9),
    ...group('Élu', 8),
    ...group('Agent', 4),
    ...group('Asso', 3),
  ];
  expect(sizes(people)).toEqual([
    ['Autres groupes', 9],
    ['Élu', 8],
    ['Autres groupes (ensemble)', 7],
  ]);
  expect(compare(people).warnings[0]).toContain('«\u00a0Autres groupes (ensemble)\u00a0»');
});

test('a group that is called as the pool would be is told as a group', () => {
  const comparison = compare([...group('Élu', 40), ...group('Autres groupes', 40, 'repas')]);
  const [first] = findingsOf(comparison, 'groups');
  expect(comparison).not.toHaveProperty('pool');
  expect(first).toMatchObject({ conclusion: 'up', isWeak: false });
  expect(first?.text).not.toContain('mêle plusieurs groupes');
});

test('two parts of one label are a defect, not a figure', () => {
  const input = inputOf(group('Élu', 6), { closed: QUESTIONS });
  const part = { label: 'Élu', people: peopleOf(input) };
  expect(() => compareParts([part, part], input, successive)).toThrow('Élu, Élu');
});

test('a question is found by its beginning, where one alone begins so', () => {
  const people = [...group('Agent', 8), ...group('Élu', 7)];
  expect(compare(people, 'prof').editions).toEqual(compare(people).editions);
  const closed = [...QUESTIONS, { name: 'Profession', kind: 'choice' } as const];
  expect(() => compare(people, 'Prof', closed)).toThrow(UserError);
});

describe('privacy', () => {
  test('small groups are pooled, with a warning', () => {
    const people = [
      ...group('Agent', 30),
      ...group('Asso', 30),
      ...group('Élu', 4),
      ...group('Élève', 3),
    ];
    expect(sizes(people)).toEqual([
      ['Agent', 30],
      ['Asso', 30],
      ['Autres groupes', 7],
    ]);
    expect(compare(people).warnings[0]).toMatch(
      /«\u00a0Élu\u00a0» et «\u00a0Élève\u00a0».*«\u00a0Autres groupes\u00a0»/,
    );
  });

  test('a pool that is small itself takes in the next smallest group', () => {
    const people = [
      ...group('Agent', 40),
      ...group('Asso', 30),
      ...group('Élu', 6),
      ...group('Élève', 2),
    ];
    expect(sizes(people)).toEqual([
      ['Agent', 40],
      ['Asso', 30],
      ['Autres groupes', 8],
    ]);
    expect(compare(people).warnings[1]).toMatch(/«\u00a0Élu\u00a0».*soustraction/);
  });

  test('size is that of the people who say something', () => {
    const silent = times(20, { edition: '2025', closed: { Profil: ['Élu'] } });
    const labels = sizes([
      ...group('Agent', 9),
      ...group('Asso', 8),
      ...group('Élu', 2),
      ...silent,
    ]);
    expect(labels.map(([label]) => label)).toEqual(['Agent', 'Autres groupes']);
  });

  test('nothing is shown when fewer than two groups are left', () => {
    const { editions, themes, closed, warnings } = compare([
      ...group('Agent', 9),
      ...group('Élu', 2),
    ]);
    expect(editions).toEqual([]);
    expect(themes.flatMap(({ shares }) => shares)).toEqual([]);
    expect(closed).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('Aucune comparaison')]);
  });

  test('a closed question that few of a group answered is not shown', () => {
    const answered = group('Élu', 2).map((one) => ({
      ...one,
      closed: { ...one.closed, Avis: ['Bien'] },
    }));
    const { closed, warnings } = compare([...group('Agent', 40), ...group('Élu', 40), ...answered]);
    expect(closed.map(({ question }) => question)).toEqual(['Buts']);
    expect(warnings).toEqual([expect.stringContaining('«\u00a0Avis\u00a0»')]);
  });

  describe('an answer that fewer than five people chose is not crossed with groups', () => {
    const asked: readonly ClosedQuestion[] = [
      { name: 'Profil', kind: 'choice' },
      { name: 'Avis', kind: 'scale' },
      { name: 'Aidé', kind: 'choice' },
      { name: 'Buts', kind: 'multiple' },
      { name: 'Venues', kind: 'number' },
    ];
    const choosing = (profile: string, count: number, closed: Someone['closed']): Someone[] =>
      group(profile, count).map((one) => ({ ...one, closed: { ...one.closed, ...closed } }));
    const shownOf = (people: readonly Someone[]) => {
      const { closed, warnings } = compare(people, 'Profil', asked);
      const told = closed.filter(({ options }) => options.length > 0);
      return {
        options: Object.fromEntries(
          told.map(({ question, options }) => [question, options.map(({ label }) => label)]),
        ),
        means: told.filter(({ means }) => means).map(({ question }) => question),
        warnings,
      };
    };

    test('of two answers neither is, since one tells the other', () => {
      const { options, warnings } = shownOf([
        ...choosing('Agent', 20, { Aidé: ['Non'] }),
        ...choosing('Élu', 1, { Aidé: ['Non'] }),
        ...choosing('Élu', 4, { Aidé: ['Oui'] }),
      ]);
      expect(options).toEqual({});
      expect(warnings).toContainEqual(
        expect.stringMatching(/«\u00a0Aidé\u00a0» n’est pas montrée/),
      );
    });

    test('of three answers the rare ones stand together', () => {
      const { options } = shownOf([
        ...choosing('Agent', 20, { Aidé: ['Non'] }),
        ...choosing('Élu', 3, { Aidé: ['Oui'] }),
        ...choosing('Élu', 4, { Aidé: ['Un peu'] }),
      ]);
      expect(options).toEqual({ Aidé: ['Non', 'Autres réponses'] });
    });

    test('no answer is none', () => {
      const { options, warnings } = shownOf([
        ...choosing('Agent', 40, { Aidé: ['Non'], Buts: ['Rire'] }),
        ...choosing('Élu', 30, { Aidé: ['Oui'], Buts: ['Rire', 'Voir'] }),
        ...group('Élu', 2),
      ]);
      expect(options).toEqual({ Aidé: ['Oui', 'Non'], Buts: ['Rire', 'Voir'] });
      expect(warnings).toEqual([]);
    });

    test('of several answers none is left where all are rare', () => {
      const { options, warnings } = shownOf([
        ...choosing('Agent', 6, { Buts: [] }),
        ...choosing('Agent', 4, { Buts: ['Apprendre'] }),
        ...choosing('Élu', 6, { Buts: [] }),
        ...choosing('Agent', 3, { Buts: ['Voir'] }),
      ]);
      expect(options).toEqual({});
      expect(warnings).toContainEqual(
        expect.stringMatching(/«\u00a0Buts\u00a0» n’est pas montrée/),
      );
    });

    test('of a scale it stands with the next rarest, without a mean', () => {
      const { options, means, warnings } = shownOf([
        ...choosing('Agent', 20, { Avis: ['Très satisfait'] }),
        ...choosing('Agent', 9, { Avis: ['Satisfait'] }),
        ...choosing('Élu', 6, { Avis: ['Pas satisfait'] }),
        ...choosing('Élu', 1, { Avis: ['Pas du tout satisfait'] }),
      ]);
      expect(options).toEqual({ Avis: ['Très satisfait', 'Satisfait', 'Autres réponses'] });
      expect(means).toEqual([]);
      expect(warnings).toContainEqual(
        expect.stringMatching(/^«\u00a0Avis\u00a0».*Autres réponses/),
      );
      expect(warnings).toContainEqual(
        expect.stringMatching(/^«\u00a0Avis\u00a0».*pas de moyenne.*moins de 30/),
      );
    });

    test('of a scale of which a group is small, the means of that group and the next smallest are left out, and told', () => {
      const likes = (profile: string, count: number) => [
        ...choosing(profile, count / 2, { Avis: ['9'] }),
        ...choosing(profile, count / 2, { Avis: ['5'] }),
      ];
      const { closed, warnings } = compare(
        [
          ...[
            likes('Agent', 60),
            likes('Élu', 50),
            likes('Bénévole', 40),
            likes('Invité', 12),
          ].flat(),
          ...choosing('Invité', 1, { Avis: ['0'] }),
        ],
        'Profil',
        asked,
      );
      const avis = closed.find(({ question }) => question === 'Avis')!;
      expect(avis.means?.means.map(({ edition }) => edition).sort()).toEqual(['Agent', 'Élu']);
      expect(warnings).toContainEqual(
        expect.stringMatching(/^«\sAvis\s».*pas de moyenne pour «\sBénévole\s» et «\sInvité\s»/),
      );
    });

    test('of a scale, « Sans objet » joins no degree, and is left out where it is rare', () => {
      const people = [
        ...choosing('Agent', 20, { Avis: ['Très satisfait'] }),
        ...choosing('Élu', 9, { Avis: ['Satisfait'] }),
        ...choosing('Agent', 3, { Avis: ['Pas satisfait'] }),
      ];
      const beside = (count: number) => choosing('Agent', count, { Avis: ['Sans objet'] });
      expect(shownOf([...people, ...beside(8)]).options).toEqual({
        Avis: ['Très satisfait', 'Autres réponses', 'Sans objet'],
      });
      expect(shownOf([...people, ...beside(2)]).options).toEqual({
        Avis: ['Très satisfait', 'Autres réponses'],
      });
    });

    test('a scale of which fewer of a group choose a degree is hidden, however many answer beside it', () => {
      const { options } = shownOf([
        ...choosing('Agent', 20, { Avis: ['Très satisfait'] }),
        ...choosing('Agent', 9, { Avis: ['Satisfait'] }),
        ...choosing('Élu', 3, { Avis: ['Satisfait'] }),
        ...choosing('Élu', 20, { Avis: ['Sans objet'] }),
      ]);
      expect(options).toEqual({});
    });

    test('of a scale that many of each group answer there is a mean of what they chose', () => {
      const people = [
        ...choosing('Agent', 30, { Avis: ['9'] }),
        ...choosing('Agent', 9, { Avis: ['8'] }),
        ...choosing('Agent', 1, { Avis: ['2'] }),
        ...choosing('Élu', 20, { Avis: ['6'] }),
        ...choosing('Élu', 20, { Avis: ['8'] }),
      ];
      const comparison = compare(people);
      const [avis] = comparison.closed;
      expect(avis?.options.map(({ label }) => label)).toEqual(['8', '9', 'Autres réponses']);
      expect(avis?.means?.means.map(({ mean }) => mean)).toEqual([8.6, 7]);
      expect(comparison.warnings.join(' ')).not.toMatch(/moyenne/);
      const texts = findingsOf(comparison, 'groups').map(({ text }) => text);
      expect(texts.join(' ')).not.toMatch(/Autres réponses/);
      expect(texts[0]?.replaceAll('\u00a0', ' ')).toMatch(
        /^La moyenne de « Avis » est plus basse dans le groupe « Élu » que dans le groupe « Agent » : 7,00 contre 8,60 \(sur 40 et 40 personnes, écart de −1,60, /,
      );
    });

    test('of notes the others stay in their order, and the rare ones come last', () => {
      const { options } = shownOf([
        ...choosing('Agent', 20, { Avis: ['8'] }),
        ...choosing('Agent', 9, { Avis: ['10'] }),
        ...choosing('Élu', 6, { Avis: ['7'] }),
        ...choosing('Élu', 3, { Avis: ['2'] }),
        ...choosing('Élu', 3, { Avis: ['3'] }),
      ]);
      expect(options).toEqual({ Avis: ['7', '8', '10', 'Autres réponses'] });
    });

    test('of several answers it is left out', () => {
      const { options, warnings } = shownOf([
        ...choosing('Agent', 20, { Buts: ['Apprendre'] }),
        ...choosing('Élu', 8, { Buts: ['Apprendre', 'Voir'] }),
        ...choosing('Élu', 4, { Buts: ['Rire'] }),
      ]);
      expect(options).toEqual({ Buts: ['Apprendre', 'Voir'] });
      expect(warnings).toContainEqual(expect.stringMatching(/^«\u00a0Buts\u00a0».*ne sont pas/));
    });

    test('nobody is told to have ticked nothing, who may have ticked one that is left out', () => {
      const { closed } = compare([
        ...choosing('Agent', 20, { Buts: ['Apprendre'] }),
        ...choosing('Agent', 9, { Buts: [] }),
        ...choosing('Élu', 8, { Buts: ['Apprendre'] }),
        ...choosing('Élu', 4, { Buts: ['Rire'] }),
      ]);
      expect(closed.map(({ question }) => question)).toContain('Buts');
      expect(closed.filter(({ unticked }) => unticked)).toEqual([]);
    });

    test('a number is hidden with its mean where a class is rare', () => {
      const common = choosing('Agent', 20, { Venues: ['1'] });
      expect(shownOf([...common, ...choosing('Élu', 9, { Venues: ['2'] })])).toMatchObject({
        options: { Venues: ['1', '2'] },
        means: ['Venues'],
      });
      const rare = [
        ...choosing('Élu', 7, { Venues: ['2'] }),
        ...choosing('Élu', 2, { Venues: ['3'] }),
      ];
      expect(shownOf([...common, ...rare]).options).toEqual({});
    });
  });

  test('no record of any table is about one to four people of a group', () => {
    const people = [
      ...group('Agent', 9),
      ...group('Asso', 5),
      ...group('Élu', 4),
      ...group('Élève', 1),
    ];
    for (const { of } of compare(people).themes.flatMap(({ shares }) => shares)) {
      expect(of).toBeGreaterThanOrEqual(5);
    }
  });
});

test.each(['Profil :', 'Profil\u00a0:', 'Profil ', 'Profil'])(
  '« %s » names the question',
  (question) => {
    const { editions } = compare([...group('Agent', 8), ...group('Élu', 7)], question);
    expect(editions.map(({ label }) => label)).toEqual(['Agent', 'Élu']);
  },
);

test('feelings about a theme that few of a group speak of are not shown', () => {
  const { themeSentiment } = compare([
    ...group('Agent', 40),
    ...group('Élu', 40),
    ...group('Agent', 20, 'repas'),
    ...group('Élu', 2, 'repas'),
  ]);
  expect(themeSentiment.map(({ id }) => id)).toEqual(['lieu']);
});

test('feelings about a theme are compared between the groups of which enough speak of it', () => {
  const { themeSentiment, warnings } = compare([
    ...group('Agent', 20, 'repas'),
    ...group('Élu', 20, 'repas'),
    ...group('Usager', 20, 'repas'),
    ...group('Autre', 2, 'repas'),
    ...group('Autre', 20),
  ]);
  const [meals] = themeSentiment.filter(({ id }) => id === 'repas');
  // The smallest of the others stands aside with two people, whom the total would give.
  const shown = meals!.feelings[0]!.shares.map(({ edition }) => edition);
  expect(shown).toHaveLength(2);
  expect(shown).not.toContain('Autre');
  expect(warnings).toContainEqual(
    expect.stringMatching(/^Le ton d’un thème n’est comparé qu’entre les groupes où au moins 5/),
  );
});

test('a theme that fewer people of all groups speak of is not crossed with groups, and is named', () => {
  const few = (count: number) =>
    compare([...group('Agent', 20), ...group('Élu', 20), ...group('Élu', count, 'repas')]);
  const [rare, common] = [few(4), few(5)];
  expect(rare.themes.map(({ id }) => id)).toEqual(['lieu']);
  expect(rare.warnings).toContainEqual(
    expect.stringMatching(/^Cité par moins de 5\spersonnes, ce thème .*«\sREPAS\s»\.$/),
  );
  expect(common.themes.map(({ id }) => id)).toEqual(['lieu', 'repas']);
  expect(common.warnings.join(' ')).not.toContain('Cité par');
});

test('where one group of those that speak enough would give another’s tone, the warning does not say that it is compared', () => {
  const { themeSentiment, warnings } = compare([
    ...group('Agent', 20, 'repas'),
    ...group('Élu', 15, 'repas'),
    ...group('Usager', 3, 'repas'),
    ...group('Usager', 20),
  ]);
  expect(themeSentiment.map(({ id }) => id)).not.toContain('repas');
  expect(warnings).toContainEqual(
    expect.stringMatching(/sauf ceux qui feraient retrouver .*s’il n’en reste pas deux, rien/),
  );
});

test('what is not shown corrects no p-value of what is', () => {
  const asked = (repas: boolean) => {
    const one = (profile: string, avis: string, felt: 'positive' | 'negative'): Someone => ({
      edition: '2025',
      says: [{ themes: { lieu: 'positive', ...(repas && { repas: felt }) } }],
      closed: { Profil: [profile], Avis: [avis] },
    });
    const quiet = (profile: string, avis: string): Someone => ({
      ...one(profile, avis, 'positive'),
      says: [{ themes: { lieu: 'positive' } }],
    });
    return compare([
      ...times(20, one('Agent', 'Bien', 'positive')),
      ...times(10, quiet('Agent', 'Moyen')),
      ...times(4, one('Élu', 'Bien', 'negative')),
      ...times(20, quiet('Élu', 'Moyen')),
    ]);
  };
  const [bare, hidden] = [asked(false), asked(true)];
  expect(hidden.themeSentiment.map(({ id }) => id)).toEqual(['lieu']);
  expect(hidden.closed).toEqual(bare.closed);
});

test('an answer that nobody of a group gives sends to no warning: groups are offered the same', () => {
  const choosing = (profile: string, avis: string): Someone[] =>
    group(profile, 20).map((one) => ({ ...one, closed: { ...one.closed, Buts: [avis] } }));
  const comparison = compare([
    ...['Agent', 'Agent', 'Élu'].flatMap((profile) => choosing(profile, 'Rire')),
    ...choosing('Élu', 'Voir'),
  ]);
  const texts = findingsOf(comparison, 'groups').map(({ text }) => text);
  expect(texts.join(' ')).toMatch(/La réponse «\u00a0Voir\u00a0»[^.]* plus fréquente/);
  expect(texts.join(' ')).not.toMatch(/voir les précautions/);
});

describe('a question whose options are parts of the groups', () => {
  const closed: readonly ClosedQuestion[] = [...QUESTIONS, { name: 'Session', kind: 'choice' }];
  const asked = (session: (at: number, profile: string) => string, questions = closed) =>
    compare(
      ['Agent', 'Élu'].flatMap((profile) =>
        Array.from(
          { length: 24 },
          (_, at): Someone => ({
            edition: '2025',
            says: [{ themes: { lieu: 'positive' } }],
            closed: {
              Profil: [profile],
              Avis: [at < 9 ? 'Bien' : 'Moyen'],
              Session: [session(at, profile)],
            },
          }),
        ),
      ),
      'Profil',
      questions,
    );
  const namesOf = ({ closed: all }: ReturnType<typeof asked>) =>
    all.map(({ question }) => question);

  test('is set aside, told, and corrects nothing', () => {
    const nested = asked((at, profile) => `${profile} ${String(at % 3)}`);
    expect(namesOf(nested)).toEqual(['Avis', 'Buts']);
    expect(nested.warnings).toContainEqual(
      expect.stringMatching(/^«\u00a0Session\u00a0»\u00a0: pas de comparaison/),
    );
    const without = asked((at) => String(at), QUESTIONS);
    expect(nested.closed).toEqual(without.closed);
  });

  test('with one person who strays, still is', () => {
    const strays = asked((at, profile) => `${at === 0 ? 'Agent' : profile} ${String(at % 2)}`);
    expect(namesOf(strays)).not.toContain('Session');
  });

  test.each([
    ['answers that every group gives', (at: number) => (at === 0 ? 'Lyon' : 'Tours')],
    [
      '« Oui » on one side and « Non » on the other',
      (_: number, profile: string) => (profile === 'Élu' ? 'Oui' : 'Non'),
    ],
    [
      'answers of which few tell the group',
      (at: number, profile: string) => (at < 6 ? profile : `Salle ${String(at % 2)}`),
    ],
    [
      'answers that hardly anybody shares',
      (at: number, profile: string) => `${profile} ${String(at)}`,
    ],
  ])('is not one of %s', (_, session) => {
    expect(asked(session).warnings.join(' ')).not.toMatch(/pas de comparaison/);
  });
});

test('an unknown question is refused with those that exist', () => {
  const refused = expect(() => compare(group('Élu', 9), 'Métier'));
  refused.toThrow(UserError);
  refused.toThrow(
    expect.objectContaining({
      remedy: expect.objectContaining({
        french: expect.stringContaining('«\u00a0Profil\u00a0» et «\u00a0Avis\u00a0»'),
      }),
    }),
  );
});

test('a question with several answers is refused', () => {
  expect(() => compare(group('Élu', 9), 'Buts')).toThrow(/plusieurs réponses/);
});
