import { expect, it } from 'vitest';
import { itemsOf, showOf } from '../../src/overlay/items';
import { parseCommand, parseNews } from '../../src/overlay/message';
import { en } from '../../src/views/words/en';
import { demoFindings, demoReport, finding } from '../helpers/report';
import { evidence } from '../helpers/reading';

const numbers = (kind: string): string[] =>
  itemsOf(demoReport(), en)
    .filter((item) => item.kind === kind)
    .map(({ id, number }) => `${number} ${id}`);

it('numbers findings by stage, the dearest first, and leaves out those that do not apply', () => {
  expect(numbers('finding')).toEqual([
    '1.1 finding/first-view-load',
    '1.2 finding/promise',
    '1.3 finding/lcp',
    '2.1 finding/ask-size',
    '2.2 finding/small-yes',
    '3.1 finding/how-it-works',
    '4.1 finding/proof-near-ask',
    '5.1 finding/ladder',
    '5.2 finding/fields',
    '5.3 finding/sensitive',
  ]);
});

it('numbers asks by cost, and leaves out what is none', () => {
  expect(numbers('ask')).toEqual(['82 ask/ask-2', '82 ask/ask-4', '10 ask/ask-3']);
});

it('says of an ask what it costs against the trust of then, in the page’s own words', () => {
  const [ask] = itemsOf(demoReport(), en).filter(({ id }) => id === 'ask/ask-2');
  expect(ask).toMatchObject({
    title: '“Book a demo”',
    state: 'book a meeting',
    tone: 'bad',
    text: '“Book a demo” asks 82 where trust is 14, 68 too early.',
  });
});

it('knows no place for evidence that is no one element', () => {
  const nowhere = { ...evidence('All of it'), selector: '', box: null };
  const report = demoReport({}, [finding('promise', { evidence: [nowhere, evidence('Book a demo')] })]);
  expect(itemsOf(report, en)[0]?.places).toHaveLength(1);
});

it('offers only filters that something passes', () => {
  const { filters } = showOf(demoReport(), en, null, true);
  const values = (by: string): string[] =>
    filters.find((one) => one.by === by)?.options.map(({ value }) => value) ?? [];
  expect(values('kind')).toEqual(['finding', 'ask']);
  expect(values('stage')).toEqual(['hook', 'first-action', 'engagement', 'reinforcement', 'conversion']);
  expect(values('lens')).toEqual(['effort', 'clarity', 'speed', 'trust', 'momentum']);
  expect(values('outcome')).toEqual(['pass', 'warn', 'fail', 'unsure']);
});

it('crosses to the page and back as it is', () => {
  const show = showOf(demoReport({}, demoFindings), en, 'ask/ask-2', true);
  expect(parseCommand(JSON.parse(JSON.stringify(show)))).toEqual(show);
  expect(parseNews({ is: 'chosen', item: 'ask/ask-2' })).toEqual({ is: 'chosen', item: 'ask/ask-2' });
});

it.each([null, 'show', { do: 'run' }, { do: 'show' }, { do: 'point', item: { id: 1 } }, { do: 'close', more: 1 }])(
  'takes no command that is none: %j',
  (message) => {
    expect(parseCommand(message)).toBeNull();
  },
);

it.each([null, { is: 'chosen' }, { is: 'open', html: '<b>' }])('takes no news that is none: %j', (message) => {
  expect(parseNews(message)).toBeNull();
});
