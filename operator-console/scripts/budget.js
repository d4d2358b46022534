/** Fails the build when what the first page loads before it can show anything outgrows its budget, or what is for development only is in it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 180 * 1024;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

if (Object.keys(manifest).some((name) => name.includes('features/gallery'))) {
  console.error('The gallery is for development only: it must not be built.');
  process.exit(1);
}

const initial = new Set();
const visit = (name) => {
  const chunk = manifest[name];
  if (!initial.has(chunk.file)) {
    initial.add(chunk.file);
    (chunk.imports ?? []).forEach(visit);
  }
};
visit('index.html');

const sizes = [...initial].map((file) => ({
  file,
  bytes: gzipSync(readFileSync(new URL(file, dist))).length,
}));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
for (const { file, bytes } of sizes) console.log(`  ${kib(bytes).padStart(10)}  ${file}`);
console.log(`  ${kib(total).padStart(10)}  initial JavaScript, gzip, of ${kib(LIMIT)}`);
writeFileSync(new URL('.vite/initial.json', dist), JSON.stringify({ bytes: total, limit: LIMIT }));
if (total > LIMIT) {
  console.error('The initial JavaScript is over its budget: load what is not needed at once lazily.');
  process.exit(1);
}
