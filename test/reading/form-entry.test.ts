import { describe, expect, it } from 'vitest';
import { checkingOf, markOf, typingOf } from '../../src/reading/field-entry';
import { readProgress } from '../../src/reading/form-progress';
import { readForms } from '../../src/reading/forms';
import { de } from '../../src/reading/words/de';
import { en } from '../../src/reading/words/en';
import { ja } from '../../src/reading/words/ja';
import { field, form, snapshot, text } from '../helpers/facts';

describe('what a visitor sees of whether a field is required', () => {
  it.each([
    ['a star', field('Name *'), 'required'],
    ['a star drawn by the style', field('Name', { markText: 'Name *' }), 'required'],
    ['a word', field('Name (required)'), 'required'],
    ['optional', field('Company (optional)', { required: true }), 'optional'],
    ['nothing', field('Name', { required: true }), 'none'],
    ['a label for screen readers alone', field('Name *', { labelVisible: false, placeholder: 'Name' }), 'none'],
    ['a star in the placeholder', field('Name', { labelVisible: false, placeholder: 'Name*' }), 'required'],
  ])('%s', (_, fact, mark) => {
    expect(markOf(fact, en)).toBe(mark);
  });
});

describe('how an answer is typed and checked', () => {
  it('a box to tick, a list and free text are not typed into', () => {
    expect(typingOf(field('Agree', { type: 'checkbox' }))).toBeNull();
    expect(typingOf(field('Country', { control: 'select', type: '' }))).toBeNull();
    expect(typingOf(field('Message', { control: 'textarea', type: '' }))).toBeNull();
    expect(typingOf(field('Phone', { type: 'tel' }))).toMatchObject({ type: 'tel', fontSize: 16 });
  });

  it('a pattern is a rule of the page’s own, an e-mail is not', () => {
    expect(checkingOf(field('Code', { pattern: '[A-Z]{3}' }), 'text')).toMatchObject({ strict: true, ownRule: true });
    expect(checkingOf(field('E-mail', { pattern: '.+@.+' }), 'email')).toMatchObject({ strict: true, ownRule: false });
    expect(checkingOf(field('Name'), 'name')).toMatchObject({ strict: false, ownRule: false });
  });

  it('a placeholder tells the shape beside a label, and not in its place', () => {
    expect(checkingOf(field('Code', { placeholder: 'ABC' }), 'text').told).toBe(true);
    expect(checkingOf(field('ABC', { placeholder: 'ABC', labelFrom: 'placeholder' }), 'text').told).toBe(false);
    expect(checkingOf(field('Code', { title: 'Three letters' }), 'text').told).toBe(true);
  });
});

describe('progress', () => {
  it.each([
    ['Step 1 of 4', en, 1, 4],
    ['STEP 2/3', en, 2, 3],
    ['Schritt 1 von 3: Ihr Dach', de, 1, 3],
    ['ステップ 1/3', ja, 1, 3],
  ])('“%s”', (words, language, now, max) => {
    expect(readProgress(form({ text: `Hello ${words} and more` }), language)).toMatchObject({
      kind: 'words',
      now,
      max,
    });
  });

  it('a step without a count, and a count without a step, are none', () => {
    expect(readProgress(form({ text: 'One step closer to 4 of 5 stars from our customers' }), en)).toBeNull();
    expect(readProgress(form({ text: 'Rated 4 of 5' }), en)).toBeNull();
  });

  it('a bar where no words count', () => {
    const progress = { kind: 'bar', text: '', now: 1, max: 4 } as const;
    expect(readProgress(form({ progress }), en)).toEqual(progress);
    expect(readProgress(form({ progress: { ...progress, now: 33, max: null } }), en)).toMatchObject({ max: 100 });
    expect(readProgress(form({ progress: { ...progress, now: 0.3, max: null } }), en)).toMatchObject({ max: 1 });
  });
});

describe('the note on what is required', () => {
  const note = (words: string): string | undefined =>
    readForms(
      snapshot({
        forms: [form({ id: 'm1', fields: ['f1'] })],
        fields: [field('Your name *', { id: 'f1' })],
        texts: [text('Your name *', { form: 'm1' }), text(words, { form: 'm1' })],
      }),
      en,
    )[0]?.requiredNote;

  it('a sentence, or a star with its meaning', () => {
    expect(note('All fields are required')).toBe('All fields are required');
    expect(note('* required')).toBe('* required');
  });

  it('no other sentence, and no label', () => {
    expect(note('We answer within a day')).toBe('');
    expect(note('Required')).toBe('');
  });
});

it('an encrypted page that sends to an address without encryption', () => {
  const read = (action: string | null): boolean | undefined =>
    readForms(
      snapshot({ forms: [form({ id: 'm1', fields: ['f1'], action })], fields: [field('E-mail', { id: 'f1' })] }),
      en,
    )[0]?.insecure;
  expect(read('http://acme.test/send')).toBe(true);
  expect(read('https://acme.test/send')).toBe(false);
  expect(read(null)).toBe(false);
});
