import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/cli/language';
import { TargetError } from '../../src/cli/target-error';
import { targetAddress } from '../../src/cli/targets';

const folder = mkdtempSync(join(tmpdir(), 'small-yes-'));
const name = 'a page #1 100%.html';
writeFileSync(join(folder, name), '<p>');
writeFileSync(join(folder, 'acme.com'), '<p>');
afterAll(() => rmSync(folder, { recursive: true }));

describe('targetAddress', () => {
  it.each(['https://acme.test/a?b=c#d', 'http://127.0.0.1:8080/', 'HTTPS://acme.test/'])('takes %s as it is', (web) => {
    expect(targetAddress(web, folder).href).toBe(new URL(web).href);
  });

  it('takes paths, whatever characters they have', () => {
    const address = pathToFileURL(join(folder, name)).href;
    expect(targetAddress(name, folder).href).toBe(address);
    expect(targetAddress(`./${name}`, folder).href).toBe(address);
    expect(targetAddress(join(folder, name), '/').href).toBe(address);
    expect(targetAddress('acme.com', folder).href).toBe(pathToFileURL(join(folder, 'acme.com')).href);
  });

  it('takes file addresses, query and place on the page included', () => {
    const address = `${pathToFileURL(join(folder, name)).href}?utm_medium=cpc#plans`;
    expect(targetAddress(address, '/').href).toBe(address);
  });

  it.each([
    ['missing.html', 'There is no file “missing.html”.'],
    ['acme.test/pricing', 'There is no file “acme.test/pricing”. For a web page write https://acme.test/pricing.'],
    ['localhost:8080', 'There is no file “localhost:8080”. For a web page write https://localhost:8080.'],
    ['.', '“.” is a folder: name the HTML file that is inside.'],
    ['file:///no/such/file.html', 'There is no file “file:///no/such/file.html”.'],
    ['file://elsewhere/a.html', '“file://elsewhere/a.html” is not the address of a file on this machine.'],
  ])('has no file for %s', (target, message) => {
    expect(() => targetAddress(target, folder)).toThrow(expect.objectContaining({ reason: 'no-such-file', message }));
  });

  it.each([
    'chrome://settings',
    'about:blank',
    'data:text/html,<p>',
    'javascript:alert(1)',
    'mailto:a@b.test',
    'ftp://a.test/',
  ])('says that %s is no web page', (target) => {
    expect(() => targetAddress(target, folder)).toThrow(expect.objectContaining({ reason: 'not-a-web-page' }));
  });

  it.each([
    [
      'chrome://settings',
      '„chrome://settings“ ist keine Webseite: nennen Sie eine Adresse, die mit http:// oder https:// beginnt, oder eine HTML-Datei.',
    ],
    ['missing.html', 'Eine Datei „missing.html“ gibt es nicht.'],
    [
      'acme.test/pricing',
      'Eine Datei „acme.test/pricing“ gibt es nicht. Für eine Webseite schreiben Sie https://acme.test/pricing.',
    ],
    ['.', '„.“ ist ein Ordner: nennen Sie die HTML-Datei, die darin liegt.'],
    ['file://elsewhere/a.html', '„file://elsewhere/a.html“ ist nicht die Adresse einer Datei auf diesem Rechner.'],
  ])('says of %s in German why there is nothing to read', (target, sentence) => {
    expect(refusal(target).sentence(wordsIn('de'))).toBe(sentence);
  });
});

function refusal(target: string): TargetError {
  try {
    targetAddress(target, folder);
  } catch (error) {
    if (error instanceof TargetError) return error;
    throw error;
  }
  throw new Error(`${target} was taken`);
}
