import { describe, expect, it } from 'vitest';
import promise from '../../../src/rules/hook/promise';
import { evidence, headline } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const with_ = (text: string, rest: Parameters<typeof headline>[1] = {}) => ({
  headline: { found: headline(text, rest) },
});
const foreign = { language: { code: 'fi', source: 'html' as const, known: false } };
const frame = (y: number) => [{ what: 'a frame from other.test', box: { x: 0, y, width: 800, height: 400 } }];

ruleTable('promise', promise, [
  [
    'a bare sign-up',
    'cold',
    { page: { type: 'signup', source: 'guessed', why: [], bare: true } },
    'not-applicable later',
    'Visitors come to a page of this kind (signup) after an earlier yes.',
  ],
  ['two cues', 'cold', with_(words(7)), 'pass clear'],
  ['one cue', 'cold', with_(words(7), { cues: ['outcome'] }), 'warn thin'],
  ['one cue', 'warm', with_(words(7), { cues: ['outcome'] }), 'pass clear'],
  ['one cue', 'hot', with_(words(7), { cues: ['outcome'] }), 'pass clear'],
  ['no cue', 'cold', with_(words(7), { cues: [] }), 'warn thin'],
  ['no cue', 'warm', with_(words(7), { cues: [] }), 'warn thin'],
  ['no cue', 'hot', with_(words(7), { cues: [] }), 'warn thin'],
  ['2 words', 'cold', with_(words(2)), 'warn short'],
  ['3 words', 'cold', with_(words(3)), 'pass clear'],
  ['12 words', 'cold', with_(words(12)), 'pass clear'],
  ['13 words', 'cold', with_(words(13)), 'warn long'],
  ['20 words', 'warm', with_(words(20)), 'warn long'],
  ['21 words', 'warm', with_(words(21)), 'fail long'],
  ['21 words', 'hot', with_(words(21)), 'fail long'],
  ['the brand alone', 'cold', with_('Welcome to Acme', { brandOnly: true }), 'fail brand'],
  ['the brand alone', 'warm', with_('Acme', { brandOnly: true }), 'fail brand'],
  ['the brand alone', 'hot', with_('Acme', { brandOnly: true }), 'warn brand'],
  ['below the first screen', 'cold', with_(words(7), { inFirstView: false }), 'fail below'],
  ['none', 'cold', {}, 'fail none'],
  ['none, and a picture that may hold it', 'cold', { headline: { found: null, unreadable: true } }, 'unsure picture'],
  ['none, and a frame in the first screen', 'cold', { blindSpots: frame(300) }, 'unsure unseen'],
  ['none, and a frame far below', 'cold', { blindSpots: frame(768) }, 'fail none'],
  ['a language without words', 'cold', { ...with_(words(7), { cues: [] }), ...foreign }, 'unsure language'],
  ['too long in any language', 'cold', { ...with_(words(21), { cues: [] }), ...foreign }, 'fail long'],
  ['below in any language', 'cold', { ...with_(words(7), { inFirstView: false }), ...foreign }, 'fail below'],
]);

describe('what it says', () => {
  it('names what is missing', () => {
    const { text } = said(promise, with_('Payroll for everyone', { cues: ['who'] }));
    expect(text).toBe(
      'The headline “Payroll for everyone” and the line below it have no words on what one gets out of it or what exactly it is.',
    );
  });

  it('points at the headline', () => {
    const found = headline('Acme', { brandOnly: true, evidence: evidence('the h1') });
    expect(said(promise, { headline: { found } }).fix).toContain('Rewrite “Acme”.');
  });
});
