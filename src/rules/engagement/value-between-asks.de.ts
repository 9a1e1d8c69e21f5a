import type { TextsOf } from '../texts';
import type rule from './value-between-asks';

export default {
  title: 'Etwas Neues zwischen zwei Bitten',
  why: 'Eine Bitte, die ohne etwas Neues wiederkommt, wirkt aufdringlich. Zurückhaltung bei der Werbung gehört zu den Richtlinien für glaubwürdige Websites; die Zahlen sind Konvention.',
  fix: 'Ergänzen Sie vor „{again}“ etwas, das noch nicht gesagt wurde: eine Kundenstimme, eine Zahl, eine Antwort. Oder lassen Sie die Bitte dort weg.',
  check: 'Scrollen Sie von „{before}“ zu „{again}“: Unterwegs steht etwas, das vorher nicht gesagt wurde.',
  blind: 'Ein Fenster, das wiederkommt, nachdem es geschlossen wurde: Die Seite wird einmal gelesen.',
  messages: {
    earned: 'Jedes Mal, wenn die Seite wieder etwas verlangt, hat sie vorher etwas ergänzt.',
    allowed: '„{again}“ kommt einmal ohne etwas Neues davor wieder; wer schon entschieden ist, nimmt das hin.',
    single: 'Die Seite verlangt nichts Großes ein zweites Mal.',
    bare: '„{again}“ kommt nach „{before}“ auf einem anderen Bildschirm, ohne etwas Neues dazwischen.',
    nagging: 'Die Seite fragt {count}-mal erneut, ohne etwas Neues dazwischen, zuerst mit „{again}“ nach „{before}“.',
    language: 'Was zwischen den Bitten steht, ließ sich in dieser Sprache nicht beurteilen.',
    unseen:
      'Zwischen „{before}“ und „{again}“ wurde nichts Neues gefunden, aber {unseen:accusative} konnten wir nicht lesen.',
  },
} satisfies TextsOf<typeof rule>;
