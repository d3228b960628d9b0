import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/quote.js';
import { applyEdits } from '../../src/quote/edits.js';
import type { MaskedOf } from '../../src/quote/gate/masked.js';
import { chooseQuotes } from '../../src/quote/quotes.js';
import { changedSources, isSource, verifyQuote } from '../../src/quote/verify.js';
import { writtenQuote } from '../../src/quote/written.js';
import { tagged } from './tagged.js';

const one = tagged('Une bouffée d’air 🙂 : on y revient chaque année. Merci !');
const [found] = chooseQuotes([one], { top: 1, kinds: ['fragment'], threshold: 0 });
const quote = found as Quote;
const answers = [one.answer];

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
    expect(verifyQuote({ ...quote, text: `${quote.text}s` }, answers)?.french).toContain(
      'la source porte rien',
    );
    expect(verifyQuote({ ...quote, text: quote.text.slice(0, -1) }, answers)?.french).toContain(
      'la citation porte rien',
    );
    expect(
      verifyQuote({ ...quote, text: quote.text.replace(' ', '\u00a0') }, answers)?.french,
    ).toContain('insécable');
  });

  it.each([
    ['an answer that is not there', { answer: 'r9/1' }],
    ['another edition', { edition: '1999' }],
    ['another question', { question: 'Autre ?' }],
    ['offsets outside', { end: 4000 }],
    ['offsets in disorder', { start: 9, end: 3 }],
    ['another sentence', { sentence: 'Une bouffée d’air pur' }],
    ['a sentence of elsewhere in the answer', { sentence: 'Merci !' }],
    ['a change of case inside', { edits: [{ kind: 'case', at: 4 }] }],
    ['an invented mask', { edits: [{ kind: 'mask', start: 0, end: 3, as: 'jamais une' }] }],
    ['a cut at the edge', { edits: [{ kind: 'ellipsis', start: 0, end: 3 }] }],
    ['an unknown edit', { edits: [{ kind: 'add', at: 0 }] }],
  ])('refuses %s', (_, change) => {
    expect(verifyQuote({ ...quote, ...change } as Quote, answers)).not.toBeNull();
  });

  it.each([
    ['Zoé, une bouffée d’air, dit Zoé', '[nom], une bouffée d’air, dit [nom]', true],
    ['Zoé : une bouffée d’air', '[nom] : une bouffée d’air', true],
    ['Une bouffée d’air, dit Zoé. Merci Zoé', 'Une bouffée d’air, dit [nom]', true],
    ['Une bouffée d’air, dit « [nom] »', 'Une bouffée d’air, dit « [nom] »', true],
    ['Une bouffée d’air, dit Zoé', 'Une bouffée d’ai[nom] Zoé', false],
    ['Une bouffée d’air, dit Zoé', 'Une bouffée d’air[nom]', false],
    ['Une bouffée d’air, dit Zoé', 'Une bouffée d’air, dit [lien]', false],
    ['Une bouffée d’air, dit Zoé', 'Une bouffée [nom] pur', false],
    ['Une bouffée d’air. Merci Zoé', 'Merci [nom]', false],
  ])(
    'takes a mask in the sentence for what is personal there: « %s », « %s »',
    (text, sentence, is) => {
      const answer = { ...one.answer, text };
      const start = text.indexOf('ne bouffée d’air');
      const end = start + 'ne bouffée d’air'.length;
      const said = { ...quote, start, end, text: 'ne bouffée d’air', sentence, edits: [] };
      expect(verifyQuote(said, [answer], namesOf) === null).toBe(is);
    },
  );

  it.each([
    ['Je […] recommande.', '(hier) ', false],
    ['Je […] recommande.', 'ne ', false],
    ['Un lieu […] magnifique.', '(en bord de Loire)', true],
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

  it('proves no mask where nobody says what is personal', () => {
    const answer = { ...one.answer, text: 'Merci Zoé' };
    const edits = [{ kind: 'mask' as const, start: 6, end: 9, as: '[nom]' }];
    const said = { ...quote, start: 0, end: 9, text: 'Merci [nom]', sentence: 'Merci Zoé', edits };
    expect(verifyQuote(said, [answer])?.french).toMatch(/^« \[nom\] » couvre ce qui n’est pas/u);
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
