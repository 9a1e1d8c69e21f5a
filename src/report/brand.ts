import * as v from 'valibot';

/** Largest logo that a report carries, characters of its data address: about 150 kB of picture. Our calibration. */
const LARGEST_LOGO = 200_000;

/** Pictures that hold pixels alone (an SVG may hold scripts and addresses), and that Word can show. */
const LOGO = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;

const pixels = v.pipe(v.number(), v.minValue(1), v.maxValue(2_000));

const line = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest));

/** Whose report it is: what an agency puts in the place of our name. Severity colours are not part of it. */
export const brandSchema = v.strictObject({
  /** Stands where our name would; never empty. */
  name: v.pipe(line(60), v.nonEmpty()),
  /** A PNG or JPEG picture as a data address with its size in pixels, or null. Never an address of elsewhere. */
  logo: v.nullable(
    v.strictObject({
      address: v.pipe(v.string(), v.maxLength(LARGEST_LOGO), v.regex(LOGO)),
      width: pixels,
      height: pixels,
    }),
  ),
  /** `#rrggbb`, or null for ours. */
  accent: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))),
  /** A line at the foot of each export, or empty. */
  footer: line(200),
  /** How to reach the one who made it, or empty. */
  contact: line(120),
});

export type Brand = v.InferOutput<typeof brandSchema>;

/** A brand from outside (storage, a file), or null when it is none or damaged. */
export function parseBrand(candidate: unknown): Brand | null {
  const result = v.safeParse(brandSchema, candidate);
  return result.success ? result.output : null;
}

/** The least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3). */
export const READABLE = 4.5;

/** Contrast of two colours `#rrggbb`, 1–21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100;
}

/** The colour itself where it can be read on this ground, else the nearest darker or lighter one that can; `#rrggbb`. */
export function readableOn(colour: string, ground: string): string {
  const end = luminance(ground) > 0.5 ? 0 : 255;
  for (let step = 0; step < 20; step += 1) {
    const mixed = `#${channels(colour)
      .map((channel) => Math.round(channel + ((end - channel) * step) / 20))
      .map((channel) => channel.toString(16).padStart(2, '0'))
      .join('')}`;
    if (contrast(mixed, ground) >= READABLE) return mixed;
  }
  return end === 0 ? '#000000' : '#ffffff';
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(lightOf);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Share of light of one channel, 0–255. */
function lightOf(step: number): number {
  const share = step / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
