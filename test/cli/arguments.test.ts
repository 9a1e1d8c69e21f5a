import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/usage-error';
import { englishIn } from '../helpers/english-of-terminal';

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

describe('parseArguments with --language de', () => {
  it('gives the help in German, and no word of ours in English', () => {
    const answer = parseArguments(['--help', '--language', 'de']);
    const help = 'help' in answer ? answer.help : '';
    expect(help).toMatch(/^Aufruf: npm run --silent audit -- \[Optionen\] \[ZIEL\.\.\.\]\n/);
    for (const part of [
      '\nArgumente:\n',
      '\nOptionen:\n',
      '  ZIEL ',
      '--save-facts <Ordner>',
      '(möglich: en, de; Vorgabe: en)',
      '-h, --help',
    ]) {
      expect(help).toContain(part);
    }
    expect(englishIn(help)).toEqual([]);
    const english = parseArguments(['--help']);
    expect('help' in english ? englishIn(english.help).length : 0).toBeGreaterThan(15);
  });

  it.each([
    [[], 'Nennen Sie mindestens ein ZIEL: die Adresse einer Seite oder eine HTML-Datei.'],
    [['a.html', '--fromat', 'json'], 'Eine Option „--fromat“ gibt es nicht. Meinten Sie --format?'],
    [['a.html', '--verbose'], 'Eine Option „--verbose“ gibt es nicht.'],
    [['a.html', '--in'], 'Eine Option „--in“ gibt es nicht.'],
    [['a.html', '--out'], 'Der Option „--out <Pfad>“ fehlt ihr Wert.'],
    [
      ['a.html', '--intent', 'COLD'],
      '„COLD“ ist kein Wert für die Option „--intent <Besucher>“. Möglich sind cold, warm, hot.',
    ],
    [
      ['a.html', '--viewport', 'tablet'],
      '„tablet“ ist kein Wert für die Option „--viewport <Größe>“. Schreiben Sie desktop, mobile oder BREITExHÖHE, etwa 1280x800.',
    ],
    [
      ['a.html', '--viewport', '100x800'],
      '„100x800“ ist kein Wert für die Option „--viewport <Größe>“. Breite und Höhe müssen zwischen 200 und 10000 liegen.',
    ],
    [['a.html', '--out', ' '], '„ “ ist kein Wert für die Option „--out <Pfad>“. Er darf nicht leer sein.'],
    [
      ['a.html', '--min-score', 'viel'],
      '„viel“ ist kein Wert für die Option „--min-score <Zahl>“. Schreiben Sie eine Zahl von 0 bis 100.',
    ],
    [['a.html', 'b.html', '--format', 'md'], 'Mehrere ZIELE als md brauchen --out mit dem Namen eines Ordners.'],
    [
      ['a.html', '--format', 'docx'],
      'docx ist kein Text für ein Terminal: nennen Sie mit --out die Datei, in die geschrieben wird.',
    ],
    [
      ['--save-facts', 'a', '--from-facts', 'b'],
      'Nehmen Sie --save-facts oder --from-facts, nicht beides: gespeicherte Fakten muss man nicht noch einmal speichern.',
    ],
  ])('refuses %j in German, wherever the language stands', (words, sentence) => {
    expect(refusal('--language', 'de', ...words)).toBe(sentence);
    expect(refusal('--language=de', ...words)).toBe(sentence);
    expect(englishIn(sentence)).toEqual([]);
  });

  it('names every option that is alike', () => {
    expect(refusal('a.html', '--fema')).toBe("Unknown option '--fema'. Did you mean --format or --schema?");
    expect(refusal('a.html', '--fema', '--language', 'de')).toBe(
      'Eine Option „--fema“ gibt es nicht. Meinten Sie --format oder --schema?',
    );
  });
});
