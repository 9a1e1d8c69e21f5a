import type { Box } from '../facts/box';
import type { Section } from './section';

/** The section that something stands in, by its slab and its place, or undefined outside all of them. */
export function sectionOf(sections: readonly Section[], fact: { slab: string | null; box: Box }): Section | undefined {
  const { slab, box } = fact;
  const holds = (section: Section): boolean =>
    box.y >= section.box.y - 1 && box.y < section.box.y + section.box.height + 1;
  const own = sections.filter((section) => slab !== null && section.slabs.includes(slab));
  return own.length > 0 ? (own.find(holds) ?? own[0]) : slab === null ? sections.find(holds) : undefined;
}
