import { describe, expect, it } from 'vitest';
import questionTool from '../../../src/rules/first-action/question-tool';
import { foreign, frameAt } from '../../helpers/odd-pages';
import { ask, fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const tool = (fields: Parameters<typeof formReading>[0] = [], rest = {}) => ({
  asks: [ask('Find your plan', { kind: 'quiz', cost: 18, form: 'form-1', ...rest })],
  forms: [formReading(fields, { purpose: 'quiz' })],
});
const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => fieldReading('choice', { id: `choice-${index}` }));

ruleTable('question-tool', questionTool, [
  ['one choice', 'cold', tool(choices(1)), 'pass easy'],
  ['one choice', 'warm', tool(choices(1)), 'pass easy'],
  ['two inputs', 'cold', tool(choices(2)), 'warn long'],
  ['four inputs', 'cold', tool(choices(4)), 'warn long'],
  ['five inputs', 'cold', tool(choices(5)), 'fail long'],
  ['later steps do not count', 'cold', tool([...choices(1), fieldReading('email', { later: true })]), 'pass easy'],
  ['an e-mail to start with', 'cold', tool([...choices(1), fieldReading('email')]), 'fail personal'],
  ['a postcode is not personal', 'cold', tool([fieldReading('postcode')]), 'pass easy'],
  ['a link to a calculator', 'cold', { asks: [ask('Calculate my savings', { kind: 'calculator' })] }, 'pass easy'],
  ['on the second screen', 'cold', tool(choices(1), { screenful: 2 }), 'pass easy'],
  ['on the third', 'cold', tool(choices(1), { screenful: 3 }), 'not-applicable none'],
  ['a newsletter is no question', 'cold', tool([fieldReading('email')], { kind: 'newsletter' }), 'not-applicable none'],
  ['none', 'cold', {}, 'not-applicable none'],
  ['none', 'hot', {}, 'not-applicable ready'],
  ['none, and an unread frame on the second screen', 'cold', frameAt(1535), 'unsure unseen'],
  ['none, and an unread frame on the third', 'cold', frameAt(1536), 'not-applicable none'],
  ['none in a language without words', 'cold', foreign, 'unsure language'],
]);

describe('what it says', () => {
  it('names the data that it wants', () => {
    const fields = [fieldReading('email', { label: 'Work e-mail' }), fieldReading('phone', { label: 'Phone' })];
    expect(said(questionTool, tool(fields)).text).toBe(
      '“Find your plan” wants “Work e-mail” and “Phone” before it gives an answer.',
    );
  });
});
