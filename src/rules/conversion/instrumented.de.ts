import type { TextsOf } from '../texts';
import type rule from './instrumented';

export default {
  title: 'Kleine Schritte, die gemessen werden',
  why: 'Verkäufe allein verraten nicht, wo Besucher stehen blieben. Ereignisse für die kleinen Schritte davor verraten es.',
  fix: 'Senden Sie ein Ereignis für {missing:accusative}; der Messplan dieses Berichts nennt zu jedem Ereignis Auslöser und Formel.',
  check:
    'Machen Sie den Schritt selbst, und suchen Sie sein Ereignis in der Live-Ansicht des Werkzeugs, das die Seite misst.',
  messages: {
    events: 'Die Seite wird mit {tools} gemessen, und ihr Code nennt Ereignisse für {seen:accusative}.',
    some: 'Die Seite wird mit {tools} gemessen. Ihr Code nennt Ereignisse für {seen:accusative}; für {missing:accusative} war keines zu sehen.',
    views:
      'Die Seite wird mit {tools} gemessen. Ereignisse für {missing:accusative} waren in ihrem Code nicht zu sehen.',
    hidden:
      'Die Seite wird mit {tools} gemessen. Welche Ereignisse dort eingerichtet sind, ist von der Seite aus nicht zu sehen.',
    consent:
      'Ein Werkzeug zum Messen war nicht zu sehen; womöglich wird es von {tools} zurückgehalten, bis Besucher zustimmen.',
    none: 'Im Code der Seite war kein Werkzeug zum Messen zu sehen; eines, das auf dem Server läuft, wäre dort nicht sichtbar.',
    nothing: 'Die Seite hat keinen Schritt, den ein Ereignis messen könnte.',
  },
} satisfies TextsOf<typeof rule>;
