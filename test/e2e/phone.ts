import type { Page } from '../helpers/serve';

const NARROW = `
  <!doctype html><html lang="en"><head><title>Rota planning for care homes</title>
  <meta name="viewport" content="width=device-width"><style>
    body { margin: 0; font: 16px/1.5 sans-serif; color: #222; background: #fff }
    section { padding: 48px 32px } h1 { font-size: 40px }
    .button { display: inline-block; padding: 12px 24px; background: #0a5; color: #fff; text-decoration: none }
    @media (max-width: 600px) { .desk { display: none } }
  </style></head><body><main>
  <section><h1>Plan the rota for your care home in ten minutes</h1>
    <p>See who is free, who is qualified and who has worked too much, before you ask anyone to come in.</p>
    <p class="desk"><a class="button" href="/tour">See how it works</a></p>
    <p><a class="button" href="/demo">Book a demo</a></p></section>
  <section class="desk"><h2>How it works</h2><ol><li>Load your staff list.</li><li>Say how many you need on each shift.</li>
    <li>Send the rota to their phones.</li></ol></section>
  <section class="desk"><h2>What managers say</h2><blockquote>“I used to spend Sunday evenings on this.”</blockquote>
    <p>Ines Marlow, manager of Elmhurst House</p></section>
  <section><h2>Prices</h2><p>49 € a month for each home. No contract.</p></section>
  </main></body></html>`;

/** What the report of a page that was read on a phone too says of it, in every place. */
export const SAID_OF_PHONE = /On a phone \(390 × 844 px\): (\d+) of 100\./;

/** A page that answers the tab and never its frame. */
export const HANGS = '/hangs-in-a-frame';
/** A page whose last picture never comes. */
export const WAITS = '/waits-for-a-picture';

/** One page that gives less on a phone, and those that let nobody frame them. */
export const PHONE_PAGES: Readonly<Record<string, Page>> = {
  '/two-widths': NARROW,
  [HANGS]: (request, response) => {
    if (request.headers['sec-fetch-dest'] === 'document')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(NARROW);
  },
  [WAITS]: (request, response) => {
    const picture = request.headers['sec-fetch-dest'] === 'iframe' ? '<img src="/never" alt="">' : '';
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(NARROW.replace('</main>', `${picture}</main>`));
  },
  '/never': () => undefined,
  '/no-frames': { html: NARROW, headers: { 'x-frame-options': 'DENY' } },
  '/no-ancestors': { html: NARROW, headers: { 'content-security-policy': "frame-ancestors 'none'" } },
};
export const NO_FRAMES: readonly string[] = ['/no-frames', '/no-ancestors'];

/** An expression that opens the part about phones, once it is there, and waits until its button can be pressed. */
export const OPEN_PHONE = `new Promise((done) => {
  const look = () => {
    const fold = [...document.querySelectorAll('summary')].find((one) => one.textContent.trim() === 'On a phone');
    if (fold) fold.parentElement.open = true;
    // what is inside is built once the browser has said that it is open
    if (fold?.parentElement.querySelector('button')) done(true);
    else setTimeout(look, 20);
  };
  look();
})`;
