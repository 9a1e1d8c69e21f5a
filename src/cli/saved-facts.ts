import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../facts/snapshot';
import { parseSnapshot } from '../reading/parse-snapshot';
import { fileNames } from './file-name';
import { sentenceOf } from './spoken-error';
import { TargetError } from './target-error';

/** Facts kept of one target: read when they are asked for, so that one damaged file stops no other. */
export interface SavedFacts {
  /** The target as it was given when the facts were kept; the page's address, or the file's path, where that is not known. */
  target: string;
  /** Throws a `TargetError` when the file holds no facts. */
  read: () => Snapshot;
}

/** Makes the folder, and returns what keeps the facts of one target in it: a file of the snapshot and its target. */
export function factsKeeper(folder: string): (target: string, snapshot: Snapshot) => void {
  mkdirSync(folder, { recursive: true });
  const nameOf = fileNames('json');
  return (target, snapshot) => {
    const text = JSON.stringify({ target: withoutCredentials(target), ...snapshot }, null, 2);
    writeFileSync(join(folder, nameOf(target)), `${text}\n`);
  };
}

/** The facts in a folder, in the order of their file names; with targets named, those of each, in that order. */
export function savedFacts(folder: string, targets: readonly string[]): SavedFacts[] {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => openFacts(join(folder, name)));
  if (targets.length === 0) return all.map(({ target, read }) => ({ target, read }));
  return targets.map((target) => {
    const names = new Set([target, withoutCredentials(target)]);
    const found = all.find((facts) => names.has(facts.target) || names.has(facts.url));
    return { target, read: found?.read ?? (() => noFacts(folder, target)) };
  });
}

function openFacts(path: string): SavedFacts & { url: string } {
  const value = readJson(path);
  const url = textOf(value, 'url');
  return {
    target: textOf(value, 'target') || url || path,
    url,
    read: () => {
      try {
        return parseSnapshot(value);
      } catch (error) {
        throw new TargetError('bad-facts', (words) => `${path}: ${sentenceOf(error)(words)}`);
      }
    },
  };
}

/** What the file holds; null (which is no snapshot) when it is not JSON. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function textOf(value: unknown, member: 'target' | 'url'): string {
  if (typeof value !== 'object' || value === null) return '';
  const text: unknown = Reflect.get(value, member);
  return typeof text === 'string' ? text : '';
}

function noFacts(folder: string, target: string): never {
  throw new TargetError('no-facts', (words) => words.target.noFacts(target, folder));
}

function withoutCredentials(target: string): string {
  return target.replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1');
}
