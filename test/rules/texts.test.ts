import { describe, expect, it } from 'vitest';
import type { Declined, PhraseText } from '../../src/reading/phrase';
import { RULES } from '../../src/rules/catalogue';
import { holesOf } from '../../src/rules/fill';
import { german } from '../../src/rules/german';
import { phrases } from '../../src/rules/phrases.en';
import { SOURCES } from '../../src/rules/sources';

/** Every wording that a catalogue has for one key. */
function wordings(said: PhraseText | Declined | undefined): string[] {
  if (said === undefined) return [];
  if (typeof said === 'string') return [said];
  return 'one' in said ? [said.one, said.many] : Object.values(said).flatMap(wordings);
}

/** The holes of a phrase; a singular may have its number as a word. */
const holesIn = (said: PhraseText | Declined | undefined): string[] =>
  [...new Set(wordings(said).flatMap(holesOf))].sort();

it('speaks German in every rule, and in none that is gone', () => {
  expect(Object.keys(german.rules).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(RULES)('the German of $stage/$id', ({ id, rule }) => {
  const texts = german.rules[id];

  it('says what the English says, key by key', () => {
    expect(Object.keys(texts?.messages ?? {}).sort()).toEqual(Object.keys(rule.messages).sort());
    expect(Object.keys(texts?.phrases ?? {}).sort()).toEqual(Object.keys(rule.phrases).sort());
    expect((texts?.blind ?? '') === '').toBe(rule.blind === '');
  });

  it('keeps every hole of every message, and has no other', () => {
    for (const [key, text] of Object.entries(rule.messages))
      expect({ key, holes: holesOf(texts?.messages[key] ?? '').sort() }).toEqual({ key, holes: holesOf(text).sort() });
    for (const [key, said] of Object.entries(rule.phrases))
      expect({ key, holes: holesIn(texts?.phrases?.[key]) }).toEqual({ key, holes: holesIn(said) });
  });

  it('keeps the holes of fix and check', () => {
    for (const part of ['fix', 'check'] as const)
      expect(holesOf(texts?.[part] ?? '').sort()).toEqual(holesOf(rule[part]).sort());
    expect(holesOf(`${texts?.title ?? ''}${texts?.why ?? ''}`)).toEqual([]);
  });

  it('speaks German: its own quotation marks, no English ones, “Sie”', () => {
    const all = texts
      ? [texts.title, texts.why, texts.fix, texts.check, texts.blind ?? '', ...Object.values(texts.messages)]
      : [];
    for (const text of [...all, ...Object.values(texts?.phrases ?? {}).flatMap(wordings)]) {
      expect(text.replace(/\{[^{}]*\}/g, '…')).not.toMatch(
        /”|"|\b(the|and|page|visitors)\b|\b(du|dein|deine|dir|dich)\b|!|\s{2}/,
      );
      expect([...text.matchAll(/„/g)].length, text).toBe([...text.matchAll(/“/g)].length);
      // A case that is misspelt would be passed over without a word.
      for (const [, wanted] of text.matchAll(/\{[^{}:]*:([^{}]*)\}/g))
        expect(['accusative', 'dative', 'genitive']).toContain(wanted);
    }
  });
});

describe('the German of what rules have in common', () => {
  it.each(Object.entries(phrases))('%s keeps its holes', (key, said: PhraseText) => {
    expect(holesIn(german.phrases[key])).toEqual(holesIn(said));
  });
});

/** The figures of a text, in order of their size as text; signs as in English. */
const figures = (text: string): string[] => [...text.matchAll(/\d+(?:\.\d+)*/g)].map(([figure]) => figure).sort();
const fromEnglish = (text: string): string => text.replace(/(?<!\d)\.(?=\d)/g, '0.').replace(/(?<=\d),(?=\d{3})/g, '');
const fromGerman = (text: string): string => text.replace(/(?<=\d)\.(?=\d{3}\b)/g, '').replace(/(?<=\d),(?=\d)/g, '.');

describe('the German of the sources', () => {
  it('says what each of them found, and nothing else', () => {
    expect(Object.keys(german.sources).sort()).toEqual(Object.keys(SOURCES).sort());
  });

  it.each(Object.entries(SOURCES))('%s is one sentence with the figures of the English', (key, { finding }) => {
    const said = german.sources[key] ?? '';
    expect(said).toMatch(/^[A-ZÄÖÜ0-9].*\.$/s);
    expect(said.length).toBeLessThanOrEqual(280);
    expect(said).not.toMatch(/”|\b(the|and|people|visitors)\b/);
    expect(figures(fromGerman(said))).toEqual(figures(fromEnglish(finding)));
  });
});
