import type { ActionFact } from '../facts/action';
import type { FormReading } from './form';
import { near } from './near';

const NAMES =
  'google|facebook|meta|apple|microsoft|github|gitlab|linkedin|twitter|x|amazon|yahoo|slack|okta|discord|line|kakao|naver|vk|paypal';
/** Names of those who vouch for an identity; the same in every language. */
const PROVIDER = new RegExp(`^(${NAMES}|sso|saml sso)$`, 'i');
/** The same names as words of a label; in scripts without spaces a name ends where Latin letters end. */
const NAMED = new RegExp(`(?<![a-z0-9])(${NAMES})(?![a-z0-9])`, 'i');
/** Sign-on buttons stand by the form that they save people from, CSS pixels. Our calibration. */
export const BY_THE_FORM = 400;

/** True for an action with nothing but a provider's name on it; in a footer it is a network to follow. */
function isProvider(action: ActionFact): boolean {
  return PROVIDER.test(action.name.trim()) && action.region !== 'footer';
}

/** The label with another provider's name in it, or null when it names none: what is said of one is said of all. */
export function withKnownProvider(label: string): string | null {
  return NAMED.test(label) ? label.replace(NAMED, 'Google') : null;
}

/**
 * True when two providers or more stand by a form to sign on with: what the form asks for then is an account. A single
 * name may be the icon of a network to follow, and so is a link to one.
 */
export function hasProvidersBeside(box: ActionFact['box'], actions: readonly ActionFact[]): boolean {
  const names = actions
    .filter((action) => isProvider(action) && action.destination !== 'external' && action.hiddenBy === null)
    .filter((action) => near(box, action.box, BY_THE_FORM))
    .map((action) => action.name.trim().toLowerCase());
  return new Set(names).size >= 2;
}

/** The sign-up or log-in form that a button with nothing but a provider's name on it stands by, or null. */
export function formByProvider(action: ActionFact, forms: readonly FormReading[]): FormReading | null {
  if (!isProvider(action)) return null;
  const form = forms.find(({ visible, purpose, box }) => {
    return visible && (purpose === 'signup' || purpose === 'login') && near(box, action.box, BY_THE_FORM);
  });
  return form ?? null;
}
