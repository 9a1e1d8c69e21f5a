import type { FieldKind, FieldReading } from '../../reading/form';
import { nameOfField } from '../asked-fields';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { distance } from '../distance';
import { examplesIn } from '../examples';
import { shorten } from '../in-words';

const PERSONAL: readonly FieldKind[] = ['email', 'phone', 'file', 'national-id', 'health', 'bank'];

/** CSS pixels between note and field, and words that a short note has: convention. */
const limits = { beside: 120, words: 20 };

/**
 * A warning at most: a bare link to the policy and consent that the law asks for look alike in the reading, and the
 * tests of privacy lines contradict each other. For visitors who are ready to act a link is enough, so it is not asked.
 */
export default defineRule({
  title: 'Privacy note at the field',
  why: 'People who give an address wonder what will happen with it. Formal notices lower trust and friendly ones do not; tests of single lines contradict each other, so try the wording.',
  fix: 'Beside “{field}”, say in one plain line what it is used for, if it is true: “{line}” Keep the consent that the law asks for.',
  check: 'Scroll to “{field}”: one plain line beside it says what the answer is used for.',
  effort: 'copy',
  blind: 'Whether the line is true, and consent that the law asks for.',
  version: 2,
  lens: 'trust',
  weight: 3,
  sources: ['PRIV-BROUGH', 'PRIV-AAG', 'PRIV-NA'],
  needs: ['forms', 'reassurances', 'language', 'blindSpots'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    short: 'A short line at “{field}” says what happens with it: “{note}”',
    long: '“{note}” at “{field}” is longer than {most} words.',
    spam: '“{note}” brings up spam at “{field}”. Tests of that word contradict each other.',
    none: 'No line beside “{field}” says in plain words what happens with it.',
    language: 'Whether a line at “{field}” says what happens with it could not be judged in this language.',
    unseen: 'No such line was seen at “{field}”, but {unseen} could not be read.',
    noField: 'No form on the page asks for an address, a file or a number of a person.',
    ready: 'For visitors who are ready to act a link to the policy is enough.',
  },
  judge: ({ forms, reassurances, language, blindSpots }, limits, say, profile) => {
    const read = forms.filter(({ purpose, visible }) => visible && purpose !== 'login' && purpose !== 'search');
    const fields = read
      .flatMap((form) => form.fields)
      .filter(({ kind, visible }) => visible && PERSONAL.includes(kind));
    const first = fields[0];
    if (!first) return say.notApplicable('noField');
    if (profile === 'hot') return say.notApplicable('ready');
    const notes = reassurances.filter(({ kind }) => kind === 'privacy');
    // a line at the end of the form is said of all of it
    const noteAt = (field: FieldReading) =>
      notes.find(({ box }) => distance(box, field.box) <= limits.beside) ??
      notes.find(({ box }) => read.some((form) => form.fields.includes(field) && distance(box, form.box) === 0));
    const bare = fields.find((field) => !noteAt(field));
    const field = nameOfField(bare ?? first);
    const line = examplesIn(language.code).privacy;
    const note = noteAt(first);
    if (bare || !note) {
      const evidence = [(bare ?? first).evidence];
      const hidden = blindSpot(blindSpots);
      if (hidden) return say.unsure('unseen', { field, unseen: hidden.what }, evidence);
      return language.known ? say.warn('none', { field, line }, evidence) : say.unsure('language', { field }, evidence);
    }
    const values = { field, line, note: shorten(note.text), most: limits.words };
    const evidence = [note.evidence, first.evidence];
    if (/\bspam\b/i.test(note.text)) return say.warn('spam', values, evidence);
    const words = note.text.split(/\s+/).length;
    return words > limits.words ? say.warn('long', values, evidence) : say.pass('short', values, evidence);
  },
});
