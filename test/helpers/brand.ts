import type { Brand } from '../../src/report/brand';

/** One pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** An agency that puts its name on reports. */
export const AGENCY: Brand = {
  name: 'Nordlicht & Söhne',
  logo: { address: PIXEL, width: 120, height: 40 },
  accent: '#7a1fa2',
  footer: 'Confidential.',
  contact: 'hallo@nordlicht.example',
};
