/** A language by its code (ISO 639-1), as another calls it; null where the code names none that is known. */
export function languageName(code: string, inLanguage: string): string | null {
  if (code === 'und') return null;
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' }).of(code) ?? null;
  } catch {
    // what stands in the page's markup may be no code at all
    return null;
  }
}
