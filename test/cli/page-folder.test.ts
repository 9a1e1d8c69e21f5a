import { expect, test } from 'vitest';
import { folderOfPage } from '../../src/cli/page-folder';

const FILE = '/sites/acme/kit/examples/landing.html';

test.each([
  ['nothing above it', '<link href="css/a.css"><a href="/x/../y">', '/sites/acme/kit/examples'],
  ['one level', '<link href="../assets/kit.css">', '/sites/acme/kit'],
  ['the farthest of several', `<img src='../a.png'><div style="background:url( ../../b.png)">`, '/sites/acme'],
  ['words about a path', 'cd ../../.. and go', '/sites/acme/kit/examples'],
  ['more than a page may ask for', '<img src="../../../../../../etc/secret">', '/sites'],
])('a page that refers to %s', (_, html, folder) => {
  expect(folderOfPage(FILE, html)).toBe(folder);
});
