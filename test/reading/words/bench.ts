import type { FieldFact } from '../../../src/facts/field';
import type { AskCode } from '../../../src/reading/ask';
import { readLabel } from '../../../src/reading/ask-label';
import { readFieldKind } from '../../../src/reading/field-kind';
import type { FieldKind } from '../../../src/reading/form';
import type { Words } from '../../../src/reading/words/words';
import { field } from '../../helpers/facts';

/** Labels of buttons and links, with what a person says they are. */
export type AskBench = readonly {
  label: string;
  class: 'low' | 'mid' | 'high' | 'ambiguous' | 'neutral' | 'login';
  /** Null where the label alone does not say. */
  kind: AskCode | null;
  half: 'known' | 'fresh';
}[];

/** Fields, with what a person says they ask for; known unless they say that they are fresh. */
export type FieldBench = readonly { field: Partial<FieldFact>; kind: FieldKind; half?: 'fresh' }[];

/** What is read otherwise than a person says, as `label: class kind`. Where a person says no kind, any will do. */
export function askMisses(bench: AskBench, half: 'known' | 'fresh', words: Words): string[] {
  return bench
    .filter((one) => one.half === half)
    .flatMap((one) => {
      const is = readLabel(one.label, words);
      return is.class === one.class && (one.kind === null || is.kind === one.kind)
        ? []
        : [`${one.label}: ${is.class ?? 'unread'} ${is.kind ?? '–'}`];
    });
}

/** What is read otherwise than a person says, as `words of the field: kind`. */
export function fieldMisses(bench: FieldBench, words: Words): string[] {
  return bench.flatMap((one) => {
    const { kind } = readFieldKind(field(one.field.label ?? '', one.field), words);
    return kind === one.kind ? [] : [`${one.field.label || one.field.placeholder || one.field.name || ''}: ${kind}`];
  });
}
