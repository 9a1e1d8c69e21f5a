/**
 * A list of phrases from text with `|` between them; line breaks are spaces. It keeps a language's words readable as
 * running text. A `*` at the end of a phrase leaves its last word open: `subscrib*` is found in "subscribing".
 */
export function phrases(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
