import type { Region } from '../facts/element';
import type { FieldKind } from '../reading/form';
import type { SectionKind } from '../reading/section';
import type { gifts as english } from './kinds.en';

/*
 * The German of Small Yes: one word for one thing, “Sie”, short sentences, the marketer’s words.
 *
 *   ask                    die Bitte; verb: verlangen, bitten um („was die Seite verlangt“)
 *   main ask, first ask    die Hauptbitte, die erste Bitte
 *   small(er) yes          kleines Ja, kleineres Ja; small step: kleiner Schritt
 *   the large yes          das große Ja
 *   hook                   Aufhänger
 *   first action           Erster Schritt
 *   engagement             Vertiefung
 *   reinforcement          Bestärkung
 *   conversion             Abschluss
 *   landing page, page     Landingpage, Seite
 *   visitor                Besucher (Plural), „wer zum ersten Mal kommt“
 *   friction, in the way   Reibung, „im Weg“
 *   trust, cost, gap       Vertrauen, Kosten („kostet 40 auf unserer Skala von 0–100“), Abstand
 *   too early              zu früh
 *   commitment curve       Vertrauenskurve
 *   staircase, step        Treppe, Stufe
 *   score, points, range   Wertung, Punkte, Spanne
 *   check, finding         Prüfung, Befund
 *   could not see          „nicht zu sehen“, „ließ sich nicht lesen“ (never „fehlt“)
 *   could not be judged    „ließ sich nicht beurteilen“
 *   our calibration        unsere Festlegung; convention: Konvention
 *   first screen, screens  der erste Bildschirm, Bildschirme (height); „oberhalb“ without scrolling
 *   headline, subhead      Überschrift, Unterzeile
 *   button, link, label    Button, Link, Beschriftung
 *   thing to press         „etwas zum Klicken“, Klickziel
 *   form, field, input     Formular, Feld, Eingabe
 *   required, optional     Pflichtfeld, freiwillig
 *   sign-up, account       Registrierung, Konto; log-in: Anmeldung
 *   trial, quote, meeting  Testphase, Angebot, Termin
 *   lead, enquiry          Anfrage
 *   proof, claim           Beleg, Behauptung
 *   testimonial            Kundenstimme; case study: Kundengeschichte
 *   reassurance            beruhigende Zeile; risk reversal: „Ausweg ohne Risiko“
 *   box over the page      Fenster über der Seite; consent banner: Einwilligungs-Banner
 *   close control          Schließen-Knopf
 *   pressure, countdown    Druck, Countdown; scarcity: Verknappung
 *   at the click           im Moment des Klicks
 *   cold, warm, hot        kalt, warm, heiß
 *   report, fix, effort    Bericht, Änderung, Aufwand
 */

/** What a field wants to know, in words that stand alone in a table. */
export const fieldKinds: Record<FieldKind, string> = {
  email: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
  name: 'ganzer Name',
  'given-name': 'Vorname',
  'family-name': 'Nachname',
  company: 'Firma',
  'job-title': 'Position',
  'company-size': 'Größe der Firma',
  industry: 'Branche',
  budget: 'Budget',
  website: 'Website',
  street: 'Straße',
  city: 'Ort',
  region: 'Region',
  postcode: 'Postleitzahl',
  country: 'Land',
  date: 'Datum',
  'birth-date': 'Geburtsdatum',
  gender: 'Geschlecht',
  'card-number': 'Kartennummer',
  'card-expiry': 'Ablaufdatum der Karte',
  'card-code': 'Prüfziffer der Karte',
  'card-name': 'Name auf der Karte',
  bank: 'Bankverbindung',
  'national-id': 'Ausweis- oder Steuernummer',
  health: 'Gesundheit',
  username: 'Benutzername',
  password: 'Passwort',
  'new-password': 'neues Passwort',
  confirm: 'das Gleiche noch einmal',
  message: 'Nachricht',
  quantity: 'Menge',
  coupon: 'Gutschein',
  search: 'Suchwörter',
  choice: 'eine Auswahl',
  consent: 'Einwilligung',
  file: 'Datei',
  captcha: 'Captcha',
  text: 'freier Text',
};

/** What a section of the page holds, as a heading. */
export const sectionKinds: Record<SectionKind, string> = {
  hero: 'Auftakt',
  benefits: 'Vorteile',
  'how-it-works': 'So funktioniert es',
  demo: 'Vorführung',
  testimonials: 'Kundenstimmen',
  logos: 'Namen von Kunden',
  rating: 'Bewertung',
  numbers: 'Ergebnisse in Zahlen',
  'case-study': 'Kundengeschichte',
  press: 'Presse',
  people: 'Menschen',
  pricing: 'Preise',
  comparison: 'Vergleich',
  guarantee: 'Garantie',
  faq: 'Fragen und Antworten',
  contact: 'Kontakt',
  form: 'Formular',
  'final-cta': 'Letzte Aufforderung',
  footer: 'Fußzeile',
  other: 'Etwas anderes',
};

/** Where on the page something stands. */
export const regions: Record<Region, string> = {
  header: 'Kopfzeile',
  nav: 'Navigation',
  hero: 'Auftakt',
  section: 'Abschnitt',
  aside: 'Seitenspalte',
  footer: 'Fußzeile',
  dialog: 'Dialog',
  sticky: 'angeheftete Leiste',
};

/** What a page gives, in the nominative. */
export const gifts: typeof english = {
  headline: 'eine klare Überschrift',
  subhead: 'eine Zeile, die sagt, wie es hilft',
  picture: 'ein Bild davon im Einsatz',
  benefits: 'die Vorteile',
  'how-it-works': 'eine Erklärung, wie es funktioniert',
  video: 'ein Video',
  result: 'ein erstes Ergebnis',
  sample: 'ein Beispiel',
  testimonial: 'eine Kundenstimme',
  logos: 'die Namen von Kunden',
  rating: 'eine Bewertung',
  numbers: 'Ergebnisse in Zahlen',
  'case-study': 'eine Kundengeschichte',
  press: 'eine Pressestimme',
  guarantee: 'eine Garantie',
  reassurance: 'ein Ausweg ohne Risiko',
  price: 'der Preis',
  comparison: 'ein Vergleich',
  faq: 'Antworten auf häufige Fragen',
  contact: 'ein Weg zum Kontakt',
  address: 'eine Adresse',
  people: 'die Menschen dahinter',
  'privacy-note': 'ein Wort zum Datenschutz',
  'payment-marks': 'Zeichen für sicheres Bezahlen',
};
