import { askedFields, nameOfField } from '../asked-fields';
import { defineRule } from '../define-rule';
import { counted, quoted } from '../in-words';

/** Fields that ask again: one is a warning. Convention; standards ask for none. */
const limits = { most: 1 };

/** A billing address that repeats the shipping address, and what a later page asks again, cannot be seen at the click. */
export default defineRule({
  title: 'Asked twice',
  why: 'Typing the same again feels like work for somebody else. Standards ask not to, and form analysts advise against fields that only confirm another.',
  fix: 'Take out {fields}: show what was typed back instead, or let people look at the password.',
  check: 'Go through the form once: nothing has to be typed a second time.',
  effort: 'build',
  blind: 'An address that repeats another, and what a later page asks again.',
  lens: 'effort',
  weight: 2,
  sources: ['WCAG-FORMS', 'ZUKO-PW'],
  needs: ['conversionForm'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    once: 'Nothing in the form is asked for twice.',
    again: '{fields} asks for something that was just typed.',
    several: '{count} ask for something that was just typed: {fields}.',
    frame: 'The form from {host} could not be read, so its questions could not be seen.',
    none: 'The page has no form with several fields for its main ask.',
  },
  mistakes: ['unnecessarySteps'],
  judge: ({ conversionForm: form }, limits, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const fields = form ? askedFields(form) : [];
    if (!form || fields.length < 2 || form.purpose === 'login') return say.notApplicable('none');
    const again = fields.filter(({ kind }) => kind === 'confirm');
    if (again.length === 0) return say.pass('once', {}, [form.evidence]);
    const values = { fields: quoted(again.map(nameOfField), 3), count: counted(again.length, 'field') };
    const evidence = again.map((field) => field.evidence);
    return again.length > limits.most ? say.fail('several', values, evidence) : say.warn('again', values, evidence);
  },
});
