import fc from 'fast-check';
import type { Report, ReportFinding } from '../../src/report/report';
import { demoReport } from './report';

/** What a page may hold to break out of an export: each must stay text in every format. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style></svg></table><script>alert(1)</script>',
  '<!-- --> <![CDATA[ ]]>',
  '=HYPERLINK("https://evil.test/?leak","Click")',
  'a | b | c',
  'back \\| slash \\\\| and \\`',
  '`code` ``more`` ```fence',
  '[click](javascript:alert(1))',
  '![picture](https://evil.test/pixel.png)',
  '[reference]: https://evil.test',
  'https://evil.test www.evil.test mailto:me@evil.test @someone #12',
  '# Heading',
  '- item',
  '1. one',
  '> quote',
  '--- +++ ===',
  '**bold** __bold__ ~~gone~~ $x$ ^[note]',
  '&lt;b&gt; &#60;b&#62; &amp;amp;',
  'first\n\n## second\r\n| a |\u2028third',
  '\u202Egnp.exe\u2066 \u200F(abc)',
  '\u001b[2J\u001b]0;title\u0007 \u0000 \u009b31m',
  '{ask} {cost} $& $1 $`',
  '__proto__',
  'constructor',
  'x'.repeat(4000),
  'word '.repeat(800),
  '資料請求'.repeat(1000),
  '\ud800 half',
] as const;

/** Any text at all, half characters included, with what steers text and markup more often than by chance. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom(...'<>&"\'`|*_[]()\\#@:/.-+=$~{}! \n\u202e\u2066\u001b'),
    ),
    { maxLength: 40 },
  )
  .map((letters) => letters.join(''));

/** The demo report with one text in every place where a page's words can stand. The address stays a web address. */
export function reportWith(text: string): Report {
  const report = demoReport();
  const [first] = report.curve.points;
  const hostile = (finding: ReportFinding): ReportFinding => ({
    ...finding,
    title: text,
    text,
    fix: text,
    offer: text,
    check: text,
    values: { words: text },
    evidence: [{ selector: text, label: text, snippet: text, box: null }],
  });
  const there = report.findings.map(hostile).map((finding, at) => (at % 2 === 0 ? finding : turned(finding)));
  return {
    ...report,
    phone: {
      viewport: { width: 390, height: 844 },
      takenAt: report.page.takenAt,
      score: report.score,
      reviewed: null,
      findings: there,
    },
    page: {
      ...report.page,
      title: text,
      language: text,
      languageWhy: [text],
      type: text,
      typeWhy: text,
      url: `https://acme.test/?${encodeURIComponent('q')}=${text}`,
    },
    intent: { ...report.intent, why: text },
    summary: `You ask for “${text}” before you have said what it does.`,
    coverage: { ...report.coverage, unseen: [text] },
    asks: report.asks.map((ask) => ({ ...ask, text, goal: text, href: text, why: [text] })),
    forms: report.forms.map((form) => ({
      ...form,
      submit: text,
      why: [text],
      fields: form.fields.map((field) => ({ ...field, label: text, name: text, selector: text, why: [text] })),
    })),
    sections: report.sections.map((section) => ({ ...section, heading: text, why: [text] })),
    curve: {
      ...report.curve,
      points: first ? [{ ...first, deposit: { kind: text, points: 4, text } }, ...report.curve.points.slice(1)] : [],
    },
    measurement: {
      tools: [{ name: 'Matomo', kind: 'analytics', why: [text] }],
      events: [text],
      plan: report.measurement.plan.map((row) => ({
        ...row,
        trigger: text,
        selector: text,
        parameters: [{ name: 'field_name', value: text }],
      })),
    },
    findings: report.findings.map(hostile),
    visit: { ...report.visit, findings: report.visit.findings.map(hostile) },
  };
}

/** Comes out otherwise. */
function turned(finding: ReportFinding): ReportFinding {
  return { ...finding, outcome: finding.outcome === 'pass' ? 'fail' : 'pass' };
}
