import type { FieldKind, FieldReading, Typing } from '../../reading/form';
import { askedFields, nameOfField } from '../asked-fields';
import { defineRule } from '../define-rule';
import { counted, phrase, quoted } from '../in-words';
import { isPhone } from '../is-phone';

/** font: below this a phone zooms in on the field, CSS pixels (platform documentation). most: wrong fields, convention. */
const limits = { font: 16, most: 2 };

/** The keyboards that fit, as `type` or as `inputmode`: what to write comes first. */
const KEYBOARDS: Partial<Record<FieldKind, readonly string[]>> = {
  email: ['email'],
  phone: ['tel', 'numeric'],
  website: ['url'],
  quantity: ['number', 'numeric', 'decimal', 'tel', 'spinbutton'],
  'card-number': ['numeric', 'tel'],
  'card-code': ['numeric', 'tel', 'password'],
};

/** A counter with arrows drops zeros at the start and letters, and rolls with the mouse. */
const NO_COUNTER: readonly FieldKind[] = ['postcode', 'phone', 'card-number', 'card-code', 'national-id', 'bank'];

/**
 * A wrong keyboard is met on phones. In a wider window it is one level milder, since the weight of a rule follows the
 * visitor and not the window; a postcode in digits is not asked for, as many countries have letters in theirs.
 */
export default defineRule({
  title: 'Right keyboard for each field',
  why: 'Phones show the keyboard that the field asks for, and zoom in where the text is small. Platforms document both; no measured effect was found.',
  fix: 'Give {fields} the keyboard that fits ({keyboards}), text of {font} px or more, and let people paste.',
  check: 'Tap each field on a phone: the keyboard has the signs that the answer needs, and the page does not zoom.',
  effort: 'build',
  blind: 'Masks that scripts put over a field, and pasting that a script refuses.',
  lens: 'effort',
  weight: 2,
  sources: ['WCAG-FORMS'],
  needs: ['conversionForm', 'view'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    right: 'Every field asks for the keyboard that it needs: {count} looked at.',
    other: 'The keyboard that comes up does not fit the answer in {fields}.',
    small: 'The text in {fields} is smaller than {font} px, and phones zoom in on it.',
    paste: 'Pasting is switched off in {fields}.',
    frame: 'The form from {host} could not be read, so its keyboards could not be seen.',
    none: 'No form for the main ask has a field to type in.',
  },
  judge: ({ conversionForm: form, view }, { font, most }, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const typed = (form ? askedFields(form) : []).flatMap((field) =>
      field.typing && field.visible ? [{ field, typing: field.typing }] : [],
    );
    if (typed.length === 0) return say.notApplicable('none');
    const phone = isPhone(view);
    const fieldsOf = (list: typeof typed): FieldReading[] => list.map(({ field }) => field);
    const values = (fields: readonly FieldReading[]) => ({
      count: counted(typed.length, 'field'),
      fields: fields.length > 0 ? quoted(fields.map(nameOfField), 3) : phrase('theFields'),
      keyboards: quoted(
        fields.map(({ kind }) => KEYBOARDS[kind]?.[0] ?? 'text'),
        3,
      ),
      font,
    });
    const proof = (fields: readonly FieldReading[]) => fields.map(({ evidence }) => evidence);

    const blocked = fieldsOf(typed.filter(({ typing }) => typing.pasteBlocked));
    if (blocked.length > 0) return say.fail('paste', values(blocked), proof(blocked));
    const wrong = fieldsOf(typed.filter(({ field, typing }) => !fits(field.kind, typing)));
    const small = phone ? fieldsOf(typed.filter(({ typing }) => typing.fontSize > 0 && typing.fontSize < font)) : [];
    const missed = [...new Set([...wrong, ...small])];
    if (missed.length === 0) return say.pass('right', values(fieldsOf(typed)), proof(fieldsOf(typed)));
    const message = wrong.length === 0 ? 'small' : 'other';
    const told = wrong.length === 0 ? small : wrong;
    return missed.length > most && phone
      ? say.fail(message, values(told), proof(missed))
      : say.warn(message, values(told), proof(missed));
  },
});

function fits(kind: FieldKind, { type, inputMode }: Typing): boolean {
  if (type === 'number' && NO_COUNTER.includes(kind)) return false;
  const keyboards = KEYBOARDS[kind];
  return keyboards === undefined || keyboards.includes(type) || keyboards.includes(inputMode);
}
