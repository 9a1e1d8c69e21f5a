import { describe, expect, it } from 'vitest';
import { readFieldKind } from '../../src/reading/field-kind';
import { en } from '../../src/reading/words/en';
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
    expect(readFieldKind(field('Work e-mail'), en).why).toEqual(['label “work email”']);
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
});
