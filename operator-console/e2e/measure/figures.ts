import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'test-output/timings.json';

type Figures = Readonly<Record<string, number>>;

/** The value below which that share of them lies. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN;

/** Prints figures and keeps them beside those of the other measurements. */
export const report = (measured: string, figures: Figures): void => {
  const known = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Figures>) : {};
  mkdirSync('test-output', { recursive: true });
  writeFileSync(FILE, `${JSON.stringify({ ...known, [measured]: figures }, undefined, 2)}\n`);
  console.log(measured);
  for (const [name, value] of Object.entries(figures)) {
    console.log(`  ${name.padEnd(36)} ${value.toLocaleString('en', { maximumFractionDigits: 1 })}`);
  }
};
