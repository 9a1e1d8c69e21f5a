import type { AxeRule } from './access-rules';

const rules: Record<AxeRule, string> = {
  'button-name': 'this button has no accessible name',
  'link-name': 'this link has no accessible name',
  'input-button-name': 'this button has no accessible name',
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
};
