import tokens from '../views/tokens.css?inline';
import rules from './overlay.css?inline';

/** The style of the overlay, in the colours of the views; made from text by the browser, so that no policy of a page stands against it. */
export function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens.replaceAll(':root', ':host') + rules);
  return sheet;
}
