import { describe, expect, test } from 'vitest';
import type { FieldFact } from '../../src/facts/field';
import { wantsWorkMail } from '../../src/reading/field-entry';
import { readForms } from '../../src/reading/forms';
import { de } from '../../src/reading/words/de';
import { en } from '../../src/reading/words/en';
import { es } from '../../src/reading/words/es';
import { fr } from '../../src/reading/words/fr';
import { it } from '../../src/reading/words/it';
import { ja } from '../../src/reading/words/ja';
import { nl } from '../../src/reading/words/nl';
import { pl } from '../../src/reading/words/pl';
import { pt } from '../../src/reading/words/pt';
import { field, form, snapshot } from '../helpers/facts';

const wanted = (label: string, words = en, rest: Partial<FieldFact> = {}): boolean =>
  wantsWorkMail(field(label, rest), words);

describe('an e-mail address that an employer gives', () => {
  test.each([
    [en, 'Work email', 'Email'],
    [en, 'Business e-mail address', 'Work or personal email'],
    [en, 'Your company email', 'Personal or work email'],
    [en, 'Corporate Email*', 'Work email (preferred)'],
    [en, 'Email (no Gmail please)', 'Email for your work report'],
    [de, 'Geschäftliche E-Mail-Adresse', 'E-Mail-Adresse'],
    [de, 'Berufliche E-Mail', 'Private oder berufliche E-Mail'],
    [de, 'Firmen-E-Mail', 'E-Mail der Firma oder privat'],
    [de, 'Ihre geschäftliche Mailadresse *', 'Geschäftliche E-Mail (bevorzugt)'],
    [es, 'Correo corporativo', 'Correo electrónico'],
    [es, 'Correo electrónico de tu empresa', 'Correo corporativo o personal'],
    [es, 'Email profesional', 'Correo profesional, si lo tienes'],
    [fr, 'E-mail professionnel', 'Adresse e-mail'],
    [fr, 'Adresse e-mail professionnelle *', 'E-mail professionnel ou personnel'],
    [fr, 'Mail pro', 'E-mail professionnel de préférence'],
    [it, 'Email aziendale', 'Email'],
    [it, 'Indirizzo e-mail di lavoro', 'Email aziendale o personale'],
    [ja, '会社メールアドレス', 'メールアドレス'],
    [ja, 'メールアドレス(フリーメール不可)', 'メールアドレス(フリーメール可)'],
    [ja, '勤務先のメールアドレス', '会社または個人のメールアドレス'],
    [nl, 'Zakelijk e-mailadres', 'E-mailadres'],
    [nl, 'Werkmail', 'Zakelijk of privé e-mailadres'],
    [nl, 'Zakelijke mail', 'Zakelijk e-mailadres (bij voorkeur)'],
    [pl, 'Służbowy e-mail', 'Adres e-mail'],
    [pl, 'E-mail firmowy', 'E-mail firmowy lub prywatny'],
    [pt, 'E-mail corporativo', 'E-mail'],
    [pt, 'E-mail da empresa', 'E-mail corporativo ou pessoal'],
    [pt, 'Seu e-mail profissional', 'E-mail profissional, de preferência'],
  ])('$0.code: “$1”, and not “$2”', (words, only, any) => {
    expect(wanted(only, words)).toBe(true);
    expect(wanted(any, words)).toBe(false);
  });

  test('is asked for by a placeholder, a hint or the words of a refusal, and not by an example', () => {
    expect(wanted('Email', en, { placeholder: 'Your work email' })).toBe(true);
    expect(wanted('Email', en, { placeholder: 'you@work-email.com' })).toBe(false);
    expect(wanted('Email', en, { hint: 'Please use your company email.' })).toBe(true);
    expect(wanted('Email', en, { hint: 'Personal email addresses are not accepted.' })).toBe(true);
    expect(wanted('Email', en, { title: 'Use your business email' })).toBe(true);
    expect(wanted('Work email', en, { hint: 'A personal or work address, whichever you read.' })).toBe(false);
    expect(wanted('E-Mail', de, { hint: 'Bitte keine Freemail-Adressen.' })).toBe(true);
    expect(wanted('E-Mail', de, { hint: 'Wir geben keine privaten Daten weiter.' })).toBe(false);
  });

  test('is asked for by a pattern that refuses free mailboxes, and not by one that knows them', () => {
    expect(wanted('Email', en, { pattern: '^[^@]+@(?!gmail\\.com|yahoo\\.com).+$' })).toBe(true);
    expect(wanted('Email', en, { pattern: '[^@]+@(gmail|outlook)\\.com' })).toBe(false);
    expect(wanted('Email', en, { pattern: '(?!\\.)[^@]+@[^@]+' })).toBe(false);
  });
});

test('of a form, only a field for an e-mail wants one, and only a list that opens is a drop-down', () => {
  const options = { count: 3, labels: ['1–10', '11–50', '51 or more'] };
  const fields = [
    field('Work email'),
    field('Work phone', { hint: 'Or write to your work email.' }),
    field('Topic', { control: 'select', type: 'select-one', options }),
    field('Plan', { control: 'custom', type: 'combobox', options }),
    field('Team', { control: 'group', type: 'radio', options }),
  ];
  const [read] = readForms(snapshot({ forms: [form({ id: 'm1', fields: fields.map(({ id }) => id) })], fields }), en);
  expect(read?.fields.map(({ label, workMail, dropDown }) => [label, workMail, dropDown])).toEqual([
    ['Work email', true, false],
    ['Work phone', false, false],
    ['Topic', false, true],
    ['Plan', false, true],
    ['Team', false, false],
  ]);
});
