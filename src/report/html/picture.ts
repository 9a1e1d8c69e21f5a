import { html, Markup, NOTHING } from '../markup';
import { pictureOf, type Pictures } from '../pictures';
import type { ReportFinding } from '../report';
import type { Words } from '../words';

/** A picture that a browser drew: base64 alone, so that it needs no escaping and may be long. */
const PICTURE = /^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/;

/** The element of a finding as it looked on the page, where a picture of it was taken. */
export function picture(finding: ReportFinding, pictures: Pictures, words: Words): Markup {
  const taken = pictureOf(finding, pictures);
  if (taken === null || !PICTURE.test(taken.address)) return NOTHING;
  const size = html`width="${Math.round(taken.width)}" height="${Math.round(taken.height)}"`;
  const label = finding.evidence[0]?.label ?? '';
  return html`<figure class="crop">
    <img src="${new Markup(taken.address)}" alt="${words.exports.pictureOf(label)}" ${size} />
  </figure>`;
}
