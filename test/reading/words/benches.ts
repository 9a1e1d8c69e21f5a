import { readLabel } from '../../../src/reading/ask-label';
import { readFieldKind } from '../../../src/reading/field-kind';
import { wordsFor } from '../../../src/reading/words/languages';
import type { Words } from '../../../src/reading/words/words';
import { field } from '../../helpers/facts';
import type { AskBench, FieldBench } from './bench';

/** The benches of one language. */
export interface Bench {
  code: string;
  words: Words;
  asks: AskBench;
  fields: FieldBench;
}

/** How many were labelled, and how many of them are read as a person says. */
export interface Share {
  held: number;
  right: number;
}

export const BENCH_MEASURES = [
  'class, known',
  'class, fresh',
  'kind, known',
  'kind, fresh',
  'field kind, known',
  'field kind, fresh',
] as const;
export type BenchMeasure = (typeof BENCH_MEASURES)[number];
export type BenchShares = Record<BenchMeasure, Share>;

type Labelled = Pick<Bench, 'asks' | 'fields'>;
const FILES = import.meta.glob<Labelled>('./*.bench.ts', { eager: true });
const FRESH = import.meta.glob<Labelled>('./*.fresh.ts', { eager: true });

/** The benches of every language that has one, by language code, with what was written for it later. */
export async function allBenches(): Promise<Bench[]> {
  return Promise.all(
    Object.entries(FILES).map(async ([file, { asks, fields }]) => {
      const code = file.slice('./'.length, -'.bench.ts'.length);
      const later = FRESH[`./${code}.fresh.ts`];
      return {
        code,
        words: await wordsFor(code),
        asks: [...asks, ...(later?.asks ?? [])],
        fields: [...fields, ...(later?.fields ?? [])],
      };
    }),
  );
}

/** What is right in some benches together. Kinds count only where a person can tell one from the label. */
export function sharesOf(benches: readonly Bench[]): BenchShares {
  const labels = benches.flatMap(({ asks, words }) => asks.map((said) => ({ said, is: readLabel(said.label, words) })));
  const classes = (half: 'known' | 'fresh'): Share =>
    share(labels.filter(({ said }) => said.half === half).map(({ said, is }) => is.class === said.class));
  const kinds = (half: 'known' | 'fresh'): Share =>
    share(
      labels
        .filter(({ said }) => said.half === half && said.kind !== null)
        .map(({ said, is }) => is.kind === said.kind),
    );
  const fields = (half: 'known' | 'fresh'): Share =>
    share(
      benches.flatMap(({ fields: all, words }) =>
        all
          .filter((said) => (said.half ?? 'known') === half)
          .map((said) => readFieldKind(field(said.field.label ?? '', said.field), words).kind === said.kind),
      ),
    );
  return {
    'class, known': classes('known'),
    'class, fresh': classes('fresh'),
    'kind, known': kinds('known'),
    'kind, fresh': kinds('fresh'),
    'field kind, known': fields('known'),
    'field kind, fresh': fields('fresh'),
  };
}

function share(right: readonly boolean[]): Share {
  return { held: right.length, right: right.filter(Boolean).length };
}

/** Markdown: the share that is right, for all languages and for each. */
export function benchTable(benches: readonly Bench[]): string {
  const columns = [
    { name: 'all', shares: sharesOf(benches) },
    ...benches.map((bench) => ({ name: bench.code, shares: sharesOf([bench]) })),
  ];
  const cell = ({ held, right }: Share): string => (held === 0 ? '–' : `${(right / held).toFixed(2)} of ${held}`);
  return [
    `| benches | ${columns.map(({ name }) => name).join(' | ')} |`,
    `|---|${columns.map(() => '---').join('|')}|`,
    ...BENCH_MEASURES.map(
      (measure) => `| ${measure} | ${columns.map(({ shares }) => cell(shares[measure])).join(' | ')} |`,
    ),
    '',
  ].join('\n');
}
