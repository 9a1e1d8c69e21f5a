import type { ActionFact } from '../facts/action';
import type { MediaFact } from '../facts/media';

/** What the official badges of the app stores say, by the name of the picture's file. */
const BADGES: readonly [RegExp, string][] = [
  [/google[-_ ]?play/i, 'Get it on Google Play'],
  [/app[-_ ]?store|apple[-_ ]?store/i, 'Download on the App Store'],
  [/chrome[-_ ]?web[-_ ]?store/i, 'Available in the Chrome Web Store'],
  [/microsoft[-_ ]?store/i, 'Get it from Microsoft'],
];

/** The words of a store badge that has no name of its own: they stand only in the picture. Null when it is none. */
export function storeBadge(action: ActionFact, pictures: readonly MediaFact[]): string | null {
  if (/[\p{L}\p{N}]/u.test(action.name)) return null;
  const file = pictures.find((picture) => picture.action === action.id)?.file ?? '';
  return BADGES.find(([pattern]) => pattern.test(file))?.[1] ?? null;
}
