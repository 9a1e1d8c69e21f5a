import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

const band = (id: string, height: number, inner = ''): string =>
  `<section id="${id}" style="height:${height}px">${inner}</section>`;

describe('slabs', () => {
  test('bands of the page, wrappers taken off, main split', async () => {
    const { slabs } = await reader.facts(`<div id="root"><div class="app">
      <header style="height:70px"><a href="/">Acme</a></header>
      <main>${band('one', 600)}${band('two', 500)}${band('three', 400)}</main>
      <footer style="height:200px">© Acme</footer></div></div>`);
    expect(slabs.map(({ tag, selector }) => `${tag} ${selector}`)).toEqual([
      'header #root > div > header',
      'section #one',
      'section #two',
      'section #three',
      'footer #root > div > footer',
    ]);
  });

  test('a page in one narrow column has bands too, and a side bar is none', async () => {
    const column = `<main style="width:700px;margin:0 auto">${band('one', 700)}${band('two', 600)}${band('three', 500)}</main>`;
    const narrow = await reader.facts(`${column}<footer style="height:100px">© Acme</footer>`);
    expect(narrow.slabs.map(({ selector }) => selector)).toEqual(['#one', '#two', '#three', 'html > body > footer']);
    const beside =
      await reader.facts(`<div style="display:flex;height:1900px"><div style="width:500px">${band('menu', 1800)}</div>
      <div style="flex:1">${band('one', 900)}${band('two', 900)}</div></div>${band('last', 300)}`);
    expect(beside.slabs.map(({ selector }) => selector)).not.toContain('#menu');
  });

  test('a section with short lines in the middle is a band, one at the side is none', async () => {
    const at = (margin: string): string =>
      `<main>${band('one', 600)}<section id="faq" style="height:500px;width:600px;margin:${margin}">Questions</section>${band('last', 500)}</main>`;
    const selectors = async (html: string): Promise<string[]> =>
      (await reader.facts(html)).slabs.map(({ selector }) => selector);
    expect(await selectors(at('0 auto'))).toEqual(['#one', '#faq', '#last']);
    expect(await selectors(at('0'))).toEqual(['#one', '#last']);
  });

  test('rows and cards inside a band stay together, also where the band is most of the page', async () => {
    const card = '<div class="card" style="flex:1;height:300px">Card</div>';
    const { slabs } = await reader.facts(`
      <section id="plans"><div style="max-width:1140px;margin:auto"><div style="height:100px"><h2>Plans</h2></div>
        <div style="display:flex">${card.repeat(3)}</div><div style="display:flex">${card.repeat(3)}</div></div></section>
      ${band('last', 200)}`);
    expect(slabs.map(({ selector }) => selector)).toEqual(['#plans', '#last']);
  });

  test('the footer of a page of one screen is a band of its own, the footer of a card is not', async () => {
    const card = '<div style="height:300px">Log in</div>';
    const short = await reader.facts(
      `<div class="page">${card}<div class="footer" style="height:60px">© Acme</div></div>`,
    );
    expect(short.slabs.map(({ hints }) => hints)).toEqual(['', 'footer']);
    expect(short.texts.map(({ region }) => region)).toEqual(['hero', 'footer']);
    const within = await reader.facts(
      `<div class="page">${card}<div class="card-footer" style="height:60px">x</div></div>`,
    );
    expect(within.slabs.map(({ hints }) => hints)).toEqual(['page']);
  });

  test('an empty page has none that matter', async () => {
    const { slabs, actions, texts } = await reader.facts('<!doctype html>');
    expect([slabs, actions, texts]).toEqual([[], [], []]);
  });
});

describe('regions', () => {
  test('by landmark', async () => {
    const { texts } = await reader.facts(`
      <header><p>Header</p><nav><a href="/">Menu</a></nav></header>${band('hero', 600, '<h1>Hero</h1>')}${band('next', 700, '<p>Section</p><aside><p>Aside</p></aside>')}
      <footer><nav><a href="/">Foot</a></nav></footer>`);
    expect(texts.map(({ text, region }) => [text, region])).toEqual([
      ['Header', 'header'],
      ['Menu', 'nav'],
      ['Hero', 'hero'],
      ['Section', 'section'],
      ['Aside', 'aside'],
      ['Foot', 'footer'],
    ]);
  });

  test('a tall header element is the hero; a bar without a landmark is the header', async () => {
    const { texts } = await reader.facts(`
      <div style="height:60px"><a href="/">Home</a> <a href="/x">Plans</a></div>
      <header style="height:500px"><h1>Hello</h1></header>${band('x', 900, '<article><header><p>Story head</p></header></article>')}<div class="page-footer" style="height:100px">© Acme</div>`);
    expect(texts.map(({ text, region }) => [text, region])).toEqual([
      ['Home Plans', 'header'],
      ['Hello', 'hero'],
      ['Story head', 'section'],
      ['© Acme', 'footer'],
    ]);
  });
});

describe('groups', () => {
  test('cards in columns, with what each holds', async () => {
    const card =
      '<div class="col-4" style="width:300px"><img src="x.png" width="50" height="50" alt=""><p>Three short words</p><a href="/">More</a></div>';
    const { groups } = await reader.facts(`<div style="display:flex">${card.repeat(3)}</div>`);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      layout: 'columns',
      list: 'none',
      items: [{ words: 4, images: 1, actions: 1 }, {}, {}],
    });
  });

  test('steps in a list are rows; paragraphs, two cards and form rows are no group', async () => {
    const { groups } = await reader.facts(`
      <ol><li>First do this</li><li>Then that</li><li>Then rest</li></ol><p>a</p><p>b</p><p>c</p>
      <div style="display:flex"><div class="card">One card</div><div class="card">Two</div></div>
      <form>${'<div class="row"><label>Name <input></label></div>'.repeat(4)}</form>`);
    expect(groups.map(({ list, layout }) => [list, layout])).toEqual([['ol', 'rows']]);
  });
});

test('questions and answers are disclosures, menus are not', async () => {
  const { disclosures } = await reader.facts(`
    <nav><button aria-expanded="false" aria-controls="m">Products</button><div id="m">x</div></nav>
    <details><summary>Can I cancel?</summary><p>Yes, at any time.</p></details>
    <button aria-expanded="false" aria-controls="a1">Is it safe?</button><div id="a1" style="display:none">It is.</div>`);
  expect(disclosures.map(({ label, words, open }) => [label, words, open])).toEqual([
    ['Can I cancel?', 4, false],
    ['Is it safe?', 2, false],
  ]);
});

describe('overlays', () => {
  const content = band('a', 900, '<h1>Hello</h1><p>Some text of the page, long enough to be under things.</p>');

  test('a cookie bar, with its close control', async () => {
    const { overlays, actions } = await reader.facts(`${content}
      <div role="region" style="position:fixed;bottom:0;left:0;right:0;height:192px;background:#fff"><p>We use cookies</p><button>Accept</button><button class="close" style="width:24px;height:20px">×</button></div>`);
    expect(overlays).toHaveLength(1);
    expect(overlays[0]).toMatchObject({
      position: 'fixed',
      cover: 0.25,
      modal: false,
      closeSize: 20,
      text: 'We use cookies Accept ×',
    });
    expect(overlays[0]?.actions).toEqual(actions.map(({ id }) => id));
    expect(actions[0]).toMatchObject({ overlay: 'o1', region: 'sticky', pinned: true });
  });

  test('a dialog over a backdrop is modal, and the scroll lock is seen', async () => {
    const { overlays, texts } = await reader.facts(`<style>body{overflow:hidden}</style>${content}
      <div style="position:fixed;inset:0;background:rgba(0,0,0,.5)"></div>
      <div role="dialog" style="position:fixed;top:100px;left:400px;width:500px;height:300px;background:#fff"><h2>Wait</h2><form><input name="mail"><button>Get 10 %</button></form></div>`);
    expect(overlays).toHaveLength(1);
    expect(overlays[0]).toMatchObject({ modal: true, scrollLocked: true, role: 'dialog', fields: ['f1'] });
    expect(texts.find(({ text }) => text === 'Wait')?.region).toBe('dialog');
  });

  test.each([
    [
      'a sticky header',
      `<header style="position:sticky;top:0;height:70px;background:#fff"><a href="/">Acme</a></header>${content}`,
    ],
    ['a closed dialog', `${content}<div role="dialog" style="display:none">Wait</div>`],
    [
      'a see-through layer that lets clicks pass',
      `${content}<div style="position:fixed;inset:0;pointer-events:none"></div>`,
    ],
    [
      'a side menu that the page leaves room for',
      `<nav style="position:fixed;left:0;top:0;bottom:0;width:200px;background:#eee"><a href="/">Home</a></nav><div style="margin-left:220px">${content}</div>`,
    ],
    ['the page itself in a fixed shell', `<div style="position:fixed;inset:0;overflow:auto">${content}</div>`],
  ])('%s is none', async (_, html) => {
    expect((await reader.facts(html)).overlays).toEqual([]);
  });
});

describe('texts', () => {
  test('kinds, levels and words', async () => {
    const { texts } = await reader.facts(`
      <h1>Send <em>invoices</em><br>fast</h1><div role="heading" aria-level="3">Role</div><ul><li>Item one</li></ul>
      <blockquote><p>It works.</p></blockquote><figure><figcaption>Below</figcaption></figure><table><tr><td>Cell</td></tr></table>
      <p>料金は無料です</p><p><del>$99</del> now $49</p>`);
    expect(texts.map(({ text, kind, level, words, struck }) => [text, kind, level, words, struck])).toEqual([
      ['Send invoices fast', 'heading', 1, 3, false],
      ['Role', 'heading', 3, 1, false],
      ['Item one', 'list-item', 0, 2, false],
      ['It works.', 'quote', 0, 2, false],
      ['Below', 'caption', 0, 1, false],
      ['Cell', 'cell', 0, 1, false],
      ['料金は無料です', 'paragraph', 0, 4, false],
      ['now $49', 'paragraph', 0, 2, false],
      ['$99', 'other', 0, 1, true],
    ]);
  });

  test('a headline split into words and letters reads as one', async () => {
    const word = (text: string): string =>
      `<span class="word" style="display:inline-block">${[...text].map((letter) => `<span style="display:inline-block">${letter}</span>`).join('')}</span>`;
    const { texts } = await reader.facts(`<h1>${word('Make')} ${word('it')}</h1>`);
    expect(texts.map(({ text }) => text)).toEqual(['Make it']);
  });

  test('counts leave out navigation, footer and overlays, and are made before the cap', async () => {
    const { copy, texts } =
      await reader.facts(`<nav><a href="/">Not counted</a></nav>${band('a', 800, '<p>One two three</p><ul><li>four</li></ul>')}
      <div>${'<p>word</p>'.repeat(3500)}</div><footer>Not counted</footer>`);
    expect(texts.length).toBeLessThan(3_100);
    expect(copy.words).toBe(3504);
    expect(copy.firstViewWords).toBe(4);
    expect(copy.scripts.latin).toBeGreaterThan(2_000);
  });
});

test('media, frames and what could not be read', async () => {
  const { media, frames, opaque } = await reader.facts(
    `<img src="/face.jpg?v=1" alt="Ann" style="display:inline-block;width:60px;height:60px;border-radius:50%"><a href="/"><svg width="30" height="30"><path d="M0 0h9v9z"/></svg></a>
     <div style="width:400px;height:200px;background:url(/shot.png)"></div><video autoplay muted style="width:200px"></video><img src="/pixel.gif" width="1" height="1">
     <iframe src="https://forms.test/embed/1?x=1" style="width:400px;height:300px"></iframe><iframe srcdoc="<p>Inside</p>" style="width:300px;height:200px"></iframe>
     <x-card style="display:block;width:300px;height:200px"></x-card>`,
    { pages: { 'https://forms.test/embed/1?x=1': '<form></form>' } },
  );
  expect(media.map(({ kind, file, round, action }) => [kind, file, round, action])).toEqual([
    ['image', 'face.jpg', true, null],
    ['svg', '', false, 'a1'],
    ['background', 'shot.png', false, null],
    ['video', '', false, null],
  ]);
  expect(frames.map(({ host, path, read }) => [host, path, read])).toEqual([
    ['forms.test', '/embed/1', false],
    ['', '', true],
  ]);
  expect(opaque).toEqual([
    { reason: 'cross-origin-frame', detail: 'forms.test' },
    { reason: 'closed-shadow', detail: 'x-card' },
  ]);
});
