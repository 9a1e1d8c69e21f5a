import rule from '../../../src/rules/conversion/progress';
import type { FormProgress } from '../../../src/reading/form';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable } from '../../helpers/rule-table';

const page = (steps: number, progress: FormProgress | null = null) => ({
  conversionForm: formReading([fieldReading('choice'), fieldReading('email')], { steps, progress }),
});
const bar = (now: number | null, max: number | null = 100): FormProgress => ({ kind: 'bar', text: '', now, max });
const words = (now: number, max: number): FormProgress => ({ kind: 'words', text: `Step ${now} of ${max}`, now, max });
const unknown = { language: { code: 'xx', source: 'html', known: false, why: [] } } as const;

ruleTable('progress', rule, [
  ['counted in words', 'cold', page(3, words(1, 3)), 'pass shown', '“Send” shows where one is: “Step 1 of 3”.'],
  ['named steps', 'hot', page(4, { kind: 'steps', text: 'You Plan Pay Done', now: 1, max: 4 }), 'pass shown'],
  [
    'a bar above zero',
    'cold',
    page(3, bar(20)),
    'pass started',
    '“Send” shows that people are already on the way: 20 of 100.',
  ],
  ['a bar at zero', 'cold', page(3, bar(0)), 'warn zero', '“Send” has a bar that starts at nothing.'],
  ['a bar without a number', 'warm', page(3, bar(null, null)), 'unsure bar'],
  [
    'words of fewer steps than there are',
    'cold',
    page(5, words(1, 3)),
    'warn fewer',
    '“Send” speaks of 3 steps and has 5 steps: “Step 1 of 3”.',
  ],
  ['nothing, 3 steps', 'cold', page(3), 'warn absent', '“Send” has 3 steps, and nothing shows how many are left.'],
  ['nothing, 4 steps', 'cold', page(4), 'warn absent'],
  ['nothing, 5 steps', 'cold', page(5), 'fail absent'],
  ['nothing, 5 steps', 'hot', page(5), 'fail absent'],
  ['nothing, in a language that we do not know', 'cold', { ...page(5), ...unknown }, 'unsure language'],
  ['two steps', 'cold', page(2), 'not-applicable single'],
  ['one page with a meter for passwords', 'cold', page(1, bar(20)), 'not-applicable single'],
  ['a form in a frame', 'cold', { conversionForm: formReading([], { unseenHost: 'forms.test' }) }, 'unsure frame'],
]);
