import type { TextsOf } from '../texts';
import type rule from './options';

export default {
  title: 'Antworten zur Auswahl',
  why: 'Eine lange Liste muss man erst lesen, bevor man antworten kann, außer man kennt die Namen darin und ihre Reihenfolge. Usability-Labore finden Auswahllisten ab etwa zehn Möglichkeiten ungünstig, als Anhaltspunkt.',
  fix: 'Lassen Sie bei „{field}“ eintippen, oder bieten Sie die fünf Antworten an, die auf die meisten zutreffen, und „Andere“.',
  check:
    'Beantworten Sie „{field}“ auf einem Telefon: Eine getippte Zeile oder eine von wenigen sichtbaren Antworten genügt.',
  blind: 'Listen mit weniger als fünf Antworten, die Buttons sofort zeigen würden.',
  messages: {
    few: 'Keine Frage des Formulars hat mehr Antworten zur Auswahl, als sich erfassen lassen.',
    many: '„{field}“ hat {count} Antworten zur Auswahl.',
    none: 'Keine Frage eines Formulars gibt Antworten zur Auswahl.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher waren seine Antworten zur Auswahl nicht zu sehen.',
  },
} satisfies TextsOf<typeof rule>;
