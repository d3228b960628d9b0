import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/quote.js';
import { applyEdits } from '../../src/quote/edits.js';
import type { MaskedOf } from '../../src/quote/proof/masked.js';
import { changedSources, isSource, verifyQuote } from '../../src/quote/proof/verify.js';
import { writtenQuote } from '../../src/quote/proof/written.js';
import { chooseQuotes } from '../../src/quote/quotes.js';
import { tagged } from './tagged.js';

const one = tagged('Une bouffée d’air 🙂 : on y revient chaque année. Merci !');
const [found] = chooseQuotes([one], { top: 1, kinds: ['fragment'], threshold: 1 });
const quote = found as Quote;
const answers = [one.answer];

const MASK = { kind: 'mask', start: 6, end: 9, as: '[nom]' } as const;

/** Each « Zoé » of an answer is a name. */
const namesOf: MaskedOf = ({ text }) =>
  [...text.matchAll(/Zoé/gu)].map(({ index }) => {
    const start = [...text.slice(0, index)].length;
    return { start, end: start + 3, kind: 'name' };
  });

it.each([
  [{}, true],
  [{ id: 'r9' }, false],
  [{ answer: 'r9/1' }, false],
  [{ edition: '1999' }, false],
  [{ question: 'Autre ?' }, false],
])('isSource knows the answer that a quote names: %o', (change, expected) => {
  expect(isSource({ ...one.answer, ...change }, quote)).toBe(expected);
});

describe('verifyQuote', () => {
  it('proves a quote with its edits', () => {
    expect(verifyQuote(quote, answers)).toBeNull();
  });

  it('names the first character that differs', () => {
    const changed = { ...quote, text: `${quote.text.slice(0, 2)}X${quote.text.slice(3)}` };
    expect(verifyQuote(changed, answers)?.french).toMatch(
      /^Caractère 3 : la citation porte « X »/u,
    );
  });

  it('sees one character too many, one too few, and a no-break space for a space', () => {
    const length = [...quote.text].length;
    expect(verifyQuote({ ...quote, text: `${quote.text}s` }, answers)?.french).toBe(
      `Caractère ${length + 1} : la citation porte « s », la source ne porte rien.`,
    );
    expect(verifyQuote({ ...quote, text: quote.text.slice(0, -1) }, answers)?.french).toMatch(
      new RegExp(`^Caractère ${length} : la citation ne porte rien, la source`, 'u'),
    );
    expect(
      verifyQuote({ ...quote, text: quote.text.replace(' ', '\u00a0') }, answers)?.french,
    ).toContain('insécable');
  });

  it.each([
    ['an answer that is not there', { answer: 'r9/1' }, 'La réponse « r9/1 »'],
    ['another edition', { edition: '1999' }, 'l’édition « 1999 » n’est pas dans les fichiers'],
    ['another respondent', { id: 'r9' }, 'Le champ « id »'],
    ['another question', { question: 'Autre ?' }, 'Le champ « question »'],
    ['offsets outside', { end: 4000 }, 'Les positions'],
    ['offsets counted from the end', { start: -10 }, 'Les positions'],
    ['offsets inside a character', { start: 0.5 }, 'Les positions'],
    ['offsets of nothing', { start: 3, end: 3, text: '' }, 'Les positions'],
    ['no sentence', { sentence: '' }, 'La phrase donnée en contexte'],
    ['another sentence', { sentence: 'Une bouffée d’air pur' }, 'La phrase donnée en contexte'],
    ['a sentence of elsewhere', { sentence: 'Merci !' }, 'n’est pas dans la phrase'],
    ['a change of case inside', { edits: [{ kind: 'case', at: 4 }] }, 'de genre « case »'],
    [
      'an invented mask',
      { edits: [{ kind: 'mask', start: 0, end: 3, as: 'jamais une' }] },
      '« jamais une » couvre',
    ],
    ['a cut at the edge', { edits: [{ kind: 'ellipsis', start: 0, end: 3 }] }, 'Une coupe'],
    ['an unknown edit', { edits: [{ kind: 'add', at: 0 }] }, 'de genre « add »'],
  ])('refuses %s', (_, change, reason) => {
    expect(verifyQuote({ ...quote, ...change } as Quote, answers)?.french).toContain(reason);
  });

  it.each([
    ['as it stands', {}, true],
    ['with one character changed', { text: 'Un peu d’eau' }, false],
    ['at another place', { start: 1, end: 13 }, false],
    ['of another edition', { edition: '1999' }, false],
    ['of an answer that is not there', { answer: 'r9/1' }, false],
  ])('proves an echo %s: %o', (_, change, is) => {
    const { edition, id } = one.answer;
    const other = { ...one.answer, answer: 'r2/1', text: 'Un peu d’air' };
    const elsewhere = { ...other, edition: '2024', text: 'Rien' };
    const echo = {
      id,
      answer: 'r2/1',
      edition,
      start: 0,
      end: 12,
      text: 'Un peu d’air',
      ...change,
    };
    const said = { ...quote, echoes: [echo] };
    expect(verifyQuote(said, [one.answer, elsewhere, other]) === null).toBe(is);
  });

  it.each([
    ['Zoé, une bouffée d’air, dit Zoé', '[nom], une bouffée d’air, dit [nom]', true],
    ['Zoé : une bouffée d’air', '[nom] : une bouffée d’air', true],
    ['Une bouffée d’air, dit Zoé. Merci Zoé', 'Une bouffée d’air, dit [nom]', true],
    ['Une bouffée d’air, dit « [nom] »', 'Une bouffée d’air, dit « [nom] »', true],
    ['Une bouffée d’air', 'bouffée', true],
    ['Une bouffée d’air. Zoé. Une bouffée d’air. Zoé', 'Une bouffée d’air. [nom]', true],
    ['Une bouffée d’air, dit Zoé', 'Une bouffée d’ai[nom] Zoé', false],
    ['Une bouffée d’air, dit Zoé', 'Une bouffée d’air[nom]', false],
    ['Une bouffée d’air, dit Zoé', 'Une bouffée d’air, dit Z[nom]', false],
    ['Une bouffée d’air, dit Zoé', 'Une bouffée d’air, dit [lien]', false],
    ['Une bouffée d’air, dit Zoé', 'Une bouffée [nom] pur', false],
    ['Une bouffée d’air. Merci Zoé', 'Merci [nom]', false],
  ])(
    'takes a mask in the sentence for what is personal there: « %s », « %s »',
    (text, sentence, is) => {
      const answer = { ...one.answer, text };
      const start = text.indexOf('bouffée d’air');
      const end = start + 'bouffée d’air'.length;
      const said = { ...quote, start, end, text: 'bouffée d’air', sentence, edits: [] };
      expect(verifyQuote(said, [answer], namesOf) === null).toBe(is);
    },
  );

  it.each([
    ['Je […] recommande.', '(hier) ', false],
    ['Je […] recommande.', 'ne ', false],
    ['Un lieu […] magnifique.', '(en bord de Loire)', true],
    ['[…] magnifique.', '(hier)', false],
    ['Un lieu magnifique […]', '(hier)', false],
    ['Un lieu […] magnifique.', 'peu', false],
    ['Un lieu […] magnifique.', '(pas toujours)', false],
    ['Un lieu […] magnifique.', '(enfin presque)', false],
    ['Un lieu […] magnifique.', '(pour qui n’a rien vu)', false],
    ['Un lieu […] magnifique.', '(hier) peu (demain)', false],
    ['Un lieu, merci [nom].', 'Zoé', true],
    ['Un lieu, merci [lien].', 'Zoé', false],
    ['Un lieu [nom] magnifique.', 'peu', false],
    ['Un lieu, merci [nom].', 'mais Zoé', false],
  ])('« %s » for « %s »: proven, %o', (text, hidden, is) => {
    const [before = '', after = ''] = text.split(/\[[^\]]+\]/u);
    const source = `${before}${hidden}${after}`;
    const as = /\[[^\]]+\]/u.exec(text)?.[0] ?? '';
    const place = { start: [...before].length, end: [...before, ...hidden].length };
    const edit =
      as === '[…]'
        ? { kind: 'ellipsis' as const, ...place }
        : { kind: 'mask' as const, as, ...place };
    const span = { start: 0, end: [...source].length };
    const said = { ...quote, ...span, text, sentence: source, edits: [edit], echoes: [] };
    const answer = { ...one.answer, text: source };
    expect(verifyQuote(said, [answer], namesOf) === null).toBe(is);
  });

  it.each([
    ['pas fan du karaoké', 'fan du karaoké', '« pas »'],
    ['je ne suis pas du tout fan du karaoké', 'fan du karaoké', '« pas »'],
    ['Je ne recommande pas', 'Je ne', '« pas »'],
    ['personne n’est venu', 'est venu', '« n’ »'],
    ['un atelier sans jargon', 'jargon', '« sans »'],
    ['on mange bien', 'on mange b', '« bien »'],
    ['le rendez-vous', 'le rendez', '« rendez-vous »'],
  ])('refuses of « %s » the cut « %s », and names %s', (text, cut, word) => {
    const start = text.indexOf(cut);
    const span = { start, end: start + cut.length, text: cut, sentence: text };
    const said = { ...quote, ...span, edits: [], echoes: [] };
    expect(verifyQuote(said, [{ ...one.answer, text }])?.french).toContain(word);
  });

  it.each([
    ['Pas de café, mais une équipe qui donne envie', 'une équipe qui donne envie'],
    ['Une équipe adorable. Pas de café', 'Une équipe adorable'],
    ['Pas de café\nUne équipe adorable', 'Une équipe adorable'],
    ['l’équipe, bravo', 'équipe'],
  ])('proves of « %s » the cut « %s », on which no negation bears', (text, cut) => {
    const start = text.indexOf(cut);
    const span = { start, end: start + cut.length, text: cut, sentence: text };
    const said = { ...quote, ...span, edits: [], echoes: [] };
    expect(verifyQuote(said, [{ ...one.answer, text }])).toBeNull();
  });

  it.each([
    ['Merci Zoé', { start: 6, end: 9 }, 'Merci [nom]', true],
    ['Merci Zoé', { start: 0, end: 5 }, '[nom] Zoé', false],
  ])(
    'proves of « %s » a mask over a name, by our own lexicons unless told',
    (text, span, shown, is) => {
      const answer = { ...one.answer, text };
      const edits = [{ kind: 'mask' as const, ...span, as: '[nom]' }];
      const said = { ...quote, start: 0, end: 9, text: shown, sentence: text, edits };
      const refused = verifyQuote(said, [answer])?.french;
      if (is) expect(refused).toBeUndefined();
      else expect(refused).toMatch(/^« \[nom\] » couvre ce qui n’est pas/u);
    },
  );

  it.each([
    ['beside a change of case', [MASK, { kind: 'case', at: 0 }], 'merci [nom], Zoé', true],
    ['in any order', [{ ...MASK, start: 11, end: 14 }, MASK], 'Merci [nom], [nom]', true],
    ['one on the other', [MASK, MASK], 'Merci [nom], Zoé', false],
    ['over nothing', [{ ...MASK, end: 6 }], 'Merci [nom]Zoé, Zoé', false],
    ['past the end', [{ ...MASK, start: 11, end: 15 }], 'Merci Zoé, [nom]', false],
  ] as const)('takes edits %s: %o', (_, edits, text, is) => {
    const answer = { ...one.answer, text: 'Merci Zoé, Zoé.' };
    const said = { ...quote, start: 0, end: 14, text, sentence: answer.text, edits };
    const wide: MaskedOf = () => [
      { start: 6, end: 9, kind: 'name' },
      { start: 11, end: 15, kind: 'name' },
    ];
    expect(verifyQuote(said, [answer], wide) === null).toBe(is);
  });

  it('re-applies a cut', () => {
    const text = 'La salle, au fond, riait.';
    const edits = [{ kind: 'ellipsis', start: 8, end: 17 }] as const;
    expect(applyEdits([...text], { start: 0, end: 25 }, edits)).toBe('La salle[…], riait.');
  });
});

describe('writtenQuote', () => {
  it('takes what the program writes, with echoes or without', () => {
    expect(writtenQuote(JSON.parse(JSON.stringify(quote)))).toBeDefined();
    const { echoes: _, ...before } = quote;
    expect(verifyQuote(writtenQuote(before)!, answers)).toBeNull();
  });

  it.each([
    ['an edit that is none', { edits: [null] }],
    ['an edit of no known kind', { edits: [{ kind: 'rewrite', start: 1, end: 2 }] }],
    ['echoes that are no list', { echoes: {} }],
    ['a missing sentence', { sentence: undefined }],
    ['an offset in letters', { start: 'un' }],
  ])('refuses %s', (_, change) => {
    expect(writtenQuote({ ...quote, ...change })).toBeUndefined();
  });

  it.each([[null], [3], ['x'], [[]]])('refuses %j', (value) => {
    expect(writtenQuote(value)).toBeUndefined();
  });
});

describe('changedSources names the files that are not those that were quoted from', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ file: name, sha256: name })) as [
    { file: string; sha256: string },
    { file: string; sha256: string },
    { file: string; sha256: string },
  ];
  it.each([
    ['the same', [a, b], [a, b], []],
    ['one of them changed', [a, b], [a, c], ['c']],
    ['one of them alone', [a, b], [a], []],
    ['another besides', [a], [a, c], []],
    ['under another name', [a], [{ ...a, file: 'z' }], []],
    ['no hash kept', undefined, [a], []],
  ])('%s', (_, sources, given, expected) => {
    expect(changedSources([{ ...quote, sources }], given)).toEqual(expected);
  });
});
