import type { TextsOf } from '../texts';
import type rule from './preselected';

export default {
  title: 'Vorab angekreuzte Felder',
  why: 'Ein Feld, das für die Besucher angekreuzt wurde, ist kein Ja. In der EU ist eine vorab angekreuzte Einwilligung keine, und vorab angekreuzte Zusatzkosten sind verboten; überall kostet es Vertrauen. Das ist keine Rechtsberatung.',
  fix: 'Lassen Sie {boxes:accusative} leer, und sagen Sie, was man bekommt, wenn man es ankreuzt.',
  check: 'Laden Sie die Seite in einem privaten Fenster neu: Kein Feld ist angekreuzt, vor allem nicht {boxes}.',
  blind: 'Optionsfelder, ein vorab gewählter Tarif und was in den Warenkorb gelegt wurde.',
  messages: {
    empty: 'Kein Feld ist angekreuzt, bevor Besucher es tun.',
    ticked: 'Angekreuzt, bevor Besucher entscheiden: {boxes}.',
    harmless:
      'Vorab angekreuzt: {boxes}. Es kostet anscheinend nichts, aber die Wahl haben nicht die Besucher getroffen.',
    language: 'Vorab angekreuzt: {boxes}. Wozu das die Zustimmung gibt, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Das Formular von {host} ließ sich nicht lesen, daher war nicht zu sehen, ob darin Felder angekreuzt sind.',
    none: 'Es gibt kein Feld zum Ankreuzen.',
  },
} satisfies TextsOf<typeof rule>;
