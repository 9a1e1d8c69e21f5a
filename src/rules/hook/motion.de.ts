import type { TextsOf } from '../texts';
import type rule from './motion';

export default {
  title: 'Bewegung und Ton bei der Ankunft',
  why: 'Was von selbst weiterdreht, ist weg, bevor es gelesen ist: Auf einer Website galten 89 % der Klicks dem ersten Bild. Ton, der von selbst beginnt, und Bewegung, die sich nicht anhalten lässt, gelten in den Richtlinien zur Barrierefreiheit als Hindernisse.',
  fix: '{change} Lassen Sie Besucher selbst starten, was sich bewegt.',
  check:
    'Öffnen Sie die Seite und rühren Sie zehn Sekunden lang nichts an: Nichts ändert sich, und nichts ist zu hören.',
  messages: {
    still: 'Es wurde nichts gefunden, was sich von selbst bewegt oder Ton abspielt.',
    sound: '„{what}“ startet von selbst und mit Ton.',
    headline: 'Die Überschrift steht in „{what}“ und wechselt damit von selbst.',
    ask: 'Ein wichtiger Schritt steht in „{what}“ und wechselt damit von selbst.',
    turning: '„{what}“ wechselt von selbst.',
    loop: '„{what}“ läuft ohne Ton und lässt sich nicht anhalten.',
    moving: '„{what}“ bewegt sich ohne Ende über einen großen Teil des Bildschirms.',
    mayTurn: '„{what}“ zeigt mehrere Inhalte an einer Stelle; ob sie von selbst wechseln, war nicht zu sehen.',
  },
  phrases: {
    silence: 'Lassen Sie „{what}“ stumm, bis jemand darauf klickt.',
    freeze: 'Halten Sie „{what}“ bei seinem besten Teil an, und machen Sie aus den anderen eigene Abschnitte.',
    stop: 'Geben Sie „{what}“ eine Taste zum Anhalten oder ein ruhiges Bild.',
    still: 'Lassen Sie „{what}“ stillstehen.',
    sound: 'ein Film oder Ton ohne Namen',
    loop: 'ein Film ohne Namen',
    turning: 'eine Bilderfolge',
    moving: 'ein Teil ohne Worte',
  },
} satisfies TextsOf<typeof rule>;
