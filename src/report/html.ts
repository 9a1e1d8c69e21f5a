import { cover, curve } from './html/cover';
import { findings, fixes, works } from './html/fixes';
import { asks, forms } from './html/ledger';
import { receipt, unseen } from './html/method';
import { reading } from './html/reading';
import { STYLE } from './html/style';
import { shown } from './page-text';
import { html } from './markup';
import type { Report } from './report';
import { english, type Words } from './words';

/**
 * The report as one HTML file that needs nothing else: no scripts, no requests, charts as SVG. Every text of the
 * page is escaped by `html`, and the policy in its head forbids what escaping might have missed.
 */
export function toHtml(report: Report, words: Words = english): string {
  const title = `${shown(report.page.title, 80) || words.untitled} · ${words.product}`;
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
        </style>
      </head>
      <body>
        <div class="sheet">
          ${cover(report, words)}
          <main>
            ${[
              curve(report, words),
              fixes(report, words),
              works(report, words),
              findings(report, words),
              asks(report, words),
              forms(report, words),
              unseen(report, words),
              reading(report, words),
              receipt(report, words),
            ]}
          </main>
          <footer>${words.method.tool(report.tool.version, report.tool.rules)}</footer>
        </div>
      </body>
    </html> `.text;
}
