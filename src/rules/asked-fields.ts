import type { Ask } from '../reading/ask';
import type { FieldKind, FieldReading, FormReading } from '../reading/form';
import { shorten } from './in-words';

/** Not answers about the visitor: a box that only agrees, a challenge, a search. */
const NO_ANSWER: readonly FieldKind[] = ['consent', 'captcha', 'search'];

/**
 * The fields that a visitor has to answer: those on screen and those of later steps. A form that is still closed
 * (in a dialog) is counted whole. A group of radio buttons or boxes is one field, a name in two boxes is two.
 */
export function askedFields(form: FormReading): FieldReading[] {
  return form.fields.filter(
    ({ kind, visible, later }) => !NO_ANSWER.includes(kind) && (visible || later || !form.visible),
  );
}

/** What to call a field between quotation marks: its label, else its name, else what it asks for. */
export function nameOfField(field: FieldReading): string {
  return shorten(field.label) || shorten(field.name) || field.kind.replaceAll('-', ' ');
}

/** What to call a form at the head of a sentence: “its main ask” or “its button”, else "The form". */
export function nameOfForm(form: FormReading, mainAsk: Ask | null): string {
  const label = (mainAsk?.form === form.id ? mainAsk.text : '') || form.submit || form.heading;
  return label === '' ? 'The form' : `“${shorten(label)}”`;
}
