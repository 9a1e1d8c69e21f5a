import type { TRUST_SOURCES } from './trust';

/** What the sources found, in German. */
export default {
  STANFORD:
    'Forschung mit über 4.500 Menschen von 1999 bis 2002 führte zu zehn Richtlinien für Glaubwürdigkeit, darunter nachprüfbare Behauptungen, ein echtes Unternehmen mit Adresse, Fachwissen, ehrliche Menschen und ein leichter Weg zum Kontakt.',
  'SPIEGEL-17':
    'Produkte mit fünf Bewertungen wurden mit 270 % höherer Wahrscheinlichkeit gekauft als solche ohne, und am höchsten war sie bei 4,0 bis 4,7 Sternen: im Handel beobachtet, nicht getestet.',
  'NNG-B2B':
    'Geschäftskunden nannten verborgene Preise zweifelhaft, achteten bei Kundenstimmen auf Position und Firma und wünschten Kundengeschichten und Testphasen ohne Karte.',
  HOTWIRE:
    'Ein Produktmanager berichtet 2011 von einer Reise-Website, auf der die Namen der möglichen Hotels 1,4 Millionen Dollar im Jahr wert waren und eine tägliche Zahl der Buchungen 1,5 Millionen.',
  'PRIV-AAG':
    'Drei Zeilen zum Datenschutz bei der Registrierung einer Wettseite: „100% privacy – we will never spam you“ ging mit 18,7 % weniger Registrierungen einher, eine Zusage ohne das Wort Spam mit 19,47 % mehr, eine dritte änderte nichts.',
  'PRIV-NA':
    'Ohne die Zeile, dass man Spam hasst, sanken die Registrierungen eines Formulars von 27,1 % auf 18,1 % (682 Menschen).',
  'PRIV-BROUGH':
    'Förmliche Datenschutzhinweise senkten das Vertrauen, auch wo sie schützen, Zeichen guten Willens glichen das aus, und ein Hinweis, der deutlich fehlt, schadet auch.',
  GA4: 'Google Analytics benennt die Ereignisse, die es empfiehlt, von generate_lead und sign_up bis purchase.',
} satisfies Record<keyof typeof TRUST_SOURCES, string>;
