import { describe, expect, it } from 'vitest';
import { readFieldKind } from '../../src/reading/field-kind';
import { signal } from '../../src/reading/signal';
import { en } from '../../src/reading/words/en';
import { it as italian } from '../../src/reading/words/it';
import { ja } from '../../src/reading/words/ja';
import { pt } from '../../src/reading/words/pt';
import { field } from '../helpers/facts';

const kindOf = (label: string, rest: Parameters<typeof field>[1] = {}): string =>
  readFieldKind(field(label, rest), en).kind;

describe('readFieldKind', () => {
  it.each([
    ['email', 'email'],
    ['shipping street-address', 'street'],
    ['section-a billing postal-code', 'postcode'],
    ['home tel-national', 'phone'],
    ['cc-exp-month', 'card-expiry'],
    ['organization', 'company'],
    ['organization-title', 'job-title'],
    ['bday', 'birth-date'],
    ['username webauthn', 'username'],
  ])('believes the autocomplete token of %j', (autocomplete, kind) => {
    expect(kindOf('Anything', { autocomplete })).toBe(kind);
  });

  it('tells the number of a business from that of a person, and where either may be given it is private', () => {
    const inItalian = (label: string): string => readFieldKind(field(label), italian).kind;
    const inPortuguese = (label: string): string => readFieldKind(field(label), pt).kind;
    expect(kindOf('VAT number')).toBe('text');
    expect(inItalian('Partita IVA')).toBe('text');
    expect(inItalian('Codice Fiscale')).toBe('national-id');
    expect(inItalian('P.IVA o Codice Fiscale')).toBe('national-id');
    expect(inPortuguese('CNPJ')).toBe('text');
    expect(inPortuguese('CPF ou CNPJ')).toBe('national-id');
    expect(kindOf('Tax ID')).toBe('national-id');
  });

  it('takes the token of a user name where the label names it beside the e-mail, unless only an e-mail is let in', () => {
    expect(kindOf('Username or email', { autocomplete: 'username' })).toBe('username');
    expect(kindOf('Username or email', { autocomplete: 'username', type: 'email' })).toBe('email');
    expect(kindOf('Username or email', { autocomplete: 'email' })).toBe('email');
    expect(kindOf('Username or email')).toBe('email');
  });

  it('believes no token that is there to keep browsers from filling in', () => {
    expect(kindOf('Phone', { autocomplete: 'new-password' })).toBe('phone');
    expect(kindOf('City', { autocomplete: 'off' })).toBe('city');
    expect(kindOf('E-mail', { autocomplete: 'username' })).toBe('email');
    expect(kindOf('City', { autocomplete: '__proto__' })).toBe('city');
  });

  it.each([
    ['Work e-mail *', 'email'],
    ['Company e-mail', 'email'],
    ['Name of your company', 'company'],
    ['Company size', 'company-size'],
    ['First name', 'given-name'],
    ['Name', 'name'],
    ['Name on card', 'card-name'],
    ['Card number', 'card-number'],
    ['Credit card expiration month', 'card-expiry'],
    ['Date of birth', 'birth-date'],
    ['Social Security number', 'national-id'],
    ['Account number', 'bank'],
    ['Business phone number', 'phone'],
    ['ZIP code', 'postcode'],
    ['Promo code', 'coupon'],
    ['Confirm e-mail', 'confirm'],
    ['How can we help?', 'message'],
    ['Street (company address)', 'street'],
    ['Your comment(s)', 'message'],
    ['Favourite colour', 'text'],
  ])('reads the label %j as %s', (label, kind) => {
    expect(kindOf(label)).toBe(kind);
  });

  it.each([
    ['vorname', 'given-name'],
    ['apellidos', 'family-name'],
    ['codigo_postal', 'postcode'],
    ['billing[firstName]', 'given-name'],
    ['order.address.city', 'city'],
    ['telefono', 'phone'],
    ['zipCode', 'postcode'],
    ['user_email', 'email'],
    ['password_confirmation', 'confirm'],
    ['firmenname', 'company'],
    ['fiscalEstimate', 'text'],
  ])('reads an unlabelled field called %j as %s', (name, kind) => {
    expect(kindOf('', { name })).toBe(kind);
  });

  it('reads the placeholder last, and an address in it as an e-mail', () => {
    expect(kindOf('', { placeholder: 'Your company' })).toBe('company');
    expect(kindOf('', { placeholder: 'jane@example.com' })).toBe('email');
    expect(kindOf('', { placeholder: 'name@company.com' })).toBe('email');
    expect(kindOf('', { placeholder: 'Tell us @handle', control: 'textarea', type: '' })).toBe('message');
    expect(kindOf('', { name: 'login', placeholder: 'E-mail address' })).toBe('email');
  });

  it('keeps to what a type can hold', () => {
    expect(kindOf('Subscribe by e-mail to our offers', { type: 'checkbox' })).toBe('consent');
    expect(kindOf('I’m not a robot', { type: 'checkbox' })).toBe('captcha');
    expect(kindOf('Extra cheese', { type: 'checkbox' })).toBe('choice');
    expect(kindOf('', { type: 'checkbox', name: 'agree_terms' })).toBe('consent');
    expect(kindOf('E-mail frequency', { control: 'group', type: 'radio' })).toBe('choice');
    expect(kindOf('Gender', { control: 'group', type: 'radio' })).toBe('gender');
    expect(kindOf('Which e-mail tool do you use?', { control: 'select', type: 'select-one' })).toBe('choice');
    expect(kindOf('Country', { control: 'select', type: 'select-one' })).toBe('country');
    expect(kindOf('Your e-mail to us', { control: 'textarea', type: '' })).toBe('message');
    expect(kindOf('Card number', { type: 'tel' })).toBe('card-number');
    expect(kindOf('Contact', { type: 'tel' })).toBe('phone');
    expect(kindOf('Nights', { type: 'number' })).toBe('quantity');
    expect(kindOf('Password', { type: 'password' })).toBe('password');
    expect(kindOf('Choose a password', { type: 'password' })).toBe('new-password');
    expect(kindOf('CVC', { type: 'password' })).toBe('card-code');
    expect(kindOf('Resume', { type: 'file' })).toBe('file');
  });

  it('takes what a label opens with, not the help that follows', () => {
    expect(kindOf('Username Please enter your username and password to continue')).toBe('username');
    expect(kindOf('Full name (first and last name)')).toBe('name');
  });

  it('tells why', () => {
    expect(readFieldKind(field('Work e-mail'), en).why).toEqual([signal('field-label', { words: 'work email' })]);
  });

  it('reads what a person reads where the type was copied along, and an address for e-mail as one', () => {
    expect(kindOf('Name', { type: 'email' })).toBe('name');
    expect(kindOf('Password', { type: 'email' })).toBe('password');
    expect(kindOf('Username or e-mail', { type: 'email' })).toBe('email');
    expect(kindOf('Where do we send it?', { type: 'email' })).toBe('email');
  });

  it('takes a field for e-mail or phone for the e-mail that it takes', () => {
    expect(kindOf('Email or phone number')).toBe('email');
    expect(kindOf('Phone number')).toBe('phone');
  });

  it('takes “remember me” for a choice and the terms for a consent', () => {
    expect(kindOf('Remember me', { type: 'checkbox', name: 'remember' })).toBe('choice');
    expect(kindOf('I agree to the terms', { type: 'checkbox' })).toBe('consent');
  });

  it('takes which part of a name a label of one word means from the attribute', () => {
    expect(kindOf('Name *', { name: 'last_name' })).toBe('family-name');
    expect(kindOf('Name', { idAttribute: 'firstName' })).toBe('given-name');
    expect(kindOf('Full name', { name: 'first_name' })).toBe('name');
    expect(kindOf('Name', { name: 'name' })).toBe('name');
  });

  it('takes the part of the name from a placeholder that says nothing else', () => {
    expect(kindOf('Name', { placeholder: 'Last name' })).toBe('family-name');
    expect(kindOf('', { placeholder: 'Full name', name: 'first_name' })).toBe('name');
    expect(kindOf('Name', { placeholder: 'Last name, first name', name: 'name' })).toBe('name');
    expect(kindOf('Company', { placeholder: 'Last name' })).toBe('company');
  });

  it('picks from a list that a script draws, and types nothing into it', () => {
    expect(kindOf('Reason for your message', { control: 'custom', type: 'combobox' })).toBe('choice');
    expect(kindOf('Country', { control: 'custom', type: 'listbox' })).toBe('country');
    expect(kindOf('City', { control: 'input', type: 'text' })).toBe('city');
  });

  it('takes a general name for what the rest of the attribute, or the id, makes of it', () => {
    expect(kindOf('', { name: 'birthday[month]' })).toBe('birth-date');
    expect(kindOf('', { name: 'company[name]' })).toBe('company');
    expect(kindOf('', { name: 'payment[name]' })).toBe('card-name');
    expect(kindOf('', { name: 'event[month]' })).toBe('date');
    expect(kindOf('', { name: 'contact[name]' })).toBe('name');
    expect(kindOf('', { name: 'login', idAttribute: 'email' })).toBe('email');
    expect(kindOf('', { name: 'name', idAttribute: 'login' })).toBe('username');
    expect(kindOf('', { name: 'email', idAttribute: 'login' })).toBe('email');
  });

  it.each([
    ['(555) 555-5555', 'phone'],
    ['+44 20 7946 0000', 'phone'],
    ['06 12 34 56 78', 'phone'],
    ['12/05/1990', 'text'],
    ['1990-05-12', 'text'],
    ['02139', 'text'],
    ['000.000.000-00', 'national-id'],
    ['00000-000', 'postcode'],
    ['0000 0000 0000 0000', 'card-number'],
    ['https://yourstore.com', 'website'],
    ['e.g. +49 170 1234567', 'phone'],
    ['dd/mm/yy', 'date'],
    ['TT.MM.JJJJ', 'date'],
    ['yyyy-mm-dd', 'date'],
    ['MM / YY', 'card-expiry'],
  ])('reads the example %s as %s', (placeholder, kind) => {
    expect(kindOf('', { placeholder })).toBe(kind);
  });

  it('takes a search that shows a postcode for one, and one that shows a word for a search', () => {
    expect(kindOf('', { name: 'q', placeholder: 'Enter your postcode' })).toBe('postcode');
    expect(kindOf('', { name: 'q', placeholder: 'Enter your company' })).toBe('search');
  });

  it('reads a Japanese label without the mark behind it', () => {
    const inJapanese = (label: string): string => readFieldKind(field(label), ja).kind;
    expect(inJapanese('会社名 必須')).toBe('company');
    expect(inJapanese('名 必須')).toBe('given-name');
    expect(inJapanese('会社名')).toBe('company');
  });

  it('takes a list of codes of countries for a part of a telephone number, and a list of countries for none', () => {
    const list = (...labels: string[]): string =>
      kindOf('', { control: 'select', type: 'select-one', options: { count: labels.length, labels } });
    expect(list('+1', '+44', '+49')).toBe('phone');
    expect(list('United States (+1)', 'Germany (+49)')).toBe('phone');
    expect(list('Please choose', '1 to 10', '11 to 50', '51+')).toBe('choice');
    expect(list('Country', 'Germany', 'Poland')).toBe('country');
  });

  it('takes sums to choose from for a choice, and numbers of people for a quantity', () => {
    const group = (label: string, ...labels: string[]): string =>
      kindOf(label, { control: 'group', type: 'radio', options: { count: labels.length, labels } });
    expect(group('Amount', '$25', '$50', '$100', 'Other')).toBe('choice');
    expect(group('How many guests?', '1', '2', '3')).toBe('quantity');
  });

  it('takes what comes in a time for no date, and the year of something for one', () => {
    expect(kindOf('Containers a year')).toBe('quantity');
    expect(kindOf('Orders per month', { control: 'select', type: 'select-one' })).toBe('choice');
    expect(kindOf('Year')).toBe('date');
    expect(kindOf('Month of arrival')).toBe('date');
  });

  it('takes buttons in a radio group for a choice', () => {
    expect(kindOf('Size (UK)', { control: 'custom', type: 'radiogroup' })).toBe('choice');
    expect(kindOf('Company size', { control: 'custom', type: 'radiogroup' })).toBe('company-size');
  });

  it('takes what a placeholder says in several words before what the attribute is called, and one word after it', () => {
    const shown = (placeholder: string, name: string): string =>
      kindOf(placeholder, { labelFrom: 'placeholder', placeholder, name });
    expect(shown('Job title', 'UserTitle')).toBe('job-title');
    expect(shown('Address', 'email')).toBe('email');
    expect(shown('Name', 'cc-name')).toBe('card-name');
  });

  it('names a list without a label by its first option', () => {
    const first = (label: string, option: string): string =>
      kindOf(label, { control: 'select', type: 'select-one', options: { count: 3, labels: [option, 'A', 'B'] } });
    expect(first('', 'Industry')).toBe('industry');
    expect(first('Reason', 'Industry')).toBe('choice');
  });

  it('takes a list of years for a birth when it goes far back, and for a card when it only goes ahead', () => {
    const years = (from: number, to: number): string[] =>
      Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => String(from + i * Math.sign(to - from)));
    const list = (labels: string[], count = labels.length): string =>
      kindOf('', { control: 'select', type: 'select-one', name: 'year', options: { count, labels } });
    expect(list(years(2008, 1950))).toBe('birth-date');
    expect(list(['Year', ...years(2026, 1988)], 121)).toBe('birth-date');
    expect(list(years(2026, 2040))).toBe('card-expiry');
    expect(list(years(2026, 2028))).toBe('date');
    expect(list(years(2026, 2010))).toBe('date');
  });

  it('takes the name of a thing for no name of a person', () => {
    expect(kindOf('Project name')).toBe('text');
    expect(kindOf('Pet’s name')).toBe('text');
    expect(kindOf('Contact name')).toBe('name');
    expect(kindOf('Last 4 digits of your Social Security number')).toBe('national-id');
    expect(kindOf('Last')).toBe('family-name');
    expect(kindOf('When did you last visit us?')).toBe('date');
  });

  it('takes an answer and a code in a hidden field for no password', () => {
    expect(kindOf('Your answer', { type: 'password' })).toBe('text');
    expect(kindOf('Enter digit 1 of 4 of your code', { type: 'password' })).toBe('confirm');
    expect(kindOf('Your PIN', { type: 'password' })).toBe('password');
  });

  it('takes a number by which somebody is known for a user name', () => {
    expect(kindOf('Student ID')).toBe('username');
    expect(kindOf('', { name: 'account' })).toBe('username');
    expect(kindOf('ID card')).toBe('national-id');
    expect(kindOf('Account number')).toBe('bank');
  });

  it('takes a long question for no kind by a word at its end', () => {
    const label = 'Would you like to know of all our new products and prices by way of e-mail? Type y or n';
    expect(kindOf(label, { name: 'opt' })).toBe('text');
  });
});
