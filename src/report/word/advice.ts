import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { pictureOf as pictureOfFinding, type Pictures } from '../pictures';
import { groupByStage, rankFixes, strengths, topFixes, type Fix } from '../ranking';
import type { Report } from '../report';
import { pointsText } from '../rounding';
import { whereOf } from '../tables';
import type { Words } from '../words';
import { heading, MUTED, pictureOf, run, text, type Block } from './parts';

/** What to change, ranked, each with what is on the page, why, where, and its picture. */
export function fixes({ findings }: Report, words: Words, pictures: Pictures): Block[] {
  const top = topFixes(findings);
  if (top.length === 0) return [heading(words.fixes.headingOf(0, 0)), text(words.fixes.none)];
  return [
    heading(words.fixes.headingOf(top.length, rankFixes(findings).length)),
    ...groupByStage(top).flatMap(({ fixes: here }) =>
      here.flatMap(({ fix, place }) => told(fix, place, words, pictures)),
    ),
  ];
}

function told({ finding, also }: Fix, place: number, words: Words, pictures: Pictures): Block[] {
  const points = pointsText(finding.points, words) === '' ? '' : ` (${words.fixes.points(finding.points)})`;
  const { fixes: say } = words;
  const pairs: [string, string][] = [
    [words.stages[finding.stage], finding.text],
    [say.offer, finding.offer],
    [say.why, finding.why],
    [say.check, finding.check],
    [say.effort, words.efforts[finding.effort]],
    ...also.map((other): [string, string] => [say.also, other.text]),
    [say.evidence, whereOf(finding)],
    [say.sources, finding.sources.map(({ key, grade }) => `${key} (${words.grades[grade]})`).join(', ')],
  ];
  const picture = pictureOfFinding(finding, pictures);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      children: [run(`${place}. ${finding.fix || finding.title}${points}`)],
    }),
    ...pairs
      .filter(([, value]) => value !== '')
      .map(
        ([term, value]) => new Paragraph({ children: [new TextRun({ text: `${term}: `, color: MUTED }), run(value)] }),
      ),
    ...(picture ? pictureOf(picture, words.exports.pictureOf(finding.evidence[0]?.label ?? '')) : []),
  ];
}

/** What the page does well. */
export function works({ findings }: Report, words: Words): Block[] {
  const found = strengths(findings);
  if (found.length === 0) return [];
  return [
    heading(words.strengths.heading),
    ...found.map((finding) => new Paragraph({ bullet: { level: 0 }, children: [run(finding.text)] })),
  ];
}
