import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import type { Evidence } from './evidence';
import { isSeen } from './seen';

/** A heading or a label that is loud: it ends in an exclamation mark, or shouts a word in capitals. */
export interface Loud {
  kind: 'exclamation' | 'capitals';
  text: string;
  evidence: Evidence;
}

/** Longer texts are paragraphs, words. Our calibration. */
const LONGEST = 20;

/**
 * Headings and labels that are loud, each once. A text in capitals throughout is a matter of style, and a word in
 * capitals shouts only where the page writes the same word in small letters too: else it is an abbreviation or a name.
 */
export function readLoud({ facts }: Snapshot): Loud[] {
  const seen = facts.texts.filter((text) => isSeen(text) && text.region !== 'footer' && text.region !== 'nav');
  const small = new Set(seen.flatMap(({ text }) => wordsOf(text).filter((word) => word === word.toLowerCase())));
  const names = `${facts.document.title} ${facts.document.siteName}`;
  const found = new Map<string, Loud>();
  for (const text of seen) {
    if ((text.level === 0 && text.action === null) || text.words > LONGEST || found.has(text.text)) continue;
    const kind = exclaims(text, names) ? 'exclamation' : shouts(text, small) ? 'capitals' : null;
    if (kind === null) continue;
    const evidence = { selector: text.selector, label: text.text, snippet: `<${text.tag}>`, box: text.box };
    found.set(text.text, { kind, text: text.text, evidence });
  }
  return [...found.values()];
}

/** Words of more than three letters: shorter ones in capitals are names and abbreviations (evidence, rule prs.language). */
function wordsOf(text: string): string[] {
  return text.match(/\p{L}{4,}/gu) ?? [];
}

/** A mark that belongs to the name of the site is no cry. */
function exclaims({ text }: TextFact, names: string): boolean {
  const cried = text.match(/[^\s!！¡]+(?=[!！])/g) ?? [];
  return cried.some((word) => !names.includes(`${word}!`));
}

function shouts({ text }: TextFact, small: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  const capitals = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return capitals.length < words.length && capitals.some((word) => small.has(word.toLowerCase()));
}
