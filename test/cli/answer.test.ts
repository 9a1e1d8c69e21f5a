import { expect, it } from 'vitest';
import { answerFor } from '../../src/cli/answer';
import { TargetError } from '../../src/cli/target-error';
import { FactsError } from '../../src/reading/parse-snapshot';

const answered = (language: 'en' | 'de', error: Error): ReturnType<typeof answerFor> =>
  answerFor(() => Promise.reject(error), { intent: null, pageType: null, language });

it.each([
  ['en', 'The page went away while it was read: it closed itself, or crashed.'],
  ['de', 'Die Seite verschwand, während sie gelesen wurde: sie hat sich geschlossen oder ist abgestürzt.'],
] as const)(
  'a target without a report keeps its reason, and says it in the language of the run: %s',
  async (language, message) => {
    const error = new TargetError('gone', ({ target }) => target.gone);
    expect(await answered(language, error)).toEqual({ ok: false, reason: 'gone', message });
  },
);

it.each([
  ['en', 'The page could not be audited: first line'],
  ['de', 'Die Seite ließ sich nicht prüfen: first line'],
] as const)('what nobody foresaw is told in one line: %s', async (language, message) => {
  expect(await answered(language, new Error('first line\nsecond'))).toEqual({
    ok: false,
    reason: 'unreadable',
    message,
  });
});

it('damaged facts are told in German', async () => {
  const error = new FactsError({ kind: 'damaged', place: 'viewport.width', expected: 'number', found: 'NaN' }, '');
  expect(await answered('de', error)).toMatchObject({
    message:
      'Die Seite ließ sich nicht prüfen: Diese Fakten sind beschädigt: viewport.width sollte number sein und ist NaN.',
  });
});
