import { expect, it, vi } from 'vitest';
import { Marks } from '../../../src/extension/popup/marks.svelte';
import type { Command } from '../../../src/overlay/message';
import { en } from '../../../src/views/words/en';
import { finding, report } from '../../views/build-report';

const found = report({ findings: [finding('fields', 'conversion', 'fail'), finding('promise', 'hook', 'fail')] });

function marks(tell: (command: Command) => void): Marks {
  return new Marks({
    words: en,
    subject: () => ({ report: found, tabId: 7 }),
    reach: () => ({
      tell: (command) => {
        tell(command);
        return Promise.resolve(true);
      },
    }),
    leaves: false,
    onnews: () => undefined,
  });
}

it('marks what is pointed at, and nothing that the pointer only passed on its way there', async () => {
  const tell = vi.fn<(command: Command) => void>();
  const page = marks(tell);
  page.point('finding/fields');
  page.point(null);
  page.point('finding/promise');
  await vi.waitFor(() => expect(tell).toHaveBeenCalled());
  page.point(null);
  await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith({ do: 'point', item: null }));
  expect(tell.mock.calls.map(([command]) => command.do === 'point' && command.item?.id)).toEqual([
    'finding/promise',
    undefined,
  ]);
});
