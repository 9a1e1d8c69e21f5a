import { describe, expect, it } from 'vitest';
import { splitSentences, splitUnspaced } from '../../src/reading/sentences';

const said = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['marks that end one', 'Plan your routes today. Do you drive at night? See what it saves!', 3],
    ['a line is a sentence', 'Know where every lorry is\nSave fuel on every trip', 2],
    ['quotes after the mark', '“It saved us a day.” That is what Marta says of it.', 2],
    ['shortened words', 'Ask Dr. Keller or St. Mary about it, ca. Three in ten do.', 1],
    ['initials', 'The quote is by J. R. Keller of the board.', 1],
    ['German z. B. and dates', 'Wir kommen z.B. Montag oder am 3. Mai zu Ihnen.', 1],
    ['a point inside a number', 'It costs 29.50 a month for each lorry.', 1],
    ['small letters after the mark', 'Built for node.js and more ... and for everyone else.', 1],
    ['short lines are labels', 'From 29 €\nBook now\nRead more', 0],
    ['nothing', '', 0],
  ])('%s', (_about, text, count) => {
    expect(said(text)).toHaveLength(count);
  });

  it('counts words, and neither numbers nor addresses', () => {
    const [sentence] = splitSentences('Write to me@acme.test or www.acme.test: 24/7 and/or “now” – l’équipe répond.');
    expect(sentence?.words).toEqual(['Write', 'to', 'or', 'and', 'or', 'now', 'l’équipe', 'répond']);
  });

  it('stays quick on a text without spaces or ends', () => {
    expect(splitSentences('x'.repeat(12_000))).toEqual([]);
    expect(splitSentences('. '.repeat(6_000))).toEqual([]);
  });
});

describe('splitUnspaced', () => {
  it('ends at full stops and lines, and leaves labels out', () => {
    expect(splitUnspaced('配送状況がすぐにわかります。 導入は3日で完了します！\n資料請求')).toEqual([
      '配送状況がすぐにわかります',
      '導入は3日で完了します',
    ]);
  });
});
