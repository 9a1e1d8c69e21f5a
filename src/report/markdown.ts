import { STAGES, type Stage } from '../rules/define-rule';
import { seenByAxe } from './seen-by-axe';
import { isAsk } from './ask-name';
import type { Brand } from './brand';
import { whereToAsk } from './chart/curve-words';
import { footLine } from './markdown-foot';
import { code, table, text } from './markdown-text';
import { notSeen } from './not-seen';
import { phoneToMarkdown } from './phone-markdown';
import { phoneLine } from './phone-table';
import { EFFORT_FACTORS, groupByStage, litMistakes, rankFixes, strengths, topFixes, type Fix } from './ranking';
import { lawsOf, presses, pressingFirst } from './pressing';
import { receiptOf } from './receipt';
import { receiptSum } from './receipt-sum';
import type { Report, ReportAsk, ReportFinding } from './report';
import { asCounted, countedMistakes, decidedFindings, decisionOn } from './review';
import { pointsText, whole } from './rounding';
import { scoreLine } from './summary-table';
import { visitLines } from './visit-lines';
import { whatIfLines } from './what-if-lines';
import { webAddress } from './web-address';
import type { Words } from './words';

/** The report as Markdown for GitHub and chat. Page text is escaped: it stays text whatever it holds. */
export function toMarkdown(report: Report, words: Words, brand: Brand | null = null): string {
  const counted = asCounted(report);
  const parts = [
    ...cover(report, words),
    ...whatIfLines(report, words).map((line, index) => (index === 0 ? `**${text(line)}**` : `- ${text(line)}`)),
    ...stages(report, words),
    ...fixes(counted, words),
    ...pressure(counted, words),
    ...works(counted, words),
    ...phoneToMarkdown(report, words),
    ...review(report, words),
    ...asks(report, words),
    ...forms(report, words),
    ...findings(report, words),
    `## ${words.visit.heading}`,
    visitLines(report, words)
      .map((line) => `- ${text(line)}`)
      .join('\n'),
    ...unseen(report, words),
    ...reading(report, words),
    ...receipt(report, words),
    footLine(report, words, brand),
  ];
  return `${parts.join('\n\n')}\n`;
}

function cover(report: Report, words: Words): string[] {
  const { page, intent, intents, score, summary } = report;
  const range = score.range && score.range[0] < score.range[1] ? ` (${words.score.range(...score.range)})` : '';
  const total = score.total === null ? words.score.none : `${words.score.total(score.total)}${range}`;
  const facts = [words.page.type(page.type), words.page.viewport(page.viewport.width, page.viewport.height)];
  const onPhone = phoneLine(report, words);
  return [
    `# ${text(page.title) || words.untitled}`,
    `${code(page.url)}  \n${facts.map(text).join(' · ')} · ${text(words.page.taken(page.takenAt))}  \n${text(words.page.intent(intent.profile, intent.why))}  \n${words.page.intents(intents)}`,
    `**${total}.** ${text(summary)}`,
    ...(report.review.total === null ? [] : [`${scoreLine(report, words)}.`]),
    ...(onPhone === null ? [] : [onPhone]),
  ];
}

function stages(report: Report, words: Words): string[] {
  const { score, curve, mainAsk } = report;
  const lit = litMistakes(countedMistakes(report)).map((mistake) => words.mistakes[mistake]);
  return [
    table(
      STAGES.map((stage) => words.stages[stage]),
      [STAGES.map((stage) => stageScore(stage, score, words))],
      STAGES.length,
    ),
    lit.length === 0 ? words.noMistakes : `${words.mistakesHeading}: ${lit.join(' · ')}.`,
    ...[whereToAsk(curve, mainAsk, words)].filter((sentence) => sentence !== ''),
  ];
}

function fixes({ findings }: Report, words: Words): string[] {
  const top = topFixes(findings);
  if (top.length === 0) return [`## ${words.fixes.headingOf(0, 0)}`, words.fixes.none];
  const count = rankFixes(findings).length;
  const heading = words.fixes.headingOf(top.length, count);
  const groups = groupByStage(top).flatMap(({ stage, fixes: here }) => [
    `### ${words.stages[stage]}`,
    here.map(({ fix, place }) => told(fix, place, words)).join('\n'),
  ]);
  return [`## ${heading}`, ...groups, words.fixes.order(EFFORT_FACTORS)];
}

function told({ finding, also }: Fix, place: number, words: Words): string {
  const points = words.fixes.points(finding.points);
  const lines = [
    `${place}. **${text(finding.fix || finding.text)}**${points === '' ? '' : ` (${points})`}`,
    ...(finding.fix === '' ? [] : [`${words.fixes.onPage}: ${text(finding.text)}`]),
    ...(finding.offer === '' ? [] : [`${words.fixes.offer}: ${text(finding.offer)}`]),
    `${words.fixes.why}: ${text(finding.why)}`,
    ...(finding.check === '' ? [] : [`${words.fixes.check}: ${text(finding.check)}`]),
    `${words.fixes.effort}: ${words.efforts[finding.effort]}`,
    ...also.map((other) => `${words.fixes.also}: ${text(other.text)}`),
    ...sourcesOf(finding, words),
  ];
  return lines.join('  \n   ');
}

function sourcesOf({ sources }: ReportFinding, words: Words): string[] {
  if (sources.length === 0) return [];
  const links = sources.map(({ key, grade, url }) => {
    const address = webAddress(url);
    return `${address === null ? text(key) : `[${text(key)}](<${address}>)`} (${words.grades[grade]})`;
  });
  return [`${words.fixes.sources}: ${links.join(', ')}`];
}

function pressure({ findings: all }: Report, words: Words): string[] {
  const group = pressingFirst(all);
  if (group.length === 0) return [];
  const lines = group.map(
    ({ outcome, title, text: says }) => `- ${words.outcomes[outcome]}: **${text(title)}.** ${text(says)}`,
  );
  const laws = lawsOf(group).map(({ finding }) => `- ${text(finding)}`);
  return [
    `## ${words.pressure.heading(group.filter(presses).length)}`,
    words.pressure.meaning,
    lines.join('\n'),
    ...(laws.length === 0 ? [] : [`${words.pressure.law}:`, laws.join('\n')]),
  ];
}

function works({ findings }: Report, words: Words): string[] {
  const found = strengths(findings);
  if (found.length === 0) return [];
  return [`## ${words.strengths.heading}`, found.map((finding) => `- ${text(finding.text)}`).join('\n')];
}

function asks(report: Report, words: Words): string[] {
  const real = report.asks.filter(isAsk);
  if (real.length === 0) return [`## ${words.asks.headingPlain}`, words.asks.none];
  const head = [
    words.asks.ask,
    words.asks.asksFor,
    words.asks.where,
    words.asks.cost,
    words.asks.trust,
    words.asks.gap,
  ];
  return [
    `## ${words.asks.heading(real.length)}`,
    table(
      head,
      real.map((ask) => askRow(ask, report, words)),
      3,
    ),
    words.asks.meaning,
  ];
}

function askRow(ask: ReportAsk, { mainAsk, firstAsk }: Report, words: Words): string[] {
  const marks = [...(ask.id === mainAsk ? [words.asks.main] : []), ...(ask.id === firstAsk ? [words.asks.first] : [])];
  const name = text(ask.text) || words.asks.unnamed;
  return [
    marks.length === 0 ? name : `${name} (${marks.join(', ')})`,
    words.askKind(ask.kind),
    words.asks.place(ask.screenful, words.regions[ask.region]),
    whole(ask.cost),
    ask.trust === null ? words.none : whole(ask.trust),
    ask.gap === null ? words.none : words.asks.signed(ask.gap),
  ];
}

function forms({ forms: found }: Report, words: Words): string[] {
  if (found.length === 0) return [];
  const { forms } = words;
  return [
    `## ${forms.heading(found.length)}`,
    ...found.flatMap(({ purpose, fields, submit }) => [
      `**${forms.title(words.formPurpose(purpose), fields.length)}**${submit === '' ? '' : ` (${forms.submit}: ${text(submit)})`}`,
      fields.length === 0
        ? forms.noFields
        : table(
            [forms.field, forms.asksFor, forms.needed, forms.shown],
            fields.map(({ label, kind, required, visible }) => [
              text(label) || forms.unlabelled,
              words.fieldKinds[kind],
              required ? forms.yes : forms.no,
              visible ? forms.yes : forms.later,
            ]),
            0,
          ),
    ]),
  ];
}

/** What a person decided, with the reasons. */
function review(report: Report, words: Words): string[] {
  const decided = decidedFindings(report);
  if (decided.length === 0) return [];
  const say = words.exports.review;
  return [
    `## ${say.heading}`,
    table(
      [say.check, say.decision, say.reason, words.exports.columns.found],
      decided.map(({ finding, decision: { verdict, note } }) => [
        text(finding.title),
        say.verdicts[verdict],
        text(note),
        text(finding.text),
      ]),
      0,
    ),
    say.meaning,
  ];
}

function findings(report: Report, words: Words): string[] {
  const { findings: all } = report;
  const told = STAGES.flatMap((stage) => {
    const here = all.filter((finding) => finding.stage === stage && finding.outcome !== 'not-applicable');
    if (here.length === 0) return [];
    const lines = here.map((finding) => {
      const decision = decisionOn(finding, report);
      const aside = decision === null ? '' : ` (${words.exports.review.verdicts[decision.verdict]})`;
      const line = `- ${words.outcomes[finding.outcome]}${aside}: **${text(finding.title)}.** ${text(finding.text)}`;
      return [line, ...seenLines(finding, report, words)].join('\n');
    });
    return [`### ${words.stages[stage]}`, lines.join('\n')];
  });
  return told.length === 0 ? [] : [`## ${words.findings.heading}`, ...told];
}

function seenLines(finding: ReportFinding, { access }: Report, words: Words): string[] {
  return seenByAxe(finding, access).map(({ label, selector, text: own }) => {
    const what = label === '' ? code(selector) : words.quoted(text(label));
    return `  - ${words.access.heading}: ${what}: ${text(own)}.`;
  });
}

function unseen(report: Report, words: Words): string[] {
  const { judged, of } = report.coverage;
  const sentences = notSeen(report)
    .map((sentence) => `- ${text(sentence)}`)
    .join('\n');
  return [
    `## ${words.unseen.heading}`,
    `${words.unseen.judged(judged, of)}. ${words.unseen.meaning}`,
    ...(sentences === '' ? [] : [sentences]),
  ];
}

function reading({ page }: Report, words: Words): string[] {
  const { heading, type, language, ease, easeBasis } = words.reading;
  return [
    `## ${heading}`,
    text(type(words.page.type(page.type), page)),
    text(`${language(page.language)} (${page.languageWhy.join('; ')})`),
    `${ease(page.readability)} ${easeBasis(page.readability)}`,
  ];
}

function receipt(report: Report, words: Words): string[] {
  const { stages: receipts } = receiptOf(report);
  const rows = receipts.flatMap(({ stage, rules }) =>
    rules.map(({ rule, title, version, outcome, weight, limits, takes, points }) => [
      words.stages[stage],
      text(`${title} (${words.receipt.basis({ rule, version, limits })})`),
      words.outcomes[outcome],
      String(weight),
      pointsText(takes, words) === '' ? words.none : `−${pointsText(takes, words)}`,
      pointsText(points, words) === '' ? words.none : `+${pointsText(points, words)}`,
    ]),
  );
  const { check, found, weight, takes, gains } = words.receipt;
  return [
    `## ${words.receipt.heading}`,
    words.receipt.judgedFor(report.intent.profile, report.coverage.judged, report.coverage.of),
    ...(rows.length === 0 ? [] : [table([words.staircase.stage, check, found, weight, takes, gains], rows, 3)]),
    receiptSum(report, words).map(text).join(' '),
    `${words.receipt.stageRule} ${words.method.text}`,
  ];
}

function stageScore(stage: Stage, score: Report['score'], words: Words): string {
  const value = score.stages[stage];
  return value === null ? words.staircase.notJudged : whole(value);
}
