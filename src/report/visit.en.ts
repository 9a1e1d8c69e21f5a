import type { Report } from './report';

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 100) / 10} s`;

/** How this one visit went, in English. */
export const visit = {
  heading: 'Speed, on this visit only',
  note: 'These times differ from visit to visit, so they carry no points. The marks are the official ones, meant for three of four real visits.',
  /** Requests and bytes in one line. */
  load: ({ requests, bytes, unknownSizes, firstPaint, load }: Report['visit']) =>
    [
      ...(firstPaint === null ? [] : [`First paint after ${seconds(firstPaint)}`]),
      ...(load === null ? [] : [`loaded after ${seconds(load)}`]),
      requests === 1 ? 'one request' : `${requests} requests`,
      ...(bytes === null ? [] : [`${Math.round(bytes / 1000)} kB`]),
      ...(unknownSizes === 0 ? [] : [`${unknownSizes} of unknown size`]),
    ].join(', ') + '.',
};
