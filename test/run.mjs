// The whole test command: every step runs, whatever the one before it said, and the exit code is 1 when any failed.
// The last line is the number of tests: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'out', 'test', 'vitest.json');

const STEPS = [
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent check' },
  { name: 'unused', command: 'npx knip' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'tests', command: `npx vitest run --reporter=default --reporter=json --outputFile.json="${results}"` },
];

mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });

const outcomes = STEPS.map(({ name, command }) => {
  process.stdout.write(`\n▸ ${name}\n`);
  const start = Date.now();
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  return { name, ok: status === 0, seconds: (Date.now() - start) / 1000 };
});
const { passed, failed } = countTests();

process.stdout.write('\n');
for (const { name, ok, seconds } of outcomes) {
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)}${seconds.toFixed(1).padStart(7)} s\n`);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = outcomes.every(({ ok }) => ok) && passed > 0 && failed === 0 ? 0 : 1;

/** Counts of single tests; a test file that could not even be loaded counts as one that failed. */
function countTests() {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'));
    const failures = testResults.map(({ status, assertionResults }) => {
      const single = assertionResults.filter((test) => test.status === 'failed').length;
      return status === 'failed' ? Math.max(single, 1) : single;
    });
    return { passed: numPassedTests, failed: failures.reduce((sum, count) => sum + count, 0) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
