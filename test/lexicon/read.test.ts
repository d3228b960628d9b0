import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../src/lexicon/read.js';

const head = 'id: essai\nlabel: Essai\nversion: 1.0.0\nlanguage: fr\nthemes:\n';

function problems(text: string): string[] {
  const lexicon = readLexicon({ file: 'x.yaml', text });
  if (!('problems' in lexicon)) return [];
  return lexicon.problems.map(
    ({ place, message, endsReading }) =>
      `${place.line}:${place.column} ${message.french}${endsReading ? ' (rien au-delà)' : ''}`,
  );
}

describe('a lexicon file', () => {
  it('is read with nested themes', () => {
    const text = `${head}  - id: repas\n    label: Repas\n    entries: [repas]\n    themes:\n      - id: pain\n        label: Pain\n        entries: [pain]\n`;
    expect(problems(text)).toEqual([]);
  });

  it('lists all of its errors at once, each at its place', () => {
    const text = `${head}  - id: Repas\n    label: Repas\n    entries:\n      - 2024\n      - {entry: café, except: 3}\n      - {entree: thé}\n`;
    const found = problems(text);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found[0]).toMatch(/^6:5 un identifiant/);
    expect(found.some((line) => line.startsWith('9:9 ') && line.includes('guillemets'))).toBe(true);
    expect(found.some((line) => line.startsWith('11:'))).toBe(true);
  });

  it('tells the first errors of a text that is no YAML from some line on', () => {
    const stray = `- égaré\n${head}  - id: a\n    label: A\n    entries:\n${'      - mot\n'.repeat(50)}`;
    const found = problems(stray);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((one) => one.split(' ').slice(1).join(' '))).size).toBeLessThanOrEqual(
      10,
    );
    expect(found.at(-1)).toContain('(rien au-delà)');
  });

  it.each(['#1f4e79', 'bleu', '"#1f4"'])('says how a colour is written: %s', (color) => {
    const [found] = problems(`${head}  - id: a\n    label: A\n    color: ${color}\n`);
    expect(found).toContain('entre guillemets\u00a0: "#1f4e79"');
  });

  it('lists each line that is no YAML, and says that the rest was not read', () => {
    const text = `${head}  - id: a\n   label: b\n    entries:\n      - café: thé: eau\n      - *oups\n      - @nom\n      - !non\n      - "ouvert\n`;
    const found = problems(text);
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      '7:1',
      '9:15',
      '10:9',
      '11:9',
      '12:9',
      '13:9',
    ]);
    expect(found.at(-1)).toContain('(rien au-delà)');
  });

  it.each([
    ['entrys: [a]', '7:5', 'vouliez-vous dire «\u00a0entries\u00a0»'],
    ['entries: [{entry: a, exept: b}]', '7:26', '«\u00a0except\u00a0»'],
    ['entries: [{entry: a, question: praize}]', '7:26', '«\u00a0praise\u00a0»'],
    ['entries: [{entry: a, sauf: b}]', '7:26', 'vouliez-vous dire «\u00a0except\u00a0»'],
    ['entries: [{entry: a, ici: b}]', '7:26', 'au choix\u00a0: entry, any, except'],
    ['mots: [a]', '7:5', 'vouliez-vous dire «\u00a0entries\u00a0»'],
    ['entries: [{horaires: trop courts}]', '7:16', '"horaires : trop courts"'],
    ['entries: [{entry:a, except: b}]', '7:16', 'une espace après «\u00a0entry:\u00a0»'],
    ['entries: [{}]', '7:15', 'donnez soit'],
    ['entries: a, b', '7:5', 'un élément par ligne'],
    ['entries:\n      -a', '8:7', 'il manque une espace après le tiret'],
    ['entries:\n      - a\n      -b\n      - c', '9:7', 'il manque une espace après le tiret'],
    ['entries:\n      - a\n      – b\n      - c', '9:7', 'remplacez «\u00a0–\u00a0» par un tiret'],
    ['entries:\n      • a', '8:7', 'remplacez «\u00a0•\u00a0» par un tiret'],
    ['entries:\n      * a', '8:7', 'remplacez «\u00a0*\u00a0» par un tiret'],
    ['entries:\n      -\u00a0a', '8:8', 'l’espace insécable par une espace ordinaire'],
    ['entries\u00a0: [a]', '7:12', 'ôtez l’espace insécable avant «\u00a0:\u00a0»'],
    ['entries\n      - a\n      - b', '7:5', 'il manque «\u00a0:\u00a0» après la clé'],
    ['entries: [{entry: a, polarity: -0,5}]', '7:39', 'un point, non une virgule'],
    ['entries: [{entry: a, 2024: b}]', '7:26', 'clé inconnue\u00a0: «\u00a02024\u00a0»'],
    ['entries: [{entry: a, polarity: "0,5"}]', '7:26', 'un point, non une virgule'],
    ['entries: [{entry: a, polarity: "0.5"}]', '7:26', 'sans guillemets'],
    ['entries: [{entry: a, polarity: négatif}]', '7:26', 'est un nombre de -1 à 1'],
    ['entries: [{entry: a, question: aimé}]', '7:26', 'praise (des éloges), criticism (des'],
  ])('says once what was meant by %s', (line, place, message) => {
    const found = problems(`${head}  - id: a\n    ${line}\n    label: A\n`);
    expect(found[0]).toContain(`${place} `);
    expect(found[0]).toContain(message);
    expect(found).toHaveLength(1);
  });

  it('has no two themes of one id side by side, in one theme or at the top', () => {
    const theme = '{id: a, label: A, entries: [a]}';
    expect(problems(`${head}  - ${theme}\n  - ${theme}\n`)).toEqual([
      expect.stringMatching(/^7:6 un autre thème s’appelle déjà «\sa\s» \(ligne 6\)$/),
    ]);
    expect(problems(`${head}  - {id: b, label: B, themes: [${theme}, ${theme}]}\n`)).toHaveLength(
      1,
    );
    expect(problems(`${head}  - {id: a, label: B, themes: [${theme}]}\n`)).toEqual([]);
    const nameless = '{label: B, entries: [b]}';
    expect(problems(`${head}  - ${nameless}\n  -\n  - ${theme}\n  - ${theme}\n`)).toEqual([
      expect.stringMatching(/^6:5 il manque/),
      expect.stringMatching(/^7:/),
      expect.stringMatching(/^9:6 un autre thème s’appelle déjà «\sa\s» \(ligne 8\)$/),
    ]);
  });

  it.each([
    ['that holds itself', 'entries: &x [a, *x]'],
    ['inside what another one repeats', 'entries: &x [a]\n    themes: &y [*x]'],
  ])('refuses an alias %s at its place', (_, field) => {
    const found = problems(`${head}  - id: a\n    label: A\n    ${field}\n`);
    expect(found[0]).toMatch(/un renvoi \(\*nom\)/);
  });

  it.each(['Themes', 'thème', 'THEMES'])('takes %s for the themes that it means', (key) => {
    const text = `${head.replace('themes:', `${key}:`)}  - {id: a, label: A, entries: [a]}\n`;
    expect(problems(text)).toEqual([
      expect.stringMatching(/^5:1 clé inconnue.*vouliez-vous dire «\sthemes\s»/),
    ]);
  });

  it.each(['', '\n', '# rien\n'])('is told to be empty: %j', (text) => {
    expect(problems(text)).toEqual([expect.stringContaining('ce fichier est vide')]);
  });

  it.each([
    ['-id: b\n    label: B\n    entries: [b]', '9:1'],
    ['\u00a0 - id: b\n    label: B\n    entries: [b]', '9:1'],
  ])(
    'says what is wrong with the mark of a theme, and nothing that comes of it: %j',
    (theme, at) => {
      const found = problems(`${head}  - id: a\n    label: A\n    entries: [a]\n${theme}\n`);
      expect(found).toEqual([expect.stringContaining('(rien au-delà)')]);
      expect(found[0]).toMatch(new RegExp(`^${at} (?:il manque une espace|remplacez ici)`));
    },
  );

  it('lets a text in a block begin its lines as it will', () => {
    const text = `${head}  - id: a\n    label: A\n    description: |\n      • un\n      – deux\n    entry: [a]\n`;
    expect(problems(text)).toEqual([expect.stringMatching(/^11:5 clé inconnue/)]);
  });

  it('takes a field with a misspelt name for one mistake', () => {
    expect(problems(`${head}  - id: a\n    labl: A\n    entries: [a]\n`)).toEqual([
      '7:5 clé inconnue\u00a0: «\u00a0labl\u00a0»\u00a0; vouliez-vous dire «\u00a0label\u00a0»\u00a0?',
    ]);
  });

  it.each([
    [`${head}\t- id: a\n`, 'remplacez la tabulation'],
    [`${head}  - "a" b\n`, 'un guillemet se ferme avant la fin'],
    [`${head}  - entry: a, except: b\n`, '{entry: café, except: [café IA]}'],
    [`${head}  - {entry: a; except: b}\n`, 'séparez par une virgule'],
    [`${head}  - id: Accueil du matin\n    label: A\n`, 'avec des tirets\u00a0: accueil-du-matin'],
    [
      `${head}  - id: a\n    label: A\n    entries: [{entry: a, polarity: -5}]\n`,
      '«\u00a0polarity\u00a0» va de -1 à 1',
    ],
    ['themes: [', 'il manque «\u00a0]\u00a0»'],
    [
      `${head}  - id: a\n    label: A\n    entries:\n      - {entry: a\n      - b\n`,
      'il manque «\u00a0}\u00a0»',
    ],
    ['kind: names\nid: a', 'il manque le champ «\u00a0label\u00a0»'],
    [
      head.replace('language: fr', 'language: en'),
      '«\u00a0language\u00a0» doit être «\u00a0fr\u00a0»',
    ],
    [head.replace('1.0.0', '1.0'), 'mettez des guillemets\u00a0: "1.0"'],
    [`${head}  - id: a\n    label: A\n    entries:\n      - salle\n    - amphi\n`, 'le retrait'],
    ['id: voirie\n  label: Voirie\nthemes: []\n', 'donnez-leur le même retrait'],
    [`${head}  - id: a\n    label: A\n      entries: [salle]\n`, 'donnez-leur le même retrait'],
    [`${head}  - id: a\n    label: Lieu : salle\n`, 'entre guillemets le texte qui contient'],
    ['id: a\nid: b\nthemes: []', 'deux fois'],
    ['bonjour', 'pas de sorte connue'],
    [`${head}  - id: a\n    label: A\n    entries: ['(de)']\n`, 'facultatifs, et tous le sont ici'],
  ])('%j says what is wrong', (text, message) => {
    expect(problems(text).join('\n')).toContain(message);
  });
});

it('tells what is wrong above an error of YAML together with it, save what may come below', () => {
  const text =
    'id: Mon lexique\nlabel: T\nlanguage: fr\nthemes:\n  - id: a\n    label: A\n    entries:\n      - {any: [b, c}\n';
  const read = readLexicon({ file: 'x.yaml', text });
  if (!('problems' in read)) return expect.unreachable();
  const told = read.problems.map(({ place, message }) => `${place.line}: ${message.french}`);
  expect(told[0]).toContain('1: un identifiant s’écrit');
  expect(told.slice(1).join()).toContain('il manque « ] »'.replace(/ (?=»)|(?<=«) /g, '\u00a0'));
  expect(told.join()).not.toContain('version');
});
