import { isRealAsk } from '../../src/reading/ask';
import type { Reading } from '../../src/reading/reading';
import type { Holds } from './holds';

/** One thing counted: how many the person named, how many the reader named, and how many of these are the same. */
export interface Count {
  held: number;
  found: number;
  right: number;
}

/** How a reading differs from what a person says, as sentences for the ledger and as counts for the table. */
export interface Comparison {
  misses: string[];
  counts: Record<Measure, Count>;
}

export const MEASURES = [
  'asks',
  'ask class',
  'ask kind',
  'main ask',
  'fields',
  'field kind',
  'field required',
  'form purpose',
  'sections',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Compares a reading with the labels of its page. */
export function compare(reading: Reading, holds: Holds): Comparison {
  const misses: string[] = [];
  const counts = emptyCounts();
  compareAsks(reading, holds, misses, counts);
  compareForms(reading, holds, misses, counts);
  compareSections(reading, holds, misses, counts);
  return { misses: misses.sort(), counts };
}

export function emptyCounts(): Record<Measure, Count> {
  const none = (): Count => ({ held: 0, found: 0, right: 0 });
  return {
    asks: none(),
    'ask class': none(),
    'ask kind': none(),
    'main ask': none(),
    fields: none(),
    'field kind': none(),
    'field required': none(),
    'form purpose': none(),
    sections: none(),
  };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function compareAsks(reading: Reading, holds: Holds, misses: string[], counts: Comparison['counts']): void {
  const left = reading.asks.filter((ask) => isRealAsk(ask) && !ask.covered);
  counts.asks.found += left.length;
  for (const held of holds.asks) {
    counts.asks.held += 1;
    const same = left.filter((ask) => plain(ask.text) === plain(held.text));
    const match = same.find((ask) => ask.kind === held.kind) ?? same[0];
    if (!match) {
      misses.push(`ask missed: “${held.text}”`);
      continue;
    }
    left.splice(left.indexOf(match), 1);
    counts.asks.right += 1;
    for (const [measure, is, should] of [
      ['ask class', match.class, held.class],
      ['ask kind', match.kind, held.kind],
    ] as const) {
      counts[measure].held += 1;
      counts[measure].found += 1;
      if (is === should) counts[measure].right += 1;
      else misses.push(`${measure} of “${held.text}”: ${is}, a person says ${should}`);
    }
  }
  for (const ask of left) misses.push(`no ask for a person: “${ask.text}” (${ask.kind})`);
  counts['main ask'].held += 1;
  counts['main ask'].found += 1;
  if (plain(reading.mainAsk?.text ?? '') === plain(holds.mainAsk ?? '')) counts['main ask'].right += 1;
  else misses.push(`main ask: “${reading.mainAsk?.text ?? 'none'}”, a person says “${holds.mainAsk ?? 'none'}”`);
}

function compareForms(reading: Reading, holds: Holds, misses: string[], counts: Comparison['counts']): void {
  const forms = reading.forms.filter((form) => form.visible).sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  for (let i = 0; i < Math.max(forms.length, holds.forms.length); i += 1) {
    const form = forms[i];
    const held = holds.forms[i];
    const fields = form?.fields.filter((field) => field.visible && field.kind !== 'captcha') ?? [];
    counts.fields.found += fields.length;
    counts.fields.held += held?.fields.length ?? 0;
    if (held) counts['form purpose'].held += 1;
    if (form) counts['form purpose'].found += 1;
    if (!form || !held) {
      misses.push(
        form
          ? `no form for a person: ${form.purpose} “${form.submit}”`
          : `form missed: ${held?.purpose ?? ''} “${held?.submit ?? ''}”`,
      );
      continue;
    }
    if (form.purpose === held.purpose) counts['form purpose'].right += 1;
    else misses.push(`form ${i + 1} purpose: ${form.purpose}, a person says ${held.purpose}`);
    counts.fields.right += Math.min(fields.length, held.fields.length);
    if (fields.length !== held.fields.length)
      misses.push(`form ${i + 1} has ${fields.length} fields, a person says ${held.fields.length}`);
    held.fields.forEach((should, at) => {
      const is = fields[at];
      if (!is) return;
      for (const measure of ['field kind', 'field required'] as const) {
        counts[measure].held += 1;
        counts[measure].found += 1;
      }
      if (is.kind === should.kind) counts['field kind'].right += 1;
      else misses.push(`form ${i + 1} field ${at + 1} “${is.label}” kind: ${is.kind}, a person says ${should.kind}`);
      if (is.required === should.required) counts['field required'].right += 1;
      else
        misses.push(
          `form ${i + 1} field ${at + 1} “${is.label}”: ${is.required ? 'required' : 'optional'}, a person says ${should.required ? 'required' : 'optional'}`,
        );
    });
  }
}

/** Sections are compared as a bag of kinds: where one band ends and the next begins is a matter of taste. `other` says nothing. */
function compareSections(reading: Reading, holds: Holds, misses: string[], counts: Comparison['counts']): void {
  const left = reading.sections.map((section) => section.kind).filter((kind) => kind !== 'other');
  const held = holds.sections.map((section) => section.kind).filter((kind) => kind !== 'other');
  counts.sections.found += left.length;
  counts.sections.held += held.length;
  for (const kind of held) {
    const at = left.indexOf(kind);
    if (at < 0) {
      misses.push(`section missed: ${kind}`);
      continue;
    }
    left.splice(at, 1);
    counts.sections.right += 1;
  }
  for (const kind of left) misses.push(`no section for a person: ${kind}`);
}
