import type { TextsOf } from '../texts';
import type rule from './cta-distinct';

export default {
  title: 'Der wichtigste Schritt fällt auf',
  why: 'Zwei Buttons mit gleichem Gewicht überlassen die Wahl den Besuchern, und einer, der sich kaum vom Hintergrund abhebt, wird übersehen.',
  fix: 'Machen Sie „{ask}“ zum einzigen ausgefüllten Button auf seinem Bildschirm, und geben Sie den anderen nur einen Rahmen. Für Besucher, die zum ersten Mal kommen, sollte der ausgefüllte der kleine Schritt sein.',
  check: 'Sehen Sie den Bildschirm mit halb geschlossenen Augen an: „{ask}“ fällt als Erstes auf.',
  blind: 'Kontrast auf Bildern und Bewegung.',
  messages: {
    clear: '„{ask}“ fällt auf: Kontrast {contrast}:1, {lead}.',
    nothing: 'Die Seite bietet keinen Schritt an, also kann keiner auffallen.',
    picture: '„{ask}“ steht auf einem Bild, dort ließ sich der Kontrast nicht messen.',
    faint: '„{ask}“ hebt sich kaum vom Hintergrund ab: {contrast}:1, der Standard verlangt {mark}:1.',
    link: '„{ask}“, der erste Schritt auf der Seite, ist ein einfacher Link: Nur seine Worte heben ihn ab.',
    rivals: '„{ask}“ und „{rival}“ wirken ähnlich wichtig ({lead}).',
    behind: '„{rival}“ zieht den Blick vor „{ask}“ auf sich.',
    drowned: '„{ask}“ hebt sich kaum vom Hintergrund ab ({contrast}:1), und „{rival}“ zieht den Blick zuerst auf sich.',
    lost: '„{ask}“ hebt sich kaum vom Hintergrund ({contrast}:1) und von „{rival}“ ab ({lead}).',
  },
  phrases: {
    alone: 'nichts daneben lenkt ab',
    equal: 'so auffällig wie der nächste Schritt',
    ahead: '{ratio}-mal so auffällig wie der nächste Schritt',
  },
} satisfies TextsOf<typeof rule>;
