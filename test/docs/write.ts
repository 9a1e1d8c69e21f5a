import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedPages } from './rules-page';

/** `npm run docs`: writes the table of rules in the README and the catalogue from the rule files. */
for (const [path, text] of await generatedPages()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
