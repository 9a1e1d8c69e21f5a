import { shown } from './page-text';

/** Longest text in one place, characters. Our calibration. */
const LONGEST = 400;

/** Invisible, and no part of a word, an address or a name. */
const JOINER = '\u2060';

/**
 * Page text as Markdown text. What could start markup is escaped. Addresses, people and issues are linked after
 * escapes are undone: there an invisible joiner keeps apart what would be taken for one.
 */
export function text(page: string): string {
  return shown(page, LONGEST)
    .replace(/[\\`*_[\]<|~$]/g, '\\$&')
    .replace(/&(?=#?\w{1,32};)/g, '\\&')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)/g, `:${JOINER}`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${JOINER}`)
    .replace(/@(?=\w)/g, `@${JOINER}`)
    .replace(/#(?=\d)/g, `#${JOINER}`);
}

/** Page text shown letter for letter; the fence is longer than any row of backticks inside. */
export function code(page: string): string {
  const folded = shown(page, LONGEST);
  const longest = Math.max(0, ...[...folded.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${folded}${fence}` : `${fence} ${folded} ${fence}`;
}

/** A table whose last `numbers` columns are set to the right. Cells are Markdown already. */
export function table(head: readonly string[], rows: readonly string[][], numbers: number): string {
  const rule = head.map((_cell, index) => (index >= head.length - numbers ? '--:' : '---'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
