import { describe, expect, it } from 'vitest';
import type { AskCode } from '../../src/reading/ask';
import type { Reading } from '../../src/reading/reading';
import { measurementPlan } from '../../src/report/measurement-plan';
import { english } from '../../src/report/words';
import { ask, fieldReading, formReading, reading, section } from '../helpers/reading';

const real = (text: string, kind: AskCode, cost: number, rest: Parameters<typeof ask>[1] = {}) =>
  ask(text, { id: `ask-${kind}`, kind, cost, class: cost > 25 ? 'high' : 'low', ...rest });
const rows = (page: Partial<Reading>) => measurementPlan(reading(page), english);
const events = (page: Partial<Reading>): string[] => rows(page).map(({ event }) => event);
/** What every page has. */
const ALWAYS = ['scroll'];

describe('asks', () => {
  it('small ones are an engagement, with the words, the element and the cost of the ask', () => {
    const [first] = rows({ asks: [real('See how it works', 'learn', 8)] });
    expect(first).toMatchObject({
      metric: 'engagement',
      event: 'select_content',
      standard: true,
      trigger: 'Click on “See how it works”',
      selector: '#See-how-it-works',
    });
    expect(first?.parameters.slice(0, 5)).toEqual([
      { name: 'content_type', value: 'small_yes' },
      { name: 'ask_id', value: 'ask-learn' },
      { name: 'ask_cost', value: '8' },
      { name: 'screenful', value: '1' },
      { name: 'intent_profile', value: 'cold' },
    ]);
  });

  it.each<[AskCode, string]>([
    ['video', 'video_start'],
    ['quiz', 'tutorial_begin'],
    ['sandbox', 'tutorial_begin'],
    ['pricing', 'select_content'],
  ])('%s is %s', (kind, event) => {
    expect(events({ asks: [real('x', kind, 10)] })).toEqual([event, ...ALWAYS]);
  });

  it.each<[AskCode, string]>([
    ['meeting', 'generate_lead'],
    ['newsletter', 'generate_lead'],
    ['trial', 'sign_up'],
    ['buy', 'purchase'],
    ['cart', 'add_to_cart'],
  ])('%s ends in %s, which its answer sends and not the click', (kind, event) => {
    const found = rows({ asks: [real('Go on', kind, 50)] });
    expect(found.map((row) => row.event)).toEqual(['select_content', event, ...ALWAYS]);
    expect(found[1]?.trigger).toBe('The page says that it worked, after “Go on”');
  });

  it('each goal and each end is measured once, the end at the costliest ask', () => {
    const found = rows({
      asks: [
        real('Get the guide', 'content', 35, { goal: 'guide' }),
        real('Book a demo', 'meeting', 64, { goal: 'demo' }),
        real('Book a demo', 'meeting', 64, { goal: 'demo', id: 'ask-9' }),
      ],
    });
    expect(found.map(({ event, trigger }) => `${event}: ${trigger}`).slice(0, 3)).toEqual([
      'select_content: Click on “Get the guide”',
      'select_content: Click on “Book a demo”',
      'generate_lead: The page says that it worked, after “Book a demo”',
    ]);
  });

  it('navigation, log-in, consent and the footer are none', () => {
    const aside = [
      ask('Features', { kind: 'navigate' }),
      ask('Log in', { kind: 'login' }),
      ask('Accept all', { kind: 'consent' }),
      real('Newsletter', 'newsletter', 32, { region: 'footer' }),
    ];
    expect(events({ asks: aside })).toEqual(ALWAYS);
  });

  it('a page with hundreds of them gets a plan that can be read', () => {
    const many = Array.from({ length: 300 }, (_, at) => real(`Buy ${at}`, 'cart', 40, { goal: `${at}`, id: `${at}` }));
    expect(rows({ asks: many }).length).toBeLessThan(20);
  });
});

describe('forms', () => {
  const form = formReading([fieldReading('email', { label: 'Work e-mail', name: '' }), fieldReading('phone')], {
    heading: 'Talk to us',
    steps: 3,
  });

  it('are followed from the first focus to the field touched last, by names alone', () => {
    const found = rows({ forms: [form] });
    expect(found.map(({ event, metric, standard }) => `${event} ${metric} ${String(standard)}`)).toEqual([
      'form_start progression true',
      'step_complete progression false',
      'scroll engagement true',
      'field_active time false',
      'field_error drop-off false',
      'field_return drop-off false',
      'form_abandon drop-off false',
    ]);
    expect(found[3]).toMatchObject({
      selector: '#form',
      parameters: [{ name: 'field_name', value: 'Work e-mail | phone' }, { name: 'active_ms' }],
    });
  });

  it('a form of one step has none between', () => {
    expect(events({ forms: [{ ...form, steps: 1 }] })).not.toContain('step_complete');
  });

  it('a form whose fields could not be seen is followed from outside', () => {
    expect(events({ forms: [formReading([], { unseenHost: 'typeform.com' })] })).toEqual(['form_start', ...ALWAYS]);
  });

  it('search, log-in and hidden forms are none', () => {
    const forms = [
      formReading([fieldReading('search')], { purpose: 'search' }),
      formReading([fieldReading('password')], { purpose: 'login' }),
      formReading([fieldReading('email')], { visible: false }),
    ];
    expect(events({ forms })).toEqual(ALWAYS);
  });
});

it('sections are named in their order', () => {
  const found = rows({ sections: [section('hero', 0), section('pricing', 800), section('pricing', 1600)] });
  expect(found.at(-1)).toMatchObject({
    event: 'section_active',
    metric: 'time',
    parameters: [{ name: 'section_id', value: 'hero-1 | pricing-2 | pricing-3' }, { name: 'active_ms' }],
  });
});
