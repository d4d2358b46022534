import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PREOP = fileURLToPath(new URL('../../preop', import.meta.url));
const START_MS = 180_000;

/**
 * Starts a suite of its own on free ports, built console included, and stops it afterwards. With CONSOLE_ORIGIN,
 * OPERATOR_EMAIL and OPERATOR_PASSWORD the tests use one that is running already.
 */
export default async function suite(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['CONSOLE_ORIGIN']) {
    return undefined;
  }
  const child = spawn(PREOP, ['up', '--ports', 'random'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`the suite did not start:\n${said}`)), START_MS);
    child.once('exit', () => reject(new Error(`the suite ended:\n${said}`)));
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const origin = /operator-console\s+(http:\S+)/.exec(said);
      const operator = /sign in as (\S+) with (\S+)/.exec(said);
      if (origin?.[1] && operator?.[1] && operator[2]) {
        clearTimeout(limit);
        process.env['SUITE_PID'] = String(child.pid);
        process.env['CONSOLE_ORIGIN'] = origin[1];
        process.env['OPERATOR_EMAIL'] = operator[1];
        process.env['OPERATOR_PASSWORD'] = operator[2];
        resolve();
      }
    });
  });
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}
