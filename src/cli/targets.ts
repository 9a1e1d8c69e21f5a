import { statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TargetError } from './target-error';

/**
 * Address of a target: an http(s) or file address as it is, a path (relative to `folder`) as a file address.
 * Throws a `TargetError` for a file that is not there and for what is no web page.
 */
export function targetAddress(target: string, folder: string): URL {
  const url = asAddress(target);
  if (url === null) return fileAddress(resolve(folder, target), target);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  if (url.protocol === 'file:') return checkedFile(url, target);
  throw new TargetError('not-a-web-page', (words) => words.target.notWeb(target));
}

/** A path may look like an address: `C:\pages\a.html` has a scheme of one letter. */
function asAddress(target: string): URL | null {
  if (isAbsolute(target) || !/^[a-z][a-z0-9+.-]+:/i.test(target) || isPort(target)) return null;
  return URL.canParse(target) ? new URL(target) : null;
}

/** `localhost:8080/page` is a host and a port, not a scheme. */
function isPort(target: string): boolean {
  return /^[a-z0-9.-]+:\d{1,5}(?:[/?#]|$)/i.test(target);
}

function checkedFile(url: URL, target: string): URL {
  const path = filePath(url);
  if (path === null) throw new TargetError('no-such-file', (words) => words.target.elsewhere(target));
  const checked = fileAddress(path, target);
  checked.search = url.search;
  checked.hash = url.hash;
  return checked;
}

function filePath(url: URL): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

function fileAddress(path: string, target: string): URL {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    const said = looksLikeHost(target) ? 'noFileButHost' : 'noFile';
    throw new TargetError('no-such-file', (words) => words.target[said](target));
  }
  if (found.isDirectory()) throw new TargetError('no-such-file', (words) => words.target.folder(target));
  return pathToFileURL(path);
}

/** People leave the scheme out: `acme.com/pricing`. */
function looksLikeHost(target: string): boolean {
  const isHost = /^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?::\d{1,5})?(?:[/?#]|$)/i.test(target);
  return isHost && !/\.x?html?$/i.test(target);
}
