import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/report/markdown';
import { demoReport, finding } from '../helpers/report';
import { english } from '../../src/report/words';

/** The part of a document under one heading. */
function part(markdown: string, heading: string): string {
  return markdown.split(/\n\n(?=##? )/).find((one) => one.startsWith(heading)) ?? '';
}

describe('toMarkdown', () => {
  const markdown = toMarkdown(demoReport(), english);

  it('opens with the page, the score and the one sentence', () => {
    expect(part(markdown, '# Fleet')).toBe(
      `# Fleet telematics for haulage companies

\`https://acme.test/landing\`${'  '}
lead page · 1366 × 768 px · Read 2026-01-01 00:00 UTC${'  '}
Judged for cold traffic: visitors who meet you for the first time.${'  '}
The same page: 31 for cold, 63 for warm, 82 for hot visitors.

**31 of 100 (30–35).** You ask for “Book a demo” and a phone number before you have said what it does.

| Hook | First action | Engagement | Reinforcement | Conversion |
| --: | --: | --: | --: | --: |
| 81 | 0 | 100 | 0 | 28 |

Common mistakes found: Too much, too soon · Ignores who arrives.

Trust does not reach the cost of the main ask anywhere on the page.`,
    );
  });

  it('lists the asks with what they cost and what the page has earned', () => {
    expect(part(markdown, '## 3 asks')).toContain(
      `| Ask | Asks to | Where | Cost | Trust | Gap |
| --- | --- | --- | --: | --: | --: |
| Book a demo (main ask, first ask) | book a meeting | screen 1, hero | 82 | 14 | +68 |
| See pricing | see prices | screen 2, section | 10 | 21 | −11 |`,
    );
  });

  it('tells fixes with what is there, a smaller yes, why, and the sources', () => {
    expect(part(markdown, '## 6 things to change')).toContain(
      `### First action

2. **Lead with a smaller step and ask for “Book a demo” after the proof.** (+8)${'  '}
   On the page: “Book a demo” is the first ask, and it costs 82 of 100.${'  '}
   A smaller yes to try: See how it works (2 min)${'  '}
   Why it matters: People who have just arrived give little before they know more.${'  '}
   How to check it: Check of ask-size.${'  '}
   Takes: words${'  '}
   The same cause also shows here: From nothing to “Book a demo” is one step of 82.${'  '}
   Sources: [NNG-SCROLL](<https://www.nngroup.com/articles/scrolling-and-attention/>) (large data set or usability lab)`,
    );
  });

  it('says how many there are when it shows the first seven', () => {
    const many = Array.from({ length: 9 }, (_, index) => finding(`rule-${index}`));
    expect(toMarkdown(demoReport({}, many), english)).toContain('## The first 7 of 9 things to change');
  });

  it('says what it took the page for, how easy the text is to read, by which formula, and that the bands are convention', () => {
    expect(part(markdown, '## How the page was read')).toBe(
      `## How the page was read

Read as: lead page (guessed: its main ask is “Book a demo”).

Language: English (its html lang says “en”)

Reading ease 64 (Flesch): most adults read it easily. Counted over 300 words in 24 sentences. The bands are convention: easy from 60, hard below 50.`,
    );
  });

  it('tells how the visit went, and that it carries no points', () => {
    const report = demoReport();
    const slow = report.findings
      .slice(0, 1)
      .map((one) => ({ ...one, title: 'Largest paint', outcome: 'warn' as const, text: 'It came after 3.1 s.' }));
    const visit = { ...report.visit, findings: slow, requests: 12, bytes: 340_000, load: 4200 };
    expect(part(toMarkdown({ ...report, visit }, english), '## Speed')).toBe(
      `## Speed, on this visit only

- Could be better: Largest paint. It came after 3.1 s.
- loaded after 4.2 s, 12 requests, 340 kB.
- These times differ from visit to visit, so they carry no points. The marks are the official ones, meant for three of four real visits.`,
    );
  });

  it('prints the receipt down to the total', () => {
    const receipt = part(markdown, '## How the score adds up');
    expect(receipt).toContain(
      '| First action | Size of the first ask (version 1; good, cost: 25; too many words: 45) | In the way | 5 | −50 | +8 |',
    );
    expect(receipt).toContain('Total: 0.75 × 41.8 + 0.25 × 0 = 31.');
  });

  it('has a true sentence for a page without asks, fixes or score', () => {
    const bare = toMarkdown(
      demoReport({ asks: [], mainAsk: null, firstAsk: null, forms: [], blindSpots: [] }, [
        finding('promise', { outcome: 'unsure' }),
      ]),
      english,
    );
    expect(bare).toContain('**No score.** Too little of this page could be judged to sum it up.');
    expect(bare).toContain('The page asks for nothing that we could see.');
    expect(bare).toContain('Nothing stands in the way of a visitor as far as we could see.');
    expect(bare).toContain('0 of 1 checks judged.');
  });
});
