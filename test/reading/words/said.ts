import type { FormReading } from '../../../src/reading/form';
import { readForms } from '../../../src/reading/forms';
import { readOverlays } from '../../../src/reading/overlay';
import { readPrices } from '../../../src/reading/price';
import { readReassurances } from '../../../src/reading/reassurance';
import type { SectionKind } from '../../../src/reading/section';
import { SECTION_KINDS } from '../../../src/reading/section';
import { voteOnBand } from '../../../src/reading/section-signals';
import type { Price } from '../../../src/reading/trust';
import type { Words } from '../../../src/reading/words/words';
import { action, field, form, heading, overlay, snapshot, text } from '../../helpers/facts';

/** The kind of section that a heading names, by its words alone. */
export function sectionNamed(words: string, language: Words): SectionKind {
  const band = {
    slabs: [],
    box: { x: 0, y: 0, width: 1366, height: 500 },
    heading: heading(words, 2),
    texts: [],
    groups: [],
    media: [],
    actions: [],
    disclosures: [],
    forms: [],
    words: 80,
  };
  const votes = voteOnBand(band, false, [], language);
  let best: { kind: SectionKind; points: number } = { kind: 'other', points: 1 };
  for (const kind of SECTION_KINDS) {
    const points = votes.filter((vote) => vote.kind === kind).reduce((sum, vote) => sum + vote.points, 0);
    if (points > best.points) best = { kind, points };
  }
  return best.kind;
}

/** What a line takes the fear of. */
export function reassured(line: string, words: Words): string[] {
  return readReassurances(snapshot({ texts: [text(line)] }), words).map((one) => one.kind);
}

/** The price that a line shows, or undefined. */
export function priced(line: string, words: Words): Price | undefined {
  return readPrices(snapshot({ texts: [text(line)] }), words)[0];
}

/** Whether a form with these labels and an e-mail marks each as required. */
export function requiredOf(labels: readonly string[], words: Words): boolean[] {
  const [read] = formsOf(labels, '', words);
  return read?.fields.map((one) => one.required) ?? [];
}

/** What a form with these labels and this button is for. */
export function purposeOf(labels: readonly string[], submit: string, words: Words): string {
  return formsOf(labels, submit, words)[0]?.purpose ?? 'none';
}

function formsOf(labels: readonly string[], submit: string, words: Words): FormReading[] {
  const fields = labels.map((label) => field(label));
  const button = action(submit, { submits: true, form: 'm1', role: 'button', tag: 'button' });
  const fact = form({ id: 'm1', fields: fields.map((one) => one.id), submits: [button.id] });
  return readForms(snapshot({ forms: [fact], fields, actions: [button] }), words);
}

/** What a bar at the lower edge with these words and buttons is. */
export function barOf(words: string, buttons: readonly string[], language: Words): string {
  const actions = buttons.map((name) => action(name));
  const fact = overlay({
    text: words,
    box: { x: 0, y: 668, width: 1366, height: 100 },
    actions: actions.map((one) => one.id),
  });
  return readOverlays(snapshot({ overlays: [fact], actions }), language)[0]?.kind ?? 'none';
}
