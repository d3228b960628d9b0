import { expect, test } from 'vitest';
import { roleReasons } from '../../src/messages/roles.js';

test('reasons of roles are told with French spaces', () => {
  const plain = Object.values(roleReasons).filter((reason) => typeof reason === 'string');
  expect(plain.filter((reason) => /« | [:;?!»]/.test(reason))).toEqual([]);
});
