/** What the tests of the full report do in popup and tab, in either browser. */

/** The reason that a person gives for keeping a finding. */
export const REASON = 'It keeps people away who only look.';

/** An expression that sets the first fix aside in the popup, as a person would, and waits until it is counted apart. */
export const SET_ASIDE = `new Promise((done) => {
  const when = (find, act) => { const found = find(); if (found) act(found); else setTimeout(() => when(find, act), 20); };
  const named = (tag, name) => [...document.querySelectorAll(tag)].find((one) => one.textContent.trim().startsWith(name));
  when(() => document.querySelector('ol > li summary'), (fix) => fix.click());
  when(() => named('ol > li summary', 'Keep on purpose'), (open) => open.click());
  when(() => document.querySelector('textarea'), (reason) => {
    reason.value = ${JSON.stringify(REASON)};
    reason.dispatchEvent(new Event('input', { bubbles: true }));
    when(() => named('button:not([disabled])', 'Keep this'), (keep) => keep.click());
  });
  when(() => /Reviewed score/.test(document.body.innerText), () => done(true));
})`;

/** The files of the menu by the name of their entry, each with the end of its name. */
export const SAVED_FILES: readonly (readonly [name: string, ending: string])[] = [
  ['HTML', '.html'],
  ['Word', '.docx'],
  ['Excel', '.xlsx'],
  ['Ticket list', '.tickets.csv'],
  ['CSV', '.csv'],
  ['Markdown', '.md'],
  ['JSON', '.json'],
  ['Measurement plan, CSV', '.plan.csv'],
  ['Measurement plan, Markdown', '.plan.md'],
];

/** An expression that waits until the paper in the tab says this, and gives all that it says. */
export function whenPaperSays(text: string): string {
  return `new Promise((done) => {
    const look = () => {
      const said = document.querySelector('iframe')?.contentDocument?.body?.innerText ?? '';
      if (said.includes(${JSON.stringify(text)})) done(said); else setTimeout(look, 20);
    };
    look();
  })`;
}

/** Code for the own window of Firefox: waits until the tab in front is one of the extension. */
export const OURS_IS_OPEN = `
  const [resolve] = arguments;
  const look = () => {
    const page = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal?.documentURI.spec;
    if (page?.startsWith('moz-extension:')) resolve(true); else setTimeout(look, 20);
  };
  look();
`;
