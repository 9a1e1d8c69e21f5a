import { expect, expectTypeOf, it } from 'vitest';
import type { Holes, PhraseText } from '../../src/reading/phrase';
import { meaning, signal, type Signal, type Signals } from '../../src/reading/signal';
import { english } from '../../src/rules/english';
import { speak } from '../../src/rules/fill';
import { german } from '../../src/rules/german';
import type { signals } from '../../src/rules/signals.en';

type HolesOf<Text extends PhraseText> = Text extends string
  ? Holes<Text>
  : Text extends { many: string }
    ? Holes<Text['many']>
    : never;

/** What a text asks for and its signal does not give, or the other way round; `never` where none of them does. */
type Unlike = {
  [Name in Signal]:
    | Exclude<HolesOf<(typeof signals)[`why-${Name}`]>, Signals[Name]>
    | Exclude<Signals[Name], HolesOf<(typeof signals)[`why-${Name}`]>>;
}[Signal];

it('fills every hole of every signal', () => {
  expectTypeOf<Unlike>().toBeNever();
});

it('is said in the language of the reader, with the words of the page as they are', () => {
  const told = signal('label', { words: 'book a demo', means: meaning('meeting') });
  expect(speak(told, english)).toBe('label “book a demo” → book a meeting');
  expect(speak(told, german)).toBe('Beschriftung „book a demo“ → einen Termin buchen');
  expect(speak(signal('quotes', { count: 1 }), english)).toBe('one quoted text');
  expect(speak(signal('quotes', { count: 1 }), german)).toBe('ein Text in Anführungszeichen');
});

it('says how much is asked where no more is known', () => {
  expect(speak(signal('verb', { words: 'get', means: meaning('mid') }), english)).toBe('verb “get” → a middle ask');
});
