import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lexicon/lint/lint.js';
import { readLexicon } from '../../src/lexicon/read.js';
import { french } from '../engine.js';

/** Notes on a lexicon of two themes, as `line: message`, with plain spaces. */
function notes(first: readonly string[], second: readonly string[] = ['ordinateur']): string[] {
  const entries = (lines: readonly string[]) => lines.map((line) => `      - ${line}\n`).join('');
  const head = 'id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\nthemes:\n';
  const theme = (id: string, label: string, lines: readonly string[]) =>
    `  - id: ${id}\n    label: ${label}\n    entries:\n${entries(lines)}`;
  const text = head + theme('repas', 'Repas', first) + theme('lieu', 'Lieu', second);
  const lexicon = readLexicon({ file: 'x.yaml', text });
  if ('problems' in lexicon) return expect.unreachable(JSON.stringify(lexicon.problems));
  return lint([lexicon], french).map(({ place, message }) =>
    `${place.line}: ${message}`.replace(/\u00a0/g, ' '),
  );
}

it('has nothing to say of a word that two lexicons give to their own themes', () => {
  const lexicons = ['un', 'deux'].map((id) => {
    const themes = 'themes:\n  - id: prix\n    label: Prix\n    entries: [prix]\n';
    const text = `id: ${id}\nlabel: X\nversion: 1.0.0\nlanguage: fr\n${themes}`;
    const lexicon = readLexicon({ file: `${id}.yaml`, text });
    return 'problems' in lexicon ? expect.unreachable(JSON.stringify(lexicon.problems)) : lexicon;
  });
  expect(lint(lexicons, french)).toEqual([]);
});

describe('the lint of a lexicon', () => {
  it('has nothing to say of entries that each have their place', () => {
    expect(
      notes(
        [
          'repas',
          'pause déjeuner',
          "file d'attente",
          'cantin*',
          "'=AMAP'",
          "'😍'",
          '{any: [buffet], near: froid}',
          'plus ou moins',
          'CSP+',
        ],
        ['salle … petit', 'marche/VERB', "'@personne'", '{entry: salle, except: [salle de bain]}'],
      ),
    ).toEqual([]);
  });

  it.each([
    ['{entry: café, except: [café]}', 'une exception couvre'],
    ['plateau/VERB', '« plateau » n’est pas un verbe'],
    ['{entry: demain, mood: imperative}', '« mood » demande un verbe'],
    ['bonjour. merci', 'ne trouvera rien'],
    ['à perte d evue', 'ne trouvera rien'],
    ['{entry: café, within: 3}', '« within » ne sert'],
    ['{entry: café, except: [dernier train]}', '« dernier train » n’a aucun mot de l’entrée'],
    ['acceuil', 'vouliez-vous dire « accueil »'],
    ["à l'accueil|la réception", "l'accueil|la » : chaque choix n’a qu’un mot"],
    ['discussion continuer|se prolonger', 'continuer|se » : chaque choix n’a qu’un mot'],
    ['eau plate|gazeuse|du robinet', '« plate|gazeuse|du » : chaque choix n’a qu’un mot'],
    ['salle de conférance', 'vouliez-vous dire « conférence »'],
    ['boutique|carte postale', 'se lit « boutique postale » ou « carte postale »'],
    ['cinéma|bande dessinée', 'se lit « cinéma dessinée » ou « bande dessinée »'],
    ['carte postale|boutique', 'se lit « carte postale » ou « carte boutique »'],
    ['manque...lumière', 'entre deux espaces'],
    ['c’était… trop court', 'entre deux espaces'],
    ['visite…', 'ailleurs, ôtez-le'],
    ['‘cartel’', 'les guillemets sont cherchés'],
    ['“cartel”', 'les guillemets sont cherchés'],
    [`'"cartel"'`, 'les guillemets sont cherchés'],
    ['banc/noun', 's’écrit en capitales'],
    ['banc/nom', 's’écrit en capitales'],
    ['guide/conférencier', 'écrivez guide|conférencier'],
    ["'#parcours'", 'ôtez le signe #'],
    ['visite\n        • guide', 'deux lignes sont lues comme une seule'],
    ['le', '« le » se dit de tout'],
    ['de la', '« de la » se dit de tout'],
    ['pas de', '« pas de » se dit de tout'],
    ['livre, roman', 'une entrée par ligne'],
    ['livre / roman', 'une entrée par ligne'],
    ['livre ou roman', 'écrivez livre|roman'],
    ['livre ou lightning talk', 'une par ligne : livre, puis lightning talk'],
    ['imprimante 3D ou casque VR', 'une par ligne : imprimante 3D, puis casque VR'],
    ['casque(s)?', 'expression régulière'],
    ['multi-prise ou prise', 'une par ligne : multi-prise, puis prise'],
    ['"entry: queue, except: [queue de message]"', 's’écrivent entre accolades'],
    ['très', '« très » se dit de tout'],
    ['livre OR roman', 'une entrée par ligne'],
    ['livre sauf livre audio', 'except: [café associatif]'],
    ['livre ET audio', 'near: petit'],
    ['salle * petit', 'écrivez « … »'],
    ['salle_petit', 'par une espace'],
    ['ouvr(ir|ert)', 'expression régulière'],
    ['horaires?', 'expression régulière'],
    ['/wifi/i', 'expression régulière'],
    ['.*bruit.*', 'expression régulière'],
    ['«le calme»', 'les guillemets sont cherchés'],
    ['livre\n       - roman', 'deux lignes sont lues comme une seule'],
  ])('%s is questioned', (entry, message) => {
    const found = notes([entry]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('9: ');
    expect(found[0]).toContain(message);
  });

  it.each([
    'mon|notre|le repas',
    '(tout de suite|à la) cantine',
    'dîner sur|dans|à table',
    'repas chaud|froid',
    'salle|amphi trop petit',
    'repas|collation froid',
    'petit|grand groupe',
    'prix|tarif de train',
    'pause déjeuner|café',
    'explications|textes clairs',
  ])('%s: choices that are words are as meant', (entry) => {
    expect(notes([entry]).filter((note) => note.includes('chaque choix'))).toEqual([]);
  });

  it.each([
    'son',
    'car',
    'face à face',
    'en ligne',
    'sur place',
    '=R&D',
    "'#NEC25'",
    'salle … petit',
  ])('%s is a thing, as it is written', (entry) => {
    expect(notes([entry])).toEqual([]);
  });

  it('puts no quotation marks within others', () => {
    expect(notes(['« le calme »'])).toEqual([
      '9: les guillemets sont cherchés avec les mots : ôtez-les',
    ]);
  });

  it('tells in the order of lines what it found in several looks', () => {
    const text =
      'id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\nthemes:\n  - id: a\n    label: Que dire ?\n    entries: [conférance]\n';
    const lexicon = readLexicon({ file: 'x.yaml', text });
    if ('problems' in lexicon) return expect.unreachable(JSON.stringify(lexicon.problems));
    expect(lint([lexicon], french).map(({ place }) => place.line)).toEqual([7, 8]);
  });

  it('names once the expression of several that judges', () => {
    expect(notes(['{any: [repas, génial]}'])).toEqual([
      '9: « génial » juge sans dire de quoi l’on parle : ôtez-le, ou ajoutez le mot qui le dit',
    ]);
  });

  it.each([
    '{entry: chers, whole: true}',
    '{entry: tout, whole: true}',
    '{entry: cher, near: repas}',
  ])('leaves %s, which asks for more than its words', (entry) => {
    expect(notes([entry])).toEqual([]);
  });

  it.each([
    ['« Repas »', 'entre guillemets'],
    ['“Repas”', 'entre guillemets'],
    ['Que dire ?', 'est une question'],
    ['Le lieu « La Bourse »', undefined],
  ])('looks at the label %s of a theme within another', (label, message) => {
    const inner = `    themes:\n      - id: b\n        label: ${label}\n        entries: [café]\n`;
    const text = `id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\nidioms: [génial, de la]\nthemes:\n  - id: a\n    label: A\n${inner}`;
    const lexicon = readLexicon({ file: 'x.yaml', text });
    if ('problems' in lexicon) return expect.unreachable(JSON.stringify(lexicon.problems));
    expect(lint([lexicon], french).map(({ place, message }) => [place.line, message])).toEqual(
      message === undefined ? [] : [[11, expect.stringContaining(message)]],
    );
  });

  it.each([
    [['repas', 'les repas', 'repas'], ['11']],
    [['table ronde', 'tables rondes'], ['10']],
    [['table ronde', 'table-ronde'], ['10']],
    [['buffet|plateau', 'plateau'], ['10']],
    [['buffet', 'buffet|plateau'], ['9']],
    [['{entry: buffet, except: [buffet froid]}', 'buffet'], ['9']],
    [['buffet', '{entry: buffet, except: [buffet froid]}'], ['10']],
    [['buffet', '{entry: buffet, question: praise}'], ['10']],
    [['buffet', '{entry: buffet, first: true}'], ['10']],
    [['{entry: buffet, first: true}', 'buffet'], ['9']],
    [['{entry: buffet, first: true}', '{entry: buffet, whole: true}'], []],
    [['{entry: buffet, question: [praise, neutral]}', '{entry: buffet, question: praise}'], ['10']],
    [['{entry: buffet, question: praise}', '{entry: buffet, question: criticism}'], []],
    [['{entry: buffet, overlap: true}', 'buffet'], ['10']],
    [['buffet', '{entry: buffet, overlap: true}'], ['9']],
    [['buffet', '{entry: buffet, polarity: -1}'], []],
    [['salle petit', 'salle … petit'], ['9']],
    [['ravir', 'ravi'], []],
    [['organiser', 'organisait'], ['10']],
    [['buffet froid', 'buffet'], []],
  ])('%j: what one entry finds needs no second one', (entries, lines) => {
    const found = notes(entries);
    expect(found.map((note) => note.split(':')[0])).toEqual(lines);
    for (const note of found) expect(note).toContain('déjà trouvée par');
  });

  it('names the expression of several that another entry finds', () => {
    expect(notes(['repas', '{any: [buffet, les repas, plateau, plateaux]}'])).toEqual([
      '10: « plateaux », déjà trouvée par « plateau » (ligne 10) : gardez-en une',
    ]);
  });

  it('says where an entry of another theme takes the words first', () => {
    expect(notes(['buffet'], ['buffet|plateau'])).toEqual([
      '13: pour « buffet », les mots sont déjà pris par « buffet » (ligne 9), dans « Repas » : gardez une seule des deux entrées, ou précisez',
    ]);
  });

  it('says so of two entries that ask for the same neighbour', () => {
    const near = '{entry: buffet, near: salle}';
    expect(notes([near], [near])).toEqual([expect.stringContaining('les mots sont déjà pris')]);
  });

  it('writes what is disputed as people write it', () => {
    const [note] = notes(['file à le vestiaire'], ['file à le vestiaire|entrée']);
    expect(note).toContain('pour « file au vestiaire »');
  });

  it('leaves a variant that another theme takes where its words find something elsewhere', () => {
    const taken = ['file à le vestiaire', 'queue à le entrée'];
    expect(notes(taken, ['file|queue à le vestiaire|entrée'])).toEqual([]);
  });

  it.each([
    ['{entry: buffet, overlap: true}'],
    ['{entry: buffet, question: praise}'],
    ['{entry: buffet, near: salle}'],
    ['buffet de la gare'],
  ])('leaves %s beside « buffet » in another theme', (entry) => {
    expect(notes(['buffet'], [entry])).toEqual([]);
  });

  it.each([
    ['stop-words', 'words'],
    ['names', 'names'],
  ])('finds the words that a list holds twice: %s', (kind, key) => {
    const text = `id: x\nkind: ${kind}\nlabel: X\nversion: 1.0.0\nlanguage: fr\n${key}:\n  - le\n  - la\n  - Le\n`;
    const lexicon = readLexicon({ file: 'x.yaml', text });
    if ('problems' in lexicon) return expect.unreachable();
    expect(lint([lexicon], french).map(({ place }) => place.line)).toEqual([9]);
  });

  it('says where an entry stands in a lexicon of tone', () => {
    const text =
      'id: x\nkind: sentiment\nlabel: X\nversion: 1.0.0\nlanguage: fr\nvalues:\n  - value: 1\n    entries: [bon]\nmodifiers:\n  - factor: 2\n    entries:\n      - très\n      - acceuil\nwishes:\n  - value: -1\n    entries: [conférance]\n';
    const lexicon = readLexicon({ file: 'x.yaml', text });
    if ('problems' in lexicon) return expect.unreachable(JSON.stringify(lexicon.problems));
    expect(lint([lexicon], french).map(({ place }) => place.line)).toEqual([13, 16]);
  });

  it('asks about a theme without any entry, unless it holds themes', () => {
    const inner = '{id: b, label: B, entries: [café]}';
    const text = `id: x
label: X
version: 1.0.0
language: fr
themes:
  - {id: a, label: A, entries: []}
  - {id: c, label: C, themes: [{id: d, label: D}, ${inner}]}
`;
    const lexicon = readLexicon({ file: 'x.yaml', text });
    if ('problems' in lexicon) return expect.unreachable();
    expect(
      lint([lexicon], french).map(({ place, message }) => [place.line, place.column, message]),
    ).toEqual([
      [6, 23, 'ce thème n’a aucune entrée\u00a0: aucun mot ne le révèle'],
      [7, 32, 'ce thème n’a aucune entrée\u00a0: aucun mot ne le révèle'],
    ]);
  });
});

it('asks about an entry that only measures another one of its theme', () => {
  expect(notes(['chaise', 'pas assez de chaises', 'queue', 'trop de queue'])).toEqual([
    '10: déjà trouvée par « chaise » (ligne 9) : gardez-en une',
    '12: déjà trouvée par « queue » (ligne 11) : gardez-en une',
  ]);
  expect(notes(['chaise', '{entry: pas assez de chaises, polarity: -0.5}'])).toEqual([]);
});

it('asks about adjectives that judge anything, and themes still named by a question', () => {
  expect(notes(['génial', 'chers', 'programme génial', 'numérique'])).toEqual([
    '9: « génial » juge sans dire de quoi l’on parle : ôtez-le, ou ajoutez le mot qui le dit',
    '10: « chers » juge sans dire de quoi l’on parle : ôtez-le, ou ajoutez le mot qui le dit',
  ]);
  const theme = 'themes:\n  - id: a\n    label: Que changer ?\n    entries: [salle]\n';
  const text = `id: x\nlabel: X\nversion: 1.0.0\nlanguage: fr\n${theme}`;
  const lexicon = readLexicon({ file: 'x.yaml', text });
  if ('problems' in lexicon) return expect.unreachable();
  expect(lint([lexicon], french).map(({ message }) => message)).toEqual([
    expect.stringContaining('ce libellé est une question'),
  ]);
});
