/** White space folded to single spaces, ends trimmed. */
export function fold(text: string): string {
  return /[^\S ]|  /.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

/** Scripts that put no spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  );
}

/** Letters and digits of any script; a lone dash or star is no word. */
function isWordCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !isGlyph(code))
  );
}

/** Private-use characters, where icon fonts keep their pictures. */
export function isGlyph(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

/** Words of a text: runs of characters between white space that hold a letter or digit; two characters without spaces are one word. */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000) {
      inWord = false;
    } else if (isUnspaced(code)) {
      unspaced += 1;
      inWord = false;
    } else if (!inWord && isWordCharacter(code)) {
      words += 1;
      inWord = true;
    }
  }
  return words + Math.ceil(unspaced / 2);
}

/** True when nothing in the text can be read: icon-font characters, white space, or nothing. */
export function isUnreadable(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0xa0 && code !== 0x200b && !isGlyph(code)) return false;
  }
  return true;
}
