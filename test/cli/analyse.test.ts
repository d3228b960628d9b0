import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkForeignFiles } from '../../src/commands/analysis-files.js';
import type { comparisonRecord } from '../../src/compare/record.js';
import type { Compared, Comparison } from '../../src/model/comparison.js';
import type { Quote } from '../../src/model/quote.js';
import { file, folder, inARow, objects, ROOT, SMALL } from './run.js';

const FILES = ['2023', '2024', '2025'].map((year) => `samples/nec-${year}.csv`);

describe('analyse on the three sample editions, without an option', () => {
  const contents = new Map<string, Buffer>();
  let analysis: { readonly comparison: ReturnType<typeof comparisonRecord> };

  beforeAll(async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'verbatim-test-')), 'rapport');
    const [analysed] = await inARow([{ args: ['analyse', ...FILES, '-o', out] }], ROOT);
    if (analysed?.status !== 0) throw new Error(analysed?.stderr);
    for (const name of readdirSync(out)) contents.set(name, readFileSync(join(out, name)));
    analysis = JSON.parse(String(contents.get('analyse.json')));
    rmSync(join(out, '..'), { recursive: true });
  }, 120_000);

  it('writes every file that it promises', () => {
    expect([...contents.keys()].sort()).toEqual(
      expect.arrayContaining([
        'analyse.json',
        'citations.csv',
        'citations.jsonl',
        'citations.md',
        'manifeste.json',
        'nuage-2023.png',
        'figure-themes-evenement.png',
        'nuage-2025.svg',
        'rapport.html',
        'rapport.docx',
        'rapport.md',
        'reponses.csv',
        'reponses.xlsx',
        'tables.xlsx',
        'themes.csv',
      ]),
    );
  });

  it('would replace none of its files that another program wrote', () => {
    for (const name of contents.keys()) {
      const foreign = folder();
      writeFileSync(join(foreign, name), '{}');
      expect(() => checkForeignFiles(foreign), name).toThrow(name);
    }
  });

  it('keeps no text, quote or id of a person in the analysis that outlives the answers', () => {
    const kept = String(contents.get('analyse.json'));
    const quotes = objects(String(contents.get('citations.jsonl'))) as unknown as Quote[];
    expect(quotes.length).toBeGreaterThan(100);
    for (const { sentence } of quotes) {
      if (sentence.split(/\s+/).length > 3)
        expect(kept).not.toContain(JSON.stringify(sentence).slice(1, -1));
    }
    for (const field of ['text', 'sentence', 'id', 'answer']) {
      const people = JSON.stringify(JSON.parse(kept).people);
      expect(people).not.toContain(`"${field}":"r`);
    }
    expect(Object.keys(JSON.parse(kept).people[0])).toEqual([
      'edition',
      'closed',
      'read',
      'answers',
    ]);
  });

  it('keeps enough to compare past editions with a new one, without their files', async () => {
    const past = file('analyse.json', contents.get('analyse.json')!);
    const present = file('nec-2026.csv', SMALL.replaceAll('2025', '2026'));
    const line = { args: ['compare', past, present, '--format', 'json'] };
    const [compared] = await inARow([line], ROOT);
    expect(compared?.status, compared?.stderr).toBe(0);
    const { editions, themes, warnings }: Comparison = JSON.parse(compared!.stdout);
    expect(warnings.join()).toMatch(/les mots sont comparés un à un/u);
    expect(editions.map(({ label }) => label)).toEqual(['2023', '2024', '2025', '2026']);
    expect(themes.map(({ shares }) => shares.slice(0, 3))).toEqual(
      analysis.comparison.themes.map(({ shares }) => shares),
    );
  }, 60_000);

  const verdicts = (table: readonly Compared[]): string[] =>
    table.flatMap(({ id, changes }) =>
      changes.flatMap(({ from, to, verdict }) =>
        verdict === 'inconclusive' ? [] : [`${id} ${from} ${to} ${verdict}`],
      ),
    );

  it('finds the changes that were planted in themes, and no other', () => {
    const told = verdicts(analysis.comparison.themes);
    expect(told).toEqual(
      expect.arrayContaining([
        'evenement/restauration 2023 2025 down',
        'evenement/jauge 2024 2025 down',
        'evenement/ressources 2024 2025 up',
        'numerique/ia 2024 2025 up',
      ]),
    );
    const planted = /^(evenement\/(restauration|jauge|ressources)|numerique\/ia) /;
    expect(told.filter((line) => !planted.test(line))).toEqual([]);
  });

  it('finds no change of tone or intent where none was planted', () => {
    const { sentiment, intents } = analysis.comparison;
    expect(verdicts([...Object.values(sentiment), ...intents])).toEqual([]);
  });

  it('counts people: the three who sent the questionnaire twice in 2024 count once', () => {
    expect(
      analysis.comparison.editions.map(({ label, respondents }) => [label, respondents]),
    ).toEqual([
      ['2023', 120],
      ['2024', 157],
      ['2025', 224],
    ]);
  });

  it.each([
    ['Comment avez-vous trouvé l’événement ?', ['Je l’ai trouvé génial'], 55],
    ['Comment avez-vous trouvé l’événement ?', ['Je l’ai trouvé génial', 'Je l’ai bien aimé'], 97],
    ['L’événement a-t-il répondu à vos objectifs ?', ['Oui, tout à fait', 'Oui, plutôt'], 95],
    ['Le programme vous a-t-il semblé pertinent ?', ['Très pertinent', 'Plutôt pertinent'], 90],
    ['Quels étaient vos objectifs ?', ['Rencontrer d’autres acteurs'], 73],
    ['Quels étaient vos objectifs ?', ['S’inspirer, découvrir des initiatives'], 56],
    ['Quels étaient vos objectifs ?', ['Monter en compétences'], 49],
    ['À combien de sessions avez-vous assisté ?', ['Plus de 5'], 75],
    [
      'Êtes-vous venu·e seul·e ou accompagné·e ?',
      ['Avec des collègues', 'Avec des partenaires'],
      69,
    ],
    ['Est-ce votre première participation à NEC ?', ['Oui'], 58],
  ])('%s %j: %i %% in 2025', (question, options, percent) => {
    const own = analysis.comparison.closed.find((one) => one.question === question);
    const shares = own?.options
      .filter(({ label }) => options.includes(label))
      .flatMap((option) => option.shares.filter(({ edition }) => edition === '2025'));
    const people = shares?.reduce((total, share) => total + share.people, 0) ?? 0;
    expect(shares?.[0]?.of).toBe(224);
    expect(Math.round((100 * people) / 224)).toBe(percent);
  });
});

it('names the group of who is quoted in its lists of quotes, where one is asked for', async () => {
  const said = ['Des rencontres sincères', 'Un accueil chaleureux', 'Une respiration à plusieurs'];
  const people = Array.from({ length: 12 }, (_, at) => `${at};${at < 6 ? 'Élu' : 'Agent'};`);
  const rows = people.map((start, at) => start + (said[at % 6] ?? ''));
  const input = file('bilan-2025.csv', ['ID;Statut;Qu’avez-vous aimé ?', ...rows].join('\n'));
  const out = join(folder(), 'rapport');
  const line = { args: ['analyse', input, '--group', 'Statut', '-o', out] };
  const [analysed] = await inARow([line], ROOT);
  expect(analysed?.status, analysed?.stderr).toBe(0);
  expect(readFileSync(join(out, 'citations.md'), 'utf8')).toMatch(/\((?:Élu|Agent), 2025, /u);
  expect(readFileSync(join(out, 'citations.csv'), 'utf8')).toMatch(/;groupe;/u);
}, 60_000);
