import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/report/html';
import { demoReport, finding } from '../helpers/report';
import { english } from '../../src/report/words';

/** The words of a document, as a reader meets them. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('toHtml', () => {
  const html = toHtml(demoReport(), english);
  const words = wordsOf(html);

  it('forbids everything but its own styles, and holds no script and no outside address but links', () => {
    expect(html).toMatch(
      /<meta\s+http-equiv="Content-Security-Policy"\s+content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/,
    );
    expect(html).not.toMatch(/<script|<iframe|<object|<img|@import|url\(|\son\w+=/i);
    expect(html.replace(/<a href="[^"]*"/g, '')).not.toMatch(/(href|src)="(?!data:,)/);
  });

  it.each([
    '31 of 100 (30–35)',
    'You ask for “Book a demo” and a phone number before you have said what it does.',
    'Trust does not reach the cost of the main ask anywhere on the page.',
    'Lead with a smaller step and ask for “Book a demo” after the proof. +8',
    'A smaller yes to try See how it works (2 min)',
    'The same cause also shows here From nothing to “Book a demo” is one step of 82.',
    'Does not apply here: Boxes ticked in advance.',
    'Loading time Could be better · shown, not scored',
    'book a meeting · screen 4, hero · asked again',
    '1 other thing to press, not counted as asks',
    'Enquiry: 3 fields Button: Book a demo',
    '8 of 9 checks judged.',
    'Could not look into the form from typeform.com.',
    'Read as: lead page (guessed: its main ask is “Book a demo”).',
    'Reading ease 64 (Flesch): most adults read it easily. Counted over 300 words in 24 sentences.',
    '3 sections Section Heading Told by Opening hero Prices pricing 3 prices in cards',
    '3 fields Field Asks for Told by Work e-mail e-mail label “e-mail”; its code says required',
    'Lowest stage (First action) 0.25 × 0',
    'Small Yes 0.1.0, 11 checks',
  ])('says “%s”', (sentence) => {
    expect(words).toContain(sentence);
  });

  it('names the cap that holds a total', () => {
    const capped = demoReport({}, [
      finding('promise', { outcome: 'pass', weight: 5 }),
      finding('other', { outcome: 'pass', weight: 5 }),
      finding('small-yes', { title: 'A small yes', weight: 1, cap: 60 }),
    ]);
    expect(wordsOf(toHtml(capped, english))).toContain('Held at 60: A small yes');
  });

  it('has a true sentence where there is nothing to show', () => {
    const bare = wordsOf(
      toHtml(
        demoReport(
          {
            asks: [],
            mainAsk: null,
            firstAsk: null,
            forms: [],
            blindSpots: [],
            curve: { start: 10, points: [], asks: [], worstGap: null, askHere: null },
          },
          [finding('promise', { outcome: 'unsure' })],
        ),
        english,
      ),
    );
    expect(bare).toContain('No score');
    expect(bare).toContain('No ask was found, so there is nothing to set against the trust.');
    expect(bare).toContain('Nothing stands in the way of a visitor as far as we could see.');
    expect(bare).toContain('None of the five common mistakes was found.');
    expect(bare).toContain('Nothing on this page could be judged.');
  });
});
