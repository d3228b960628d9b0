import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { survey } from './table.js';

describe('a text that is no export', () => {
  test.each(['README.md', 'CHANGELOG.md', 'src/README.md'])('%s is refused as notes', (file) => {
    expect(() => survey(readFileSync(file, 'utf8'))).toThrow('un texte rédigé (Markdown)');
  });

  test.each(['', '<!-- Created with Inkscape -->\n'])(
    'a picture drawn in XML is refused as one: %j',
    (made) => {
      const picture = `<?xml version="1.0"?>\n${made}<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>`;
      expect(() => survey(picture)).toThrow('une image');
    },
  );

  const ROWS = 'id;Votre avis ?\n1;Très bien, merci\n2;Un peu long à la fin\n3;Rien à redire\n';

  test.each([
    ['under notes that a tool writes above', `# Sondage NEC\n# Exporté en mai\n\n${ROWS}`],
    ['under a title', `# Sondage NEC\n\n${ROWS}`],
    ['with a hashtag among its answers', `${ROWS}\n# merci\n\n# bravo\n`],
  ])('a table is read %s', (_, text) => {
    expect(survey(text).answers.map((answer) => answer.text)).toContain('Un peu long à la fin');
  });
});
