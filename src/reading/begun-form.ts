import type { Ask } from './ask';
import type { FormReading } from './form';

/** True for the button at the end of a form whose first field stands whole above `height`, CSS pixels: who sees the field has met the form. */
export function isBegun(ask: Ask, forms: readonly FormReading[], height: number): boolean {
  return forms.some(
    ({ id, visible, box, fields }) =>
      id === ask.form &&
      visible &&
      ask.box.y >= box.y &&
      ask.box.y <= box.y + box.height &&
      fields.some((field) => field.visible && field.box.y >= 0 && field.box.y + field.box.height <= height),
  );
}
