import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from '../../src/cli/arguments';

const PLAIN = {
  targets: ['a.html'],
  format: null,
  out: null,
  intent: null,
  pageType: null,
  viewport: { width: 1366, height: 768, touch: false },
  language: 'en',
  minScore: null,
  saveFacts: null,
  fromFacts: null,
  schema: false,
};

function refusal(...words: string[]): string {
  try {
    parseArguments(words);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error(`taken: ${words.join(' ')}`);
}

describe('parseArguments', () => {
  it.each<[string[], object]>([
    [['a.html'], {}],
    [['a.html', 'https://b.test'], { targets: ['a.html', 'https://b.test'] }],
    [['a.html', '--format', 'json'], { format: 'json' }],
    [['--format=jsonl', 'a.html'], { format: 'jsonl' }],
    [['a.html', '--format', 'md', '--out', 'x/y.md'], { format: 'md', out: 'x/y.md' }],
    [['a.html', '--format', 'html'], { format: 'html' }],
    [['a.html', '--format', 'tickets'], { format: 'tickets' }],
    [['a.html', '--format', 'docx', '--out', 'x.docx'], { format: 'docx', out: 'x.docx' }],
    [['a.html', '--format', 'plan-csv'], { format: 'plan-csv' }],
    [['a.html', '--format', 'plan-md'], { format: 'plan-md' }],
    [['a.html', '--intent', 'hot'], { intent: 'hot' }],
    [['a.html', '--page-type', 'shop'], { pageType: 'shop' }],
    [['a.html', '--language', 'de'], { language: 'de' }],
    [['a.html', '--viewport', 'desktop'], {}],
    [['a.html', '--viewport', 'mobile'], { viewport: { width: 390, height: 844, touch: true } }],
    [['a.html', '--viewport', '1280x720'], { viewport: { width: 1280, height: 720, touch: false } }],
    [['a.html', '--min-score', '0'], { minScore: 0 }],
    [['a.html', '--min-score', '72.5'], { minScore: 72.5 }],
    [['a.html', '--save-facts', 'facts'], { saveFacts: 'facts' }],
    [['--from-facts', 'facts'], { targets: [], fromFacts: 'facts' }],
    [['a.html', '--from-facts', 'facts'], { fromFacts: 'facts' }],
    [['--schema'], { targets: [], schema: true }],
    [['--', '--odd.html'], { targets: ['--odd.html'] }],
  ])('takes %j', (words, expected) => {
    expect(parseArguments(words)).toEqual({ ...PLAIN, ...expected });
  });

  it('gives the help, with every flag in it', () => {
    const answer = parseArguments(['--help']);
    const help = 'help' in answer ? answer.help : '';
    for (const flag of [
      'format',
      'out',
      'intent',
      'page-type',
      'viewport',
      'language',
      'min-score',
      'save-facts',
      'from-facts',
      'schema',
    ]) {
      expect(help).toContain(`--${flag}`);
    }
  });

  it.each([
    [[], 'Give at least one TARGET: the address of a page, or an HTML file.'],
    [['a.html', '--fromat', 'json'], "Unknown option '--fromat'. Did you mean --format?"],
    [['a.html', '--verbose'], "Unknown option '--verbose'."],
    [['a.html', '--format'], "Option '--format <name>' argument missing."],
    [
      ['a.html', '--format', 'xml'],
      "Option '--format <name>' argument 'xml' is invalid. Allowed choices are json, jsonl, md, html, docx, xlsx, csv, tickets, plan-csv, plan-md.",
    ],
    [
      ['a.html', '--intent', 'COLD'],
      "Option '--intent <profile>' argument 'COLD' is invalid. Allowed choices are cold, warm, hot.",
    ],
    [
      ['a.html', '--page-type', 'error'],
      "Option '--page-type <type>' argument 'error' is invalid. Allowed choices are lead, signup, shop, checkout, donation, event, app, content, home, login.",
    ],
    [
      ['a.html', '--language', 'fr'],
      "Option '--language <code>' argument 'fr' is invalid. Allowed choices are en, de.",
    ],
    [
      ['a.html', '--viewport', 'tablet'],
      "Option '--viewport <size>' argument 'tablet' is invalid. Write desktop, mobile or WIDTHxHEIGHT, such as 1280x800.",
    ],
    [
      ['a.html', '--viewport', '100x800'],
      "Option '--viewport <size>' argument '100x800' is invalid. Width and height must be from 200 to 10000.",
    ],
    [['a.html', '--out', ' '], "Option '--out <path>' argument ' ' is invalid. It must not be empty."],
    [['a.html', 'b.html', '--format', 'md'], 'Several TARGETs as md need --out with the name of a folder.'],
    [
      ['--save-facts', 'a', '--from-facts', 'b'],
      'Use --save-facts or --from-facts, not both: facts that are kept need not be kept again.',
    ],
  ])('refuses %j', (words, sentence) => {
    expect(refusal(...words)).toBe(sentence);
  });

  it.each(['', '-1', '101', '100.5', 'abc', '1e1', 'NaN', '0x10', '5%'])('refuses a bar of “%s”', (bar) => {
    expect(refusal('a.html', `--min-score=${bar}`)).toBe(
      `Option '--min-score <number>' argument '${bar}' is invalid. Write a number from 0 to 100.`,
    );
  });
});
