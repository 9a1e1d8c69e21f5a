import type { Box } from '../../facts/box';
import type { FieldKind, FieldReading } from '../../reading/form';
import { askedFields, nameOfField } from '../asked-fields';
import { defineRule } from '../define-rule';
import { bottom } from '../distance';
import { counted } from '../in-words';
import { isPhone } from '../is-phone';

/** Pairs beside each other that are still no miss, and the most before it is one: convention. */
const limits = { good: 0, most: 2 };

/** Share of the lower of two boxes that stands at the height of the other, from which they are side by side: convention. */
const SAME_ROW = 0.5;

/** Answers that belong together: the halves of a name, a place, a card, a date. On a phone only the card's stay. */
const TOGETHER: readonly (readonly FieldKind[])[] = [
  ['name', 'given-name', 'family-name'],
  ['postcode', 'city', 'region'],
  ['date', 'birth-date'],
  ['phone'],
];
const CARD: readonly FieldKind[] = ['card-number', 'card-expiry', 'card-code'];

/**
 * Fields that all stand in one row, as in a bar under a headline, are taken in at one look: a warning at most, where the
 * catalogue would fail four of them. Groups of radio buttons or boxes are cards in a row, no columns.
 */
export default defineRule({
  title: 'One column of fields',
  why: 'In one column the next field is always the one below. In tests people finished such a form some seconds faster, and in columns they skipped fields and filled in ones that were not for them.',
  fix: 'Put “{right}” below “{left}”, and the same for every other field that stands beside another.',
  check: 'Fill in the form with the Tab key alone: each jump goes straight down.',
  effort: 'layout',
  blind: 'Fields of steps that are not open yet.',
  lens: 'effort',
  weight: 2,
  sources: ['CXL-COL', 'BAY-COL'],
  needs: ['conversionForm', 'view'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    column: 'The fields of the form stand in one column.',
    pairs: 'In {pairs} a field stands beside another: “{right}” beside “{left}”.',
    phone: 'On a phone “{right}” stands beside “{left}”, and neither has room.',
    bar: 'All fields stand in one row, “{right}” beside “{left}”.',
    closed: 'The form is not open, so how its fields stand could not be seen.',
    frame: 'The form from {host} could not be read, so how its fields stand could not be seen.',
    single: 'No form for the main ask has two fields that could stand side by side.',
  },
  judge: ({ conversionForm: form, view }, { good, most }, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const asked = form && form.purpose !== 'search' ? askedFields(form) : [];
    if (!form || asked.length < 2) return say.notApplicable('single');
    const fields = form.fields.filter(
      (field) =>
        field.visible &&
        (field.typing !== null || field.optionCount === 0) &&
        (asked.includes(field) || field.kind === 'message'),
    );
    if (!form.visible) return say.unsure('closed', {}, [form.evidence]);
    if (fields.length < 2) return say.notApplicable('single');

    const phone = isPhone(view);
    const beside = fields.flatMap((left) => {
      const right = nextInRow(left, fields);
      return right && !belongTogether(left, right, phone) ? [{ left, right }] : [];
    });
    const first = beside[0];
    if (!first || beside.length <= good)
      return say.pass(
        'column',
        {},
        fields.map(({ evidence }) => evidence),
      );
    const values = {
      pairs: counted(beside.length, 'place'),
      left: nameOfField(first.left),
      right: nameOfField(first.right),
    };
    const evidence = beside.flatMap(({ left, right }) => [left.evidence, right.evidence]);
    if (phone) return say.fail('phone', values, evidence);
    if (beside.length === fields.length - 1) return say.warn('bar', values, evidence);
    return beside.length > most ? say.fail('pairs', values, evidence) : say.warn('pairs', values, evidence);
  },
});

/** The nearest field to the right in the row of this one. */
function nextInRow(left: FieldReading, fields: readonly FieldReading[]): FieldReading | undefined {
  return fields
    .filter(({ box }) => box.x >= left.box.x + left.box.width && isSameRow(left.box, box))
    .toSorted((a, b) => a.box.x - b.box.x)[0];
}

function isSameRow(a: Box, b: Box): boolean {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return shared > SAME_ROW * Math.min(a.height, b.height);
}

function belongTogether(left: FieldReading, right: FieldReading, phone: boolean): boolean {
  const groups = phone ? [CARD] : [CARD, ...TOGETHER];
  if (groups.some((kinds) => kinds.includes(left.kind) && kinds.includes(right.kind))) return true;
  // the number of a house behind its street
  return !phone && left.kind === 'street' && right.kind === 'text' && 2 * right.box.width < left.box.width;
}
