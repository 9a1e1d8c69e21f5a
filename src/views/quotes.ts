/** A piece of one of our sentences: our own words, or the page's words as quoted in “ ”, marks left out. */
export interface Piece {
  text: string;
  quoted: boolean;
}

/** Takes a sentence apart at its “ ” so that the page's own words can be set apart from ours. Never drops a character. */
export function splitQuotes(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < sentence.length) {
    const open = sentence.indexOf('“', from);
    const close = open < 0 ? -1 : sentence.indexOf('”', open + 1);
    if (close < 0) break;
    if (open > from) pieces.push({ text: sentence.slice(from, open), quoted: false });
    pieces.push({ text: sentence.slice(open + 1, close), quoted: true });
    from = close + 1;
  }
  if (from < sentence.length) pieces.push({ text: sentence.slice(from), quoted: false });
  return pieces;
}

/** The first sentence of a text of ours; a full stop in the page's own words ends nothing. */
export function firstSentence(text: string): string {
  let length = 0;
  for (const { text: piece, quoted } of splitQuotes(text)) {
    const end = quoted ? -1 : piece.search(/[.?](\s|$)/);
    if (end >= 0) return text.slice(0, length + end + 1);
    length += piece.length + (quoted ? 2 : 0);
  }
  return text;
}
