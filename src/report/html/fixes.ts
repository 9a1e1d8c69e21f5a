import { STAGES, type Stage } from '../../rules/define-rule';
import { html, NOTHING, type Markup } from '../markup';
import type { Pictures } from '../pictures';
import { EFFORT_FACTORS, groupByStage, rankFixes, strengths, topFixes, type Fix } from '../ranking';
import type { Report, ReportFinding } from '../report';
import { asCounted, decisionOn } from '../review';
import { whole } from '../rounding';
import type { Words } from '../words';
import { background, mark, section, term } from './parts';
import { picture } from './picture';
import { decided } from './review';

/** What to change, ranked, each with what is on the page, why, where and the sources. */
export function fixes(report: Report, words: Words, pictures: Pictures): Markup {
  const { findings } = report;
  const top = topFixes(findings);
  const count = rankFixes(findings).length;
  if (top.length === 0) return section('fixes', words.fixes.headingOf(0, 0), [html`<p>${words.fixes.none}</p>`]);
  const heading = words.fixes.headingOf(top.length, count);
  return section('fixes', heading, [
    ...groupByStage(top).map(
      ({ stage, fixes: here }) =>
        html`<h3 class="group">${words.stages[stage]}</h3>
          <ol class="fixes" start="${here[0]?.place ?? 1}">
            ${here.map(({ fix }) => told(fix, report, words, pictures))}
          </ol>`,
    ),
    html`<p class="facts">${words.fixes.order(EFFORT_FACTORS)} ${words.fixes.pointsMeaning}</p>`,
  ]);
}

function told({ finding, also }: Fix, report: Report, words: Words, pictures: Pictures): Markup {
  return html`<li>
    <div class="head">
      <h4>${finding.fix || finding.title}</h4>
      <span class="points">${words.fixes.points(finding.points)}</span>
    </div>
    <dl class="where">
      ${term(words.fixes.onPage, finding.text)}${term(words.fixes.offer, finding.offer, 'offer')}
      ${term(words.fixes.check, finding.check)}${term(words.fixes.effort, words.efforts[finding.effort])}
      ${also.map((other) => term(words.fixes.also, other.text))}${background(finding, report, words)}
    </dl>
    ${picture(finding, pictures, words)}
  </li>`;
}

/** What the page does well, in its own sentences. */
export function works({ findings }: Report, words: Words): Markup {
  const found = strengths(findings);
  if (found.length === 0) return NOTHING;
  return section('works', words.strengths.heading, [
    html`<ul class="ticks">
      ${found.map(({ text }) => html`<li>${mark('pass')}<span>${text}</span></li>`)}
    </ul>`,
  ]);
}

/** Every check, stage by stage. */
export function findings(report: Report, words: Words, pictures: Pictures): Markup {
  const onTop = topFixes(asCounted(report).findings).map(({ finding }) => finding.rule);
  return section(
    'checks',
    words.findings.heading,
    STAGES.map((stage) => stagePart(stage, onTop, report, words, pictures)),
  );
}

function stagePart(stage: Stage, onTop: readonly string[], report: Report, words: Words, pictures: Pictures): Markup {
  const here = report.findings.filter((finding) => finding.stage === stage);
  const applying = here.filter(({ outcome }) => outcome !== 'not-applicable');
  const others = here.filter(({ outcome }) => outcome === 'not-applicable').map(({ title }) => title);
  const score = report.score.stages[stage];
  return html`<div class="stage">
    <div class="head">
      <h3>${words.stages[stage]}</h3>
      <span class="score">${score === null ? words.staircase.notJudged : whole(score)}</span>
    </div>
    <p class="facts">${words.stageMeanings[stage]}</p>
    <ul class="checks">
      ${applying.map((finding) => check(finding, onTop, report, words, pictures))}
    </ul>
    ${others.length === 0 ? NOTHING : html`<p class="not-here">${words.findings.notApplicable}: ${others.join(', ')}.</p>`}
  </div>`;
}

function check(
  finding: ReportFinding,
  onTop: readonly string[],
  report: Report,
  words: Words,
  pictures: Pictures,
): Markup {
  const decision = decisionOn(finding, report);
  const weight = finding.weight === 0 ? words.findings.unscored : words.findings.weight(finding.weight);
  const cost = finding.weight === 0 ? '' : words.findings.cost(finding.points);
  const facts = [words.outcomes[finding.outcome], weight, cost].filter((fact) => fact !== '').join(' · ');
  // on paper nothing can be opened: there, what is good and what was told among the fixes stays a line
  const spelled = finding.outcome !== 'pass' && !onTop.includes(finding.rule);
  return html`<li class="${spelled ? 'spelled' : ''}">
    <h4>${mark(finding.outcome)}${finding.title} <span class="muted">${facts}</span></h4>
    <p>${finding.text}</p>
    ${decision === null ? NOTHING : html`<p class="decided">${decided(decision, words)}</p>`}
    <details>
      <summary>${words.findings.more}</summary>
      <dl class="where">
        ${term(words.findings.todo, finding.fix)}${term(words.fixes.check, finding.check)}${background(finding, report, words)}
      </dl>
      ${picture(finding, pictures, words)}
    </details>
  </li>`;
}
