import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

describe('tags', () => {
  test('addresses of scripts, frames, links and pixels, without their query', async () => {
    const { tags } = await reader.facts(`
      <script src="https://www.googletagmanager.com/gtag/js?id=G-SECRET"></script><script src="/js/app.js?v=3"></script>
      <iframe src="https://td.doubleclick.net/td/rul/1?random=2"></iframe>
      <link rel="preconnect" href="https://static.hotjar.com">
      <img src="https://px.ads.linkedin.com/collect/?pid=77" width="1" height="1"><img src="https://cdn.test/hero.jpg">`);
    expect(tags.addresses).toEqual([
      { from: 'script', address: 'www.googletagmanager.com/gtag/js' },
      { from: 'script', address: 'acme.test/js/app.js' },
      { from: 'frame', address: 'td.doubleclick.net/td/rul/1' },
      { from: 'link', address: 'static.hotjar.com/' },
      { from: 'image', address: 'px.ads.linkedin.com/collect/' },
    ]);
  });

  test('addresses, queues and events in inline code, and addresses in noscript', async () => {
    const { tags } = await reader.facts(`
      <script>(function(w,d,s,l,i){w[l]=w[l]||[];var j=d.createElement(s);j.src='https://www.googletagmanager.com/gtm.js?id='+i;})(window,document,'script','dataLayer','GTM-1');</script>
      <script>var _paq = window._paq = window._paq || []; _paq.push(['trackEvent', 'Form', 'Start']);</script>
      <script>window.gtag = () => 0; gtag('event', 'generate_lead', { value: 'private' }); fbq = gtag; fbq("track", "Lead");</script>
      <script>window.dataLayer = window.dataLayer || []; dataLayer.push({ 'event': 'form_start' });</script>
      <script type="application/json">{"event": "not code", "at": "//not.code.test/x"}</script>
      <noscript><img src="https://www.facebook.com/tr?id=1&ev=PageView"></noscript>
      <a class="button plausible-event-name=Small+Yes" href="#">See</a><button data-umami-event="Open FAQ">FAQ</button>`);
    expect(tags).toEqual({
      addresses: [
        { from: 'inline', address: 'www.googletagmanager.com/gtm.js' },
        { from: 'noscript', address: 'www.facebook.com/tr' },
      ],
      queues: ['_paq', 'dataLayer'],
      events: ['Form', 'generate_lead', 'Lead', 'form_start', 'Small Yes', 'Open FAQ'],
    });
    expect(JSON.stringify(tags)).not.toContain('private');
  });

  test('lists are cut and the cut is told; code without end is left', async () => {
    const { facts, caps } = await reader.read(
      `${Array.from({ length: 300 }, (_, at) => `<script src="https://t${String(at)}.test/a.js"></script>`).join('')}
       <script>${'x="y";'.repeat(100_000)} gtag('event', 'too_late')</script>`,
    );
    expect(facts.tags.addresses).toHaveLength(200);
    expect(facts.tags.events).toEqual([]);
    expect(caps).toContainEqual({ name: 'tags', limit: 200, found: 300 });
  });

  test('code that is made to be slow to look into costs no time', async () => {
    const { tags } = await reader.facts(
      `<script type="text/plain">${'//a.'.repeat(10_000)}${'event '.repeat(5_000)}${'a = a '.repeat(5_000)}</script>`,
    );
    expect(tags.events).toEqual([]);
  });
});
