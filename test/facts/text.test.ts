import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test('lines on screen, of longer texts that stand alone', async () => {
  const { texts } = await reader.facts(`
    <p style="width:300px;font:16px/24px monospace">${words(24)}</p>
    <p style="width:300px;font:16px/24px monospace">${words(12)} <b>${words(6)}</b> ${words(6)}</p>
    <p>${words(19)}</p>
    <div style="width:300px">${words(24)}<p>${words(24)}</p></div>
    <h2>${words(24)}</h2>`);
  // 300 px hold 31 letters of 9.6 px: six words of four letters and the spaces between them.
  expect(texts.map(({ tag, lines }) => [tag, lines === null ? null : Math.ceil(lines)])).toEqual([
    ['p', 4],
    ['p', 4],
    ['p', null],
    ['div', null],
    ['p', expect.any(Number)],
    ['h2', null],
  ]);
});

test('letters cut out of a gradient have no contrast that could be measured', async () => {
  const { texts } = await reader.facts(`<p style="color:#777">Plain</p>
    <p style="background:linear-gradient(#000,#fff);background-clip:text;color:transparent">Clipped</p>
    <p style="background:linear-gradient(#000,#fff);-webkit-background-clip:text;-webkit-text-fill-color:transparent">Filled</p>`);
  expect(texts.map(({ contrast }) => contrast)).toEqual([4.48, null, null]);
});

test('capital letters by style', async () => {
  const { texts } = await reader.facts('<p style="text-transform:uppercase">Quiet</p><p>LOUD</p>');
  expect(texts.map(({ text, upperCase }) => [text, upperCase])).toEqual([
    ['Quiet', true],
    ['LOUD', false],
  ]);
});

test('a picture that cannot be loaded is told from one that can, and from one that is not loaded yet', async () => {
  const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const size = 'width="40" height="40"';
  const { media } = await reader.facts(`<img ${size} src="${dot}"><img ${size} src="/gone.png"><img ${size}>
    <div style="height:20000px"></div><img ${size} src="/later.png" loading="lazy">`);
  expect(media.map(({ broken }) => broken)).toEqual([false, true, false, false]);
});

test.each([
  ['a page in its window', '<p>Text</p>', false],
  ['one that is wider', '<div style="width:1600px">Wide</div>', true],
  ['one whose style cuts it off', '<style>body{overflow-x:hidden}</style><div style="width:1600px">Wide</div>', false],
  [
    'a table with a scroll bar of its own',
    '<div style="overflow:auto"><div style="width:1600px">Wide</div></div>',
    false,
  ],
])('sideways: %s', async (_, html, scrollsAcross) => {
  const { document } = await reader.facts(html);
  expect(document.scrollsAcross).toBe(scrollsAcross);
});
