import type { TextsOf } from '../texts';
import type rule from './promise';

export default {
  title: 'Versprechen der Überschrift',
  why: 'Die meisten, die eine Seite verlassen, tun es in den ersten Sekunden, und dem ersten Bildschirm gilt mehr als die Hälfte der Zeit, in der sie hinsehen. Danach, was die Überschrift sagt, urteilen sie.',
  fix: '{change} Sagen Sie, für wen es ist und was sich dadurch ändert, in {fewest} bis {most} Wörtern, die sich nach einmaligem Lesen wiederholen lassen.',
  check: 'Zeigen Sie jemandem fünf Sekunden lang den ersten Bildschirm: Die Person kann sagen, was es ist und für wen.',
  blind: 'Sinn und Wahrheit: Die Zeichen stammen aus Wortlisten. Worte in Bildern werden nicht gelesen.',
  messages: {
    clear: 'Die Überschrift „{headline}“ und die Zeile darunter enthalten Worte dazu, {found}.',
    none: 'Der erste Bildschirm hat keine Überschrift: weder eine Hauptüberschrift noch eine groß geschriebene Zeile, die eine sein könnte.',
    below: 'Die Überschrift „{headline}“ kommt erst unterhalb des ersten Bildschirms.',
    picture: 'Die Überschrift ist anscheinend Teil eines Bildes, und ihre Worte ließen sich nicht lesen.',
    unseen:
      'Auf dem ersten Bildschirm wurde keine Überschrift gefunden, aber dort konnten wir {unseen:accusative} nicht lesen.',
    long: 'Die Überschrift „{headline}“ hat {words:accusative}; bis zu {most} lassen sich auf einen Blick erfassen.',
    language:
      'Die Überschrift „{headline}“ steht auf dem ersten Bildschirm; was sie verspricht, ließ sich in dieser Sprache nicht beurteilen.',
    later: 'Auf eine Seite dieser Art ({type}) kommen Besucher nach einem früheren Ja.',
    brand: 'Die Überschrift „{headline}“ ist ein Name oder ein Gruß: Sie sagt nicht, was Besucher davon haben.',
    short: 'Die Überschrift „{headline}“ hat {words:accusative}: zu wenig, um zu sagen, was Besucher davon haben.',
    thin: 'In der Überschrift „{headline}“ und der Zeile darunter steht nichts dazu, {missing}.',
  },
  phrases: {
    who: 'für wen es ist',
    outcome: 'was man davon hat',
    concrete: 'was es genau ist',
    add: 'Setzen Sie eine Überschrift als Text auf den ersten Bildschirm.',
    rewrite: 'Schreiben Sie „{headline}“ neu.',
    moveUp: 'Rücken Sie „{headline}“ nach oben, oder kürzen Sie, was darüber steht.',
  },
} satisfies TextsOf<typeof rule>;
