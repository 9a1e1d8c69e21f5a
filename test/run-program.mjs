// Runs a TypeScript program of the tests that is no test: `node test/run-program.mjs test/pages/accuracy.ts`.
import { runnerImport } from 'vite';

const [file] = process.argv.splice(2, 1);
await runnerImport(file, { configFile: false, logLevel: 'error' });
