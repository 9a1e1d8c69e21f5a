import type { TextsOf } from '../texts';
import type rule from './freedom';

export default {
  title: 'Freiheit, Nein zu sagen',
  why: 'Worte wie „unverbindlich“ oder „später“ zeigen, dass ein Nein geachtet wird. Über viele Experimente hinweg stimmten damit mehr Menschen zu, in den sieben solidesten nicht: Sie kosten nichts und versprechen nichts.',
  fix: 'Bieten Sie neben „{ask}“ den Weg hinaus so deutlich an wie den Weg hinein, wenn es stimmt: „{free}“ oder „{later}“.',
  check: 'Scrollen Sie zu „{ask}“: Daneben ist die Zeile zu lesen, die sagt, wie man ablehnt oder wieder aussteigt.',
  blind: 'Ob ein Nein geachtet wird.',
  messages: {
    beside: '„{words}“ neben „{ask}“ lässt Besuchern die Wahl.',
    elsewhere: '„{words}“ steht auf der Seite, aber nicht neben „{ask}“.',
    none: 'Nichts auf der Seite sagt, dass man „{ask}“ frei ablehnen kann.',
    language: 'Ob Besucher erfahren, dass sie „{ask}“ ablehnen können, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Neben „{ask}“ war kein Weg hinaus zu sehen, aber {unseen:accusative} konnten wir nicht lesen.',
    own: 'Wer eine Nachricht schreibt, tut es von sich aus.',
    small: 'Die Hauptbitte ist ein zu kleiner Schritt, um einen Weg hinaus zu brauchen.',
    ready: 'Besucher, die schon entschieden sind, kommen, um Ja zu sagen.',
  },
} satisfies TextsOf<typeof rule>;
