import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/extension/popup/file-name';

const at = (url: string, takenAt = '2026-11-22T10:20:00.000Z') => fileName({ url, takenAt }, 'json');

describe('fileName', () => {
  it('is made from host and date', () => {
    expect(at('https://www.northroute.example/demo?x=1')).toBe('small-yes-northroute.example-2026-11-22.json');
  });

  it.each([
    ['file:///home/ann/../secret.html', 'small-yes-page-2026-11-22.json'],
    ['not an address', 'small-yes-page-2026-11-22.json'],
    ['http://[::1]:8080/', 'small-yes-1-2026-11-22.json'],
    ['http://..evil..example../', 'small-yes-evil.example-2026-11-22.json'],
    ['https://bücher.example/', 'small-yes-xn--bcher-kva.example-2026-11-22.json'],
  ])('is safe for %s', (url, name) => {
    expect(at(url)).toBe(name);
  });

  it('is never long, and holds nothing but letters, digits, dots and hyphens', () => {
    const name = at(`https://${'very-long-name.'.repeat(15)}example/`);
    expect(name.length).toBeLessThan(120);
    expect(name).toMatch(/^[a-z0-9.-]+$/);
  });

  it('tells a plan from a report', () => {
    const page = { url: 'https://acme.example/', takenAt: '2026-11-22T10:20:00.000Z' };
    expect(fileName(page, 'plan.csv')).toBe('small-yes-acme.example-2026-11-22.plan.csv');
    expect(fileName(page, 'html', { name: 'Nordlicht & Söhne' })).toBe('nordlicht-sohne-acme.example-2026-11-22.html');
    expect(fileName(page, 'html', { name: '資料' })).toBe('report-acme.example-2026-11-22.html');
    expect(fileName(page, 'html')).toBe('small-yes-acme.example-2026-11-22.html');
  });

  it('does without a date that is none', () => {
    expect(at('https://acme.example/', '../../etc')).toBe('small-yes-acme.example.json');
  });
});
