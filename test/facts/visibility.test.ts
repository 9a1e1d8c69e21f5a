import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

/** Each case: a page with one button, and what hides it. */
test.each([
  ['nothing', '<button>x</button>', null],
  ['display', '<div style="display:none"><button>x</button></div>', 'display'],
  ['visibility', '<div style="visibility:hidden"><button>x</button></div>', 'visibility'],
  [
    'visible inside invisible',
    '<div style="visibility:hidden"><button style="visibility:visible">x</button></div>',
    null,
  ],
  ['transparent drop-down', '<div style="position:absolute;opacity:0"><button>x</button></div>', 'opacity'],
  ['revealed on scroll', '<section style="opacity:0;transform:translateY(40px)"><button>x</button></section>', null],
  ['transparent and out of reach', '<div style="opacity:0;pointer-events:none"><button>x</button></div>', 'opacity'],
  [
    'invisible until an animation library shows it',
    '<div class="wow" style="visibility:hidden"><button>x</button></div>',
    null,
  ],
  ['no size', '<button style="width:0;height:0;padding:0;border:0;overflow:hidden"></button>', 'size'],
  [
    'for screen readers',
    '<div style="position:absolute;width:1px;height:1px;overflow:hidden"><button>x</button></div>',
    'clipped',
  ],
  ['clipped away', '<div style="position:absolute;clip:rect(0,0,0,0)"><button>x</button></div>', 'clipped'],
  [
    'slid out of a carousel',
    '<div style="overflow:hidden;width:300px"><div style="display:flex;width:900px"><div style="width:600px">a</div><button>x</button></div></div>',
    'clipped',
  ],
  [
    'a drop-down leaves an overflow box that is no containing block',
    '<div style="overflow:hidden;height:20px">a<div style="position:absolute;top:200px"><button>x</button></div></div>',
    null,
  ],
  ['off to the left', '<div style="position:absolute;left:-5000px"><button>x</button></div>', 'offscreen'],
  ['a closed drawer', '<div style="position:fixed;right:-320px;width:300px"><button>x</button></div>', 'offscreen'],
  ['a closed accordion', '<div style="height:0;overflow:hidden"><button>x</button></div>', 'collapsed'],
  ['closed details', '<details><summary>s</summary><button>x</button></details>', 'collapsed'],
  ['open details', '<details open><summary>s</summary><button>x</button></details>', null],
  ['aria-hidden', '<div aria-hidden="true"><button>x</button></div>', 'aria-hidden'],
  ['in a drawing of an app that nobody can use', '<div inert><button>x</button></div>', 'aria-hidden'],
  ['on the page behind a dialog', '<main inert><button>x</button><div style="height:3000px"></div></main>', null],
  [
    'covered by a banner',
    '<button>x</button><div style="position:fixed;inset:0;background:#fff">Cookies</div>',
    'covered',
  ],
  [
    'under a clear link over the whole card',
    '<div style="position:relative"><button>x</button><a href="/" style="position:absolute;inset:0"></a></div>',
    null,
  ],
])('%s', async (_, html, hiddenBy) => {
  const { actions } = await reader.facts(html);
  expect(actions.find(({ tag }) => tag === 'button')?.hiddenBy).toBe(hiddenBy);
});

test('a text keeps only what is shown of it', async () => {
  const { texts } = await reader.facts(
    '<p>Seen <span style="display:none">unseen</span></p><p style="display:none">Gone</p>',
  );
  expect(texts.map(({ text, hiddenBy }) => [text, hiddenBy])).toEqual([
    ['Seen', null],
    ['Gone', 'display'],
  ]);
});
