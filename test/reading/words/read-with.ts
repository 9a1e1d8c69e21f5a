import type { FieldFact } from '../../../src/facts/field';
import type { SlabFact } from '../../../src/facts/structure';
import { readForms } from '../../../src/reading/forms';
import { readOverlays } from '../../../src/reading/overlay';
import { readPrices } from '../../../src/reading/price';
import { readReassurances } from '../../../src/reading/reassurance';
import { readSections } from '../../../src/reading/section';
import type { Price } from '../../../src/reading/trust';
import { normalise } from '../../../src/reading/words/phrase';
import type { Words } from '../../../src/reading/words/words';
import { action, field, form, heading, overlay, snapshot, text } from '../../helpers/facts';

/** Every list of a language, by its path (`asks.low`). */
export function listsOf(value: unknown, path = ''): [string, readonly string[]][] {
  if (Array.isArray(value)) return [[path, value.map(String)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, path === '' ? key : `${path}.${key}`));
}

const plain = (phrase: string): string =>
  `${phrase.startsWith('*') ? '*' : ''}${normalise(phrase, true)}${phrase.endsWith('*') ? '*' : ''}`;

/** What is wrong with a list: phrases that are empty, twice in it, or not in lower case. */
export function faultsOf(list: readonly string[]): string[] {
  const written = list.map(plain);
  return list.filter(
    (phrase, i) =>
      written[i] === '' ||
      written.indexOf(plain(phrase)) !== i ||
      phrase !== phrase.toLowerCase() ||
      /[’‘]/.test(phrase),
  );
}

/** Labels that stand in two classes of asks. */
export function inTwoClasses({ asks }: Words): string[] {
  const { low, mid, high, ambiguous, neutral, login } = asks;
  const labels = [low, mid, high, ambiguous, neutral, login].flat().map(plain);
  return labels.filter((label, i) => labels.indexOf(label) !== i);
}

/** The kinds of reassurance in a text. */
export function reassurancesIn(said: string, words: Words): string[] {
  return readReassurances(snapshot({ texts: [text(said)] }), words).map((one) => one.kind);
}

/** The price in a text. */
export function priceIn(said: string, words: Words): Price | undefined {
  return readPrices(snapshot({ texts: [text(said)] }), words)[0];
}

/** What lies over the page with this text and these buttons. */
export function overlayWith(said: string, buttons: readonly string[], words: Words): string {
  const actions = buttons.map((name) => action(name));
  const fact = overlay({
    text: said,
    actions: actions.map(({ id }) => id),
    box: { x: 0, y: 600, width: 1366, height: 168 },
  });
  return readOverlays(snapshot({ overlays: [fact], actions }), words)[0]?.kind ?? 'none';
}

/** What a form with these fields and this button is for, and which of the fields it requires. */
export function formWith(
  fields: readonly FieldFact[],
  submit: string,
  words: Words,
): { purpose: string; required: boolean[] } {
  const button = action(submit, { tag: 'button', form: 'm1', submits: true });
  const fact = form({ id: 'm1', fields: fields.map(({ id }) => id), submits: [button.id], actions: [button.id] });
  const [found] = readForms(snapshot({ forms: [fact], fields: [...fields], actions: [button] }), words);
  return { purpose: found?.purpose ?? 'none', required: found?.fields.map((one) => one.required) ?? [] };
}

/** Whether a form whose other field has no mark requires one with this label. */
export function requires(label: string, words: Words): boolean {
  return formWith([field(label), field('X')], 'OK', words).required[0] === true;
}

/** The kind of the section that has this heading and a plain paragraph, between a hero and two others. */
export function sectionUnder(title: string, words: Words): string {
  const slab = (id: string, y: number, tag = 'section'): SlabFact => ({
    id,
    selector: `#${id}`,
    tag,
    role: '',
    hints: '',
    box: { x: 0, y, width: 1366, height: 500 },
  });
  const at = (
    id: string,
    y: number,
  ): { slab: string; box: { x: number; y: number; width: number; height: number } } => ({
    slab: id,
    box: { x: 100, y, width: 900, height: 60 },
  });
  const lorem = 'Aliquam erat volutpat sed varius nulla porta velit sagittis magna';
  const facts = {
    slabs: [slab('s1', 0), slab('s2', 500), slab('s3', 1000), slab('s4', 1500), slab('s5', 2000, 'footer')],
    texts: [
      heading('Quisque pharetra', 1, at('s1', 100)),
      heading(title, 2, at('s2', 560)),
      text(lorem, at('s2', 700)),
      text(lorem, at('s3', 1100)),
      text(lorem, at('s4', 1600)),
      text('© 2026', at('s5', 2100)),
    ],
  };
  const sections = readSections(snapshot(facts), words, []);
  return sections.find((section) => section.slabs.includes('s2'))?.kind ?? 'none';
}
