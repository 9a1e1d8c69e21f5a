import { nameOfForm } from '../asked-fields';
import { defineRule } from '../define-rule';

/**
 * The catalogue would double the weight on a phone; weights follow the visitor and not the window, so that a page keeps
 * its score from one window to the next.
 */
export default defineRule({
  title: 'Challenge before the form',
  why: 'A puzzle takes a person about ten seconds, and people often disagree on the answer. It asks visitors to prove something before they have anything from you.',
  fix: 'Replace the challenge by a trap field with a check of the time taken, or an invisible check, and show a puzzle only to what looks like a machine.',
  check: 'Send the form once in a private window: no box to tick and no puzzle comes up.',
  effort: 'build',
  blind: 'A challenge that comes after the button is pressed.',
  lens: 'effort',
  weight: 3,
  sources: ['CAPTCHA'],
  needs: ['conversionForm'],
  limits: { cold: {}, warm: {}, hot: {} },
  messages: {
    none: 'No challenge stands between a visitor and the form.',
    invisible: 'The form is checked without a visitor seeing it.',
    checkbox: '{form} has a box to tick that proves a person.',
    puzzle: '{form} asks visitors to solve a puzzle.',
    frame: 'The form from {host} could not be read, so a challenge in it could not be seen.',
    noForm: 'The page has no form to fill in for its main ask.',
  },
  judge: ({ conversionForm: form }, _limits, say) => {
    if (!form) return say.notApplicable('noForm');
    if (form.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const values = { form: nameOfForm(form, null) };
    if (form.captcha === 'puzzle') return say.fail('puzzle', values, [form.evidence]);
    if (form.captcha === 'checkbox') return say.warn('checkbox', values, [form.evidence]);
    return say.pass(form.captcha === 'invisible' ? 'invisible' : 'none', values, [form.evidence]);
  },
});
