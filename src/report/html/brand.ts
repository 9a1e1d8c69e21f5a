import { readableOn, type Brand } from '../brand';
import { html, Markup, NOTHING } from '../markup';
import type { Words } from '../words';

const STAIRS = new Markup(
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M2 21v-4h4v-3.5h4.5V10H15V6.5h4.5V3H22v18z"/></svg>',
);

/** The papers of `style.ts`. */
const LIGHT = '#fbfaf7';
const DARK = '#17161a';

/** Whose report it is: the brand's logo and name, or ours. */
export function logo(brand: Brand | null, words: Words): Markup {
  if (brand === null) return html`${STAIRS}<b>${words.product}</b>`;
  // `parseBrand` let nothing but base64 through
  const picture = brand.logo === null ? NOTHING : html`<img src="${new Markup(brand.logo.address)}" alt="" />`;
  return html`${picture}<b>${brand.name}</b>`;
}

/** The brand's accent, as dark or light as text on the paper has to be. What says how bad something is keeps its colours. */
export function brandStyle(brand: Brand | null): Markup {
  if (brand?.accent === undefined || brand.accent === null) return NOTHING;
  return new Markup(
    `:root { --accent: ${readableOn(brand.accent, LIGHT)}; }
     @media screen and (prefers-color-scheme: dark) { :root { --accent: ${readableOn(brand.accent, DARK)}; } }`,
  );
}
