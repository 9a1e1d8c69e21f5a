import { afterAll, beforeAll, expect, it } from 'vitest';
import { runAudit } from '../helpers/audit-command';
import { serve, type Page, type Server } from '../helpers/serve';

const many = (count: number, one: (number: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');
const around = (inside: string): string =>
  `<!doctype html><html lang="en"><title>Acme</title><h1>Invoices that write themselves</h1>
  <p>Acme reads your e-mails and drafts every invoice.</p><a href="/trial">Start a free trial</a>${inside}</html>`;

const PAGES: Record<string, Page> = {
  '/100000-elements': around(many(50_000, (i) => `<div><i>${i}</i></div>`)),
  '/5000-links': around(many(5_000, (i) => `<a href="/${i}">Link ${i}</a> `)),
  '/hanging-frame': around('<iframe src="/never" width="600" height="400"></iframe>'),
  '/never': () => undefined,
  '/hostile': around(`<script>
    for (const name of Object.getOwnPropertyNames(Array.prototype)) {
      if (typeof Array.prototype[name] === 'function' && name !== 'constructor') {
        Array.prototype[name] = () => { throw new Error('tampered'); };
      }
    }
    JSON.stringify = JSON.parse = () => 'tampered';
    document.querySelectorAll = document.createTreeWalker = window.getComputedStyle = () => { throw new Error('tampered'); };
    Element.prototype.getBoundingClientRect = () => { throw new Error('tampered'); };
  </script>`),
  '/names': around(`<form name="__proto__"><input name="constructor"><input name="nodeName"><input name="children">
    <label>&lt;img src=x onerror=alert(1)&gt;<input name="toString" type="email"></label><button>=1+1</button></form>`),
  '/deep': around(many(3_000, () => '<div>') + 'bottom'),
  '/empty': '',
};
const REPORTS = Object.keys(PAGES).filter((path) => path !== '/never' && path !== '/empty');

const holding = (part: object): unknown => expect.objectContaining(part);

let server: Server;
beforeAll(async () => {
  server = await serve(PAGES);
});
afterAll(() => server.close());

it('bad pages get a report or a true sentence, and none stops the others', async () => {
  const paths = [...REPORTS, '/empty'];
  const run = await runAudit(paths.map((path) => `${server.origin}${path}`));
  const rows = run.stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(rows).toHaveLength(paths.length);
  for (const path of REPORTS) {
    expect(rows).toContainEqual({
      target: `${server.origin}${path}`,
      report: holding({ page: holding({ title: 'Acme' }) }),
    });
  }
  expect(rows).toContainEqual({
    target: `${server.origin}/empty`,
    error: holding({ reason: 'empty' }),
  });
  expect(run.code).toBe(1);
}, 180_000);
