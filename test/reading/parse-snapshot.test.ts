import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../src/reading/parse-snapshot';
import { action, field, form, heading, media, overlay, snapshot } from '../helpers/facts';

const full = snapshot({
  actions: [action('Start'), action('Plans', { group: { id: 'g1', item: 0 }, look: { fill: 'image' } })],
  forms: [form()],
  fields: [field('E-mail', { options: { count: 2, labels: ['a', 'b'] } })],
  texts: [heading('A heading', 1)],
  media: [media()],
  overlays: [overlay()],
  opaque: [{ reason: 'canvas', detail: 'one' }],
});

describe('parseSnapshot', () => {
  it('gives back what was saved, through JSON', () => {
    expect(parseSnapshot(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it.each([null, 7, 'text', [], {}, { facts: {} }])('refuses %j with a sentence', (value) => {
    expect(() => parseSnapshot(value)).toThrow('This is not a set of facts that Small Yes saved.');
  });

  it('names a version that it does not know', () => {
    expect(() => parseSnapshot({ ...full, schema: 9 })).toThrow(
      'These facts are of version 9; this Small Yes reads version 1.',
    );
  });

  it('names the place of the damage', () => {
    const damaged = { ...full, facts: { ...full.facts, forms: [{ ...full.facts.forms[0], steps: 'two' }] } };
    expect(() => parseSnapshot(damaged)).toThrow(
      'These facts are damaged: facts.forms.0.steps should be number, and is "two".',
    );
  });

  it('refuses numbers that JSON cannot hold', () => {
    for (const width of [NaN, Infinity]) {
      expect(() => parseSnapshot({ ...full, viewport: { width, height: 1 } })).toThrow('viewport.width');
    }
  });

  it('quotes no more of a damaged value than fits a line', () => {
    const damaged = { ...full, viewport: { width: 'x'.repeat(10_000), height: 1 } };
    expect(() => parseSnapshot(damaged)).toThrow(/^.{1,200}$/);
  });

  it('drops members that are not facts, whatever they are called', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(full).replace('"schema"', '"__proto__":{"polluted":true},"extra":1,"schema"'),
    );
    const parsed = parseSnapshot(hostile);
    expect(parsed).toEqual(full);
    expect('polluted' in parsed).toBe(false);
  });
});
