import type { MediaFact } from '../facts/media';
import type { GroupFact } from '../facts/structure';
import type { TextFact } from '../facts/text';

/** Marks that stand in rows and are no customers: payment, social media, tools that something is made with, app stores. */
const NO_CUSTOMERS =
  /visa|master-?card|maestro|paypal|amex|american-?express|klarna|apple-?pay|google-?pay|stripe|sepa|sofort|giropay|ideal|twint|discover-card|diners|unionpay|facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|whatsapp|telegram|mastodon|rss|react|vue|angular|bootstrap|sass|html5?|css3?|node-?js|python|docker|laravel|wordpress|figma|sketch|tailwind|jquery|webpack|svelte|javascript|typescript|app-?store|google-?play|play-?store|flag/i;

/** Larger pictures (CSS pixels) are photos and cards, not logos. Our calibration. */
const LARGEST = { width: 340, height: 170 } as const;
const WORDS_BESIDE = 2;
/** Icons are as wide as they are high; logos differ. Our calibration. */
const SQUARE = 0.1;
const LOGO = /logo|client|customer|brand|partner|sponsor/i;

/** The pictures of a group, by the group that the facts put them in or by their place. */
function picturesOf(group: GroupFact, media: readonly MediaFact[]): MediaFact[] {
  return media.filter(
    (one) =>
      one.kind !== 'background' &&
      (one.group?.id === group.id ||
        group.items.some(
          ({ box }) =>
            one.box.x >= box.x - 1 &&
            one.box.x + one.box.width <= box.x + box.width + 1 &&
            one.box.y >= box.y - 1 &&
            one.box.y + one.box.height <= box.y + box.height + 1,
        )),
  );
}

/** Whether a group is a row of logos by its shape: three or more small pictures, hardly a word and no heading of their own, and not marks of another sort. */
export function isLogoRow(group: GroupFact, media: readonly MediaFact[], texts: readonly TextFact[]): boolean {
  const plain = group.items.filter((item) => item.images > 0 && item.words <= WORDS_BESIDE && item.box.height > 0);
  if (plain.length < 3 || plain.length < group.items.length * 0.7) return false;
  const headed = texts.filter((text) => text.kind === 'heading' && text.group?.id === group.id).length;
  if (headed >= plain.length) return false;
  const pictures = picturesOf(group, media);
  if (pictures.length < 3 || pictures.some((one) => one.box.width > LARGEST.width || one.box.height > LARGEST.height))
    return false;
  if (pictures.every((one) => one.box.width <= 32 && one.box.height <= 32)) return false;
  if (pictures.every((one) => one.round)) return false;
  const square = pictures.every((one) => Math.abs(one.box.width - one.box.height) <= SQUARE * one.box.width);
  if (square && !pictures.some((one) => LOGO.test(`${one.alt} ${one.file} ${one.hints}`)) && !LOGO.test(group.hints))
    return false;
  const others = pictures.filter((one) => NO_CUSTOMERS.test(`${one.alt} ${one.file} ${one.hints}`));
  return others.length < pictures.length / 2;
}
