import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inARow, inOneFolder, type Outcome, ROOT, SMALL, verbatim } from './run.js';

const head = 'id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\nthemes:\n';
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const FILES = {
  'broken.yaml': `${head}  - id: A\n    label: A\n    entrys: [a]\n  - {id: b, label: B, entries: [(a]}\n`,
  'twice.yaml': `${head}  - id: repas\n    label: Repas\n    entries:\n      - repas\n      - huître\n      - huîtres\n`,
  'meals.yaml': `${head}  - {id: repas, label: Repas, entries: [repas]}\n`,
  'shuttle.yaml': `${head}  - {id: venir, label: Venir, entries: [navette, lea, train]}\n`,
  'names.yaml': `${head}  - {id: noms, label: Noms, entries: ['@personne']}\n`,
  'names.csv': 'ID;Qu’avez-vous apprécié ?\n1;Dites à Mme Lagarde bravo\n2;Le lieu\n3;Tout',
  'small.csv': SMALL,
  'shuttle.csv':
    'ID;Qu’avez-vous apprécié ?\n1;La navette\n2;Les navettes\n3;Une navette, lea@exemple.fr',
  'etude.yaml': 'files:\n  - {file: shuttle.csv, edition: "2025"}\n',
};

const SUGGEST = 'lexicon suggest shuttle.csv --lexicon meals.yaml --format';
const COMMANDS = {
  broken: 'lexicon check broken.yaml',
  twice: 'lexicon check twice.yaml small.csv',
  none: 'lexicon check small.csv',
  found: 'lexicon check shuttle.yaml shuttle.csv',
  masked: 'lexicon check names.yaml names.csv',
  study: 'lexicon check shuttle.yaml --study etude.yaml',
  schema: 'lexicon schema names',
  new: 'lexicon new shuttle.csv -o new.yaml',
  checked: 'lexicon check new.yaml twice.yaml',
  again: 'lexicon new shuttle.csv -o new.yaml',
  text: `${SUGGEST} text`,
  yaml: `${SUGGEST} yaml`,
  json: `${SUGGEST} json`,
} as const;

describe('lexicon', () => {
  const { here, outcome: written } = inOneFolder(COMMANDS, FILES);
  const outcome = (command: keyof typeof COMMANDS): Outcome => {
    const { status, stdout, stderr } = written(command);
    return { status, stdout: plain(stdout), stderr: plain(stderr) };
  };

  it('check ends with status 1 and every error, at its place, with the line', () => {
    const { status, stdout, stderr } = outcome('broken');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('3 erreurs');
    expect(stderr).toContain(
      'broken.yaml:8:5 : clé inconnue : « entrys » ; vouliez-vous dire « entries » ?\n    entrys: [a]\n    ^',
    );
    const piped = verbatim(['lexicon', 'check', '-'], FILES['broken.yaml']);
    expect(plain(piped.stderr).replaceAll('entrée standard:', 'broken.yaml:')).toBe(stderr);
  });

  it('check ends with status 0 and what may be mended, then what answers say of the lexicon', () => {
    const { status, stdout } = outcome('twice');
    expect(status).toBe(0);
    expect(stdout).toContain('aucune erreur, un point à revoir');
    expect(stdout).toContain(
      'twice.yaml:11:9 : déjà trouvée par « huître » (ligne 10) : gardez-en une\n    - huîtres',
    );
    expect(stdout).toMatch(/Qu’est-ce qui pourrait être amélioré \? +2 +1 +50 %/);
    expect(stdout).toContain('Repas (2 sur 3) : huître, huîtres');
    expect(stdout).toContain('3/2  Plus de temps pour les questions à la fin des ateliers');
  });

  it('check shows what each entry finds, among the words around it, masked', () => {
    const { stdout } = outcome('found');
    expect(stdout).toContain('Entrées trouvées dans ces réponses : 1 sur 3\n');
    expect(stdout).toMatch(/^Venir +navette +3 +1\/1 La \[navette\]$/mu);
    expect(outcome('study').stdout).toBe(stdout);
  });

  it('check shows one mask for a name of which an entry finds a part', () => {
    expect(outcome('masked').stdout).toMatch(/1\/1 Dites à \[nom\] bravo$/mu);
  });

  it('check asks for a lexicon', () => {
    const { status, stderr } = outcome('none');
    expect(status).toBe(1);
    expect(stderr).toContain('.yaml');
  });

  it('schema prints the schema of a kind', () => {
    const { status, stdout } = outcome('schema');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).properties.kind).toEqual({ type: 'string', const: 'names' });
  });

  it('check says of each lexicon what is its own', () => {
    expect(outcome('checked').stdout).toMatch(/^twice\.yaml : aucune erreur, un point à revoir/mu);
  });

  it('new writes a lexicon that check finds right but for its question, and never over another file', () => {
    expect(outcome('new').status).toBe(0);
    expect(readFileSync(join(here, 'new.yaml'), 'utf8')).toContain('# 3 personnes');
    expect(outcome('checked').stdout).toContain('new.yaml : aucune erreur, un point à revoir');
    expect(outcome('again').status).toBe(1);
    expect(outcome('again').stderr).toContain('existe déjà');
  });

  it('suggest gives entries, people and answers', () => {
    expect(outcome('text').stdout).toMatch(
      /navettes? → à ranger : 3 personnes, 3 réponses sans thème\n {4}1\/1 {2}La navette/,
    );
  });

  it('suggest shows where to write what is refused, by an example of it', () => {
    expect(outcome('text').stdout).toMatch(
      /ajoutez-la entre les crochets d’«.idioms: ».*\n.*--lexicon.:\n {2}idioms: \[navettes?\]\n/u,
    );
  });

  it('suggest shows no address', () => {
    expect(outcome('text').stdout).toMatch(/3\/1 {2}Une navette, \[/);
  });

  it('suggest gives entries to paste', () => {
    expect(outcome('yaml').stdout).toMatch(/^- navettes? # 3 personnes/m);
  });

  it('check has nothing to say of the lexicons that come with the program', async () => {
    const files = readdirSync(join(ROOT, 'lexicons')).filter((name) => name.endsWith('.yaml'));
    const line = { args: ['lexicon', 'check', ...files.map((name) => `lexicons/${name}`)] };
    const [checked] = await inARow([line], ROOT);
    expect(checked?.status).toBe(0);
    expect(plain(checked!.stdout).match(/aucune erreur, rien à revoir/gu)).toHaveLength(
      files.length,
    );
  }, 120_000);

  it('suggest gives records to programs', () => {
    expect(JSON.parse(outcome('json').stdout)).toMatchObject({
      uncovered: [
        {
          theme: null,
          people: 3,
          gained: ['1/1', '2/1', '3/1'].map((answer) => ({ edition: expect.any(String), answer })),
        },
      ],
      typical: [],
    });
  });
});
