import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/rules/catalogue';
import { RULES } from '../../src/rules/catalogue';
import { defineRule, STAGES, type Answers, type Verdict } from '../../src/rules/define-rule';
import { judge } from '../../src/rules/judge';
import { ask, evidence, reading } from '../helpers/reading';

const messages = { good: 'All is well.', bad: '“{ask}” asks for {n} things.', dark: 'The form could not be seen.' };
type Say = Answers<typeof messages>;

const entry = (answer: (say: Say) => Verdict): CatalogueEntry => ({
  id: 'sample',
  stage: 'hook',
  rule: defineRule({
    title: 'Sample',
    why: 'It matters.',
    fix: 'Drop {n} of them.',
    offer: 'Instead of “{ask}”, try “See an example”.',
    check: 'Count them again: fewer than {n} are left.',
    effort: 'copy',
    lens: 'effort',
    weight: { cold: 5, warm: 3, hot: 1 },
    sources: ['GOVUK'],
    needs: ['asks'],
    limits: { cold: {}, warm: {}, hot: {} },
    messages,
    cap: { at: 60, for: ['cold'] },
    mistakes: ['overload'],
    judge: (_reading, _limits, say) => answer(say),
  }),
});

const bad = (say: Say): Verdict =>
  say.fail(
    'bad',
    { ask: 'Book a demo', n: 7 },
    [1, 2, 3, 4, 5, 6].map((n) => evidence(`e${n}`)),
  );
const only = (answer: (say: Say) => Verdict, page = reading()) => judge(page, [entry(answer)])[0];

describe('judge', () => {
  it('fills text, fix and offer from the values of the verdict', () => {
    expect(only(bad)).toMatchObject({
      outcome: 'fail',
      text: '“Book a demo” asks for 7 things.',
      fix: 'Drop 7 of them.',
      offer: 'Instead of “Book a demo”, try “See an example”.',
      check: 'Count them again: fewer than 7 are left.',
      effort: 'copy',
      values: { ask: 'Book a demo', n: 7 },
      mistakes: ['overload'],
    });
  });

  it('gives no advice where there is nothing to change or nothing was seen', () => {
    for (const answer of [
      (say: Say) => say.pass('good'),
      (say: Say) => say.notApplicable('good'),
      (say: Say) => say.unsure('dark'),
    ]) {
      expect(only(answer)).toMatchObject({ fix: '', offer: '', check: '' });
    }
  });

  it('takes weight and cap of the intent in force', () => {
    const hot = reading({ intent: { profile: 'hot', source: 'chosen', why: '' } });
    expect(only(bad)).toMatchObject({ weight: 5, cap: 60 });
    expect(only(bad, hot)).toMatchObject({ weight: 1, cap: null });
  });

  it('shows the first five elements', () => {
    expect(only(bad)?.evidence.map(({ label }) => label)).toEqual(['e1', 'e2', 'e3', 'e4', 'e5']);
  });

  it('turns a rule that throws into one finding that says so, and goes on', () => {
    const throws = entry(() => {
      throw new Error('odd page');
    });
    const findings = judge(reading(), [throws, entry(bad)]);
    expect(findings.map(({ outcome }) => outcome)).toEqual(['error', 'fail']);
    expect(findings[0]).toMatchObject({
      text: 'This check could not be finished on this page.',
      fix: '',
      evidence: [],
    });
  });

  it('does the same for a message that the rule does not have', () => {
    expect(only(() => ({ outcome: 'fail', message: 'toString', values: {}, evidence: [] }))?.outcome).toBe('error');
  });
});

describe('the catalogue', () => {
  it('is in the order of the stages, then of the ids', () => {
    const key = ({ stage, id }: CatalogueEntry) => `${STAGES.indexOf(stage)} ${id}`;
    expect(RULES.map(key)).toEqual(RULES.map(key).sort());
  });

  it('gives one finding a rule, on a page with nothing on it and on a page with one ask', () => {
    for (const page of [reading(), reading({ asks: [ask('Buy', { cost: 76, kind: 'buy' })] })]) {
      const findings = judge(page);
      expect(findings.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
      expect(findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    }
  });
});
