import type { Words } from './words';

/** One line a language. Each is a chunk of its own, so that the popup loads the words of one page's language and no more. */
const LOADERS: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
  pl: async () => (await import('./pl')).pl,
  ja: async () => (await import('./ja')).ja,
  fr: async () => (await import('./fr')).fr,
  pt: async () => (await import('./pt')).pt,
  it: async () => (await import('./it')).it,
  nl: async () => (await import('./nl')).nl,
  es: async () => (await import('./es')).es,
};

/** Codes of the languages that the reading knows. */
export const LANGUAGES: readonly string[] = Object.keys(LOADERS);

/** Words of a language. A page in an unknown one is read by structure; English words still find the borrowed ones ("Newsletter"). */
export async function wordsFor(code: string): Promise<Words> {
  const load = LOADERS[code] ?? LOADERS['en'];
  if (!load) throw new Error('The English words are missing.');
  return load();
}
