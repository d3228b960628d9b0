import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup, french, markup, spaced } from '../src/markup.js';

describe('markup', () => {
  it('escapes values and keeps its own parts', () => {
    expect(markup`<p title="${'"<'}">${'<b>&'}</p>`.markup).toBe(
      '<p title="&quot;&lt;">&lt;b&gt;&amp;</p>',
    );
  });

  it('joins lists, nests, and drops what is false or missing', () => {
    const items = ['a', 'b'].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul>${items}${false}${undefined}${0}</ul>`.markup).toBe(
      '<ul><li>a</li><li>b</li>0</ul>',
    );
  });

  it('lets no text open a tag or leave an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeMarkup(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it('replaces what XML forbids: control characters and lone surrogates', () => {
    expect(escapeMarkup('a\u0000\u001b\ud800é😍\t\n')).toBe('a\ufffd\ufffd\ufffdé😍\t\n');
  });
});

describe('french', () => {
  it.each([
    ['Quoi ?', 'Quoi\u00a0?'],
    ['« oui »', '«\u00a0oui\u00a0»'],
    ['« idem »…', '«\u00a0idem\u00a0»…'],
    ['12 % : peu', '12\u00a0%\u00a0: peu'],
    ['a ; b !', 'a\u00a0; b\u00a0!'],
    ['rien', 'rien'],
  ])('spaces %s', (text, expected) => {
    expect(spaced(text)).toBe(expected);
  });

  it('leaves values as people wrote them', () => {
    expect(french`« ${'Quoi ?'} »`).toBe('«\u00a0Quoi ?\u00a0»');
  });
});
