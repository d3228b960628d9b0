import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inOneFolder } from './run.js';

/** Words of answers that tell a secret, and of others, each said by several people. */
const ROWS = [
  'La fanfare m’a fait oublier mon cancer.',
  'Une fanfare ! Je sors de chimio, cela m’a fait un bien fou.',
  'Fanfare magnifique : je suis en dépression et elle m’a fait sourire.',
  'Le carillon du matin était très beau.',
  'J’ai aimé le carillon et les rencontres.',
  'Un carillon pour ouvrir la journée, quelle idée !',
  'Les rencontres entre collègues, et le carillon.',
  'Des ateliers vivants, des intervenants drôles.',
];

const { here, outcome } = inOneFolder(
  {
    cloud: 'cloud fete.csv -o nuage.svg',
    report: 'analyse fete.csv -o rapport',
    suggest: 'lexicon suggest fete.csv',
  },
  {
    'fete.csv': `id;Qu’avez-vous apprécié ?\n${ROWS.map((text, at) => `p${at};"${text}"`).join('\n')}\n`,
  },
);

it('draws in a cloud no word of an answer that tells a secret', () => {
  expect(outcome('cloud').status).toBe(0);
  const svg = readFileSync(join(here, 'nuage.svg'), 'utf8');
  expect(svg).toContain('carillon');
  expect(svg).not.toMatch(/fanfare/i);
});

it('shows no word of such an answer in what a report shows, but in the tables that are kept inside', () => {
  expect(outcome('report').status).toBe(0);
  const out = join(here, 'rapport');
  const shown = readdirSync(out).filter((name) => /^rapport\.(?:html|md)$|\.svg$/.test(name));
  expect(shown.some((name) => name.startsWith('nuage'))).toBe(true);
  for (const name of shown) {
    expect(readFileSync(join(out, name), 'utf8')).not.toMatch(/fanfare/i);
  }
  expect(readFileSync(join(out, 'reponses.csv'), 'utf8')).toMatch(/fanfare/i);
});

it('proposes no lexicon entry by such an answer', () => {
  expect(outcome('suggest').status).toBe(0);
  expect(outcome('suggest').stdout).not.toMatch(/fanfare/i);
});
