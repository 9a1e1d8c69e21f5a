/**
 * A list of phrases from text with `|` between them; line breaks are spaces. It keeps a language's words readable as
 * running text. A `*` at the end of a phrase leaves its last word open: `subscrib*` is found in "subscribing". A `*`
 * at the start leaves its first word open, for languages that write compounds as one word: `*termin` is found in
 * "Beratungstermin". With `respell`, each phrase is listed a second time as it writes it, where that differs.
 */
export function phrases(text: string, respell?: (phrase: string) => string): readonly string[] {
  const written = text
    .split('|')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
  if (respell === undefined) return written;
  const known = new Set(written);
  return [...written, ...new Set(written.map(respell).filter((phrase) => !known.has(phrase)))];
}

/** Without accents, as in capitals and in a hurry: `télécharger` as `telecharger`, `cœur` as `coeur`. */
export function withoutAccents(phrase: string): string {
  return phrase.replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '');
}

/** As in Switzerland, and in capitals: `schließen` as `schliessen`. */
export function withoutSharpS(phrase: string): string {
  return phrase.replaceAll('ß', 'ss');
}
