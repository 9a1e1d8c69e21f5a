import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

describe('motions', () => {
  const keyframes =
    '<style>@keyframes run{to{transform:translateX(-50%)}}.run{animation:run 9s linear infinite}</style>';

  test('an animation without end, with what it changes; one that ends, or a small one, is none', async () => {
    const { motions } = await reader.facts(`${keyframes}
      <div id="ticker" class="run" style="width:900px;height:60px">News</div>
      <div class="run" style="width:900px;height:60px;animation-iteration-count:2">Twice</div>
      <div class="run" style="width:24px;height:24px">o</div>`);
    expect(motions).toEqual([
      expect.objectContaining({ kind: 'animation', selector: '#ticker', properties: ['transform'] }),
    ]);
  });

  test('a carousel by its slides, and what says that it turns by itself', async () => {
    const slides = (hidden: string): string =>
      `<div class="item" style="height:200px">One</div><div class="item" style="height:200px;${hidden}">Two</div>`;
    const { motions } = await reader.facts(`
      <div id="ride" class="carousel" data-bs-ride="carousel"><div>${slides('display:none')}</div></div>
      <div id="still" class="swiper" style="overflow:hidden"><div style="display:flex;width:2732px">
        <div style="width:1366px;height:100px">One</div><div style="width:1366px;height:100px">Two</div></div></div>
      <div id="off" class="slider" data-autoplay="false"><div>${slides('display:none')}</div></div>
      <div id="options" class="slick" data-slick='{"autoplay": true}'><div>${slides('display:none')}</div></div>
      <div class="carousel"><div>${slides('')}</div></div>`);
    expect(motions.map(({ selector, slides: count, self }) => [selector, count, self])).toEqual([
      ['#ride', 2, 'data-bs-ride="carousel"'],
      ['#still', 2, ''],
      ['#off', 2, ''],
      ['#options', 2, 'data-slick="{"autoplay": true}"'],
    ]);
  });

  test('a marquee, and one in a shadow tree', async () => {
    const { motions } = await reader.facts(`<marquee style="height:60px">Sale</marquee><div id="host"></div>`, {
      before: `document.getElementById('host').attachShadow({mode:'open'}).innerHTML = '<marquee style="height:60px">In</marquee>'`,
    });
    expect(motions.map(({ kind }) => kind)).toEqual(['marquee', 'marquee']);
  });
});

describe('timers', () => {
  test('a clock by role, class or id, with what it shows and the date that it may run to', async () => {
    const { timers } = await reader.facts(`
      <div id="a" class="CountdownBox" data-end="2031-05-31T00:00"><span><b>02</b><i>Days</i></span> <span><b>14</b><i>Hours</i></span></div>
      <p id="b" role="timer">14:33</p>
      <div id="sale-timer"><time datetime="2031-01-01">1 day</time></div>`);
    expect(timers.map(({ text, end }) => [text, end])).toEqual([
      ['02Days 14Hours', '2031-05-31T00:00'],
      ['14:33', ''],
      ['1 day', '2031-01-01'],
    ]);
  });

  test('no clock: without digits, hidden, or a whole section', async () => {
    const { timers } = await reader.facts(`
      <h2 class="timer-title">Our egg timers</h2><div class="timer" style="display:none">14:33</div>
      <section class="with-countdown">${'Much is said here of the year 2026. '.repeat(5)}</section>`);
    expect(timers).toEqual([]);
  });
});

describe('takeovers', () => {
  test('what markup and styles say', async () => {
    const { takeovers } = await reader.facts(`<!doctype html>
      <html lang="en" style="scroll-snap-type:y mandatory"><head><meta http-equiv="refresh" content="9;url=/other"><title>x</title></head>
      <body onbeforeunload="return 'Stay'" oncontextmenu="return false" style="user-select:none">
      <div class="fullpage-wrapper">Page</div></body></html>`);
    expect(takeovers.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['scroll-snap', 'scroll-snap-type: y mandatory'],
      ['leave', 'onbeforeunload'],
      ['right-click', 'oncontextmenu'],
      ['selection', 'user-select: none'],
      ['scroll-script', 'fullpage-wrapper'],
      ['refresh', '9;url=/other'],
    ]);
  });

  test('nothing of an ordinary page, of a gallery that snaps sideways, or of what runs without scripts', async () => {
    const { takeovers } = await reader.facts(`<body oncontextmenu="track()" style="scroll-snap-type:x mandatory">
      <noscript><meta http-equiv="refresh" content="0;url=/no"></noscript><p>Hello</p></body>`);
    expect(takeovers).toEqual([]);
  });
});

describe('sound', () => {
  test('what plays by itself, and whether it is heard: a script may have muted it', async () => {
    const { media } = await reader.facts(
      `<video id="loud" autoplay style="width:300px;height:200px"></video>
       <video id="hushed" autoplay loop style="width:300px;height:200px"></video>
       <audio id="unseen" autoplay></audio><audio id="idle"></audio>`,
      { before: `document.getElementById('hushed').muted = true` },
    );
    expect(media.map(({ selector, autoplay, muted, loop }) => [selector, autoplay, muted, loop])).toEqual([
      ['#loud', true, false, false],
      ['#hushed', true, true, true],
      ['#unseen', true, false, false],
    ]);
  });

  test('a player in a frame says so in its address', async () => {
    const { frames } = await reader.facts(`
      <iframe src="https://player.test/a?autoplay=1" width="300" height="200"></iframe>
      <iframe src="https://player.test/b?autoplay=1&mute=1" width="300" height="200"></iframe>
      <iframe src="https://player.test/c" width="300" height="200"></iframe>`);
    expect(frames.map(({ autoplay, muted }) => [autoplay, muted])).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
  });
});
