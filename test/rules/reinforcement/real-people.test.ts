import { expect, it } from 'vitest';
import rule from '../../../src/rules/reinforcement/real-people';
import { cutShort, foreign, pageOf } from '../../helpers/odd-pages';
import { ask, evidence } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const nobody = { contact: null, address: null, people: null, expertise: null };
const contact = evidence('hello@acme.test');
const address = evidence('1 Main Street');
const people = evidence('Our team');
const three = { people: { ...nobody, contact, address, people } };
const two = { people: { ...nobody, contact, people } };
const one = { people: { ...nobody, contact } };

ruleTable('real-people', rule, [
  [
    'one sign on a bare sign-up',
    'cold',
    { ...one, page: { type: 'signup', source: 'guessed', why: [], bare: true } },
    'not-applicable inside',
  ],
  [
    'three signs',
    'cold',
    three,
    'pass enough',
    'The page shows who is behind it: a way to reach you, a postal address and named people or a team page.',
  ],
  [
    'two signs',
    'cold',
    two,
    'warn some',
    'Who is behind the page is half shown: a way to reach you and named people or a team page. Not found: a postal address and a credential by name.',
  ],
  ['one sign', 'cold', one, 'fail few'],
  ['people with names alone', 'cold', { people: { ...nobody, people } }, 'warn few'],
  ['a credential alone', 'cold', { people: { ...nobody, expertise: people } }, 'fail few'],
  [
    'no sign',
    'hot',
    { people: nobody },
    'fail few',
    'The page hardly says who is behind it. Not found: a way to reach you, a postal address, named people or a team page and a credential by name.',
  ],
  ['three signs in a language without words', 'cold', { ...three, ...foreign }, 'pass enough'],
  [
    'one sign in a language without words',
    'cold',
    { ...one, ...foreign },
    'unsure language',
    'Who is behind the page could not be judged in this language.',
  ],
  [
    'one sign on a page cut short',
    'cold',
    { ...one, ...cutShort },
    'unsure unseen',
    'Little was seen of who is behind the page, but the rest of a very long page could not be read.',
  ],
  [
    'a log-in',
    'cold',
    { people: nobody, ...pageOf('login') },
    'not-applicable inside',
    'People who log in know who is behind the page.',
  ],
  ['a page for an app', 'cold', { people: nobody, ...pageOf('app') }, 'fail few'],
  [
    'a form for a callback and a team',
    'cold',
    {
      people: { contact: null, address: null, people: evidence('Ana'), expertise: null },
      asks: [ask('Call me', { kind: 'callback' })],
    },
    'warn some',
  ],
  [
    'an address is a way to write as well',
    'cold',
    { people: { ...nobody, address } },
    'warn some',
    'Who is behind the page is half shown: a way to reach you and a postal address. Not found: named people or a team page and a credential by name.',
  ],
  [
    'people, and an offer that somebody answers',
    'cold',
    { people: { ...nobody, people }, asks: [ask('Get a quote', { kind: 'quote' })] },
    'warn some',
  ],
  [
    'people, and an offer that nobody answers',
    'cold',
    { people: { ...nobody, people }, asks: [ask('Start', { kind: 'trial' })] },
    'warn few',
  ],
  ['one sign on a page to read', 'cold', { ...one, ...pageOf('content') }, 'warn few'],
]);

it('says what to add, and shows what was found', () => {
  expect(said(rule, { people: { ...three.people, people: null } }).fix).toBe(
    'Show who is behind it close to the main ask. What is missing, as far as you have it: named people or a team page and a credential by name.',
  );
  expect(shownBy(rule, two)).toEqual(['hello@acme.test', 'Our team']);
});
