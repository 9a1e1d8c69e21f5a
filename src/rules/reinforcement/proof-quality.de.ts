import type { TextsOf } from '../texts';
import type rule from './proof-quality';

export default {
  title: 'Glaubwürdige Kundenstimmen',
  why: 'Eine Kundenstimme überzeugt dadurch, wer spricht: Geschäftskunden achten auf Position und Firma. Stimmen unklarer Herkunft zählen zu den bekannten Tricks, und erfundene sind in der EU und den USA verboten.',
  fix: 'Sagen Sie, wer in „{quote}“ spricht, mit vollem Namen, Position oder Firma, Foto und der einen Zahl, die sich geändert hat.',
  check:
    'Lesen Sie „{quote}“ wie jemand, der Sie nicht kennt: Ein voller Name, Position oder Firma und eine Zahl lassen sich nachsehen.',
  blind: 'Bewertungen, und ob es eine Person gibt. Ein Foto oder eine Quelle kann übersehen werden.',
  messages: {
    good: 'In {quotes:dative} ist gesagt, wer spricht: {points} von 5 für Name, Position, Foto, Ergebnis und Quelle.',
    fair: '„{quote}“ sagt wenig darüber, wer spricht: {points} von 5 für Name, Position, Foto, Ergebnis und Quelle.',
    poor: '„{quote}“ sagt kaum, wer spricht: {points} von 5 für Name, Position, Foto, Ergebnis und Quelle.',
    language: 'Wer in „{quote}“ spricht, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Es war keine Kundenstimme zu sehen, aber {unseen:accusative} konnten wir nicht lesen.',
    none: 'Die Seite zitiert niemanden.',
  },
} satisfies TextsOf<typeof rule>;
