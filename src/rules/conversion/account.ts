import type { AskKind } from '../../reading/ask';
import { askedFields, kindsOfForm, nameOfField, nameOfForm } from '../asked-fields';
import { defineRule } from '../define-rule';

/** What goes on after the first payment has to be looked after somewhere: an account belongs to it, though not before it. */
const GOES_ON: readonly AskKind[] = ['subscribe_paid', 'donate_monthly', 'trial_card', 'contract', 'apply'];

/**
 * Rules for passwords, and how prominent a guest checkout is, are no part of the reading and do not count. A product
 * that is an account by nature asks for one: there only how it is asked for is judged.
 */
export default defineRule({
  title: 'Account before the value',
  why: 'A forced account was named by 28 % of US adults asked why they had left a checkout, and a password is the field at which most people give up. Whether social log-in helps is disputed.',
  fix: 'Let people finish first and offer to save it after, or send a link by e-mail instead of asking for “{field}”.',
  offer: 'account',
  check: 'Go through the form in a private window: what people came for is reached without making up a password.',
  effort: 'build',
  blind: 'Rules for passwords, and a way round the account on a later page.',
  lens: 'effort',
  weight: 4,
  sources: ['BAY-ABANDON', 'BAY-GUEST', 'ZUKO-FIELDS', 'ZUKO-PW', 'MAILCHIMP'],
  needs: ['conversionForm', 'mainAsk', 'asks'],
  // passwordFits: 1 for visitors who came to open an account, 0 for those who only look.
  limits: { cold: { passwordFits: 0 }, warm: { passwordFits: 0 }, hot: { passwordFits: 1 } },
  messages: {
    none: '{form} asks for no account.',
    easy: 'An account can be opened without a password here.',
    fits: '{form} asks for one password, which fits people who came to open an account.',
    optional: '“{field}” may be left empty, so no account is forced.',
    password: '{form} asks for “{field}” before people have seen what it is for.',
    forced: '{form} asks for “{field}”, which makes people open an account before they get what they came for.',
    twice: '“{field}” asks for the password a second time.',
    frame: 'The form from {host} could not be read, so whether it asks for an account could not be seen.',
    noForm: 'The page has no form that could ask for an account.',
  },
  mistakes: ['unnecessarySteps'],
  judge: ({ conversionForm: form, mainAsk, asks }, { passwordFits }, say) => {
    if (form?.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    if (!form || form.purpose === 'login' || form.purpose === 'newsletter') return say.notApplicable('noForm');
    const fields = askedFields(form);
    const password = fields.find(({ kind }) => kind === 'new-password' || kind === 'password');
    const name = nameOfForm(form, mainAsk);
    const noPassword = asks.find(({ kind }) => kind === 'account_sso');
    if (!password) {
      return form.purpose === 'signup'
        ? say.pass('easy', {}, [form.evidence])
        : say.pass('none', { form: name }, [form.evidence]);
    }
    const values = { form: name, field: nameOfField(password) };
    const at = fields.indexOf(password);
    // A confirmation after the password is of the password; one before it is of the e-mail.
    const again = fields.slice(at + 1).find(({ kind }) => kind === 'confirm');
    if (again) return say.fail('twice', { ...values, field: nameOfField(again) }, [again.evidence]);
    if (!password.required) return say.pass('optional', values, [password.evidence]);
    const goesOn = kindsOfForm(form, asks).some((kind) => GOES_ON.includes(kind));
    if (form.purpose !== 'signup' && goesOn) return say.warn('forced', values, [password.evidence]);
    if (form.purpose !== 'signup') return say.fail('forced', values, [password.evidence]);
    if (noPassword) return say.pass('easy', {}, [noPassword.evidence]);
    return passwordFits
      ? say.pass('fits', values, [password.evidence])
      : say.warn('password', values, [password.evidence]);
  },
});
