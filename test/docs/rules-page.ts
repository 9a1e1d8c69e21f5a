import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { PROFILES } from '../../src/reading/intent';
import { english } from '../../src/report/words';
import { RULES, type CatalogueEntry } from '../../src/rules/catalogue';
import { STAGES, type Rule } from '../../src/rules/define-rule';
import { SOURCES, type Source } from '../../src/rules/sources';

/** The pages that are written from the rule files, by path. */
export const RULES_PAGE = 'docs/rules.md';
const README = 'README.md';

/** Between these two the README holds the table of the rules. */
const MARKS = { from: '<!-- rules: written by `npm run docs` -->', to: '<!-- end of rules -->' };

/** Every generated page with the text that it should have. Throws when the README has lost its marks. */
export async function generatedPages(): Promise<[path: string, text: string][]> {
  const readme = readFileSync(README, 'utf8');
  const from = readme.indexOf(MARKS.from);
  const to = readme.indexOf(MARKS.to);
  if (from < 0 || to < from) throw new Error(`${README} has lost the marks of the table of rules.`);
  const table = `${readme.slice(0, from + MARKS.from.length)}\n\n${readmeTable()}\n\n${readme.slice(to)}`;
  return Promise.all(
    [[README, table] as const, [RULES_PAGE, rulesPage()] as const].map(
      async ([path, text]): Promise<[string, string]> => [
        path,
        await format(text, { ...(await resolveConfig(path)), parser: 'markdown' }),
      ],
    ),
  );
}

function readmeTable(): string {
  const rows = STAGES.map((stage) => {
    const here = RULES.filter((entry) => entry.stage === stage);
    const links = here.map(({ id }) => `[${id}](${RULES_PAGE}#${id})`).join(', ');
    return `| ${english.stages[stage]} | ${english.stageMeanings[stage]} | ${links} |`;
  });
  return ['| stage | asks | checks |', '| --- | --- | --- |', ...rows].join('\n');
}

function rulesPage(): string {
  return [
    '<!-- Written by `npm run docs` from the rule files. Change those. -->',
    '# The checks',
    `${RULES.length} checks in five stages. Each says what it looks at and why, what counts, its limits for visitors who arrive cold, warm and hot, what stands behind them, and what it does not see. Costs, weights and limits are our calibration unless a source is named; a source that points in a direction is no promise of a result.`,
    `Grades of sources: ${Object.entries(english.grades)
      .map(([grade, meaning]) => `**${grade}** ${meaning}`)
      .join(', ')}.`,
    ...STAGES.flatMap((stage) => [
      `## ${english.stages[stage]}`,
      english.stageMeanings[stage],
      ...RULES.filter((entry) => entry.stage === stage).flatMap(told),
    ]),
  ].join('\n\n');
}

function told({ id, rule }: CatalogueEntry): string[] {
  return [
    `### ${id}`,
    `**${rule.title}.** ${rule.why}`,
    bullets([
      ['It says one of', Object.values(rule.messages).map(example).join(' · ')],
      ['What to do', example(rule.fix)],
      ['How to check', example(rule.check)],
      ['Takes', english.efforts[rule.effort]],
      ['Weight', weightOf(rule)],
      ['Cap', rule.cap ? `holds the total at ${rule.cap.at} for ${rule.cap.for.join(', ')} visitors` : ''],
      ['Lights', rule.mistakes.map((mistake) => english.mistakes[mistake]).join(', ')],
      ['Does not see', rule.blind],
      ['Version', String(rule.version)],
    ]),
    ...limitsOf(rule),
    ['Sources:', ...rule.sources.map((key) => `- ${source(key, SOURCES[key])}`)].join('\n'),
  ];
}

function bullets(pairs: readonly (readonly [string, string])[]): string {
  return pairs
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `- ${name}: ${text}`)
    .join('\n');
}

/** A text with its holes shown as such: `{ask}` → _ask_. */
function example(text: string): string {
  return text.replace(/\{([^{}]*)\}/g, (_hole, name: string) => `_${name}_`);
}

function weightOf({ weight }: Rule): string {
  const { cold, warm, hot } = weight;
  return cold === warm && warm === hot ? String(cold) : `${cold} cold, ${warm} warm, ${hot} hot`;
}

function limitsOf({ limits }: Rule): string[] {
  const names = Object.keys(limits.cold);
  if (names.length === 0) return ['No limits: it is there or it is not.'];
  const head = `| limit | ${PROFILES.join(' | ')} |`;
  const rows = names.map((name) => `| ${name} | ${PROFILES.map((profile) => limits[profile][name]).join(' | ')} |`);
  return [[head, '| --- | --: | --: | --: |', ...rows].join('\n')];
}

function source(key: string, { grade, finding, url }: Source): string {
  return `[${key}](${url}) (${grade}): ${finding}`;
}
