import { expect, test } from 'vitest';
import { technicalRole } from '../../../src/read/role/headings.js';
import { COLUMNS } from '../../../src/read/role/headings-written.js';

const headings = (of: 'says' | 'not') =>
  COLUMNS.flatMap(({ what, ...column }) => column[of].map((heading) => ({ heading, what })));

test.each(headings('says'))('« $heading » is known: $what', ({ heading, what }) => {
  expect(technicalRole(heading)?.what).toBe(what);
});

test.each(headings('not'))('« $heading » may be a question', ({ heading }) => {
  expect(technicalRole(heading)).toBeUndefined();
});
