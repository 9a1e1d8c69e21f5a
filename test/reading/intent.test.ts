import { describe, expect, test } from 'vitest';
import { readIntent } from '../../src/reading/intent';
import { english } from '../../src/rules/english';
import { speak } from '../../src/rules/fill';
import { german } from '../../src/rules/german';

describe('readIntent', () => {
  test.each([
    ['https://a.test/?utm_medium=paid_social&utm_source=facebook', '', 'cold'],
    ['https://a.test/?fbclid=1', '', 'cold'],
    ['https://a.test/?gclid=1', '', 'warm'],
    ['https://a.test/?gclid=1&utm_campaign=brand_de', '', 'hot'],
    ['https://a.test/?gclid=1&utm_campaign=non-brand_de', '', 'warm'],
    ['https://a.test/?fbclid=1&utm_campaign=q3_retarget', '', 'hot'],
    ['https://a.test/?utm_medium=email', '', 'warm'],
    ['https://a.test/?utm_medium=email&utm_campaign=abandoned-cart', '', 'hot'],
    ['https://a.test/pricing', '', 'hot'],
    ['https://a.test/', 'www.google.com', 'warm'],
    ['https://a.test/', 'www.g2.com', 'warm'],
    ['https://a.test/', 'l.facebook.com', 'cold'],
    ['https://a.test/', 'x.com', 'cold'],
    ['https://a.test/', 'netflix.com', 'cold'],
  ])('%s from %j is %s', (url, referrer, profile) => {
    expect(readIntent(url, referrer).profile).toBe(profile);
  });

  test('nothing told: cold, and said to be a default', () => {
    expect(readIntent('https://a.test/', '')).toMatchObject({ profile: 'cold', source: 'default' });
    expect(readIntent('not an address', '')).toMatchObject({ profile: 'cold', source: 'default' });
  });

  test('the one who audits decides', () => {
    expect(readIntent('https://a.test/?fbclid=1', '', 'hot')).toMatchObject({ profile: 'hot', source: 'chosen' });
  });

  test('what was inferred says from what', () => {
    expect(readIntent('https://a.test/?utm_medium=cpc', '')).toMatchObject({
      source: 'inferred',
      why: 'utm_medium=cpc',
    });
    expect(speak(readIntent('https://a.test/?gclid=1&utm_campaign=brand_de', '').why, german)).toBe(
      'gclid in der Adresse, eine Markenkampagne',
    );
    expect(speak(readIntent('https://a.test/', 'www.g2.com').why, english)).toBe('came from www.g2.com, a review site');
  });
});
