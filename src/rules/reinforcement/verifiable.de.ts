import type { TextsOf } from '../texts';
import type rule from './verifiable';

export default {
  title: 'Behauptungen zum Nachprüfen, gepflegter Inhalt',
  why: 'Man vertraut einer Seite mehr, wenn man nachprüfen kann, was sie behauptet, auch wenn es wenige tun, und weniger bei kleinen Fehlern und altem Inhalt. Die Richtlinien dahinter sind alt, und ihnen wurde nicht widersprochen.',
  fix: '{change} Was sich nicht nachprüfen lässt, bleibt besser weg.',
  check:
    'Lesen Sie jede Zahl und jedes Jahr wie jemand, der Sie nicht kennt: Es ist zu erkennen, woher die Angabe kommt und dass sie heute noch gilt.',
  blind: 'Rechtschreibung, und ob eine Quelle sagt, was die Behauptung sagt.',
  messages: {
    sourced: '{claims} gefunden, {named} davon mit Quelle; nichts auf der Seite ist veraltet.',
    kept: 'Die Seite behauptet nichts, wofür es eine Quelle bräuchte, und nichts auf ihr ist veraltet.',
    placeholder: 'Text einer Vorlage steht noch auf der Seite: „{flaw}“.',
    broken: 'Ein Bild ließ sich nicht laden: „{flaw}“.',
    expired: 'Ein Angebot auf der Seite ist abgelaufen: „{flaw}“.',
    old: 'Ein Jahr auf der Seite liegt lange zurück: „{flaw}“.',
    dead: '{dead} zu einer Stelle der Seite, die es nicht gibt: {links}.',
    bare: 'Keine Quelle ist genannt für {claims:accusative} auf der Seite: {quotes}.',
    some: '{claims} gefunden, nur {named} davon mit Quelle. Keine Quelle wurde gefunden für {quotes}.',
    language: 'Behauptungen ließen sich in dieser Sprache nicht von anderem Text unterscheiden.',
  },
  phrases: {
    replace: 'Ersetzen Sie „{flaw}“, oder nehmen Sie es heraus.',
    link: 'Verlinken Sie „{claim}“ mit der Quelle, auch wenn wenige dem Link folgen.',
    claim: 'die Behauptung',
    nameless: 'ohne Namen',
    picture: 'das Bild',
  },
} satisfies TextsOf<typeof rule>;
