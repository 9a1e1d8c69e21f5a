import { expect, it } from 'vitest';
import { readForms } from '../../src/reading/forms';
import { readPayment, type Payment } from '../../src/reading/payment';
import { readReassurances } from '../../src/reading/reassurance';
import { en } from '../../src/reading/words/en';
import { field, form, media, snapshot, text } from '../helpers/facts';

const card = field('Card number', { id: 'f1', autocomplete: 'cc-number', framed: true });

function payment(facts: Parameters<typeof snapshot>[0], url = 'https://acme.test/'): Payment | null {
  const page = snapshot({ forms: [form({ id: 'm1', fields: ['f1'] })], fields: [card], ...facts }, { url });
  return readPayment(page, readForms(page, en), readReassurances(page, en));
}

it('what stands beside the card fields, and not what stands elsewhere', () => {
  const beside = { ...card.box, y: card.box.y + card.box.height + 20 };
  const away = { ...card.box, y: card.box.y + 900 };
  const found = payment({
    media: [
      media({ alt: 'Visa', box: beside }),
      media({ file: 'apple-pay.svg', box: beside }),
      media({ alt: 'PayPal', box: away }),
      media({ alt: 'Our office', box: beside }),
    ],
    texts: [text('Secure payment via Stripe', { box: beside }), text('Secure checkout', { box: away })],
  });
  expect(found).toMatchObject({
    encrypted: true,
    framed: true,
    marks: ['Visa', 'Apple Pay', 'Stripe'],
    badges: 2,
    lock: 'Secure payment via Stripe',
    frameHost: null,
  });
});

it.each([
  ['https://acme.test/', null, true],
  ['http://acme.test/', null, false],
  ['https://acme.test/', 'http://acme.test/pay', false],
  ['http://localhost:3000/', null, true],
  ['http://localhost.evil.test/', null, false],
  ['file:///home/me/page.html', null, true],
])('%s sending to %s', (url, action, encrypted) => {
  expect(payment({ forms: [form({ id: 'm1', fields: ['f1'], action })] }, url)?.encrypted).toBe(encrypted);
});

it('no card, no payment', () => {
  expect(payment({ fields: [field('E-mail', { id: 'f1' })] })).toBeNull();
});
