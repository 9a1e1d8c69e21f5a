/** A sentence and the words of it that a readability formula counts. */
export interface Sentence {
  text: string;
  words: string[];
}

/** Lines with fewer words are labels, prices and names, no sentences: convention. */
const FEWEST_WORDS = 3;
/** Longer tokens are addresses, code or ids, characters. Our calibration. */
const LONGEST_WORD = 60;

/** Words that keep their point in the middle of a sentence, in the languages that the reading knows. */
const SHORTENED = new Set(
  (
    'mr mrs ms dr prof st no nr vs etc approx inc ltd jr dept est fig ca bzw usw inkl exkl evtl ggf zzgl max min tel ' +
    'str abb vgl hr fr abs env ex mme av bd réf sra srta avda núm pág aprox sig dott ecc pag mevr dhr incl excl bijv ' +
    'np tzw ul godz'
  ).split(' '),
);

/**
 * Sentences of a text whose lines are blocks of their own: a heading or list item ends with its line. Cut by plain
 * rules and not by the machine's own segmenter, whose tables differ between browsers: the same text has the same
 * sentences everywhere. One pass over the tokens.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of text.split('\n')) {
    const tokens = line.split(/\s+/).filter((token) => token !== '');
    let start = 0;
    tokens.forEach((token, at) => {
      const next = tokens[at + 1];
      if (next !== undefined && !endsSentence(token, next)) return;
      const said = tokens.slice(start, at + 1);
      const words = said.flatMap(wordsOf);
      if (words.length >= FEWEST_WORDS) sentences.push({ text: said.join(' '), words });
      start = at + 1;
    });
  }
  return sentences;
}

/** True when a sentence ends with this token, seen beside the one that follows. */
function endsSentence(token: string, next: string): boolean {
  const bare = token.replace(/["”’»)\]]{1,3}$/, '');
  if (/^["“„‘«(¿¡]{0,2}\p{Ll}/u.test(next)) return false;
  if (/[!?…。！？]$/.test(bare)) return true;
  if (!bare.endsWith('.')) return false;
  const word = bare.slice(0, -1).replace(/^["“„‘«(]{1,3}/, '');
  // an initial or "z.B.", a number in front of a month, a shortened word
  return !/(?:^|\.)\p{L}$/u.test(word) && !/^\d{1,2}$/.test(word) && !SHORTENED.has(word.toLowerCase());
}

/** The words of a token: its parts between slashes and dashes that hold a letter. Addresses and bare numbers are none. */
function wordsOf(token: string): string[] {
  if (token.length > LONGEST_WORD || /@|:\/\/|^www\./.test(token)) return [];
  return token.split(/[/–—|]/).flatMap((part) => /\p{L}(?:.*\p{L})?/u.exec(part) ?? []);
}

/** Fewer characters are a label: three words, at two characters each. */
const FEWEST_CHARACTERS = 2 * FEWEST_WORDS;

/** Sentences of a text without spaces between its words (Japanese, Chinese), without the marks that end them. */
export function splitUnspaced(text: string): string[] {
  return text
    .split(/[\n。！？!?]/)
    .map((part) => part.replace(/\s+/g, ''))
    .filter((part) => part.length >= FEWEST_CHARACTERS);
}
