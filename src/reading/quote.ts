import type { TextFact } from '../facts/text';

/** A text between quotation marks of any language. */
const QUOTED = /^[\s]*[“"„«»‘「『‹”][^“”"„«»「」『』]{15,}[”"“»«’」』›]?/u;
/** A quote has at least this many words; fewer are a slogan or a name. Our calibration. */
const LEAST = 5;
const MOST = 200;

/** Elements inside or beside a quote that say whose words it is. */
const ATTRIBUTION: readonly string[] = ['cite', 'footer', 'figcaption'];

/** Whether a text stands between quotation marks. */
export function isInMarks(text: TextFact): boolean {
  return QUOTED.test(text.text);
}

/** Whether a text is somebody's words: marked up as a quote, or between quotation marks. */
export function isQuote(text: TextFact): boolean {
  if (
    text.action !== null ||
    text.words < LEAST ||
    text.words > MOST ||
    text.region === 'nav' ||
    text.region === 'footer' ||
    ATTRIBUTION.includes(text.tag)
  )
    return false;
  return (
    text.kind === 'quote' ||
    (text.kind !== 'heading' && QUOTED.test(text.text)) ||
    (text.kind === 'heading' && text.level > 2 && QUOTED.test(text.text))
  );
}
