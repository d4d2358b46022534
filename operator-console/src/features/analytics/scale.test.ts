import { expect, it } from 'vitest';
import { scaleOf } from './scale';

it.each([
  [0, true, [0, 1]],
  [1, true, [0, 1]],
  [2, true, [0, 1, 2]],
  [3, true, [0, 1, 2, 3]],
  [4, true, [0, 2, 4]],
  [8, true, [0, 5, 10]],
  [128, true, [0, 50, 100, 150]],
  [1.44, false, [0, 0.5, 1, 1.5]],
  [0.05, false, [0, 0.02, 0.04, 0.06]],
])('up to %d there are the lines %j', (most, isWhole, lines) => {
  const scale = scaleOf(most, isWhole);
  expect(scale.map((line) => Number(line.toFixed(4)))).toEqual(lines);
  expect(scale.at(-1)).toBeGreaterThanOrEqual(most);
});
