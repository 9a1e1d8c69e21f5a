import { describe, expect, it } from 'vitest';
import type { FieldFact } from '../../src/facts/field';
import type { FormFact } from '../../src/facts/form';
import type { FrameFact } from '../../src/facts/media';
import type { FormReading } from '../../src/reading/form';
import { readForms } from '../../src/reading/forms';
import { signal } from '../../src/reading/signal';
import { en } from '../../src/reading/words/en';
import { action, field, form, media, snapshot, text } from '../helpers/facts';

function read(fields: FieldFact[], rest: Partial<FormFact> & { submit?: string } = {}): FormReading {
  const button = action(rest.submit ?? 'Submit', { tag: 'button', form: 'm1', submits: true });
  const fact = form({
    id: 'm1',
    fields: fields.map(({ id }) => id),
    submits: [button.id],
    actions: [button.id],
    ...rest,
  });
  const [found] = readForms(snapshot({ forms: [fact], fields, actions: [button] }), en);
  if (found === undefined) throw new Error('no form was read');
  return found;
}

const email = (rest: Partial<FieldFact> = {}): FieldFact => field('E-mail', { type: 'email', ...rest });
const password = (rest: Partial<FieldFact> = {}): FieldFact => field('Password', { type: 'password', ...rest });

function frame(host: string, rest: Partial<FrameFact> = {}): FrameFact {
  const { id, selector, tag, hints, box, hiddenBy, region, pinned, slab, overlay, group } = media({
    id: 'r1',
    tag: 'iframe',
  });
  return {
    id,
    selector,
    tag,
    hints,
    box,
    hiddenBy,
    region,
    pinned,
    slab,
    overlay,
    group,
    host,
    path: '/',
    title: '',
    read: false,
    framed: false,
    autoplay: false,
    muted: false,
    ...rest,
  };
}

const box: Partial<FieldFact> = { type: 'checkbox' };
const area: Partial<FieldFact> = { control: 'textarea', type: 'textarea' };

describe('the purpose of a form', () => {
  it.each<[string, FieldFact[], Partial<FormFact> & { submit?: string }]>([
    ['newsletter', [email()], { submit: 'Subscribe' }],
    ['newsletter', [email()], { submit: 'Submit' }],
    ['newsletter', [email(), field('First name')], { heading: 'Join our newsletter', submit: 'Sign up' }],
    ['newsletter', [email()], { submit: 'Notify me' }],
    ['login', [email(), password()], { submit: 'Sign in' }],
    ['login', [field('Passport number'), password()], { submit: 'Sign in' }],
    ['login', [field('Username'), password(), field('Remember me', { type: 'checkbox' })], { submit: 'Go' }],
    ['login', [email(), password()], { submit: 'Log in', text: 'E-mail Password Log in No account? Sign up' }],
    ['signup', [email(), password()], { submit: 'Create account' }],
    ['signup', [field('Name'), email(), password()], { submit: 'Submit' }],
    ['signup', [email(), password(), field('Confirm password', { type: 'password' })], { submit: 'Go' }],
    ['signup', [email()], { heading: 'Start your free trial', submit: 'Create my account' }],
    [
      'contact',
      [field('Name'), email(), field('Message', { control: 'textarea', type: '' })],
      { submit: 'Send message' },
    ],
    [
      'contact',
      [field('Name'), email(), field('Phone'), field('Message', { control: 'textarea', type: '' })],
      { submit: 'Send' },
    ],
    ['lead', [field('Name'), email(), field('Company'), field('Phone')], { submit: 'Request a demo' }],
    [
      'lead',
      [field('Name'), email(), field('What do you need?', { control: 'textarea', type: '' })],
      { heading: 'Get a free quote', submit: 'Get my quote' },
    ],
    ['lead', [field('Name'), email(), field('Company')], { heading: 'Book a demo', submit: 'Book a demo' }],
    ['newsletter', [email()], { heading: 'Get our newsletter', submit: 'Sign up' }],
    ['newsletter', [email()], { region: 'footer', submit: 'Go' }],
    ['newsletter', [email()], { region: 'footer', action: 'https://acme.test/register', submit: 'Sign up' }],
    ['signup', [email()], { action: 'https://acme.test/register', submit: 'Sign up' }],
    ['signup', [email()], { region: 'footer', heading: 'Create your account', submit: 'Create account' }],
    ['other', [email()], { submit: 'View profile' }],
    ['newsletter', [email()], { heading: 'Our newsletter', submit: 'View the latest issue' }],
    ['login', [field('E-mail or phone'), password()], { heading: 'Log in', submit: 'Continue' }],
    ['lead', [email()], { heading: 'Download the guide', submit: 'Send me the guide' }],
    ['search', [field('Search', { type: 'search' })], { submit: 'Search' }],
    ['search', [field('', { name: 'q' })], { role: 'search', submit: '' }],
    ['checkout', [email(), field('Card number'), field('CVC')], { submit: 'Pay now' }],
    [
      'checkout',
      [field('Full name'), field('Street'), field('Postcode'), field('City')],
      { heading: 'Shipping address', submit: 'Continue' },
    ],
    [
      'booking',
      [field('Check in', { type: 'date' }), field('Check out', { type: 'date' })],
      { submit: 'Check availability' },
    ],
    [
      'booking',
      [field('Name'), field('Phone'), field('Date', { type: 'date' })],
      { heading: 'Book a table', submit: 'Reserve' },
    ],
    [
      'donation',
      [field('Amount', { type: 'number' }), email(), field('Card number')],
      { heading: 'Make a donation', submit: 'Donate now' },
    ],
    [
      'quiz',
      [
        field('Your sleep', { control: 'group', type: 'radio' }),
        field('Your mood', { control: 'group', type: 'radio' }),
      ],
      { submit: 'Next' },
    ],
    [
      'booking',
      [
        field('Check-in', { type: 'date' }),
        field('Check-out', { type: 'date' }),
        field('Guests', { control: 'select', type: 'select-one' }),
      ],
      { heading: 'Find your next stay', submit: 'Search' },
    ],
    [
      'checkout',
      [field('Delivery date', { type: 'date' }), field('Quantity', { type: 'number' }), field('Card number')],
      { submit: 'Pay now' },
    ],
    [
      'lead',
      [field('First name'), email(), field('A question for the speaker', { control: 'textarea', type: '' })],
      { heading: 'Save your seat', submit: 'Register now' },
    ],
    [
      'contact',
      [field('First name'), email(), field('Your question', { control: 'textarea', type: '' })],
      { heading: 'Contact us', submit: 'Send' },
    ],
    [
      'newsletter',
      [email({ required: true }), field('Mobile (optional)', { type: 'tel' })],
      { heading: 'Ten per cent off your first order', submit: 'Subscribe' },
    ],
    ['lead', [field('Name'), field('Mobile', { type: 'tel' })], { heading: 'Request a callback', submit: 'Call me' }],
    [
      'lead',
      [field('First name'), email({ required: true }), field('Mobile (optional)', { type: 'tel' })],
      { heading: 'Free webinar on soil', submit: 'Register' },
    ],
    [
      'quiz',
      [
        field('Your position', { control: 'group', type: 'radio' }),
        field('Your mood', { control: 'group', type: 'radio' }),
      ],
      { submit: 'Next' },
    ],
    ['other', [field('Theme', { control: 'select', type: 'select-one' })], { submit: '' }],
    ['other', [field('Weekly digest', box), field('Product news', box)], { submit: 'Save preferences' }],
    ['login', [email()], { heading: 'Forgot your password?', submit: 'Send me instructions' }],
    ['login', [email()], { heading: 'Welcome back', submit: 'Send me a magic link' }],
    ['lead', [email()], { heading: 'Reset your mornings', submit: 'Send me the guide' }],
    ['lead', [field('Name'), email(), field('Company')], { text: 'Already with us? Log in', submit: 'Get a demo' }],
    [
      'login',
      [field('Code', { autocomplete: 'one-time-code' }), field('Trust this device', box)],
      { submit: 'Verify' },
    ],
    ['other', [field('Coupon code')], { submit: 'Apply it' }],
    ['login', [field('First name'), email(), password()], { heading: 'Log in', submit: 'Get started' }],
    ['signup', [field('First name'), email(), password()], { heading: 'Almost there', submit: 'Get started' }],
    ['signup', [email(), field('Postcode')], { action: 'https://acme.test/signup/start', submit: 'Get started' }],
    ['lead', [email(), field('Postcode')], { submit: 'Get my quote' }],
    ['signup', [field('Workspace name'), email()], { heading: 'Create workspace', submit: 'Create workspace' }],
    [
      'checkout',
      [field('Street *'), field('Postcode *'), email(), field('Order notes (optional)', area)],
      { submit: 'Place order' },
    ],
    [
      'lead',
      [field('Name *'), field('Street'), field('Postcode'), field('What do you need?', area)],
      { heading: 'Free estimate', submit: 'Send' },
    ],
    [
      'lead',
      [field('Name'), email(), field('Company'), field('Job title'), field('Message')],
      { heading: 'Conference pass', submit: 'Continue' },
    ],
    ['contact', [field('Name'), email(), field('Message', area)], { heading: 'Conference pass', submit: 'Continue' }],
    ['newsletter', [email()], { heading: 'Ten per cent off your next order', submit: 'Send me the code' }],
  ])('is %s', (purpose, fields, rest) => {
    expect(read(fields, rest).purpose).toBe(purpose);
  });

  it('is told by what leads to it, and by the heading of a twin', () => {
    const one = (
      id: string,
      heading: string,
    ): { fact: FormFact; field: FieldFact; button: ReturnType<typeof action> } => {
      const field = email({ id: `f${id}`, form: id });
      const button = action('Submit', { id: `a${id}`, form: id, submits: true });
      return { fact: form({ id, heading, fields: [field.id], submits: [button.id] }), field, button };
    };
    const purposes = (forms: ReturnType<typeof one>[], lead?: string): string[] => {
      const target = { selector: '#up', top: 10, fields: [forms[0]?.field.id ?? ''], text: '' };
      const links = lead === undefined ? [] : [action(lead, { id: 'a0', destination: 'anchor', target })];
      return readForms(
        snapshot({
          forms: forms.map((twin) => twin.fact),
          fields: forms.map((twin) => twin.field),
          actions: [...links, ...forms.map((twin) => twin.button)],
        }),
        en,
      ).map((found) => found.purpose);
    };
    expect(purposes([one('m1', 'More leads')])).toEqual(['newsletter']);
    expect(purposes([one('m1', 'More leads')], 'Create an account')).toEqual(['signup']);
    expect(purposes([one('m1', 'More leads'), one('m2', 'Create an account')])).toEqual(['signup', 'signup']);
  });

  it('is told by the title and the address of the page where it asks for most, and stands in its middle', () => {
    const large = ['Name', 'E-mail', 'Company', 'What do you need?'].map((label, i) =>
      field(label, { id: `f${i}`, ...(i === 3 ? area : {}) }),
    );
    const small = email({ id: 'f9', form: 'm2' });
    const purposes = (title: string, rest: Partial<FormFact> = {}, url = 'https://acme.test/'): string[] => {
      const one = form({ id: 'm1', fields: large.map(({ id }) => id), ...rest });
      const other = form({ id: 'm2', fields: ['f9'], ...rest });
      const facts = { ...snapshot().facts, forms: [one, other], fields: [...large, small] };
      const page = snapshot({ ...facts, document: { ...facts.document, title } }, { url });
      return readForms(page, en).map(({ purpose }) => purpose);
    };
    expect(purposes('Acme')).toEqual(['contact', 'newsletter']);
    expect(purposes('Contact sales – Acme')).toEqual(['lead', 'newsletter']);
    expect(purposes('Acme', {}, 'https://acme.test/request-a-quote')).toEqual(['lead', 'newsletter']);
    expect(purposes('Contact sales – Acme', { region: 'footer' })).toEqual(['contact', 'newsletter']);
  });

  it('is an account where others can be signed on with beside a lone e-mail, not where networks can be followed', () => {
    const beside = (names: string[], rest: Parameters<typeof action>[1] = {}): string | undefined => {
      const button = action('Continue', { id: 'a1', form: 'm1', submits: true });
      const fact = form({ id: 'm1', fields: ['f1'], submits: ['a1'] });
      const others = names.map((name) => action(name, { destination: 'none', href: null, ...rest }));
      return readForms(
        snapshot({ forms: [fact], fields: [email({ id: 'f1', form: 'm1' })], actions: [button, ...others] }),
        en,
      )[0]?.purpose;
    };
    expect(beside(['Google', 'Apple'])).toBe('signup');
    expect(beside(['Facebook'])).toBe('newsletter');
    expect(beside(['Facebook', 'X'], { destination: 'external', href: 'https://x.com/acme' })).toBe('newsletter');
    expect(beside(['Facebook', 'X'], { region: 'footer' })).toBe('newsletter');
  });

  it('is a newsletter among the links at the foot of a page without a footer, an account in a block of its own', () => {
    const one = field('E-mail', { id: 'f1', form: 'm1', type: 'email' });
    const button = action('Sign up', { id: 'a1', form: 'm1', submits: true, slab: 's9' });
    const fact = form({ id: 'm1', slab: 's9', fields: ['f1'], submits: ['a1'] });
    const purpose = (...links: string[]): string | undefined => {
      const actions = [button, ...links.map((name) => action(name, { slab: 's9' }))];
      return readForms(snapshot({ forms: [fact], fields: [one], actions }), en)[0]?.purpose;
    };
    expect(purpose('Imprint', 'Privacy')).toBe('newsletter');
    expect(purpose()).toBe('signup');
  });

  it('comes with its signals', () => {
    expect(read([email()], { submit: 'Subscribe' }).why).toContainEqual(signal('in-submit', { words: 'subscribe' }));
  });
});

describe('the fields of a form', () => {
  const kept = (fields: FieldFact[]): [string, boolean, boolean][] =>
    read(fields).fields.map((one) => [one.label, one.visible, one.later]);

  it('leave out traps, what is disabled, and what stays hidden', () => {
    expect(
      kept([
        email(),
        field('Trap', { trap: ['off screen'] }),
        field('Off', { disabled: true }),
        field('Gone', { hiddenBy: 'display' }),
      ]),
    ).toEqual([['E-mail', true, false]]);
  });

  it('keep what a later step asks for, and boxes that are drawn by something else', () => {
    expect(
      kept([
        email({ step: 1 }),
        field('Phone', { step: 2, hiddenBy: 'display' }),
        field('Terms', { type: 'checkbox', hiddenBy: 'opacity' }),
      ]),
    ).toEqual([
      ['E-mail', true, false],
      ['Phone', false, true],
      ['Terms', true, false],
    ]);
  });

  it('are all kept, unseen, where the whole form is hidden', () => {
    const hidden = read([email({ hiddenBy: 'display' }), field('Phone', { hiddenBy: 'display' })]);
    expect(hidden.visible).toBe(false);
    expect(hidden.fields.map((one) => one.visible)).toEqual([false, false]);
  });

  it('are no form when none can be met', () => {
    const facts = { forms: [form({ id: 'm1' })], fields: [field('x', { trap: ['tiny'] })] };
    expect(readForms(snapshot(facts), en)).toEqual([]);
  });

  it('count a date in parts once', () => {
    const select = (name: string): FieldFact => field(name, { control: 'select', type: 'select-one' });
    expect(read([select('Birth day'), select('Birth month'), select('Birth year')]).fields).toHaveLength(1);
    expect(
      read([field('Card number'), select('Month'), select('Year'), field('CVC')]).fields.map((one) => one.kind),
    ).toEqual(['card-number', 'card-expiry', 'card-code']);
    expect(read([field('Check in', { type: 'date' }), field('Check out', { type: 'date' })]).fields).toHaveLength(2);
  });

  it('count a number that is typed in halves once, two of them that have names twice', () => {
    const kinds = (...fields: FieldFact[]): string[] => read(fields).fields.map((one) => one.kind);
    expect(kinds(field('Postcode', { name: 'zip1' }), field('', { name: 'zip2' }))).toEqual(['postcode']);
    expect(kinds(field('From postcode'), field('To postcode'))).toEqual(['postcode', 'postcode']);
    expect(kinds(field('Phone', { name: 'tel1' }), field('', { name: 'tel2' }), email())).toEqual(['phone', 'email']);
    const boxes = (first: string): FieldFact[] => [field(first, { name: 'no1' }), field('', { name: 'no2' })];
    expect(kinds(...boxes('Phone'), field('', { name: 'no3' }), email())).toEqual(['phone', 'email']);
    expect(kinds(...boxes('Order number'))).toHaveLength(2);
    expect(kinds(field('Phone', { name: 'no1' }), field('', { name: 'other2' }))).toHaveLength(2);
    expect(
      kinds(field('', { name: 'zip', placeholder: 'From' }), field('', { name: 'zip', placeholder: 'To' })),
    ).toEqual(['postcode', 'postcode']);
  });

  it('take the mark of any part for the question, and that of a name for both of its boxes', () => {
    const required = (...fields: FieldFact[]): boolean[] => read(fields).fields.map((one) => one.required);
    const codes: Partial<FieldFact> = {
      control: 'select',
      type: 'select-one',
      options: { count: 2, labels: ['+55', '+351'] },
    };
    expect(required(email({ required: true }), field('', codes), field('Phone *', { type: 'tel' }))).toEqual([
      true,
      true,
    ]);
    expect(required(email({ required: true }), field('', codes), field('Phone', { type: 'tel' }))).toEqual([
      true,
      false,
    ]);
    const row = { x: 0, y: 0, width: 100, height: 40 };
    const last = (rest: Partial<FieldFact>): FieldFact =>
      field('', { name: 'last_name', placeholder: 'Last', labelFrom: 'placeholder', box: row, ...rest });
    const name = field('Name *', { name: 'first_name', placeholder: 'First', box: row });
    expect(required(name, last({}), email())).toEqual([true, true, false]);
    expect(required(name, last({ box: { ...row, y: 60 } }), email())).toEqual([true, false, false]);
    expect(required(name, last({ label: 'Last name', labelFrom: 'label' }), email())).toEqual([true, false, false]);
  });

  it('tells a family name by the first name beside it, as “Name” says in many languages', () => {
    const kinds = (...labels: string[]): string[] =>
      read(labels.map((label) => field(label))).fields.map((one) => one.kind);
    expect(kinds('First name', 'Name', 'E-mail')).toEqual(['given-name', 'family-name', 'email']);
    expect(kinds('Name', 'First name')).toEqual(['family-name', 'given-name']);
    expect(kinds('Name', 'E-mail')).toEqual(['name', 'email']);
    expect(kinds('First name', 'E-mail', 'Name')).toEqual(['given-name', 'email', 'name']);
  });

  it('tells the first name by the family name after it, and leaves a name that stands alone', () => {
    const kinds = (...labels: string[]): string[] =>
      read(labels.map((label) => field(label))).fields.map(({ kind }) => kind);
    expect(kinds('Name', 'Surname', 'E-mail')).toEqual(['given-name', 'family-name', 'email']);
    expect(kinds('Name', 'E-mail', 'Surname')).toEqual(['name', 'email', 'family-name']);
  });

  it('tells the lists of a date by one of them, and unnamed ones by the account that is made', () => {
    const list = (name: string, labels: string[] = ['1', '2']): FieldFact =>
      field('', { control: 'select', type: 'select-one', name, options: { count: labels.length, labels } });
    const years = ['1950', '1960', '1970', '1980', '1990', '2000', '2010'];
    const kinds = (...fields: FieldFact[]): string[] => read(fields).fields.map(({ kind }) => kind);
    expect(kinds(list('day'), list('month'), list('year', years))).toEqual(['birth-date']);
    expect(kinds(email(), password(), list('day'), list('month'), list('year'))).toContain('birth-date');
    expect(kinds(email(), list('day'), list('month'), list('year'))).toEqual(['email', 'date']);
  });

  it('take what nothing names above a password for who logs in, and leave it where more is asked', () => {
    expect(read([field('PID'), password()]).fields.map(({ kind }) => kind)).toEqual(['username', 'password']);
    expect(read([field('PID'), email(), password()]).fields[0]?.kind).toBe('text');
  });

  it('know the password that is repeated, and that of a new account', () => {
    const kinds = (fields: FieldFact[], submit: string): string[] =>
      read(fields, { submit }).fields.map((one) => one.kind);
    expect(kinds([email(), password(), password()], 'Go')).toEqual(['email', 'new-password', 'confirm']);
    expect(kinds([email(), password()], 'Create account')).toEqual(['email', 'new-password']);
    expect(kinds([email(), password()], 'Log in')).toEqual(['email', 'password']);
  });
});

describe('what a form requires', () => {
  const required = (fields: FieldFact[]): [boolean, string][] =>
    read(fields).fields.map((one) => [one.required, one.requiredBy]);

  it('is what it marks, by attribute, star or word, and nothing else', () => {
    expect(required([email({ required: true }), field('Name *'), field('City (required)'), field('Phone')])).toEqual([
      [true, 'attribute'],
      [true, 'mark'],
      [true, 'text'],
      [false, 'optional'],
    ]);
  });

  it('is everything where nothing is marked, and the rest where only the optional is', () => {
    expect(required([email(), field('Phone')])).toEqual([
      [true, 'unmarked'],
      [true, 'unmarked'],
    ]);
    expect(required([email(), field('Phone (optional)')])).toEqual([
      [true, 'unmarked'],
      [false, 'optional'],
    ]);
  });

  it('is no box to tick unless it says so, and a required box says nothing of the other fields', () => {
    expect(required([email(), field('Send me news', { type: 'checkbox' })])).toEqual([
      [true, 'unmarked'],
      [false, 'optional'],
    ]);
    expect(required([email(), field('I agree', { type: 'checkbox', required: true })])).toEqual([
      [true, 'unmarked'],
      [true, 'attribute'],
    ]);
  });
});

describe('the reason for asking', () => {
  const phone = field('Phone', { id: 'f9', box: { x: 100, y: 300, width: 200, height: 40 } });
  const note = (y: number): string => {
    const said = text('We only use it if the courier cannot find you', {
      form: 'm1',
      box: { x: 100, y, width: 300, height: 20 },
    });
    const [found] = readForms(snapshot({ forms: [form({ id: 'm1' })], fields: [phone], texts: [said] }), en);
    return found?.fields[0]?.reason ?? 'no field';
  };

  it('is read from the hint, or from a text right beside the field', () => {
    expect(read([field('Phone', { hint: 'Used only for delivery problems' })]).fields[0]?.reason).toContain('delivery');
    expect(note(345)).toContain('courier');
  });

  it('is not a text further off', () => {
    expect(note(600)).toBe('');
  });
});

describe('embedded forms', () => {
  it.each([
    ['form.typeform.com', '/to/abc', 'lead'],
    ['calendly.com', '/acme/30min', 'booking'],
    ['docs.google.com', '/forms/d/e/x/viewform', 'lead'],
    ['acme.us4.list-manage.com', '/subscribe', 'newsletter'],
    ['buy.stripe.com', '/x', 'checkout'],
  ])('of %s are forms without fields', (host, path, purpose) => {
    const [found] = readForms(snapshot({ frames: [frame(host, { path })] }), en);
    expect(found).toMatchObject({ purpose, unseenHost: host, fields: [], visible: true });
  });

  it.each([
    ['www.youtube.com', '/embed/x'],
    ['docs.google.com', '/document/d/x'],
    ['nottypeform.com', '/'],
  ])('are not at %s%s', (host, path) => {
    expect(readForms(snapshot({ frames: [frame(host, { path })] }), en)).toEqual([]);
  });

  it('of a payment provider inside a form are one card field of it', () => {
    const facts = {
      forms: [form({ id: 'm1', box: { x: 0, y: 0, width: 500, height: 500 } })],
      fields: [email()],
      frames: [
        frame('js.stripe.com', { id: 'r1', box: { x: 10, y: 100, width: 300, height: 40 } }),
        frame('js.stripe.com', { id: 'r2', box: { x: 10, y: 150, width: 300, height: 40 } }),
      ],
    };
    const [found, ...others] = readForms(snapshot(facts), en);
    expect(found?.fields.map((one) => one.kind)).toEqual(['email', 'card-number']);
    expect(found?.purpose).toBe('checkout');
    expect(others).toEqual([]);
  });
});

it('words above the first of several fields are their heading where each has a placeholder of its own', () => {
  const bare = (placeholder: string): FieldFact =>
    field(placeholder, { placeholder, labelFrom: 'placeholder', labelVisible: false });
  const first = (label: string, placeholder: string): FieldFact =>
    field(label, { placeholder, labelFrom: 'nearby', labelVisible: true });
  const labels = (fields: FieldFact[]) =>
    read(fields).fields.map(({ label, labelVisible }) => `${label} ${String(labelVisible)}`);
  expect(labels([first('Or sign up with', 'Name'), bare('Email')])).toEqual(['Name false', 'Email false']);
  // an example in the box, and a label above each
  expect(labels([first('Name', 'Jane Doe'), first('Town', 'Leeds')])).toEqual(['Name true', 'Town true']);
  expect(labels([first('Name', 'Jane Doe')])).toEqual(['Name true']);
  expect(labels([first('Name', ''), bare('Email')])).toEqual(['Name true', 'Email false']);
});

it('a field in a box takes no label from the page below it, and keeps one of its own box', () => {
  const nearby = { labelFrom: 'nearby', overlay: 'o1', type: 'email', placeholder: 'Your e-mail' } as const;
  const labelOf = (overlay: string | null, rest: Parameters<typeof field>[1] = nearby) => {
    const one = field('00:14:32', rest);
    const page = snapshot({
      forms: [form({ id: 'm1', fields: [one.id] })],
      fields: [one],
      texts: [text('00:14:32', { overlay })],
    });
    return readForms(page, en)[0]?.fields[0]?.label;
  };
  expect(labelOf(null)).toBe('Your e-mail');
  expect(labelOf('o1')).toBe('00:14:32');
  expect(labelOf(null, { ...nearby, placeholder: '' })).toBe('');
  expect(labelOf(null, { ...nearby, labelFrom: 'label' })).toBe('00:14:32');
  expect(labelOf(null, { ...nearby, overlay: null })).toBe('00:14:32');
});
