import { describe, expect, it } from 'vitest';
import ctaWording from '../../../src/rules/first-action/cta-wording';
import { foreign } from '../../helpers/odd-pages';
import { ask, fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const vague = (text: string, rest = {}) => ask(text, { vague: true, actions: [`action-${text}`], ...rest });
const submit = vague('Submit', { kind: 'contact', cost: 46 });
const form = (rest = {}) => formReading([], { submits: ['action-Submit'], ...rest });
const clear = ask('Get my estimate', { actions: ['action-clear'] });

ruleTable('cta-wording', ctaWording, [
  ['all specific', 'cold', { asks: [clear] }, 'pass specific'],
  ['a vague small one', 'cold', { asks: [clear, vague('Learn more')], mainAsk: clear }, 'warn some'],
  ['a vague small one', 'warm', { asks: [clear, vague('Learn more')], mainAsk: clear }, 'warn some'],
  ['a vague main ask', 'cold', { asks: [submit], mainAsk: submit }, 'warn main'],
  ['a vague main ask', 'hot', { asks: [submit], mainAsk: submit }, 'warn main'],
  [
    'its repetition',
    'cold',
    { asks: [clear, vague('Go', { goal: 'demo' })], mainAsk: vague('Start', { goal: 'demo' }) },
    'warn main',
  ],
  [
    'its repetition, named elsewhere',
    'cold',
    { asks: [ask('Book a demo', { goal: 'demo' }), vague('Go', { goal: 'demo' })], mainAsk: clear },
    'warn some',
  ],
  ['a vague form button', 'cold', { asks: [clear, submit], mainAsk: clear, forms: [form()] }, 'fail form'],
  [
    'under a message',
    'cold',
    { asks: [clear, submit], mainAsk: clear, forms: [form({ purpose: 'contact', fields: [fieldReading('message')] })] },
    'warn form',
  ],
  [
    'of a message on a form for a quote',
    'cold',
    { asks: [clear, submit], mainAsk: clear, forms: [form({ fields: [fieldReading('message')] })] },
    'fail form',
  ],
  [
    'of a contact form without a message',
    'cold',
    { asks: [clear, submit], mainAsk: clear, forms: [form({ purpose: 'contact', fields: [fieldReading('email')] })] },
    'fail form',
  ],
  ['a vague form button', 'warm', { asks: [clear, submit], mainAsk: clear, forms: [form()] }, 'fail form'],
  ['a search box', 'cold', { asks: [clear, submit], forms: [form({ purpose: 'search' })] }, 'pass specific'],
  ['a form in steps', 'cold', { asks: [clear, submit], forms: [form({ steps: 3 })] }, 'pass specific'],
  ['a vague link in running text', 'cold', { asks: [clear, vague('here', { buttonLike: false })] }, 'pass specific'],
  ['no words at all', 'cold', { asks: [ask('')] }, 'not-applicable nothing'],
  ['no buttons', 'cold', {}, 'not-applicable nothing'],
  [
    'log-in and cookies',
    'cold',
    { asks: [vague('OK', { kind: 'consent' }), vague('Go', { kind: 'login' })] },
    'not-applicable nothing',
  ],
  ['a language without words', 'cold', { asks: [clear], ...foreign }, 'unsure language'],
]);

describe('what it says', () => {
  it('quotes each label once', () => {
    const asks = [clear, vague('Learn more'), vague('Learn More', { goal: 'b' }), vague('More info')];
    expect(said(ctaWording, { asks, mainAsk: clear }).text).toBe(
      '“Learn more” and “More info”: words that could stand on any page and say little of what follows.',
    );
  });
});
