import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionFact } from '../../src/facts/action';
import { startReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

async function actions(html: string): Promise<ActionFact[]> {
  return (await reader.facts(html)).actions;
}

describe('what counts as an action', () => {
  test('links, buttons, summaries and roles, in document order', async () => {
    const found = await actions(`
      <a href="/a">A</a><button>B</button><input type="submit" value="C"><details><summary>D</summary>x</details>
      <div role="button" tabindex="0">E</div><a name="place">not</a><p>not</p><select><option>not</option></select>`);
    expect(found.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(found.map(({ role }) => role)).toEqual(['link', 'button', 'button', 'summary', 'button']);
  });

  test('a div with a hand pointer and the size of a button is one; its inside and a card around a link are not', async () => {
    const found = await actions(`
      <div id="drawn" style="cursor:pointer;padding:10px 20px;width:120px"><span>Go on</span></div>
      <div style="cursor:pointer;width:300px;padding:9px"><a href="/card">Card</a></div>
      <div style="cursor:pointer;width:500px">${'A long text that happens to have a hand. '.repeat(5)}</div>`);
    expect(found.map(({ selector }) => selector)).toEqual(['#drawn', 'html > body > div:nth-of-type(2) > a']);
  });

  test('a link around a card is one action with several texts', async () => {
    const [card] = await actions('<a href="/x" style="display:block"><h3>Plan</h3><p>All of it</p></a>');
    expect(card).toMatchObject({ name: 'Plan All of it', innerTexts: 2 });
  });
});

describe('the name', () => {
  test.each([
    ['content', '<button>Start <b>now</b></button>', 'Start now', 'content'],
    ['aria-label over content', '<button aria-label="Close">x</button>', 'Close', 'aria-label'],
    [
      'aria-labelledby over all',
      '<h2 id="h">Pro plan</h2><button aria-labelledby="h" aria-label="no">x</button>',
      'Pro plan',
      'aria-labelledby',
    ],
    ['alt of a picture', '<a href="/"><img alt="Acme" src="x.png"></a>', 'Acme', 'alt'],
    ['title of a drawing', '<a href="/"><svg width="20" height="20"><title>Search</title></svg></a>', 'Search', 'alt'],
    ['title', '<a href="/" title="Home"><i></i></a>', 'Home', 'title'],
    ['value', '<input type="submit" value="Send">', 'Send', 'value'],
    ['none', '<a href="/"><i></i></a>', '', 'none'],
    [
      'an icon’s ligature is left out',
      '<button>Next <i class="material-icons">arrow_forward</i></button>',
      'Next',
      'content',
    ],
    ['hidden from assistive technology', '<button>Next <span aria-hidden="true">»</span></button>', 'Next', 'content'],
    [
      'words for screen readers are read',
      '<a href="/"><span style="position:absolute;width:1px;height:1px;overflow:hidden">Basket</span></a>',
      'Basket',
      'content',
    ],
    ['what is not rendered is not', '<button>Save<span style="display:none"> draft</span></button>', 'Save', 'content'],
    [
      'text that the style draws',
      '<style>#b::before{content:"Draw me"}</style><button id="b"></button>',
      'Draw me',
      'content',
    ],
  ])('%s', async (_, html, name, from) => {
    expect((await actions(html)).at(-1)).toMatchObject({ name, nameFrom: from });
  });

  test('letters split for animation stay one word, flex items do not', async () => {
    const letters = [...'Start'].map((letter) => `<span style="display:inline-block">${letter}</span>`).join('');
    const [split, row] = await actions(
      `<button>${letters}</button><a href="/" style="display:flex"><span>One</span><span>Two</span></a>`,
    );
    expect(split?.name).toBe('Start');
    expect(row?.name).toBe('One Two');
  });
});

describe('where it leads', () => {
  test.each([
    ['/pricing', 'internal', 'https://acme.test/pricing'],
    ['https://www.acme.test/x', 'internal', 'https://www.acme.test/x'],
    ['https://user:secret@other.test/', 'external', 'https://other.test/'],
    ['#', 'same-page', 'https://acme.test/landing?utm_source=x#'],
    ['#top', 'same-page', 'https://acme.test/landing?utm_source=x#top'],
    ['#nowhere', 'anchor', 'https://acme.test/landing?utm_source=x#nowhere'],
    ['#/signup', 'internal', 'https://acme.test/landing?utm_source=x#/signup'],
    ['mailto:a@acme.test', 'mail', 'mailto:a@acme.test'],
    ['tel:+441', 'phone', 'tel:+441'],
    ['sms:+441', 'message', 'sms:+441'],
    ['/guide.pdf', 'download', 'https://acme.test/guide.pdf'],
    ['javascript:void(0)', 'none', null],
    ['http://[', 'none', null],
  ])('%s', async (href, destination, absolute) => {
    const [found] = await actions(`<a href="${href}">x</a>`);
    expect(found).toMatchObject({ destination, href: absolute });
  });

  test('an anchor tells which fields stand at its target, a marker stands for the block that it opens', async () => {
    const found = await reader.facts(`
      <a href="#form">Join</a><a href="#mark">Join</a>
      <section><a id="mark"></a><h2>Join us</h2><form id="form"><input type="email" name="mail"><button>Go</button></form></section>`);
    const [field] = found.fields;
    expect(found.actions[0]?.target).toMatchObject({ selector: '#form', fields: [field?.id] });
    expect(found.actions[1]?.target?.fields).toEqual([field?.id]);
    expect(found.actions[1]?.target?.text).toContain('Join us');
  });

  test('what opens a dialog in the page says so, a tab does not', async () => {
    const found = await actions(`
      <button data-bs-toggle="modal" data-bs-target="#m">Write to us</button><button popovertarget="m">Pop</button>
      <button role="tab" aria-controls="m">Tab</button>
      <div id="m" style="display:none"><form><input name="mail"><button>Send</button></form></div>`);
    expect(found.map(({ destination }) => destination)).toEqual(['dialog', 'dialog', 'none', 'submit']);
    expect(found[0]?.target).toMatchObject({ selector: '#m', top: null, fields: ['f1'] });
  });
});

describe('how it looks', () => {
  test('the button inside a link of a menu is what paints it, a mark beside its words is not', async () => {
    const pill = 'background: #000; color: #fff; padding: 8px 16px';
    const found = await actions(`
      <nav style="display: flex">
        <a href="/a" style="display: block; padding: 8px"><div><div style="${pill}">Get started</div></div></a>
        <a href="/b" style="display: block; padding: 8px">Pricing <span style="${pill}">new</span></a>
      </nav>`);
    expect(found.map((action) => action.look.fill)).toEqual([[0, 0, 0], null]);
  });

  test('fill and contrasts against what is behind', async () => {
    const [solid, ghost, plain] = await actions(`
      <div style="background:#000;padding:20px">
        <a href="/" style="background:#fff;color:#000;padding:12px 30px;display:inline-block">Solid</a>
        <a href="/" style="border:2px solid #fff;color:#fff;padding:12px;display:inline-block">Ghost</a>
        <a href="/" style="color:#fff">Plain</a>
      </div>`);
    expect(solid?.look).toMatchObject({
      fill: [255, 255, 255],
      fillContrast: 21,
      textContrast: 21,
      padding: 12,
      border: false,
    });
    expect(ghost?.look).toMatchObject({ fill: null, fillContrast: 21, border: true });
    expect(plain?.look).toMatchObject({ fill: null, fillContrast: null, padding: 0 });
  });

  test('no contrast over a picture, unless something plain lies between', async () => {
    const picture = 'background-image:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)';
    const [over, card] = await actions(`
      <div style="${picture};padding:40px"><a href="/" style="background:#00f;color:#fff">Over</a>
      <div style="background:#fff"><a href="/" style="background:#00f;color:#fff">On a card</a></div></div>`);
    expect(over?.look).toMatchObject({ fill: [0, 0, 255], fillContrast: null });
    expect(over?.look.textContrast).toBeGreaterThan(8);
    expect(card?.look.fillContrast).toBeGreaterThan(8);
  });

  test('a header laid over the hero is judged against the hero', async () => {
    const [link] = await actions(`
      <nav style="position:absolute;top:0;left:0;width:100%;height:60px"><a href="/" style="color:#fff">Menu</a></nav>
      <section style="background:#111;height:500px"><h1 style="color:#fff">Hello</h1></section>`);
    expect(link?.look.textContrast).toBeGreaterThan(15);
  });

  test('isolation is the free space to the nearest other action, up to 64', async () => {
    const button = (left: number): string =>
      `<button style="position:absolute;left:${left}px;top:0;width:100px;height:40px">x</button>`;
    const found = await actions(
      `<div style="position:relative;height:60px">${button(0)}${button(110)}${button(500)}</div>`,
    );
    expect(found.map(({ isolation }) => isolation)).toEqual([10, 10, 64]);
  });

  test('context is the words around, heading the one above in the same card', async () => {
    const found = await actions(
      `<div style="display:flex">${['Free', 'Pro', 'Max']
        .map(
          (plan) =>
            `<div class="card" style="width:300px"><h3>${plan}</h3><p>$9 a month</p><a href="/${plan}">Choose</a></div>`,
        )
        .join('')}</div>`,
    );
    expect(found.map(({ heading }) => heading)).toEqual(['Free', 'Pro', 'Max']);
    expect(found[1]?.context).toContain('$9 a month');
    expect(found[1]?.context).not.toContain('Choose');
    expect(found.map(({ group }) => group?.item)).toEqual([0, 1, 2]);
  });

  test('what opens a menu is told from what opens a dialog, and what can be pressed in from what cannot', async () => {
    const found = await actions(`
      <button aria-haspopup="menu">a</button><button aria-haspopup="dialog">b</button><button aria-haspopup="false">c</button>
      <button aria-pressed="false">d</button><button aria-pressed="true">e</button><button aria-expanded="false">f</button>`);
    expect(found.map(({ states }) => states.join())).toEqual(['popup', '', '', 'toggle', 'toggle', 'collapsed']);
  });

  test('a link on a line of its own is told from one that has words beside it', async () => {
    const found = await actions(
      `<p>Write to us<br><a href="#a">on its line</a><br>any day</p><p>Or <a href="#b">in one</a><br>with words</p><p><a href="#c">alone</a></p>`,
    );
    expect(found.map(({ name, states }) => `${name}: ${states.join()}`)).toEqual([
      'on its line: line',
      'in one: ',
      'alone: ',
    ]);
  });
});
