import type { Brand } from '../report/brand';

/** Largest side of a stored logo, pixels: sharp on paper at 160 by 40. Our calibration. */
const WIDEST = 640;
const TALLEST = 160;

/** A picture file as a logo: drawn anew as PNG, so that nothing but pixels is kept. Null for what is no picture. */
export async function logoFrom(file: Blob): Promise<Brand['logo']> {
  try {
    const picture = await createImageBitmap(file);
    const share = Math.min(1, WIDEST / picture.width, TALLEST / picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * share));
    canvas.height = Math.max(1, Math.round(picture.height * share));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return { address: canvas.toDataURL('image/png'), width: canvas.width, height: canvas.height };
  } catch {
    return null;
  }
}
