import type { FormFact } from '../facts/form';
import type { Snapshot } from '../facts/snapshot';
import { REQUIRED_MARK } from './field-entry';
import type { FieldReading } from './form';
import { isSeen } from './seen';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** A longer text says something else. Words, our calibration. */
const LONGEST = 25;

/** The sentence in a form that says for all of it what is required: "* required", "All fields are required". */
export function readRequiredNote(
  form: FormFact,
  fields: readonly FieldReading[],
  { facts }: Snapshot,
  words: Words,
): string {
  const labels = fields.map(({ label }) => label);
  const says = (text: string): boolean =>
    hasPhrase(text, [...words.fields.required, ...words.fields.optional], words.spaced);
  const note = facts.texts.find(
    (text) =>
      text.form === form.id &&
      isSeen(text) &&
      text.action === null &&
      text.words <= LONGEST &&
      says(text.text) &&
      // a label says it of its own field, a sentence or a star with its meaning of all
      (text.words > 2 || REQUIRED_MARK.test(text.text.trim().charAt(0))) &&
      !labels.some((label) => label !== '' && (text.text.includes(label) || label.includes(text.text))),
  );
  return note?.text ?? '';
}
