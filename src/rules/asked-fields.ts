import type { Ask, AskKind } from '../reading/ask';
import type { FieldKind, FieldReading, FormReading } from '../reading/form';
import type { Phrase, Value } from '../reading/phrase';
import { counted, inQuotes, phrase, shorten } from './in-words';

/** Not answers about the visitor: a box that only agrees, a challenge, a search. */
const NO_ANSWER: readonly FieldKind[] = ['consent', 'captcha', 'search'];

/**
 * The fields that a visitor has to answer: those on screen and those of later steps. A form that is still closed
 * (in a dialog) is counted whole. A group of radio buttons or boxes is one field, a name in two boxes is two. The
 * message of a contact form is left out: it is what the visitor came to say.
 */
export function askedFields(form: FormReading): FieldReading[] {
  return form.fields.filter(
    (field) =>
      !NO_ANSWER.includes(field.kind) && !isTheMessage(form, field) && (field.visible || field.later || !form.visible),
  );
}

const isTheMessage = (form: FormReading, { kind }: FieldReading): boolean =>
  form.purpose === 'contact' && kind === 'message';

/** How much a form asks for, in words: `3 things`, `2 things beside the message`. */
export function thingsAsked(form: FormReading): Phrase {
  const beside = form.fields.some((field) => isTheMessage(form, field));
  return counted(askedFields(form).length, beside ? 'thingBesideTheMessage' : 'thing');
}

/** What the buttons of a form, and those that lead to it, ask for. */
export function kindsOfForm(form: FormReading, asks: readonly Ask[]): AskKind[] {
  return asks.filter((ask) => ask.form === form.id).map(({ kind }) => kind);
}

/** What to call a field between quotation marks: its label, else its name, else what it asks for. */
export function nameOfField(field: FieldReading): Value {
  return shorten(withoutMarks(field.label)) || shorten(field.name) || phrase(`field-${field.kind}`);
}

/** A label without the star or the colon that stands around it. */
function withoutMarks(label: string): string {
  return label.replace(/^[\s*＊]+|[\s*＊:：]+$/g, '');
}

/** What to call a form: “its main ask” or “its button”, else "the form". */
export function nameOfForm(form: FormReading, mainAsk: Ask | null): Phrase {
  const label = (mainAsk?.form === form.id ? mainAsk.text : '') || form.submit || form.heading;
  return label === '' ? phrase('theForm') : inQuotes(shorten(label));
}
