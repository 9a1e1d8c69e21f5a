import type { AxeRule } from './access-rules';

/** What each rule means for a visitor, for the middle of a sentence. */
const rules: Record<AxeRule, string> = {
  'button-name': 'this button has no name that software can read out',
  'link-name': 'this link has no name that software can read out',
  'input-button-name': 'this button has no name that software can read out',
  'input-image-alt': 'this picture to press has no text for those who do not see it',
  label: 'this field has no label that software can read out',
  'select-name': 'this list has no label that software can read out',
  'color-contrast': 'this text is too faint against its background',
  'target-size': 'this is small, or close to the next thing to press',
  'meta-viewport': 'the page keeps people from making it larger',
  'autocomplete-valid': 'this field has an autocomplete value that no browser knows',
};

/** What a second pair of eyes saw: axe-core, the accessibility engine. */
export const access = {
  heading: 'Also seen by axe-core',
  meaning: 'It counts for nothing in the score.',
  rules,
  contrast: (ratio: string, least: string, colour: string, ground: string) =>
    `contrast ${ratio}:1 where ${least}:1 is the standard, ${colour} on ${ground}`,
  target: (width: string, height: string, room: string) =>
    `${width} × ${height} px, with a free circle of ${room} px around its middle where 24 px is the standard`,
};
