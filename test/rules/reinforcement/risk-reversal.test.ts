import { expect, it } from 'vitest';
import rule from '../../../src/rules/reinforcement/risk-reversal';
import { at, foreign, frameAt } from '../../helpers/odd-pages';
import { ask, formReading, reassurance } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const trial = ask('Start free trial', { kind: 'trial', class: 'high', cost: 50, box: at(1000) });
const inForm = { ...trial, form: 'form-1' };
const form = formReading([], { box: { x: 0, y: 300, width: 600, height: 800 } });
const look = ask('See how it works');
const apply = (region: 'section' | 'footer' | 'nav') =>
  ask('Apply now', { kind: 'apply', class: 'high', cost: 86, region });
const message = ask('Send message', { kind: 'contact', class: 'mid', cost: 46 });
const page = { mainAsk: trial, asks: [trial] };
const noCard = (y: number) => reassurance('no-card', { text: 'No credit card required', box: at(y) });
const others = [reassurance('free', { box: at(1050) }), reassurance('privacy', { box: at(1050) })];

ruleTable('risk-reversal', rule, [
  [
    'the line 200 px below',
    'cold',
    { ...page, reassurances: [noCard(1244)] },
    'pass beside',
    '“Start free trial” has a line beside it that takes a fear away: “No credit card required”',
  ],
  [
    'the line 201 px below',
    'cold',
    { ...page, reassurances: [noCard(1245)] },
    'warn elsewhere',
    '“No credit card required” is on the page, but not beside “Start free trial”, where the question comes up.',
  ],
  [
    'the line in the form, far from the button',
    'cold',
    { mainAsk: inForm, asks: [inForm], forms: [form], reassurances: [noCard(320)] },
    'pass beside',
  ],
  [
    'no line',
    'cold',
    page,
    'fail none',
    '“Start free trial” is no small step (50 on our scale of 0–100), and no line on the page takes the fear of it away.',
  ],
  ['no line', 'warm', page, 'fail none'],
  ['no line', 'hot', page, 'warn none'],
  ['“free” and privacy take back no risk', 'cold', { ...page, reassurances: others }, 'fail none'],
  [
    'an ask of 44',
    'cold',
    { mainAsk: { ...trial, cost: 44 }, asks: [] },
    'not-applicable small',
    'Nothing on the page is so large a step that it needs a way back.',
  ],
  ['an ask of 45', 'cold', { mainAsk: { ...trial, cost: 45 }, asks: [] }, 'fail none'],
  ['a small main ask and a large other one', 'cold', { mainAsk: look, asks: [look, apply('section')] }, 'warn none'],
  ['a large main ask', 'cold', { mainAsk: apply('section'), asks: [] }, 'fail none'],
  ['a call', 'cold', { mainAsk: { ...trial, kind: 'call', cost: 58 }, asks: [] }, 'not-applicable small'],
  ['a call back', 'cold', { mainAsk: { ...trial, kind: 'callback', cost: 62 }, asks: [] }, 'warn none'],
  ['a gift', 'cold', { mainAsk: { ...trial, kind: 'donate', cost: 70 }, asks: [] }, 'warn none'],
  ['a gift every month', 'cold', { mainAsk: { ...trial, kind: 'donate_monthly', cost: 82 }, asks: [] }, 'fail none'],
  ['a message', 'cold', { mainAsk: message, asks: [message] }, 'warn none'],
  ['a large ask in the menu alone', 'cold', { mainAsk: look, asks: [look, apply('nav')] }, 'not-applicable small'],
  ['a large ask in the footer alone', 'cold', { mainAsk: look, asks: [look, apply('footer')] }, 'not-applicable small'],
  [
    'a language without words',
    'cold',
    { ...page, ...foreign },
    'unsure language',
    'Whether a line at “Start free trial” takes a fear away could not be judged in this language.',
  ],
  [
    'a frame that could not be read',
    'cold',
    { ...page, ...frameAt(900) },
    'unsure unseen',
    'No such line was seen at “Start free trial”, but a frame from other.test could not be read.',
  ],
]);

it('proposes words for the fear of this ask, and common ones where the ask is another', () => {
  expect(said(rule, page).fix).toBe(
    'Beside “Start free trial”, take the fear away in one line, if it is true: “No card needed. Cancel in two clicks.”',
  );
  expect(said(rule, { mainAsk: apply('section'), asks: [] }).fix).toContain('“You can change your mind at any time.”');
  expect(shownBy(rule, { ...page, reassurances: [noCard(1100)] })).toEqual(['no-card', 'Start free trial']);
});
