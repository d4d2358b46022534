/** Copies the pictures that the top README shows from where the browser tests leave them. */
import { copyFileSync, mkdirSync, statSync } from 'node:fs';

const LIMIT = 200 * 1024;
const from = new URL('../test-output/pages/', import.meta.url);
const to = new URL('../../docs/pictures/', import.meta.url);
const shown = {
  'compose-plan-light.png': 'compose.png',
  'live-call-decision-dark.png': 'live-call.png',
  'outcome-light.png': 'outcome.png',
};

mkdirSync(to, { recursive: true });
for (const [taken, name] of Object.entries(shown)) {
  const { size } = statSync(new URL(taken, from));
  if (size > LIMIT) {
    console.error(`${taken} has ${size} bytes, more than the ${LIMIT} of a picture in the README.`);
    process.exit(1);
  }
  copyFileSync(new URL(taken, from), new URL(name, to));
  console.log(`  ${name}  ${(size / 1024).toFixed(0)} KiB`);
}
