/**
 * A list of phrases from text with `|` between them; line breaks are spaces. It keeps a language's words readable as
 * running text. A `*` at the end of a phrase leaves its last word open: `subscrib*` is found in "subscribing". A `*`
 * at the start leaves its first word open, for languages that write compounds as one word: `*termin` is found in
 * "Beratungstermin". Brackets hold what may stand in their place, with `/` between, for languages that bend their
 * verbs: `solicit(a/e) demo`, `pide (tu/) demo`. With `respell`, each phrase is listed a second time as it writes it,
 * where that differs.
 */
export function phrases(text: string, respell?: (phrase: string) => string): readonly string[] {
  const written = text
    .split('|')
    .flatMap(readingsOf)
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
  if (respell === undefined) return written;
  return [...new Set([...written, ...written.map(respell)])];
}

/** `solicit(a/e) (una/) demo` is four phrases: each pair of brackets stands for one of the endings or words in it. */
function readingsOf(phrase: string): string[] {
  const open = /\(([^()]*)\)/.exec(phrase);
  if (open === null) return [phrase];
  const [before, after] = [phrase.slice(0, open.index), phrase.slice(open.index + open[0].length)];
  return (open[1] ?? '').split('/').flatMap((one) => readingsOf(`${before}${one}${after}`));
}

/** Without accents, as in capitals and in a hurry: `télécharger` as `telecharger`, `cœur` as `coeur`. */
export function withoutAccents(phrase: string): string {
  return phrase.replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '');
}

/** As in Switzerland, and in capitals: `schließen` as `schliessen`. */
export function withoutSharpS(phrase: string): string {
  return phrase.replaceAll('ß', 'ss');
}
