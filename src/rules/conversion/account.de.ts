import type { TextsOf } from '../texts';
import type rule from './account';

export default {
  title: 'Konto vor dem Nutzen',
  why: 'Ein erzwungenes Konto nannten 28 % der Erwachsenen in den USA auf die Frage, warum sie eine Kasse verlassen hatten, und beim Passwort geben die meisten auf. Ob die Anmeldung mit einem anderen Konto hilft, ist umstritten.',
  fix: 'Lassen Sie Besucher erst fertig werden und bieten Sie danach an, alles zu speichern, oder schicken Sie einen Link per E-Mail, statt „{field}“ zu verlangen.',
  check:
    'Gehen Sie das Formular in einem privaten Fenster durch: Das, wofür Besucher kamen, ist erreichbar, ohne sich ein Passwort auszudenken.',
  blind: 'Regeln für Passwörter und ein Weg ohne Konto auf einer späteren Seite.',
  messages: {
    none: '{form} verlangt kein Konto.',
    easy: 'Hier lässt sich ein Konto ohne Passwort eröffnen.',
    fits: '{form} verlangt ein Passwort; das passt für Besucher, die ein Konto eröffnen wollen.',
    optional: '„{field}“ darf leer bleiben, ein Konto wird also nicht erzwungen.',
    password: '{form} verlangt „{field}“, bevor Besucher gesehen haben, wofür.',
    forced: '{form} verlangt „{field}“: Besucher müssen ein Konto eröffnen, bevor sie bekommen, wofür sie kamen.',
    twice: '„{field}“ fragt ein zweites Mal nach dem Passwort.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher war nicht zu sehen, ob es ein Konto verlangt.',
    noForm: 'Die Seite hat kein Formular, das ein Konto verlangen könnte.',
  },
} satisfies TextsOf<typeof rule>;
