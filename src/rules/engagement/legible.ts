import type { LegibleText } from '../../reading/legibility';
import type { Phrase } from '../../reading/phrase';
import { defineRule } from '../define-rule';
import { shorten } from '../in-words';

/**
 * contrast, large: of text and of large text against its background (WCAG-CONTRAST). line, tooLong: characters of a line
 * (WCAG-LINE; the second is convention); scripts of wide characters half of it. size, tooSmall: CSS pixels, convention.
 * part: percent of the words of running text from which a flaw is that of the page, our calibration.
 */
const limits = { contrast: 4.5, large: 3, line: 80, tooLong: 100, size: 16, tooSmall: 14, part: 20 };

/** Languages whose characters are as wide as two. */
const WIDE = ['ja', 'zh', 'ko'];

/**
 * Short lines are no miss, since narrow columns and phones have them; nor are single faint paragraphs, which are asides
 * as a rule. Text over pictures is not measured. Faint headlines are a warning: they are large, and the standard is
 * looser for them.
 */
export default defineRule({
  title: 'Text that can be read',
  why: 'Faint, small or very wide text costs effort before a word of it is understood. The contrasts are a standard for everyone; sizes are convention, and where the length of lines comes from is disputed.',
  fix: '{change} Look at every text of this kind.',
  check: 'Read the page at arm’s length in daylight: no line makes you lean in or lose your place.',
  effort: 'layout',
  blind: 'Text on pictures, placeholders, and the space between lines.',
  version: 2,
  lens: 'access',
  weight: 3,
  sources: ['WCAG-CONTRAST', 'WCAG-LINE'],
  needs: ['legibility', 'language'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    good: 'Running text, buttons and labels can be read: contrast, size and length of lines are within our marks.',
    faint: '“{text}” has a contrast of {ratio}:1, where {mark}:1 is the standard.',
    small: 'Running text is set in {size} px: “{text}”. Our mark is {sizeMark} px.',
    wide: 'Lines of running text hold about {line} characters: “{text}”. Our mark is {lineMark}.',
    capitals: 'A whole paragraph is set in capital letters: “{text}”.',
    picture: 'All text that was looked at stands on pictures, where its contrast could not be measured.',
    none: 'The page has no running text and no button whose setting could be looked at.',
  },
  phrases: {
    darken: 'Set “{text}” in a colour of at least {mark}:1 against its background.',
    enlarge: 'Set running text in {size} px or more.',
    narrow: 'Keep the text column to about {characters} characters.',
    lower: 'Set paragraphs in small letters.',
  },
  judge: ({ legibility, language }, limits, say) => {
    const body = legibility.filter(({ role }) => role === 'body');
    const all = body.reduce((sum, { words }) => sum + words, 0);
    const isPart = (list: readonly LegibleText[]): boolean =>
      100 * list.reduce((sum, { words }) => sum + words, 0) >= limits.part * all && list.length > 0;
    const factor = WIDE.includes(language.code) ? 0.5 : 1;
    const markOf = (text: LegibleText): number => (text.large ? limits.large : limits.contrast);
    const isFaint = (text: LegibleText): boolean => text.contrast !== null && text.contrast < markOf(text);

    const told = (text: LegibleText | undefined, change: Phrase) => ({
      text: shorten(text?.text ?? ''),
      ratio: Math.floor((text?.contrast ?? 0) * 10) / 10,
      mark: text ? markOf(text) : limits.contrast,
      size: text?.fontSize ?? 0,
      sizeMark: limits.size,
      line: text?.perLine ?? 0,
      lineMark: limits.line * factor,
      change,
    });
    const proof = (list: readonly LegibleText[]) => list.map(({ evidence }) => evidence);
    const faint = legibility.filter(isFaint).toSorted((a, b) => (a.contrast ?? 0) - (b.contrast ?? 0));
    const read = faint.filter(({ role }) => role === 'button' || role === 'label');
    const faintBody = faint.filter(({ role }) => role === 'body');
    const grave = isPart(faintBody) ? [...read, ...faintBody] : read;
    const sized = (under: number) => body.filter(({ fontSize }) => fontSize < under);
    const wider = (over: number) => body.filter(({ perLine }) => perLine !== null && perLine > over * factor);
    const capitals = body.filter((text) => text.capitals);

    const darken = (text: LegibleText) => say.words('darken', { text: shorten(text.text), mark: markOf(text) });
    const enlarge = say.words('enlarge', { size: limits.size });
    const narrow = say.words('narrow', { characters: Math.round(65 * factor) });
    const lower = say.words('lower');
    const [first] = grave;
    if (first) return say.fail('faint', told(first, darken(first)), proof(grave));
    if (isPart(sized(limits.tooSmall)))
      return say.fail('small', told(sized(limits.tooSmall)[0], enlarge), proof(sized(limits.tooSmall)));
    if (isPart(wider(limits.tooLong)))
      return say.fail('wide', told(wider(limits.tooLong)[0], narrow), proof(wider(limits.tooLong)));
    if (isPart(capitals)) return say.fail('capitals', told(capitals[0], lower), proof(capitals));
    const [aside] = faint;
    if (aside) return say.warn('faint', told(aside, darken(aside)), proof(faint));
    if (isPart(sized(limits.size)))
      return say.warn('small', told(sized(limits.size)[0], enlarge), proof(sized(limits.size)));
    if (isPart(wider(limits.line)))
      return say.warn('wide', told(wider(limits.line)[0], narrow), proof(wider(limits.line)));
    if (legibility.length === 0) return say.notApplicable('none');
    if (legibility.every(({ contrast }) => contrast === null)) return say.unsure('picture', {}, proof(legibility));
    return say.pass('good', {}, proof(body));
  },
});
