import type { TextsOf } from '../texts';
import type rule from './attention-ratio';

export default {
  title: 'Wege hinaus für jeden Weg zum Ziel',
  why: 'Auf einer Kampagnenseite ist jeder Link, der nicht dem Ziel dient, ein Weg hinaus. Eine Handlung für ein Ziel ist ein Gestaltungsprinzip; hinter dem genauen Verhältnis steht keine Studie.',
  fix: 'Schicken Sie Besucher aus der Kampagne auf eine Seite ohne das volle Menü: Behalten Sie das Logo, „{goal}“ und einen kleinen Schritt.',
  check:
    'Laden Sie die Seite neu: Höchstens {menuMark} sind übrig, und jeder Button führt zu „{goal}“ oder zu einem kleinen Schritt.',
  blind: 'Welche der Links Besucher nehmen.',
  messages: {
    focused:
      'Die Seite hat {ways:accusative} und {goals:accusative}, ein Verhältnis von {ratio}:1, und {menu:accusative}.',
    scattered:
      'Die Seite hat {ways:accusative} und {goals:accusative}, ein Verhältnis von {ratio}:1, und {menu:accusative}. Unsere Richtwerte sind {ratioMark}:1 und {menuMark}.',
    browsing: 'Bei einer Seite dieser Art ({type}) zählen Wege hinaus nicht: {ways}, {menu}.',
    goalless: 'Die Seite hat keine Hauptbitte, an der sich ihre Wege messen ließen: {ways}.',
  },
} satisfies TextsOf<typeof rule>;
