import type { Brand } from './brand';
import { footLine } from './markdown-foot';
import { code, table, text } from './markdown-text';
import type { Report } from './report';
import type { Words } from './words';

/** The measurement plan as Markdown: the tools that were seen, and one part for each thing that is measured. */
export function planToMarkdown(report: Report, words: Words, brand: Brand | null = null): string {
  const { page, measurement } = report;
  const say = words.plan;
  const { tools, events, plan } = measurement;
  const metrics = [...new Set(plan.map(({ metric }) => metric))];
  const parts = [
    `# ${say.heading}: ${text(page.title) || words.untitled}`,
    code(page.url),
    `## ${say.tools(tools.length)}`,
    ...(tools.length === 0
      ? []
      : [
          tools
            .map(({ name, kind, why }) => `- **${text(name)}** (${say.kinds[kind]}): ${why.map(text).join('; ')}`)
            .join('\n'),
        ]),
    `${events.length === 0 ? say.noEvents : say.events(events.map((name) => code(name)).join(', '))} ${say.toolsNote}`,
    ...metrics.flatMap((metric) => [
      `## ${say.metrics[metric]}`,
      table(
        [say.event, say.trigger, say.selector, say.parameters, say.formula, say.meaning],
        plan
          .filter((row) => row.metric === metric)
          .map(({ event, standard, trigger, selector, parameters, formula, tells }) => [
            standard ? code(event) : `${code(event)} (${say.ours})`,
            text(trigger),
            selector === '' ? words.none : text(selector),
            parameters.map(({ name, value }) => `${code(name)} ${text(value)}`).join('; ') || words.none,
            text(formula),
            text(tells),
          ]),
        0,
      ),
    ]),
    say.note,
    footLine(report, words, brand),
  ];
  return `${parts.join('\n\n')}\n`;
}
