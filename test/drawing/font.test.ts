import { expect, it } from 'vitest';
import { layOut } from '../../src/cloud/layout.js';
import { inkMeasure, measurable, textMeasure, undrawable } from '../../src/drawing/font.js';

it.each([
  ['Łódź', '@ód@', 'Ł'],
  ['Москва', '@@@@@@', 'М'],
  ['fête 🎉', 'fête @', '🎉'],
  ['l’été à Nîmes', 'l’été à Nîmes', null],
])('« %s » is measured as « %s »: no font of the machine counts', (text, measured, strange) => {
  expect(measurable(text)).toBe(measured);
  expect(undrawable(text)).toBe(strange);
  expect(textMeasure(700)(text)).toBe(textMeasure(700)(measured));
  expect(inkMeasure()(text, 40)).toEqual(inkMeasure()(measured, 40));
});

it('lays a cloud out by what is measured', () => {
  const place = (strange: string) =>
    layOut(
      [strange, 'programme', 'rencontres'].map((text, at) => ({ text, people: 9 - at })),
      { width: 640, height: 400, seed: 7 },
    ).words.map(({ x, y, size }) => [x, y, size]);
  expect(place('Москва')).toEqual(place('@@@@@@'));
});
