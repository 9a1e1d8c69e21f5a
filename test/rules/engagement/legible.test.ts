import { expect, it } from 'vitest';
import rule from '../../../src/rules/engagement/legible';
import type { LegibleText } from '../../../src/reading/legibility';
import { evidence } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const text = (role: LegibleText['role'], words: string, rest: Partial<LegibleText> = {}): LegibleText => ({
  role,
  text: words,
  words: 20,
  contrast: 12,
  large: false,
  fontSize: 16,
  perLine: 65,
  capitals: false,
  evidence: evidence(words),
  ...rest,
});
const page = (...legibility: LegibleText[]) => ({ legibility });
const body = (rest: Partial<LegibleText> = {}) => text('body', 'We mend roofs', rest);
const japanese = { language: { code: 'ja', source: 'html', known: true, why: [] } } as const;

ruleTable('legible', rule, [
  ['all within the marks', 'cold', page(body(), text('button', 'Start'), text('headline', 'Roofs')), 'pass good'],
  ['all within the marks', 'hot', page(body()), 'pass good'],
  ['running text at the standard', 'cold', page(body({ contrast: 4.5 })), 'pass good'],
  [
    'running text below it',
    'cold',
    page(body({ contrast: 4.49 })),
    'fail faint',
    '“We mend roofs” has a contrast of 4.4:1, where 4.5:1 is the standard.',
  ],
  ['large running text', 'cold', page(body({ contrast: 3, large: true })), 'pass good'],
  ['large running text, fainter', 'cold', page(body({ contrast: 2.99, large: true })), 'fail faint'],
  ['a faint button', 'cold', page(body(), text('button', 'Start', { contrast: 4.4 })), 'fail faint'],
  ['a faint label', 'warm', page(body(), text('label', 'E-mail', { contrast: 3 })), 'fail faint'],
  ['a faint note', 'cold', page(body(), text('note', 'No card needed', { contrast: 3 })), 'warn faint'],
  ['a faint headline', 'cold', page(body(), text('headline', 'Roofs', { contrast: 2.5, large: true })), 'warn faint'],
  ['one faint paragraph in five', 'cold', page(...[1, 2, 3, 4].map(() => body()), body({ contrast: 3 })), 'fail faint'],
  [
    'one faint paragraph in six',
    'cold',
    page(...[1, 2, 3, 4, 5].map(() => body()), body({ contrast: 3 })),
    'warn faint',
  ],
  ['16 px', 'cold', page(body({ fontSize: 16 })), 'pass good'],
  ['just under 16 px', 'cold', page(body({ fontSize: 15.9 })), 'warn small'],
  [
    '14 px',
    'cold',
    page(body({ fontSize: 14 })),
    'warn small',
    'Running text is set in 14 px: “We mend roofs”. Our mark is 16 px.',
  ],
  ['just under 14 px', 'hot', page(body({ fontSize: 13.9 })), 'fail small'],
  ['80 characters', 'cold', page(body({ perLine: 80 })), 'pass good'],
  [
    '81 characters',
    'cold',
    page(body({ perLine: 81 })),
    'warn wide',
    'Lines of running text hold about 81 characters: “We mend roofs”. Our mark is 80.',
  ],
  ['100 characters', 'cold', page(body({ perLine: 100 })), 'warn wide'],
  ['101 characters', 'cold', page(body({ perLine: 101 })), 'fail wide'],
  ['41 Japanese characters', 'cold', { ...page(body({ perLine: 41 })), ...japanese }, 'warn wide'],
  ['51 Japanese characters', 'cold', { ...page(body({ perLine: 51 })), ...japanese }, 'fail wide'],
  ['40 Japanese characters', 'cold', { ...page(body({ perLine: 40 })), ...japanese }, 'pass good'],
  ['short lines of a narrow column', 'cold', page(body({ perLine: 25 })), 'pass good'],
  ['a paragraph in capitals', 'cold', page(body({ capitals: true })), 'fail capitals'],
  ['a headline in capitals', 'cold', page(body(), text('headline', 'ROOFS', { capitals: true })), 'pass good'],
  ['text on pictures', 'cold', page(body({ contrast: null })), 'unsure picture'],
  ['one text on a picture', 'cold', page(body(), text('headline', 'Roofs', { contrast: null })), 'pass good'],
  ['nothing to read', 'cold', page(), 'not-applicable none'],
  ['a faint paragraph of 19.4 %', 'cold', page(body({ words: 83 }), body({ contrast: 3 })), 'warn faint'],
]);

it('advises on the faintest text and shows all of them', () => {
  const faint = page(body({ contrast: 4 }), text('button', 'Start', { contrast: 2 }));
  expect(said(rule, faint).fix).toContain('Set “Start” in a colour of at least 4.5:1');
  expect(shownBy(rule, faint)).toEqual(['Start', 'We mend roofs']);
});
