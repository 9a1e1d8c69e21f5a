import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/rules/catalogue';
import { RULES } from '../../src/rules/catalogue';
import { defineRule, STAGES, type Answers, type Verdict } from '../../src/rules/define-rule';
import { forProfile } from '../../src/reading/for-profile';
import { PROFILES } from '../../src/reading/intent';
import type { Offer } from '../../src/rules/examples';
import { judge, judgeForAll } from '../../src/rules/judge';
import { ask, evidence, fieldReading, formReading, headline, overlayReading, reading } from '../helpers/reading';
import { demoReading } from '../helpers/report';
import { english } from '../../src/rules/english';

const messages = { good: 'All is well.', bad: '“{ask}” asks for {n} things.', dark: 'The form could not be seen.' };
type Say = Answers<typeof messages, Record<string, never>>;

const entry = (answer: (say: Say) => Verdict, offer: Offer | '{ask}' = '{ask}'): CatalogueEntry => ({
  id: 'sample',
  stage: 'hook',
  rule: defineRule({
    title: 'Sample',
    why: 'It matters.',
    fix: 'Drop {n} of them.',
    offer,
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
const only = (answer: (say: Say) => Verdict, page = reading()) => judge(page, [entry(answer)], english)[0];

describe('judge', () => {
  it('fills text, fix and offer from the values of the verdict', () => {
    expect(only(bad)).toMatchObject({
      outcome: 'fail',
      text: '“Book a demo” asks for 7 things.',
      fix: 'Drop 7 of them.',
      offer: 'Book a demo',
      check: 'Count them again: fewer than 7 are left.',
      effort: 'copy',
      values: { ask: 'Book a demo', n: 7 },
      mistakes: ['overload'],
    });
  });

  it('offers a smaller yes in the language of the page, and in English where there are no words for it', () => {
    const offered = (code: string) =>
      judge(reading({ language: { code, source: 'html', known: true, why: [] } }), [entry(bad, 'learn')], english)[0]
        ?.offer;
    expect(offered('de')).toBe('So funktioniert es');
    expect(offered('fi')).toBe('See how it works');
    expect(offered('constructor')).toBe('See how it works');
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
    const findings = judge(reading(), [throws, entry(bad)], english);
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
      const findings = judge(page, RULES, english);
      expect(findings.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
      expect(findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
    }
  });
});

describe('judgeForAll', () => {
  const form = formReading([fieldReading('email'), fieldReading('phone', { reason: 'So that we can call you' })]);
  const pages = [
    reading(),
    demoReading(),
    demoReading({ intent: { profile: 'hot', source: 'chosen', why: '' } }),
    reading({ headline: { found: headline('Acme', { brandOnly: true }) }, overlays: [overlayReading({ cost: 30 })] }),
    reading({ forms: [form], conversionForm: form, asks: [ask('Send', { kind: 'contact', cost: 46, form: form.id })] }),
  ];

  it('says of each kind of visitors what judging for them alone says', () => {
    for (const page of pages) {
      const all = judgeForAll(page, RULES, english);
      for (const profile of PROFILES) expect(all[profile]).toEqual(judge(forProfile(page, profile), RULES, english));
    }
  });

  it('asks a rule once where the visitors make no difference, and three times where they do', () => {
    let asked = 0;
    const count = (say: Say): Verdict => {
      asked += 1;
      return say.pass('good');
    };
    judgeForAll(reading(), [entry(count)], english);
    expect(asked).toBe(1);
    const { rule, ...place } = entry(count);
    judgeForAll(reading(), [{ ...place, rule: { ...rule, perIntent: true } }], english);
    expect(asked).toBe(4);
  });

  it('knows a rule that looks at the profile, at its limits, or at the curve', () => {
    const perIntent = (id: string) => RULES.find((one) => one.id === id)?.rule.perIntent;
    expect(['scroll-cue', 'promise', 'ladder', 'captcha', 'redundant'].map(perIntent)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
