import { askedFields, nameOfForm, thingsAsked } from '../asked-fields';
import { defineRule } from '../define-rule';
import { counted } from '../in-words';

/** Fields on one page, and fields that steps are worth: about 7 is a vendor's figure seen second-hand (ZUKO-MULTI), the rest is convention. */
const steps = { worthSteps: 7, tooFewForSteps: 4, manySteps: 3 };
const ready = { onePage: 10, onePageMost: 13 };
/** Who fills in a checkout is ready to act, wherever they came from. */
const paying = { onePageToPay: ready.onePage, onePageMostToPay: ready.onePageMost };

export default defineRule({
  title: 'One page or several steps',
  why: 'A long form on one page looks like work, and a short one cut into steps costs clicks for nothing. Vendors contradict each other on the gain; the number of fields weighs more than the steps.',
  fix: '{change}.',
  offer: 'question',
  check: 'Go through the form: no page of it shows more than {onePage} fields, and none is there for a single one.',
  effort: 'build',
  blind: 'Steps on other pages.',
  version: 3,
  cause: 'long-form',
  lens: 'effort',
  weight: 3,
  sources: ['ZUKO-MULTI', 'FORMSTACK', 'GOVUK', 'BAY-FIELDS'],
  needs: ['conversionForm', 'mainAsk'],
  // worthEasySteps: fields that steps are worth when the first question is a tap: one fewer for first-time visitors, convention.
  // onePage, onePageMost: visible fields. Visitors who are ready to act take up to 10 at once.
  limits: {
    cold: { ...steps, ...paying, worthEasySteps: 6, onePage: 7, onePageMost: 10 },
    warm: { ...steps, ...paying, worthEasySteps: 7, onePage: 7, onePageMost: 10 },
    hot: { ...steps, ...paying, worthEasySteps: 7, ...ready },
  },
  messages: {
    page: '{form} asks for {things} on one page: too little to split into steps.',
    steps: '{form} asks for {things} in {steps}.',
    long: '{form} asks for {things} on one page; beyond {onePage}, short steps are easier to take.',
    cut: '{form} asks for no more than {things}, and takes {steps} for it.',
    frame: 'The form from {host} could not be read, so its steps could not be seen.',
    none: 'The page has no form to fill in for its main ask.',
  },
  phrases: {
    merge: 'Put the {things} of these {steps} on one page',
    split:
      'Split the form into two or three short steps, and start with the easiest question, one that is not personal',
  },
  mistakes: ['unnecessarySteps'],
  judge: ({ conversionForm: form, mainAsk }, limits, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const count = form ? askedFields(form).length : 0;
    if (!form || count === 0 || form.purpose === 'login') return say.notApplicable('none');
    const pays = form.purpose === 'checkout';
    const onePage = pays ? limits.onePageToPay : limits.onePage;
    const onePageMost = pays ? limits.onePageMostToPay : limits.onePageMost;
    const values = {
      form: nameOfForm(form, mainAsk),
      things: thingsAsked(form),
      steps: counted(form.steps, 'step'),
      onePage,
    };
    const evidence = [form.evidence];
    if (form.steps > 1) {
      // where all fields come later, the first step is a button
      const easy = form.fields[0]?.kind === 'choice' || form.fields.every(({ later }) => later);
      // one question at a time is what a quiz is
      if (form.purpose === 'quiz' || count >= (easy ? limits.worthEasySteps : limits.worthSteps))
        return say.pass('steps', values, evidence);
      const merge = { ...values, change: say.words('merge', { things: values.things, steps: values.steps }) };
      // steps that begin with a tap read as a conversation: a warning at most
      return count <= limits.tooFewForSteps && form.steps >= limits.manySteps && !easy
        ? say.fail('cut', merge, evidence)
        : say.warn('cut', merge, evidence);
    }
    if (count <= onePage) return say.pass('page', values, evidence);
    const split = {
      ...values,
      change: say.words('split'),
    };
    return count <= onePageMost ? say.warn('long', split, evidence) : say.fail('long', split, evidence);
  },
});
