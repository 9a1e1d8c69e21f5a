import type { TextsOf } from '../texts';
import type rule from './sensitive';

export default {
  title: 'Private Fragen',
  why: 'Manche Antworten fallen schwerer als andere: Bei der Telefonnummer hören viele auf, und Ausweis und Gesundheit kommen zuletzt. Ob ein Grund neben dem Feld hilft, ist umstritten.',
  fix: 'Machen Sie „{field}“ freiwillig und sagen Sie daneben, wofür es ist, oder fragen Sie erst nach dem Ja danach.',
  check:
    'Senden Sie das Formular mit leerem „{field}“ ab: Es wird angenommen, und eine Zeile am Feld sagt, wofür die Angabe ist.',
  blind: 'Passwörter und Karten, für die es eigene Prüfungen gibt.',
  messages: {
    calm: '{form} verlangt nichts Privateres als nötig.',
    explained: '„{field}“ ist das Privateste, was verlangt wird; das Feld sagt, warum, oder darf leer bleiben.',
    call: '„{field}“ ist ein Pflichtfeld, und für einen Rückruf braucht es eine Nummer.',
    phoneOptional: '„{field}“ darf leer bleiben, aber nichts sagt, wofür es ist.',
    phoneReason: '„{field}“ ist ein Pflichtfeld; „{reason}“ sagt, warum.',
    phoneNeeded: '„{field}“ ist ein Pflichtfeld und womöglich nötig, aber nichts daneben sagt, wofür.',
    phoneUnmarked: 'Nichts sagt, dass „{field}“ leer bleiben darf oder wofür es ist.',
    phone: '„{field}“ ist ein Pflichtfeld, und nichts daneben sagt, warum.',
    private: '„{field}“ gehört zum Privatesten, was man fragen kann, und kommt, bevor etwas gegeben wurde.',
    privateByNature:
      '„{field}“ gehört zum Privatesten, was man fragen kann; hier ist es womöglich nötig, sagen Sie also, wofür.',
    extra: '„{field}“ ist ein Pflichtfeld in einem Formular, das ohne auskäme.',
    language: 'Wie privat die Fragen sind, ließ sich in dieser Sprache nicht beurteilen.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher waren seine Fragen nicht zu sehen.',
    none: 'Die Seite hat für ihre Hauptbitte kein Formular zum Ausfüllen.',
  },
} satisfies TextsOf<typeof rule>;
