import { describe, expect, it } from 'vitest';
import { readLoud } from '../../src/reading/loud';
import { heading, snapshot, text } from '../helpers/facts';

const kinds = (...texts: ReturnType<typeof text>[]): string[] => readLoud(snapshot({ texts })).map(({ kind }) => kind);

describe('readLoud', () => {
  it('hears exclamation marks in headings and labels, each text once', () => {
    expect(kinds(heading('Save now!'), heading('Save now!'), text('Buy it!', { action: 'a1' }))).toEqual([
      'exclamation',
      'exclamation',
    ]);
    expect(kinds(heading('今すぐ！'))).toEqual(['exclamation']);
    expect(kinds(text('Hello there!'))).toEqual([]);
    expect(kinds(heading('Hello', 2, { region: 'footer' }), heading('Hi!', 2, { hiddenBy: 'display' }))).toEqual([]);
  });

  it('leaves a mark in the name of the site alone', () => {
    const facts = snapshot().facts;
    const named = snapshot({ document: { ...facts.document, title: 'Joy! Shop' }, texts: [heading('Joy! is here')] });
    expect(readLoud(named)).toEqual([]);
  });

  it('hears a word in capitals that the page writes small too, not an abbreviation, a short one, or a style', () => {
    const small = text('It is free for teams and the time is short');
    expect(kinds(heading('Get it FREE today'), small)).toEqual(['capitals']);
    expect(kinds(heading('Ready for GDPR today'), small)).toEqual([]);
    expect(kinds(heading('FREE FOR TEAMS'), small)).toEqual([]);
    expect(kinds(heading('Buy it NOW friends'), text('now and then'))).toEqual([]);
    expect(kinds(heading('Get it FREE today'))).toEqual([]);
  });
});
