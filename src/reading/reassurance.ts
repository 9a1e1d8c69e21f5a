import type { ActionFact } from '../facts/action';
import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import { gapBetween } from './near';
import { isSeen } from './seen';
import type { Reassurance } from './trust';
import { findPhrase, hasPhrase } from './words/phrase';
import type { Words } from './words/words';

const KINDS: readonly Reassurance['kind'][] = [
  'no-card',
  'cancel',
  'refund',
  'returns',
  'no-obligation',
  'free',
  'time',
  'privacy',
  'security',
  'no-account',
];

/** What small print can take back. */
const CONTRADICTED: readonly Reassurance['kind'][] = [
  'no-card',
  'cancel',
  'refund',
  'returns',
  'no-obligation',
  'free',
  'no-account',
  'privacy',
];
/** Small print speaks of what stands within this distance, CSS pixels: as far as a reassurance reaches an ask (rule rein.risk-reversal). */
const REACH = 200;
/** A text that is mostly links leads to a policy; it reassures nobody. Our calibration. */
const MOSTLY_LINKS = 0.8;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|(?<=[。！？])\s*|\n+/).filter((sentence) => sentence !== '');
}

/** Small print that takes a reassurance back, without what only repeats it ("no card required" holds "card required"). */
export function isContradiction(sentence: string, words: Words): boolean {
  const found = findPhrase(sentence, words.contradiction, words.spaced);
  if (found === null) return false;
  return !KINDS.some((kind) => {
    const phrase = findPhrase(sentence, words.reassurance[kind] ?? [], words.spaced);
    return phrase !== null && hasPhrase(phrase, [found], words.spaced);
  });
}

/**
 * The sentences that take a fear away, in document order. A question takes none away, and small print near by that
 * says the opposite cancels it.
 */
export function readReassurances(snapshot: Snapshot, words: Words): Reassurance[] {
  const { texts, actions } = snapshot.facts;
  const shown = (fact: TextFact | ActionFact): boolean =>
    isSeen(fact) && fact.region !== 'nav' && fact.overlay === null;
  const said = [
    ...texts
      .filter((text) => shown(text) && text.linkShare < MOSTLY_LINKS && text.action === null)
      .map((text) => ({ fact: text, text: text.text })),
    ...actions.filter(shown).map((action) => ({ fact: action, text: action.name })),
  ];
  const contradictions = said.filter(({ text }) =>
    sentencesOf(text).some((sentence) => isContradiction(sentence, words)),
  );
  const found: Reassurance[] = [];
  for (const { fact, text } of said) {
    for (const sentence of sentencesOf(text)) {
      if (/[?？]$/.test(sentence)) continue;
      for (const kind of KINDS) {
        if (!hasPhrase(sentence, words.reassurance[kind] ?? [], words.spaced)) continue;
        const against = contradictions.some((other) => gapBetween(other.fact.box, fact.box) <= REACH);
        if (against && CONTRADICTED.includes(kind)) continue;
        found.push({
          kind,
          text: sentence,
          box: fact.box,
          evidence: { selector: fact.selector, label: sentence, snippet: `<${fact.tag}>`, box: fact.box },
        });
      }
    }
  }
  return found.toSorted((a, b) => a.box.y - b.box.y);
}
