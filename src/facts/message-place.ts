import { referenced } from './accessible-name';
import { attribute, classNameOf, hasAttribute } from './dom';
import type { Page } from './page';
import type { Walked } from './walk';

/** Elements around a field that are looked at. Our calibration: a label, a hint, an icon and the message. */
const AROUND = 12;

const MESSAGE_CLASS = /error|invalid|feedback/i;

/** True where what is said about an answer has a place at its field: by reference, or in an element right beside it. */
export function hasMessagePlace(page: Page, record: Walked): boolean {
  const { element, parent } = record;
  if (hasAttribute(element, 'aria-errormessage') || hasAttribute(element, 'aria-invalid')) return true;
  const described = attribute(element, 'aria-describedby').split(/\s+/);
  if (described.some((id) => isPlace(referenced(page, record, id)))) return true;
  if (parent === null || parent.end - parent.index > AROUND) return false;
  return page.walk.records.slice(parent.index + 1, parent.end).some((one) => one !== record && isPlace(one));
}

function isPlace(record: Walked | null): boolean {
  if (record === null || record.tag === 'input') return false;
  return isLive(record) || MESSAGE_CLASS.test(`${classNameOf(record.element)} ${attribute(record.element, 'id')}`);
}

function isLive({ element, role }: Walked): boolean {
  if (role === 'alert' || role === 'status') return true;
  return /^(?:polite|assertive)$/.test(attribute(element, 'aria-live'));
}
