import type { FieldReading, FormReading } from '../../reading/form';
import { askedFields, nameOfField } from '../asked-fields';
import { isAutofillable, isAutofillReady } from '../autofill-token';
import { defineRule } from '../define-rule';
import { quoted } from '../in-words';
import { isPhone } from '../is-phone';

/** Characters typed: our estimate of usual answers. */
const TYPED: Partial<Record<FieldReading['kind'], number>> = {
  name: 14,
  email: 22,
  phone: 11,
  street: 30,
  message: 60,
};
const USUAL = 12;

/** Seconds. KLM: 1.35 to decide, 1.1 to point, 0.28 a keystroke; the rest is our estimate, CAPTCHA for the puzzle (9.8 at best). */
const SECONDS = { decide: 1.35, point: 1.1, key: 0.28, touchKey: 0.5, choice: 2, list: 3, file: 15 };
const CHALLENGE: Record<FormReading['captcha'], number> = { none: 0, invisible: 0, checkbox: 3, puzzle: 10 };
/** A field that the browser fills in takes this share of the time; our estimate, in the direction of AUTOFILL. */
const AUTOFILLED = 0.3;
/** Input methods that compose characters take longer; our estimate. */
const COMPOSED = { languages: ['ja', 'zh', 'ko'], factor: 1.5 };

const paying = { goodToPay: 45, mostToPay: 135 };

export default defineRule({
  title: 'Time to fill in the form',
  why: 'People weigh how long a form will take before they start. This is an estimate from the usual lengths of answers, not a measurement, and the limits are convention.',
  fix: '{change}.',
  check: 'Fill in the form as a visitor would, with a stopwatch: it takes {good} seconds or less.',
  effort: 'build',
  blind: 'How long people take: it is an estimate from usual answers.',
  cause: 'long-form',
  lens: 'effort',
  weight: 3,
  sources: ['KLM', 'CAPTCHA', 'AUTOFILL'],
  needs: ['conversionForm', 'view', 'language'],
  // Seconds: convention, 30 and 90, times 0.7 for cold visitors and 1.5 for those who are ready to act. Who fills in a
  // checkout is ready to act, wherever they came from.
  limits: {
    cold: { good: 21, most: 63, ...paying },
    warm: { good: 30, most: 90, ...paying },
    hot: { good: 45, most: 135, ...paying },
  },
  messages: {
    quick: 'Filling in the form takes about {seconds} seconds, by our estimate.',
    slow: 'Filling in the form takes about {seconds} seconds, by our estimate; our mark is {good}.',
    frame: 'The form from {host} could not be read, so its time could not be estimated.',
    none: 'The page has no form to fill in for its main ask.',
  },
  phrases: {
    autofill: 'Let the browser fill in {fields}: that takes about {left} seconds instead of {seconds}',
    leaveOut: 'Leave out {fields} for now: that takes about {left} seconds instead of {seconds}',
  },
  judge: ({ conversionForm: form, view, language }, limits, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    // What may be left empty is left empty by people in a hurry.
    const fields = form ? askedFields(form).filter(({ required }) => required) : [];
    if (!form || fields.length === 0 || form.purpose === 'login') return say.notApplicable('none');
    const perKey = isPhone(view) ? SECONDS.touchKey : SECONDS.key;
    const typing = COMPOSED.languages.includes(language.code) ? perKey * COMPOSED.factor : perKey;
    const timed = fields
      .map((field) => ({ field, seconds: secondsFor(field, typing) }))
      .toSorted((a, b) => b.seconds - a.seconds);
    const total = timed.reduce((all, { seconds }) => all + seconds, CHALLENGE[form.captcha]);
    const pays = form.purpose === 'checkout' || form.purpose === 'donation';
    const { good, most } = pays ? { good: limits.goodToPay, most: limits.mostToPay } : limits;
    const seconds = Math.round(total);
    const { key, fields: eased, left } = changeFor(timed, total);
    const values = { seconds, good, change: say.words(key, { fields: eased, left, seconds }) };
    const evidence = [form.evidence, ...timed.map(({ field }) => field.evidence)];
    if (total <= good) return say.pass('quick', values, evidence);
    return total <= most ? say.warn('slow', values, evidence) : say.fail('slow', values, evidence);
  },
});

/** The change that costs the visitor nothing, where there is one: the browser fills in; else the slowest answer is dropped. */
function changeFor(timed: readonly { field: FieldReading; seconds: number }[], total: number) {
  const fillable = timed.filter(({ field }) => isAutofillable(field) && !isAutofillReady(field));
  const saved = fillable.reduce((all, { seconds }) => all + seconds * (1 - AUTOFILLED), 0);
  const slowest = timed.slice(0, 1);
  const less = slowest.reduce((left, { seconds }) => left - seconds, total);
  const [key, list, left] =
    saved > 0 ? (['autofill', fillable, total - saved] as const) : (['leaveOut', slowest, less] as const);
  const fields = quoted(
    list.map(({ field }) => nameOfField(field)),
    3,
  );
  return { key, fields, left: Math.round(left) };
}

function secondsFor(field: FieldReading, perKey: number): number {
  const { kind, optionCount } = field;
  if (kind === 'file') return SECONDS.file;
  if (kind === 'choice' || optionCount > 0) return optionCount > 10 ? SECONDS.list : SECONDS.choice;
  const typed = SECONDS.decide + SECONDS.point + (TYPED[kind] ?? USUAL) * perKey;
  return isAutofillReady(field) ? typed * AUTOFILLED : typed;
}
