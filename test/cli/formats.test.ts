import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, inARow, inOneFolder, objects, SMALL, verbatim } from './run.js';

const slice = (text: string, { start, end }: { start: number; end: number }) =>
  [...text].slice(start, end).join('');

const PULLED = 'pas du tout convaincu par l’appli, mais bel accueil';

const COMMANDS = {
  tag: 'tag a.csv --format jsonl',
  named: 'tag named.csv --text Avis --format jsonl',
  tokens: 'tokens a.csv --format jsonl',
  conllu: 'tokens a.csv --format conllu',
  cards: 'quotes plain.csv --threshold 1 --top 1 --cards cartes',
  workbook: 'quotes a.csv -o q.xlsx',
  unknown: 'quotes a.csv -o q.docx',
  renamed: 'quotes a.csv --format csv -o q.xlsx',
  unnamed: 'quotes a.csv --format xlsx',
  columns: 'columns a.csv --format json',
  cloud: 'cloud a.csv -o x.json --top 8',
  again: 'cloud a.csv -o y.json --top 8',
  quotes: 'quotes a.csv --format jsonl --top 5',
  probable: ['explain', PULLED, '--question', 'Un autre commentaire ?'],
  held: ['explain', 'En tant que maire de Roscoff, je signe.'],
  open: ['explain', 'Trois appels, aucune réponse, un colis perdu.'],
  twofold: [
    'explain',
    'La salle était glaciale. Un mail avec les covoiturages la veille, par contre, chapeau.',
  ],
  denied: [
    'explain',
    'Je ne trouve pas que la salle était bien choisie',
    '--question',
    'Un avis ?',
  ],
  overruled: ['explain', 'moment perfectible', '--question', 'Qu’avez-vous le plus apprécié ?'],
} as const;

describe('machine formats', () => {
  const { here, outcome } = inOneFolder(COMMANDS, {
    'a.csv': SMALL,
    // What holds an emoji is not drawn.
    'plain.csv': SMALL.replace(' 😍', ''),
    'named.csv': ['Avis', 'Merci à Jean Zawadzki', ...Array(600).fill('Bien'), 'Zawadzki !'].join(
      '\n',
    ),
  });
  const read = (name: string) => readFileSync(join(here, name), 'utf8');

  it('tag --format jsonl: one object an answer, evidence cut by code points', () => {
    const { status, stdout } = outcome('tag');
    expect(status).toBe(0);
    const records = objects(stdout);
    expect(records).toHaveLength(6);
    expect(Object.keys(records[0]!)).toEqual(
      'id answer edition question text informative themes sentiment intents personal'.split(' '),
    );
    expect(records[0]).toMatchObject({ id: '1', answer: '1/1', edition: '2025' });
    expect(records[3]).toMatchObject({ informative: false, intents: ['sans-contenu'] });
    const { text, themes } = records[0] as unknown as {
      text: string;
      themes: { id: string; evidence: { start: number; end: number; entry: string }[] }[];
    };
    const meeting = themes.find(({ id }) => id === 'evenement/rencontres');
    expect(slice(text, meeting!.evidence[0]!)).toContain('rencontres');
  });

  it('tag: a name written in full is known in all answers, however far', () => {
    const records = objects(outcome('named').stdout);
    expect(records).toHaveLength(602);
    expect(records[601]!.personal).toEqual([{ start: 0, end: 8, kind: 'name' }]);
  });

  it('tokens --format jsonl: tokens whose offsets give back their text', () => {
    const { stdout } = outcome('tokens');
    const [first] = objects(stdout) as unknown as {
      sentences: unknown[];
      tokens: { start: number; end: number; text: string }[];
    }[];
    const text = 'Les rencontres 😍, une respiration lorsqu’on travaille seul';
    for (const token of first!.tokens) expect(slice(text, token)).toBe(token.text);
    expect(first!.tokens.map(({ text: own }) => own)).toEqual(
      'Les|rencontres|😍|,|une|respiration|lorsqu’|on|travaille|seul'.split('|'),
    );
    expect(Object.keys(first!.tokens[0]!)).toEqual('start end text lemma pos negated'.split(' '));
  });

  it('tokens --format conllu: ten columns a token', () => {
    const { stdout } = outcome('conllu');
    const rows = stdout.split('\n').filter((line) => line && !line.startsWith('#'));
    expect(rows.every((row) => row.split('\t').length === 10)).toBe(true);
    const sentences = stdout.split('\n\n');
    expect(sentences.pop()).toBe('');
    const names = sentences.map((one) => /^# sent_id = (\S+)\n/.exec(one)?.[1]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  it('quotes --format jsonl: quotes that verify proves, and a changed one that it refuses', async () => {
    const source = join(here, 'a.csv');
    const { stdout } = outcome('quotes');
    const quotes = objects(stdout);
    expect(quotes.length).toBeGreaterThan(0);
    expect(Object.keys(quotes[0]!)).toEqual(
      'rank id answer edition question start end text sentence kind themes sentiment score why people gate edits slips echoes likeMinded sources'.split(
        ' ',
      ),
    );
    const forged = stdout.replace(/"text":"(.)/, '"text":"$1$1');
    const right = file('q.jsonl', stdout);
    const otherwise = `${stdout.split('\n')[0]!.replace('"question":"', '"question":"Autre ')}\n`;
    const lines = [
      [right],
      [file('q.jsonl', forged)],
      [right, '--lexicon', 'nope.yaml'],
      [right, '--edition', 'Autre'],
      [file('vide.jsonl', '\n')],
      [file('autre.jsonl', otherwise.repeat(8))],
    ].map(([quoted = '', ...options]) => ({ args: ['verify', quoted, source, ...options] }));
    const [proven, refused, nope, renamed, empty, alike] = await inARow(lines, here);
    expect(proven?.status).toBe(0);
    expect(refused?.status).toBe(1);
    expect(refused?.stderr).toMatch(/q\.jsonl:1/);
    expect(refused?.stderr).not.toMatch(/--edition/);
    expect(nope).toMatchObject({ status: 1, stderr: expect.stringContaining('nope.yaml') });
    expect(renamed?.stderr).toMatch(
      /\d.citations de l’édition «.2025.», dont aucun fichier.*\n→ .*--edition "2025"/u,
    );
    expect(empty?.status).toBe(1);
    expect(alike?.stderr).toMatch(
      /autre\.jsonl:1.*De même pour 7 autres citations, jusqu’à la ligne 8\.\n→ .*--study/u,
    );
    expect(verbatim(['verify', '-', source], stdout).status).toBe(0);
  });

  it('verify proves quotes written as a sheet', async () => {
    const source = join(here, 'a.csv');
    const names = ['q.csv', 'q.xlsx'];
    await inARow(
      names.map((name) => ({ args: ['quotes', source, '-o', name] })),
      here,
    );
    const proven = await inARow(
      names.map((name) => ({ args: ['verify', name, source] })),
      here,
    );
    const verdict = /au caractère près\.\n.*ni la tonalité, ni les thèmes, ni les effectifs/u;
    expect(proven.map(({ stdout }) => stdout)).toEqual([
      expect.stringMatching(verdict),
      expect.stringMatching(verdict),
    ]);
  });

  it('verify seeks the passages of a report in the answers, and tells each that is altered, invented or may not be printed', async () => {
    const answers = file(
      'avis-2025.csv',
      'id;Qu’avez-vous apprécié ?\n1;Un accueil chaleureux et des salles claires\n2;Merci à Zoé Martin pour tout ce travail\n3;Les échanges entre pairs\n4;Le lieu\n5;La bonne humeur des bénévoles\n',
    );
    const titles = '# Bilan\n\nÀ « Qu’avez-vous apprécié ? », on répond :\n';
    const texts = [
      file(
        'juste.md',
        `${titles}\n> « un accueil chaleureux »\n\n« La bonne humeur », dit le « grand huit ».\n`,
      ),
      file(
        'faux.md',
        `${titles}\n> « un accueil glacial et des salles claires »\n> « Merci à Zoé Martin »\n`,
      ),
      file('sans.txt', 'Rien de cité ici.\n'),
      file('bilan.pdf', '%PDF-1.7'),
    ];
    const names = file('noms.txt', 'Zoé Martin\n');
    const [right, wrong, none, pdf, allowed] = await inARow(
      [...texts.map((text) => [text]), [texts[1]!, '--allow-names', names]].map(
        ([text = '', ...options]) => ({ args: ['verify', text, answers, ...options] }),
      ),
      here,
    );
    expect(right).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /«.un accueil chaleureux.» +1\/1 +2025\n.*La bonne humeur.*5\/1.*\n2.citations prouvées.: .* typographie près/u,
      ),
      stderr: expect.stringMatching(/Dans aucune réponse.*: «.grand huit.»\./u),
    });
    expect(wrong).toMatchObject({ status: 1, stdout: '' });
    expect(wrong?.stderr).toMatch(/2.passages .* sur 2 ne sont pas prouvés/u);
    expect(wrong?.stderr).toMatch(
      /faux\.md:5.*1\/1, 2025.*passage dit.*glacial.*la réponse.*chaleureux/u,
    );
    expect(wrong?.stderr).toMatch(/faux\.md:6.*«.Zoé Martin.» y est lisible/u);
    expect(allowed?.stderr).toMatch(/1.passage .* sur 2 n’est pas prouvé.* 1 est prouvé\./u);
    expect(none?.stderr).toMatch(/sans\.txt.*aucun passage entre guillemets.*\n→ Mettez/u);
    expect(pdf).toMatchObject({ status: 1, stderr: expect.stringContaining('.docx') });
  });

  it('verify takes the names under which a report sets apart the editions of a question, and its chapters, for no answer', async () => {
    const asked = 'Au total, êtes-vous satisfait de ces deux journées ?';
    const sources = ['2024', '2025'].map((year) => {
      const options = year === '2024' ? ['1', '2', '5'] : ['Pas du tout', 'Plutôt', 'Tout à fait'];
      const rows = Array.from(
        { length: 9 },
        (_, at) => `${at};${options[at % 3]};${options[(at + 1) % 3]};Un avis ${at}\n`,
      );
      return file(
        `deux-${year}.csv`,
        `id;${asked};Que dites-vous de chacun ? [Le lieu];Un mot ?\n${rows.join('')}`,
      );
    });
    const report = file(
      'apart.md',
      `« ${asked} (2024) » et « Que dites-vous de chacun ? (2025) » : « un avis 3 », voir « Ce qui change d’une édition à l’autre »\n`,
    );
    const [verified] = await inARow([{ args: ['verify', report, ...sources] }], here);
    expect(verified).toMatchObject({ status: 0, stderr: '' });
  });

  it('quotes --cards: pictures of what may be published, with their alternative texts', () => {
    expect(outcome('cards').status).toBe(0);
    expect(outcome('cards').stderr).toMatch(
      /de ces citations .* positives? .*, contre .* des réponses.*--balance real/,
    );
    const names = ['carre.png', 'carre.svg', 'large.png', 'large.svg'];
    expect(readdirSync(join(here, 'cartes')).sort()).toEqual([
      ...names.map((name) => `citation-01-${name}`),
      'textes-alternatifs.txt',
    ]);
  });

  it('quotes -o: the format of the extension, and a refusal of an unknown one before the work', () => {
    expect(outcome('workbook').stdout).toBe('');
    expect(read('q.xlsx').slice(0, 2)).toBe('PK');
    expect(outcome('unknown').status).toBe(2);
    expect(outcome('renamed').stderr).toMatch(/Terminez le nom par \.csv/);
    expect(outcome('unnamed').stderr).toMatch(/-o resultat\.xlsx/);
  });

  it('columns --format json: encoding, separator, header rows and a role for each column', () => {
    const { stdout } = outcome('columns');
    const record = JSON.parse(stdout);
    expect(record).toMatchObject({ encoding: 'utf-8', delimiter: ';', headerRows: 1, rows: 3 });
    expect(record.columns.map(({ role }: { role: string }) => role)).toEqual([
      'id',
      'edition',
      'open',
      'open',
    ]);
  });

  it('cloud -o x.json: all words placed, none left out', () => {
    const { status, stderr } = outcome('cloud');
    expect(status).toBe(0);
    expect(stderr).toMatch(/s’arrête à \d+ mots\. Autres mots dits par autant de personnes/u);
    const cloud = JSON.parse(read('x.json'));
    expect(cloud.words).toHaveLength(8);
    expect(cloud.leftOut).toEqual([]);
    expect(Object.keys(cloud.words[0])).toEqual(
      'text people weight x y size rotate color'.split(' '),
    );
    expect(read('y.json')).toBe(read('x.json'));
  });

  it('explain: what is given and how probable it is, and the words of the text that pulled most', () => {
    const { stdout } = outcome('probable');
    expect(stdout).toMatch(/Accueil \(evenement\/accueil, probable à \d+\s%\)/u);
    expect(stdout).toMatch(/réseau\s: partagée|réseau\s: .*partagée \d+\s%/u);
    const [, pulling = ''] = stdout.match(/mots qui y pèsent le plus\s: (.*)/u) ?? [];
    const words = [...pulling.matchAll(/«\s(.*?)\s» [+−]\d/gu)].map(([, word]) => word);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(PULLED).toContain(word);
  });

  it('explain: whether the gate holds the answer back, and why', () => {
    expect(outcome('held').stdout).toMatch(
      /^Contrôle avant publication.: retenue\. .*maire de Roscoff/mu,
    );
    expect(outcome('open').stdout).toMatch(/^Contrôle avant publication.: rien ne la retient\.$/mu);
  });

  it('explain: what the score is the mean of where the question leaves the tone open', () => {
    const { stdout } = outcome('open');
    const [, ...parts] =
      stdout.match(/règles seules \((.*?)\), le réseau \((.*?)\) et les mots appris \((.*?)\)/u) ??
      [];
    const [, score = ''] = stdout.match(/Tonalité\s: .* \((.*)\)/u) ?? [];
    const toNumber = (text: string) => Number(text.replace('−', '-').replace(',', '.'));
    expect(parts).toHaveLength(3);
    const mean = parts.map(toNumber).reduce((sum, part) => sum + part, 0) / 3;
    expect(toNumber(score)).toBeCloseTo(mean, 1);
  });

  it('explain: how the sentences of a mixed answer sound alone', () => {
    const { stdout } = outcome('twofold');
    expect(stdout).toMatch(/Déplacement .*, positive\s: «\scovoiturages\s»/u);
    expect(stdout).toMatch(/lues seules\s: négative, positive\s;/u);
  });

  it('explain: what decides most, and why a tone is not the most probable one', () => {
    const { stdout } = outcome('overruled');
    expect(stdout).toMatch(/Tonalité\s: négative/u);
    expect(stdout).toMatch(/ce qui décide surtout\s: (?!la question)/u);
    expect(stdout).toMatch(/la règle l’emporte/u);
  });

  it('explain: that what was weighed is then turned round, and not what pulls to the other side', () => {
    const { stdout } = outcome('denied');
    expect(stdout).toMatch(/Tonalité\s: négative/u);
    expect(stdout).toMatch(
      /réseau\s: positive.*\n.*\n.*\n {2}pesé sans ce qui le nie .* retourné\n/u,
    );
    expect(stdout).not.toMatch(/ce qui décide|l’emporte|moyenne de trois/u);
  });

  it.each(['probable', 'open', 'twofold', 'denied'] as const)(
    'explain: with the spaces that French has (%s)',
    (name) => {
      const told = outcome(name).stdout.split('\n\n').at(-1)!;
      // What the lexicon says of a clue is its own.
      expect(told.replaceAll('indice :', '').match(/.*(?:« | [:;!?»](?:\s|$)).*/gmu)).toBeNull();
    },
  );

  it('reads JSON Lines from standard input, one answer a line', () => {
    const line = JSON.stringify({ id: 'r9', question: 'Points forts', text: 'Top' });
    const { status, stdout } = verbatim(['tokens', '-', '--format', 'jsonl'], `${line}\n`);
    expect(status).toBe(0);
    expect(objects(stdout)).toMatchObject([{ id: 'r9', tokens: [{ text: 'Top' }] }]);
  });
});
