import { describe, expect, it } from 'vitest';
import smallYes from '../../../src/rules/first-action/small-yes';
import { cutShort, foreign, frameAt, pageOf, at } from '../../helpers/odd-pages';
import { ask, overlayReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const look = (cost = 8, rest = {}) => ask('See how it works', { cost, prominence: 50, ...rest });
const trial = (cost = 50, rest = {}) => ask('Start free trial', { kind: 'trial', cost, prominence: 100, ...rest });
const message = ask('Send', { kind: 'contact', cost: 46 });
const second = { screenful: 2, box: at(900) };
const third = { screenful: 3, box: at(1600) };

ruleTable('small-yes', smallYes, [
  ['a step of 20', 'cold', { asks: [look(20)] }, 'pass there'],
  ['a step of 21', 'cold', { asks: [look(21)] }, 'fail none'],
  ['a step of 35', 'warm', { asks: [look(35)] }, 'pass there'],
  ['a step of 36', 'warm', { asks: [look(36)] }, 'fail none'],
  ['nothing small on a page for a message', 'cold', { asks: [message], mainAsk: message }, 'warn none'],
  ['nothing small on a page for a trial', 'cold', { asks: [message, trial()], mainAsk: trial() }, 'fail none'],
  [
    'a step that does not say what follows',
    'cold',
    { asks: [look(40, { kind: 'unknown', class: 'mid', text: 'Get started' })] },
    'warn unsized',
    'Nothing on the first two screens is clearly a small step: “Get started” does not say what follows.',
  ],
  [
    'such a step that is big by its words',
    'cold',
    { asks: [look(70, { kind: 'unknown', class: 'high' })] },
    'fail none',
  ],
  [
    'such a step on the third screen',
    'cold',
    { asks: [trial(), look(40, { ...third, kind: 'unknown', class: 'mid' })] },
    'fail none',
  ],
  ['nothing small', 'hot', { asks: [trial()] }, 'not-applicable ready'],
  ['beside the big ask', 'cold', { asks: [trial(), look()] }, 'pass ladder'],
  ['300 px from it', 'cold', { asks: [trial(), look(8, { box: at(544) })] }, 'pass ladder'],
  ['301 px from it', 'cold', { asks: [trial(), look(8, { box: at(545) })] }, 'warn apart'],
  ['301 px from it', 'warm', { asks: [trial(), look(8, { box: at(545) })] }, 'warn apart'],
  ['far from an ask of 44, which is not big', 'cold', { asks: [trial(44), look(8, { box: at(700) })] }, 'pass there'],
  ['far from an ask of 45', 'cold', { asks: [trial(45), look(8, { box: at(700) })] }, 'warn apart'],
  ['a step of 35 beside the big ask', 'warm', { asks: [trial(50), look(35)] }, 'pass ladder'],
  ['a step of 36 beside the big ask', 'warm', { asks: [trial(50), look(36)] }, 'fail none'],
  ['a step of 21 beside the big ask', 'cold', { asks: [trial(50), look(21)] }, 'fail none'],
  ['on the second screen', 'cold', { asks: [look(8, second)] }, 'warn below'],
  ['on the second screen', 'warm', { asks: [look(8, second)] }, 'warn below'],
  ['on the third', 'cold', { asks: [look(8, third)] }, 'fail none'],
  ['a menu link', 'cold', { asks: [look(8, { region: 'nav', buttonLike: false })] }, 'fail none'],
  ['a menu button', 'cold', { asks: [look(8, { region: 'nav' })] }, 'pass there'],
  ['a footer link', 'cold', { asks: [look(8, { region: 'footer', buttonLike: false })] }, 'fail none'],
  ['a link in the header', 'cold', { asks: [look(8, { region: 'header', buttonLike: false })] }, 'fail none'],
  ['a button in the header', 'cold', { asks: [look(8, { region: 'header' })] }, 'pass there'],
  ['a plain link in the content', 'cold', { asks: [look(8, { buttonLike: false })] }, 'pass there'],
  ['in a pop-up', 'cold', { asks: [look(8, { region: 'dialog' })], overlays: [overlayReading()] }, 'fail none'],
  [
    'far from a big button of the header',
    'cold',
    { asks: [trial(50, { region: 'header', box: at(0) }), look(8, { box: at(700) })] },
    'pass there',
  ],
  ['navigation', 'cold', { asks: [look(6, { kind: 'navigate' }), look(40)] }, 'fail none'],
  ['log-in', 'cold', { asks: [look(5, { kind: 'login' }), look(40)] }, 'fail none'],
  ['cookie buttons', 'cold', { asks: [look(0, { kind: 'consent' }), look(40)] }, 'fail none'],
  ['no asks at all', 'cold', {}, 'not-applicable nothing', 'The page asks for nothing that a small yes could lead to.'],
  ['navigation alone', 'cold', { asks: [look(6, { kind: 'navigate' })] }, 'not-applicable nothing'],
  ['none, and a frame on the second screen', 'cold', frameAt(1500), 'unsure unseen'],
  ['none, and a frame on the third', 'cold', { asks: [look(40)], ...frameAt(1536) }, 'fail none'],
  ['none, and a page cut short', 'cold', cutShort, 'unsure unseen'],
  ['second screen, and a frame in the first', 'cold', { asks: [look(8, second)], ...frameAt(300) }, 'unsure unseen'],
  ['second screen, and a frame in the second', 'cold', { asks: [look(8, second)], ...frameAt(800) }, 'warn below'],
  ['a checkout', 'cold', { asks: [trial()], ...pageOf('checkout') }, 'not-applicable later'],
  ['a language without words', 'cold', { asks: [look()], ...foreign }, 'unsure language'],
  [
    'near the big ask, but below the edge',
    'cold',
    { asks: [trial(50, { box: at(700) }), look(8, { screenful: 2, box: at(790) })] },
    'warn below',
  ],
]);

describe('what it does', () => {
  it('names the smallest step beside the big one', () => {
    const page = { asks: [trial(80), ask('Download', { cost: 40 }), look(8)] };
    expect(said(smallYes, page).text).toContain('has the smaller “See how it works” (8) close by');
  });

  it('caps the total for cold visitors', () => {
    expect(smallYes.cap).toEqual({ at: 60, for: ['cold'] });
  });

  it('says where to put it', () => {
    expect(said(smallYes, { asks: [trial()] }).fix).toContain('beside “Start free trial”');
    expect(said(smallYes, { asks: [trial(40)] }).fix).toContain('under the headline');
  });
});
