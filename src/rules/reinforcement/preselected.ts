import type { FieldReading } from '../../reading/form';
import { nameOfField } from '../asked-fields';
import { defineRule } from '../define-rule';
import { quoted } from '../in-words';

/** A label that names money: a paid extra, in any language. */
const PRICED = /[€$£¥]\s?\d|\d\s?(?:[€$£¥]|eur\b|usd\b|gbp\b|chf\b)/i;

/** Boxes that only keep what was typed. */
const CONVENIENCE = /remember|save_?(?:card|info|address)/i;

/**
 * Only single boxes are judged. One of several radio buttons is often chosen for good reason (a country, a size),
 * and which plan is the dearest, or what was put into a cart, cannot be told at the click.
 * A pre-ticked box of any consent counts, not of marketing alone: it is no consent in either case.
 * The cap is our calibration: what the law calls no consent is not on a good page, however well it does elsewhere.
 */
export default defineRule({
  title: 'Boxes ticked in advance',
  why: 'A box that was ticked for the visitor is not a yes. In the EU a pre-ticked consent is none and pre-ticked paid extras are banned; everywhere, it spends trust. This is no legal advice.',
  fix: 'Leave {boxes} empty and say what people get when they tick it.',
  offer: 'newsletter',
  check: 'Reload in a private window: no box is ticked, {boxes} least of all.',
  effort: 'layout',
  blind: 'Radio buttons, a plan chosen in advance, and what was put into a cart.',
  lens: 'pressure',
  weight: 4,
  sources: ['EU-LAW', 'MATHUR-19'],
  needs: ['forms', 'language'],
  limits: { cold: {}, warm: {}, hot: {} },
  cap: { at: 70, for: ['cold', 'warm', 'hot'] },
  messages: {
    empty: 'No box is ticked before the visitor ticks it.',
    ticked: 'Ticked before the visitor decides: {boxes}.',
    harmless: 'Ticked in advance: {boxes}. It seems to cost nothing, but the choice is not the visitor’s own.',
    language: 'Ticked in advance: {boxes}. What that agrees to could not be judged in this language.',
    unseen: 'The form from {host} could not be read, so boxes ticked in it could not be seen.',
    none: 'There is no box to tick.',
  },
  judge: ({ forms, language }, _limits, say) => {
    // "Stay logged in" is a convenience of a log-in and no part of the offer.
    const read = forms.filter(({ purpose }) => purpose !== 'login' && purpose !== 'search');
    const boxes = read.flatMap(({ fields }) => fields).filter(isBox);
    const ticked = boxes.filter(({ checkedByDefault }) => checkedByDefault);
    const spends = ticked.filter(
      (box) => PRICED.test(box.label) || (box.kind === 'consent' && !CONVENIENCE.test(box.name)),
    );
    const name = (list: readonly FieldReading[]) => ({ boxes: quoted(list.map(nameOfField), 2) });
    const show = (list: readonly FieldReading[]) => list.map(({ evidence }) => evidence);
    if (spends.length > 0) return say.fail('ticked', name(spends), show(spends));
    if (ticked.length > 0 && !language.known) return say.unsure('language', name(ticked), show(ticked));
    if (ticked.length > 0) return say.warn('harmless', name(ticked), show(ticked));
    const unseen = read.find(({ unseenHost }) => unseenHost !== null)?.unseenHost;
    if (unseen) return say.unsure('unseen', { host: unseen });
    return boxes.length > 0 ? say.pass('empty', {}, show(boxes)) : say.notApplicable('none');
  },
});

const isBox = ({ kind, optionCount }: FieldReading): boolean =>
  (kind === 'consent' || kind === 'choice') && optionCount <= 1;
