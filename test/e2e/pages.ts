import type { Page } from '../helpers/serve';

/** Pages that every browser has to say something true about. */

const ORDINARY = `
  <!doctype html><html lang="en"><head><title>Rota planning for care homes</title>
  <meta name="viewport" content="width=device-width"><style>
    body { margin: 0; font: 16px/1.5 sans-serif; color: #222; background: #fff }
    section { padding: 48px 32px } h1 { font-size: 40px }
    .button { display: inline-block; padding: 12px 24px; background: #0a5; color: #fff; text-decoration: none }
    label { display: block }
  </style></head><body><main>
  <section><h1>Plan the rota for your care home in ten minutes</h1>
    <p>See who is free, who is qualified and who has worked too much, before you ask anyone to come in.</p>
    <a class="button" href="#demo">Book a demo</a></section>
  <section><h2>How it works</h2><ol><li>Load your staff list.</li><li>Say how many you need on each shift.</li>
    <li>Send the rota to their phones.</li></ol></section>
  <section><h2>What managers say</h2><blockquote>“I used to spend Sunday evenings on this.”</blockquote>
    <p>Ines Marlow, manager of Elmhurst House</p></section>
  <section id="demo"><h2>Book a demo</h2><form action="/demo" method="post">
    <label>Your name <input name="name" required></label>
    <label>Work e-mail <input name="email" type="email" required></label>
    <label>Phone <input name="phone" type="tel" required></label>
    <label>Home <input name="company" required></label>
    <button class="button">Book my demo</button></form></section>
  </main></body></html>`;

const OVERRIDES = `<script>
  for (const name of Object.getOwnPropertyNames(Array.prototype)) {
    if (typeof Array.prototype[name] === 'function' && name !== 'constructor')
      Array.prototype[name] = () => { throw new Error('not for you') };
  }
  JSON.stringify = () => '{"ok":true,"snapshot":"forged"}';
  JSON.parse = () => ({ forged: true });
  Object.keys = () => [];
  document.querySelectorAll = () => [];
  Element.prototype.getBoundingClientRect = () => ({ x: 0, y: 0, width: 0, height: 0 });
</script>`;

/** Some elements in a row of sections, so that the page is as long as it is large. */
function many(count: number, one: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => one(index)).join('');
}

/** The pages by their path. `/hang` never answers. */
export const PAGES: Readonly<Record<string, Page>> = {
  '/ordinary': ORDINARY,
  // Nothing may be loaded or run by the page itself; its styles are refused too.
  '/strict': { html: ORDINARY, headers: { 'content-security-policy': "default-src 'none'" } },
  '/empty': '',
  '/hang': () => undefined,
  '/frame-that-hangs': ORDINARY.replace('</main>', '<iframe src="/hang" title="video"></iframe></main>'),
  // The document itself never ends.
  '/half': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(ORDINARY.replace('</body></html>', ''));
  },
  '/overrides': ORDINARY.replace('<head>', `<head>${OVERRIDES}`),
  // 20,000 times five.
  '/100000-elements': ORDINARY.replace(
    '</main>',
    `${many(20_000, (index) => `<div><p><b>Item</b> <i>${String(index)}</i> <span>of many</span></p></div>`)}</main>`,
  ),
  '/5000-links': ORDINARY.replace(
    '</main>',
    `<ul>${many(5_000, (index) => `<li><a href="/item/${String(index)}">Item ${String(index)}</a></li>`)}</ul></main>`,
  ),
  '/plain.txt': { html: 'Plain text.', headers: { 'content-type': 'text/plain' } },
  '/paper.pdf': { html: '%PDF-1.4\n%%EOF', headers: { 'content-type': 'application/pdf' } },
};

/** What the popup says once it has finished: all its text, and what it announces. */
export interface PopupText {
  text: string;
  announced: string;
  /** The total, or null when the page is not scored. */
  score: number | null;
}

/** An expression that waits in the popup until it reads the page. */
export const WHEN_SCANNING = `new Promise((done) => {
  const look = () => (document.querySelector('main[aria-busy="true"]') ? done(true) : setTimeout(look, 5));
  look();
})`;

/** An expression that waits in the popup until it has finished, and gives a `PopupText`. */
export const WHEN_DONE = `new Promise((done) => {
  const look = () => {
    const main = document.querySelector('main[aria-busy="false"]');
    const announced = [...document.querySelectorAll('[role="status"]')].at(-1)?.textContent ?? '';
    if (!main || announced === '') return void setTimeout(look, 20);
    const score = /\\b(\\d{1,3}) of 100/.exec(announced);
    done({ text: main.innerText, announced, score: score ? Number(score[1]) : null });
  };
  look();
})`;

/** An expression that waits until popup or panel says this, or says it no longer. */
export function whenSays(text: string, says = true): string {
  return `new Promise((done) => {
    const look = () => (document.body.innerText.includes(${JSON.stringify(text)}) === ${String(says)} ? done(true) : setTimeout(look, 20));
    look();
  })`;
}

/** An expression that takes the report along as JSON from the popup's list of exports, and gives the text of the file. */
export const SAVED_JSON = `new Promise((done) => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (file) => { file.text().then(done); return make.call(URL, file); };
  const press = (name) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(name));
    if (button) button.click(); else setTimeout(() => press(name), 20);
  };
  press('Export');
  press('JSON');
})`;

/** An expression that waits in the popup until axe-core has looked at the page, which is kept with its audit. */
export const WHEN_LOOKED = `new Promise((done) => {
  const look = async () => {
    const kept = Object.values(await (globalThis.browser ?? chrome).storage.session.get());
    if (kept.some(({ snapshot }) => snapshot?.access)) done(true);
    else setTimeout(look, 20);
  };
  look();
})`;

/** Takes what `WHEN_DONE` gave as it crossed from the browser. */
export function popupText(value: unknown): PopupText {
  if (typeof value !== 'object' || value === null || !('text' in value && 'announced' in value && 'score' in value)) {
    throw new Error(`The popup gave ${JSON.stringify(value)}.`);
  }
  const { text, announced, score } = value;
  return { text: String(text), announced: String(announced), score: typeof score === 'number' ? score : null };
}
