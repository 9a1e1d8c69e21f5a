import { describe, expect, it } from 'vitest';
import { toTerminal } from '../../src/report/terminal';
import { demoReport, finding } from '../helpers/report';
import { english } from '../../src/report/words';

describe('toTerminal', () => {
  it('tells score, summary, stages, fixes and asks in 80 columns', () => {
    const findings = [
      finding('ask-size', {
        stage: 'first-action',
        weight: 5,
        text: '“Book a demo” is the first ask, and it costs 82 of 100.',
        fix: 'Lead with a smaller step and ask for “Book a demo” after the proof.',
        offer: 'See how it works (2 min)',
      }),
      finding('promise', { outcome: 'pass', weight: 5, text: 'The headline says what changes.' }),
    ];
    expect(toTerminal(demoReport({}, findings), english)).toBe(`Fleet telematics for haulage companies
https://acme.test/landing
Judged for cold traffic: visitors who meet you for the first time.
The same page: 38 for cold, 63 for warm, 82 for hot visitors.

38 of 100, 2 of 2 checks judged
You ask for “Book a demo” and a phone number before you have said what it does.

Hook           ██████████████████████████████  100
First action   ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░    0
Engagement     ······························  not judged
Reinforcement  ······························  not judged
Conversion     ······························  not judged

None of the five common mistakes was found.

1 thing to change
First action
 1. Lead with a smaller step and ask for “Book a demo” after the proof.      +63
    On the page: “Book a demo” is the first ask, and it costs 82 of 100.
    A smaller yes to try: See how it works (2 min)
    How to check it: Check of ask-size.
    Takes: words

What works
- The headline says what changes.

3 asks
Ask                              Asks to                      Cost  Trust    Gap
“Book a demo”                    book a meeting                 82     14    +68
“See pricing”                    see prices                     10     21    −11
“Book a demo”                    book a meeting                 82      –      –

The commitment curve
Visitors bring along a trust of 10.
 14 % “Book a demo”                           82 ▒▒▒▒················●        14
      Its cost: 64 for the ask itself; +18 for phone and company.
 17 % a picture of it in use: “Screensho…     +4 ▒▒▒▒                         14
 33 % the price: “29 € a month”               +7 ▒▒▒▒▒▒                       21
 37 % “See pricing”                           10 ▒▒●▒▒▒                       21
 47 % an explanation of how it works: “H…     +8 ▒▒▒▒▒▒▒▒                     29
 63 % the words of a customer: “It saved…     +8 ▒▒▒▒▒▒▒▒▒▒                   37
 90 % “Book a demo” (asked again)             82 ▒▒▒▒▒▒▒▒▒▒··········●        37
Trust does not reach the cost of the main ask anywhere on the page.

Speed, on this visit only
0 requests.
These times differ from visit to visit, so they carry no points. The marks are
the official ones, meant for three of four real visits.

What could not be seen
- Could not look into the form from typeform.com.
What could not be seen never counts as missing: it widens the range and does not
move the score.

How the score adds up
For cold visitors, with their weights and limits; 2 of 2 checks judged.
Check                               Found               Weight    Takes Of total
Hook: 100
  Title of promise                  Good                     5        –        –
    version 1; good: 25; too many words: 45
First action: 0
  Title of ask-size                 In the way               5     −100      +63
    version 1; good, cost: 25; too many words: 45
Total: 0.75 × 50 + 0.25 × 0 = 38.
A stage is 100 minus the weight of what stands in the way, as a share of the
weight of all that was judged. “Could be better” counts half. Takes: points off
the stage. Of total: what the total would gain if the check were good.
`);
  });

  it('has colour codes only when asked', () => {
    expect(toTerminal(demoReport(), english)).not.toContain('\u001b');
    expect(toTerminal(demoReport(), english, { colour: true })).toContain('\u001b[31m31\u001b[0m of 100');
  });

  it('says so when there is nothing to score, to ask or to change', () => {
    const bare = toTerminal(
      demoReport({ asks: [], blindSpots: [] }, [finding('promise', { outcome: 'unsure' })]),
      english,
    );
    expect(bare).toContain('No score\nToo little of this page could be judged to sum it up.\n0 of 1 checks judged');
    expect(bare).toContain('The page asks for nothing that we could see.');
    expect(bare).toContain('Nothing stands in the way of a visitor as far as we could see.');
  });
});
