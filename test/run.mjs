// The whole test command: every step runs, whatever the others said, and the exit code is 1 when any failed. What does
// not wait for another runs beside it, and says what it has to say once it has ended.
// The last line is the number of tests: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'out', 'test', 'vitest.json');

/** Lanes that run side by side, each step after the one before it; the tests come after all of them. */
const LANES = [
  [{ name: 'lint', command: 'npm run --silent lint' }],
  [
    { name: 'format', command: 'npm run --silent format:check' },
    { name: 'types', command: 'npm run --silent check' },
    { name: 'unused', command: 'npx knip' },
    { name: 'build', command: 'npm run --silent build' },
  ],
];
const TESTS = {
  name: 'tests',
  command: `npx vitest run --reporter=default --reporter=json --outputFile.json="${results}"`,
};

mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });

const outcomes = (await Promise.all(LANES.map(runLane))).flat();
outcomes.push(await run(TESTS, 'inherit'));
const { passed, failed } = countTests();

process.stdout.write('\n');
for (const { name, ok, seconds } of outcomes) {
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)}${seconds.toFixed(1).padStart(7)} s\n`);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = outcomes.every(({ ok }) => ok) && passed > 0 && failed === 0 ? 0 : 1;

async function runLane(steps) {
  const ended = [];
  for (const step of steps) ended.push(await run(step, 'pipe'));
  return ended;
}

/** Runs a step; with pipes, what it wrote is told in one piece at its end. */
function run({ name, command }, output) {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, shell: true, stdio: ['inherit', output, output] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('close', (code) => {
      process.stdout.write(`\n▸ ${name}\n${said}`);
      resolve({ name, ok: code === 0, seconds: (Date.now() - start) / 1000 });
    });
  });
}

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
