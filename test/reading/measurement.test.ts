import { describe, expect, it } from 'vitest';
import { readMeasurement } from '../../src/reading/measurement';
import { KNOWN_TOOLS } from '../../src/reading/measuring-tools';
import { signal } from '../../src/reading/signal';
import type { TagPlace } from '../../src/facts/tags';

const seen = (...addresses: [TagPlace, string][]): string[] =>
  readMeasurement({
    addresses: addresses.map(([from, address]) => ({ from, address })),
    queues: [],
    events: [],
  }).tools.map(({ name, kind }) => `${name} (${kind})`);
const moments = (...events: string[]): string[] => readMeasurement({ addresses: [], queues: [], events }).moments;

describe('tools', () => {
  it.each([
    ['www.googletagmanager.com/gtm.js', 'Google Tag Manager (tag-manager)'],
    ['www.googletagmanager.com/gtag/js', 'Google Analytics (analytics)'],
    ['connect.facebook.net/en_US/fbevents.js', 'Meta pixel (pixel)'],
    ['www.clarity.ms/tag/abc', 'Microsoft Clarity (replay)'],
    ['static.hotjar.com/c/hotjar-', 'Hotjar (replay)'],
    ['plausible.io/js/script.js', 'Plausible (analytics)'],
    ['acme.test/js/plausible.outbound-links.js', 'Plausible (analytics)'],
    ['stats.acme.test/matomo.js', 'Matomo (analytics)'],
    ['dev.visualwebsiteoptimizer.com/j.php', 'VWO (testing)'],
    ['consent.cookiebot.com/uc.js', 'Cookiebot (consent)'],
    ['cdn.cookielaw.org/scripttemplates/otSDKStub.js', 'OneTrust (consent)'],
    ['eu.i.posthog.com/static/array.js', 'PostHog (analytics)'],
  ])('%s is %s', (address, tool) => {
    expect(seen(['script', address])).toEqual([tool]);
  });

  it.each([
    'www.facebook.com/acme',
    'connect.facebook.net/en_US/sdk.js',
    'mixpanel.com/blog',
    'notclarity.ms/tag',
    'clarity.ms.acme.test/tag',
    'acme.test/matomo-guide.html',
    'www.googletagmanager.com.acme.test/x.js',
  ])('%s is none', (address) => {
    expect(seen(['inline', address])).toEqual([]);
  });

  it('are not there because a connection is prepared', () => {
    expect(seen(['link', 'static.hotjar.com/'])).toEqual([]);
  });

  it('are known by the queue that their snippet sets up, and say what told', () => {
    const { tools } = readMeasurement({
      addresses: [{ from: 'noscript', address: 'stats.acme.test/matomo.php' }],
      queues: ['_paq', 'dataLayer'],
      events: [],
    });
    expect(tools).toEqual([
      {
        name: 'Matomo',
        kind: 'analytics',
        hiddenEvents: false,
        why: [signal('tag-noscript', { address: 'stats.acme.test/matomo.php' }), signal('tag-queue', { name: '_paq' })],
      },
    ]);
  });

  it('each stand once in the list, each queue with one tool', () => {
    const names = KNOWN_TOOLS.map(({ name }) => name);
    const queues = KNOWN_TOOLS.flatMap(({ queue }) => queue ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(queues).size).toBe(queues.length);
  });
});

describe('moments', () => {
  it.each([
    ['select_content', 'small-yes'],
    ['CTA Clicked', 'small-yes'],
    ['video_start', 'video'],
    ['form_start', 'form-start'],
    ['begin_checkout', 'form-start'],
    ['step_complete', 'step'],
    ['generate_lead', 'conversion'],
    ['Lead', 'conversion'],
    ['Signed Up', 'conversion'],
    ['CompleteRegistration', 'conversion'],
    ['form_submit', 'conversion'],
  ])('%s is %s', (event, moment) => {
    expect(moments(event)).toEqual([moment]);
  });

  it('arrival and consent are none', () => {
    const { events } = readMeasurement({
      addresses: [],
      queues: [],
      events: ['gtm.js', 'PageView', 'page_view', 'scroll', 'cookie_consent_update', 'purchase'],
    });
    expect(events).toEqual(['purchase']);
  });

  it('a name of nothing in particular is none', () => {
    expect(moments('theme_changed', 'error', 'misleading')).toEqual([]);
  });
});
