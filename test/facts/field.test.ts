import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

describe('labels', () => {
  test.each([
    ['label for', '<label for="x">E-mail</label><input id="x">', 'E-mail', 'label', true],
    ['label around', '<label>Country <select><option>Peru</option></select></label>', 'Country', 'label', true],
    [
      'label for screen readers',
      '<label for="x" style="position:absolute;width:1px;height:1px;overflow:hidden">E-mail</label><input id="x" placeholder="you@">',
      'E-mail',
      'label',
      false,
    ],
    [
      'floating label',
      '<div style="position:relative"><input id="x" placeholder=" "><label for="x" style="position:absolute;left:0;top:0;pointer-events:none">E-mail</label></div>',
      'E-mail',
      'label',
      true,
    ],
    [
      'floating label that names no field',
      '<div style="position:relative"><label style="position:absolute;left:0;top:2px">Your name</label><input id="x" style="height:36px"></div>',
      'Your name',
      'nearby',
      true,
    ],
    [
      'words that lie over a field and are no label',
      '<div style="position:relative"><span style="position:absolute;left:0;top:8px">We call back</span><input id="x" style="height:60px;width:300px"></div>',
      '',
      'none',
      false,
    ],
    [
      'a label below the field',
      '<input id="x" style="display:block;height:36px"><label>News</label>',
      '',
      'none',
      false,
    ],
    ['aria-labelledby', '<b id="l">Phone</b><p></p><input aria-labelledby="l">', 'Phone', 'aria-labelledby', true],
    ['aria-label', '<input aria-label="Phone" placeholder="07">', 'Phone', 'aria-label', false],
    [
      'aria-label, and the same words above it',
      '<div>E-mail: *</div><input aria-label="Your email address" placeholder="you@">',
      'Your email address',
      'aria-label',
      true,
    ],
    [
      'aria-label, and other words above it',
      '<div>News once a month</div><input aria-label="E-mail">',
      'E-mail',
      'aria-label',
      false,
    ],
    ['cell before it', '<table><tr><td>Town</td><td><input></td></tr></table>', 'Town', 'nearby', true],
    ['text above it', '<div>Your name</div><input>', 'Your name', 'nearby', true],
    ['words on the line above it', 'Your name<br><input><br>Guests<br><input>', 'Guests', 'nearby', true],
    ['words on its line', '<p>Your name <input> Guests: <input></p>', 'Guests:', 'nearby', true],
    [
      'words after a box to tick',
      '<p>Phone <input></p><p><input type="checkbox"> I agree</p>',
      'I agree',
      'nearby',
      true,
    ],
    [
      'words before the first of a group',
      '<p>Coming? <label><input type="radio" name="r"> Yes</label> <label><input type="radio" name="r"> No</label></p>',
      'Coming?',
      'nearby',
      true,
    ],
    [
      'the head of a tall row',
      '<table><tr><th>Message</th><td><textarea style="height:200px"></textarea></td></tr></table>',
      'Message',
      'nearby',
      true,
    ],
    [
      'words of the field before it',
      '<p>Street <input><br><input placeholder="Flat"></p>',
      'Flat',
      'placeholder',
      false,
    ],
    ['words of another block', 'Come in.<div>Tea is ready</div><br><br><br><input title="Cup">', 'Cup', 'title', false],
    ['a loose sentence is a remark', 'We call you back.<br><input placeholder="Phone">', 'Phone', 'placeholder', false],
    [
      'loose words for screen readers',
      '<p><span style="position:absolute;left:-9999px">Hidden</span><input placeholder="Phone"></p>',
      'Phone',
      'placeholder',
      false,
    ],
    ['a sign before it', '<p>Phone <input> - <input placeholder="Extension"></p>', 'Extension', 'placeholder', false],
    ['placeholder', '<input placeholder="E-mail">', 'E-mail', 'placeholder', false],
    ['title', '<input title="E-mail">', 'E-mail', 'title', false],
    ['none', '<input>', '', 'none', false],
    [
      'a sentence above is a remark',
      '<p>We never write more than once a month.</p><input placeholder="E-mail">',
      'E-mail',
      'placeholder',
      false,
    ],
    ['a heading above is no label', '<h3>Join us</h3><input placeholder="E-mail">', 'E-mail', 'placeholder', false],
    [
      'a text far away is no label',
      '<div>Name</div><div style="height:90px"></div><input placeholder="E-mail">',
      'E-mail',
      'placeholder',
      false,
    ],
  ])('%s', async (_, html, label, labelFrom, labelVisible) => {
    const { fields } = await reader.facts(`<form>${html}</form>`);
    expect(fields.at(-1)).toMatchObject({ label, labelFrom, labelVisible });
  });

  test('the text before one field does not name the next', async () => {
    const { fields } = await reader.facts(
      '<form><div>First</div><input name="a"><input name="b" style="display:block"></form>',
    );
    expect(fields.map(({ label }) => label)).toEqual(['First', '']);
  });

  test('marks, by text and by style', async () => {
    const { fields } = await reader.facts(`<style>.must::after{content:" *"}</style>
      <form><label class="must" for="a">Name</label><input id="a"><label for="b">Phone (optional)</label><input id="b" required></form>`);
    expect(fields.map(({ markText, required }) => [markText, required])).toEqual([
      ['Name *', false],
      ['Phone (optional)', true],
    ]);
  });

  test('a mark that stands beside the label, and no other text there', async () => {
    const { fields } = await reader.facts(`<form>
      <div><label for="a">Name</label> <span>必須</span></div><input id="a">
      <div><em>*</em><label for="b">Phone</label><span>We call between nine and five only</span></div><input id="b"></form>`);
    expect(fields.map(({ markText }) => markText)).toEqual(['Name 必須', 'Phone *']);
  });
});

test('radio buttons and boxes of one name are one field, of two forms two', async () => {
  const radios =
    '<fieldset><legend>Size</legend><label><input type="radio" name="s" checked>S</label><label><input type="radio" name="s">L</label></fieldset>';
  const { fields } = await reader.facts(
    `<form>${radios}</form><form>${radios}</form><form><label><input type="checkbox" name="ok">I agree</label></form>`,
  );
  expect(fields.map(({ control, type, label, options }) => [control, type, label, options?.labels])).toEqual([
    ['group', 'radio', 'Size', ['S', 'L']],
    ['group', 'radio', 'Size', ['S', 'L']],
    ['input', 'checkbox', 'I agree', undefined],
  ]);
  expect(fields.map(({ checkedByDefault }) => checkedByDefault)).toEqual([true, true, false]);
});

test('choices are named by the words after them where nothing marks them up', async () => {
  const { fields } = await reader.facts(
    '<form><p>Size?<br><input type="radio" name="s"> Small <input type="radio" name="s"> Large</p></form>',
  );
  expect(fields.map(({ label, options }) => [label, options?.labels])).toEqual([['Size?', ['Small', 'Large']]]);
});

test('values are never read, neither as a fact nor in the evidence', async () => {
  const { facts } = await reader.read('<form><input name="a" value="my secret"><textarea>my secret</textarea></form>', {
    before: 'document.querySelector("input").value = "typed secret"',
  });
  expect(JSON.stringify(facts)).not.toContain('secret');
});

test('a control that is drawn by its label is seen, a trap is not', async () => {
  const { fields } = await reader.facts(`<form>
    <input type="checkbox" id="c" style="position:absolute;opacity:0"><label for="c">Drawn box</label>
    <div style="position:relative;width:200px;height:40px"><span>Choose</span><select style="opacity:0;position:absolute;inset:0;width:200px"><option>1</option></select></div>
    <div style="position:absolute;left:-9999px"><input name="website_hp" tabindex="-1" autocomplete="off"></div>
    <input name="mail"><div style="display:none"><input name="later"></div></form>`);
  expect(fields.map(({ name, hiddenBy }) => [name, hiddenBy])).toEqual([
    ['', null],
    ['', null],
    ['website_hp', 'offscreen'],
    ['mail', null],
    ['later', 'display'],
  ]);
  expect(fields.map(({ trap }) => trap.length > 0)).toEqual([false, false, true, false, false]);
  expect(fields[2]?.trap).toEqual(['trap name', 'offscreen', 'tabindex -1', 'autocomplete off']);
});

test('a select behind a drawn widget is one field', async () => {
  const { fields } =
    await reader.facts(`<form><label for="s">Plan</label><select id="s" style="display:none"><option>A</option><option>B</option></select>
    <span class="select2 select2-container" style="display:inline-block;width:200px"><span role="combobox" tabindex="0">A</span></span></form>`);
  expect(fields).toHaveLength(1);
  expect(fields[0]).toMatchObject({
    control: 'select',
    label: 'Plan',
    hiddenBy: null,
    options: { count: 2, labels: ['A', 'B'] },
  });
});

test('how an answer is typed, and where messages about it stand', async () => {
  const card = (inner: string, style: string): string => `<div style="width:500px;${style}"><div>${inner}</div></div>`;
  const { fields } = await reader.facts(`<form>
    <p><input name="plain" style="font-size:13px"></p>
    <p><input name="copied" onpaste="return false" aria-describedby="e"></p><p id="e" role="alert"></p>
    <p><input name="told"><span class="invalid-feedback" style="display:none">Add the part after @</span></p>
    <p><input name="hinted"><span class="hint">As on your card</span></p>
    ${card('<p><input name="card"></p>', 'border:1px solid;padding:20px')}
    ${card('<p><input name="edged"></p>', 'background:#fff;padding:20px')}</form>`);
  expect(
    fields.map(({ name, fontSize, pasteBlocked, messagePlace, framed }) => [
      name,
      fontSize,
      pasteBlocked,
      messagePlace,
      framed,
    ]),
  ).toEqual([
    ['plain', 13, false, false, false],
    ['copied', 13.3, true, true, false],
    ['told', 13.3, false, true, false],
    ['hinted', 13.3, false, false, false],
    ['card', 13.3, false, false, true],
    ['edged', 13.3, false, false, false],
  ]);
});

test('custom and editable fields', async () => {
  const { fields } = await reader.facts(
    '<form><div contenteditable="true" aria-label="Message">x</div><div role="combobox" aria-label="City" tabindex="0">All</div></form>',
  );
  expect(fields.map(({ control, type, label }) => [control, type, label])).toEqual([
    ['editable', 'textbox', 'Message'],
    ['custom', 'combobox', 'City'],
  ]);
});
