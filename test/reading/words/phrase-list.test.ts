import { describe, expect, it } from 'vitest';
import { phrases, withoutAccents, withoutSharpS } from '../../../src/reading/words/phrase-list';

describe('phrases', () => {
  it('are what stands between the strokes, line breaks and all', () => {
    expect(phrases(' one | two\n  three || * ')).toEqual(['one', 'two three', '*']);
  });

  it('are listed in every reading of their brackets', () => {
    expect(phrases('solicit(a/e) (una/) demo | ver')).toEqual([
      'solicita una demo',
      'solicita demo',
      'solicite una demo',
      'solicite demo',
      'ver',
    ]);
    expect(phrases('(día/dia) | d(í/i)a', withoutAccents)).toEqual(['día', 'dia']);
  });

  it('are listed in a second spelling where that differs', () => {
    expect(phrases('créer | compte | creer | œuvre', withoutAccents)).toEqual([
      'créer',
      'compte',
      'creer',
      'œuvre',
      'oeuvre',
    ]);
    expect(phrases('schließen | straße', withoutSharpS)).toEqual(['schließen', 'straße', 'schliessen', 'strasse']);
  });
});
