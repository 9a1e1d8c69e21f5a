import { describe, expect, it } from 'vitest';
import { dateIn } from '../../src/reading/date-words';

describe('dateIn', () => {
  it.each([
    ['en', 'until May 31', 'May 31'],
    ['en', 'until 31st of May', '31st of May'],
    ['en', 'ends Sept. 9', 'Sept. 9'],
    ['en', 'ends 2026-05-31', '2026-05-31'],
    ['de', 'bis 31. Mai', '31. Mai'],
    ['de', 'bis zum 31.05.', '31.05.'],
    ['fr', 'jusqu’au 1er août', '1er août'],
    ['es', 'hasta el 31 de mayo', '31 de mayo'],
    ['pt', 'até 3 de março', '3 de março'],
    ['it', 'entro il 5 giugno', '5 giugno'],
    ['nl', 'tot 31 mei', '31 mei'],
    ['pl', 'do 31 maja', '31 maja'],
    ['ja', '5月31日まで', '5月31日'],
  ])('%s: the date in “%s” is “%s”', (code, text, date) => {
    expect(dateIn(text, code)).toBe(date);
  });

  it.each([
    ['en', 'You may save 5 euros'],
    ['en', 'version 1.2.3'],
    ['en', 'ends in 02:14:33'],
    ['en', 'March on, 100 strong'],
    ['de', 'ab 19.90 Euro'],
    ['ja', '期間限定'],
  ])('%s: there is no date in “%s”', (code, text) => {
    expect(dateIn(text, code)).toBeNull();
  });
});
