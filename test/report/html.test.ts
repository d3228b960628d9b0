import { describe, expect, it } from 'vitest';
import { AA, contrast } from '../../src/drawing/contrast.js';
import { undrawable } from '../../src/drawing/font.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Comparison } from '../../src/model/comparison.js';
import { figureFiles } from '../../src/report/figure-files.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { reportHtml } from '../../src/report/page/html.js';
import { analysisOf, hostileAnalysis } from './fixture.js';

const html = reportHtml(analysisOf());
const plain = html
  .replace(/<(style|script)>.*?<\/\1>/gs, '')
  .replace(/<[^>]*>/g, ' ')
  .replace(/&#39;/g, "'");

describe('reportHtml', () => {
  it('gives the same bytes for the same analysis', () => {
    expect(reportHtml(analysisOf())).toBe(html);
  });

  it('asks for nothing outside itself', () => {
    expect(html.match(/(?:src|href)="(?!#|data:)|url\((?!data:)/g)).toBe(null);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const allowed = policy.replaceAll('&#39;', "'").split('; ');
    for (const what of ['default-src', 'base-uri', 'form-action'])
      expect(allowed).toContain(`${what} 'none'`);
  });

  it('marks what was cut from an answer by a colour alone: no rule sets it apart from its sentence', () => {
    expect(html).toContain('<mark class="cut">');
    const style = /<style>(.*?)<\/style>/su.exec(html)![1]!;
    const rules = style.split('}').filter((rule) => rule.includes('.cut'));
    expect(rules.map((rule) => rule.trim())).toEqual([
      expect.stringMatching(/^mark\.cut\{background:[^;]+;font-weight:700$/u),
    ]);
  });

  it('writes its own sentences with signs of its font: another’s differ from one machine to the next', () => {
    const own = html
      .replace(/<(style|script)\b.*?<\/\1>/gsu, '')
      .replace(/<[^>]*>|&#?\w+;/gu, ' ')
      // People's pictures, line ends, and the blank between thousands, which shows nothing.
      .replace(/\p{Extended_Pictographic}|[\n\t\u202f]/gu, ' ');
    expect(undrawable(own)).toBe(null);
  });

  it('weighs little: under 400 KB without answers', () => {
    expect(html.length).toBeLessThan(400_000);
  });

  it('tells the essentials from the figures', () => {
    expect(plain).toContain('120\u00a0personnes ont répondu en 2023, 160 en 2024 et 224 en 2025');
    expect(plain).toContain(
      'Rencontres et échanges (35\u00a0%, de\u00a029\u00a0à\u00a042\u00a0%, soit 71\u00a0personnes)',
    );
    expect(plain).toContain(
      'Salles pleines et places (en baisse, de 28\u00a0% à 6\u00a0%, soit \u221222\u00a0points',
    );
  });

  it('says « a » of one person, and no share of nobody', () => {
    const analysis = analysisOf();
    const { comparison } = analysis;
    const nobody = { edition: '2025', people: 0, of: 0, share: 0, low: 0, high: 1 };
    const page = reportHtml({
      ...analysis,
      comparison: {
        ...comparison,
        editions: [{ label: '2025', respondents: 1, answers: 1, informative: 0 }],
        sentiment: comparison.sentiment.map((line) => ({ ...line, shares: [nobody] })),
      },
    });
    expect(page).toContain('1\u00a0personne a répondu');
    expect(page).not.toContain('(de 0 à 100\u00a0%)');
  });

  it('puts a dot before a theme that has a colour, dark enough to be seen, and before no other', () => {
    const analysis = analysisOf();
    const themes = analysis.themes.map((theme) =>
      theme.id === 'evenement/lieu' ? { ...theme, color: '#ffee00' } : theme,
    );
    const page = reportHtml({ ...analysis, themes });
    const [dot, ...others] = [
      ...page.matchAll(/a\[data-theme="([^"]+)"\]::before{[^}]*background:(#\w+)/g),
    ];
    expect(others).toEqual([]);
    expect(dot![1]).toBe('evenement/lieu');
    expect(contrast(dot![2]!, '#ffffff')).toBeGreaterThanOrEqual(AA.text);
    expect(html).not.toContain('::before');
  });

  it('warns in the essentials of a change that a drift of the lexicon touches', () => {
    const analysis = analysisOf();
    const between = { theme: 'evenement/jauge', from: '2024', to: '2025', difference: -0.22 };
    const driftTo = (left: number) =>
      reportHtml({
        ...analysis,
        comparison: {
          ...analysis.comparison,
          drift: [
            {
              ...between,
              without: left / 203 - 38 / 138,
              sharesWithout: [38 / 138, left / 203],
              byChance: [0, 0],
              entries: [{ entry: 'file', edition: '2025', people: 12 - left }],
            },
          ],
        },
      });
    const page = driftTo(5);
    expect(driftTo(6)).not.toContain('à prendre avec précaution');
    expect(page).toMatch(
      /un thème semble changer, à prendre avec précaution \(voir «\u00a0Ce qui change d’une édition à l’autre\u00a0»\)\u00a0: Salles pleines et places \(−22\u00a0points\)/,
    );
    expect(html).not.toContain('à prendre avec précaution');
  });

  describe('beside themes, the essentials', () => {
    const { comparison } = analysisOf();
    const share = (edition: string, people: number) => ({
      ...{ edition, people, of: 100, share: people / 100, low: 0, high: 1 },
    });
    const sides = { from: share('2024', 60), to: share('2025', 30) };
    const moved = {
      ...{ id: 'Oui', label: 'Oui', shares: [sides.from, sides.to] },
      changes: [
        {
          ...{ from: '2024', to: '2025', difference: -0.3, low: -0.43, high: -0.17 },
          ...{ p: 0.001, q: 0.001, midP: 0.001, midQ: 0.001, effect: -0.6 },
          ...{ verdict: 'down' as const, stable: false },
        },
      ],
    };
    const asked = { question: 'Première venue ?', kind: 'choice' as const, options: [moved] };
    const told = (part: Partial<Comparison>): string => {
      const still = { sentiment: [], intents: [], themeSentiment: [], closed: [], mix: [] };
      const page = reportHtml({
        ...analysisOf(),
        comparison: { ...comparison, ...still, ...part },
      });
      const [, list] = /<li>(Entre 2024 et 2025, .*?)<\/ol>/s.exec(page)!;
      return list!.replaceAll(/<[^>]+>/g, '');
    };

    it('tell the largest proven change, and of how many', () => {
      const first = /La réponse «\sOui\s» à «\sPremière venue \?\s» recule de 30\spoints/;
      expect(told({ closed: [asked] })).toMatch(first);
      expect(told({ closed: [asked] })).toContain('C’est le seul écart établi hors des thèmes.');
      const small = { ...moved, changes: [{ ...moved.changes[0]!, high: -0.01 }] };
      const two = told({ closed: [{ ...asked, question: 'Autre', options: [small] }, asked] });
      expect(two).toMatch(first);
      expect(two).toContain('le plus net des deux écarts établis hors des thèmes');
      const same = told({
        closed: [{ ...asked, kind: 'multiple', options: [moved, small] }],
      });
      expect(same).toContain('deux écarts établis hors des thèmes, tous deux sur cette question.');
      expect(told({})).not.toContain('hors des thèmes');
    });

    it('tell the tone of a theme among the changes of themes, and count it among those that change', () => {
      const theme = comparison.themes.find(({ id }) => id === 'evenement/lieu')!;
      const feeling = { ...moved, id: 'negative', label: 'négatif' };
      const feelings = [{ id: theme.id, label: theme.label, feelings: [feeling] }];
      expect(told({ themeSentiment: feelings })).toMatch(
        /trois thèmes changent nettement, par leur part ou leur ton.: Lieu \(avis négatifs en baisse, de 60.% à 30.% de ceux qui en parlent, soit −30.points.*les dix autres/,
      );
      const few = {
        ...feeling,
        shares: moved.shares.map((one) => ({ ...one, people: 20 * one.share, of: 20 })),
      };
      expect(told({ themeSentiment: [{ ...feelings[0]!, feelings: [few] }] })).toMatch(
        /un thème semble changer, à prendre avec précaution .*\(avis négatifs −30.points\)/,
      );
    });

    it('say that tones were not compared where the questions are not the same', () => {
      const change = { ...moved.changes[0]!, verdict: 'inconclusive' as const };
      const feelings = [{ ...moved, changes: [{ ...change, questions: 'other' as const }] }];
      expect(told({ themeSentiment: [{ id: 'x', label: 'X', feelings }] })).toContain(
        'Le ton des thèmes n’est pas comparé là où les questions ne sont pas les mêmes',
      );
    });

    it('say that the public may have changed, where its answers tell', () => {
      const mix = [{ question: 'Première venue ?', option: 'Oui', ...sides }];
      expect(told({ closed: [asked], mix })).toMatch(
        /Les réponses à «\sPremière venue \?\s» ne se répartissent plus de la même façon\s: si le public a changé, les autres écarts peuvent en venir \(voir «\sPrécautions\s»\)\./,
      );
    });
  });

  it('says of how many themes the essentials name some, and what is known of the others', () => {
    const { comparison } = analysisOf();
    const told = (kinds: readonly string[]) => {
      const themes = comparison.themes.slice(0, kinds.length).map((line, at) => ({
        ...line,
        changes: line.changes.map((change) => ({
          ...change,
          verdict: kinds[at] === 'up' ? ('up' as const) : ('inconclusive' as const),
          stable: kinds[at] === 'stable',
        })),
      }));
      const page = reportHtml({ ...analysisOf(), comparison: { ...comparison, themes } });
      return /<li>(Entre 2024 et 2025, .*?)<\/li>/.exec(page)![1]!;
    };
    const up = ['up', 'up', 'up', 'up'];
    expect(told(up)).toMatch(/quatre thèmes changent nettement\u00a0: [^;]*\.$/);
    expect(told([...up, 'up'])).toMatch(/cinq thèmes changent nettement, dont [^;]*\.$/);
    expect(told(['up', 'stable', 'stable'])).toMatch(/; les deux autres sont stables\.$/);
    expect(told(['up', 'other'])).toMatch(/; pour l’autre, on ne peut pas conclure à un écart\.$/);
    expect(told([...up, 'stable', 'other', 'other'])).toMatch(
      /; parmi les trois autres, un est stable et, pour deux, on ne peut pas conclure\.$/,
    );
  });

  it('says of a single edition of few people how little its shares are worth', () => {
    const analysis = analysisOf();
    const editions = [{ label: '2025', respondents: 5, answers: 4, informative: 4 }];
    const shares = [{ edition: '2025', people: 1, of: 4, share: 0.25, low: 0.05, high: 0.7 }];
    const themes = analysis.comparison.themes.map((line) => ({ ...line, shares }));
    const page = reportHtml({
      ...analysis,
      comparison: { ...analysis.comparison, editions, themes },
    });
    expect(page).toContain('informative\u00a0: elles sont très incertaines');
    expect(html).not.toContain('très incertaines');
  });

  it('does not say that a mean which is proven is not, and nothing of themes not compared', () => {
    const { comparison, ...analysis } = analysisOf();
    const between = { from: '2024', to: '2025', difference: 0.3, low: 0.1, high: 0.5 };
    const meanOf = (edition: string, mean: number) => ({
      ...{ edition, people: 150, of: 150, mean, deviation: 1, median: 3 },
      ...{ low: mean - 0.1, high: mean + 0.1 },
    });
    const means = {
      values: [],
      means: [meanOf('2024', 2.87), meanOf('2025', 3.17)],
      changes: [{ ...between, p: 0.01, q: 0.02, verdict: 'up' as const }],
    };
    const page = reportHtml({
      ...analysis,
      comparison: {
        ...comparison,
        themes: comparison.themes.map((line) => ({ ...line, changes: [] })),
        closed: [{ question: 'Avis', kind: 'scale', options: [], means }],
      },
    });
    expect(page).not.toContain('Sur les questions fermées, aucune différence');
    expect(page).toMatch(
      /Seuls figurent ici les écarts établis.*Moyenne<\/th>.*2,87.*3,17.*\+0,30.*\+0,10\u00a0à\u00a0\+0,50.*hausse/s,
    );
    expect(page).not.toMatch(/aucun thème ne bouge|Thèmes\u00a0: de 2024 à 2025/);
    expect(html).toMatch(/Thèmes\u00a0: de 2024 à 2025/);
  });

  it('names a single edition once', () => {
    const analysis = analysisOf();
    const editions = analysis.comparison.editions.slice(2);
    const page = reportHtml({ ...analysis, comparison: { ...analysis.comparison, editions } });
    expect(page).toContain(
      '<li>En 2025, 224\u00a0personnes ont répondu\u00a0; 203 ont écrit au moins une réponse informative (468 en\u00a0tout).</li>',
    );
  });

  it('says once how many answers there are where each person wrote one', () => {
    const analysis = analysisOf();
    const [last] = analysis.comparison.editions.slice(2);
    const editions = [{ ...last!, informative: 203 }];
    const page = reportHtml({ ...analysis, comparison: { ...analysis.comparison, editions } });
    expect(page).toContain('203 ont écrit une réponse informative.</li>');
  });

  it('says nothing of other editions where there is one alone', () => {
    const analysis = analysisOf();
    const editions = analysis.comparison.editions.slice(2);
    const page = reportHtml({ ...analysis, comparison: { ...analysis.comparison, editions } });
    for (const text of [
      'dernière édition',
      'chaque édition',
      'Ce qu’une hausse',
      'Deux éditions',
    ]) {
      expect(page, text).not.toContain(text);
      if (text !== 'dernière édition') expect(html, text).toContain(text);
    }
  });

  it('draws no figure of themes where none has ten people, and gives their table', () => {
    const analysis = analysisOf();
    const { comparison } = analysis;
    const themeSentiment = comparison.themeSentiment.map((theme) => ({
      ...theme,
      feelings: theme.feelings.map((line) => ({
        ...line,
        shares: line.shares.map((one) => ({ ...one, people: Math.min(one.people, 2), of: 9 })),
      })),
    }));
    const few = { ...analysis, comparison: { ...comparison, themeSentiment } };
    const page = reportHtml(few);
    expect(html).toContain('id="figure-sentiment-themes"');
    expect(page).not.toContain('id="figure-sentiment-themes"');
    expect(page).toContain(
      '<caption>Tonalité par thème en 2025\u00a0: part (personnes\u00a0; intervalle à 95\u00a0%)</caption>',
    );
    expect(figureFiles(few).map(({ name }) => name)).not.toContain('sentiment-themes');
  });

  it('leaves themes of fewer people than the threshold out of the table of tone, and says how many', () => {
    const analysis = analysisOf();
    const { comparison } = analysis;
    const themeSentiment = comparison.themeSentiment.map((theme, at) => ({
      ...theme,
      feelings: theme.feelings.map((line) => ({
        ...line,
        shares: line.shares.map((one) => (at < 2 ? { ...one, people: 1, of: 4 } : one)),
      })),
    }));
    const page = reportMarkdown({ ...analysis, comparison: { ...comparison, themeSentiment } });
    const tone = page.slice(
      page.indexOf('**Tonalité par thème'),
      page.indexOf('## ', page.indexOf('**Tonalité par thème')),
    );
    expect(page).toMatch(
      /le tableau à ceux dont parlent au moins 5.personnes.: deux autres n’y sont pas\./u,
    );
    const isTold = ({ label }: { label: string }): boolean => tone.includes(`| ${label} |`);
    expect(themeSentiment.slice(0, 3).map(isTold)).toEqual([false, false, true]);
  });

  it('keeps an option apart from its share for those who do not see the figure', () => {
    expect(html).toContain(
      'En 2025\u00a0: «\u00a0Je l’ai trouvé génial\u00a0»\u00a0: 55\u00a0%\u00a0; «',
    );
  });

  it.each([
    ['l’essentiel, thèmes', /ces parts portent sur BASE\./],
    ['l’essentiel, tons', /En 2025, sur 203 personnes, les éloges portent/],
    [
      'l’essentiel, attentes',
      /\d personnes sur 203 proposent ou demandent expressément quelque chose/,
    ],
    ['les attentes', /par thème, sur BASE\./],
    ['une attente', /Ressources et enregistrements \d personnes sur 203/],
    ['les mots', /Mots de 2025, sur BASE/],
    [
      'ce qui a marqué',
      /en 2025, sur 73 personnes qui ont donné une réponse informative à la question/,
    ],
  ])('says out of how many: %s', (_, sentence) => {
    const base = '203 personnes qui ont écrit une réponse informative';
    const text = plain.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');
    expect(text).toMatch(new RegExp(sentence.source.replace('BASE', base)));
  });

  it('names the edition of suggestions once, over them', () => {
    const [, asked] = /<section id="attentes"(.*?)<\/section>/su.exec(html)!;
    expect(asked).toMatch(/>personne r\d+</u);
    expect(asked).not.toContain('2025, <span');
  });

  it('says which closed questions are no filter, where there are any', () => {
    const rule = /Une question fermée ne filtre[^.]*au moins 5\u00a0personnes[^.]*reconnaître/u;
    const closed = [{ name: 'Profil', kind: 'choice' as const }];
    expect(reportHtml({ ...analysisOf(), closed, groups: [] })).toMatch(rule);
    expect(reportHtml({ ...analysisOf(), closed: [] })).not.toMatch(rule);
  });

  it('says in words that it cannot conclude', () => {
    expect(plain).toContain('on ne peut pas conclure');
  });

  it('prints people and denominators with each share', () => {
    expect(plain).toContain('71 sur 203');
    expect(plain).toContain('sauf mention contraire, 120\u00a0personnes en 2023');
  });

  it('puts the columns of an edition under its name, the first of them a share', () => {
    const [, head] =
      /<table[^>]*><caption>[^<]*\(part des personnes\).*?<thead>(.*?)<\/thead>/.exec(html)!;
    expect(head!.match(/<th scope="colgroup" colspan="3"[^>]*>\d{4}</g)).toHaveLength(3);
    expect(head!.match(/>Part</g)).toHaveLength(3);
    expect(reportMarkdown(analysisOf())).toContain(
      '| Part 2025 | Personnes 2025 | Intervalle 2025 |',
    );
  });

  it('says what was left out', () => {
    expect(plain).toContain('1\u00a0réponse sans contenu');
    expect(plain).toContain('1\u00a0copie d’une autre réponse');
    expect(plain).toContain('Ligne vide, passée.');
  });

  it('says which copies the table of answers counts and the cover does not', () => {
    expect(plain).toContain('aux questions ouvertes, dont 1\u00a0copie qui ne compte pas ensuite');
  });

  it('names an edition without any typical word, and says when no edition has one', () => {
    expect(plain).toContain('Aucun en 2023.');
    const { comparison, ...analysis } = analysisOf();
    const none = { ...analysis, comparison: { ...comparison, words: [] } };
    for (const told of [reportHtml(none), reportMarkdown(none)]) {
      expect(told).toContain('Mots propres à une édition');
      expect(told).toContain(
        'Aucun mot n’est dit par une part nettement plus grande des personnes',
      );
    }
  });

  it('counts the copies among the answers that it lists', () => {
    expect(plain).toMatch(/\d+\sréponses, dont 1\scopie hors des calculs/);
  });

  it('has no name of an edition in its heads where there is no other', () => {
    const { comparison, ...analysis } = analysisOf();
    const alone = {
      ...analysis,
      comparison: { ...comparison, editions: comparison.editions.slice(-1), words: [] },
    };
    for (const told of [reportHtml(alone), reportMarkdown(alone)]) {
      expect(told).not.toMatch(/(?:Part|Personnes|Intervalle|Réponses|Mots|Médiane) 2025/);
      expect(told).not.toMatch(/<h3>2025<|^#+ 2025$/m);
      expect(told).toContain('Médiane (mots)');
    }
  });

  it('never writes the name of the only file as an edition', () => {
    const { comparison, sources, ...analysis } = analysisOf();
    const own = <T extends { readonly edition: string }>(all: readonly T[]): T[] =>
      all.filter(({ edition }) => edition === '2025').map((one) => ({ ...one, edition: 'google' }));
    const table = <T extends { readonly shares: readonly { readonly edition: string }[] }>(
      lines: readonly T[],
    ): T[] => lines.map((line) => ({ ...line, shares: own(line.shares), changes: [] }));
    const alone = {
      ...analysis,
      sources: [{ ...sources[0]!, file: 'google.csv' }],
      answers: own(analysis.answers),
      quotes: own(analysis.quotes).map((quote) => ({ ...quote, echoes: [] })),
      clouds: own(analysis.clouds),
      suggestions: own(analysis.suggestions),
      praised: own(analysis.praised),
      comparison: {
        ...comparison,
        editions: comparison.editions.slice(-1).map((one) => ({ ...one, label: 'google' })),
        words: [],
        themes: table(comparison.themes),
        sentiment: table(comparison.sentiment),
        closed: [],
        mix: [],
      },
    };
    for (const told of [reportHtml(alone), reportMarkdown(alone)])
      expect(told.match(/.{0,30}(?<!data-e=")google(?!\.csv).{0,20}/g)).toBeNull();
  });

  it('says how many themes a figure of changes leaves to its table, and what its marks are once, in the figure', () => {
    const analysis = analysisOf();
    const themes = [...analysis.comparison.themes, ...analysis.comparison.themes.slice(0, 3)].map(
      (line, n) => ({ ...line, id: `evenement/t${n}` }),
    );
    const page = reportHtml({ ...analysis, comparison: { ...analysis.comparison, themes } });
    expect(page).toContain('La figure montre 14 thèmes sur 16');
    expect(plain).not.toContain('La figure montre 14');
    expect(plain).not.toContain('carré\u00a0: stable');
    expect(figureFiles(analysis).find(({ name }) => name === 'evolutions-themes')!.svg).toMatch(
      />hausse<[\s\S]*>on ne peut pas conclure</u,
    );
  });

  it('compares no theme that nobody cites in either edition, in the figure as in the counts', () => {
    const analysis = analysisOf();
    const { themes } = analysis.comparison;
    const silent = themes.map((line) => ({
      ...line,
      id: `evenement/${line.id}`,
      label: `Jamais dit ${line.label}`,
      shares: line.shares.map((share) => ({ ...share, people: 0 })),
      changes: line.changes.map((one) => ({ ...one, verdict: 'inconclusive' as const })),
    }));
    const comparison = { ...analysis.comparison, themes: [...themes, ...silent] };
    const chapter = (text: string): string => text.split('## Ce qui change')[1]!.split('\n## ')[0]!;
    expect(chapter(reportMarkdown({ ...analysis, comparison }))).toBe(
      chapter(reportMarkdown(analysis)),
    );
  });

  it('calls what was learned an index, not an entry', () => {
    const analysis = analysisOf();
    const answers = analysis.answers.map((answer) => ({
      ...answer,
      themes: answer.themes.map((theme) => ({
        ...theme,
        evidence: theme.evidence.map((one) => ({
          ...one,
          entry: 'indice : permanence',
          by: 'learned' as const,
        })),
      })),
    }));
    const page = reportHtml({ ...analysis, answers });
    expect(page).toContain('indice appris');
    expect(page).not.toContain('entrée «');
  });

  it('shows a quote with its edition, question, respondent and people', () => {
    expect(plain).toContain('«\u00a0une respiration lorsqu’on travaille dans le numérique\u00a0»');
    expect(plain).toMatch(/2025, +personne r004/);
    expect(plain).toContain('idée partagée par 3\u00a0personnes');
  });

  it('never shows personal data', () => {
    expect(html).not.toContain('m.quintrec@exemple.fr');
    expect(plain).toContain('[adresse électronique]');
  });

  it('has one h1, headings without a gap, and unique ids', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [n, level] of levels.entries())
      expect(level - (levels[n - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads every inner link to a place that exists', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('lets nothing from a file become markup', () => {
    const hostile = reportHtml(hostileAnalysis());
    const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;
    expect(count(hostile, /<script/g)).toBe(1);
    expect(count(hostile, /<\/style>/g)).toBe(1);
    expect(count(hostile, /<(?:img|iframe|object)/g)).toBe(0);
    expect(count(hostile.replace(/"[^"]*"/g, '""'), /<[^>]*\son\w+=/g)).toBe(0);
    expect(hostile.includes('\u0000')).toBe(false);
  });

  it.each([
    [
      'one edition',
      (analysis: Analysis): Analysis => ({
        ...analysis,
        comparison: { ...analysis.comparison, editions: analysis.comparison.editions.slice(2) },
      }),
    ],
    [
      'no quote, no cloud, no closed question',
      (analysis: Analysis): Analysis => ({
        ...analysis,
        quotes: [],
        clouds: [],
        comparison: { ...analysis.comparison, closed: [] },
      }),
    ],
    [
      'nothing at all',
      (analysis: Analysis): Analysis => ({
        ...analysis,
        sources: [],
        lexicons: [],
        themes: [],
        answers: [],
        quotes: [],
        clouds: [],
        praised: [],
        groups: [],
        notices: [],
        comparison: {
          editions: [],
          themes: [],
          sentiment: [],
          words: [],
          closed: [],
          warnings: [],
          intents: [],
          themeSentiment: [],
          questionSentiment: [],
          responses: [],
          drift: [],
          newWords: [],
          remedies: [],
          mix: [],
          reworded: [],
        },
      }),
    ],
  ])('reads well with %s', (_, change) => {
    const page = reportHtml(change(analysisOf()));
    expect(page).toContain('</html>');
    expect(page.replace(/<script>.*?<\/script>/s, '')).not.toMatch(
      /NaN|undefined|Infinity|\bnull\b/,
    );
  });
});
