import type { FieldKind } from '../../reading/form';
import { askedFields, nameOfField } from '../asked-fields';
import { defineRule } from '../define-rule';

/** Answers that are one tap. */
const TAPS: readonly FieldKind[] = ['choice', 'quantity', 'industry', 'company-size', 'country'];
/** Answers by which one can be reached, or worse. A complaint is the matter itself where health is asked for: `sensitive` judges it. */
const CONTACT: readonly FieldKind[] = [
  'email',
  'phone',
  'street',
  'password',
  'new-password',
  'card-number',
  'bank',
  'national-id',
  'birth-date',
];

const limits = {
  /** Fields from which the order matters: convention. */
  fewest: 4,
  /** Percent of the form that comes before the first contact field: convention. */
  contactAfter: 66,
};

export default defineRule({
  title: 'Easy question first',
  why: 'A question that is quick and pleasant to answer gets people going, and the private ones come easier at the end. That is how interviews are led; on forms no controlled test was found.',
  fix: 'Start the form with a question that people like to answer, and move “{contact}” to the end, when there is a result to send.',
  offer: 'question',
  check: 'Reload: the first question of the form takes one tap, and “{contact}” comes last.',
  effort: 'layout',
  blind: 'How pleasant a question is: its kind alone is known.',
  version: 3,
  lens: 'momentum',
  weight: 3,
  sources: ['GOVUK', 'ZUKO-FIELDS', 'CRANOR-99'],
  needs: ['conversionForm', 'language'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    easy: 'The form starts with “{first}”, a tap, and asks for contact at the end.',
    middle: 'The form starts with “{first}”, and “{contact}” comes before the end.',
    text: 'The form starts with “{first}”, which has to be typed, and asks for contact at the end.',
    contact: 'The form starts with “{first}”, before anything easier was asked.',
    language: 'How private the questions are could not be judged in this language.',
    frame: 'The form from {host} could not be read, so the order of its questions could not be seen.',
    short: 'The order of the questions does not matter in so short or so harmless a form.',
    shop: 'In a checkout an e-mail first is no miss: it lets people come back.',
  },
  judge: ({ conversionForm: form, language }, limits, say, profile) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const fields = form ? askedFields(form) : [];
    const first = fields[0];
    if (!form || !first || fields.length < limits.fewest || form.purpose === 'login') return say.notApplicable('short');
    // who fills in a checkout is ready to act, wherever they came from
    if (form.purpose === 'checkout') return say.notApplicable('shop');
    const at = fields.findIndex(({ kind }) => CONTACT.includes(kind));
    const contact = fields[at];
    if (!contact) return say.notApplicable('short');
    const values = {
      first: nameOfField(first),
      contact: nameOfField(contact),
    };
    const evidence = at > 0 ? [first.evidence, contact.evidence] : [first.evidence];
    // A ready visitor expects to be asked: a warning at most.
    if (at === 0)
      return profile === 'hot' ? say.warn('contact', values, evidence) : say.fail('contact', values, evidence);
    if (!language.known) return say.unsure('language', {}, evidence);
    if ((100 * at) / fields.length < limits.contactAfter) return say.warn('middle', values, evidence);
    return TAPS.includes(first.kind) ? say.pass('easy', values, evidence) : say.warn('text', values, evidence);
  },
});
