import { plainNumber } from '../rules/fill';
import { germanVoice } from '../rules/german-voice';
import type { visit as english } from './visit.en';

const seconds = (milliseconds: number): string => `${plainNumber(milliseconds / 1000, germanVoice)} s`;

export const visit: typeof english = {
  heading: 'Tempo, nur bei diesem Besuch',
  note: 'Diese Zeiten sind bei jedem Besuch anders und zählen deshalb keine Punkte. Die Grenzen sind die offiziellen, gedacht für drei von vier echten Besuchen.',
  load: ({ requests, bytes, unknownSizes, firstPaint, load }) =>
    [
      ...(firstPaint === null ? [] : [`Erstes Bild nach ${seconds(firstPaint)}`]),
      ...(load === null ? [] : [`geladen nach ${seconds(load)}`]),
      requests === 1 ? 'eine Anfrage' : `${requests} Anfragen`,
      ...(bytes === null ? [] : [`${Math.round(bytes / 1000)} kB`]),
      ...(unknownSizes === 0 ? [] : [`${unknownSizes} von unbekannter Größe`]),
    ].join(', ') + '.',
};
