import { Markup } from '../markup';

/** Light and dark, narrow and wide, screen and print: the whole look of the report file. */
export const STYLE = new Markup(`
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --raise: #ffffff; --ink: #1d1c21; --muted: #5f5c66; --line: #e4e0d8; --accent: #1f6f5c;
  --good: #1f6f5c; --warn: #8a5a00; --bad: #a63a22; --ground: #dfe9e3; --gap: #f3d9d1; --bad-soft: #f8e9e4;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #17161a; --raise: #1f1e23; --ink: #f1efe9; --muted: #a9a4b0; --line: #34313b; --accent: #6fc7ae;
    --good: #6fc7ae; --warn: #e0b15a; --bad: #f08a70; --ground: #20312c; --gap: #4a2a23; --bad-soft: #33211e;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
.sheet { max-width: 752px; margin: 0 auto; padding: 32px 16px 64px; }
/* German words are long: where there is little room they part at a syllable; the page's own words stay as they are. */
:is(h1, h2, h3, h4, th, dt, summary):lang(de) { hyphens: auto; }
bdi, code { hyphens: manual; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--accent); text-underline-offset: 2px; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
small, .small { font-size: 12px; }
.muted { color: var(--muted); }
p { max-width: 65ch; }

.brand { display: flex; align-items: center; gap: 8px; font-size: 13px; color: var(--muted); }
.brand b { color: var(--ink); font-weight: 600; }
.brand img { max-width: 160px; max-height: 40px; }
.brand svg { width: 20px; height: 20px; fill: var(--accent); }
h1 { margin-top: 24px; font-size: 20px; line-height: 1.3; font-weight: 600; }
.facts { margin-top: 4px; font-size: 13px; color: var(--muted); }
.verdict { display: grid; grid-template-columns: auto 1fr; gap: 24px; align-items: center; margin: 24px 0 16px; }
.total { font-size: 44px; line-height: 1; font-weight: 600; letter-spacing: -0.02em; }
.total.none { font-size: 20px; letter-spacing: 0; }
.total small { display: block; margin-top: 8px; font-weight: 400; letter-spacing: 0; color: var(--muted); white-space: nowrap; }
.summary { font-size: 20px; line-height: 1.35; text-wrap: pretty; }


.what-if { padding-inline-start: 8px; border-inline-start: 2px solid var(--warn); font-size: 13px; }
.what-if:first-of-type { font-weight: 600; }
section { margin-top: 48px; }
h2 { font-size: 20px; line-height: 1.3; font-weight: 600; margin-bottom: 12px; }
h3, .fixes h4 { font-size: 15px; line-height: 1.4; font-weight: 600; }
section > p + *, section > table + *, figure + * { margin-top: 12px; }
figcaption { margin-top: 8px; font-size: 13px; color: var(--muted); max-width: 65ch; }

.chart { display: block; width: 100%; height: auto; direction: ltr; }
.chart text { font-family: inherit; fill: currentColor; }
.chart .page { paint-order: stroke; stroke: var(--halo, var(--paper)); stroke-width: 3px; stroke-linejoin: round; }
.chart .number { font-weight: 600; }
.chart .ground { color: var(--ground); } .chart .gap { color: var(--gap); }
.chart .good { color: var(--good); } .chart .warn { color: var(--warn); } .chart .bad { color: var(--bad); }
.chart .muted { color: var(--muted); } .chart .ink { color: var(--ink); }
.chart .fill { fill: currentColor; }
.chart .edge, .chart .wall, .chart .dashed, .chart .ring { fill: none; stroke: currentColor; stroke-width: 2; }
.chart .wall { stroke-width: 4; }
.chart .dashed { stroke-width: 1; stroke-dasharray: 2 3; }
.chart .ring { fill: var(--paper); }
.narrow { display: none; }

.badges { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
.badges li { padding: 2px 8px; border: 1px solid var(--line); border-radius: 4px; font-size: 13px; color: var(--muted); }
.badges .lit { border-color: var(--bad); background: var(--bad-soft); color: var(--bad); }

.group { margin-top: 24px; color: var(--muted); }
.fixes { margin-top: 8px; border-top: 1px solid var(--line); }
.fixes > li { padding: 16px 0; border-bottom: 1px solid var(--line); }
.head { display: grid; grid-template-columns: 1fr auto; gap: 0 16px; align-items: baseline; }
.head .points { color: var(--accent); font-weight: 600; white-space: nowrap; }
.reviewed { margin: -4px 0 16px; font-weight: 600; }
.on-phone { margin: -8px 0 20px; }
.decided { border-inline-start: 2px solid var(--line); padding-inline-start: 8px; color: var(--muted); }
.crop { margin-top: 12px; }
.crop img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px; }
.where { display: grid; grid-template-columns: 144px 1fr; gap: 4px 16px; margin-top: 8px; font-size: 13px; }
.where dt { color: var(--muted); }
.where dd { max-width: 65ch; }
.offer { border-inline-start: 2px solid var(--accent); padding-inline-start: 8px; font-weight: 600; }
code { font: 12px/1.5 ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Consolas, monospace; color: var(--muted); }

.ticks li { display: grid; grid-template-columns: 20px 1fr; }
.mark { font-weight: 600; }
.mark.pass { color: var(--good); } .mark.warn { color: var(--warn); } .mark.fail { color: var(--bad); }
.mark.unsure, .mark.error, .mark.not-applicable { color: var(--muted); }
.stage { margin-top: 24px; }
.stage > .head { padding-bottom: 4px; border-bottom: 1px solid var(--line); }
.stage .score { font-weight: 600; }
.checks > li { padding: 8px 0; border-bottom: 1px solid var(--line); }
.checks h4 { display: flex; flex-wrap: wrap; gap: 0 8px; font-size: 13px; font-weight: 600; align-items: baseline; }
.checks h4 .muted { font-weight: 400; font-size: 12px; }
.checks p { font-size: 13px; }
.not-here { margin-top: 8px; font-size: 12px; color: var(--muted); }
details { margin-top: 4px; font-size: 13px; }
summary { color: var(--muted); cursor: pointer; font-size: 12px; width: fit-content; }

table { width: 100%; border-collapse: collapse; font-size: 13px; }
th, td { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
th { font-weight: 600; color: var(--muted); }
tbody th { color: var(--ink); }
.number-cell { padding-inline: 8px 0; text-align: end; white-space: nowrap; }
#phone th { white-space: normal; }
td .small { display: block; color: var(--muted); }
td.bad { color: var(--bad); font-weight: 600; } td.warn { color: var(--warn); font-weight: 600; } td.good { color: var(--good); }
.sum { margin-top: 16px; font-size: 13px; }
.sum div { display: grid; grid-template-columns: 1fr auto; gap: 16px; padding: 4px 0; }
.sum .last { border-top: 1px solid var(--ink); font-weight: 600; font-size: 15px; }
.pairs div { display: inline-block; margin-inline-end: 16px; }
.sources { font-size: 13px; }
.sources dt { margin-top: 8px; font-weight: 600; }
.sources dt:target { outline: 2px solid var(--accent); outline-offset: 2px; }
.sources dd { max-width: 65ch; }
.plain li { padding-inline-start: 16px; text-indent: -16px; }
.plain li::before { content: '–'; display: inline-block; width: 16px; text-indent: 0; color: var(--muted); }
footer p { margin-top: 2px; }
footer { margin-top: 48px; padding-top: 12px; border-top: 1px solid var(--line); font-size: 12px; color: var(--muted); }

@media (max-width: 600px) {
  .wide { display: none; } .narrow { display: block; }
  .sheet { padding-top: 16px; }
  .verdict { grid-template-columns: 1fr; gap: 12px; }
  .where { grid-template-columns: 1fr; gap: 0; }
  .where dd { margin-bottom: 8px; }
}
@media print {
  @page { margin: 16mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt system-ui, sans-serif; color: #5f5c66; } }
  body { background: #fff; font-size: 11pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  :root { --paper: #fff; }
  .sheet { max-width: none; padding: 0; }
  section { margin-top: 32px; }
  #fixes, #checks, #asks, #receipt, #sources { break-before: page; margin-top: 0; }
  h2, h3, h4, .head, summary { break-after: avoid; }
  figure, .crop, dd, .checks > li:not(.spelled), tr, .sum { break-inside: avoid; }
  p, dd { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  a { text-decoration: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .checks > li:not(.spelled) details { display: none; }
  summary { display: none; }
}
`);
