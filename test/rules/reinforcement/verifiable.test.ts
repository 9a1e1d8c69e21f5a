import { expect, it } from 'vitest';
import rule from '../../../src/rules/reinforcement/verifiable';
import type { Claim } from '../../../src/reading/claim';
import type { Flaw } from '../../../src/reading/upkeep';
import { evidence } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const claims = (sourced: number, bare: number): Claim[] =>
  Array.from({ length: sourced + bare }, (_, at) => ({
    text: `Claim ${at + 1}`,
    kind: 'figure',
    sourced: at < sourced,
    evidence: evidence(`Claim ${at + 1}`),
  }));
const flaw = (kind: Flaw['kind'], text: string): Flaw => ({ kind, text, evidence: evidence(text) });
const page = (list: Claim[], ...flaws: Flaw[]) => ({ claims: list, flaws });
const unknown = { language: { code: 'xx', source: 'html', known: false, why: [] } } as const;

ruleTable('verifiable', rule, [
  ['nothing claimed, nothing old', 'cold', page([]), 'pass kept'],
  [
    'half of the claims with a source',
    'cold',
    page(claims(2, 2)),
    'pass sourced',
    '2 of 4 claims on the page say where they come from, and nothing on it is out of date.',
  ],
  ['half of the claims with a source', 'hot', page(claims(2, 2)), 'pass sourced'],
  [
    'less than half',
    'cold',
    page(claims(1, 2)),
    'warn some',
    'Only 1 of 3 claims say where they come from; no source was found for “Claim 2” and “Claim 3”.',
  ],
  ['two claims, no source', 'cold', page(claims(0, 2)), 'warn bare'],
  [
    'three claims, no source',
    'cold',
    page(claims(0, 3)),
    'fail bare',
    'No source is named for 3 claims on the page: “Claim 1”, “Claim 2” and “Claim 3”.',
  ],
  ['three claims, no source', 'warm', page(claims(0, 3)), 'fail bare'],
  [
    'text of a template',
    'cold',
    page([], flaw('placeholder', 'Lorem ipsum dolor')),
    'fail placeholder',
    'Text of a template is still on the page: “Lorem ipsum dolor”.',
  ],
  ['a picture that did not load', 'cold', page([], flaw('broken', 'team.jpg')), 'fail broken'],
  ['an offer that has ended', 'hot', page([], flaw('expired', 'Offer ends 31 May 2024')), 'fail expired'],
  [
    'an old year',
    'cold',
    page([], flaw('old', '© 2019 Acme')),
    'warn old',
    'A year on the page is long past: “© 2019 Acme”.',
  ],
  [
    'links to nowhere',
    'cold',
    page([], flaw('dead', 'Team'), flaw('dead', 'Jobs')),
    'warn dead',
    '2 links lead to a place on the page that is not there: “Team” and “Jobs”.',
  ],
  ['an old year, and bare claims', 'cold', page(claims(0, 3), flaw('old', '© 2019 Acme')), 'fail bare'],
  [
    'an old year, and template text',
    'cold',
    page([], flaw('old', '© 2019'), flaw('placeholder', 'Lorem')),
    'fail placeholder',
  ],
  ['nothing found in a language that we do not know', 'cold', { ...page([]), ...unknown }, 'unsure language'],
  [
    'template text in a language that we do not know',
    'cold',
    { ...page([], flaw('placeholder', 'Lorem')), ...unknown },
    'fail placeholder',
  ],
  ['49 of 100 claims with a source', 'cold', page(claims(49, 51)), 'warn some'],
]);

it('says what to change, and shows it', () => {
  expect(said(rule, page(claims(0, 3))).fix).toContain(
    'Link “Claim 1” to where it comes from, even if few follow the link.',
  );
  expect(said(rule, page([], flaw('old', '© 2019 Acme'))).fix).toContain('Replace or take out “© 2019 Acme”.');
  expect(shownBy(rule, page(claims(0, 3), flaw('old', '© 2019 Acme')))).toEqual(['Claim 1', 'Claim 2', 'Claim 3']);
});
