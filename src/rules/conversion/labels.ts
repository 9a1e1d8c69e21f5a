import type { FieldKind, FieldReading } from '../../reading/form';
import { nameOfField } from '../asked-fields';
import { defineRule } from '../define-rule';
import { counted, quoted } from '../in-words';

const limits = {
  /** Share of fields with a label that is still no miss, percent: convention. */
  most: 80,
  /** Fields named by their placeholder alone that are a miss whatever the share (NNG-PLACE; the count is convention). */
  placeholders: 2,
};

/** What shows by itself what it is: a counter with its number, a place to drop a file. */
const SHOWN: readonly FieldKind[] = ['captcha', 'search', 'quantity', 'file'];

/** In Japanese the halves of a name stand under one label, and which comes first is never in doubt. */
const HALVES: readonly FieldKind[] = ['given-name', 'family-name'];

/**
 * All forms are judged but search and log-in: a label is missed in the newsletter box as well. A form of a single
 * field whose button says what it does is a warning at most. Hints on formats cannot be seen in the reading.
 */
export default defineRule({
  title: 'Labels of form fields',
  why: 'A label inside the box goes as soon as people type, and then they have to remember what was asked. Labels that stay above the box are read fastest, and standards ask for them.',
  fix: 'Put a label for {fields} above the box and keep it there while people type.',
  check: 'Type a letter into each box: what {fields} asks for can still be read above it.',
  effort: 'layout',
  blind: 'Hints on formats.',
  version: 2,
  lens: 'clarity',
  weight: 4,
  sources: ['NNG-PLACE', 'PENZO', 'WCAG-FORMS'],
  needs: ['forms', 'language'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    all: 'Every label stays on screen while people type: {count} looked at.',
    alone: 'No label stays on screen for {fields}; with a clear button, a single box can do without.',
    some: 'No label stays on screen for {missing} of {count}: {fields}.',
    many: 'No label stays on screen for {missing} of {count}: {fields}.',
    frame: 'The form from {host} could not be read, so its labels could not be seen.',
    none: 'There is no form field on the page that needs a label.',
  },
  judge: ({ forms, language }, limits, say) => {
    const read = forms.filter(({ purpose }) => purpose !== 'search' && purpose !== 'login');
    const fields = read.flatMap((form) => form.fields).filter(({ visible, kind }) => visible && !SHOWN.includes(kind));
    const host = read.find(({ unseenHost }) => unseenHost !== null)?.unseenHost;
    if (fields.length === 0) return host ? say.unsure('frame', { host }) : say.notApplicable('none');
    const bare = fields.filter(({ labelVisible }) => !labelVisible);
    const count = counted(fields.length, 'field');
    if (bare.length === 0)
      return say.pass(
        'all',
        { count },
        fields.map(({ evidence }) => evidence),
      );
    const values = { count, missing: bare.length, fields: quoted(bare.map(nameOfField), 3) };
    const evidence = bare.map((field) => field.evidence);
    const alone = (field: FieldReading): boolean =>
      read.some(
        (form) =>
          form.fields.includes(field) &&
          form.fields.filter(({ visible, kind }) => visible && kind !== 'consent').length === 1,
      );
    if (bare.every((field) => alone(field) && field.labelFrom !== 'none')) return say.warn('alone', values, evidence);
    // a newsletter box in the footer makes no other form harder
    const judged = fields.filter(
      (field) =>
        (!alone(field) || field.labelFrom === 'none') && !(language.code === 'ja' && HALVES.includes(field.kind)),
    );
    const missed = bare.filter((field) => judged.includes(field));
    const share = (100 * (judged.length - missed.length)) / Math.max(1, judged.length);
    const placeholders = missed.filter(({ labelFrom }) => labelFrom === 'placeholder').length;
    const few = (missed.length === 0 || share >= limits.most) && placeholders < limits.placeholders;
    return few ? say.warn('some', values, evidence) : say.fail('many', values, evidence);
  },
});
