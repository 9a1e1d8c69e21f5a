import type { access as english } from './access.en';

export const access: typeof english = {
  heading: 'Auch von axe-core gesehen',
  meaning: 'Es zählt nicht für die Wertung.',
  rules: {
    'button-name': 'dieser Button hat keinen Namen, den Hilfsmittel vorlesen können',
    'link-name': 'dieser Link hat keinen Namen, den Hilfsmittel vorlesen können',
    'input-button-name': 'dieser Button hat keinen Namen, den Hilfsmittel vorlesen können',
    'input-image-alt': 'dieses Bild zum Klicken hat keinen Text für alle, die es nicht sehen',
    label: 'dieses Feld hat keine Beschriftung, die Hilfsmittel vorlesen können',
    'select-name': 'diese Liste hat keine Beschriftung, die Hilfsmittel vorlesen können',
    'color-contrast': 'dieser Text hebt sich zu wenig vom Hintergrund ab',
    'target-size': 'dies ist klein oder nah am nächsten Klickziel',
    'meta-viewport': 'die Seite lässt sich nicht vergrößern',
    'autocomplete-valid': 'dieses Feld hat einen autocomplete-Wert, den kein Browser kennt',
  },
  contrast: (ratio, least, colour, ground) =>
    `Kontrast ${ratio}:1, wo ${least}:1 Standard ist, ${colour} auf ${ground}`,
  target: (width, height, room) =>
    `${width} × ${height} px, mit einem freien Kreis von ${room} px um die Mitte, wo 24 px Standard sind`,
};
