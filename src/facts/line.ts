import type { Page } from './page';
import type { TextBlock } from './text';

/** Shorter texts have no line length to speak of, words. Our calibration. */
const FEWEST_WORDS = 20;

/** Lines on screen of the longer texts, the first ones up to the cap. */
export function linesOf(page: Page, blocks: readonly TextBlock[]): Map<TextBlock, number> {
  const long = blocks.filter(
    ({ record, words, text, visible, level }) =>
      // What stands around other blocks has their lines too.
      visible && level === 0 && words >= FEWEST_WORDS && page.flow.length(record) <= text.length,
  );
  const measured = page.caps.list('measuredTexts', long);
  return new Map(measured.map((block) => [block, countLines(block.record.element)]));
}

function countLines(element: Element): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  let lines = 0;
  let bottom = -Infinity;
  for (const { top, height, width } of range.getClientRects()) {
    // Pieces of one line overlap by more than half their height.
    if (width === 0 || top + height / 2 <= bottom) continue;
    lines += 1;
    bottom = top + height;
  }
  return lines;
}
