import type { FieldKind, FormPurpose } from '../../reading/form';
import { askedFields, kindsOfForm, nameOfField, nameOfForm, thingsAsked } from '../asked-fields';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { quoted } from '../in-words';

/** What can wait until after the yes, what is asked for with the least need first. Our calibration. */
const CAN_WAIT: readonly FieldKind[] = [
  'budget',
  'company-size',
  'industry',
  'job-title',
  'gender',
  'website',
  'confirm',
  'coupon',
  'birth-date',
  'company',
  'phone',
  'country',
  'region',
  'street',
  'city',
  'postcode',
  'username',
  'family-name',
  'choice',
  'text',
  'date',
  'file',
];

/**
 * Fields that are few enough, and the most that is still no miss, for warm visitors; `shift` is added for the others,
 * but in a checkout: who fills one in is ready to act, wherever they came from.
 * Shops: BAY-FIELDS (8 are enough for many, 11.3 is the average); the others: convention.
 */
const sized = (shift: number) => ({
  leadEnough: 3 + shift,
  leadMost: 6 + shift,
  signupEnough: 4 + shift,
  signupMost: 6 + shift,
  checkoutEnough: 8,
  checkoutMost: 12,
});

const SIZE: Record<FormPurpose, 'lead' | 'signup' | 'checkout' | null> = {
  newsletter: 'lead',
  lead: 'lead',
  contact: 'lead',
  quiz: 'lead',
  booking: 'lead',
  other: 'lead',
  signup: 'signup',
  checkout: 'checkout',
  donation: 'checkout',
  login: null,
  search: null,
};

/**
 * Steps are counted together, since the number of fields weighs more than the number of steps (BAY-FIELDS). A form is no
 * miss where its first step is small enough, and what may be left empty counts half for one: both are met as less.
 */
export default defineRule({
  title: 'Number of form fields',
  why: 'Every field is a small question of its own: do I want to tell this now? Usability labs find that the number of fields weighs more than the number of steps. How many are too many is convention.',
  fix: 'Ask now only for what the next step needs: {wait} can wait until after the yes.',
  offer: 'content',
  check: 'Reload, and the form shows {enough} fields or fewer before the button.',
  effort: 'build',
  blind: 'Fields that appear after an answer or on a later page.',
  cause: 'long-form',
  version: 3,
  lens: 'effort',
  weight: 5,
  sources: ['BAY-FIELDS', 'GOVUK'],
  needs: ['conversionForm', 'mainAsk', 'asks', 'blindSpots'],
  // Added for quotes and applications, for everyone: they need more by nature.
  limits: {
    cold: { ...sized(-1), quoteEnough: 2, quoteMost: 2 },
    warm: { ...sized(0), quoteEnough: 2, quoteMost: 2 },
    hot: { ...sized(0), quoteEnough: 2, quoteMost: 2 },
  },
  messages: {
    few: '{form} asks for {things}, which is little enough here.',
    some: '{form} asks for {things}; {enough} would do at this point.',
    many: '{form} asks for {things}; {enough} would do at this point.',
    frame: 'The form from {host} stands in a frame of another site, and its fields could not be counted.',
    unseen: 'No form was seen for the main ask, but {unseen} could not be read.',
    none: 'The page has no form to fill in for its main ask.',
  },
  phrases: {
    withOptional: '{things}, {optional} of them optional',
  },
  judge: ({ conversionForm: form, mainAsk, asks, blindSpots }, limits, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const hidden = blindSpot(blindSpots);
    if (!form && hidden) return say.unsure('unseen', { unseen: hidden.what });
    const size = form && SIZE[form.purpose];
    const fields = form ? askedFields(form) : [];
    if (!form || !size || fields.length === 0) return say.notApplicable('none');
    const needsMore = kindsOfForm(form, asks).some((kind) => kind === 'quote' || kind === 'apply');
    const enough = limits[`${size}Enough`] + (needsMore ? limits.quoteEnough : 0);
    const most = limits[`${size}Most`] + (needsMore ? limits.quoteMost : 0);
    const optional = fields.filter(({ required }) => !required).length;
    const things =
      optional > 0 ? say.words('withOptional', { things: thingsAsked(form), optional }) : thingsAsked(form);
    const values = { form: nameOfForm(form, mainAsk), things, enough };
    if (fields.length <= enough) return say.pass('few', values, [form.evidence]);
    const wait = fields.toSorted((a, b) => rank(a.kind) - rank(b.kind)).slice(0, Math.min(fields.length - enough, 3));
    const missed = { ...values, wait: quoted(wait.map(nameOfField), 3) };
    const evidence = [form.evidence, ...wait.map((field) => field.evidence)];
    const first = fields.filter(({ later }) => !later);
    const light = fields.length - optional / 2 <= most || (form.steps > 1 && first.length <= enough);
    return light ? say.warn('some', missed, evidence) : say.fail('many', missed, evidence);
  },
});

const rank = (kind: FieldKind): number => (CAN_WAIT.includes(kind) ? CAN_WAIT.indexOf(kind) : CAN_WAIT.length);
