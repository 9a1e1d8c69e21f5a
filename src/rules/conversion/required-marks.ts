import { askedFields, nameOfField } from '../asked-fields';
import { defineRule } from '../define-rule';
import { counted, quoted, shorten } from '../in-words';

/** Fields from which it matters: the lab found it to matter in checkouts and long forms (BAY-REQ); the number is convention. */
const limits = { fewest: 5 };

/**
 * Where nothing in the code or on screen tells required from optional, a script may still do so on sending: that cannot
 * be seen, and does not count.
 */
export default defineRule({
  title: 'Required and optional fields',
  why: 'In long forms people stop to guess which fields they can skip, and only few sites mark both kinds. A usability lab found it to matter there, and much less in short forms.',
  fix: 'Write “(optional)” at {optional} and mark the required fields, or take out what nobody has to answer.',
  check: 'Read only the labels: for each field they say whether it can be skipped.',
  effort: 'copy',
  blind: 'Marks that a script adds on sending.',
  version: 2,
  lens: 'clarity',
  weight: 2,
  sources: ['BAY-REQ'],
  needs: ['conversionForm', 'language'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    both: 'Each of the {fields} says whether it has to be filled in.',
    same: 'All {fields} have to be filled in, and the form says so.',
    half: 'Only {marked} of {count} fields say whether they have to be filled in. No word on it at {optional}.',
    note: 'The form says once which fields are required (“{note}”), and the fields themselves do not.',
    none: 'Nothing says which of the {fields} can be skipped: {optional}.',
    bare: 'All {fields} have to be filled in, and nothing says so.',
    script: 'Nothing in the form says which of the {fields} have to be filled in; a script may do so later.',
    language: 'Whether the fields say that they are optional could not be judged in this language.',
    short: 'The form is too short for marks to matter.',
    frame: 'The form from {host} could not be read, so its marks could not be seen.',
  },
  phrases: {
    skippable: 'what can be skipped',
  },
  judge: ({ conversionForm: form, language }, { fewest }, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    // a choice that is made already, or shows that it need not be, asks for no mark
    const asked = form ? askedFields(form).filter(({ optionCount, required }) => optionCount < 2 || required) : [];
    if (!form || asked.length < fewest) return say.notApplicable('short');
    const silent = asked.filter(({ mark, required }) => mark !== (required ? 'required' : 'optional'));
    const optional = asked.filter(({ required }) => !required);
    const skipped = silent.filter(({ required }) => !required);
    const shown = skipped.length > 0 ? skipped : silent;
    const values = {
      fields: counted(asked.length, 'field'),
      count: asked.length,
      marked: asked.length - silent.length,
      optional: shown.length > 0 ? quoted(shown.map(nameOfField), 3) : say.words('skippable'),
      note: shorten(form.requiredNote),
    };
    const evidence = (silent.length > 0 ? silent : asked).map((field) => field.evidence);
    if (silent.length === 0) return say.pass('both', values, evidence);
    if (optional.length === 0 && form.requiredNote !== '') return say.pass('same', values, evidence);
    if (!language.known) return say.unsure('language', {}, evidence);
    if (silent.length < asked.length) return say.warn('half', values, evidence);
    if (form.requiredNote !== '') return say.warn('note', values, evidence);
    if (asked.every(({ requiredBy }) => requiredBy === 'unmarked')) return say.unsure('script', values, evidence);
    return optional.length > 0 ? say.fail('none', values, evidence) : say.warn('bare', values, evidence);
  },
});
