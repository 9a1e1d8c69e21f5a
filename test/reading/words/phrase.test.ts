import { describe, expect, it } from 'vitest';
import { findPhrase, findStem, hasPhrase, hasStem, isPhrase, normalise } from '../../../src/reading/words/phrase';

describe('normalise', () => {
  it.each([
    ['  Start   FREE trial →', 'start free trial'],
    ['Let’s go!', "let's go"],
    ['🚀 Sign-up «now»', 'sign up now'],
    ["'quoted' text", 'quoted text'],
    ['Ihre E\u2011Mail', 'ihre email'],
    ['Über uns', 'über uns'],
    ['', ''],
    ['→ ✓', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(normalise(text, true)).toBe(expected);
  });

  it('leaves no spaces where words are not spaced', () => {
    expect(normalise('無料で 試す', false)).toBe('無料で試す');
    expect(normalise('Open Demo を 見る', false)).toBe('open demoを見る');
  });

  it('cuts what is longer than a text can usefully be', () => {
    expect(normalise('a'.repeat(5000), true).length).toBe(2000);
  });
});

describe('findPhrase', () => {
  const list = ['demo', 'book a demo', 'sign up', "let's talk", 'e-mail', 'subscrib*', 'first * '];

  it.each([
    ['Book a demo today', 'book a demo'],
    ['Watch the demo', 'demo'],
    ['Sign-up here', 'sign up'],
    ['Let’s talk', "let's talk"],
    ['Your e-mail', 'e-mail'],
    ['Your email', 'e-mail'],
    ['Subscribing is easy', 'subscrib*'],
  ])('finds in %j the phrase %j', (text, expected) => {
    expect(findPhrase(text, list, true)).toBe(expected);
  });

  it('wants whole words side by side', () => {
    expect(findPhrase('democracy', list, true)).toBeNull();
    expect(findPhrase('sign me up', list, true)).toBeNull();
    expect(findPhrase('', list, true)).toBeNull();
  });

  it('leaves a word open at its start or at both ends', () => {
    const compounds = ['*termin', '*gespräch vereinbaren', '*preis*'];
    expect(findPhrase('Beratungstermin buchen', compounds, true)).toBe('*termin');
    expect(findPhrase('Termin buchen', compounds, true)).toBe('*termin');
    expect(findPhrase('Erstgespräch vereinbaren', compounds, true)).toBe('*gespräch vereinbaren');
    expect(findPhrase('Alle Ladenpreise hier', compounds, true)).toBe('*preis*');
    expect(findPhrase('Gespräch vereinbaren', ['gespräch', ...compounds], true)).toBe('*gespräch vereinbaren');
    expect(hasPhrase('Termine', compounds, true)).toBe(false);
    expect(isPhrase('Termin', compounds, true)).toBe(false);
  });

  it('reads a word behind an elided article', () => {
    expect(findPhrase("Profitez de l'offre", ['offre'], true)).toBe('offre');
  });

  it('finds phrases anywhere in languages without spaces, but Latin ones as words', () => {
    expect(findPhrase('今すぐ無料で試す', ['無料', '無料で試す'], false)).toBe('無料で試す');
    expect(hasPhrase('happy', ['app'], false)).toBe(false);
    expect(hasPhrase('app を入れる', ['app'], false)).toBe(true);
  });

  it('takes one character for a word where it stands alone, in languages without spaces', () => {
    expect(findPhrase('名（必須）', ['名', '姓'], false)).toBe('名');
    expect(findPhrase('会社名', ['名'], false)).toBe(null);
    expect(findPhrase('¥980 / 月', ['月'], false)).toBe('月');
    expect(findPhrase('2月28日', ['月'], false)).toBe(null);
  });

  it('is fast over a large page', () => {
    const phrases = Array.from({ length: 400 }, (_, i) => `word${i} next${i}`);
    const texts = Array.from({ length: 5000 }, (_, i) => `some text with word${i % 900} next${i % 400} in it`);
    expect(texts.filter((text) => hasPhrase(text, phrases, true)).length).toBeGreaterThan(0);
  });
});

describe('isPhrase', () => {
  it('is the whole text or nothing', () => {
    expect(isPhrase('Learn more »', ['learn more'], true)).toBe(true);
    expect(isPhrase('Learn more about us', ['learn more'], true)).toBe(false);
    expect(isPhrase('', ['learn more'], true)).toBe(false);
  });
});

describe('findStem', () => {
  it('takes the longest stem that begins a word', () => {
    expect(findStem('Calculate my savings', ['calc', 'calculat', 'sav'], true)).toBe('calculat');
    expect(findStem('Shop the look', ['shop the'], true)).toBe('shop the');
    expect(hasStem('recalculate', ['calculat'], true)).toBe(false);
    expect(hasStem('詳しく見る', ['見'], false)).toBe(true);
  });
});
