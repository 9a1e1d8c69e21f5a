import type { FieldKind } from '../../reading/form';
import { askedFields, nameOfField } from '../asked-fields';
import { defineRule } from '../define-rule';

/** Options that can be taken in, and the most without help (BAY-DROP: over 10 are a poor drop-down; 30 is convention). */
const limits = { good: 10, most: 30 };

/** Ordered lists of known names are quick to use: one level milder. */
const ORDERED: readonly FieldKind[] = ['country', 'region', 'date', 'birth-date', 'card-expiry'];

/**
 * A drop-down for fewer than five options is not judged: it costs a tap and hides little, and the sources call the number
 * guidance. Groups are held to the limits of drop-downs, which are the looser ones.
 */
export default defineRule({
  title: 'Options of a question',
  why: 'A long list has to be read before it can be answered, unless people know the names in it and their order. Usability labs find drop-downs poor beyond about ten options, as guidance.',
  fix: 'Let people type in “{field}”, or offer the five answers that fit most of them and “Other”.',
  check: 'Answer “{field}” on a phone: one line typed, or one of a few answers in sight, is enough.',
  effort: 'build',
  blind: 'Lists of fewer than five options, which buttons would show at once.',
  lens: 'choice',
  weight: 2,
  sources: ['BAY-DROP', 'HICK'],
  needs: ['conversionForm'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    few: 'No question of the form has more options than can be taken in.',
    many: '“{field}” has {count} options to choose from.',
    none: 'No question of a form gives options to choose from.',
    frame: 'The form from {host} could not be read, so its options could not be seen.',
  },
  judge: ({ conversionForm: form }, limits, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const lists = form ? askedFields(form).filter(({ optionCount }) => optionCount > 1) : [];
    const judged = lists.map((field) => {
      const level = (field.optionCount > limits.good ? 1 : 0) + (field.optionCount > limits.most ? 1 : 0);
      return { field, level: ORDERED.includes(field.kind) ? level - 1 : level };
    });
    const worst = judged.toSorted((a, b) => b.level - a.level || b.field.optionCount - a.field.optionCount)[0];
    if (!worst) return say.notApplicable('none');
    if (worst.level <= 0)
      return say.pass(
        'few',
        {},
        lists.map(({ evidence }) => evidence),
      );
    const values = { field: nameOfField(worst.field), count: worst.field.optionCount };
    return worst.level > 1
      ? say.fail('many', values, [worst.field.evidence])
      : say.warn('many', values, [worst.field.evidence]);
  },
});
