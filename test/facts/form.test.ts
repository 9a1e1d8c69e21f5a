import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

test('a form knows its fields, buttons and heading; a search box of its own is another', async () => {
  const { forms, actions } = await reader.facts(`
    <form role="search"><input name="q"><button>Find</button></form>
    <form action="https://u:p@acme.test/join" method="post"><h2>Join</h2><input name="a"><input name="b"><button type="button">Show</button><button>Send</button></form>`);
  expect(
    forms.map(({ role, fields, heading, method, action }) => [role, fields.length, heading, method, action]),
  ).toEqual([
    ['search', 1, '', 'get', null],
    ['', 2, 'Join', 'post', 'https://acme.test/join'],
  ]);
  expect(forms[1]?.submits).toEqual([actions.find(({ name }) => name === 'Send')?.id]);
});

test('a control outside belongs to the form that it names', async () => {
  const { forms, fields, actions } = await reader.facts(
    '<form id="f"><input name="a"></form><input name="b" form="f"><button form="f">Send</button>',
  );
  expect(forms).toHaveLength(1);
  expect(fields.map(({ form }) => form)).toEqual(['m1', 'm1']);
  expect(actions[0]).toMatchObject({ form: 'm1', submits: true, destination: 'submit' });
});

test('fields without a form are grouped by the button that they share', async () => {
  const { forms, fields, actions } = await reader.facts(`
    <div id="join"><div><input name="mail"></div><div><input type="password" name="p"><button><svg width="10" height="10"></svg></button></div><div><button>Sign up</button></div></div>
    <div id="other"><input name="coupon"><button>Apply</button></div>`);
  expect(forms.map(({ control, selector, fields: own }) => [control, selector, own])).toEqual([
    ['group', '#join', ['f1', 'f2']],
    ['group', '#other', ['f3']],
  ]);
  expect(fields.map(({ form }) => form)).toEqual(['m1', 'm1', 'm2']);
  expect(forms.map(({ submits }) => submits.map((id) => actions.find((action) => action.id === id)?.name))).toEqual([
    ['Sign up'],
    ['Apply'],
  ]);
});

describe('steps', () => {
  const step = (name: string, shown: boolean): string =>
    `<fieldset class="step" style="${shown ? '' : 'display:none'}"><input name="${name}"><button type="button">Next</button></fieldset>`;

  test('hidden siblings of the shown step', async () => {
    const { forms, fields } = await reader.facts(
      `<form>${step('a', true)}${step('b', false)}${step('c', false)}</form>`,
    );
    expect(forms[0]?.steps).toBe(3);
    expect(fields.map(({ step: at }) => at)).toEqual([1, 2, 3]);
  });

  test('a field that waits for an answer is no step', async () => {
    const { forms, fields } = await reader.facts(
      `<form><div class="row"><input name="a"></div><div class="row"><input name="b"></div><div class="row" style="display:none"><input name="c"></div></form>`,
    );
    expect(forms[0]?.steps).toBe(1);
    expect(fields.map(({ step: at }) => at)).toEqual([null, null, null]);
  });
});

describe('progress', () => {
  test.each([
    ['nothing', '', null],
    ['a bar', '<progress value="1" max="4"></progress>', { kind: 'bar', now: 1, max: 4, text: '' }],
    [
      'a bar by role, not where it stands',
      '<div role="progressbar" style="height:4px;width:90px"></div>',
      { kind: 'bar', now: null, max: null, text: '' },
    ],
    [
      'named steps',
      '<ol><li>You</li><li aria-current="step">Plan</li><li>Pay</li></ol>',
      { kind: 'steps', now: 2, max: 3, text: 'You Plan Pay' },
    ],
    [
      'steps by their class',
      '<ul class="form-steps"><li class="active">You</li><li>Plan</li></ul>',
      { kind: 'steps', now: 1, max: 2, text: 'You Plan' },
    ],
    ['a list of reasons', '<ul><li>Fast</li><li>Free</li></ul>', null],
    ['a hidden bar', '<progress style="display:none"></progress>', null],
  ])('%s', async (_, html, progress) => {
    const { forms } = await reader.facts(`<form>${html}<input name="a"><button>Next</button></form>`);
    expect(forms[0]).toMatchObject({ progress });
  });

  test('beside the form, and not elsewhere on the page', async () => {
    const form = '<form><input name="a"><button>Next</button></form>';
    const bar = '<progress value="1" max="2"></progress>';
    const beside = await reader.facts(`<section>${bar}${form}</section>`);
    expect(beside.forms[0]?.progress?.max).toBe(2);
    const apart = await reader.facts(`<section>${bar}</section><section>${form}</section>`);
    expect(apart.forms[0]?.progress).toBeNull();
  });
});

test.each([
  ['none', '<input name="a">', 'none'],
  ['a box to tick', '<iframe src="https://www.google.com/recaptcha/api2/anchor?size=normal"></iframe>', 'checkbox'],
  ['unseen', '<iframe src="https://www.google.com/recaptcha/api2/anchor?size=invisible"></iframe>', 'invisible'],
  ['turnstile', '<div class="cf-turnstile"></div>', 'checkbox'],
  ['letters in a picture', '<img src="/captcha.php" width="100" height="40"><input name="code">', 'puzzle'],
])('captcha: %s', async (_, html, captcha) => {
  const { forms } = await reader.facts(`<form>${html}<button>Send</button></form>`);
  expect(forms[0]?.captcha).toBe(captcha);
});
