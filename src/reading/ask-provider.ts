import type { ActionFact } from '../facts/action';
import type { FormReading } from './form';
import { near } from './near';

/** Names of those who vouch for an identity; the same in every language. */
const PROVIDER =
  /^(google|facebook|meta|apple|microsoft|github|gitlab|linkedin|twitter|x|amazon|yahoo|slack|okta|sso|saml sso)$/i;
/** Sign-on buttons stand by the form that they save people from, CSS pixels. Our calibration. */
export const BY_THE_FORM = 400;

/** The sign-up or log-in form that a button with nothing but a provider's name on it stands by, or null. */
export function formByProvider(action: ActionFact, forms: readonly FormReading[]): FormReading | null {
  if (!PROVIDER.test(action.name.trim())) return null;
  const form = forms.find(({ visible, purpose, box }) => {
    return visible && (purpose === 'signup' || purpose === 'login') && near(box, action.box, BY_THE_FORM);
  });
  return form ?? null;
}
