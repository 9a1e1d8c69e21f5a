import type { Brand } from './brand';
import { brandStyle, logo } from './html/brand';
import { cover, curve } from './html/cover';
import { findings, fixes, works } from './html/fixes';
import { asks, forms } from './html/ledger';
import { measurement } from './html/measurement';
import { receipt, unseen } from './html/method';
import { phone } from './html/phone';
import { pressure } from './html/pressure';
import { reading } from './html/reading';
import { review } from './html/review';
import { visit } from './html/visit';
import { sources } from './html/sources';
import { STYLE } from './html/style';
import { shown } from './page-text';
import { html } from './markup';
import { NO_PICTURES, type Pictures } from './pictures';
import type { Report } from './report';
import { asCounted } from './review';
import { madeBy } from './summary-table';
import type { Words } from './words';

/**
 * The report as one HTML file that needs nothing else: no scripts, no requests, charts as SVG. Every text of the
 * page is escaped by `html`, and the policy in its head forbids what escaping might have missed. What a person set
 * aside is no advice any more, and is listed with its reason; a brand stands wherever our name would.
 */
export function toHtml(
  report: Report,
  words: Words,
  brand: Brand | null = null,
  pictures: Pictures = NO_PICTURES,
): string {
  const title = `${shown(report.page.title, 80) || words.untitled} · ${brand?.name ?? words.product}`;
  const counted = asCounted(report);
  const foot = [madeBy(report, words, brand), brand?.contact ?? '', brand?.footer ?? ''].filter((line) => line !== '');
  return html`<!doctype html>
    <html lang="${words.language}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        <style>
          ${STYLE}
          ${brandStyle(brand)}
        </style>
      </head>
      <body>
        <div class="sheet">
          ${cover(report, words, logo(brand, words))}
          <main>
            ${[
              curve(report, words),
              fixes(counted, words, pictures),
              pressure(counted, words),
              works(counted, words),
              phone(report, words),
              review(report, words),
              findings(report, words, pictures),
              asks(report, words),
              forms(report, words),
              visit(report, words),
              measurement(report, words),
              unseen(report, words),
              reading(report, words),
              receipt(report, words),
              sources(report, words),
            ]}
          </main>
          <footer>${foot.map((line) => html`<p>${line}</p>`)}</footer>
        </div>
      </body>
    </html> `.text;
}
