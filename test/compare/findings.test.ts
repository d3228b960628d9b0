import { describe, expect, test } from 'vitest';
import { findingsOf, survivors } from '../../src/compare/findings.js';
import { compareGroups } from '../../src/compare/groups.js';
import { peopleOf } from '../../src/compare/people.js';
import { comparedIn, inputOf, type Said, type Someone, times } from './people.js';

/** `people` of `of` say a theme. */
const edition = (label: string, people: number, of: number, theme = 'ressources'): Someone[] => [
  ...times(people, { edition: label, says: [{ themes: { [theme]: 'positive' } }] }),
  ...times(of - people, { edition: label, says: [{}] }),
];

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const told = (people: readonly Someone[]) =>
  findingsOf(comparedIn(inputOf(people)))
    .filter(({ table }) => table === 'themes')
    .map(({ text, conclusion }) => [conclusion, plain(text)]);

describe('a change of editions', () => {
  test('that survives is told with its shares and interval', () => {
    expect(told([...edition('2024', 8, 190), ...edition('2025', 56, 224)])).toEqual([
      [
        'up',
        'La part des personnes qui parlent de « RESSOURCES » augmente de 21 points entre 2024 et 2025 (de 4 % à 25 %, soit 8 sur 190 puis 56 sur 224, intervalle +14 à +27 points).',
      ],
    ]);
  });

  test('of thirty people on each side is not about few', () => {
    const [of30, of29] = [30, 29].map((of) => {
      const people = [...edition('2024', 2, of), ...edition('2025', 28, of)];
      return findingsOf(comparedIn(inputOf(people))).find(({ table }) => table === 'themes');
    });
    expect(of30).toMatchObject({ conclusion: 'up', isWeak: false });
    expect(of30!.text).not.toContain('voir les précautions');
    expect(of29).toMatchObject({ conclusion: 'up', isWeak: true });
  });

  test('downwards has an interval of negative bounds', () => {
    expect(told([...edition('2024', 56, 224), ...edition('2025', 8, 190)])[0]).toEqual([
      'down',
      'La part des personnes qui parlent de « RESSOURCES » diminue de 21 points entre 2024 et 2025 (de 25 % à 4 %, soit 56 sur 224 puis 8 sur 190, intervalle −27 à −14 points).',
    ]);
  });

  test('that may be chance is told as such', () => {
    expect(told([...edition('2024', 18, 100), ...edition('2025', 24, 100)])).toEqual([
      [
        'inconclusive',
        'La part des personnes qui parlent de « RESSOURCES », entre 2024 et 2025 : de 18 % à 24 %, soit 18 sur 100 puis 24 sur 100 ; on ne peut pas conclure, l’écart peut être dû au hasard (intervalle −5 à +17 points).',
      ],
    ]);
  });

  describe('of a theme that a question gives to its answers', () => {
    const given = (label: string, people: number, entry = 'question : quel sujet') =>
      edition(label, people, 40).map((one, at) =>
        at < people ? { ...one, says: [{ ...one.says![0], entries: [entry] }] } : one,
      );

    test('counts those alone who say it, in words that need no question', () => {
      const [finding] = told([...edition('2024', 4, 40), ...given('2025', 30)]);
      expect(finding![0]).toBe('inconclusive');
      expect(finding![1]).toContain('soit 4 sur 40 puis 0 sur 40');
      const most = [...given('2025', 1), ...edition('2025', 30, 40)];
      expect(told([...edition('2024', 4, 40), ...most])[0]![0]).toBe('up');
    });

    test('is not concluded where one edition alone asks it and those asked would undo it', () => {
      const [finding] = told([...edition('2024', 30, 40), ...given('2025', 30)]);
      expect(finding![0]).toBe('inconclusive');
      expect(finding![1]).toContain('l’écart peut venir de la question posée');
    });

    test('tells those whom it does not count, where they are and by which question', () => {
      const people = [...edition('2024', 4, 40), ...given('2025', 30)];
      expect(comparedIn(inputOf(people)).themes[0]!.given).toMatchObject([
        { edition: '2025', people: 30, feelings: { positive: 30 } },
      ]);
    });
  });

  describe('of tone or intents', () => {
    const asks = (label: string, suggesting: number, asked: string, question = asked) => [
      ...times(suggesting, {
        edition: label,
        says: [{ question, asked, intents: ['suggestion'] }, {}],
      }),
      ...times(60 - suggesting, { edition: label, says: [{ question, asked }, {}] }),
    ];
    const suggestions = (people: readonly Someone[]) => {
      const [finding] = findingsOf(comparedIn(inputOf(people))).filter(
        ({ id }) => id === 'suggestion',
      );
      return { ...finding!, text: plain(finding!.text) };
    };

    test('is not concluded where it stands in the answers to questions of one edition', () => {
      const { conclusion, text } = suggestions([
        ...asks('2024', 3, 'Qu’est-ce qui vous a gêné ?'),
        ...asks('2025', 25, 'Qu’aurions-nous pu faire mieux ?'),
      ]);
      expect(conclusion).toBe('inconclusive');
      expect(text).toContain('l’écart peut venir des questions, qui ne sont pas les mêmes');
    });

    test('is concluded on a question that the study holds for one, in other words', () => {
      const { conclusion, hangs } = suggestions([
        ...asks('2024', 3, 'Qu’est-ce qui vous a gêné ?', 'À améliorer ?'),
        ...asks('2025', 25, 'Qu’aurions-nous pu faire mieux ?', 'À améliorer ?'),
      ]);
      expect([conclusion, hangs]).toEqual(['up', false]);
    });

    test('is told with its rate, or not concluded, where far fewer people answer what it rests on', () => {
      const praising = (label: string, answering: number, praise: number) => [
        ...times(praise, {
          edition: label,
          says: [{ question: 'Points forts', intents: ['eloge'] }, { question: 'Suites' }],
        }),
        ...times(answering - praise, {
          edition: label,
          says: [{ question: 'Points forts' }, { question: 'Suites' }],
        }),
        ...times(60 - answering, { edition: label, says: [{ question: 'Suites' }] }),
      ];
      const praised = (after: Someone[]) => {
        const people = [...praising('2025', 54, 50), ...after];
        const [finding] = findingsOf(comparedIn(inputOf(people)));
        return [finding!.conclusion, plain(finding!.text)];
      };
      const [same, why] = praised(praising('à froid', 14, 13));
      expect(same).toBe('inconclusive');
      expect(why).toContain(
        'l’écart peut venir de ce que 90 % puis 23 % des personnes répondent à « Points forts »',
      );
      const [moved, text] = praised(praising('à froid', 14, 2));
      expect(moved).toBe('down');
      expect(text).toContain('90 % puis 23 % des personnes répondent à « Points forts »).');
      const renamed = praising('à froid', 14, 13).map(
        (one): Someone => ({
          ...one,
          says: one.says!.map((said) =>
            said.question === 'Suites'
              ? said
              : { ...said, question: 'Vos points forts, avec le recul ?' },
          ),
        }),
      );
      expect(praised(renamed)[0]).toBe('inconclusive');
    });

    test('is not concluded where it comes of who answers a question that shows another tone', () => {
      const toned = (label: string, blaming: number): Someone[] => [
        ...times(blaming, {
          edition: label,
          says: [
            { question: 'Points forts', sentiment: 'positive' },
            { question: 'À améliorer', sentiment: 'negative' },
          ],
        }),
        ...times(60 - blaming, {
          edition: label,
          says: [{ question: 'Points forts', sentiment: 'positive' }],
        }),
      ];
      const findings = findingsOf(comparedIn(inputOf([...toned('2024', 40), ...toned('2025', 3)])));
      const praise = findings.find(({ table, id }) => table === 'sentiment' && id === 'positive')!;
      expect(praise.conclusion).toBe('inconclusive');
      expect(plain(praise.text)).toContain(
        'l’écart peut venir de ce que 67 % puis 5 % des personnes répondent à « À améliorer »',
      );
    });

    test('is told as the change of the shared questions, where these show less for sure', () => {
      const { conclusion, text } = suggestions([
        ...asks('2024', 3, 'Que changer ?'),
        ...asks('2025', 20, 'Que changer ?').map(
          (one): Someone => ({
            ...one,
            says: [...one.says!, { question: 'L’an prochain ?', intents: ['suggestion'] }],
          }),
        ),
      ]);
      expect(conclusion).toBe('up');
      expect(text).toContain(
        'augmente de 28 points entre 2024 et 2025 (de 5 % à 33 %, soit 3 sur 60 puis 20 sur 60, intervalle +15 à +41 points, sur les seules questions communes aux deux éditions ; sur toutes, de 5 % à 100 %).',
      );
    });

    test('is concluded where both editions ask the same, years apart, whatever else one asks', () => {
      const { conclusion, hangs, text } = suggestions([
        ...asks('2024', 3, 'Que changer à NEC 2024 ?'),
        ...asks('2025', 25, 'Que changer à NEC 2025 ?'),
        { edition: '2025', says: [{ question: 'Autre chose ?', intents: ['suggestion'] }] },
      ]);
      expect([conclusion, hangs]).toEqual(['up', false]);
      expect(text).toMatch(/^La part des personnes qui font une suggestion augmente/);
      expect(text).not.toContain('questions');
    });
  });

  describe('of themes, where questions changed words', () => {
    const says = (question: string, asked: string, speaks: boolean): Said => ({
      question,
      asked,
      themes: speaks ? { repas: 'negative' } : {},
    });
    /** Of sixty people, so many speak of the meal where asked so; a few answer another question, which stays. */
    const asks = (label: string, asked: string, speaking: number, [few, some]: readonly number[]) =>
      Array.from(
        { length: 60 },
        (_, at): Someone => ({
          edition: label,
          says: [
            says('Avis', asked, at < speaking),
            ...(at < few! ? [says('Suites', 'Suites', at < some!)] : []),
          ],
        }),
      );
    const toldOf = (before: string, after: string, stays: readonly (readonly number[])[]) => {
      const people = [...asks('2024', before, 5, stays[0]!), ...asks('2025', after, 30, stays[1]!)];
      const [finding] = findingsOf(comparedIn(inputOf(people)));
      return [finding!.conclusion, finding!.hangs, plain(finding!.text)] as const;
    };
    const [GENE, MAL] = ['Qu’est-ce qui vous a gêné ?', 'Quels défauts ?'];

    test('those of a question that the study unites are asked by both editions', () => {
      const [conclusion, hangs, text] = toldOf(GENE, MAL, [
        [60, 5],
        [60, 5],
      ]);
      expect([conclusion, hangs]).toEqual(['up', false]);
      expect(text).not.toContain('questions');
    });

    test('what rests on a question of one edition is doubtful, and told with what the shared ones show', () => {
      const people = [...asks('2024', GENE, 5, [0, 0]), ...asks('2025', GENE, 7, [60, 35])];
      const [finding] = findingsOf(comparedIn(inputOf(people)));
      expect([finding!.conclusion, finding!.hangs, finding!.isDoubtful]).toEqual([
        'up',
        true,
        true,
      ]);
      expect(plain(finding!.text)).toContain(
        'sur les seules questions communes aux deux éditions, de 8 % à 12 % : l’écart n’y est pas établi).',
      );
    });

    test('that nothing is asked alike is no matter of one line', () => {
      const none = [
        [0, 0],
        [0, 0],
      ];
      expect(toldOf(GENE, MAL, none)[2]).not.toContain('questions');
    });

    test('« les points à » carries what is asked, and is no part of it', () => {
      const few = [
        [7, 1],
        [8, 3],
      ];
      const [, , text] = toldOf('Que faudrait-il améliorer ?', 'Les points à améliorer', few);
      expect(text).not.toContain('questions');
    });

    test.each([
      ['Points forts de la journée', 'Points forts'],
      ['Un mot pour le formateur', 'Un mot pour le formateur ou la formatrice ?'],
      ['Qu’est-ce qui vous a marqué ?', 'Qu’est-ce qui vous a marqué·e ?'],
      ['Autre remarque', 'Autres remarques :'],
      ['Que faudrait-il améliorer ?', 'Qu’est-ce qui pourrait être amélioré ?'],
    ])('%s is asked alike by: %s', (before, after) => {
      const stays = [
        [9, 0],
        [9, 0],
      ];
      expect(toldOf(before, after, stays)[2]).toMatch(/intervalle [^;]+ points\)\.$/);
    });
  });

  test('is told in whole points, whatever its rounded shares would give', () => {
    const [finding] = told([...edition('2024', 88, 2000), ...edition('2025', 492, 2000)]);
    expect(finding![1]).toContain('augmente de 20 points entre 2024 et 2025 (de 4 % à 25 %');
  });

  test('that one test alone would call sure is told to be among many', () => {
    const others = Array.from({ length: 20 }, (_, at) => [
      ...edition('2024', 10, 10, `t${at}`),
      ...edition('2025', 10, 10, `t${at}`),
    ]);
    const all = [...others.flat(), ...edition('2024', 40, 200), ...edition('2025', 62, 200)];
    const [, text] = told(all).find(([, line]) => line!.includes('RESSOURCES'))!;
    expect(text).toContain('on ne peut pas conclure, parmi tant de comparaisons, le hasard');
  });

  test('sends to the precautions where it hangs on entries of one edition', () => {
    const says = (people: number, label: string, entry: string) =>
      times(people, {
        edition: label,
        says: [{ themes: { ressources: 'positive' as const }, entries: [entry] }],
      });
    const silent = (people: number, label: string) => times(people, { edition: label, says: [{}] });
    const told2025 = (entry: string) =>
      told([
        ...says(8, '2024', 'slides'),
        ...silent(182, '2024'),
        ...says(56, '2025', entry),
        ...silent(168, '2025'),
      ])[0]?.[1];
    expect(told2025('replay')).toContain('; voir les précautions.');
    expect(told2025('slides')).not.toContain('précautions');
  });

  test('is said of each step only where each is proven', () => {
    const three = (middle: number) =>
      told([
        ...edition('2023', 20, 200),
        ...edition('2024', middle, 200),
        ...edition('2025', 70, 200),
      ]).map(([, text]) => text!.includes('de même, nettement, de chaque édition à la suivante'));
    expect(three(44)).toContain(true);
    expect(three(20)).not.toContain(true);
    expect(three(60)).not.toContain(true);
  });

  test('of few people sends to the precautions', () => {
    const [[, text] = []] = told([...edition('2024', 12, 12), ...edition('2025', 0, 200)]);
    expect(text).toMatch(/; voir les précautions\.$/);
  });

  test('inside five points whatever happens is stable', () => {
    expect(told([...edition('2024', 200, 2000), ...edition('2025', 210, 2000)])[0]![0]).toBe(
      'stable',
    );
  });
});

test('the change that is large for sure comes first', () => {
  const people = [
    ...edition('2024', 60, 300, 'a'),
    ...edition('2025', 10, 300, 'a'),
    ...edition('2024', 10, 300, 'b'),
    ...edition('2025', 120, 300, 'b'),
    ...edition('2024', 50, 300, 'c'),
    ...edition('2025', 55, 300, 'c'),
  ];
  const order = findingsOf(comparedIn(inputOf(people)))
    .filter(({ table }) => table === 'themes')
    .map(({ id }) => id);
  expect(order).toEqual(['b', 'a', 'c']);
});

test('what rests on few people comes last, and the latest editions first', () => {
  const people = [
    ...edition('2023', 100, 300, 'a'),
    ...edition('2024', 10, 300, 'a'),
    ...edition('2025', 60, 300, 'a'),
  ];
  const sure = survivors(findingsOf(comparedIn(inputOf(people))));
  expect(
    sure.filter(({ table }) => table === 'themes').map(({ from, to }) => `${from} ${to}`),
  ).toEqual(['2024 2025', '2023 2025', '2023 2024']);
  const feeling = (label: string, tone: 'positive' | 'negative'): Someone[] =>
    times(20, { edition: label, says: [{ themes: { b: tone } }] });
  const few = [
    ...edition('2024', 10, 300, 'a'),
    ...edition('2025', 60, 300, 'a'),
    ...feeling('2024', 'positive'),
    ...feeling('2025', 'negative'),
  ];
  const order = survivors(findingsOf(comparedIn(inputOf(few))));
  expect(order[0]).toMatchObject({ table: 'themes', isWeak: false });
  expect(order.at(-1)).toMatchObject({ table: 'themeSentiment', isWeak: true });
  expect(order.at(-1)!.least).toBeGreaterThan(order[0]!.least);
});

test('a difference of groups has its own grammar', () => {
  const profile = (label: string, theme: string): Someone[] =>
    times(40, {
      edition: '2025',
      says: [{ themes: { [theme]: 'positive' } }],
      closed: { Profil: [label] },
    });
  const told = (people: readonly Someone[]): string => {
    const input = inputOf(people, { closed: [{ name: 'Profil', kind: 'choice' }] });
    const options = { question: 'Profil', threshold: 5 };
    const comparison = compareGroups(peopleOf(input), input, options);
    return plain(findingsOf(comparison, 'groups')[0]!.text);
  };
  const two = [...profile('Agent', 'lieu'), ...profile('Élu', 'repas')];
  expect(told(two)).toBe(
    'La part des personnes qui parlent de « LIEU » est moins élevée de 100 points dans le groupe « Élu » que dans le groupe « Agent » : 0 % (0 sur 40) contre 100 % (40 sur 40), intervalle −100 à −88 points.',
  );
  expect(told([...two, ...profile('Partenaire', 'lieu')])).toBe(
    'La part des personnes qui parlent de « REPAS » est plus élevée de 100 points dans le groupe « Élu » que dans les autres : 100 % (40 sur 40) contre 0 % (0 sur 80), intervalle +90 à +100 points.',
  );
});

test('of two answers to a question that takes one, the gap is said once', () => {
  const input = inputOf(
    [
      ...times(80, { edition: '2024', says: [{}], closed: { Venu: ['Oui'] } }),
      ...times(20, { edition: '2024', says: [{}], closed: { Venu: ['Non'] } }),
      ...times(20, { edition: '2025', says: [{}], closed: { Venu: ['Oui'] } }),
      ...times(80, { edition: '2025', says: [{}], closed: { Venu: ['Non'] } }),
    ],
    { closed: [{ name: 'Venu', kind: 'choice' }] },
  );
  const closed = findingsOf(comparedIn(input)).filter(({ table }) => table === 'closed');
  expect(closed).toHaveLength(1);
});

test('an item of a grid is called by itself, in sentences of shares and of means', () => {
  const satisfied = (label: string, note: string): Someone[] =>
    times(40, {
      edition: label,
      closed: { 'Votre avis [Repas]': [note], 'Votre avis [Lieu]': [note] },
    });
  const people = [
    ...satisfied('2024', 'Satisfait'),
    ...satisfied('2024', 'Très satisfait'),
    ...satisfied('2024', 'Pas satisfait'),
    ...satisfied('2025', 'Pas satisfait'),
    ...satisfied('2025', 'Très satisfait').slice(30),
  ];
  const closed = ['Repas', 'Lieu'].map((item) => ({
    name: `Votre avis [${item}]`,
    kind: 'scale' as const,
  }));
  const sentences = survivors(findingsOf(comparedIn(inputOf(people, { closed })))).map(({ text }) =>
    plain(text),
  );
  expect(sentences).toContainEqual(expect.stringMatching(/^La réponse « .+ » à « Repas » /u));
  expect(sentences).toContainEqual(expect.stringMatching(/^La moyenne de « Lieu » /u));
  expect(sentences.join()).not.toContain('[');
});

test('a mean is told with the people behind it and the sign of its change', () => {
  const noting = (label: string, notes: readonly string[]) =>
    notes.flatMap((note) => times(30, { edition: label, says: [{}], closed: { Note: [note] } }));
  const people = [...noting('2024', ['2', '3']), ...noting('2025', ['4', '5', '5'])];
  const closed = [{ name: 'Note', kind: 'scale' as const }];
  const mean = findingsOf(comparedIn(inputOf(people, { closed }))).find(
    ({ table }) => table === 'means',
  );
  expect(plain(mean!.text)).toBe(
    'La moyenne de « Note » est plus haute : de 2,50 à 4,67 entre 2024 et 2025 (sur 60 puis 90 personnes, écart de +2,17, intervalle +2,00 à +2,33).',
  );
});

test('a mean of a scale whose first number is the best says which degree that is', () => {
  const satisfied = ['1 - Très satisfait', '2 - Satisfait', '3 - Peu satisfait'];
  const choosing = (label: string, options: readonly string[]) =>
    options.flatMap((one) => times(30, { edition: label, says: [{}], closed: { Avis: [one] } }));
  const people = [
    ...choosing('2024', satisfied.slice(1)),
    ...choosing('2025', satisfied.slice(0, 2)),
  ];
  const closed = [{ name: 'Avis', kind: 'scale' as const }];
  const mean = findingsOf(comparedIn(inputOf(people, { closed }))).find(
    ({ table }) => table === 'means',
  );
  expect(plain(mean!.text)).toMatch(
    /est plus basse.*\) ; le meilleur degré y est « 1 - Très satisfait »\.$/u,
  );
});
