// Runs a program of the command line: `node src/cli/run.mjs audit …`. Node runs no TypeScript, so the program and the
// bundles for the page are built first, when their sources have changed. Says nothing on standard output.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { de, en } from './run.words.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');
// The program finds its own words where every program does.
const [program] = process.argv.splice(2, 1);
const words = /^--language[=\n]de$/m.test(process.argv.join('\n')) ? de : en;
/** What is run in the page: the reader, and axe-core. */
const BUNDLES = ['page-bundle', 'access-bundle'].map((name) => ({
  file: `${name}.js`,
  config: join(root, `vite.${name}.config.ts`),
}));
const CONFIG = join(root, 'vite.cli.config.ts');
const product = join(dist, 'cli', `${program}.js`);
const stamp = join(dist, 'cli', `${program}.sha256`);

const sources = hashOfSources();
if (!isBuilt()) {
  try {
    await build();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${words.notBuilt(why)}\n`);
    process.exit(1);
  }
}
await import(pathToFileURL(product).href);

function hashOfSources() {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...files, ...BUNDLES.map(({ config }) => config), CONFIG, join(root, 'package-lock.json')]) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function isBuilt() {
  const isThere = [product, stamp, ...BUNDLES.map(({ file }) => join(dist, file))].every((file) => existsSync(file));
  return isThere && readFileSync(stamp, 'utf8') === stampOf(dist);
}

/** The sources, and the bundles that were made of them and lie in this folder. */
function stampOf(folder) {
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return [sources, ...BUNDLES.map(({ file }) => hash(file))].join('\n');
}

/** Builds beside the finished files and moves each into its place in one step: runs at the same time do not meet. */
async function build() {
  const vite = await import('vite');
  process.stderr.write(`${words.building}\n`);
  const aside = join(dist, `.cli-${process.pid}`);
  const options = { outDir: aside, emptyOutDir: false };
  try {
    for (const { config } of BUNDLES) await vite.build({ root, configFile: config, logLevel: 'error', build: options });
    const ssr = join(root, 'src', 'cli', `${program}.ts`);
    await vite.build({ root, configFile: CONFIG, logLevel: 'error', build: { ...options, ssr } });
    mkdirSync(dirname(product), { recursive: true });
    writeFileSync(join(aside, 'stamp'), stampOf(aside));
    for (const { file } of BUNDLES) renameSync(join(aside, file), join(dist, file));
    renameSync(join(aside, `${program}.js`), product);
    renameSync(join(aside, 'stamp'), stamp);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
