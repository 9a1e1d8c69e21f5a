import { createHash } from 'node:crypto';

/** Longest readable part of a file name: with hash and ending well under the 143 bytes that the strictest file systems take. */
const LONGEST = 80;

/**
 * Names files after targets: lower-case letters, digits and hyphens, and a hash of the whole target, so that two
 * targets never share a name and one target keeps its name from run to run. A target named twice is numbered.
 */
export function fileNames(ending: string): (target: string) => string {
  const used = new Map<string, number>();
  return (target) => {
    const stem = `${readable(target)}-${createHash('sha256').update(target).digest('hex').slice(0, 8)}`;
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    return `${count === 1 ? stem : `${stem}-${String(count)}`}.${ending}`;
  };
}

/** `https://acme.com/pricing?x=1` → `acme-com-pricing`; `pages/Landing.html` → `landing`. */
function readable(target: string): string {
  const isWeb = /^https?:\/\//i.test(target);
  const address = target
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .replace(/^[^/@]*@/, '');
  const words = isWeb ? address : (address.split(/[/\\]/).filter(Boolean).at(-1) ?? '').replace(/\.x?html?$/i, '');
  const plain = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return plain === '' ? 'page' : plain;
}
