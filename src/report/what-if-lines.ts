import { shown } from './page-text';
import type { Report } from './report';
import type { Words } from './words';

/** What was changed in thought, as sentences; none for a page as it is. The first says that it is a what-if. */
export function whatIfLines({ whatIf }: Pick<Report, 'whatIf'>, words: Words): string[] {
  if (whatIf === null) return [];
  const { asItIs, done, kinds, withoutFields } = whatIf;
  const say = words.whatIf;
  return [
    `${say.heading}. ${say.told(asItIs, done.length + kinds.length + withoutFields.length)}`,
    ...done.map(({ title }) => say.done(title)),
    ...kinds.map(({ text, from, to }) =>
      say.kind(shown(text, 60) || words.asks.unnamed, words.askKind(from), words.askKind(to)),
    ),
    ...withoutFields.map(({ label, kind }) => say.withoutField(shown(label, 60) || words.fieldKinds[kind])),
  ];
}
