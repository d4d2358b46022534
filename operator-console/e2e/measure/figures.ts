import { mkdirSync, writeFileSync } from 'node:fs';

const FOLDER = 'test-output/measured';

/** The value below which that share of them lies. */
const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN;

/** Where most of them lie. */
export const spread = (values: readonly number[]): Readonly<Record<string, number>> => ({
  count: values.length,
  'p50, ms': percentile(values, 0.5),
  'p95, ms': percentile(values, 0.95),
  'p99, ms': percentile(values, 0.99),
});

/** Keeps what was measured, whole, for whoever makes a table of it. */
export const keep = (name: string, measured: unknown): void => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(measured)}\n`);
};

/** Prints figures. */
export const report = (measured: string, figures: Readonly<Record<string, number>>): void => {
  console.log(measured);
  for (const [name, value] of Object.entries(figures)) {
    console.log(`  ${name.padEnd(36)} ${value.toLocaleString('en', { maximumFractionDigits: 1 })}`);
  }
};
