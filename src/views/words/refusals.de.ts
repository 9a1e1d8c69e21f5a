import type { refusals as english } from './refusals.en';

export const refusals: typeof english = {
  'no-tab':
    'In diesem Fenster ist keine Seite. Öffnen Sie die Seite, die Sie prüfen möchten, und klicken Sie noch einmal auf das Symbol.',
  hidden:
    'Der Browser lässt keine Erweiterung lesen, was dieser Tab zeigt: eine eigene Seite des Browsers, den Store für Erweiterungen, den Quelltext einer Seite oder einen Fehler anstelle einer Seite, die nicht geladen wurde. Öffnen Sie eine Webseite und klicken Sie noch einmal auf das Symbol.',
  'no-click':
    'Der Browser lässt Small Yes eine Seite erst nach einem Klick auf das Symbol lesen, und eine Seite des Browsers nie. Klicken Sie noch einmal auf das Symbol.',
  'browser-page':
    'Diese Seite gehört zum Browser, und Erweiterungen dürfen sie nicht lesen. Öffnen Sie eine Webseite und klicken Sie noch einmal auf das Symbol.',
  'store-page':
    'Der Browser lässt keine Erweiterung seinen Store lesen. Öffnen Sie eine andere Webseite und klicken Sie noch einmal auf das Symbol.',
  'source-view':
    'Das ist der Quelltext einer Seite, nicht die Seite, die Besucher sehen. Öffnen Sie die Seite selbst und klicken Sie noch einmal auf das Symbol.',
  pdf: 'Das ist ein PDF, keine Webseite. Öffnen Sie die Seite, die dorthin führt, und klicken Sie noch einmal auf das Symbol.',
  'not-a-page':
    'Dieser Tab zeigt eine einzelne Datei, keine Webseite. Öffnen Sie eine Webseite und klicken Sie noch einmal auf das Symbol.',
  file: 'Der Browser lässt Small Yes diese Datei nicht lesen. Öffnen Sie in Chrome und Edge auf der Seite der Erweiterungen die Details von Small Yes, schalten Sie „Zugriff auf Datei-URLs zulassen“ ein und laden Sie diesen Tab neu. Öffnen Sie die Seite in Firefox von einem Webserver.',
  sleeping:
    'Der Browser hat diesen Tab schlafen gelegt. Laden Sie die Seite neu und klicken Sie noch einmal auf das Symbol.',
  closed:
    'Der Tab wurde geschlossen oder ging zu einer anderen Seite, während er gelesen wurde. Klicken Sie auf der Seite noch einmal auf das Symbol.',
  'error-page':
    'Der Browser zeigt hier einen Fehler, weil die Seite nicht geladen wurde. Laden Sie sie neu und klicken Sie noch einmal auf das Symbol, sobald sie da ist.',
  blocked:
    'Der Browser lässt Erweiterungen nicht lesen, was dieser Tab zeigt. Die Seite wurde vielleicht nicht geladen, steht auf einer Liste des Browsers oder ist von der Verwaltung für Erweiterungen gesperrt. Laden Sie sie neu oder öffnen Sie eine andere Seite, und klicken Sie noch einmal auf das Symbol.',
  slow: 'Die Seite hat nicht rechtzeitig geantwortet. Vielleicht lädt sie noch oder ist mit einem eigenen Skript beschäftigt. Warten Sie, bis sie ruhig ist, und klicken Sie noch einmal auf das Symbol.',
  failed: 'Die Seite ließ sich nicht lesen. Laden Sie sie neu und klicken Sie noch einmal auf das Symbol.',
};
