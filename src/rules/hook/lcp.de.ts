import type { TextsOf } from '../texts';
import type rule from './lcp';

export default {
  title: 'Zeit, bis der erste Bildschirm da ist',
  why: 'Bis der größte Teil des ersten Bildschirms da ist, sieht man wenig davon, worum es geht. Die offiziellen Richtwerte gelten für drei von vier echten Besuchen; das hier ist ein einzelner.',
  fix: 'Sorgen Sie dafür, dass {part} früher da ist: als Erstes laden, kleiner machen und wegnehmen, was davor lädt.',
  check: 'Laden Sie die Seite in einem Fenster neu, das im Vordergrund ist: Innerhalb von {mark} s ist {part} da.',
  messages: {
    fast: 'Bei diesem Besuch war der größte Teil des ersten Bildschirms, {part}, nach {time} s da; der Richtwert ist {mark} s.',
    slow: 'Bei diesem Besuch war der größte Teil des ersten Bildschirms, {part}, erst nach {time} s da; der Richtwert ist {mark} s.',
    background: 'Die Seite wurde womöglich im Hintergrund geladen, daher sagt die Zeit bei diesem Besuch nichts aus.',
    untold:
      'Der Browser hat bei diesem Besuch nicht aufgezeichnet, wann der größte Teil des ersten Bildschirms da war.',
  },
} satisfies TextsOf<typeof rule>;
