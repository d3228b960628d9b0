import { expect, it } from 'vitest';
import { tellUnshown } from '../../src/commands/speakers.js';

it.each([
  ['text', 1],
  ['jsonl', 1],
  ['csv', 0],
  ['md', 0],
] as const)('tells that the format %s does not show a group, where it does not', (format, told) => {
  expect(tellUnshown({ group: ['Vous êtes'] }, format)).toHaveLength(told);
  expect(tellUnshown({}, format)).toEqual([]);
});
