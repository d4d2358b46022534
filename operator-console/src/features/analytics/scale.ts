/** The figures at the lines behind columns, from nought to one that no column exceeds. */
export const scaleOf = (most: number, isWhole: boolean): readonly number[] => {
  const least = most > 0 ? most : 1;
  const power = 10 ** Math.floor(Math.log10(least / 2));
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power);
  const fits = (step: number): boolean => least / step <= 3 && (!isWhole || Number.isInteger(step));
  const step = steps.find(fits) ?? Math.max(1, Math.ceil(least / 3));
  return Array.from({ length: Math.ceil(least / step - 1e-9) + 1 }, (_, index) => index * step);
};
