import { attribute, classNameOf, findAll } from './dom';
import type { CaptchaKind } from './form';
import type { Walk, Walked } from './walk';

const ORDER: readonly CaptchaKind[] = ['none', 'invisible', 'checkbox', 'puzzle'];

/** The challenge that stands in a form (or, where nothing is asked of the visitor, on its page). */
export function captchaOf(walk: Walk, form: Walked): CaptchaKind {
  let kind: CaptchaKind = 'none';
  for (let at = form.index; at < form.end; at += 1) {
    const record = walk.records[at];
    if (record === undefined) break;
    const here = kindOf(record);
    if (here !== null && ORDER.indexOf(here) > ORDER.indexOf(kind)) kind = here;
  }
  return kind;
}

/** True where the page carries the badge of a check that runs unseen. */
export function hasBadge(walk: Walk): boolean {
  return walk.scopes.some(({ root }) => findAll(root, '.grecaptcha-badge').length > 0);
}

function kindOf(record: Walked): CaptchaKind | null {
  const { tag, element } = record;
  if (tag === 'iframe') return kindOfFrame(attribute(element, 'src'));
  if (tag === 'div' || tag === 'span') {
    const classes = ` ${classNameOf(element)} `;
    if (!/ (?:g-recaptcha|h-captcha|cf-turnstile|frc-captcha) /.test(classes)) return null;
    return attribute(element, 'data-size') === 'invisible' ? 'invisible' : 'checkbox';
  }
  if (tag === 'img' && record.hiddenBy === null) {
    return /captcha/i.test(
      `${attribute(element, 'src').slice(0, 200)} ${attribute(element, 'id')} ${classNameOf(element)} ${attribute(element, 'alt')}`,
    )
      ? 'puzzle'
      : null;
  }
  return null;
}

function kindOfFrame(address: string): CaptchaKind | null {
  if (/recaptcha\/(?:api2|enterprise)\/bframe/.test(address)) return null;
  if (/recaptcha\/(?:api2|enterprise)\//.test(address) || /hcaptcha\.com\//.test(address))
    return address.includes('size=invisible') ? 'invisible' : 'checkbox';
  if (/challenges\.cloudflare\.com\//.test(address)) return 'checkbox';
  return /arkoselabs\.com|funcaptcha\.com|geetest\.com/.test(address) ? 'puzzle' : null;
}
