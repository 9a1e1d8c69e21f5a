import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/facts/snapshot';
import { ADDRESS, startReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

/** Everything but the times of this one visit. */
function withoutTimes(snapshot: Snapshot): string {
  return JSON.stringify({ ...snapshot, takenAt: '', facts: { ...snapshot.facts, timing: null } });
}

const PAGE = `<header><a href="/">Acme</a></header><section style="height:600px"><h1>Hello</h1><form><label>E-mail <input name="mail"></label><button>Join</button></form></section>`;

test('the same page gives the same snapshot', async () => {
  const seen = new Set<string>();
  for (let time = 0; time < 4; time += 1) seen.add(withoutTimes(await reader.read(PAGE)));
  expect(seen.size).toBe(1);
});

test('nothing on the page is changed', async () => {
  const page = `${PAGE}<script>window.seen = []; new MutationObserver((all) => window.seen.push(...all)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const kind of ['focusin', 'click', 'scroll', 'input']) addEventListener(kind, () => window.seen.push(kind), true);</script>`;
  const snapshot = await reader.read(page, { before: 'document.title = "seen: " + window.seen.length' });
  expect(snapshot.facts.document.title).toBe('seen: 0');
});

test('overridden built-ins of the page do not reach the reader', async () => {
  const plain = await reader.read(PAGE);
  const bent = await reader.read(PAGE, {
    before: `Array.prototype.map = Array.prototype.push = () => { throw new Error('bent'); };
      JSON.stringify = () => 'bent'; Element.prototype.getAttribute = () => 'bent'; window.getComputedStyle = () => null;
      Object.defineProperty(Element.prototype, 'localName', { get: () => 'bent' });`,
  });
  expect(withoutTimes(bent)).toBe(withoutTimes(plain));
});

test('a form whose fields are called like the properties of an element', async () => {
  const names = [
    'localName',
    'firstChild',
    'nextSibling',
    'parentNode',
    'getAttribute',
    'attributes',
    'children',
    'id',
    'nodeType',
    'shadowRoot',
    'action',
    'method',
    '__proto__',
  ];
  const { facts, failures } = await reader.read(
    `<form id="real" action="/join" method="post">${names.map((name) => `<input name="${name}">`).join('')}<button>Go</button></form><img name="body"><img name="querySelectorAll"><form name="documentElement"></form>`,
  );
  expect(failures).toEqual([]);
  expect(facts.forms[0]).toMatchObject({
    selector: '#real',
    tag: 'form',
    method: 'post',
    action: 'https://acme.test/join',
  });
  expect(facts.fields.map(({ name }) => name)).toEqual(names);
});

test('every selector finds its element and no other, whatever the ids', async () => {
  const html = `<div id="1 a"><a href="/1">x</a></div><div id="é&quot;]"><a href="/2">x</a></div><div id="same"><a href="/3">x</a></div><div id="same"><a href="/4">x</a></div>
    <ul><li><a href="/5">x</a></li><li><a href="/6">x</a></li></ul><x-y><a id="__proto__" href="/7">x</a></x-y><svg width="40" height="40"></svg>`;
  const { facts } = await reader.read(`${html}<script>document.title = ''</script>`);
  const selectors = facts.actions.map(({ selector }) => selector);
  const found = await reader.read(
    `${html}<script>document.title = ${JSON.stringify(selectors)}.map((one) => document.querySelectorAll(one)).map((all) => all.length + all[0].getAttribute('href')).join()</script>`,
  );
  expect(found.facts.document.title).toBe('1/1,1/2,1/3,1/4,1/5,1/6,1/7');
});

test('open shadow roots and frames of the same origin are walked, slots in their place', async () => {
  const { facts } = await reader.read(
    `<x-card id="card"><b slot="title">Slotted title</b><p>Never shown</p></x-card>
     <iframe id="inner" style="position:absolute;left:100px;top:300px;width:400px;height:200px;border:10px solid" src="/inner"></iframe>
     <script>document.querySelector('#card').attachShadow({ mode: 'open' }).innerHTML = '<h2><slot name="title"></slot></h2><button>In the shadow</button>'</script>`,
    {
      pages: {
        'https://acme.test/inner':
          '<body style="margin:0"><button style="position:absolute;left:5px;top:7px">In the frame</button></body>',
      },
    },
  );
  expect(facts.actions.map(({ name, selector }) => [name, selector])).toEqual([
    ['In the shadow', '#card >>> button'],
    ['In the frame', '#inner >>> html > body > button'],
  ]);
  expect(facts.actions[1]?.box).toMatchObject({ x: 115, y: 317 });
  expect(facts.texts.map(({ text }) => text)).toContain('Slotted title');
  expect(facts.texts.map(({ text }) => text)).not.toContain('Never shown');
});

test('a frame that never loads', async () => {
  const { facts, failures } = await reader.read(
    `${PAGE}<iframe src="https://slow.test/" style="width:400px;height:300px"></iframe>`,
    {
      hanging: ['https://slow.test/'],
    },
  );
  expect(failures).toEqual([]);
  expect(facts.actions.map(({ name }) => name)).toEqual(['Acme', 'Join']);
});

test.each([
  ['no root', 'document.documentElement.remove()'],
  ['no body', 'document.body.remove()'],
  ['a new document', 'document.open(); document.close()'],
])('a document with %s', async (_, before) => {
  const { failures, facts } = await reader.read(PAGE, { before });
  expect(failures).toEqual([]);
  expect(facts.actions).toEqual([]);
});

describe('much of everything', () => {
  test.each([
    ['100,000 elements', '<div><p>word</p></div>'.repeat(50_000), 'texts'],
    ['5,000 links', '<a href="/x">link</a> '.repeat(5_000), 'actions'],
    ['1,000 fields', `<form>${'<input>'.repeat(1_000)}</form>`, 'fields'],
    ['2 MB of text', `<p>${'word '.repeat(400_000)}</p>`, 'text'],
  ])('%s', async (_, html, cap) => {
    const snapshot = await reader.read(html);
    expect(snapshot.failures).toEqual([]);
    expect(snapshot.caps.map(({ name }) => name)).toContain(cap);
    for (const { limit, found } of snapshot.caps) expect(found).toBeGreaterThan(limit);
    expect(JSON.stringify(snapshot).length).toBeLessThan(6_000_000);
  });

  test('10,000 levels of markup', async () => {
    const { failures, facts } = await reader.read(`<p>start</p>${'<div>'.repeat(10_000)}<button>deep</button>`);
    expect(failures).toEqual([]);
    expect(facts.actions.map(({ name }) => name)).toEqual(['deep']);
  });

  // Chromium's own layout gives up on so many levels that are shown.
  test('10,000 levels put there by a script, not shown', async () => {
    const { failures, facts } = await reader.read('<p>start</p>', {
      before: `let at = document.body.appendChild(document.createElement('div')); at.style.display = 'none';
        for (let level = 0; level < 10000; level += 1) at = at.appendChild(document.createElement('div')); at.innerHTML = '<button>deep</button>'`,
    });
    expect(failures).toEqual([]);
    expect(facts.document.elements).toBeGreaterThan(10_000);
    expect(facts.actions.map(({ name, hiddenBy }) => [name, hiddenBy])).toEqual([['deep', 'display']]);
  });
});

test('the address keeps its query and loses its credentials', async () => {
  const snapshot = await reader.read(PAGE);
  expect(snapshot.url).toBe(ADDRESS);
  expect(snapshot.viewport).toEqual({ width: 1366, height: 768 });
});
