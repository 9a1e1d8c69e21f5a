import type { TextsOf } from '../texts';
import type rule from './autofill';

export default {
  title: 'Felder, die der Browser ausfüllen kann',
  why: 'Browser füllen Formulare aus, die benennen, was sie verlangen. Wer das nutzt, wird öfter und schneller fertig; womöglich unterscheiden sich diese Menschen aber von den anderen. Auch Standards verlangen es.',
  fix: 'Geben Sie {fields:dative} ein autocomplete-Attribut ({tokens}), damit der Browser die Antworten eintragen kann.',
  check:
    'Füllen Sie das Formular in einem Browser aus, der eine Adresse kennt: Er bietet die Antworten für {fields} an.',
  blind: 'Einmal-Codes, Mengen und Fachfragen, für die es kein Attribut gibt.',
  messages: {
    ready: 'Bei {share} % der persönlichen Felder weiß der Browser, was er eintragen soll.',
    half: 'Der Browser weiß nicht, was er eintragen soll: {fields}.',
    wrong: 'Bei {fields:dative} soll der Browser etwas anderes ausfüllen, als gefragt ist.',
    off: 'Das Ausfüllen durch den Browser ist abgeschaltet für {fields}.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher waren seine Felder nicht zu sehen.',
    none: 'Kein Formular für die Hauptbitte hat ein Feld, das ein Browser ausfüllen könnte.',
  },
} satisfies TextsOf<typeof rule>;
