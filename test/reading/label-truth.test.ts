import { describe, expect, it } from 'vitest';
import { readAsks } from '../../src/reading/asks';
import { readForms } from '../../src/reading/forms';
import { readLabelTruths, readOrderButton, type LabelTruth, type OrderButton } from '../../src/reading/label-truth';
import { de } from '../../src/reading/words/de';
import { en } from '../../src/reading/words/en';
import type { Words } from '../../src/reading/words/words';
import type { Facts } from '../../src/facts/snapshot';
import { action, field, form, snapshot } from '../helpers/facts';

function truths(facts: Partial<Facts>): LabelTruth[] {
  const page = snapshot(facts);
  const forms = readForms(page, en);
  const asks = readAsks(page, en, { forms, overlays: [], prices: [], terms: [], reassurances: [], tactics: [] });
  return readLabelTruths(page, en, asks, forms);
}

const contact: Partial<Facts> = {
  forms: [form({ id: 'm1', fields: ['f1', 'f2', 'f3'], submits: ['a9'], heading: 'Contact us' })],
  fields: [
    field('E-mail', { id: 'f1', type: 'email', required: true }),
    field('Phone', { id: 'f2', type: 'tel', required: true }),
    field('Message', { id: 'f3', control: 'textarea', required: true }),
  ],
};
const target = { selector: '#form', top: 900, fields: ['f1', 'f2', 'f3'], text: 'Contact us E-mail Phone Message' };
const send = action('Send message', { id: 'a9', submits: true, form: 'm1', role: 'button', destination: 'submit' });

describe('what follows a label', () => {
  it('an address that is written on it, which promises nothing else', () => {
    const mail = (name: string) =>
      truths({ actions: [action(name, { destination: 'mail', href: 'mailto:hi@acme.test' })] });
    expect(mail('hi@acme.test')).toEqual([]);
    expect(mail('See pricing')).toMatchObject([{ promised: 10, real: 46 }]);
    const phone = (name: string) =>
      truths({ actions: [action(name, { destination: 'phone', href: 'tel:+15550100142' })] });
    expect(phone('See how: (555) 010-0142')).toEqual([]);
    expect(phone('See the 3 plans')).not.toEqual([]);
  });

  it('a form on the same page that the words do not name', () => {
    const found = truths({
      ...contact,
      actions: [action('See pricing', { destination: 'anchor', href: 'https://acme.test/#form', target }), send],
    });
    // the button of the form itself stands under what it asks for
    expect(found).toMatchObject([
      { text: 'See pricing', promised: 10, real: 55, fields: ['E-mail', 'Phone', 'Message'], sure: true },
    ]);
  });

  it('a form of the kind that the words name, only longer, is no other thing', () => {
    const found = truths({
      ...contact,
      actions: [action('Contact us', { destination: 'anchor', href: 'https://acme.test/#form', target })],
    });
    expect(found).toMatchObject([{ promised: 46, real: 55, sure: false }]);
  });

  it('a form in a long part of the page is one thing of several', () => {
    const long = { ...target, text: 'Plans '.repeat(50).slice(0, 300) };
    const found = truths({
      ...contact,
      actions: [action('See pricing', { destination: 'anchor', href: 'https://acme.test/#form', target: long })],
    });
    expect(found).toMatchObject([{ sure: false }]);
  });

  it.each([
    ['Learn more', 'https://calendly.com/acme', 'external', 8, 64, true],
    ['Learn more', 'tel:+491234', 'phone', 8, 58, true],
    ['See pricing', 'https://acme.test/contact', 'internal', 10, 46, false],
    ['Explore the app', 'https://apps.apple.com/app/x', 'external', 6, 40, false],
  ] as const)('“%s” to %s', (label, href, destination, promised, real, sure) => {
    expect(truths({ actions: [action(label, { href, destination })] })).toMatchObject([{ promised, real, sure }]);
  });

  it.each([
    ['a label that says nothing', action('Get started', { href: 'https://acme.test/signup', destination: 'internal' })],
    ['an address that says nothing', action('See pricing', { href: 'https://acme.test/x7', destination: 'internal' })],
    [
      'a path on the way',
      action('Read the story', { href: 'https://acme.test/contact/story', destination: 'internal' }),
    ],
    ['an event list', action('View schedule', { href: 'https://acme.test/events', destination: 'internal' })],
  ])('nothing to hold it against: %s', (_, link) => {
    expect(truths({ actions: [link] })).toEqual([]);
  });
});

describe('the last button of a paid order', () => {
  const button = (label: string, words: Words = en, step: number | null = null): OrderButton | null => {
    const page = snapshot({
      forms: [form({ id: 'm1', fields: ['f1', 'f2'], submits: ['a1'], steps: step ? 2 : 1 })],
      fields: [
        field('Card number', { id: 'f1', autocomplete: 'cc-number' }),
        field('Name', { id: 'f2', ...(step ? { step, hiddenBy: 'display' as const } : {}) }),
      ],
      actions: [action(label, { id: 'a1', submits: true, form: 'm1', destination: 'submit' })],
    });
    return readOrderButton(page, words, readForms(page, words));
  };

  it.each([
    ['Pay 29 €', en, true],
    ['Buy now', en, true],
    ['Donate', en, true],
    ['Zahlungspflichtig bestellen', de, true],
    ['Jetzt kaufen', de, true],
    ['Submit', en, false],
    ['Start my free trial', en, false],
    ['Absenden', de, false],
  ])('“%s”', (label, words, says) => {
    expect(button(label, words)).toMatchObject({ text: label, says });
  });

  it('“Continue” may lead to the last page', () => {
    expect(button('Continue')).toMatchObject({ says: false, goesOn: true });
    expect(button('Start my free trial')).toMatchObject({ says: false, goesOn: false });
  });

  it('none without card fields, and none before a later step', () => {
    expect(readOrderButton(snapshot(contact), en, readForms(snapshot(contact), en))).toBeNull();
    expect(button('Continue', en, 2)).toBeNull();
  });
});
