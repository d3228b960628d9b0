import { expect, test } from 'vitest';
import { comparisonText } from '../../src/commands/compare-text.js';
import { comparisonMarkdown } from '../../src/report/comparison.js';
import { conclusionsOf } from '../../src/report/conclusions.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { reportHtml } from '../../src/report/page/html.js';
import { comparedIn, inputOf, type Someone, times } from '../compare/people.js';
import { analysisOf } from './fixture.js';

/** `people` of 100 say a theme, to a question asked so. */
const edition = (label: string, people: number, asked?: string): Someone[] => {
  const question = asked === undefined ? {} : { asked };
  return [
    ...times(people, { edition: label, says: [{ ...question, themes: { lieu: 'positive' } }] }),
    ...times(100 - people, { edition: label, says: [question] }),
  ];
};

const THREE = comparedIn(
  inputOf([...edition('2023', 40), ...edition('2024', 40), ...edition('2025', 5)]),
);

test('each pair of three editions has its sentences under its title, the latest first', () => {
  const { pairs } = conclusionsOf(THREE);
  expect(pairs.map(({ title }) => title)).toEqual([
    'De 2024 à 2025',
    'De 2023 à 2025',
    'De 2023 à 2024',
  ]);
  const [latest, ends, first] = pairs.map(({ sentences }) => sentences.join(' '));
  expect(latest).toContain('entre 2024 et 2025');
  expect(latest).not.toContain('2023');
  expect(ends).toContain('entre 2023 et 2025');
  expect(first).toMatch(/^Aucun écart n’est établi/);
});

test('two editions need no title, and groups stand together', () => {
  const two = comparedIn(inputOf([...edition('2024', 40), ...edition('2025', 5)]));
  expect(conclusionsOf(two).pairs.map(({ title }) => title)).toEqual(['']);
  expect(conclusionsOf(THREE, 'groups').pairs.map(({ title }) => title)).toEqual(['']);
});

test('where nothing survives in any pair, it is said once', () => {
  const alike = [...edition('2023', 40), ...edition('2024', 40), ...edition('2025', 40)];
  const { pairs } = conclusionsOf(comparedIn(inputOf(alike)));
  expect(pairs).toEqual([
    { title: '', sentences: [expect.stringMatching(/^Aucun écart n’est établi/)] },
  ]);
});

test('themes that were not compared are not said to show no gap', () => {
  const closed = [{ name: 'Avis', kind: 'choice' as const }];
  const silent = (label: string, yes: number): Someone[] => [
    ...times(yes, { edition: label, closed: { Avis: ['Oui'] } }),
    ...times(50 - yes, { edition: label, closed: { Avis: ['Non'] } }),
  ];
  const people = [...edition('2023', 40), ...silent('2024', 25), ...silent('2025', 26)];
  const { pairs } = conclusionsOf(comparedIn(inputOf(people, { closed })));
  expect(pairs[0]!.sentences[0]).toMatch(/^Les thèmes n’ont pas pu être comparés.; ailleurs/u);
});

test('where no comparison concludes, that alone is said of their number', () => {
  const few = comparedIn(inputOf([...edition('2024', 40), ...edition('2025', 45)]));
  expect(conclusionsOf(few).counts).toBe(
    'Sur 1\u00a0comparaison de thèmes, aucune ne permet de conclure.',
  );
});

test('gaps whose own interval leaves out zero are to be watched, where none is established', () => {
  const people = [40, 60].flatMap((speak, year) =>
    Array.from({ length: 200 }, (_, at): Someone => {
      const themes = { [`t${at % 20}`]: 'positive' } as const;
      const lieu = { ...themes, lieu: 'positive' } as const;
      return { edition: `202${4 + year}`, says: [{ themes: at < speak ? lieu : themes }] };
    }),
  );
  const { counts, pairs } = conclusionsOf(comparedIn(inputOf(people)));
  expect(counts).toMatch(/pour l’autre, on ne peut pas conclure\.$/u);
  expect(pairs[0]!.sentences[0]).toMatch(
    /le hasard suffit à donner de tels écarts\. À surveiller, sans en conclure.*«\sLIEU\s» \(\+10\spoints, intervalle \+/u,
  );
});

test('what is established beside themes is counted apart from them', () => {
  const closed = [{ name: 'Avis', kind: 'choice' as const }];
  const people = ['2024', '2025'].flatMap((label, at) =>
    ['Oui', 'Non'].flatMap((answer, no) =>
      times(at === no ? 45 : 5, {
        edition: label,
        says: [{ themes: { lieu: 'positive' } }],
        closed: { Avis: [answer] },
      }),
    ),
  );
  expect(conclusionsOf(comparedIn(inputOf(people, { closed }))).counts).toContain(
    'ailleurs (questions fermées), 1\u00a0écart établi',
  );
});

test('a theme that nobody speaks of is named under the tables, not in them', () => {
  const silent = { ...THREE.themes[0]!, id: 'evenement/x', label: 'MUET' };
  const nobody = silent.shares.map((share) => ({ ...share, people: 0, share: 0 }));
  const comparison = { ...THREE, themes: [...THREE.themes, { ...silent, shares: nobody }] };
  for (const text of [
    comparisonText(comparison, 'editions', 200).join('\n'),
    comparisonMarkdown(comparison, 'editions'),
  ]) {
    expect(text).toContain('Jamais cité\u00a0: MUET.');
    expect(text).not.toMatch(/^(?:\| MUET \| 0|MUET {2})/m);
  }
});

test('the titles stand over the sentences in a page, in Markdown and on a terminal alike', () => {
  const titles = ['De 2024 à 2025', 'De 2023 à 2025', 'De 2023 à 2024'];
  const found = (text: string, line: RegExp): string[] =>
    [...text.matchAll(line)].map(([, title]) => title!);
  expect(found(reportHtml(analysisOf()), /<h3>(De \d+ à \d+)<\/h3><ul>/g)).toEqual(titles);
  expect(found(reportMarkdown(analysisOf()), /^### (De .+)\n\n- /gm)).toEqual(titles);
  expect(found(comparisonMarkdown(THREE, 'editions'), /^### (De .+)\n\n- /gm)).toEqual(titles);
  const terminal = comparisonText(THREE, 'editions', 200).join('\n');
  expect(found(terminal, /^(De .+)\n- /gm)).toEqual(titles);
});

test('several questions that editions word otherwise stand in a table, in place of a sentence each', () => {
  const asked = (edition: string, wordings: readonly string[]): Someone[] =>
    times(10, {
      edition,
      says: wordings.map((one, at) => ({ question: ['Avis', 'Suites'][at]!, asked: one })),
    });
  const comparison = comparedIn(
    inputOf([
      ...asked('2024', ['Qu’avez-vous aimé ?', 'Qu’allez-vous faire ?']),
      ...asked('2025', ['Quels points forts ?', 'Quelles suites ?']),
    ]),
  );
  const text = comparisonMarkdown(comparison, 'editions');
  expect(text).toContain('Deux questions changent de formulation d’une édition à l’autre');
  expect(text).toContain('| Avis | 2024 | Qu’avez-vous aimé ? |');
  expect(text).toContain('| Suites | 2025 | Quelles suites ? |');
  expect(text).not.toContain('réunie par l’étude');
  expect(comparison.warnings.join(' ')).toContain('réunie par l’étude');
});

test('of the changes of themes, those to be read with caution are counted apart, as the essentials count them', () => {
  const of = (edition: string, speaking: number): Someone[] => [
    ...times(speaking, { edition, says: [{ themes: { repas: 'negative' } }] }),
    ...times(20 - speaking, { edition, says: [{}] }),
  ];
  const { counts } = conclusionsOf(comparedIn(inputOf([...of('2024', 1), ...of('2025', 16)])));
  expect(counts).toMatch(
    /^Sur 1\scomparaison de thèmes\s: 1\sécart établi \(à prendre avec précaution\)\.$/u,
  );
});

/** Sixty people an edition, so many of whom speak ill of the place where asked so, the others well of it. */
const placed = (label: string, asked: string, ill: number, counted = asked): Someone[] =>
  (['negative', 'positive'] as const).flatMap((tone) =>
    times(tone === 'negative' ? ill : 60 - ill, {
      edition: label,
      says: [{ question: counted, asked, themes: { lieu: tone } }],
    }),
  );

test('a change of tone that is not compared, as questions differ, is told with what to do', () => {
  const sentences = (counted?: string): string =>
    conclusionsOf(
      comparedIn(
        inputOf([
          ...placed('2024', 'Les salles ?', 55, counted),
          ...placed('2025', 'Et le bâtiment ?', 5, counted),
        ]),
      ),
    )
      .pairs.flatMap((pair) => pair.sentences)
      .join(' ');
  expect(sentences()).toMatch(
    /Est ainsi laissé de côté, peut-être à tort.: .*«.LIEU.».*\(\+83.points.*réunissez-les dans verbatim\.yaml/u,
  );
  expect(sentences('Le lieu')).not.toContain('laissé de côté');
});

test('where one edition alone has a question of its own, nothing is there to unite', () => {
  const own = placed('2025', 'Et le bâtiment ?', 5).map((one) => ({
    ...one,
    says: [...one.says!, { question: 'Les salles ?' }],
  }));
  const sentences = conclusionsOf(
    comparedIn(inputOf([...placed('2024', 'Les salles ?', 55), ...own])),
  )
    .pairs.flatMap((pair) => pair.sentences)
    .join(' ');
  expect(sentences).toContain('Est ainsi laissé de côté\u00a0:');
  expect(sentences).not.toMatch(/à tort|réunissez/);
});

test('texts and paper have the changes that conclude in a table, and the number of the others; a screen has all', () => {
  const report = analysisOf();
  const open = /\| on ne peut pas conclure \|/;
  const text = reportMarkdown(report, {}, { files: true });
  expect(text).not.toMatch(open);
  expect(text).toMatch(
    /De [\p{L}\d]+ autres thèmes, on ne peut pas conclure à un écart.; «.tables\.xlsx.»/u,
  );
  expect(reportHtml(report)).toContain('<td>on ne peut pas conclure</td>');
  const paper = reportHtml(report).replaceAll(/<details.*?<\/details>/gsu, '');
  expect(paper).not.toContain('<td>on ne peut pas conclure</td>');
  expect(paper).not.toContain('<tbody></tbody>');
  expect(paper).toMatch(/<p class="print-only">De [\p{L}\d]+ autres thèmes, on ne peut pas/u);
});

test('a comparison alone has the share of those who blame a theme, where enough speak of it', () => {
  const comparison = comparedIn(
    inputOf([...placed('2024', 'Les salles ?', 55), ...placed('2025', 'Les salles ?', 5)]),
  );
  const table = /Avis négatifs, parmi ceux qui parlent du thème/;
  expect(comparisonText(comparison, 'editions').join('\n')).toMatch(table);
  expect(comparisonMarkdown(comparison, 'editions')).toMatch(
    /Avis négatifs.*\n\n.*\n.*\n\| LIEU \|.*92.%.*8.%/u,
  );
  const few = comparedIn(
    inputOf([
      { edition: '2024', says: [{}] },
      { edition: '2025', says: [{}] },
    ]),
  );
  expect(comparisonMarkdown(few, 'editions')).not.toMatch(table);
});
