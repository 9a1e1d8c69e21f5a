/**
 * A landing page made up for the bench, of about so many elements: header, hero with a form, then bands of cards, steps,
 * quotes, prices and questions in turn, and a footer. Wrappers, icons and classes stand as thick as on common themes.
 * @param {number} elements
 */
export function benchPage(elements) {
  const bands = [features, story, quotes, plans, questions];
  let body = header() + hero();
  for (let at = 0, count = FIXED; count < elements; at += 1) {
    const band = bands[at % bands.length] ?? features;
    const html = band(at);
    body += html;
    count += html.split(/<[a-z]/).length - 1;
  }
  return `<!doctype html><html lang="en"><head><title>Bench</title><meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body><div id="root"><div class="page">${body}${footer()}</div></div></body></html>`;
}

const FIXED = 90;

const STYLE = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 sans-serif;color:#222}.wrap{max-width:1100px;margin:0 auto;padding:0 20px}
.bar{position:sticky;top:0;background:#fff;z-index:10;display:flex;justify-content:space-between}.bar ul{display:flex;list-style:none;gap:20px}
.band{padding:60px 0}.tint{background:#f4f6fa}.row{display:flex;flex-wrap:wrap;gap:20px}.col{flex:1 1 280px}.card{border:1px solid #ddd;border-radius:8px;padding:20px;background:#fff}
.btn{display:inline-block;padding:10px 20px;background:#1f6f5c;color:#fff;border-radius:6px;border:0}.ghost{background:none;border:1px solid #1f6f5c;color:#1f6f5c}
.icon{width:32px;height:32px}.avatar{width:48px;height:48px;border-radius:50%;background:#ccc}.hero{padding:90px 0;background:linear-gradient(#eef,#fff)}h1{font-size:48px}h2{font-size:32px}`;

const icon =
  '<svg class="icon" viewBox="0 0 24 24"><g><path d="M1 1h22v22H1z"/><path d="M4 4h4v4z"/><circle cx="12" cy="12" r="4"/></g></svg>';

/** @param {number} count @param {(at: number) => string} make */
function times(count, make) {
  return Array.from({ length: count }, (_, at) => make(at)).join('');
}

/** @param {number} at @param {string} title @param {string} inner */
function band(at, title, inner) {
  return `<section class="band ${at % 2 === 0 ? 'tint' : ''}"><div class="wrap"><div class="head"><h2>${title} ${at}</h2><p class="lead">What you get from it, said in one plain sentence for <strong>busy people</strong>.</p></div><div class="row">${inner}</div></div></section>`;
}

function header() {
  return `<header class="bar"><div class="wrap"><a class="logo" href="/"><span>Acme</span></a><nav><ul>${times(6, (at) => `<li class="item"><a href="/page-${at}">Page ${at}</a></li>`)}</ul></nav><a class="btn" href="/signup">Start</a></div></header>`;
}

function hero() {
  return `<section class="hero"><div class="wrap"><div class="row"><div class="col"><h1>Send invoices in <em>one minute</em></h1><p>Made for people who work alone.</p><form action="/join" method="post"><div class="field"><label for="mail">Work e-mail</label><input id="mail" type="email" name="email" required></div><button class="btn">Try it</button></form><a class="btn ghost" href="#how">See how it works</a></div><div class="col"><div class="frame"><div class="shot">${icon}</div></div></div></div></div></section>`;
}

/** @param {number} at */
function features(at) {
  return band(
    at,
    'Features',
    times(
      3,
      (card) =>
        `<div class="col"><div class="card"><div class="mark">${icon}</div><div class="text"><h3>Feature ${card}</h3><p>It does <b>one thing</b> well and leaves the rest alone, so that you can go home.</p></div></div></div>`,
    ),
  );
}

/** @param {number} at */
function story(at) {
  return band(
    at,
    'Story',
    `<div class="col"><div class="media"><div class="frame">${icon}</div></div></div><div class="col"><div class="text"><p>First we count, then we write, then we send. You look on and say <i>yes</i>.</p><ul class="list">${times(4, (item) => `<li><span class="dot"></span><span>Point ${item} of the list</span></li>`)}</ul><div class="foot"><a class="btn" href="/learn-${at}">Learn more</a></div></div></div>`,
  );
}

/** @param {number} at */
function quotes(at) {
  return band(
    at,
    'Quotes',
    times(
      3,
      (quote) =>
        `<div class="col"><figure class="card"><blockquote><p>It saved me a day a week, and I never looked back after that.</p></blockquote><figcaption><div class="row"><div class="avatar"></div><div class="who"><strong>Ann ${quote}</strong><span>Designer</span></div></div></figcaption></figure></div>`,
    ),
  );
}

/** @param {number} at */
function plans(at) {
  return band(
    at,
    'Plans',
    times(
      3,
      (plan) =>
        `<div class="col"><div class="card"><div class="head"><h3>Plan ${plan}</h3><div class="price"><span>$</span><span>${plan}9</span><small>/month</small></div></div><ul>${times(4, (item) => `<li>${icon}<span>Part ${item}</span></li>`)}</ul><div class="foot"><a class="btn" href="/buy-${plan}">Choose</a></div></div></div>`,
    ),
  );
}

/** @param {number} at */
function questions(at) {
  return band(
    at,
    'Questions',
    times(
      5,
      (question) =>
        `<details class="card"><summary><span>Question ${question}?</span></summary><div class="answer"><p>An answer of a sentence or two, with a <a href="/help">link</a> to more.</p></div></details>`,
    ),
  );
}

function footer() {
  return `<footer class="band"><div class="wrap"><div class="row">${times(3, (column) => `<div class="col"><h4>Column ${column}</h4><ul>${times(4, (link) => `<li><a href="/f-${column}-${link}">Link ${link}</a></li>`)}</ul></div>`)}</div><p>© Acme</p></div></footer>`;
}
