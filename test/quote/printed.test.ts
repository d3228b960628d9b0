import { describe, expect, it } from 'vitest';
import { nearestOf, wordEnds } from '../../src/quote/proof/nearest.js';
import { printedIn } from '../../src/quote/proof/printed.js';
import { readPrinted } from '../../src/quote/proof/read-printed.js';
import { typeset } from '../../src/quote/proof/typeset.js';
import { tagged } from './tagged.js';

describe('printedIn', () => {
  const textsOf = (text: string): string[] => printedIn([{ text }]).map((one) => one.text);

  it.each([
    ['Il dit « oui », puis « non ».', ['oui', 'non']],
    ['« Elle a crié « complet » et fermé » : dommage.', ['Elle a crié « complet » et fermé']],
    [
      '« la maison « inclusion » (2024, « Que retenir ? »)',
      ['la maison « inclusion', 'Que retenir ?'],
    ],
    ['“une respiration” et "un bol d’air"', ['une respiration', 'un bol d’air']],
    [
      '"il ose un « je ne sais pas » devant tous" : oui',
      ['il ose un « je ne sais pas » devant tous'],
    ],
    ['<<une respiration>> et ”un bol d’air”', ['une respiration', 'un bol d’air']],
    ['"un bol d’air"1 dit l’appel de note', ['un bol d’air']],
    [
      '" Le buffet était bon " et "un « vrai » “débat” utile"',
      ['Le buffet était bon', 'un « vrai » “débat” utile'],
    ],
    ['Un écran de 27" et un autre de 24"', []],
    ['‘l’accueil des élus’ et ‹ le buffet ›', ['l’accueil des élus', 'le buffet']],
    ['« on m’a dit ‘l’été’ ici »', ['on m’a dit ‘l’été’ ici']],
    ['Accueil › Programme, l‘été ‘70 et l’hiver', []],
    ['rien entre guillemets', []],
    ['« » et « … »', []],
  ])('%s', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it.each([
    ['Il dit « oui et part.', 'oui et part.'],
    ['Il dit oui » et part.', 'Il dit oui'],
    ['Il dit "oui et part.', 'oui et part.'],
    ['Il dit ‘oui’ "non et part.', 'non et part.', 'oui'],
    ['« il a « osé » dire » puis « non', 'non', 'il a « osé » dire'],
    ['« oui » et non » fin', 'et non', 'oui'],
  ])('tells a mark that is alone in its paragraph: %s', (text, alone, ...paired) => {
    expect(printedIn([{ text }, { text: 'et « puis ».' }])).toEqual([
      ...paired.map((one) => ({ text: one })),
      { text: alone, isUnpaired: true },
      { text: 'puis' },
    ]);
  });

  it.each([
    [
      ['Il dit « oui', 'et non », puis « fin ».'],
      ['oui\net non', 'fin'],
    ],
    [['« oui', 'mais', 'non »'], ['oui\nmais\nnon']],
    [['« oui', '« mais', '« non »'], ['oui\nmais\nnon']],
    [['« oui', '» mais non »'], ['oui\nmais non']],
    [['« oui', '» dit-elle'], ['oui']],
    [['"oui', '"mais non"'], ['oui\nmais non']],
    [
      ['« oui », ‘peut-être', 'demain’ « non'],
      ['oui', { alone: 'non' }],
    ],
    [
      ['« oui', 'et « non »'],
      [{ alone: 'oui' }, 'non'],
    ],
    [['« oui', 'rien'], [{ alone: 'oui' }]],
    [['« oui', ...Array<string>(8).fill('x'), 'non »'], [`oui\n${'x\n'.repeat(8)}non`]],
    [
      ['« oui', ...Array<string>(9).fill('x'), 'non »'],
      [{ alone: 'oui' }, { alone: 'non' }],
    ],
  ])(
    'reads a passage over several paragraphs where only so its marks are paired: %j',
    (texts, expected) => {
      expect(
        printedIn(texts.map((text) => ({ text }))).map(({ text, isUnpaired }) =>
          isUnpaired ? { alone: text } : text,
        ),
      ).toEqual(expected);
    },
  );

  it('tells the lines of passages over paragraphs', () => {
    const paragraphs = [
      { text: 'Ils\ndisent « oui', line: 3 },
      { text: 'et non »,\npuis « fin »', line: 7 },
    ];
    expect(printedIn(paragraphs).map(({ line }) => line)).toEqual([4, 8]);
  });

  it('tells the line of each passage of a paragraph', () => {
    const paragraph = { text: 'Ils disent « oui »,\nelles « non »', line: 4 };
    expect(printedIn([paragraph]).map(({ line }) => line)).toEqual([4, 5]);
  });
});

describe('typeset', () => {
  it.each([
    ['l’été', "l'été"],
    ['« oui »', '"oui"'],
    ['« oui »', '“oui”'],
    ['quoi ?!', 'quoi\u202f?!'],
    ['etc…', 'etc ...'],
    ['peut‑être', 'peut-être'],
    ['e\u0301te\u0301', 'été'],
    ['deux  mots\nencore', 'deux mots encore'],
    ['res\u2060pi\u00adra\u200bti\ufeffon', 'respiration'],
    ['ﬁnir à l’œuvre', 'finir à l’oeuvre'],
    ['❤️ l´été', "❤ l'été"],
    ['répond,voilà', 'répond, voilà'],
  ])('leaves %s as %s', (one, other) => {
    expect(typeset(one).text).toBe(typeset(other).text);
  });

  it.each([
    ['acceuil', 'accueil'],
    ['Été', 'été'],
    ['ça', 'ca'],
    ['3 jours', '4 jours'],
  ])('tells %s from %s', (one, other) => {
    expect(typeset(one).text).not.toBe(typeset(other).text);
  });

  it('knows where each stretch stood, in code points', () => {
    const typed = '🙂 « e\u0301té »  fini';
    const { text, spanOf } = typeset(typed);
    const from = text.indexOf('été');
    const { start, end } = spanOf(from, from + 3);
    expect([...typed].slice(start, end).join('')).toBe('e\u0301té');
  });
});

describe('nearestOf', () => {
  const textOf = (text: string) => ({ ...typeset(text), words: wordEnds(text) });
  const texts = ['Le buffet des gens', 'Un accueil chaleureux, des gens'].map(textOf);

  it.each([
    ['un acceuil chaleureux', 'un acceuil chaleureux', 'Un accueil chaleureux'],
    [
      'Un accueil glacial, des gens',
      'Un accueil glacial, des gens',
      'Un accueil chaleureux, des gens',
    ],
    ['Un accueil très chaleureux', 'Un accueil très chaleureux', 'Un accueil chaleureux'],
  ])('%s', (passage, printed, typed) => {
    expect(nearestOf(typeset(passage), texts)).toEqual({ of: texts[1], printed, typed });
  });

  it('shows what stands around the first letter that differs, in whole words', () => {
    const text = `${'mot '.repeat(30)}un accueil chaleureux ${'mot '.repeat(30)}`;
    const near = nearestOf(typeset(text.replace('accueil', 'acceuil')), [textOf(text)]);
    expect(near?.typed).toMatch(/^…(?:mot ){6}un accueil chaleureux (?:mot ){3}mot…$/);
    expect(near?.printed).toContain('un acceuil chaleureux');
  });

  it('compares the letters of texts that share fewer words too', () => {
    const [scrambled, misspelt] = [
      'gens des salles, chaleureux accueil',
      'Un acceuil trés chalereux des jens',
    ].map(textOf);
    const near = nearestOf(typeset('Un accueil très chaleureux des gens'), [scrambled!, misspelt!]);
    expect(near?.of).toBe(misspelt);
  });

  it('takes no text for near by its first letter’s case alone', () => {
    const text = `Un accueil chaleureux ${'mot '.repeat(30)}le matin`;
    const near = nearestOf(typeset(text.replace('Un', 'un').replace('matin', 'Matin')), [
      textOf(text),
    ]);
    expect(near?.typed).toMatch(/^…(?:mot ){7}le matin$/);
  });

  it('shows both as they were typed, spaces included', () => {
    const typed = 'Les food trucks\u00a0: 50 min, « trop »\nd’attente';
    expect(
      nearestOf(typeset('Les food trucks : 40 min, "trop" d\'attente'), [textOf(typed)]),
    ).toMatchObject({
      printed: 'Les food trucks : 40 min, "trop" d\'attente',
      typed: 'Les food trucks\u00a0: 50 min, « trop » d’attente',
    });
  });

  it('compares no letters of texts that are longer than pages', () => {
    const text = 'un accueil chaleureux '.repeat(400);
    const passage = text.replace('accueil', 'acceuil');
    expect(nearestOf(typeset(passage), [textOf(text)])).toBeNull();
  });

  it('finds none where more than a third of the letters differ', () => {
    expect(nearestOf(typeset('Un accueil glacial, peu de monde'), texts)).toBeNull();
    expect(nearestOf(typeset('Un tout autre accueil de loin, dans la ville'), texts)).toBeNull();
  });
});

describe('readPrinted', () => {
  const answers = [
    tagged(
      'Un accueil chaleureux (bravo aux bénévoles) et des salles claires. Le buffet était bon. À bientôt !',
      { id: 'a' },
    ),
    tagged('Je n’ai pas trouvé l’accueil à la hauteur de mes attentes', { id: 'b' }),
    tagged('Merci à Zoé Martin pour tout ce travail', {
      id: 'c',
      personal: { 'Zoé Martin': 'name' },
    }),
    tagged('Un accueil parfait', { id: 'd' }),
    tagged('un accueil parfait, vraiment', { id: 'e' }),
    tagged('Je ne sais pas encore si je reviendrai, et si le buffet avait été meilleur pour tous', {
      id: 'f',
    }),
    tagged('Merci à [nom] pour la soirée', { id: 'g' }),
    tagged('La journée fut longue. Je n’ai rien appris. Le soir fut doux.', { id: 'h' }),
    tagged('Bravo Nadia', { id: 'j', personal: { Nadia: 'name' } }),
    tagged('Bravo Nadia, la salle !', { id: 'k' }),
    tagged('Léa et Tom à la régie : bravo à Ugo', {
      id: 'l',
      personal: { Léa: 'name', Tom: 'name', Ugo: 'name' },
    }),
    tagged('on y', { id: 'm' }),
    tagged(
      '🎉 pour (oui) la fête, buffet, café, etc. Les salles ont plu. Était-ce utile à tous les gens ?',
      { id: 'o' },
    ),
    tagged('Très bien mais je suis sourde, un accueil parfois rude avec moi', { id: 'n' }),
    tagged('Le quai fut long et venteux. Le bus fut doux.', { id: 'p' }),
    tagged('Le hall fut vide. Le parc fut gris. Les chaises étaient toutes prises.', { id: 'q' }),
    tagged('En tant que maire de Roscoff, je signe des deux mains', { id: 'r' }),
    tagged('Un connard a parlé fort toute la matinée, un accueil correct', { id: 'i' }),
  ];
  const read = (text: string, allowNames: string[] = []) => {
    const [one] = readPrinted([{ text }], answers, {
      known: [
        'Qu’avez-vous pensé de l’accueil du matin ?',
        'Hauteur de mes attentes',
        'un accueil parfait',
      ],
      threshold: 1,
      allowNames: new Set(allowNames),
    });
    return { kind: one?.kind, of: one?.answers.map(({ id }) => id), fault: one?.fault?.french };
  };

  it.each([
    ['un accueil chaleureux', ['a']],
    ['Des salles claires.', ['a']],
    ['Un accueil chaleureux […] et des salles claires', ['a']],
    ['des salles claires. (...) À bientôt !', ['a']],
    ['[…] Le buffet était bon […]', ['a']],
    ['…Le buffet était bon…', ['a']],
    ['[L]e buffet était bon [sic]', ['a']],
    ['Merci à [nom] pour tout ce travail', ['c']],
    ['Merci à [Prénom Nom] pour tout ce travail', ['c']],
    ['Merci à [nom] pour la soirée', ['g']],
    ['[nom] et [nom] à la régie : bravo à [nom]', ['l']],
    ['y', ['m']],
    ['Merci à [nom]', ['c']],
    ['[U]n accueil parfait', ['d', 'e']],
    ['très bien', ['n']],
    ['Le buffet était bon ;', ['a']],
    ['Merci à [nom] [nom] pour tout ce travail', ['c']],
    ['Était-ce utile à tous les gens ?', ['o']],
    ['Un accueil parfait', ['d', 'e']],
    ['Le hall fut vide […] Les chaises étaient toutes prises.', ['q']],
    ['je signe des deux mains', ['r']],
  ])('proves %s by its answers', (text, of) => {
    expect(read(text)).toMatchObject({ kind: 'proven', of });
  });

  it.each([
    ['Un accueil chaleureux […] des salles claires', /dehors.«.\(bravo aux bénévoles\) et.»/u, 'a'],
    ['La journée fut longue. […] Le soir fut doux.', /«.Je n’ai rien appris\..», qui nie/u, 'h'],
    ['La journée fut […] longue', /n’y remplace rien/u, 'h'],
    ['La journée [nom] fut longue', /n’a tout à fait ces mots/u, 'h'],
    ['🎉 […] la fête', /laisse dehors «.pour \(oui\).»/u, 'o'],
    ['utile à tous les gens', /point d’interrogation/u, 'o'],
    ['Était-ce utile à tous les gens', /point d’interrogation/u, 'o'],
    ['Le quai fut long […] Le bus fut doux.', /dehors «.et venteux\..»/u, 'p'],
    ['Merci à Z[nom] pour tout ce travail', /n’a tout à fait ces mots/u, 'c'],
    ['la fête, buffet, café, etc. […] ont plu', /laisse dehors/u, 'o'],
    ['trouvé l’accueil à la hauteur', /négation/u, 'b'],
    ['je reviendrai', /dehors «.si.»/u, 'f'],
    ['le buffet avait été meilleur pour tous', /dehors «.si.»/u, 'f'],
    ['Merci à Zoé Martin pour tout', /«.Zoé Martin.» y est lisible.*\[nom\]/u, 'c'],
    ['Merci à Zoé Martin pour [nom] ce travail', /«.tout.»/u, 'c'],
    ['Un connard a parlé fort', /contrôle avant publication/u, 'i'],
    ['je suis sourde', /contrôle avant publication/u, 'n'],
    ['un accueil parfois rude avec moi', /contrôle avant publication/u, 'n'],
    ['Un accueil glacial (bravo aux bénévoles)', /passage dit.*glacial.*réponse.*chaleureux/u, 'a'],
    ['Un événement que toute la France nous envie', /Aucune réponse/u, undefined],
    ['Un train en retard', /Aucune réponse/u, undefined],
    ['En tant que maire de Roscoff, je signe des deux mains', /maire de Roscoff/u, 'r'],
    ['accueil chaleur', null, undefined],
    ['ccueil chaleureux', null, undefined],
  ])('does not prove %s', (text, fault, id) => {
    const found = read(text);
    expect(found).toMatchObject({ kind: fault ? 'wrong' : 'aside', of: id ? [id] : [] });
    expect(found.fault ?? null).toEqual(fault && expect.stringMatching(fault));
  });

  it.each([
    'Le hall fut vide.\nLes chaises étaient toutes prises.',
    'Le hall fut vide. « Le bus fut doux.',
  ])('tells that the mark between two passages is missing: %s', (text) => {
    expect(read(text).fault).toMatch(/guillemet est seul/u);
  });

  it.each([
    [
      'a mark that closes two passages, where the answer has both',
      'On dit « à demain » comme d’autres « à jamais',
      '« On dit « à demain » comme d’autres « à jamais » (2025, « Un mot ? »)',
      ['On dit « à demain » comme d’autres « à jamais', 'Un mot ?'],
    ],
    [
      'one that closes two at first, where no answer goes on',
      'la maison « inclusion »',
      '« la maison « inclusion » (2025, « Un mot ? »)',
      ['la maison « inclusion', 'Un mot ?'],
    ],
  ])('reads %s', (_, answer, text, passages) => {
    const found = readPrinted(
      printedIn([{ text }]),
      [tagged(`${answer}${answer.endsWith('»') ? '' : ' »'}`)],
      {
        known: ['Un mot ?'],
        threshold: 1,
      },
    );
    expect(found.map((one) => one.text)).toEqual(passages);
    expect(found.map(({ kind }) => kind)).toEqual(['proven', 'known']);
  });

  it.each([
    ['accents', 'j ai aime la simplicite', 'j’ai aimé la simplicité'],
    [
      'a letter',
      'un événementiel tout à fait extraordinaire',
      'un évémentiel tout a faite extraordinnaire',
    ],
  ])('tells the answer that a passage differs from by %s', (_, typed, printed) => {
    const [one] = readPrinted([{ text: `${printed} !` }], [tagged(typed, { id: 'z' })], {
      known: [],
      threshold: 1,
    });
    expect(one?.answers.map(({ id }) => id)).toEqual(['z']);
  });

  it('lets a public name stand', () => {
    expect(read('Merci à Zoé Martin', ['Zoé Martin']).kind).toBe('proven');
  });

  it.each([
    ['Qu’avez-vous pensé de l’accueil du matin ?', 'known'],
    ['Qu’avez-vous pensé de...', 'known'],
    ['Qu’avez-vous pensé de l’accueil du matin', 'known'],
    ['HAUTEUR DE MES ATTENTES', 'known'],
    ['grand huit vert', 'aside'],
    ['[nom]', 'aside'],
    ['[…]', 'aside'],
  ])('%s is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  it('gives a passage the answer that it may be taken from, where another is held', () => {
    expect(read('Bravo Nadia')).toMatchObject({ kind: 'proven', of: ['k'] });
  });
});
